"""Records that were changed on two laptops: what each side says, and which of it stands."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.fields import fields_of
from annotator.domain.sentences import sentence
from annotator.domain.wording import wording
from annotator.services.sharing.plan import Conflict
from annotator.services.sharing.report import said as value_said
from annotator.ui.language import phrase, said
from annotator.ui.tables.plain_model import PlainColumn, PlainModel
from annotator.ui.tables.view import TableView, put_on_clipboard

WIDTHS = (11, 6, 10, 10)
STANDS = "✓ {0}"


class ConflictTable(TableView):
    """A row a field that both sides changed; a tick stands before what stands."""

    def __init__(self, conflicts: list[Conflict]) -> None:
        super().__init__(phrase("Changed on both sides"))
        self.rows_model = PlainModel([PlainColumn(words) for words in _columns()])
        self.setModel(self.rows_model)
        self.set_widths(WIDTHS)
        self.rows_model.show_rows([row for each in conflicts for row in _rows(each)])
        self.copy_wished.connect(self._copy)

    def _copy(self) -> None:
        rows = [self.rows_model.rows[row] for row in self.chosen_rows()] or self.rows_model.rows
        put_on_clipboard(self.header_words(range(len(WIDTHS))), rows)


def _rows(each: Conflict) -> Iterator[tuple[str, ...]]:
    fields = fields_of(type(each.ours))
    for name in each.fields:
        label = fields[name].label
        words = said(sentence(label)) if label else name.replace("_", " ")
        stands = getattr(each.stands, name)
        values = [getattr(state, name) for state in (each.ours, each.theirs)]
        told = [STANDS.format(value_said(value)) if value == stands else value_said(value) for value in values]
        yield said(wording(each.ours)), words, *told


def _columns() -> tuple[str, ...]:
    return (phrase("Record"), phrase("Field"), phrase("Here"), phrase("In the file"))
