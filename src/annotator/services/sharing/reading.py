"""Reading a file of annotations that somebody sent: whole and as promised, or not at all.

Names inside the archive are only compared, never used as paths; parts are read as they are unpacked, and reading ends
where one is larger than it says.
"""

import base64
import binascii
import hashlib
import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn
from zipfile import BadZipFile, ZipFile

from annotator.domain.edits import Original
from annotator.domain.errors import UserError
from annotator.domain.records import Record
from annotator.domain.stated import Stated
from annotator.services.readers.text import stored_form
from annotator.services.sharing.file import (
    FORMAT,
    LONGEST_LINE,
    LONGEST_MANIFEST,
    MANIFEST,
    MOST_BYTES,
    MOST_LINES,
    ORIGINALS,
    TEXTS,
    VERSION,
    Implausible,
    Manifest,
    Part,
    manifest_of,
)
from annotator.services.sharing.kinds import travels
from annotator.services.sharing.lines import Lines

AT_ONCE = 2_000  # lines between two looks whether this is still wanted
UNPACKED = 1 << 20
Progress = Callable[[int, int, str], None]


@dataclass
class Sent:
    """What a file holds."""

    name: str
    manifest: Manifest
    states: list[Stated] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)  # by hash
    originals: list[Original] = field(default_factory=list)


class Cancelled(Exception):
    """Whoever wanted it does not want it any more."""


def read(
    path: Path,
    kinds: Mapping[str, type[Record]],
    most: int,
    progress: Progress = lambda done, of, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Sent:
    """All that a file holds; `kinds` are the types of records by the names of their parts.

    UserError where it cannot be read, is damaged, too large, of a newer version, or has numbers of changes above
    `most`.
    """
    try:
        with ZipFile(path) as archive:
            return _Reading(path.name, archive, kinds, most, progress, cancelled).all()
    except OSError as problem:
        raise UserError("{0} cannot be read: {1}.", path.name, problem.strerror or problem) from problem
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as problem:
        if isinstance(problem, RecursionError):
            _damaged(path.name)
        raise UserError(
            "{0} is no file of annotations, or it is damaged. Ask for it to be sent again.", path.name
        ) from problem


class _Reading:
    def __init__(
        self,
        name: str,
        archive: ZipFile,
        kinds: Mapping[str, type[Record]],
        most: int,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> None:
        self._name = name
        self._archive = archive
        self._kinds = {part: kind for part, kind in kinds.items() if travels(kind)}
        self._most = most
        self._progress = progress
        self._cancelled = cancelled
        self._done = self._lines = 0
        self._readers: dict[str, Lines] = {}

    def all(self) -> Sent:
        manifest = self._manifest()
        sent = Sent(self._name, manifest)
        self._lines = sum(part.lines for part in manifest.parts.values())
        for name, part in manifest.parts.items():
            for line in self._part(name, part):
                try:
                    self._take(sent, name, line)
                except Implausible:
                    self._refuse()
                except (ValueError, KeyError, TypeError, AttributeError, RecursionError, binascii.Error):
                    _damaged(self._name)
        return sent

    def _manifest(self) -> Manifest:
        names = self._archive.namelist()
        if MANIFEST not in names or self._archive.getinfo(MANIFEST).file_size > LONGEST_MANIFEST:
            raise UserError("{0} is no file of annotations. Choose one that somebody sent.", self._name)
        try:
            said = json.loads(self._archive.read(MANIFEST))
            if said["format"] != FORMAT or type(said["version"]) is not int:
                raise ValueError("another format")
            newer = said["version"] > VERSION
            manifest = None if newer else manifest_of(said, self._most)
        except Implausible:
            self._refuse()
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            _damaged(self._name)
        if manifest is None or not manifest.parts.keys() <= {TEXTS, ORIGINALS, *self._kinds}:
            raise UserError("{0} was made by a newer version of the annotator. Update it to take this in.", self._name)
        parts = manifest.parts.values()
        if sum(part.bytes for part in parts) > MOST_BYTES or sum(part.lines for part in parts) > MOST_LINES:
            raise UserError("{0} is too large to be taken in. Ask for some of the articles at a time.", self._name)
        if len(names) != len(set(names)) or {f"{part}.jsonl" for part in manifest.parts} != {*names} - {MANIFEST}:
            _damaged(self._name)
        return manifest

    def _part(self, name: str, part: Part) -> Iterator[bytes]:
        """The lines of a part; only once all were given is it known that they are as they were promised."""
        hash, size, count, rest = hashlib.sha256(), 0, 0, b""
        with self._archive.open(f"{name}.jsonl") as stream:
            while piece := stream.read(min(UNPACKED, part.bytes - size + 1)):
                size += len(piece)
                hash.update(piece)
                lines = (rest + piece).split(b"\n")
                rest = lines.pop()
                count += len(lines)
                if size > part.bytes or count > part.lines or len(rest) > LONGEST_LINE:
                    _damaged(self._name)
                for line in lines:
                    self._tell()
                    yield line
        if rest or size != part.bytes or count != part.lines or hash.hexdigest() != part.sha256:
            _damaged(self._name)

    def _refuse(self) -> NoReturn:
        words = (
            "{0} counts more changes than anybody can have made. Ask for it again, and look at this computer’s clock."
        )
        raise UserError(words, self._name)

    def _tell(self) -> None:
        if self._done % AT_ONCE == 0:
            self._progress(self._done, self._lines, self._name)
            if self._cancelled():
                raise Cancelled
        self._done += 1

    def _take(self, sent: Sent, name: str, line: bytes) -> None:
        if name == TEXTS:
            said = json.loads(line)
            sent.texts[_hash(said["sha256"], said["text"].encode())] = _text(said["text"])
        elif name == ORIGINALS:
            said = json.loads(line)
            content = base64.b64decode(said["base64"], validate=True)
            sent.originals.append(Original(_hash(said["sha256"], content), content))
        else:
            sent.states.append(self._reader(name).state(line))

    def _reader(self, name: str) -> Lines:
        if name not in self._readers:
            self._readers[name] = Lines(self._kinds[name], self._most)
        return self._readers[name]


def _hash(sha256: Any, content: bytes) -> str:
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ValueError("not what its hash says")
    return str(sha256)


def _text(text: str) -> str:
    if stored_form(text) != text:
        raise ValueError("no text as it is stored")
    return text


def _damaged(name: str) -> NoReturn:
    raise UserError("{0} is damaged: it is not as it was sent. Ask for it to be sent again.", name)
