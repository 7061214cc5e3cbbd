"""A short field for a date, or a part of one, with its label before it: what the filters of side windows ask with."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from annotator.ui import theme
from annotator.ui.naming import named
from annotator.ui.plain import tip


def labelled(line: QLineEdit, words: str, hint: str) -> QWidget:
    """The field and its label side by side."""
    label = QLabel(words)
    label.setBuddy(named(line, spoken=words))
    line.setPlaceholderText("2019-03")
    line.setToolTip(tip(hint))
    line.setFixedWidth(6 * theme.line(line))
    together = QWidget()
    row = QHBoxLayout(together)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(line)
    return together
