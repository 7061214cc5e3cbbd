"""The words of one record in both texts, side by side in their sentences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from annotator.domain.anchors import Anchor
from annotator.domain.fields import fields_of
from annotator.domain.sentences import sentence
from annotator.services.reading.snippets import snippet
from annotator.services.sharing.anchoring import Moving
from annotator.session.carrying import Between
from annotator.ui import theme
from annotator.ui.language import phrase, said
from annotator.ui.stories.sheet import columns

QUIET, PLAIN, MARKED, LOST = "quiet", "plain", "marked", "lost"


def sheet(each: Moving, between: Between) -> QTextDocument:
    """A row a field with words: its sentence there and its sentence here, the words standing out."""
    document = QTextDocument()
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setUndoRedoEnabled(False)
    looks = _looks()
    table = QTextCursor(document).insertTable(max(len(each.places), 1), 2, columns())
    for number, place in enumerate(each.places):
        label = said(sentence(fields_of(type(each.record))[place.field].label))
        left, right = (table.cellAt(number, column).firstCursorPosition() for column in (0, 1))
        left.insertText(f"{label}\n", looks[QUIET])
        _write(left, between.before, place.before, looks)
        right.insertText(f"{label}\n", looks[QUIET])
        if place.after:
            _write(right, between.after, place.after, looks)
        else:
            right.insertText(phrase("These words find no place here."), looks[LOST])
    return document


def _write(cursor: QTextCursor, text: str, anchor: Anchor, looks: dict[str, QTextCharFormat]) -> None:
    """The sentence of an anchor; of one that is far apart the sentence of each stretch."""
    end = -1
    for span in anchor.spans:
        if span.end <= end:
            continue
        if end >= 0:
            cursor.insertText(" ", looks[PLAIN])
        shown = snippet(text, span, anchor.spans)
        at = 0
        for mark in shown.marks:
            cursor.insertText(shown.words[at : mark.start], looks[PLAIN])
            cursor.insertText(shown.words[mark.start : mark.end], looks[MARKED])
            at = mark.end
        cursor.insertText(shown.words[at:], looks[PLAIN])
        end = shown.end


def _looks() -> dict[str, QTextCharFormat]:
    now = theme.colours()
    quiet, plain, marked, lost = (QTextCharFormat() for _ in range(4))
    quiet.setForeground(QColor(now.muted))
    plain.setForeground(QColor(now.text))
    marked.setForeground(QColor(now.text))
    marked.setBackground(QColor(now.chosen))
    marked.setFontWeight(QFont.Weight.Bold)
    marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    marked.setUnderlineColor(QColor(now.focus))
    lost.setForeground(QColor(now.bad))
    return {QUIET: quiet, PLAIN: plain, MARKED: marked, LOST: lost}
