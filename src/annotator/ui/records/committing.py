"""What a form's commit means for a record: which other fields follow."""

from dataclasses import replace
from typing import Any

from annotator.domain.annotations import Figure
from annotator.domain.asked import EXTRA, with_extra
from annotator.domain.edits import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.fields import fields_of
from annotator.domain.figures import revalued
from annotator.domain.records import Annotation, Article, Entity, Record
from annotator.domain.sentences import listed, sentence
from annotator.domain.wording import wording


def committed(record: Record, values: dict[str, Any], step: str) -> Edit:
    """The edit that gives a record these values, as one step with what else is committed in the same visit."""
    if isinstance(record, Entity) and not str(values.get("name", record.name)).strip():
        raise UserError("{0} needs a name. Write one, or merge it into another.", wording(record))
    fields = fields_of(type(record))
    names = [sentence(fields[name].label) if name in fields else name.removeprefix(EXTRA) for name in values]
    label = sentence("{0} of {1}", listed(names), wording(record))
    return Edit(label, (Change(record, _changed(record, values)),), step=step)


def _changed(record: Record, values: dict[str, Any]) -> Record:
    if isinstance(record, Annotation):
        values = with_extra(record, values)
    match record:
        case Figure():
            return revalued(record, **values)
        case Entity() if values.get("named") == "yes":
            return replace(record, **values, article="")
        case Article() if values.get("published") and not record.published_basis and "published_basis" not in values:
            return replace(record, **values, published_basis="stated")
        case _:
            return replace(record, **values)
