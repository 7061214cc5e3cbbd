"""Two texts as one document of two columns: rows that belong together, what differs marked and remembered."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from annotator.domain.anchors import Span, read_spans
from annotator.domain.overview import Stretches
from annotator.services.differing.rows import Piece, Row
from annotator.session.differing import Side, SideBySide
from annotator.ui import theme

AROUND = 1  # rows that are the same and are shown before and after one that differs
MOST_ROWS = 1_500
OTHER, MOVED, FIGURE, RECORD = "other", "moved", "figure", "record"


class Sheet:
    """Fills a document, and knows where each difference stands in it."""

    def __init__(self, both: SideBySide, *, whole: bool, same: str) -> None:
        """Rows that are the same are left out unless the `whole` is wished; `same` says how many, with {0}."""
        self.document = QTextDocument()
        self.differences: list[tuple[int, int]] = []  # first and last place of each row that differs
        self.is_cut = both.compared.is_cut
        self._both, self._same = both, same
        self._formats = formats()
        self._records = [marked(side) for side in (both.left, both.right)]
        rows = [*_shown(both.compared.rows, whole=whole)]
        self.is_cut |= len(rows) > MOST_ROWS
        self._fill(rows[:MOST_ROWS])

    def _fill(self, rows: Sequence[Row | int]) -> None:
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        self.document.setUndoRedoEnabled(False)
        if not rows:
            return
        cursor = QTextCursor(self.document)
        table = cursor.insertTable(len(rows), 2, columns())
        for number, row in enumerate(rows):
            if isinstance(row, int):
                self._left_out(table, number, row)
                continue
            first = table.cellAt(number, 0).firstCursorPosition().position()
            for column, pieces in enumerate((row.left, row.right)):
                self._write(table.cellAt(number, column).firstCursorPosition(), column, pieces)
            if row.differs:
                self.differences.append((first, table.cellAt(number, 1).lastCursorPosition().position()))

    def _left_out(self, table: QTextTable, number: int, rows: int) -> None:
        table.mergeCells(number, 0, 1, 2)
        cursor = table.cellAt(number, 0).firstCursorPosition()
        middle = QTextBlockFormat()
        middle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cursor.setBlockFormat(middle)
        cursor.insertText(self._same.format(rows), self._formats["left out"])

    def _write(self, cursor: QTextCursor, column: int, pieces: tuple[Piece, ...]) -> None:
        side = (self._both.left, self._both.right)[column]
        for piece in pieces:
            for span, is_recorded in _cut(piece.span, self._records[column]):
                chosen = QTextCharFormat(self._formats[piece.kind])
                if is_recorded and piece.kind != FIGURE:
                    chosen.merge(self._formats[RECORD])
                cursor.insertText(" ".join(side.text[span.start : span.end].split("\n")), chosen)


def formats() -> dict[str, QTextCharFormat]:
    """How words look: those that differ are underlined, figures bold and with a wave, what moved dotted."""
    now = theme.colours()
    same, other, moved, figure, record, left_out = (QTextCharFormat() for _ in range(6))
    same.setForeground(QColor(now.text))
    other.setForeground(QColor(now.text))
    other.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    other.setUnderlineColor(QColor(now.focus))
    other.setBackground(QColor(now.chosen))
    moved.setForeground(QColor(now.muted))
    moved.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    figure.setForeground(QColor(now.text))
    figure.setBackground(QColor(now.figure_wash))
    figure.setFontWeight(QFont.Weight.Bold)
    figure.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    figure.setUnderlineColor(QColor(now.bad))
    record.setFontItalic(True)
    left_out.setForeground(QColor(now.muted))
    return {"": same, OTHER: other, MOVED: moved, FIGURE: figure, RECORD: record, "left out": left_out}


def marked(side: Side) -> list[Span]:
    """Where mentions and figures stand in a text, in its order."""
    places = [place for place in side.records if place.kind != "source" and place.who]
    return sorted(span for place in places for span in _spans(place))


def _spans(place: Stretches) -> tuple[Span, ...]:
    return read_spans(place.who or "")


def _cut(span: Span, marks: list[Span]) -> Iterator[tuple[Span, bool]]:
    """A stretch in pieces that are inside of marks and outside of them."""
    start = span.start
    for mark in marks:
        if mark.end > start and mark.start < span.end:
            if mark.start > start:
                yield Span(start, mark.start), False
                start = mark.start
            yield Span(start, min(mark.end, span.end)), True
            start = min(mark.end, span.end)
    if start < span.end:
        yield Span(start, span.end), False


def _shown(rows: Sequence[Row], *, whole: bool) -> Iterator[Row | int]:
    """The rows that differ with those around them; instead of the others how many they are."""
    near = [False] * len(rows)
    for at, row in enumerate(rows):
        if row.differs or whole:
            for other in range(max(0, at - AROUND), min(len(rows), at + AROUND + 1)):
                near[other] = True
    hidden = 0
    for row, is_near in zip(rows, near, strict=True):
        if not is_near:
            hidden += 1
            continue
        if hidden:
            yield hidden
            hidden = 0
        yield row
    if hidden:
        yield hidden


def columns() -> QTextTableFormat:
    """Two columns of the same width, without lines."""
    columns = QTextTableFormat()
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    columns.setColumnWidthConstraints([half, half])
    columns.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    columns.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    columns.setBorder(0)
    columns.setCellPadding(6)
    columns.setCellSpacing(0)
    return columns
