"""Backups of the open project, in a window beside it; and of one that is not open, in a dialog."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout

from annotator.ui.backups.doing import look_at, restore
from annotator.ui.backups.pane import BackupsPane
from annotator.ui.jobs import Job
from annotator.ui.project_window import ProjectWindow
from annotator.ui.states import resize_within

if TYPE_CHECKING:
    from annotator.session.backups import Backup, Contents
    from annotator.ui.window import Window
    from annotator.ui.work import Work


class BackupsWindow(ProjectWindow):
    """What there is to go back to; a project that is restored is open at once."""

    name = "backups"
    lines = (68, 28)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Backups of {0}").format(work.live.session.name))
        project = work.live.session.project
        self.pane = BackupsPane(project.path, keeps=True, restores=project.writable)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pane)
        if self.name not in work.desk.settings.window:
            resize_within(self, *self.lines)
        self.pane.keep_wished.connect(self._keep)
        self.pane.restore_wished.connect(self._restore)
        self.pane.look_wished.connect(lambda backup: look_at(work.main_window, backup))

    def showEvent(self, event: QShowEvent) -> None:
        """List what is there now."""
        super().showEvent(event)
        self.pane.refresh()
        self.pane.table.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.pane.stop()
        super().hideEvent(event)

    def _keep(self) -> None:
        from annotator.session.backups import keep

        path = self.pane.path
        Job(self, self.tr("Backing up …"), lambda *_: keep(path, "by hand"), lambda _: self.pane.refresh()).start()

    def _restore(self, backup: Backup, held: Contents | None) -> None:
        restore(self.work.main_window, self.pane.path, backup, held, self)


class BackupsDialog(QDialog):
    """Backups of a project that is not open, perhaps because it cannot be opened any more."""

    def __init__(self, window: Window, path: Path) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Backups of {0}").format(path.stem))
        self._window = window
        self.pane = BackupsPane(path, keeps=False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pane)
        self.pane.restore_wished.connect(self._restore)
        self.pane.look_wished.connect(self._look)
        resize_within(self, 70, 30)
        self.pane.refresh()

    def done(self, result: int) -> None:
        self.pane.stop()
        super().done(result)

    def _restore(self, backup: Backup, held: Contents | None) -> None:
        if restore(self._window, self.pane.path, backup, held, self):
            self.accept()

    def _look(self, backup: Backup) -> None:
        self.accept()
        look_at(self._window, backup)
