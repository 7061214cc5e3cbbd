"""The list of results: arrows step through it, also while the words are typed; Enter opens."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView

from annotator.ui.search.painting import ResultDelegate
from annotator.ui.search.results import Results

STEPS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ResultList(QListView):
    """Shows articles and the sentences in them."""

    opened = Signal(int)  # a row, by Enter

    def __init__(self, results: Results) -> None:
        super().__init__()
        self.setModel(results)
        self.setItemDelegate(ResultDelegate(self))
        self.setAccessibleName(self.tr("What was found"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def typed_from(self, line: QLineEdit) -> None:
        """Let arrows and Enter in this line go to the list."""
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in STEPS or key in OPENS:
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENS:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)
