"""Whose records are shown: everybody's, one's own, or those of one colleague."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from annotator.domain.edits import Edit
from annotator.domain.records import Annotation, Person
from annotator.ui.live import Live
from annotator.ui.naming import named


class WhoseRecords(QWidget):
    """A line that is there where somebody else recorded something in the open article, or where not all is shown."""

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self._people: list[str] = []
        self.box = named(QComboBox(), spoken=self.tr("Whose records are shown"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        label = QLabel(self.tr("Recorded by"))
        label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.addWidget(label)
        row.addWidget(self.box, 1)
        self.box.activated.connect(lambda: live.show_records_of(self.box.currentData()))
        live.turned.connect(self.refresh)
        live.whose_changed.connect(self.refresh)
        live.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Offer whoever recorded something here."""
        session, page = self._live.session, self._live.page
        here = session.project.records.authors(page.article.id) if page else []
        me, chosen = session.person.id, session.whose
        others = sorted({*here, chosen} - {"", me}, key=lambda person: session.name_of(person).casefold())
        if self._people != [me, *others] or self.box.count() == 0:
            self._people = [me, *others]
            with QSignalBlocker(self.box):
                self.box.clear()
                self.box.addItem(self.tr("everybody"), "")
                self.box.addItem(self.tr("{0} (me)").format(session.person.name), me)
                for person in others:
                    self.box.addItem(session.name_of(person), person)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen, Qt.ItemDataRole.UserRole)))
        self.setVisible(bool(others) or bool(chosen))

    def _changed(self, edit: Edit) -> None:
        me = self._live.session.person.id
        if any(
            isinstance(change.after, Person) or (isinstance(change.after, Annotation) and change.after.author != me)
            for change in edit.changes
        ):
            self._people = []
            self.refresh()
