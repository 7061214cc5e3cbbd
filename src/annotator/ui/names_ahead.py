"""The names of a long register are read while the first article is, so that the first key need not wait for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.session import Session

if TYPE_CHECKING:
    from annotator.services.reading.name_index import NameIndex
    from annotator.ui.asking import Asker

LONG = 2_000  # entities; fewer are read between two keys
AFTER = 300  # milliseconds: what is on the screen comes first


class NamesAhead(QObject):
    """Reads by a connection of its own, in another thread; what is edited meanwhile is taken in afterwards."""

    def __init__(self, parent: QObject, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self._asker: Asker | None = None
        self._wait = QTimer(self, singleShot=True, interval=AFTER)
        self._wait.timeout.connect(self._begin)
        if session.project.shelf.is_longer_than(LONG):
            self._wait.start()

    def stop(self) -> None:
        """Read nothing any more."""
        self._wait.stop()
        if self._asker is not None:
            self._asker.stop()
            self._asker = None

    def _begin(self) -> None:
        from annotator.session.aside import opening  # not needed to start
        from annotator.ui.asking import Asker

        known = len(self._session.register.touched)
        self._asker = Asker(self, opening(self._session, whole=False))
        self._asker.start()
        self._asker.ask("names", lambda aside: aside.names(), lambda index: self._keep(index, known))

    def _keep(self, index: NameIndex, known: int) -> None:
        from annotator.services.reading.name_index import keep_index  # not needed to start

        keep_index(self._session.register, index, known)
        self.stop()
