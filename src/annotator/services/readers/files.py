"""Reading files that may be anything: nothing here raises for a bad one but a UserError."""

import os
import re
import stat
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence
from annotator.services.readers.kinds import kind_named, kind_of

SMALL = 200_000  # bytes
AT_ONCE = 1 << 16  # bytes of a file that does not tell its size
# A pipe would wait for somebody to write, a terminal would become ours
OPENING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\0-\x1f\x7f-\x9f]")  # controls, also those that turn the direction


def bytes_of(path: Path) -> bytes:
    """The bytes of a regular file of a kind that is read; UserError with the reason where it cannot be."""
    largest = kind_named(path.name).largest
    try:
        with open(path, "rb", opener=lambda name, flags: os.open(name, flags | OPENING)) as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise UserError("It is no file.")
            if before.st_size <= largest:
                content = file.read(max(before.st_size, AT_ONCE) + 1)
            after = os.fstat(file.fileno())
    except OSError as problem:
        raise UserError(reason(problem)) from problem
    if before.st_size > largest:
        raise UserError("It is larger than {0} MB, the most for files of its kind.", largest // 1_000_000)
    grown = len(content) > max(before.st_size, AT_ONCE)
    if grown or (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise UserError("It was written to while it was read. Bring it in once that is done.")
    return content


def seems_simple(path: Path) -> bool:
    """Whether a file is, by its name, of a kind that no reader can fail badly at."""
    return kind_named(path.name).simple


def is_simple(path: Path) -> bool:
    """Whether a file is of such a kind by what stands in it, too, and small."""
    try:
        content = bytes_of(path) if seems_simple(path) and path.stat().st_size <= SMALL else None
    except (OSError, UserError):
        return True  # why it cannot be read is told at once
    return content is not None and kind_of(content, path.name).simple


def reason(problem: OSError) -> Sentence:
    return sentence("It cannot be read: {0}.", problem.strerror or problem)


def shown(path: Path | str) -> str:
    """A path that can be written anywhere, whatever bytes its name is made of, and that reads as it is."""
    return TURNING.sub("�", " ".join(os.fsencode(path).decode("utf-8", "replace").split()))
