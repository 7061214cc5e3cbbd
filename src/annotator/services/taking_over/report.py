"""What comes, or came, of taking work over, in sentences."""

from collections import Counter

from annotator.domain.sentences import Sentence, listed, sentence
from annotator.services.readers.files import shown
from annotator.services.taking_over.plan import Plan


def lines(plan: Plan) -> list[Sentence]:
    """What comes in, a sentence a line: articles, whose records, entities."""
    articles = [sentence("new articles: {0}", plan.articles["new"])]
    articles += [sentence("articles there already: {0}", plan.articles["known"])] if plan.articles["known"] else []
    found = [listed(articles, "; ")]
    for person, counts in plan.records.items():
        found.append(sentence("{0}: {1}", person, counted(counts) or sentence("nothing new")))
    if plan.entities:
        new, known = plan.entities["new"], plan.entities["known"]
        found.append(sentence("new entities: {0}; known ones that are used: {1}", new, known))
    if plan.known:
        found.append(sentence("records that are there already: {0}", plan.known))
    if plan.deleted:
        found.append(sentence("taken in before and deleted since, so they stay deleted: {0}", plan.deleted))
    return found


def not_taken(plan: Plan) -> list[Sentence]:
    """What does not come in, or not as it seems, a sentence a line."""
    found = [sentence("not read: {0}: {1}", shown(path), reason) for path, reason in plan.refused]
    found += [sentence("not taken in: {0}", left.words) for left in plan.read.left]
    return found + [sentence("look at: {0}: {1}", shown(path), remark) for path, remark in plan.read.remarks]


def as_text(plan: Plan) -> Sentence:
    """The whole report, to be kept as a file."""
    return listed([*lines(plan), *not_taken(plan), ""], "\n")


def counted(counts: Counter[str]) -> Sentence:
    """3 mentions, 1 source; "" for none."""
    said = {
        "mention": (sentence("1 mention"), sentence("{0} mentions", counts["mention"])),
        "figure": (sentence("1 figure"), sentence("{0} figures", counts["figure"])),
        "source": (sentence("1 source"), sentence("{0} sources", counts["source"])),
    }
    return listed(one if counts[kind] == 1 else several for kind, (one, several) in said.items() if counts[kind])
