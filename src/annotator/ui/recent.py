"""The projects that were open last, as a menu."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from annotator.ui.plain import tip

if TYPE_CHECKING:
    from annotator.ui.window import Window

MOST = 9  # as many as have a digit


class RecentMenu(QMenu):
    """One entry a project, with a digit; made anew whenever it is shown."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.show_projects)
        self.show_projects()

    def show_projects(self) -> None:
        """List the projects that were open before this one, the last first."""
        self.clear()
        current = self._window.session.project.path if self._window.session else None
        paths = [path for path in map(Path, self._window.desk.settings.recent) if path != current][:MOST]
        for number, path in enumerate(paths, 1):
            name = path.stem.replace("&", "&&")
            action = self.addAction(f"&{number}  {name}", partial(self._window.projects.open_path, path))
            action.setToolTip(tip(str(path)))
            action.setStatusTip(str(path))
        if not paths:
            self.addAction(self.tr("No other project yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("&Forget them"), self._forget)

    def _forget(self) -> None:
        current = [str(self._window.session.project.path)] if self._window.session else []
        self._window.desk.remember(recent=current)
