"""The list of what was read: Space ticks the chosen lines, Enter brings in what is ticked."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from annotator.ui.forms.wishes import is_enter
from annotator.ui.intake.model import IntakeModel
from annotator.ui.tables.view import TableView

STEPS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
WIDTHS = (2, 10, 17, 12, 4, 6, 5, 5, 12)  # of the columns, in lines of text


class IntakeList(TableView):
    """The table of lines."""

    moved = Signal()  # another line is the current one
    left = Signal()  # the keyboard goes elsewhere

    def __init__(self, model: IntakeModel) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("What was read"))
        self.nothing = self.tr("Nothing matches. Clear the filter to see everything.")
        self._lines = model
        self.setModel(model)
        self.set_widths(WIDTHS)
        self.sort_wished.connect(model.sort_rows)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())

    def typed_from(self, line: QLineEdit) -> None:
        """Let arrows in this line step through the list, and Enter lead to it."""
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in STEPS:
                self.keyPressEvent(event)
                return True
            if is_enter(event):
                self.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            event.ignore()  # the dialog's: bring in what is ticked
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._lines.tick(self.chosen_rows())
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
