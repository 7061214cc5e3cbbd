"""Starts the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator.domain.places import resource
from annotator.session import Desk
from annotator.session.faults import end_log, keep_log
from annotator.ui.language import speak
from annotator.ui.language import written as written
from annotator.ui.preferences import dress
from annotator.ui.problems import show_every_problem
from annotator.ui.window import Window

WARM_UP_AFTER = 100  # milliseconds


def start(project: Path | None = None, sample: bool = False) -> int:
    """Open the window, with a project or the sample where one is named; gives the exit code."""
    app = application()
    desk = Desk()
    speak(app, desk.settings.language)
    dress(app, desk.settings)
    crashed = keep_log()
    app.aboutToQuit.connect(end_log)
    show_every_problem()
    window = Window(desk)
    window.show()
    if sample:
        window.projects.open_sample()
    elif project is not None:
        window.projects.open_path(project)
    if crashed:
        window.status.say(after_a_crash(), False)
    QTimer.singleShot(WARM_UP_AFTER, lambda: _warm_up(window))
    return app.exec()


def after_a_crash() -> str:
    """What is said when the application ended by itself the last time."""
    words = "The application ended by itself when it was last used. Its report stands in the log: annotator --log."
    return QCoreApplication.translate("start", words)


def _warm_up(window: Window) -> None:
    """Load what the first key will need, once the window stands, and what helps those who are new here."""
    import annotator.services.checks
    import annotator.ui.forms.form
    import annotator.ui.marking
    import annotator.ui.records.offers  # noqa: F401
    from annotator.ui.first_tips.showing import FirstTips

    FirstTips(window)


def application() -> QApplication:
    """The one application of this process."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("News annotator")
    app.setDesktopFileName("news-annotator")
    app.setWindowIcon(QIcon(str(resource("icons", "annotator.svg"))))
    return app
