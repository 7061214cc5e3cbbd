"""Rows of two texts side by side, and the words in which they differ."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import NamedTuple

from annotator.domain.anchors import Span
from annotator.domain.folding import fold
from annotator.services.differing.paragraphs import TOKEN, Key, key_of, paired, paragraphs

MOST_CHANGED = 1_000  # paragraphs that are compared word by word; behind them nothing is

Figures = Callable[[Span], Sequence[Span]]  # the figures in a stretch of a text


class Piece(NamedTuple):
    """Some words of a text: the same on the other side (""), `other` ones, `moved`, or a `figure` that is another."""

    span: Span
    kind: str


@dataclass(frozen=True)
class Row:
    """A paragraph beside the one that belongs to it; a side without pieces has none."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...]

    @property
    def differs(self) -> bool:
        return any(piece.kind for piece in (*self.left, *self.right))


class Compared(NamedTuple):
    """All rows in the order of the texts, and whether only a beginning was compared word by word."""

    rows: list[Row]
    is_cut: bool


@dataclass
class Text:
    """A text that is compared, and how its figures are found."""

    text: str
    figures: Figures = lambda span: ()
    spans: list[Span] = field(init=False)
    keys: list[Key] = field(init=False)

    def __post_init__(self) -> None:
        self.spans = paragraphs(self.text)
        self.keys = [key_of(self.text[start:end]) for start, end in self.spans]


def compared(left: Text, right: Text) -> Compared:
    """How two texts differ. Case, accents and punctuation do not count."""
    rows: list[Row] = []
    there = set(left.keys) & set(right.keys)
    changed = 0
    for one, other, how in paired(left.keys, right.keys):
        changed += how != "same"
        sides = ((left, one), (right, other))
        if how == "same" or changed > MOST_CHANGED:
            kind = "" if how == "same" else "other"
            rows.append(Row(*(((Piece(text.spans[at], kind),) if at is not None else ()) for text, at in sides)))
        elif how == "changed" and one is not None and other is not None:
            rows.append(_changed(left, left.spans[one], right, right.spans[other]))
        else:
            rows.append(Row(*(_alone(text, at, there) if at is not None else () for text, at in sides)))
    return Compared(rows, changed > MOST_CHANGED)


def _alone(text: Text, at: int, there: set[Key]) -> tuple[Piece, ...]:
    """A paragraph that belongs to none; it may stand elsewhere on the other side."""
    span = text.spans[at]
    return (Piece(span, "moved"),) if text.keys[at] in there else _pieces(text, span, [span])


def _changed(left: Text, here: Span, right: Text, there: Span) -> Row:
    """Two paragraphs that belong together."""
    words = _tokens(left.text, here), _tokens(right.text, there)
    matcher = SequenceMatcher(None, [w for w, _ in words[0]], [w for w, _ in words[1]], autojunk=False)
    runs: tuple[list[Span], list[Span]] = ([], [])
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            for side, first, last in ((0, a, b), (1, c, d)):
                if last > first:
                    runs[side].append(Span(words[side][first][1].start, words[side][last - 1][1].end))
    return Row(_pieces(left, here, runs[0]), _pieces(right, there, runs[1]))


def _tokens(text: str, span: Span) -> list[tuple[str, Span]]:
    """The words of a paragraph as they are compared, and where they stand."""
    return [(fold(m[0]), Span(*m.span())) for m in TOKEN.finditer(text, span.start, span.end)]


def _pieces(text: Text, paragraph: Span, runs: list[Span]) -> tuple[Piece, ...]:
    """A paragraph cut where its words begin and cease to differ; a figure stands out whole."""
    other = [number for number in text.figures(paragraph) if any(run.overlaps(number) for run in runs)]
    marked = sorted([(span, "figure") for span in other] + [(run, "other") for run in _without(runs, other)])
    pieces: list[Piece] = []
    start = paragraph.start
    for span, kind in marked:
        if span.start > start:
            pieces.append(Piece(Span(start, span.start), ""))
        pieces.append(Piece(span, kind))
        start = span.end
    return (*pieces, Piece(Span(start, paragraph.end), "")) if start < paragraph.end else tuple(pieces)


def _without(runs: list[Span], taken: list[Span]) -> Iterator[Span]:
    """What is left of runs outside of other stretches."""
    for run in runs:
        start = run.start
        for span in sorted(taken):
            if span.overlaps(Span(start, run.end)):
                if span.start > start:
                    yield Span(start, span.start)
                start = max(start, span.end)
        if start < run.end:
            yield Span(start, run.end)
