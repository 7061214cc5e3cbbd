"""A project file read page by page, without SQLite: what still stands in a damaged one.

After https://sqlite.org/fileformat2.html. Only for files that nobody has open in this process: closing a file
gives up the locks that SQLite holds on it.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.store.wal import read_log

MAGIC = b"SQLite format 3\0"
SIZES = [2**power for power in range(9, 17)]
ENOUGH_TO_JUDGE = 1 << 20  # bytes from which the size of pages is told where the header does not tell it
NEARLY_ALL = 0.6
ENOUGH_PAGES = 9
INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
HEADER = 100  # bytes before the first page's own
DEEPEST = 40  # no tree of a file that fits on earth is deeper
MOST_CRUMBS = 60  # free bytes in crumbs that SQLite leaves on a page


@dataclass(frozen=True)
class Row:
    """A row as it stands in a page; not whole where some of its bytes are damaged or gone."""

    rowid: int
    values: list[Any]
    whole: bool = True


class Pages:
    """The pages of a file, with those of its write-ahead log in their places."""

    def __init__(self, path: Path) -> None:
        self._content = path.read_bytes()
        self.size = _page_size(self._content)
        log = read_log(path.with_name(f"{path.name}-wal"), self.size)
        self._newer = log.pages
        reserved = self._content[20] if self._content[:16] == MAGIC and self._content[20] < 64 else 0
        self._usable = self.size - reserved
        self.count = max([-(-len(self._content) // self.size), *self._newer])
        self.seen: set[int] = set()
        self.broken: set[int] = {number for number in log.broken if number}
        if len(self._content) % self.size:
            self.broken.add(self.count)

    def rows(self, root: int) -> Iterator[Row]:
        """The rows of a table, as far as its pages can be read; `broken` gathers those that cannot."""
        for number, page, start in self._leaves(root, TABLE_INTERIOR, TABLE_LEAF):
            yield from self._rows_of(number, page, start)

    def entries(self, root: int) -> Iterator[list[Any]]:
        """The entries of an index, as far as its pages can be read."""
        for _, page, start in self._leaves(root, INDEX_INTERIOR, INDEX_LEAF, inner=True):
            for at in self._cells(page, start):
                try:
                    size, at = _varint(page, at)
                    payload, _ = self._payload(page, at, size, index=True)
                    yield _values(payload)[0]
                except (IndexError, ValueError, struct.error):
                    continue

    def stray(self, free: set[int]) -> Iterator[list[Row]]:
        """The rows of each page of a table that no tree leads to any more."""
        taken = self.seen | free
        for number in range(1, self.count + 1):
            page = self._page(number)
            if page and number not in taken and _is_tree(page, 0) and page[0] == TABLE_LEAF:
                yield list(self._rows_of(number, page, 0))

    def free(self) -> set[int]:
        """The pages that are not in use, as far as their list can be read."""
        found: set[int] = set()
        first = self._page(1) or b""
        trunk = int.from_bytes(first[32:36], "big")
        while trunk and trunk not in found and (page := self._page(trunk)):
            found.add(trunk)
            count = int.from_bytes(page[4:8], "big")
            if count > self.size // 4 - 2:
                self.broken.add(trunk)
                break
            found |= set(struct.unpack_from(f">{count}I", page, 8))
            trunk = int.from_bytes(page[:4], "big")
        return found

    def _page(self, number: int) -> bytes | None:
        if number in self._newer:
            return self._newer[number]
        page = self._content[(number - 1) * self.size : number * self.size] if number > 0 else b""
        return page.ljust(self.size, b"\0") if page else None

    def _leaves(
        self, root: int, interior: int, leaf: int, *, inner: bool = False, depth: int = 0
    ) -> Iterator[tuple[int, bytes, int]]:
        """The leaves under a page in order, with the pages between where asked for; each page once."""
        page, start = self._page(root), HEADER if root == 1 else 0
        if page is None or root in self.seen or depth > DEEPEST or page[start] in _others(interior):
            self.broken.add(root)
            return
        self.seen.add(root)
        if page[start] != interior:
            if page[start] != leaf:
                self.broken.add(root)  # what it was is not said any more; its rows may still be read
            yield root, page, start
            return
        if inner:
            yield root, page, start
        children = [int.from_bytes(page[at - 4 : at], "big") for at in self._cells(page, start)]
        for child in [*children, int.from_bytes(page[start + 8 : start + 12], "big")]:
            yield from self._leaves(child, interior, leaf, inner=inner, depth=depth + 1)

    def _cells(self, page: bytes, start: int) -> list[int]:
        """Where the cells begin, behind the child that those of an inner page lead to."""
        inner = page[start] in (INDEX_INTERIOR, TABLE_INTERIOR)
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        first = start + (12 if inner else 8)
        count = min(count, (self.size - first) // 2)
        places = struct.unpack_from(f">{count}H", page, first)
        return [at + (4 if inner else 0) for at in places if first + 2 * count <= at < self._usable - 2]

    def _rows_of(self, number: int, page: bytes, start: int) -> Iterator[Row]:
        cells = self._cells(page, start)
        if len(cells) < int.from_bytes(page[start + 3 : start + 5], "big"):
            self.broken.add(number)
        for at in cells:
            try:
                size, at = _varint(page, at)
                rowid, at = _varint(page, at)
                payload, whole = self._payload(page, at, size, index=False)
                values, read = _values(payload)
            except (IndexError, ValueError, struct.error):
                self.broken.add(number)
                continue
            if not (whole and read):
                self.broken.add(number)
            yield Row(rowid, values, whole and read)

    def _payload(self, page: bytes, at: int, size: int, *, index: bool) -> tuple[bytes, bool]:
        """What a cell holds, with what flows over into other pages, and whether it is all there."""
        usable = self._usable
        if not 0 < size <= len(self._content) + len(self._newer) * self.size:
            raise ValueError("no cell is as large as that")
        most = (usable - 12) * 64 // 255 - 23 if index else usable - 35
        least = (usable - 12) * 32 // 255 - 23
        if size <= most:
            return page[at : at + size], at + size <= usable
        here = least + (size - least) % (usable - 4)
        here = here if here <= most else least
        parts, got = [page[at : at + here]], here
        following = int.from_bytes(page[at + here : at + here + 4], "big")
        passed: set[int] = set()
        while got < size and following not in passed and (over := self._page(following)):
            passed.add(following)
            parts.append(over[4 : 4 + min(usable - 4, size - got)])
            got += len(parts[-1])
            following = int.from_bytes(over[:4], "big")
        self.seen |= passed
        return b"".join(parts), got == size and following == 0


def _page_size(content: bytes) -> int:
    """What the header says, unless it does not fit the file, and pages of another size make more sense of it."""
    said = int.from_bytes(content[16:18], "big")
    said = 65536 if said == 1 else said
    if said in SIZES and int.from_bytes(content[28:32], "big") * said == len(content):
        return said
    begin = content[:ENOUGH_TO_JUDGE]
    places = {size: range(size, len(begin), size) for size in SIZES if len(begin) >= ENOUGH_PAGES * size}
    sense = {size: sum(_is_tree(begin, at, size) for at in places[size]) / len(places[size]) for size in places}
    fitting = [size for size, share in sense.items() if share and share >= NEARLY_ALL * max(sense.values())]
    return said if said in fitting or (said in SIZES and not fitting) else fitting[0] if fitting else 4096


def _others(interior: int) -> tuple[int, int]:
    """The kinds of pages that do not belong into a tree of this kind."""
    return (INDEX_INTERIOR, INDEX_LEAF) if interior == TABLE_INTERIOR else (TABLE_INTERIOR, TABLE_LEAF)


def _is_tree(page: bytes, at: int, size: int = 1 << 16) -> bool:
    """Whether what begins here looks like a page of a table or index."""
    if at + 12 > len(page) or page[at] not in (INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF):
        return False
    count, start = struct.unpack_from(">HH", page, at + 3)
    return 2 * count < size and (start or 1 << 16) <= size and page[at + 7] <= MOST_CRUMBS


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(8):
        byte = page[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    value = value << 8 | page[at + 8]
    return value - (1 << 64) if value >> 63 else value, at + 9


WIDTHS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}


def _values(payload: bytes) -> tuple[list[Any], bool]:
    """The columns of a row, and whether all of them could be read as they are meant."""
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != end or end > len(payload):
        raise ValueError("the head of a row is damaged")
    values: list[Any] = []
    whole = True
    for kind in kinds:
        width = (kind - 12) // 2 if kind >= 12 else WIDTHS.get(kind, -1)
        if width < 0:
            raise ValueError("a row of no known kind")
        piece = payload[at : at + width]
        at += width
        value, sound = _value(kind, piece)
        whole = whole and sound and len(piece) == width
        values.append(value)
    return values, whole and at == len(payload)


def _value(kind: int, piece: bytes) -> tuple[Any, bool]:
    if kind == 0:
        return None, True
    if kind in (8, 9):
        return kind - 8, True
    if kind == 7:
        return (struct.unpack(">d", piece)[0], True) if len(piece) == 8 else (None, False)
    if kind < 7:
        return int.from_bytes(piece, "big", signed=True), True
    if kind % 2 == 0:
        return piece, True
    try:
        words = piece.decode()
        return words, "\0" not in words  # which is in no text of ours
    except UnicodeDecodeError:
        return piece.decode(errors="replace"), False
