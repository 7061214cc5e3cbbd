"""Processes that read files: a file that crashes its reader, hangs or eats memory takes nothing down but itself."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Event, Lock, Thread
from time import monotonic
from typing import NamedTuple

from annotator.domain.sentences import Sentence, sentence
from annotator.services.intake.frames import NONSENSE, Done, Found
from annotator.services.intake.process import ReadingProcess

PROCESSES = 2
FEW = 3  # files, for which one process is enough
MEMORY = 700_000_000  # bytes of all processes together
SECONDS = 60  # that may pass until the next article of a file is read
TICK = 0.1  # seconds between looking at the clock, and at whether it was cancelled
WAITING = 4  # answers, so that they never pile up


class Asked(NamedTuple):
    """A file to be read, and its place among all."""

    place: int
    path: Path


class Answer(NamedTuple):
    """An article of a file, a sentence on it, or that it is done."""

    asked: Asked
    found: Found


class Pool:
    """Reads files in processes of its own, each within bounds of memory (bytes, all together) and time."""

    def __init__(self, files: Sequence[Asked], *, seconds: int = SECONDS, memory: int = MEMORY) -> None:
        count = 1 if len(files) <= FEW else min(PROCESSES, os.cpu_count() or 1)
        self._files, self._lock = iter(files), Lock()
        self._answers: Queue[Answer] = Queue(WAITING)
        self._stop = Event()
        self._readers = [_Reader(self._next, self._give, seconds, memory // count) for _ in range(count)]

    def answers(self, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Answer]:
        """What is read, in whatever order it comes; soon at an end where it is cancelled."""
        for reader in self._readers:
            reader.thread.start()
        try:
            while not cancelled():
                working = any(reader.thread.is_alive() for reader in self._readers)
                try:
                    yield self._answers.get(timeout=TICK)
                except Empty:
                    if not working:
                        return
                for reader in self._readers:
                    reader.look_at_the_clock()
        finally:
            self._stop.set()
            for reader in self._readers:
                reader.kill()
                reader.thread.join()

    @property
    def reading(self) -> str:
        """The name of the file that has been read for the longest time."""
        busy = [(since, reader.name) for reader in self._readers if (since := reader.since) is not None]
        return min(busy)[1] if busy else ""

    def _next(self) -> Asked | None:
        with self._lock:
            return None if self._stop.is_set() else next(self._files, None)

    def _give(self, answer: Answer) -> bool:
        """Wait until there is room for an answer; says whether anybody still wants one."""
        while not self._stop.is_set():
            try:
                self._answers.put(answer, timeout=TICK)
                return True
            except Full:
                continue
        return False


class _Reader:
    """One process after another, and the thread that waits for what it says."""

    def __init__(
        self, ask: Callable[[], Asked | None], give: Callable[[Answer], bool], seconds: int, memory: int
    ) -> None:
        self.thread = Thread(target=self._read_all, args=(ask, give), daemon=True)
        self.name = ""
        self.since: float | None = None  # when it began to wait
        self._seconds, self._memory = seconds, memory
        self._process: ReadingProcess | None = None
        self._late = self._stopped = False
        self._lock = Lock()  # the thread makes and ends processes, others kill them

    def look_at_the_clock(self) -> None:
        """Kill a process that takes too long."""
        if (since := self.since) is not None and monotonic() - since > self._seconds:
            with self._lock:
                self._late = True
                if self._process is not None:
                    self._process.kill()

    def kill(self) -> None:
        """End the process at once, and let no other begin."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    def _read_all(self, ask: Callable[[], Asked | None], give: Callable[[Answer], bool]) -> None:
        broken: Sentence | None = None
        while (asked := ask()) is not None:
            self.name = asked.path.name
            broken = broken or self._not_started()
            found = iter((broken, Done())) if broken else self._read(asked.path)
            if not all(give(Answer(asked, each)) for each in found):
                break
        self._end()

    def _read(self, path: Path) -> Iterator[Found]:
        assert self._process is not None
        self._late = False
        try:
            self._process.ask(path)
            while not isinstance(found := self._heard(self._process), Done):
                yield found
        except NONSENSE:
            self._end()
            found = Done()
            yield self._why()
        if found.tired:
            self._end()
        yield found

    def _why(self) -> Sentence:
        if self._late:
            return sentence("Reading it took longer than {0} seconds, so it was given up.", self._seconds)
        return sentence("Reading it ended in a crash or took too much memory. It may be damaged: save it anew.")

    def _not_started(self) -> Sentence | None:
        """Have a process that is ready; a sentence where that cannot be."""
        try:
            with self._lock:
                if self._process is not None or self._stopped:
                    return None
                self._process = ReadingProcess(self._memory, self._seconds)
            self._heard(self._process)
        except NONSENSE as problem:
            self._end()
            return sentence("The process that reads such files does not start ({0}). Install again.", problem)
        return None

    def _heard(self, process: ReadingProcess) -> Found:
        self.since = monotonic()
        try:
            return process.hear()
        finally:
            self.since = None

    def _end(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.close()
