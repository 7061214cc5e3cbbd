"""Seeing to it that there is an index before something is searched."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from annotator.session.indexing import indexing, is_indexed
from annotator.ui.jobs import Job
from annotator.ui.project_window import ProjectWindow


def see_to_index(window: ProjectWindow, then: Callable[[], None]) -> bool:
    """Whether there is one; else it is made off the window's thread, and `then` is called when it is there."""
    session = window.live.session
    if is_indexed(session):
        return True
    if not session.project.writable:
        words = QCoreApplication.translate(
            "see_to_index", "This project has no index for searching yet. Open it once for writing, and search there."
        )
        window.live.told.emit(words, True)
        return False
    title = QCoreApplication.translate("see_to_index", "Making the index for searching …")
    Job(window, title, indexing(session), lambda made: then() if made else None).start()
    return False
