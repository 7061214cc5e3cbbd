"""The panes of an open project side by side; the first gives way where there is no room for all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from annotator.ui import theme
from annotator.ui.states import restore_state, state_of

NARROW = 0.6  # of all widths: below that the first pane gives way
MIDDLE = 0.8  # of its share, where there is no room for all


class Panes(QSplitter):
    """Panes with their widths in lines of text; how they stand is remembered as text."""

    def __init__(self, panes: Sequence[QWidget], widths: Sequence[int], stood: dict[str, str]) -> None:
        super().__init__(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._panes, self._widths = panes, widths
        self._narrow = False
        self._wished = stood.get("shown", "").ljust(len(panes), "1")  # which are shown where there is room
        for pane in panes:
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        self.setSizes([width * theme.line(self) for width in widths])
        restore_state(self, stood.get("panes", ""))
        self._chosen = bool(stood.get("panes"))  # somebody set the widths, or has seen them
        self.splitterMoved.connect(self._keep)
        for pane, shown in zip(panes, self._wished, strict=False):
            pane.setVisible(shown != "0")

    @property
    def stand(self) -> dict[str, str]:
        """How the panes stand, to be remembered; one that only gave way counts as shown."""
        now = "".join("1" if pane.isVisibleTo(self) else "0" for pane in self._panes)
        return {"panes": state_of(self), "shown": self._wished[0] + now[1:] if self._narrow else now}

    def toggle(self, number: int) -> None:
        """Show or hide a pane."""
        self._panes[number].setVisible(not self._panes[number].isVisible())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < sum(self._widths) * NARROW * theme.line(self)
        if narrow != self._narrow:
            self._give_way(narrow)
        if not self._chosen and self.width() < sum(self._widths) * theme.line(self):
            self._share()

    def _share(self) -> None:
        """Let all panes be narrower alike; the middle one gives most, as its margins need not be there."""
        widths = [1.0 * width * pane.isVisibleTo(self) for pane, width in zip(self._panes, self._widths, strict=True)]
        widths[1] *= MIDDLE
        each = self.width() / max(1, sum(widths))
        self.setSizes([round(width * each) for width in widths])

    def _keep(self) -> None:
        self._chosen = True

    def _give_way(self, narrow: bool) -> None:
        if narrow:
            self._wished = self.stand["shown"]
        self._narrow = narrow
        self._panes[0].setVisible(not narrow and self._wished[0] != "0")
