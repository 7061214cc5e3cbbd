"""The original of an article, read-only: as text where it is some, with its fingerprint checked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
)

from annotator.domain.errors import UserError
from annotator.domain.records import Article
from annotator.domain.sentences import sentence
from annotator.services.originals import MOST, is_page, is_text, is_untouched, source_of, words_of
from annotator.session.originals import OriginalFile, original
from annotator.ui.intake.kinds import media_words
from annotator.ui.language import said
from annotator.ui.naming import named
from annotator.ui.numbers import number
from annotator.ui.offsets import Offsets
from annotator.ui.original.copies import TemporaryCopy, save
from annotator.ui.plain import plain_box
from annotator.ui.problems import show_problem
from annotator.ui.states import resize_within
from annotator.ui.text.type import Type

if TYPE_CHECKING:
    from annotator.ui.work import Work

SIZE, SMALL = (60, 44), (44, 12)  # in lines of text; where there is no text to be seen


class OriginalWindow(QDialog):
    """Not modal, so that it can stand beside the article; nothing in it runs, and nothing is loaded."""

    def __init__(self, work: Work, article: Article, file: OriginalFile) -> None:
        super().__init__(work)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.setWindowTitle(self.tr("Original: {0}").format(file.name))
        self._work, self._file = work, file
        self._copy: TemporaryCopy | None = None
        self.tabs = QTabWidget()
        self.fingerprint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._lay_out(article)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        resize_within(self, *(SIZE if self.tabs.count() else SMALL))

    def done(self, result: int) -> None:
        """Nothing is left of what another program was given."""
        if self._copy is not None:
            self._copy.delete()
        super().done(result)

    def save_copy(self) -> None:
        """Ask where to, and write the bytes there."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), str(Path(documents, self._file.name)))
        if name:
            self._try(partial(save, self._file, Path(name)))

    def open_outside(self) -> None:
        """Let another program open a copy; what that means is said once."""
        if not self._work.desk.settings.opened_outside:
            if not self._is_wished():
                return
            self._work.desk.remember(opened_outside=True)
        self._try(self._open)

    def _open(self) -> None:
        if self._copy is None:
            self._copy = TemporaryCopy(self._file)
        self._copy.open()

    def _is_wished(self) -> bool:
        words = self.tr(
            "Another program opens a copy of this file. It may follow what stands in it, and use the network.\n"
            "Only you can read the copy, and it is deleted when this window is closed."
        )
        box = plain_box(QMessageBox.Icon.Question, self.tr("Open with another program"), words, self)
        wished = box.addButton(self.tr("&Open"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is wished

    def _lay_out(self, article: Article) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self._about(), wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        self._check(article)
        layout.addWidget(self.fingerprint)
        self._add_texts()
        none = self.tr("This kind of file is not shown here. Open it with another program, or save a copy.")
        hint = named(QLabel(none, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "hint")
        layout.addWidget(self.tabs if self.tabs.count() else hint, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for words, do in (
            (self.tr("&Save a copy …"), self.save_copy),
            (self.tr("Open with another &program …"), self.open_outside),
        ):
            button = buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(do)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _about(self) -> str:
        size = QLocale().formattedDataSize(len(self._file.content), 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        kind = media_words(self._file.media_type) or self._file.media_type
        return "  ·  ".join(part for part in (self._file.name, kind, size) if part)

    def _check(self, article: Article) -> None:
        """Say the fingerprint, and whether these are the very bytes that came."""
        sha256 = article.original_sha256 or article.text_sha256
        good = is_untouched(self._file.content, sha256)
        right, wrong = self.tr("These are the bytes that came in."), self.tr("These are not the bytes that came in.")
        self.fingerprint.setText(f"✓ {right}  SHA-256: {sha256}" if good else f"✗ {wrong}  SHA-256: {sha256}")
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        named(self.fingerprint, "muted" if good else "complaint", spoken=self.tr("Fingerprint"))

    def _add_texts(self) -> None:
        if not is_text(self._file.media_type):
            return
        source = source_of(self._file.content, self._file.media_type)
        if is_page(self._file.media_type):
            self._add(self.tr("&Words of the page"), self._words(source))
            self._add(self.tr("So&urce"), source)
        else:
            self._add(self.tr("&Text"), source)

    def _words(self, source: str) -> str:
        try:
            return words_of(source[:MOST])
        except UserError as problem:
            return said(problem.sentence)

    def _add(self, label: str, text: str) -> None:
        """A tab with a text, or with so much of it as can be shown quickly."""
        shown = QPlainTextEdit(readOnly=True)
        direction = QTextOption()
        direction.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        direction.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        shown.document().setDefaultTextOption(direction)
        if len(text) > MOST:
            cut = self.tr("Only the first {0} characters are shown; a saved copy has all of it.")
            text = f"{text[:MOST]}\n\n… {cut.format(number(MOST))}"
        shown.setPlainText(Offsets(text).display_text)  # overlong lines take for ever
        shown.setTabChangesFocus(True)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(label.replace("&", ""))
        if label == self.tr("So&urce"):
            shown.setFont(Type(letters="mono", points=self.font().pointSizeF()).font)
        self.tabs.addTab(shown, label)

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except UserError as problem:
            show_problem(self, said(problem.sentence))


def show_original(work: Work, article: Article) -> None:
    """The original of an article, beside the window."""
    found: list[OriginalFile | None] = []
    if not work.live.try_to(lambda: found.append(original(work.live.session, article))):
        return
    if found[0] is None:
        words = "The file of “{0}” was too large to be kept: look for the one with the SHA-256 {1}."
        show_problem(work.window(), sentence(words, article.title, article.original_sha256))
        return
    OriginalWindow(work, article, found[0]).show()
