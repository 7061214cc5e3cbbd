"""How much of what is to be decided was read, at the foot of the queue while more comes."""

from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from annotator.ui import theme
from annotator.ui.naming import named


class Coming(QWidget):
    """Is seen only as long as not all is there."""

    def __init__(self) -> None:
        super().__init__()
        line = theme.line(self)
        self.words = named(QLabel(wordWrap=True), "muted")
        self.bar = named(QProgressBar(textVisible=False), "decided", spoken=self.tr("How much was read"))
        self.bar.setMaximumHeight(line // 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(line // 2, line // 3, line // 2, line // 3)
        layout.setSpacing(line // 4)
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        self.hide()

    def show_share(self, done: int, of: int) -> None:
        """Say how many articles were read, of all."""
        self.words.setText(self.tr("{0} of {1} articles read").format(done, of))
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(done)
        self.setVisible(done < of)
