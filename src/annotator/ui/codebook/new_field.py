"""Asks for a field of the project's own: what it is called, what is entered in it, what it chooses from."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.asked import EXTRA_KINDS
from annotator.session import Session
from annotator.ui import theme
from annotator.ui.codebook.contents import list_name
from annotator.ui.naming import named
from annotator.ui.states import resize_within

CHOOSING = ("choice", "choices")


class NewFieldDialog(QDialog):
    """The kind stays as it is once values were entered, so it is asked for only here."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A field of your own"))
        self.label_line = QLineEdit(placeholderText=self.tr("such as “Police present”"))
        self.kinds, self.lists = QComboBox(), QComboBox()
        self.words = QPlainTextEdit(tabChangesFocus=True, placeholderText=self.tr("one choice a line"))
        self.words.setFixedHeight(6 * theme.line(self))
        for kind in EXTRA_KINDS:
            self.kinds.addItem(kind_words(kind), kind)
        self.lists.addItem(self.tr("a list of its own"), "")
        for name in sorted(session.codebook.lists, key=lambda each: list_name(session, each).casefold()):
            self.lists.addItem(f"{list_name(session, name)}  ({name})", name)
        self._form = QFormLayout()
        for words, field in (
            (self.tr("&Label"), self.label_line),
            (self.tr("&Kind"), self.kinds),
            (self.tr("Choose &from"), self.lists),
            (self.tr("&Choices"), self.words),
        ):
            self._form.addRow(words, field)
        note = self.tr("The column in exports is made from the label and never changes after; the label may.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Add"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(named(QLabel(note, wordWrap=True), "muted"))
        layout.addStretch(1)
        layout.addWidget(buttons)
        for changed in (self.label_line.textChanged, self.kinds.currentIndexChanged, self.lists.currentIndexChanged):
            changed.connect(lambda: self._follow())
        resize_within(self, 32, 20)
        self._follow()

    @property
    def label(self) -> str:
        return " ".join(self.label_line.text().split())

    @property
    def kind(self) -> str:
        return str(self.kinds.currentData())

    @property
    def shared(self) -> str:
        """The list that it shares; empty for one of its own, or where nothing is chosen."""
        return str(self.lists.currentData() or "") if self.kind in CHOOSING else ""

    @property
    def choices(self) -> list[str]:
        """The words of a list of its own."""
        if self.kind not in CHOOSING or self.shared:
            return []
        lines = [" ".join(line.split()) for line in self.words.toPlainText().splitlines()]
        return [line for line in dict.fromkeys(lines) if line]

    def _follow(self) -> None:
        choosing = self.kind in CHOOSING
        self._form.setRowVisible(self.lists, choosing)
        self._form.setRowVisible(self.words, choosing and not self.lists.currentData())
        self._ok.setEnabled(bool(self.label))


def kind_words(kind: str) -> str:
    """What is entered in a field of a kind."""
    words = {
        "text": "words",
        "long_text": "a longer text",
        "number": "a number",
        "flag": "yes or no",
        "choice": "one choice",
        "choices": "any choices",
        "date": "a date",
        "link": "an entity or a record",
        "links": "entities",
        "anchor": "words of the article",
    }
    return QCoreApplication.translate("codebook", words.get(kind, kind))
