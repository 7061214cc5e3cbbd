"""Finding the files to read in folders of any size and shape; what is left out is counted and told."""

import os
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path, PurePath
from typing import Any

from annotator.domain.places import resource
from annotator.domain.sentences import Sentence, sentence
from annotator.services.readers.files import reason
from annotator.services.readers.kinds import KINDS, READ

MOST_SUFFIXES, LONGEST_SUFFIX = 6, 12  # of other kinds that are told
NO_SUFFIX = "…"
LEFT_OUT = {
    "rubbish": sentence("hidden files, and what systems leave behind"),
    "parts": sentence("folders with parts of saved web pages"),
    "links": sentence("links to folders"),
    "pictures": sentence("pictures"),
    "sound": sentence("sound and film"),
    "tables": sentence("tables (bring each in by itself, to say what its columns hold)"),
    "others": sentence("files of other kinds"),
}


@dataclass
class Found:
    """The files to read, each once; what cannot be read, and why; how much of which kind was left out in folders."""

    files: dict[Path, None] = field(default_factory=dict)
    refused: list[tuple[Path, str]] = field(default_factory=list)
    others: dict[str, Counter[str]] = field(default_factory=dict)  # by kind, how many of which suffix

    @property
    def left_out(self) -> list[Sentence]:
        """A line a kind: pictures: 14 (.jpg, .png)."""
        return [_told(LEFT_OUT[kind], self.others[kind]) for kind in LEFT_OUT if kind in self.others]

    def leave_out(self, kind: str, name: str = "") -> None:
        """Count something that is not read."""
        suffix = PurePath(name).suffix.lower()[:LONGEST_SUFFIX]
        self.others.setdefault(kind, Counter())[suffix] += 1


def find_files(paths: Iterable[Path], cancelled: Callable[[], bool] = lambda: False) -> Found:
    """The files to read.

    Of folders all that is below them, sorted; links to folders are not followed. In folders only files of a kind that
    is read count; a file that is named itself and is none is refused with a reason.
    """
    found = Found()
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 (Path.is_dir raises where nobody may look)
            found.files |= dict.fromkeys(sorted(_below(path, found, cancelled)))
        elif path.suffix.lower() in KINDS or not os.path.lexists(path):
            found.files[path] = None
        else:
            words = "Files of this kind are not read. Save it as one of these: {0}."
            found.refused.append((path, sentence(words, ", ".join(sorted(READ)))))
    return found


def _below(folder: Path, found: Found, cancelled: Callable[[], bool]) -> Iterator[Path]:
    """The files to read in a folder, however deep; folders are no deeper than their paths can be long."""
    waiting = [str(folder)]
    while waiting and not cancelled():
        where = waiting.pop()
        try:
            with os.scandir(where) as entries:
                inside = [*entries]
        except OSError as problem:
            found.refused.append((Path(where), reason(problem)))
            continue
        parts = parts_of_pages(entry.name.lower() for entry in inside)
        for entry in inside:
            is_folder = _is_folder(entry)
            kind = kind_left_out(entry.name.lower(), is_folder, entry.is_symlink(), parts)
            if kind:
                found.leave_out(kind, "" if is_folder or kind == "rubbish" else entry.name)
            elif is_folder:
                waiting.append(entry.path)
            else:
                yield Path(entry.path)


def kind_left_out(name: str, is_folder: bool, is_link: bool, parts: set[str]) -> str:
    """Why an entry of a folder is left out: a key of LEFT_OUT; "" where it is not."""
    if name.startswith(".") or any(fnmatchcase(name, pattern) for pattern in _words()["rubbish"]):
        return "rubbish"
    if is_folder:
        return "parts" if name in parts else "links" if is_link else ""
    suffix = PurePath(name).suffix
    if suffix in KINDS:
        return ""
    return next((kind for kind, suffixes in _words()["kinds"].items() if suffix in suffixes.split()), "others")


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def parts_of_pages(names: Iterable[str]) -> set[str]:
    """What the folders would be called that belong to the web pages of a folder."""
    words = _words()
    stems = {PurePath(name).stem for name in names if PurePath(name).suffix in words["pages"]}
    return {f"{stem}{end}" for stem in stems for end in words["parts"]}


def _told(what: Sentence, counted: "Counter[str]") -> Sentence:
    suffixes = [suffix or NO_SUFFIX for suffix, _ in counted.most_common(MOST_SUFFIXES)]
    more = [NO_SUFFIX] if len(counted) > MOST_SUFFIXES else []
    if suffixes == [NO_SUFFIX]:
        return sentence("{0}: {1}", what, counted.total())
    return sentence("{0}: {1} ({2})", what, counted.total(), ", ".join(suffixes + more))


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(resource("readers", "folders.toml").read_text("utf-8"))
