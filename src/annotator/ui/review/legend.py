"""What the lines under the text mean: who recorded what."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.ui import theme
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.text.brush import DASH_DOTS, DASHES, DOTS
from annotator.ui.text.colours import colours_for
from annotator.ui.text.marks import BY_ALL, BY_FIRST, BY_SECOND, BY_SOME

FORMS = {BY_ALL: [], BY_SOME: DASH_DOTS, BY_FIRST: DASHES, BY_SECOND: DOTS}


class Legend(QWidget):
    """A line of samples, each with its words."""

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout()
        self.setLayout(row)
        self._samples = {role: (QLabel(), QLabel(textFormat=Qt.TextFormat.PlainText)) for role in FORMS}
        self._pairs: dict[str, QWidget] = {}
        self._shown: object = None  # whose names, and how they looked
        for role, (sample, words) in self._samples.items():
            words.setObjectName("muted")
            pair = self._pairs[role] = QWidget()
            together = QHBoxLayout(pair)
            together.setContentsMargins(0, 0, 0, 0)
            together.addWidget(sample)
            together.addWidget(words)
            row.addWidget(pair)

    def show_names(self, names: list[str]) -> None:
        """Say what there is with so many people."""
        looks = names, theme.look(), theme.line(self), self.devicePixelRatioF()
        if looks == self._shown:
            return
        self._shown = looks
        several = len(names) > 2
        only = [self.tr("only {0}").format(name) for name in names] if len(names) == 2 else ["", ""]
        words = {
            BY_ALL: self.tr("all") if several else self.tr("both") if len(names) == 2 else "",
            BY_SOME: self.tr("some") if several else "",
            BY_FIRST: self.tr("only one") if several else only[0],
            BY_SECOND: only[1],
        }
        for role, (sample, label) in self._samples.items():
            sample.setPixmap(drawn(role, self))
            label.setText(words[role])
            self._pairs[role].setVisible(bool(words[role]))


def drawn(role: str, like: QWidget) -> QPixmap:
    """A piece of the line under what was recorded so, as high as the text of a widget."""
    line, ratio = theme.line(like), like.devicePixelRatioF()
    picture = QPixmap(round(1.4 * line * ratio), round(line * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    pen = QPen(QColor(getattr(colours_for(QGuiApplication.palette()), role)), max(2, line // 8))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if FORMS[role]:
        pen.setDashPattern(FORMS[role])
    painter = QPainter(picture)
    painter.setPen(pen)
    painter.drawLine(0, round(line * 0.6), round(1.4 * line), round(line * 0.6))
    painter.end()
    return picture
