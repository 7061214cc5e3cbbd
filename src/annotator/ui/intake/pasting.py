"""An article from the clipboard, dropped or typed in: shown as it would come in, and corrected before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserError
from annotator.services.importing import PASTED, NewArticle, article_of, pasted
from annotator.services.intake.intake import Intake
from annotator.services.intake.rows import Row
from annotator.services.readers.web_paste import pasted_page
from annotator.session import Desk, Session
from annotator.ui.intake.article import ArticlePreview
from annotator.ui.intake.copied import Copied
from annotator.ui.intake.lines import Line, lines_of
from annotator.ui.language import said
from annotator.ui.naming import named
from annotator.ui.states import resize_within

SIZE = (60, 48)  # in lines of text
SEEN, WRITTEN = 0, 1  # the tabs


class PasteDialog(QDialog):
    """What was copied as it would come in, and behind it the text to be corrected; a page keeps its structure."""

    def __init__(self, parent: QWidget, desk: Desk, session: Session, copied: Copied) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Paste an article"))
        self._copied = copied
        self._known = session.project.records.known_texts()
        self._facts: dict[str, Any] = {}  # what was entered
        self._line: Line | None = None
        self._outdated = False  # the text was changed since it was shown
        self.intake = Intake(self._known)
        self.preview = ArticlePreview(self.intake, session.codebook, desk.settings)
        self.title = QLineEdit(placeholderText=self.tr("Empty: its first line"))
        self.text = QPlainTextEdit()
        self.back = QPushButton(self.tr("As it was &copied"))
        self.tabs = QTabWidget()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._lay_out()
        self._connect()
        resize_within(self, *SIZE)
        self.show_copied()

    def chosen(self) -> tuple[list[Row], list[Row]]:
        """The row that comes in; nothing of it is to be put right unasked."""
        return ([self._line.row] if self._line is not None else []), []

    def show_copied(self) -> None:
        """Take what was copied, in place of what was written."""
        self._facts = {}
        new = self._become(partial(pasted_article, self._copied))
        for field, words in ((self.title, ""), (self.text, new.text if new else self._copied.text)):
            blocked = field.blockSignals(True)
            field.setText(words) if isinstance(field, QLineEdit) else field.setPlainText(words)
            field.blockSignals(blocked)
        self._outdated = False
        self.back.setEnabled(False)
        self.tabs.setCurrentIndex(SEEN if new else WRITTEN)
        (self.take if self.take.isEnabled() else self.text).setFocus()

    def done(self, result: int) -> None:
        """Take what is being typed; called off, nothing is left of it."""
        self.preview.settle()
        super().done(result)

    def accept(self) -> None:
        """Bring in what is written, if it makes an article."""
        self._catch_up()
        self.preview.settle()
        if self.take.isEnabled():
            super().accept()

    def _written(self) -> NewArticle:
        return pasted(self.text.document().toRawText(), self.title.text())  # toPlainText() would lose no-break spaces

    def _become(self, make: Callable[[], NewArticle]) -> NewArticle | None:
        """Show what comes of it, with the facts that were entered before; a sentence where there is no article."""
        self.preview.settle()
        try:
            new = make()
        except UserError as problem:
            self._line = None
            self.preview.show_line(None, said(problem.sentence))
            self.take.setEnabled(False)
            return None
        before, self.intake = self.intake, Intake(self._known)
        self.intake.add(Path(self.tr("pasted text")), new)
        if self._facts:
            self.intake.correct(self.intake.rows[0], self._facts)
        self._line = lines_of(self.intake)[0]
        self.preview.show_from(self.intake, self._line)
        self.take.setEnabled(self._line.may_come_in)
        before.close()
        return new

    def _catch_up(self) -> None:
        if self._outdated:
            self._outdated = False
            self._become(self._written)

    def _edited(self) -> None:
        self._outdated = True
        self.back.setEnabled(bool(self._copied))
        self.take.setEnabled(bool(self.text.toPlainText().strip()))

    def _titled(self) -> None:
        self._facts.pop("title", None)
        self._edited()

    def _corrected(self, line: Line) -> None:
        self._facts = dict(self.intake.corrected(line.row))

    def _turned(self, tab: int) -> None:
        if tab == SEEN:
            self._catch_up()

    def _lay_out(self) -> None:
        written = QWidget()
        self.text.setTabChangesFocus(True)
        form = QFormLayout(written)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("Te&xt"), self.text)
        if self._copied.html:
            words = self.tr("What you change here is text without the headings and captions of the page.")
            form.addRow(named(QLabel(words, wordWrap=True), "muted"))
        form.addRow("", self.back)
        self.back.setAutoDefault(False)
        self.back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        direction = QTextOption()
        direction.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.text.document().setDefaultTextOption(direction)
        self.tabs.addTab(self.preview, self.tr("&As it comes in"))
        self.tabs.addTab(written, self.tr("&Edit the text"))
        self.take.setText(self.tr("Bring in"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._edited)
        self.title.textChanged.connect(self._titled)
        self.back.clicked.connect(self.show_copied)
        self.tabs.currentChanged.connect(self._turned)
        self.preview.changed.connect(self._corrected)
        self.preview.form.text_wished.connect(self.take.setFocus)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.accept)


def pasted_article(copied: Copied) -> NewArticle:
    """What was copied as an article, a piece of a page with its structure; UserError where there is no text."""
    if not copied.html.strip():
        return pasted(copied.text)
    try:
        return article_of(pasted_page(copied.html, copied.text), "", PASTED)
    except UserError:  # it is made in a way that cannot be read
        return pasted(copied.text)
