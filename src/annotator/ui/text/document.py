"""Builds the Qt document of an article: its paragraphs and zones."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QTextEdit

from annotator.domain.anchors import Span
from annotator.ui.offsets import Offsets
from annotator.ui.text.colours import Colours, with_colours
from annotator.ui.text.type import Type
from annotator.ui.text.zone_labels import Words, ZoneLabels

Zones = Sequence[tuple[str, Span]]
BLANK_LINE = re.compile(r"^[^\S\n]*$", re.MULTILINE)
BOLD = {"headline", "crosshead"}
MUTED = {"byline", "dateline", "caption"}
CARET_WIDTH = 2
TOP_MARGIN, BOTTOM_MARGIN = 28, 96


@dataclass(frozen=True)
class Setting:
    """All that the look of an article's text depends on."""

    offsets: Offsets
    zones: Zones
    type: Type
    colours: Colours
    words: Words = field(default_factory=dict)  # for the kinds of zones

    @cached_property
    def labels(self) -> ZoneLabels:
        return ZoneLabels(self.offsets, self.zones, self.words, self.type, self.colours.muted)


def put(setting: Setting, pane: QTextEdit) -> QTextDocument:
    """Builds the document and puts it into the pane, in place of the one before."""
    pane.setFont(setting.type.font)
    pane.setPalette(with_colours(pane.palette(), setting.colours))
    before = pane.findChildren(QTextDocument, options=Qt.FindChildOption.FindDirectChildrenOnly)
    built = build(setting, pane)
    centre(built, setting.type, pane.viewport().width())
    pane.setDocument(built)
    pane.setCursorWidth(CARET_WIDTH)
    for old in before:
        old.deleteLater()  # Qt deletes only the document that it made itself
    return built


def build(setting: Setting, parent: QObject) -> QTextDocument:
    """The document, without undo; Qt lays it out as it comes into view."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(setting.type.font)
    document.setDefaultTextOption(_direction_of_first_strong_letter())
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_paragraph(setting.type))
    cursor.insertText(setting.offsets.display_text)
    _close_blank_lines(cursor, setting)
    _close_broken_lines(cursor, setting)
    for kind, span in setting.zones:
        _set_zone(cursor, setting, kind, span)
    return document


def centre(document: QTextDocument, type_: Type, width: float) -> None:
    """Puts the column in the middle of a pane of this width."""
    frame = document.rootFrame()
    margins = frame.frameFormat()
    side = type_.side_margin(width)
    if margins.leftMargin() == side and margins.topMargin() == TOP_MARGIN:
        return
    margins.setLeftMargin(side)
    margins.setRightMargin(side)
    margins.setTopMargin(TOP_MARGIN)
    margins.setBottomMargin(BOTTOM_MARGIN)
    frame.setFrameFormat(margins)


def _direction_of_first_strong_letter() -> QTextOption:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _paragraph(type_: Type, gap: float | None = None) -> QTextBlockFormat:
    paragraph = QTextBlockFormat()
    paragraph.setLineHeight(type_.line_gap, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    paragraph.setBottomMargin(type_.paragraph_gap if gap is None else gap)
    return paragraph


def _close_blank_lines(cursor: QTextCursor, setting: Setting) -> None:
    """A blank line between paragraphs is a small step, not a hole."""
    small = QTextBlockFormat()
    small.setLineHeight(0.35 * setting.type.em, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    for blank in BLANK_LINE.finditer(setting.offsets.text):
        cursor.setPosition(setting.offsets.to_qt(blank.start()))
        cursor.setBlockFormat(small)


def _close_broken_lines(cursor: QTextCursor, setting: Setting) -> None:
    """A line broken for display alone looks like one paragraph."""
    for place in setting.offsets.breaks:
        cursor.setPosition(setting.offsets.to_qt(place) - 1)
        joined = _paragraph(setting.type, gap=0)
        direction = cursor.block().textDirection()
        joined.setLayoutDirection(direction)
        cursor.setBlockFormat(joined)
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        following = cursor.blockFormat()
        following.setLayoutDirection(direction)
        cursor.setBlockFormat(following)


def _set_zone(cursor: QTextCursor, setting: Setting, kind: str, span: Span) -> None:
    cursor.setPosition(setting.offsets.to_qt(span.start))
    cursor.setPosition(setting.offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(_letters(setting, kind))
    if kind == "headline":
        tight = QTextBlockFormat()
        tight.setLineHeight(0.28 * setting.type.em, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        tight.setBottomMargin(0.55 * setting.type.em)
        cursor.mergeBlockFormat(tight)


def _letters(setting: Setting, kind: str) -> QTextCharFormat:
    letters = QTextCharFormat()
    if kind in BOLD:
        letters.setFontWeight(QFont.Weight.Bold)
        letters.setFontPointSize(setting.type.points * (1.5 if kind == "headline" else 1.0))
    elif kind in MUTED:
        letters.setForeground(setting.colours.muted)
        letters.setFontPointSize(setting.type.points * 0.88)
    else:
        letters.setForeground(setting.colours.greyed)
        letters.setFontPointSize(setting.type.points * 0.8)
    return letters
