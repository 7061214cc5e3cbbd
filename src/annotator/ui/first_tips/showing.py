"""Sees when a tip has its moment in the open project, waits until nobody types, and shows it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget

from annotator.domain.edits import Edit
from annotator.ui.first_tips.bar import TipBar
from annotator.ui.first_tips.declared import TIPS, Moment, Tip, finished

if TYPE_CHECKING:
    from annotator.ui.window import Window
    from annotator.ui.work import Work

PAUSE = 700  # milliseconds without a key, before a tip comes


class FirstTips(QObject):
    """Follows the window from project to project; what was seen is remembered on this computer."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._work: Work | None = None
        self._bar: TipBar | None = None
        self._waiting: Tip | None = None
        self._edits = self._done = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._show)
        pages = window.centralWidget()
        assert isinstance(pages, QStackedWidget)
        pages.currentChanged.connect(self._follow)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a tip waits, every key puts it off."""
        if event.type() == QEvent.Type.KeyPress and self._waiting is not None:
            self._pause.start()
        return False

    def _follow(self) -> None:
        """A project was opened, left, or its window made anew."""
        self._let_go()
        work = self._window.work if self._window.session is not None else None
        if work is None or work is self._work or not work.live.session.project.writable:
            self._work = work
            return
        self._work, self._edits, self._done = work, 0, 0
        self._bar = TipBar()
        self._bar.understood.connect(self._understood)
        self._bar.unwished.connect(self._no_more)
        layout = work.layout()
        assert layout is not None
        layout.addWidget(self._bar)
        work.live.turned.connect(lambda: self._look(Moment(work.live.page)))
        work.live.chosen_changed.connect(lambda _, field: self._look(Moment(work.live.page, asked=field)))
        work.live.changed.connect(self._changed)
        self._look(Moment(work.live.page))

    def _changed(self, edit: Edit) -> None:
        self._edits += 1
        self._done += finished(edit)
        if self._work is not None:
            self._look(Moment(self._work.live.page, edit, edits=self._edits, done=self._done))

    def _look(self, moment: Moment) -> None:
        """Whether a tip is due that was not seen yet."""
        settings = self._window.desk.settings
        if not settings.first_tips or self._bar is None:
            return
        if not moment.asked and moment.edit is None and self._waiting is not None:
            return
        due = next((tip for tip in TIPS if tip.name not in settings.tips_seen and tip.due(moment)), None)
        if due is not None and (window := self._window.windowHandle()) is not None:
            self._waiting = due
            window.installEventFilter(self)
            self._pause.start()

    def _show(self) -> None:
        tip, bar = self._waiting, self._bar
        if tip is None or bar is None:
            return
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            self._pause.start()
            return
        self._let_go()
        settings = self._window.desk.settings
        if settings.first_tips:
            self._window.desk.remember(tips_seen=[*settings.tips_seen, tip.name])
            bar.say(tip.said())

    def _let_go(self) -> None:
        """No tip waits any more."""
        self._waiting = None
        self._pause.stop()
        if (window := self._window.windowHandle()) is not None:
            window.removeEventFilter(self)

    def _understood(self) -> None:
        if self._bar is not None and self._work is not None:
            inside = self._bar.isAncestorOf(QApplication.focusWidget() or self._work)
            self._bar.hide()
            if inside:
                self._work.go_to_text()

    def _no_more(self) -> None:
        self._window.desk.remember(first_tips=False)
        self._understood()
