"""Whether the guidelines stand beside the form; they are made when they are first wished for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui import theme
from annotator.ui.guidelines.panel import GuidelinesPanel
from annotator.ui.guidelines.window import GuidelinesWindow
from annotator.ui.project_window import show_window

if TYPE_CHECKING:
    from annotator.ui.work import Work

WIDTH = 20  # in lines of text
READABLE = 18  # lines of text that an article is wide at least; where it would be narrower, the list makes room
SHOWN = "guidelines shown"  # under which it is remembered


def toggle_guidelines(work: Work) -> None:
    """Show or hide the guidelines beside the form."""
    panel = panel_of(work)
    if panel is None:
        panel = _made(work)
    else:
        panel.setVisible(panel.isHidden())
    work.desk.remember(window=work.desk.settings.window | {SHOWN: "" if panel.isHidden() else "1"})


def panel_of(work: Work) -> GuidelinesPanel | None:
    """The panel, if it was made."""
    last = work.panes.widget(work.panes.count() - 1)
    return last if isinstance(last, GuidelinesPanel) else None


def edit_guidelines(work: Work) -> None:
    """Write the guidelines."""
    show_window(GuidelinesWindow, work)


def _made(work: Work) -> GuidelinesPanel:
    panel = GuidelinesPanel(work.live)
    panel.edit_wished.connect(lambda: edit_guidelines(work))
    line, sizes = theme.line(work), work.panes.sizes()
    if sizes[1] - WIDTH * line < READABLE * line:
        work.articles.hide()  # F9 brings it back
        sizes = [0, sizes[0] + sizes[1], sizes[2]]
    work.panes.addWidget(panel)
    wide = min(WIDTH * line, sizes[1] // 2)
    work.panes.setSizes([sizes[0], sizes[1] - wide, sizes[2], wide])
    return panel
