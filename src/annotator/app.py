"""Starts the window."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.session import Desk
from annotator.ui.problems import show_every_problem
from annotator.ui.theme import apply_theme
from annotator.ui.window import Window


def start(project: Path | None = None, sample: bool = False) -> int:
    """Open the window, with a project or the sample where one is named; gives the exit code."""
    app = application()
    desk = Desk()
    apply_theme(app, desk.settings.theme)
    show_every_problem()
    window = Window(desk)
    window.show()
    if sample:
        window.projects.open_sample()
    elif project is not None:
        window.projects.open_path(project)
    return app.exec()


def application() -> QApplication:
    """The one application of this process."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("News annotator")
    app.setDesktopFileName("news-annotator")
    return app
