"""What comes, or came, of taking work in, counted in sentences."""

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.records import Annotation
from annotator.domain.sentences import Sentence, listed, sentence
from annotator.domain.wording import short
from annotator.services.sharing.plan import Plan

ONE: dict[type[Annotation], Sentence] = dict(
    zip(ANNOTATIONS, (sentence("mention"), sentence("figure"), sentence("source")), strict=True)
)
MANY: dict[type[Annotation], Sentence] = dict(
    zip(ANNOTATIONS, (sentence("mentions"), sentence("figures"), sentence("sources")), strict=True)
)
EXAMPLES = 20


def lines(plan: Plan) -> list[Sentence]:
    """What comes in, a sentence a line: articles, records, people, entities."""
    found = [sentence("new articles: {0}; known by their texts: {1}", len(plan.articles), plan.known)]
    for word, counts in (
        (sentence("new records"), plan.new),
        (sentence("records that others changed"), plan.changed),
        (sentence("records that are there already"), plan.there),
    ):
        said = [_counted(counts[kind], kind) for kind in ANNOTATIONS if counts[kind]]
        if said:
            found.append(sentence("{0}: {1}", word, listed(said)))
    if plan.keeps_back:
        words = "what others recorded comes along unseen: it comes up once all who code an article are done with it"
        found.append(sentence(words))
    if plan.people:
        found.append(sentence("new people: {0}", ", ".join(person.name for person in plan.people)))
    if plan.entities:
        found.append(sentence("new entities: {0}", len(plan.entities)))
    for article in plan.joined[:EXAMPLES]:
        found.append(sentence("brought in on both sides, and one article now: {0}", short(article.title)))
    for article in plan.other_texts[:EXAMPLES]:
        words = "another text of an article that is here, to which your records can be carried over: {0}"
        found.append(sentence(words, short(article.title)))
    for article in plan.erased[:EXAMPLES]:
        found.append(sentence("erased here for good, so it is left out: {0}", short(article.title)))
    if plan.reworded:
        words = "words that the text does not have at their places, so that those of the text count: {0}"
        found.append(sentence(words, len(plan.reworded)))
    for each in plan.reworded[:EXAMPLES]:
        sent, stands = short(each.sent.words), short(each.stands.words)
        found.append(sentence("“{0}” was sent, and “{1}” stands there", sent, stands))
    if plan.waiting:
        count = sum(plan.waiting.values())
        found.append(sentence("records that wait hidden, as their articles are deleted here: {0}", count))
    return found


def _counted(count: int, kind: type[Annotation]) -> Sentence:
    return sentence("{0} {1}", count, (ONE if count == 1 else MANY)[kind])
