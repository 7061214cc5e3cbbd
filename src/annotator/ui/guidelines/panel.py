"""The guidelines beside the form, at the passage of the field that has the keyboard."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.asked import EXTRA
from annotator.domain.codebook import Guidelines
from annotator.domain.edits import Edit
from annotator.domain.guidelines import KINDS, headings, passage
from annotator.ui.forms.controls import label_of
from annotator.ui.forms.form import RecordForm
from annotator.ui.live import Live
from annotator.ui.markdown import MarkdownView
from annotator.ui.naming import named


class GuidelinesPanel(QWidget):
    """Shows the guidelines, and follows the keyboard through the form; where there are none it offers to begin."""

    edit_wished = Signal()

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self._shown = ""
        self._at = -1
        self.view = MarkdownView(self.tr("Guidelines"))
        self._edit = QPushButton(self.tr("Edit …"))
        self._edit.clicked.connect(self.edit_wished)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing())
        self._pages.addWidget(self.view)
        title = named(QLabel(self.tr("Guidelines")), "muted")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._edit)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        live.changed.connect(self._changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.show_guidelines()

    def show_guidelines(self) -> None:
        """Show the guidelines as they are now, at the same place."""
        text = self._live.session.guidelines.text
        self._pages.setCurrentIndex(1 if text.strip() else 0)
        self._edit.setVisible(bool(text.strip()))
        if text != self._shown:
            self._shown, self._at = text, -1
            place = self.view.verticalScrollBar().value()
            self.view.show_markdown(text)
            self.view.verticalScrollBar().setValue(place)

    def show_field(self, record_type: type[Any], name: str) -> None:
        """Go to what the guidelines say of a field; where they say nothing of it, to its kind of record."""
        fields = {field.name: field for field in self._live.session.codebook.fields(record_type)}
        field = fields.get(name)
        names = [name, name.removeprefix(EXTRA), *([field.label, label_of(field)] if field else [])]
        place = passage(headings(self._shown), KINDS[record_type.__name__], names)
        if place >= 0 and place != self._at:
            self._at = place
            self.view.go_to_heading(place)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """A field got the keyboard."""
        record = self._live.record
        if record is None or new is None or not self.isVisible():
            return
        form: QWidget | None = new
        while form is not None and not isinstance(form, RecordForm):
            form = form.parentWidget()
        if isinstance(form, RecordForm) and form.window() is self.window() and (name := form.field_in_focus()):
            self.show_field(type(record), name)

    def _changed(self, edit: Edit) -> None:
        if any(isinstance(change.after, Guidelines) for change in edit.changes):
            self.show_guidelines()

    def _nothing(self) -> QWidget:
        page = QWidget()
        words = self.tr(
            "This project has no guidelines yet.\nWhat is written here stands beside the form, at the field in focus."
        )
        label = named(QLabel(words, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "hint")
        begin = QPushButton(self.tr("Write guidelines …"))
        begin.clicked.connect(self.edit_wished)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(label)
        layout.addWidget(begin, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return page
