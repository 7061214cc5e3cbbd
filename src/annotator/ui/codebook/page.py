"""What the pages of the codebook editor have in common: how they are laid out, and how their edits are done."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from annotator.domain.edits import Edit
from annotator.domain.errors import UserError
from annotator.ui import theme
from annotator.ui.forms.form import RecordForm
from annotator.ui.language import said
from annotator.ui.live import Live
from annotator.ui.naming import named

SHARES = (24, 15)  # of the table and the form, in lines of text


class Heading(QWidget):
    """What the page is about, in a line and a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.title = named(QLabel(textFormat=Qt.TextFormat.PlainText), "strong")
        self.note = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.note)

    def say(self, title: str, note: str) -> None:
        """Show these words."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))


def low(form: RecordForm) -> RecordForm:
    """The form, no higher than what it asks for."""
    form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return form


def row_of(*parts: QWidget | None) -> QBoxLayout:
    """Widgets side by side; None stands for the room between them."""
    row = QHBoxLayout()
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row


def button(words: str, tip: str, press: Callable[[], None]) -> QPushButton:
    """A button that does something when it is pressed."""
    made = QPushButton(words)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: press())
    return made


def lay_out(page: QWidget, heading: Heading, table: QWidget, rows: list[QBoxLayout], below: QWidget) -> QSplitter:
    """Heading, table and its buttons above, the form of the chosen row below."""
    upper = QWidget()
    above = QVBoxLayout(upper)
    above.setContentsMargins(0, 0, 0, 0)
    above.addWidget(heading)
    above.addWidget(table, 1)
    for row in rows:
        above.addLayout(row)
    parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
    parts.addWidget(upper)
    parts.addWidget(below)
    for at, share in enumerate(SHARES):
        parts.setStretchFactor(at, share)
    parts.setSizes([share * theme.line(page) for share in SHARES])
    layout = QVBoxLayout(page)
    layout.setContentsMargins(theme.line(page) // 2, 0, 0, 0)
    layout.addWidget(parts)
    return parts


def attempt(live: Live, work: Callable[[], Edit], form: RecordForm | None = None, visit: str = "") -> bool:
    """Do an edit; why it cannot be done is said under the field that it came from, or else at the foot."""
    try:
        edit = work()
    except UserError as problem:
        if form is None:
            live.told.emit(said(problem.sentence), True)
        else:
            form.refuse(said(problem.sentence))
        return False
    done = live.do(replace(edit, step=visit) if visit else edit)
    if not done and form is not None:
        form.refuse(form.tr("Not saved. It is tried again when you leave the field."))
    return done
