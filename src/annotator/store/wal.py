"""The write-ahead log beside a project file: which pages it holds, and whether it is all there.

After https://sqlite.org/walformat.html.
"""

import struct
from dataclasses import dataclass, field
from pathlib import Path

MAGIC = (0x377F0682, 0x377F0683)  # the second: sums of big-endian words
HEAD, FRAME_HEAD = 32, 24


@dataclass
class Log:
    """The newest committed state of each page in a log; SQLite itself stops at the first frame that does not fit."""

    pages: dict[int, bytes] = field(default_factory=dict)
    broken: list[int] = field(default_factory=list)  # the pages whose frames are damaged
    lost: bool = False  # commits stand behind a damaged frame, where SQLite will not look
    half: bool = False  # something was being written last that never was complete, or is damaged


def read_log(path: Path, page_size: int = 0) -> Log:
    """What stands in a log; nothing where there is none, or it is of other pages.

    A damaged frame is passed over, as those after it may be sound.
    """
    log = Log()
    content = path.read_bytes() if path.is_file() else b""
    if len(content) < HEAD:
        log.half = bool(content)
        return log
    magic, _, size, _, *salts = struct.unpack(">6I", content[:24])
    if not any(content):
        return log
    order = ">" if magic == MAGIC[1] else "<"
    if magic not in MAGIC or size != (page_size or size):
        log.lost = any(content[HEAD:])
        return log
    sums = _sums(content[:24], (0, 0), order)
    waiting: dict[int, bytes] = {}
    bad: list[int] = []
    for at in range(HEAD, len(content), FRAME_HEAD + size):
        head, page = content[at : at + FRAME_HEAD], content[at + FRAME_HEAD : at + FRAME_HEAD + size]
        if len(page) < size:
            log.half = True
            break
        number, commit, one, two, *stored = struct.unpack(">6I", head)
        if [one, two] != salts:
            break  # what an older log left behind
        if _sums(page, _sums(head[:8], sums, order), order) == tuple(stored):
            waiting[number] = page
        else:
            bad.append(number)
        sums = (stored[0], stored[1])
        if commit and number not in bad[-1:]:
            log.lost = log.lost or bool(bad)
            log.pages |= waiting
            waiting.clear()
    log.half = log.half or bool(bad or waiting)
    log.broken = bad if log.lost else []
    return log


def _sums(piece: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    one, two = sums
    words = struct.unpack(f"{order}{len(piece) // 4}I", piece)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
