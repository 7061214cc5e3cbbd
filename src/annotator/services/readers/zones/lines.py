"""A text as its lines: those at its head and at its foot, where most of what is no prose stands, and those between."""

from dataclasses import dataclass
from functools import cached_property

from annotator.services.readers.zones.words import folded

MOST = 4_000  # lines of an article; of what has more, only the head and the foot are looked at
EDGE = 30  # lines with words at the head and at the foot
EDGE_CHARACTERS = 20_000  # of a text of more lines than an article has
LONG, SENTENCE = 100, 40  # characters of a paragraph of prose; of one that ends as a sentence does
LONGEST_TITLE, LONGEST_SENTENCE = 200, 110  # characters of a headline that ends as a sentence does
BEGUN = 2  # paragraphs of prose after which the article has begun
FOLDED = 200  # characters of a line that are compared with phrases
ENDS = frozenset(".!?…。！？؟۔")
CLOSING, CLOSINGS = "”»’›\"')]›」 ", 6


class Line:
    """A line with words, without white space around it; `apart` where a blank line stands before it."""

    __slots__ = ("_folded", "apart", "end", "is_prose", "start", "stops", "words")

    def __init__(self, start: int, words: str, apart: bool = False) -> None:
        self.start, self.end = start, start + len(words)
        self.words = words
        self.apart = apart
        self.stops = words[-CLOSINGS:].rstrip(CLOSING)[-1:] in ENDS
        """Whether it ends as a sentence does."""
        self.is_prose = len(words) >= LONG or (len(words) >= SENTENCE and self.stops)
        self._folded = ""

    @property
    def folded(self) -> str:
        """As it is compared: all of a short line, of a longer one the beginning."""
        if not self._folded:
            self._folded = folded(self.words[:FOLDED])
        return self._folded


@dataclass
class Lines:
    """The lines of a text that are looked at, in order, and how many of them are head and foot."""

    all: list[Line]
    whole: bool  # whether those between head and foot are among them

    @cached_property
    def head(self) -> list[Line]:
        """Up to the second paragraph of prose."""
        first = self.all[:1] if self.all and may_be_headline(self.all[0]) else []
        return first + until_begun(self.all[len(first) : EDGE])

    @cached_property
    def foot(self) -> list[Line]:
        """From the last paragraph of prose but one, in order."""
        return until_begun(self.all[: -EDGE - 1 : -1])[::-1]

    @cached_property
    def rest(self) -> list[Line]:
        """What stands behind the last paragraph of prose."""
        prose = max((number for number, line in enumerate(self.all) if line.is_prose), default=-1)
        return self.all[prose + 1 :]


def may_be_headline(line: Line) -> bool:
    """Short enough for one, and no long sentence."""
    return len(line.words) <= LONGEST_TITLE and not (line.stops and len(line.words) > LONGEST_SENTENCE)


def lines_of(text: str) -> Lines:
    """The lines with words. Of a text with more lines than any article has, those of its beginning and its end."""
    if text.count("\n") <= MOST:
        return Lines(cut(text, 0), True)
    last = text.find("\n", len(text) - EDGE_CHARACTERS) + 1 or len(text)
    return Lines(cut(text[:EDGE_CHARACTERS], 0)[:EDGE] + cut(text[last:], last)[-EDGE:], False)


def cut(text: str, start: int) -> list[Line]:
    found, apart = [], True
    for line in text.split("\n"):
        words = line.strip()
        if words:
            found.append(Line(start + len(line) - len(line.lstrip()), words, apart))
        apart = not words
        start += len(line) + 1
    return found


def until_begun(lines: list[Line]) -> list[Line]:
    """The lines up to the second paragraph of prose, that one included."""
    prose = 0
    for number, line in enumerate(lines):
        prose += line.is_prose
        if prose == BEGUN:
            return lines[: number + 1]
    return lines
