"""What the window shows before a project is open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.session import Desk
from annotator.ui.naming import named

SHOWN = 5


class Welcome(QWidget):
    """Offers the sample, a new project, and those that were open last."""

    new_wished = Signal()
    open_wished = Signal()
    sample_wished = Signal()
    path_wished = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        title = named(QLabel(self.tr("News annotator"), alignment=Qt.AlignmentFlag.AlignCenter), "title")
        about = named(
            QLabel(
                self.tr("Turns news articles into datasets, on this computer. Nothing leaves it."),
                alignment=Qt.AlignmentFlag.AlignCenter,
            ),
            "muted",
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for words, wish in (
            (self.tr("Open the &sample project"), self.sample_wished),
            (self.tr("&New project …"), self.new_wished),
            (self.tr("&Open project …"), self.open_wished),
        ):
            button = QPushButton(words)
            button.clicked.connect(wish)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(title)
        layout.addWidget(about)
        layout.addSpacing(self.fontMetrics().height())
        layout.addLayout(buttons)
        for path in [Path(name) for name in desk.settings.recent if Path(name).is_file()][:SHOWN]:
            layout.addWidget(self._recent(path), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def _recent(self, path: Path) -> QPushButton:
        button = named(QPushButton(f"{path.stem}   ·   {path.parent}", flat=True), "link")
        button.setToolTip(str(path))
        button.clicked.connect(lambda: self.path_wished.emit(str(path)))
        return button
