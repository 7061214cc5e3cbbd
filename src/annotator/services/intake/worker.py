"""A process that reads one file after another for the one that started it, and can be killed at any time.

`python -m annotator.services.intake.worker BYTES SECONDS`: a path in JSON on each line of its input, frames on its
output, the first of which says that it is ready. Nothing of Qt is loaded here.
"""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from annotator.services.intake import bounds, frames
from annotator.services.intake.one_file import read_one


def main(arguments: Sequence[str]) -> None:
    """Read until there is nothing more to be read."""
    memory, seconds = map(int, arguments)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    bounds.hold(memory)
    frames.write(answers, frames.Done())
    for line in sys.stdin.buffer:
        _answer(Path(json.loads(line)), answers, seconds)
        frames.write(answers, frames.Done(bounds.used() > memory // 2))


def _answer(path: Path, answers: IO[bytes], seconds: int) -> None:
    bounds.end_within(seconds)
    for found in read_one(path):
        frames.write(answers, found)
        bounds.end_within(seconds)


if __name__ == "__main__":
    main(sys.argv[1:])
