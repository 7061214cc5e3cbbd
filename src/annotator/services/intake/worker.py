"""A process that reads one file after another for the one that started it, and can be killed at any time.

`python -m annotator.services.intake.worker BYTES SECONDS`: a path in JSON on each line of its input, frames on its
output, the first of which says that it is ready. It ends with whoever started it. Nothing of Qt is loaded here.
"""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import IO

from annotator.services.intake import bounds, frames
from annotator.services.intake.one_file import read_one


def main(arguments: Sequence[str]) -> None:
    """Read until there is nothing more to be read."""
    memory, seconds = map(int, arguments)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    bounds.hold(memory)
    asked: SimpleQueue[Path] = SimpleQueue()
    Thread(target=_listen, args=(asked,), daemon=True).start()
    frames.write(answers, frames.Done())
    while True:
        _answer(asked.get(), answers, seconds)
        frames.write(answers, frames.Done(bounds.held() > memory // 2))


def _listen(asked: SimpleQueue[Path]) -> None:
    """Take in what is asked; when nobody can ask any more, end, whatever is being read."""
    for line in sys.stdin.buffer:
        asked.put(Path(json.loads(line)))
    os._exit(0)


def _answer(path: Path, answers: IO[bytes], seconds: int) -> None:
    bounds.end_within(seconds)
    for found in read_one(path):
        frames.write(answers, found)
        bounds.end_within(seconds)


if __name__ == "__main__":
    main(sys.argv[1:])
