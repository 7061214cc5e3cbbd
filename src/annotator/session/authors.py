"""What somebody recorded is changed by nobody else."""

from collections.abc import Collection

from annotator.domain.edits import Edit
from annotator.domain.errors import UserError
from annotator.domain.review import owner_of
from annotator.domain.wording import wording


def check_author(edit: Edit, people: Collection[str]) -> None:
    """UserError where an edit changes what is none of these people's; what is nobody's belongs to all."""
    for change in edit.changes:
        if change.before is not None and owner_of(change.before) not in {"", *people}:
            raise UserError("{0} was recorded by somebody else. Only they can change it.", wording(change.after))
