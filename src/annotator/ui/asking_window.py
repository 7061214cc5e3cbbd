"""Windows that read the project beside the main one for as long as they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent

from annotator.session.aside import opening
from annotator.ui.asking import Asker
from annotator.ui.project_window import ProjectWindow

if TYPE_CHECKING:
    from annotator.ui.work import Work


class AskingWindow(ProjectWindow):
    """A project window with somebody to ask; hidden it holds no connection and nothing that was read by one."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._asker: Asker | None = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of what was read."""
        if self._asker is not None:
            self._asker.stop()
            self._asker = None
        super().hideEvent(event)

    def begin_to_ask(self) -> Asker | None:
        """Whom to ask first, where the window was hidden until now; None where it is asking already."""
        if self._asker is not None:
            return None
        self._asker = Asker(self, opening(self.live.session))
        self._asker.start()
        return self._asker
