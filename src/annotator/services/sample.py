"""The sample project that ships with the application: an export, read back."""

from dataclasses import fields, replace
from typing import Any, TypeVar

from annotator.domain.edits import Change, Edit
from annotator.domain.places import resource
from annotator.domain.records import Person, Progress, Record, progress_id
from annotator.services.exports.reading import read_export

R = TypeVar("R", bound=Record)
HANDS = {"author", "added_by", "person"}


def sample_edit(person: Person | None = None) -> Edit:
    """The edit that fills a new project with the articles and records of resources/sample.

    With a person, who must stand in the project already, all of it is theirs, so that they can change it.
    Raises UserError where the sample is damaged.
    """
    edit = replace(read_export(resource("sample")), label="the sample")
    if person is None:
        return edit
    records = [change.after for change in edit.changes if not isinstance(change.after, Person)]
    return replace(edit, changes=tuple(Change(None, _of(person, record)) for record in records))


def _of(person: Person, record: R) -> R:
    """The record as if this person had made it."""
    hands: dict[str, Any] = {field.name: person.id for field in fields(record) if field.name in HANDS}
    if isinstance(record, Progress):
        hands["id"] = progress_id(record.article, person.id)
    return replace(record, **hands)
