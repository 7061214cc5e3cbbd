"""Records that were changed on two laptops: what each side says, and which of it stands."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.wording import wording
from annotator.services.sharing.plan import Conflict, Plan
from annotator.session import Session
from annotator.session.both_sides import BothSides
from annotator.ui.language import phrase, said, word_of
from annotator.ui.naming import long_date
from annotator.ui.numbers import number
from annotator.ui.tables.plain_model import PlainColumn, PlainModel
from annotator.ui.tables.view import TableView, put_on_clipboard

WIDTHS = (10, 8, 10, 10)
STANDS = "✓ {0}"


class ConflictTable(TableView):
    """A row a field that both sides changed, as an analyst reads it; a tick stands before what stands."""

    def __init__(self, session: Session, plan: Plan) -> None:
        super().__init__(phrase("Changed on both sides"))
        self.rows_model = PlainModel([PlainColumn(words) for words in _columns()])
        self.setModel(self.rows_model)
        self.set_widths(WIDTHS)
        told = BothSides(session, plan, word_of, number, long_date)
        self.rows_model.show_rows([row for each in plan.conflicts for row in _rows(told, each)])
        self.copy_wished.connect(self._copy)

    def _copy(self) -> None:
        rows = [self.rows_model.rows[row] for row in self.chosen_rows()] or self.rows_model.rows
        put_on_clipboard(self.header_words(range(len(WIDTHS))), rows)


def _rows(told: BothSides, each: Conflict) -> Iterator[tuple[str, ...]]:
    for found in told.differences(each):
        ours, theirs = said(found.ours), said(found.theirs)
        yield (
            said(wording(each.ours)),
            said(found.label),
            STANDS.format(ours) if found.ours_stands else ours,
            STANDS.format(theirs) if found.theirs_stands else theirs,
        )


def _columns() -> tuple[str, ...]:
    return (phrase("Record"), phrase("Field"), phrase("Here"), phrase("In the file"))
