"""What comes, or came, of taking work over, in sentences."""

from collections import Counter
from typing import NamedTuple

from annotator.domain.annotations import AnyAnnotation, Mention
from annotator.domain.sentences import Sentence, listed, sentence
from annotator.domain.wording import short
from annotator.services.readers.files import shown
from annotator.services.readers.left_out import EXAMPLES
from annotator.services.taking_over.plan import Plan
from annotator.services.taking_over.reading import Read


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
    if plan.later and plan.read.line_by_line:
        found.append(sentence("words passed over, as they stand in a file after the attribution that names them: {0}",
                              plan.later))  # fmt: skip
    elif plan.later:
        found.append(sentence("words that stand in a file after the attribution that names them, taken in, too: {0}",
                              plan.later))  # fmt: skip
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


class Became(NamedTuple):
    """What a type of brat became, how often, and a few examples."""

    type: str
    kind: str  # mention, figure, source
    entity: str  # the type of the entity of a mention
    often: int
    examples: tuple[str, ...]


def became(read: Read) -> list[Became]:
    """What the types of brat became, the most frequent first."""
    counts: Counter[tuple[str, str, str]] = Counter()
    examples: dict[tuple[str, str, str], list[str]] = {}
    for work in read.works:
        for draft in work.drafts:
            key = (draft.type, type(draft.record).__name__.lower(), _entity_type(read, draft.record))
            counts[key] += 1
            if len(known := examples.setdefault(key, [])) < EXAMPLES:
                known.append(short(draft.record.main.words))
    return [Became(*key, often, tuple(examples[key])) for key, often in counts.most_common()]


def _entity_type(read: Read, record: AnyAnnotation) -> str:
    entity = read.entries.register.get(record.entity) if isinstance(record, Mention) else None
    return entity.type if entity else ""
