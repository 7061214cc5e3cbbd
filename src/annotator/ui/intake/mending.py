"""Characters that were read wrongly before a text came: what they would become, and the choice to put them right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.services.readers.mending import Garbled
from annotator.ui import theme
from annotator.ui.naming import named

ISOLATED = "\u2068{0} → {1}\u2069"  # kept from turning round what stands beside it
SEEN = {ord(space): "␣" for space in "\u00a0\u202f\u2009 "}


class Mending(QWidget):
    """A box to tick, with examples behind it; nothing is changed unasked."""

    wished = Signal(bool)
    all_wished = Signal(bool)  # the same for every article that has such characters

    def __init__(self) -> None:
        super().__init__()
        self.right = QCheckBox(self.tr("&Put wrongly read characters right"))
        self.right.clicked.connect(self.wished)
        self.all = QPushButton()
        self.all.setAutoDefault(False)
        self.all.clicked.connect(lambda: self.all_wished.emit(self.right.isChecked()))
        self._examples = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        row = QHBoxLayout()
        row.addWidget(self.right)
        row.addStretch(1)
        row.addWidget(self.all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.line(self) // 2, 0, 0, 0)
        layout.setSpacing(theme.line(self) // 6)
        layout.addLayout(row)
        layout.addWidget(self._examples)

    def show_garbled(self, garbled: Garbled | None, *, mended: bool, others: int) -> None:
        """Show what would change in an article, and how many others there are of its kind."""
        self.setVisible(garbled is not None)
        if garbled is None:
            return
        self.right.setChecked(mended)
        pairs = (ISOLATED.format(before.translate(SEEN), after.translate(SEEN)) for before, after in garbled.examples)
        self._examples.setText("     ".join(pairs))
        self.all.setVisible(others > 0)
        self.all.setText(self.tr("The same in &all {0}").format(others + 1))
