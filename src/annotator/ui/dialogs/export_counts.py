"""How many rows an export will have, table by table."""

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.ui import theme
from annotator.ui.language import plural
from annotator.ui.naming import named

ROOM = 1.4  # of a line, in lines of text
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ExportCounts(QWidget):
    """A list of tables with their rows, and a sentence below it."""

    def __init__(self) -> None:
        super().__init__()
        self._list = named(QTreeWidget(), spoken=self.tr("Rows of each table"))
        self._list.setRootIsDecorated(False)
        self._list.setHeaderLabels([self.tr("Table"), self.tr("Rows")])
        self._list.headerItem().setTextAlignment(1, END)
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._said = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        self._said.setMinimumHeight(2 * theme.line(self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._said)

    def wait(self, problem: str) -> None:
        """Say what is missing before anything can be counted."""
        self._said.setText(problem or self.tr("Counting …"))
        if problem:
            self._list.clear()

    def show_counts(self, counts: dict[str, int]) -> None:
        """The rows by table, and under `links` how many links will be empty."""
        rows = {name: count for name, count in counts.items() if name != "links"}
        self._list.clear()
        for name, count in rows.items():
            item = QTreeWidgetItem([name, QLocale().toString(count)])
            item.setTextAlignment(1, END)
            item.setSizeHint(0, QSize(0, round(theme.line(self) * ROOM)))
            self._list.addTopLevelItem(item)
        if not rows.get("articles"):
            self._said.setText(self.tr("No article is among what is chosen: the tables will have no rows."))
        elif counts["links"]:
            self._said.setText(plural("%n links will be empty: they lead to what is left out.", counts["links"]))
        else:
            self._said.setText(self.tr("Files of these names that are there already are replaced; others stay."))
