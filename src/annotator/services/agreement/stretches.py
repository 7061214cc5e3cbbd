"""Agreement on where things stand: same words, overlap, characters, and units of a continuum."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from functools import partial

from annotator.domain.anchors import Span
from annotator.domain.annotations import AnyAnnotation, Source
from annotator.domain.fields import Field
from annotator.domain.records import Annotation
from annotator.domain.sentences import sentence
from annotator.services.agreement.alignment import Group
from annotator.services.agreement.aspects import Ask, Aspect
from annotator.services.agreement.characters import (
    common,
    covered,
    expected_disagreement,
    joined,
    observed_disagreement,
    units,
)
from annotator.services.agreement.measures import ALPHA_UNITIZING, KAPPA_OF_CHARACTERS, spans
from annotator.services.agreement.sheets import Sheet
from annotator.services.agreement.sums import Parts

RECORD = sentence("A record; two of them are compared where they belong together.")
STRETCH = sentence("The words of a record in this role; two of them are compared where their records belong together.")
HALF = sentence(
    "The words of a record in this role; they are alike where their records belong together and both marked half or "
    "more of the characters that either marked."
)
CHARACTER = sentence("A character of an article, marked by somebody in this role or not.")
CONTINUUM = sentence("A stretch of an article, marked by somebody in this role, and the gaps between.")


def whole(kind: type[AnyAnnotation]) -> Aspect:
    """Whether several people recorded something at all: records that belong together."""
    label, measures = sentence("recorded"), spans("found", "first", "second")
    ask = Ask(
        "found", sentence("at all"), RECORD, measures, lambda sheet, group: len(group.members) < len(sheet.people)
    )
    return Aspect(kind, "", label, partial(_found, kind), (ask,))


MAIN = "main"  # all words of a record


def anything(kinds: Sequence[type[AnyAnnotation]]) -> Aspect:
    """All words of all records of these kinds, by which a whole can be told in a few figures."""
    return Aspect(Annotation, "words", sentence("all words"), partial(_counted_together, kinds), _asks(MAIN))


def role(kind: type[AnyAnnotation], field: Field) -> Aspect:
    """The words in one role: `at` of a figure, *who* of a source."""
    return Aspect(kind, field.name, sentence(field.label), partial(_counted, kind, field.name), _asks(field.name))


def _asks(name: str) -> tuple[Ask, ...]:
    return (
        Ask("same_words", sentence("same words"), STRETCH, spans("same", "first", "second"), partial(_differ, name)),
        Ask(
            "half",
            sentence("half in common"),
            HALF,
            spans("half", "first", "second"),
            partial(_not_half, name),
        ),
        Ask("overlap", sentence("overlap"), STRETCH, spans("overlap", "first", "second"), partial(_apart, name)),
        Ask(
            "characters",
            sentence("by characters"),
            CHARACTER,
            (*spans("both characters", "first characters", "second characters"), KAPPA_OF_CHARACTERS),
            partial(_differ, name),
        ),
        Ask("stretches", sentence("as stretches"), CONTINUUM, (ALPHA_UNITIZING,), partial(_differ, name)),
    )


def _found(kind: type[AnyAnnotation], sheet: Sheet) -> Parts:
    if not sheet.is_pair:
        return {}
    first, second = (len(sheet.records(person, kind)) for person in sheet.people)
    return {"first": first, "second": second, "found": sum(len(g.members) == 2 for g in sheet.groups_of(kind))}


def _counted_together(kinds: Sequence[type[AnyAnnotation]], sheet: Sheet) -> Parts:
    """The words of each kind apart, as words of different kinds have nothing in common."""
    parts: dict[Hashable, float] = defaultdict(float)
    for kind in kinds:
        for key, each in _counted(kind, MAIN, sheet).items():
            parts[key] += each
    return parts


def _counted(kind: type[AnyAnnotation], name: str, sheet: Sheet) -> Parts:
    """Counted once on a sheet: where a record has one role, that is all its words."""
    key = kind, "at" if name == MAIN and kind is not Source else name
    if key not in sheet.counted:
        sheet.counted[key] = _count(kind, key[1], sheet)
    return sheet.counted[key]


def _count(kind: type[AnyAnnotation], name: str, sheet: Sheet) -> Parts:
    everyones = [_everything(sheet.records(person, kind), name) for person in sheet.people]
    parts: dict[Hashable, float] = defaultdict(float)
    if not any(everyones):
        return {"length": sheet.length} if sheet.is_pair else {}
    if sheet.is_pair:
        first, second = everyones
        parts |= {"first characters": covered(first), "second characters": covered(second), "length": sheet.length}
        parts["both characters"] = common(first, second)
        for key, person in zip(("first", "second"), sheet.people, strict=True):
            parts[key] = sum(bool(getattr(each, name)) for each in sheet.records(person, kind))
        _compare(kind, name, sheet, parts)
    parts["stretches"] = sum(map(len, everyones))
    parts["observed"] = sheet.length * observed_disagreement(everyones, sheet.length)
    parts["expected"] = sheet.length * expected_disagreement(everyones, sheet.length)
    return parts


def _compare(kind: type[AnyAnnotation], name: str, sheet: Sheet, parts: dict[Hashable, float]) -> None:
    same = overlap = half = 0
    for one, other in sheet.both[kind]:
        a, b = _spans(one, name), _spans(other, name)
        if a and b:
            if a == b:
                same += 1
                overlap += 1
                half += 1
            elif shared := common(a, b):
                overlap += 1
                half += _is_half(a, b, shared)
    parts |= {"same": same, "overlap": overlap, "half": half}


def _is_half(a: Sequence[Span], b: Sequence[Span], shared: int) -> bool:
    return 2 * shared >= covered(a) + covered(b) - shared


def _everything(records: Sequence[AnyAnnotation], name: str) -> list[Span]:
    return units(span for each in records for span in getattr(each, name).spans)


def _spans(record: AnyAnnotation | None, name: str) -> tuple[Span, ...]:
    """What somebody marked, stretches apart; none where they recorded nothing here."""
    if record is None:
        return ()
    spans: tuple[Span, ...] = getattr(record, name).spans
    return tuple(joined(spans)) if name == MAIN else spans


def _by_all(name: str, sheet: Sheet, group: Group) -> list[tuple[Span, ...]]:
    return [_spans(group.members.get(person), name) for person in sheet.people]


def _differ(name: str, sheet: Sheet, group: Group) -> bool:
    return len(set(_by_all(name, sheet, group))) > 1


def _apart(name: str, sheet: Sheet, group: Group) -> bool:
    first, *others = _by_all(name, sheet, group)
    return any(not common(first, other) for other in others if first or other)


def _not_half(name: str, sheet: Sheet, group: Group) -> bool:
    first, *others = _by_all(name, sheet, group)
    return any(not _is_half(first, other, common(first, other)) for other in others if first or other)


def is_main(kind: type[AnyAnnotation], field: Field) -> bool:
    """Whether a role makes a record: *who*, *cue*, *said*; `at`."""
    return field.name in (("who", "cue", "said") if kind is Source else ("at",))
