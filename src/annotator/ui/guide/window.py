"""The window of the guide: contents and search on one side, the page on the other, back and forward as in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from annotator.domain.guide import PAGES, Guide
from annotator.ui import theme
from annotator.ui.filter_line import FilterLine
from annotator.ui.guide.contents import Contents
from annotator.ui.guide.page import GuidePage
from annotator.ui.naming import named
from annotator.ui.states import geometry_of, restore_geometry

if TYPE_CHECKING:
    from annotator.session import Desk

NAME = "guide"  # under which its size is remembered
SIZE = (62, 42)  # in lines of text
SHARES = (18, 44)
SHARE = 0.94  # of the screen, at most


class GuideWindow(QDialog):
    """Not modal, and needs no project."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Guide"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.guide = Guide(QLocale().name().split("_")[0])
        self.line = FilterLine(self.tr("Search the guide"))
        self.contents = Contents()
        self.page = GuidePage(self.tr("Page of the guide"))
        self._nothing = named(QLabel(self.tr("Nothing in the guide holds these words."), wordWrap=True), "hint")
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._show)
        self._been: list[tuple[str, str]] = []
        self._at = -1
        self._back = self._button("←", self.tr("Back"), -1, "Alt+Left")
        self._forward = self._button("→", self.tr("Forward"), 1, "Alt+Right")
        self._lay_out()
        self.contents.show_pages(self.guide)
        self.contents.wished.connect(self.go)
        self.page.page_wished.connect(lambda page, anchor: self.go(page or self._been[self._at][0], anchor))
        self.line.textChanged.connect(self._search)
        QShortcut(QKeySequence.StandardKey.Find, self, self.line.setFocus)
        wished = QSize(*SIZE) * theme.line(self)
        self.resize(wished.boundedTo(self.screen().availableSize() * SHARE))  # the dialog it belongs to may be small
        restore_geometry(self, desk.settings.window.get(NAME, ""))
        self.page.setFocus()

    @property
    def place(self) -> tuple[str, str]:
        """The page that is shown and the heading that was gone to."""
        return self._been[self._at] if self._been else ("", "")

    def go(self, page: str, anchor: str = "") -> None:
        """Go to a heading of a page; back leads from there."""
        if page in PAGES and (page, anchor) != self.place:
            self._been = [*self._been[: self._at + 1], (page, anchor)]
            self._at = len(self._been) - 1
            self._show()

    def go_english(self, page: str, anchor: str) -> None:
        """Go to the heading that is called so in English, in whatever language the guide is."""
        self.go(page, self.guide.anchor(page, anchor))

    def step(self, step: int) -> None:
        """Go back or forward."""
        if 0 <= self._at + step < len(self._been):
            self._at += step
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Where a heading stands is known once the page has its size."""
        super().showEvent(event)
        self._settle.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember how it stood."""
        self._desk.remember(window=self._desk.settings.window | {NAME: geometry_of(self)})
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the search goes to the page; the arrows go down to what was found."""
        if self.line.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.contents.setFocus()
            if first := self.contents.topLevelItem(0):
                self.contents.setCurrentItem(first)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The side buttons of a mouse go back and forward."""
        step = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}.get(event.button(), 0)
        self.step(step)

    def _show(self) -> None:
        page, anchor = self.place
        if not page:
            return
        passages = self.guide.pages[page].passages
        self.page.show_markdown(self.guide.pages[page].text)
        heading = next((at for at, passage in enumerate(passages) if anchor and passage.anchor == anchor), 0)
        if heading:
            self.page.go_to_heading(heading)
        self._back.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at < len(self._been) - 1)
        if not self.line.text().strip():
            self.contents.mark(page, anchor)

    def _search(self, words: str) -> None:
        if not words.strip():
            self.contents.show_pages(self.guide)
            self.contents.mark(*self.place)
            self._nothing.hide()
        else:
            self._nothing.setVisible(not self.contents.show_found(self.guide, words))

    def _button(self, sign: str, spoken: str, step: int, keys: str) -> QToolButton:
        button = named(QToolButton(), spoken=spoken)
        button.setEnabled(False)
        button.setText(sign)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{spoken} ({shown})")
        button.setProperty("quiet", True)
        button.clicked.connect(lambda: self.step(step))
        QShortcut(QKeySequence(keys), self, lambda: self.step(step))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._forward)
        head.addWidget(self.line, 1)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, theme.line(self) // 3, 0)
        beside.addLayout(head)
        beside.addWidget(self._nothing)
        beside.addWidget(self.contents, 1)
        self._nothing.hide()
        parts = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        parts.addWidget(side)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setSizes([share * theme.line(self) for share in SHARES])
        layout = QVBoxLayout(self)
        layout.addWidget(parts)
