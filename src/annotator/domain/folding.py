"""Texts as they are searched: case, accents, ligatures and ways of writing folded, and the way back to their places."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from unicodedata import category, decimal, normalize

from annotator.domain.anchors import Span

VERSION = "1"  # of the folding: an index that was made by another one is made anew
LETTERS = "0-9a-z\x80-\U0010ffff"  # what words are made of in a folded text: nothing else of it is beyond ASCII
WORD = re.compile(f"[{LETTERS}]+")
FEW = 40  # different letters that are replaced one by one
ALIKE = {
    "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ŋ": "n",
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ے": "ي", "ک": "ك", "ہ": "ه", "ە": "ه", "ة": "ه", "ـ": "",
    "ʻ": "", "ʾ": "", "ʿ": "", "ʼ": " ", "\u200b": " ",
}  # fmt: skip
WHOLE = frozenset("йЙ")  # letters of their own, though written with an accent
MARKS = (
    (0x300, 0x36F), (0x483, 0x489), (0x591, 0x5C7), (0x610, 0x61A), (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6ED),
    (0x711, 0x711), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F),
)  # fmt: skip
# Scripts that set no spaces between words: each letter is a word, so that any run of them is found.
UNSPACED = (
    (0xE01, 0xEDF), (0x1000, 0x109F), (0x1780, 0x17D3), (0x3005, 0x3007), (0x3041, 0x312F), (0x31F0, 0x31FF),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
)  # fmt: skip


def fold(text: str) -> str:
    """The text as it is searched. Words are runs of `LETTERS`; what a letter becomes depends on that letter alone."""
    if text.isascii():
        return text.lower()
    changed = {c: letters for c in set(text) if c > "\x7f" and (letters := TABLE[ord(c)]) != c}
    if len(changed) > FEW or not changed.keys().isdisjoint("".join(changed.values())):
        return text.translate(PLAIN)
    for character, letters in changed.items():
        text = text.replace(character, letters)
    return text.lower()


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are searched."""
    return tuple(WORD.findall(fold(text)))


class Folded:
    """A folded text that knows where its characters stood in the text itself, in code points."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold(text)
        self._uneven: list[tuple[int, int, int]] = []  # place in the folded text, in the text, length when folded
        changed = [] if text.isascii() else [c for c in set(text) if c > "\x7f" and len(TABLE[ord(c)]) != 1]
        if changed:
            self._uneven = list(self._places(re.compile(f"[{re.escape(''.join(changed))}]")))

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text that a stretch of the folded text stands for, with the marks on its last letter."""
        last = self._origin(end - 1) + 1
        while last < len(self.text) and self.text[last] > "\x7f" and _is_mark(self.text[last]):
            last += 1
        return Span(self._origin(start), last)

    def _places(self, uneven: re.Pattern[str]) -> Iterator[tuple[int, int, int]]:
        ahead = 0
        for found in uneven.finditer(self.text):
            length = len(TABLE[ord(found[0])])
            yield found.start() + ahead, found.start(), length
            ahead += length - 1

    def _origin(self, place: int) -> int:
        before = bisect_right(self._uneven, place, key=lambda uneven: uneven[0]) - 1
        if before < 0:
            return place
        folded, origin, length = self._uneven[before]
        return origin if place < folded + length else origin + 1 + place - folded - length


class _Table(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        PLAIN[code] = self[code] = _folded(chr(code))
        return self[code]


TABLE = _Table()
PLAIN: dict[int, str] = {code: chr(code).lower() for code in range(128)}  # the same, which is faster to go through


def _folded(character: str) -> str:
    if character < "\x80":
        return character.lower()
    usual = normalize("NFKC", character)
    if usual != character:
        return "".join(map(_folded, usual))
    if character in WHOLE:
        return character.casefold()
    kind = category(character)
    if kind == "Nd":
        return str(decimal(character))
    if _within(character, UNSPACED):
        return f" {character} " if kind[0] in "LMN" else " "
    parts = normalize("NFD", character)
    if parts != character:
        return "".join(map(_folded, parts))
    return _single(character, kind)


def _single(character: str, kind: str) -> str:
    """What a character becomes that is made of nothing else."""
    if _within(character, MARKS):
        return ""
    small = character.casefold().lower()  # some letters of Cherokee are folded to capitals
    if small in ALIKE:
        return ALIKE[small]
    if kind == "Cf":
        return ""
    return small if kind[0] in "LNM" else " "


def _is_mark(character: str) -> bool:
    return not TABLE[ord(character)] and category(character) != "Cf"


def _within(character: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(character) <= last for first, last in ranges)
