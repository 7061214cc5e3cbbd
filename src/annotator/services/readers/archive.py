"""Archives (.zip): each member that a reader reads becomes an article; nothing is written to disk.

A member that cannot be read is a remark, and never stops the rest. Names are shown, and never used as paths.
"""

import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import PurePosixPath
from zipfile import ZipFile, ZipInfo

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, listed, sentence
from annotator.services.readers.document import Document
from annotator.services.readers.finding import Found, kind_left_out, parts_of_pages
from annotator.services.readers.inside import AND_THEN, name_inside, read_inside, suffix_of, with_remarks
from annotator.services.readers.kinds import KINDS
from annotator.services.readers.zipped import bytes_in, opened

MOST_UNPACKED = 1_000_000_000  # bytes of all members together
DEEPEST = 1  # archives in archives
USUAL = set("–—’‘“”«»…€°º\u00a0")
# By programs that do not say so, and for which script these are used
WRITTEN_IN = {"cp437": "LATIN", "cp850": "LATIN", "cp1252": "LATIN", "cp1256": "ARABIC"}


def read_zip(content: bytes, name: str) -> Iterator[Document]:
    """The articles in an archive, in its order; UserError where there is none, or it is broken."""
    return with_remarks(_Unpacking().members(content, DEEPEST))


@dataclass
class _Unpacking:
    """How much of an archive, and of those in it, may still come out."""

    left: int = MOST_UNPACKED

    def members(self, content: bytes, deep: int, where: str = "") -> Iterator[Document | Sentence]:
        """What is in an archive, and what of it is not read."""
        with opened(content) as archive:
            names = {member: name_inside(name_of(member)) for member in archive.infolist() if not member.is_dir()}
            found = Found()
            for member in _to_read(names, found):
                yield from self._member(archive, member, names[member], deep, where)
            if found.left_out:
                yield sentence("Not read: {0}.", listed(found.left_out, "; "))

    def _member(
        self, archive: ZipFile, member: ZipInfo, name: str, deep: int, where: str
    ) -> Iterator[Document | Sentence]:
        shown = AND_THEN.join(part for part in (where, name) if part)
        if stat.S_ISLNK(member.external_attr >> 16):
            yield sentence("{0}: {1}", shown, sentence("It is only a link to another file."))
            return
        if suffix_of(name) == ".zip" and not deep:
            yield sentence("{0}: {1}", shown, sentence("Archives in archives in archives are not read."))
            return
        try:
            content = bytes_in(archive, member, min(KINDS[suffix_of(name)].largest, self.left))
        except UserError as problem:
            yield sentence("{0}: {1}", shown, problem.sentence)
            return
        self.left -= len(content)
        if suffix_of(name) != ".zip":
            yield from read_inside(content, name, where)
            return
        try:
            yield from self.members(content, deep - 1, shown)
        except UserError as problem:
            yield sentence("{0}: {1}", shown, problem.sentence)


def name_of(member: ZipInfo) -> str:
    """The name of a member as it was typed: archives say only of UTF-8 that it is what they are written in."""
    if member.flag_bits & 0x800 or member.orig_filename.isascii():
        return member.orig_filename
    try:
        raw = member.orig_filename.encode("cp437")
        return raw.decode("utf-8")
    except UnicodeEncodeError:
        return member.orig_filename
    except UnicodeDecodeError:
        names = [(raw.decode(encoding, "replace"), script) for encoding, script in WRITTEN_IN.items()]
        likely = [name for name, script in names if _is_in(name, script)]
        return min(likely, key=_capitals_within, default=member.orig_filename)


def _is_in(name: str, script: str) -> bool:
    """Whether the signs beyond ASCII are letters of a script, or usual in names of files."""
    return all(char in USUAL or unicodedata.name(char, "").startswith(script) for char in name if not char.isascii())


def _capitals_within(name: str) -> int:
    """How many capitals stand within words, as letters do that were taken for others."""
    return sum(a.islower() and b.isupper() and not b.isascii() for a, b in pairwise(name))


def _to_read(names: dict[ZipInfo, str], found: Found) -> Iterator[ZipInfo]:
    """The members of a kind that is read; the others are counted."""
    beside: dict[str, set[str]] = {}
    for name in names.values():
        path = PurePosixPath(name.lower())
        beside.setdefault(str(path.parent), set()).add(path.name)
    parts = {folder: parts_of_pages(inside) for folder, inside in beside.items()}
    for member, name in names.items():
        kind = _kind_left_out(PurePosixPath(name.lower()), parts)
        if kind:
            found.leave_out(kind, "" if kind in ("rubbish", "parts") else name)
        else:
            yield member


def _kind_left_out(path: PurePosixPath, parts: dict[str, set[str]]) -> str:
    """Why a member is left out: it, or a folder that it is in."""
    for folder in reversed(path.parents):
        inside = parts.get(str(folder.parent), set())
        if folder.name and (kind := kind_left_out(folder.name, True, False, inside)):
            return kind
    return kind_left_out(path.name, False, False, set())
