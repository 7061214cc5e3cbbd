"""Questions that a window asks the project in a thread beside it; of a kind the newest counts."""

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from itertools import count
from queue import PriorityQueue
from threading import Thread
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from annotator.session.aside import Aside

Question = Callable[[Aside], Any]
Then = Callable[[Any], None]
FIRST, USUAL, WAITS = range(3)  # whose turn it is


class _Asked(NamedTuple):
    kind: str
    number: int
    question: Question
    then: Then


class Asker(QObject):
    """Answers one question after the other by a connection of its own, from `start` to `stop`.

    A question that was asked again before its turn came is passed over, and so is an answer that came too late.
    A problem is raised in the window's thread.
    """

    _answered = Signal(object, object, object)  # what was asked, the answer, what went wrong
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject, opens: Callable[[], Aside]) -> None:
        super().__init__(parent)
        self._opens = opens
        self._queue: PriorityQueue[tuple[int, int, _Asked | None]] = PriorityQueue()
        self._turns = count()
        self._newest: Counter[str] = Counter()
        self._open = 0
        self._aside: Aside | None = None
        self._stopped = False
        self._answered.connect(self._take)
        self._thread = Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def ask(self, kind: str, question: Question, then: Then, *, can_wait: bool = False) -> None:
        """Have a question answered; an older one of the same kind is no longer wanted.

        They are answered in their order; one that can wait comes when nothing else is asked.
        """
        self._newest[kind] += 1
        self._open += 1
        asked = _Asked(kind, self._newest[kind], question, then)
        self._queue.put((WAITS if can_wait else USUAL, next(self._turns), asked))
        self.busy_changed.emit(True)

    def stop(self) -> None:
        """Answer nothing any more, and close the connection."""
        self._stopped = True
        self._queue.put((FIRST, next(self._turns), None))
        if (aside := self._aside) is not None:
            aside.interrupt()
        if self._thread.is_alive():
            self._thread.join()
        self.deleteLater()

    def _run(self) -> None:
        try:
            aside = self._opens()
        except Exception as problem:  # raised again in the window's thread
            self._answered.emit(None, None, problem)
            return
        with closing(aside):
            self._aside = aside
            while (asked := self._queue.get()[-1]) is not None and not self._stopped:
                self._answer(aside, asked)
            self._aside = None

    def _answer(self, aside: Aside, asked: _Asked) -> None:
        answer, problem = None, None
        if self._is_newest(asked):
            try:
                answer = asked.question(aside)
            except Exception as raised:  # raised again in the window's thread
                problem = raised
        if not self._stopped:
            self._answered.emit(asked, answer, problem)

    def _is_newest(self, asked: _Asked) -> bool:
        return asked.number == self._newest[asked.kind]

    def _take(self, asked: _Asked | None, answer: Any, problem: Exception | None) -> None:
        self._open -= 1
        if not self._open:
            self.busy_changed.emit(False)
        if self._stopped:
            return
        if problem is not None:
            raise problem
        if asked is not None and self._is_newest(asked):
            asked.then(answer)
