"""What a codebook from elsewhere has otherwise than a project's own; taking it is one edit that removes nothing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from annotator.domain.asked import AskedField
from annotator.domain.codebook import FIXED, Choice, NumberWord
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Record
from annotator.domain.rewording import COLUMNS
from annotator.domain.sentences import listed, sentence
from annotator.domain.wording import short
from annotator.services.codebooks.book import Book

Known = TypeVar("Known", Choice, AskedField, NumberWord)
OF_CHOICE = ("label", "help", "colour", "hidden", "merged_into", "parent")
OF_FIXED = ("label", "help", "colour")
OF_FIELD = ("label", "help", "place", "required", "position")
OF_NUMBER = ("words", "value", "low", "high", "comparator", "language")


@dataclass(frozen=True)
class Difference:
    """One thing that differs: what it is, how it would change, and the change; None where it stays as it is."""

    how: Literal["added", "changed", "missing", "clash"]  # missing: only the project has it
    what: str
    details: str  # a sentence, or the help of a choice or a field
    change: Change | None

    @property
    def usual(self) -> bool:
        """Whether it is taken unless somebody says otherwise: what the other lacks is not hidden by itself."""
        return self.how in ("added", "changed")


def compare(mine: Book, other: Book) -> list[Difference]:
    """All differences; `mine` is with deleted records, so that ids that were given once are found again."""
    found = [*_choices(mine, other), *_fields(mine, other), *_numbers(mine, other)]
    order = ("added", "changed", "missing", "clash")
    return sorted(found, key=lambda difference: order.index(difference.how))


def taking(title: str, chosen: Iterable[Difference]) -> Edit:
    """The one edit that takes these over."""
    changes = tuple(difference.change for difference in chosen if difference.change)
    return Edit(sentence("take codebook “{0}”", short(title)), changes)


def _choices(mine: Book, other: Book) -> Iterator[Difference]:
    known = {choice.id: choice for choice in mine.choices}
    theirs = {choice.id for choice in other.choices}
    last = {choice.list: 0 for choice in other.choices}
    for choice in mine.choices:
        last[choice.list] = max(last.get(choice.list, 0), choice.position + 1)
    for choice in other.choices:
        what = f"{choice.list}: {choice.label}"
        own = known.get(choice.id)
        if choice.list in FIXED and own is None:
            yield Difference("clash", what, sentence("the application does not know this choice"), None)
        elif own is None or own.deleted:
            made = replace(choice, position=last[choice.list])
            last[choice.list] += 1
            yield Difference("added", what, choice.help, Change(own, made))
        elif changed := _differ(own, choice, OF_FIXED if choice.list in FIXED else OF_CHOICE):
            yield Difference("changed", f"{choice.list}: {own.label}", _told(own, changed), Change(own, changed))
    lists = {choice.list for choice in other.choices} - FIXED
    for own in mine.choices:
        if own.list in lists and own.id not in theirs and not (own.deleted or own.hidden or own.merged_into):
            hidden = Change(own, replace(own, hidden=True))
            yield Difference("missing", f"{own.list}: {own.label}", sentence("hide it; records keep it"), hidden)


def _fields(mine: Book, other: Book) -> Iterator[Difference]:
    known = {field.id: field for field in mine.fields}
    for field in other.fields:
        what = sentence("{0}: field {1}", field.table, field.label or field.key)
        own = known.get(field.id)
        if own is None or own.deleted:
            if own is not None and (own.kind, own.list) != (field.kind, field.list):
                yield Difference("clash", what, sentence("a field of another kind had this name here"), None)
            else:
                yield Difference("added", what, field.help, Change(own, field))
        elif (own.kind, own.list) != (field.kind, field.list):
            is_here = f"{own.kind} {own.list}".rstrip()
            yield Difference("clash", what, sentence("here it is of another kind: {0}", is_here), None)
        elif changed := _differ(own, field, OF_FIELD):
            yield Difference("changed", what, _told(own, changed), Change(own, changed))
    theirs = {field.id for field in other.fields}
    for own in mine.fields if other.fields else ():
        if own.kind and own.id not in theirs and not own.deleted and own.place != "off":
            off = Change(own, replace(own, place="off"))
            named = sentence("{0}: field {1}", own.table, own.label)
            yield Difference("missing", named, sentence("switch it off; what was entered stays"), off)


def _numbers(mine: Book, other: Book) -> Iterator[Difference]:
    known = {line.id: line for line in mine.numbers}
    by_key: dict[tuple[str, str], list[NumberWord]] = {}
    for line in mine.numbers:
        if not line.deleted:
            by_key.setdefault((line.language, line.key), []).append(line)
    matched: set[str] = set()
    for line in other.numbers:
        what = sentence("numbers {0}: {1}", line.language, short(line.words))
        alike = by_key.get((line.language, line.key), [])
        own = known.get(line.id) or (alike[0] if len(alike) == 1 else None)
        if own is not None:
            matched.add(own.id)
        if own is None or own.deleted:
            yield Difference("added", what, _limits(line), Change(own, line))
        elif changed := _differ(own, line, OF_NUMBER):
            yield Difference("changed", what, _told(own, changed), Change(own, changed))
    languages = {line.language for line in other.numbers}
    for own in mine.numbers:
        if own.language in languages and own.id not in matched and not own.deleted:
            named = sentence("numbers {0}: {1}", own.language, short(own.words))
            yield Difference("missing", named, sentence("it stays"), None)


def _differ(own: Known, theirs: Known, names: Sequence[str]) -> Known | None:
    """The own record with what the other says; None where nothing differs."""
    changed = replace(own, **{name: getattr(theirs, name) for name in names})
    return None if changed == own else changed


def _told(before: Record, after: Record) -> str:
    """`label: killed → dead`."""
    names = Change(before, after).fields
    return listed(
        [sentence("{0}: {1} → {2}", COLUMNS[n], _shown(getattr(before, n)), _shown(getattr(after, n))) for n in names],
        "; ",
    )


def _shown(value: object) -> str:
    return short(str(value)) or "–" if not isinstance(value, bool) else (sentence("yes") if value else sentence("no"))


def _limits(line: NumberWord) -> str:
    said = {"value": line.value, "low": line.low, "high": line.high}
    return listed([listed([COLUMNS[name], value], " ") for name, value in said.items() if value])
