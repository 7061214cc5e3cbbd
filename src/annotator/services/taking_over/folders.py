"""Which `.ann` files there are, whose work each is, and which text it is about."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.services.readers.files import shown
from annotator.services.readers.finding import find_files

ANN, TXT = ".ann", ".txt"
APART = re.compile(r"[_.\-]")  # between the name of a text and that of a person


@dataclass(frozen=True)
class AnnFile:
    """One `.ann` file."""

    ann: Path
    text: Path | None  # None: it was not found
    whose: str  # what tells whose it is: a suffix of its name, else the folder it is in


@dataclass
class Found:
    """What stands in some folders."""

    files: list[AnnFile] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)  # files that no `.ann` file is about, to be brought in as usual

    @property
    def whose(self) -> dict[str, int]:
        """The folders and suffixes that may each be a person's work, and how many files each has."""
        counts: dict[str, int] = {}
        for file in self.files:
            counts[file.whose] = counts.get(file.whose, 0) + 1
        return dict(sorted(counts.items()))


def has_annotations(paths: Iterable[Path]) -> bool:
    """Whether there is an `.ann` file among these files, or below these folders."""
    return any(True for path in paths for _ in _ann_files(path))


def find(paths: Iterable[Path], texts: Path | None = None) -> Found:
    """The `.ann` files among these files and below these folders, each with its text.

    A text has the same name, or the same name without a suffix that tells the person (`storm_anna.ann` is about
    `storm.txt`). It stands beside the file, else below these folders or below `texts`, else in a folder beside
    theirs. UserError where `texts` is no folder.
    """
    paths = [*paths]
    if texts is not None and not texts.is_dir():
        raise UserError("{0} is not a folder. Choose the one that the texts are in.", texts)
    anns = [ann for path in paths for ann in _ann_files(path)]
    given = find_files(path for path in paths if path.suffix.lower() != ANN).files
    library = _Texts([path for path in given if path.suffix.lower() == TXT])
    if texts is not None:
        library.add(_below(texts, TXT))
    else:
        library.add_beside(anns)
    files = [library.about(ann) for ann in anns]
    used = {file.text for file in files}
    return Found(files, [path for path in given if path not in used])


class _Texts:
    """The texts that `.ann` files can be about, by their names."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._by_name: dict[str, list[Path]] = {}
        self.add(paths)

    def add(self, paths: Iterable[Path]) -> None:
        for path in paths:
            self._by_name.setdefault(path.stem, []).append(path)

    def add_beside(self, anns: Iterable[Path]) -> None:
        """Look for what is missing in the folders beside those of the files, such as `text` beside `anna`."""
        missing = [ann for ann in anns if self.about(ann).text is None]
        for folder in dict.fromkeys(ann.parent.parent for ann in missing):
            for other in sorted(each for each in _entries(folder) if each.is_dir() and not each.is_symlink()):
                self.add(each for each in _entries(other) if each.suffix.lower() == TXT and each.is_file())

    def about(self, ann: Path) -> AnnFile:
        """The file with its text, and what tells whose it is: the longest name that fits decides."""
        for end in (len(ann.stem), *(match.start() for match in [*APART.finditer(ann.stem)][::-1])):
            if (known := self._by_name.get(ann.stem[:end])) and ann.stem[:end]:
                suffix = ann.stem[end + 1 :]
                return AnnFile(ann, max(known, key=lambda text: _nearness(text, ann)), suffix or _folder(ann))
        return AnnFile(ann, None, _folder(ann))


def _folder(ann: Path) -> str:
    return shown(ann.absolute().parent.name)


def _nearness(text: Path, ann: Path) -> int:
    """How many folders two files have in common."""
    pairs = zip(text.absolute().parts, ann.absolute().parts, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _ann_files(path: Path) -> Iterable[Path]:
    if path.is_dir():
        return _below(path, ANN)
    return [path] if path.suffix.lower() == ANN else []


def _below(folder: Path, suffix: str) -> list[Path]:
    return sorted(
        Path(where, name)
        for where, _, names in os.walk(folder)
        for name in names
        if name.lower().endswith(suffix) and not name.startswith(".")
    )


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
