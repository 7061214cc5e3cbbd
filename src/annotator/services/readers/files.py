"""Finding and reading files that may be anything: nothing here raises for a bad one."""

import os
from collections.abc import Iterable
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence
from annotator.services.readers.kinds import KINDS
from annotator.services.readers.text import LARGEST

SMALL = 1_000_000  # bytes
OF_ANOTHER_SYSTEM = "._"  # what macOS leaves beside files on foreign disks

Refused = tuple[Path, str]


def find_files(paths: Iterable[Path]) -> tuple[list[Path], list[Refused]]:
    """The files to read, each once, and what cannot be read.

    Of folders all that is below them, sorted; links to folders are not followed. In folders only files of a kind that
    is read count; a file that is named itself and is none is refused with a reason.
    """
    found: dict[Path, None] = {}
    refused: list[Refused] = []
    for path in paths:
        if path.is_dir():
            found |= dict.fromkeys(_below(path, refused))
        elif path.suffix.lower() in KINDS or not os.path.lexists(path):
            found[path] = None
        else:
            refused.append(
                (
                    path,
                    sentence("Only texts (.txt) and tables (.csv, .jsonl) can be read. Save it as text."),
                )
            )
    return list(found), refused


def _below(folder: Path, refused: list[Refused]) -> list[Path]:
    def closed(problem: OSError) -> None:
        refused.append((Path(problem.filename or folder), reason(problem)))

    files = [Path(where, name) for where, _, names in os.walk(folder, onerror=closed) for name in names]
    return sorted(f for f in files if f.suffix.lower() in KINDS and not f.name.startswith(OF_ANOTHER_SYSTEM))


def bytes_of(path: Path) -> bytes:
    """The bytes of a regular file, at most one more than may be read; UserError with the reason where it cannot be."""
    try:
        if not path.is_file() and path.exists():
            raise UserError("It is no file.")
        with path.open("rb") as file:
            return file.read(min(os.fstat(file.fileno()).st_size, LARGEST) + 1)  # as much room is made before
    except OSError as problem:
        raise UserError(reason(problem)) from problem


def is_simple(path: Path) -> bool:
    """Whether a file is so small, and of such a kind, that no reader can fail badly at it."""
    kind = KINDS.get(path.suffix.lower())
    try:
        return kind is not None and kind.simple and path.stat().st_size <= SMALL
    except OSError:
        return kind is not None and kind.simple  # why it cannot be read is told at once


def reason(problem: OSError) -> Sentence:
    return sentence("It cannot be read: {0}.", problem.strerror or problem)


def shown(path: Path | str) -> str:
    """A path that can be written anywhere, whatever bytes its name is made of."""
    return " ".join(os.fsencode(path).decode("utf-8", "replace").split())
