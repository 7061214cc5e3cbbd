"""ZIP archives of strangers, read in memory: how much comes out of one is bounded, whatever its directory says."""

import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from zipfile import BadZipFile, ZipFile, ZipInfo

from annotator.domain.errors import UserError

MOST_MEMBERS = 5_000
HIGHEST_RATIO = 200  # how many times larger than packed; text is packed to a tenth or twentieth
SMALL = 1_000_000  # bytes; below it any ratio is harmless
PIECE = 1 << 16
# What the zipfile module raises at broken or strange archives; the last two at compressions that it does not know
BROKEN = (BadZipFile, zlib.error, EOFError, OSError, ValueError, OverflowError, NotImplementedError, RuntimeError)


@contextmanager
def opened(content: bytes) -> Iterator[ZipFile]:
    """The archive with its directory read; UserError where it is broken or has too many members."""
    try:
        archive = ZipFile(io.BytesIO(content))
    except BROKEN as problem:
        raise UserError("The archive is broken. Get it anew, or pack it again.") from problem
    with archive:
        if len(archive.infolist()) > MOST_MEMBERS:
            count = len(archive.infolist())
            raise UserError("It holds {0} files; at most {1} are read. Pack fewer into one.", count, MOST_MEMBERS)
        yield archive


def bytes_in(archive: ZipFile, member: ZipInfo, largest: int) -> bytes:
    """The bytes of a member, no more than `largest`; UserError with the reason where it cannot be read."""
    if member.flag_bits & 1:
        raise UserError("It is protected by a password. Save it without one, and try again.")
    if member.file_size > largest:
        raise UserError("It is larger than {0} MB, the most for files of its kind.", largest // 1_000_000)
    most = min(largest, max(SMALL, HIGHEST_RATIO * member.compress_size))
    found = bytearray()
    try:
        with archive.open(member) as packed:
            while piece := packed.read(PIECE):
                found += piece
                if len(found) > most:
                    raise UserError("It is packed to less than any file of its kind could be. It was not unpacked.")
    except BROKEN as problem:
        raise UserError("The archive is broken. Get it anew, or pack it again.") from problem
    return bytes(found)
