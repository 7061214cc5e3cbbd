"""Work in a thread that steps aside while somebody is at the keys, so that no key waits for it."""

from collections.abc import Callable
from functools import partial
from threading import Event, Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer

from annotator.ui.jobs import Work
from annotator.ui.newest import Newest
from annotator.ui.voice import Voice

CALM = 400  # milliseconds after a key


class WhenCalm(QObject):
    """Does one piece of work at a time; where another is begun or it is stopped, nobody hears of the one before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._newest = Newest()
        self._then: Callable[[Any], None] = lambda result: None
        self._threads: list[Thread] = []
        self._calm = Event()
        self._calm.set()
        self._until = QTimer(self, singleShot=True, interval=CALM)
        self._until.timeout.connect(self._calm.set)
        self._voice = Voice(self)
        self.destroyed.connect(partial(_let_go, self._newest, self._calm))

    def begin(self, work: Work, then: Callable[[Any], None]) -> None:
        """Do this work; `then` is called with its result, in the window's thread."""
        self._then = then
        self._threads = [thread for thread in self._threads if thread.is_alive()]  # they end by themselves
        self._threads.append(Thread(target=self._run, args=(self._newest.begin(), work), daemon=True))
        self._threads[-1].start()

    def step_aside(self) -> None:
        """Wait with the rest, as somebody is at the keys."""
        self._calm.clear()
        self._until.start()

    def stop(self) -> None:
        """Let go of what is being done; nothing of it is left when this returns."""
        self._newest.begin()
        self._until.stop()
        self._calm.set()
        while self._threads:
            self._threads.pop().join()

    def _run(self, is_newest: Callable[[], bool], work: Work) -> None:
        result, wrong = None, None
        try:
            self._calm.wait()
            result = work(lambda *_: self._wait(), lambda: not is_newest())
        except BaseException as problem:  # whatever it is, the window's thread hears of it
            wrong = problem
        self._voice.say(self._end, is_newest, result, wrong)

    def _wait(self) -> None:
        self._calm.wait()

    def _end(self, is_newest: Callable[[], bool], result: Any, problem: BaseException | None) -> None:
        if not is_newest():
            return
        if problem is not None:
            raise problem
        self._then(result)


def _let_go(newest: Newest, calm: Event, *_: object) -> None:
    """Whoever waited is gone."""
    newest.begin()
    calm.set()
