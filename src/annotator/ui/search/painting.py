"""How a result looks: an article in bold, a sentence on at most two lines with the found words in bold on a wash."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.anchors import Span
from annotator.domain.searching import Hit
from annotator.ui.articles.delegate import is_rtl
from annotator.ui.offsets import Offsets
from annotator.ui.records.list import isolated
from annotator.ui.search.results import RESULT, Result, about, kind_words, more_words, title_of
from annotator.ui.theme import colours, kind_colour

Index = QModelIndex | QPersistentModelIndex
SENTENCE_LINES = 2
BEFORE = 24  # characters before the words, where the sentence has to be cut so that they are seen


class ResultDelegate(QStyledItemDelegate):
    """Everything is measured in the font."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Result = index.data(RESULT)
        em = QFontMetrics(option.font).height()
        if line.hit is None:
            return QSize(em * 8, round(em * (1.4 if line.more else 2)))
        list_ = option.widget
        width = list_.viewport().width() if isinstance(list_, QAbstractItemView) else em * 40
        layout = sentence_layout(
            line.hit.sentence, line.hit.marks, option.font.toString(), width - _beside(option, line.hit)
        )
        return QSize(em * 8, round(em * (min(layout.lineCount(), SENTENCE_LINES) + 0.4)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Result = index.data(RESULT)
        em = QFontMetrics(option.font).height()
        painter.save()
        self._background(painter, option)
        inside = option.rect.adjusted(em // 2, 0, -em // 2, 0)
        if line.hit:
            self._hit(painter, option, line.hit, inside.adjusted(*_indent(option, em // 2)), em)
        elif line.more:
            painter.setPen(QColor(colours().muted))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(
                inside.adjusted(*_indent(option, em + em // 4)), _side(option, middle), f"+ {more_words(line)}"
            )
        else:
            self._head(painter, option, line, inside, em)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours().chosen))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(colours().focus), 2))
                painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, line: Result, inside: QRect, em: int) -> None:
        inside = inside.adjusted(0, em // 3, 0, 0)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        beside = about(line.group)
        used = QFontMetrics(option.font).horizontalAdvance(f"{beside}   ") if beside else 0
        room = max(inside.width() - used, inside.width() // 2)
        painter.setFont(bold)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        title = QFontMetrics(bold).elidedText(isolated(title_of(line.group)), Qt.TextElideMode.ElideRight, room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, _side(option, middle | Qt.AlignmentFlag.AlignLeading), title)
        painter.setFont(option.font)
        painter.setPen(QColor(colours().muted))
        beside = QFontMetrics(option.font).elidedText(beside, Qt.TextElideMode.ElideRight, inside.width() - room + used)
        painter.drawText(inside, _side(option, middle | Qt.AlignmentFlag.AlignTrailing), beside)

    def _hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit, inside: QRect, em: int) -> None:
        kind = kind_words(hit)
        bar = QRect(inside.left(), inside.top() + em // 4, max(3, em // 5), inside.height() - em // 2)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(inside.right())
        painter.fillRect(bar, kind_colour(hit.kind) if kind else QColor(colours().border))
        inside = inside.adjusted(*_indent(option, em // 2 + em // 4))
        if kind:
            used = _words_beside(option, kind)
            painter.setPen(QColor(colours().muted))
            top = inside.adjusted(0, em // 5, 0, 0)
            painter.drawText(top, _side(option, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading), kind)
            inside = inside.adjusted(*_indent(option, used))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        layout = sentence_layout(hit.sentence, hit.marks, option.font.toString(), inside.width())
        painter.setClipRect(inside)
        layout.draw(painter, QPointF(inside.left(), inside.top() + em / 5))


def _beside(option: QStyleOptionViewItem, hit: Hit) -> int:
    """The room that a line takes beside the sentence."""
    em = QFontMetrics(option.font).height()
    kind = kind_words(hit)
    return 4 * (em // 2) + em // 4 + (_words_beside(option, kind) if kind else 0)


def _words_beside(option: QStyleOptionViewItem, kind: str) -> int:
    return QFontMetrics(option.font).horizontalAdvance(f"{kind}   ")


@lru_cache(500)
def sentence_layout(sentence: str, marks: tuple[Span, ...], font_key: str, width: int) -> QTextLayout:
    """A sentence on at most two lines; one whose words would not be seen begins later. The font as `toString` says."""
    font = QFont()
    font.fromString(font_key)
    layout, first = _laid_out(sentence, marks, font, width)
    if first >= SENTENCE_LINES and marks:
        start = max(0, marks[0].start - BEFORE)
        space = sentence.find(" ", start, marks[0].start)
        start = space + 1 if space >= 0 else start
        marks = tuple(Span(mark.start - start + 2, mark.end - start + 2) for mark in marks)
        sentence = f"… {sentence[start:]}"
        layout, _ = _laid_out(sentence, marks, font, width)
    if layout.lineCount() <= SENTENCE_LINES:
        return layout
    end = Offsets(sentence).to_code_point(layout.lineAt(SENTENCE_LINES).textStart()) - len(" …")
    seen = tuple(Span(mark.start, min(mark.end, end)) for mark in marks if mark.start < end)
    return _laid_out(f"{sentence[:end].rstrip()} …", seen, font, width)[0]


def _laid_out(sentence: str, marks: tuple[Span, ...], font: QFont, width: int) -> tuple[QTextLayout, int]:
    """The layout, and the line on which the first found words end."""
    layout = QTextLayout(sentence, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    rtl = is_rtl(sentence)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    offsets = Offsets(sentence)
    layout.setFormats([_found(offsets.to_qt(start), offsets.to_qt(end)) for start, end in marks])
    end = offsets.to_qt(marks[0].end) if marks else 0
    height, first, number = 0.0, 0, 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
        if line.textStart() < end:
            first = number
        number += 1
    layout.endLayout()
    return layout, first


def _found(start: int, end: int) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setBackground(QColor(colours().figure_wash))
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, look
    return found


def _indent(option: QStyleOptionViewItem, by: int) -> tuple[int, int, int, int]:
    """Room before a line, on the side where it begins."""
    return (0, 0, -by, 0) if option.direction == Qt.LayoutDirection.RightToLeft else (by, 0, 0, 0)


def _side(option: QStyleOptionViewItem, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    return QStyle.visualAlignment(option.direction, side)
