"""What narrows the table of figures: words, values of some columns, and dates."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.figure_lines import COLUMNS, FILTERS, Common, Wish
from annotator.ui import theme
from annotator.ui.date_field import labelled
from annotator.ui.figures.model import label_of
from annotator.ui.filter_line import FilterLine
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.language import word_of
from annotator.ui.plain import tip

AFTER = 120  # milliseconds without typing
WIDTH = 9  # of a list of values, in lines of text
NONE, ANY = "", None
TIP = Qt.ItemDataRole.ToolTipRole


class Filters(QWidget):
    """Says when something else is wished for; every list begins with all, and has an entry for nothing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = FilterLine(self.tr("Find in words, names, places, titles"))
        self.since, self.until = (QLineEdit(maxLength=10, clearButtonEnabled=True) for _ in range(2))
        self.clear_button = QPushButton(self.tr("Clear all &filters"))
        self.values = {name: Values(label_of(COLUMNS[name])) for name in FILTERS}
        self._wait = QTimer(self, singleShot=True, interval=AFTER)
        self._lay_out()
        self._connect()

    def wish(self) -> Wish:
        """What is wished for, but for the order."""
        chosen = {name: box.currentData() for name, box in self.values.items()}
        equal = {name: value for name, value in chosen.items() if value is not ANY}
        return Wish(self.words.text().strip(), equal, self.since.text().strip(), self.until.text().strip())

    def offer(self, column: str, values: list[Common], codebook: Codebook) -> None:
        """What a column can be narrowed to; what was chosen stays chosen."""
        self.values[column].offer_by(values, COLUMNS[column].choices, codebook)

    def choose(self, column: str, value: str) -> None:
        """Narrow a column to one value."""
        self.values[column].choose(value)

    def clear(self) -> None:
        """Let everything be shown again."""
        self.words.clear()
        for field in (self.since, self.until):
            field.clear()
        for box in self.values.values():
            box.setCurrentIndex(0)

    def _lay_out(self) -> None:
        rest = QWidget()
        flow = FlowLayout()
        rest.setLayout(flow)
        for box in self.values.values():
            flow.addWidget(box)
        for field, label in ((self.since, self.tr("From")), (self.until, self.tr("To"))):
            flow.addWidget(labelled(field, label, self.tr("2019-03-24, 2019-03 or 2019")))
        flow.addWidget(self.clear_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(rest)

    def _connect(self) -> None:
        for field in (self.words, self.since, self.until):
            field.textChanged.connect(lambda: self._wait.start())
        for box in self.values.values():
            box.currentIndexChanged.connect(lambda: self._wait.start(0))
        self._wait.timeout.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.setEnabled(False)

    def _tell(self) -> None:
        self.clear_button.setEnabled(self.wish() != Wish())
        self.changed.emit()


class Values(QComboBox):
    """The values of one column with how many figures have them."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = label
        self._offered: list[Common] | None = None
        self.setAccessibleName(self.tr("Only with this: {0}").format(label))
        self.setMinimumWidth(WIDTH * theme.line(self))
        self.setMaximumWidth(WIDTH * 2 * theme.line(self))
        self.offer([], {})

    def offer_by(self, values: list[Common], choices: str, codebook: Codebook) -> None:
        """Offer these values, keys of a list of the codebook by their labels; what was chosen stays chosen."""
        labels = {
            c.value: word_of(codebook, choices, c.value) if choices else " ".join(c.value.split()) for c in values
        }
        self.offer(values, labels)

    def words(self) -> str:
        """The chosen value without how often it is there; empty where nothing is chosen."""
        return self.currentText().rpartition(" (")[0] if self.currentIndex() > 1 else ""

    def offer(self, values: list[Common], labels: dict[str, str]) -> None:
        """Offer these values by their labels."""
        if values == self._offered:
            return
        self._offered = values
        chosen = self.currentData() if self.count() else ANY
        blocked = self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("{0}: all").format(self._label), ANY)
        self.addItem(self.tr("{0}: none given").format(self._label), NONE)
        for value in sorted(values, key=lambda each: labels[each.value].casefold()):
            self.addItem(f"{labels[value.value]} ({value.figures})", value.value)
            self.setItemData(self.count() - 1, tip(labels[value.value]), TIP)
        if chosen is not ANY:
            self.choose(chosen)
        self.blockSignals(blocked)

    def choose(self, value: str) -> None:
        at = next((i for i in range(1, self.count()) if str(self.itemData(i)).casefold() == value.casefold()), -1)
        if at < 0:
            self.addItem(value, value)
            at = self.count() - 1
        self.setCurrentIndex(at)
