"""What can be done to a codebook, each as one edit: words are added, renamed, moved, merged; no record is touched."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, TypeVar

from annotator.domain.asked import STEP, AskedField, is_extra, table_of
from annotator.domain.codebook import FIXED, Choice, Codebook, NumberWord
from annotator.domain.edits import Change, Edit, add, change
from annotator.domain.errors import UserError
from annotator.domain.sentences import sentence

Placed = TypeVar("Placed", Choice, AskedField, NumberWord)
COLUMNS = {  # what the fields of the codebook's records are called in sentences
    "label": sentence("label"),
    "help": sentence("help"),
    "colour": sentence("colour"),
    "hidden": sentence("hidden"),
    "merged_into": sentence("merged_into"),
    "parent": sentence("parent"),
    "place": sentence("place"),
    "required": sentence("required"),
    "position": sentence("position"),
    "words": sentence("words"),
    "value": sentence("value"),
    "low": sentence("low"),
    "high": sentence("high"),
    "comparator": sentence("comparator"),
    "language": sentence("language"),
}


def new_choice(codebook: Codebook, name: str, key: str, label: str, parent: str = "") -> Edit:
    """Add a word to a list, behind the others."""
    check_open(name)
    last = max((choice.position for choice in codebook.all(name)), default=-1)
    made = Choice(id=f"{name}.{key}", list=name, key=key, label=label.strip(), parent=parent, position=last + 1)
    return add(sentence("add choice “{0}”", made.label), made)


def placed(edit: Edit, position: int) -> Edit:
    """The making of choices, at this position of their list."""
    changes = [
        Change(each.before, replace(each.after, position=position)) if isinstance(each.after, Choice) else each
        for each in edit.changes
    ]
    return replace(edit, changes=tuple(changes))


def rename(codebook: Codebook, choice: Choice, label: str) -> Edit:
    """Give a word another label; the key, and with it every record, stays."""
    label = " ".join(label.split())
    if not label:
        raise UserError("A choice needs a word. Write one, or hide the choice instead.")
    others = [c for c in codebook.offered(choice.list, choice.parent) if c.id != choice.id]
    if any(label.casefold() == other.label.casefold() for other in others):
        raise UserError("There is a choice “{0}” already. Merge the two instead.", label)
    return change(sentence("rename “{0}” to “{1}”", choice.label, label), choice, label=label)


def hide(choice: Choice, hidden: bool = True) -> Edit:
    """Offer a choice no more, or again; records that have it keep it."""
    check_open(choice.list)
    words = sentence("hide choice “{0}”", choice.label) if hidden else sentence("show choice “{0}”", choice.label)
    return change(words, choice, hidden=hidden)


def merge_choice(codebook: Codebook, choice: Choice, into: Choice) -> Edit:
    """Read one choice as another from now on; records keep the key they have."""
    check_open(choice.list)
    if choice.list != into.list or codebook.standing(into.list, into.key) == choice.key:
        raise UserError("“{0}” cannot be merged into “{1}”. Choose another one.", choice.label, into.label)
    return change(sentence("merge “{0}” into “{1}”", choice.label, into.label), choice, merged_into=into.id)


def split_choice(choice: Choice) -> Edit:
    """Let a choice that was merged stand for itself again."""
    return change(sentence("take “{0}” out again", choice.label), choice, merged_into="")


def check_open(name: str) -> None:
    """UserError for a list that code depends on."""
    if name in FIXED:
        raise UserError("The application itself depends on these choices. They can be renamed, nothing else.")


def in_order(label: str, records: Sequence[Placed]) -> Edit:
    """Let these stand in this order; of records that stand in order already none is changed."""
    changes: list[Change] = []
    placed = _positions([record.position for record in records])
    for record, position in zip(records, placed, strict=True):
        if record.position != position:
            changes.append(Change(record, replace(record, position=position)))
    return Edit(label, tuple(changes))


def ask_for(codebook: Codebook, record_type: type[Any], name: str, said: str, /, **values: Any) -> Edit:
    """Ask for a declared or extra field otherwise than until now."""
    id = f"{table_of(record_type)}.{name}"
    known = codebook.asked_field(id)
    if known is None:
        if is_extra(name):
            raise UserError("This field is no longer there.")
        return add(said, AskedField(id=id, table=table_of(record_type), key=name, **values))
    return change(said, known, **{**values, "deleted": False})


def new_field(codebook: Codebook, record_type: type[Any], key: str, **values: Any) -> Edit:
    """Ask for something of the project's own, behind the other fields of the form."""
    table = table_of(record_type)
    made = AskedField(id=f"{table}.x_{key}", table=table, key=key, **values)
    if codebook.asked_field(made.id):
        raise UserError("There is, or was, a field “{0}” already. Choose another name.", key)
    return add(sentence("add field “{0}”", made.label), replace(made, position=_behind(codebook, record_type)))


def remove_field(field: AskedField) -> Edit:
    """Ask for an extra field no more; what was entered in it stays with its records."""
    return change(sentence("remove field “{0}”", field.label), field, deleted=True)


def move_field(codebook: Codebook, record_type: type[Any], names: Sequence[str], label: str) -> Edit:
    """Ask for the fields in this order."""
    table = table_of(record_type)
    places = codebook.places(record_type)
    now = [places[name] for name in names]
    changes: list[Change] = []
    for name, before, position in zip(names, now, _positions(now), strict=True):
        if before == position:
            continue
        former = codebook.asked_field(f"{table}.{name}")
        made = former or AskedField(id=f"{table}.{name}", table=table, key=name)
        changes.append(Change(former, replace(made, position=position, deleted=False)))
    return Edit(label, tuple(changes))


def _behind(codebook: Codebook, record_type: type[Any]) -> int:
    """A place behind the fields that stand in the form, before those behind “More” that follow."""
    places, fields = codebook.places(record_type), codebook.fields(record_type)
    last = max((at for at, field in enumerate(fields) if field.shown and not field.more), default=-1)
    before = places[fields[last].name] if last >= 0 else 0
    after = places[fields[last + 1].name] if last + 1 < len(fields) else before + 2 * STEP
    return before + max(1, (after - before) // 2)


def _positions(now: Sequence[int]) -> list[int]:
    """Rising positions for things in a new order: as many as can be stay, the others find room between them."""
    kept = _rising(now)
    placed: list[int] = []
    for at in range(len(now)):
        if at in kept:
            placed.append(now[at])
            continue
        following = next((other for other in range(at, len(now)) if other in kept), len(now))
        before = placed[-1] if placed else 0
        after = now[following] if following < len(now) else before + (following - at + 1) * STEP
        placed.append(before + (after - before) // (following - at + 1))
    rises = all(one < other for one, other in pairwise([0, *placed]))
    return placed if rises else [at * STEP for at in range(1, len(now) + 1)]


def _rising(now: Sequence[int]) -> set[int]:
    """The places of a longest row of numbers that rise."""
    rows: list[list[int]] = []
    none: list[int] = []
    for at, position in enumerate(now):
        fitting = [row for row in rows if now[row[-1]] < position]
        rows.append([*max(fitting, key=len, default=none), at])
    longest = max(rows, key=len, default=none)
    return set(longest)
