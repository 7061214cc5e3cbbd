"""What a rule proposes is only recorded as far as the project's codebook has a choice for it."""

from dataclasses import replace
from typing import Any

from annotator.domain.codebook import Codebook
from annotator.domain.edits import Change, Edit
from annotator.domain.fields import Field, fields_of
from annotator.domain.records import Record, altered


def fitting(edit: Edit, codebook: Codebook) -> Edit:
    """The edit with the choices that the project offers; of a merged one what stands, of a missing one nothing.

    Only fields that the edit itself sets are looked at. Lists that the project does not have at all stay as they are.
    """
    return replace(edit, changes=tuple(_fitting(change, codebook) for change in edit.changes))


def _fitting(change: Change, codebook: Codebook) -> Change:
    values = {
        name: value
        for name, field in fields_of(type(change.after)).items()
        if field.choices
        and name in change.fields
        and (value := _offered(field, getattr(change.after, name), codebook)) != getattr(change.after, name)
    }
    after: Record = altered(change.after, values) if values else change.after
    return Change(change.before, after) if values else change


def _offered(field: Field, value: Any, codebook: Codebook) -> Any:
    if not value or value == field.default or not codebook.lists_it(field.choices):
        return value
    if isinstance(value, tuple):
        return tuple(key for each in value if (key := codebook.key_offered(field.choices, each)))
    return codebook.key_offered(field.choices, value) or field.default
