"""Two versions of a story side by side: what belongs together, and what differs."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.anchors import Span
from annotator.services.differing.rows import MOST_CHANGED, Compared, Piece, Text, compared
from tests.made_up import Language

AGENCY = """Flood in Orlen leaves dozens missing

At least 170 people died in Orlen on Monday, among them 12 children, the Civil Guard said.

“We lost everything”, said a shopkeeper.

Roads to three villages were cut.
"""
PAPER = """Toll in Orlen rises

181 people died in Orlen on Monday, among them 12 children, the civil guard said.

"We lost everything", said a shopkeeper.

An inquiry was announced.

Roads to three villages were cut.
"""


def numbers(text: str) -> Text:
    """A text whose figures are its digits with “at least” before them."""
    found = re.compile(r"(?:[Aa]t least )?\d+")

    def figures(span: Span) -> list[Span]:
        return [Span(*match.span()) for match in found.finditer(text, span.start, span.end)]

    return Text(text, figures)


def words(text: str, pieces: tuple[Piece, ...], kind: str) -> list[str]:
    return [text[piece.span.start : piece.span.end] for piece in pieces if piece.kind == kind]


def rows(left: str, right: str) -> list[tuple[str, str]]:
    """The paragraphs of each row."""
    return [(whole(left, row.left), whole(right, row.right)) for row in compared(Text(left), Text(right)).rows]


def whole(text: str, pieces: tuple[Piece, ...]) -> str:
    return "".join(text[piece.span.start : piece.span.end] for piece in pieces)


def test_paragraphs_that_belong_together_stand_side_by_side() -> None:
    found = rows(AGENCY, PAPER)
    assert [bool(left) for left, _ in found] == [True, True, True, False, True]
    assert all(right for _, right in found)
    assert found[1][1].startswith("181 people")
    assert found[4][0] == found[4][1] == "Roads to three villages were cut."


def test_figures_that_differ_stand_out_whole_and_those_that_are_the_same_do_not() -> None:
    row = compared(numbers(AGENCY), numbers(PAPER)).rows[1]
    assert words(AGENCY, row.left, "figure") == ["At least 170"]
    assert words(PAPER, row.right, "figure") == ["181"]


def test_case_accents_and_quotation_marks_are_no_difference() -> None:
    found = compared(Text(AGENCY), Text(PAPER)).rows
    assert [row.differs for row in found] == [True, True, False, True, False]


def test_a_paragraph_that_stands_elsewhere_is_told_from_one_that_is_missing() -> None:
    parts = ["First the dam broke.", "Then came the army.", "Nobody slept in the town that night."]
    left, right = "\n\n".join(parts), "\n\n".join([parts[2], parts[0], parts[1]])
    found = compared(Text(left), Text(right)).rows
    moved = [piece for row in found for piece in (*row.left, *row.right) if piece.kind == "moved"]
    assert len(moved) == 2
    assert not any(piece.kind == "other" for row in found for piece in (*row.left, *row.right))


def test_long_paragraphs_are_shown_sentence_by_sentence() -> None:
    language = Language()
    sentences = [f"{language.text(40).capitalize()}." for _ in range(60)]
    changed = [*sentences]
    changed[40] = f"{language.text(40).capitalize()}."
    found = compared(Text(" ".join(sentences)), Text(" ".join(changed))).rows
    assert len(found) > 5
    assert sum(row.differs for row in found) == 1


def test_what_differs_too_much_is_shown_without_being_compared_word_by_word() -> None:
    language = Language()
    one, other = ("\n".join(language.text(8) for _ in range(MOST_CHANGED + 50)) for _ in range(2))
    found = compared(Text(one), Text(other))
    assert found.is_cut
    assert len(found.rows) >= MOST_CHANGED


def test_the_same_line_ten_thousand_times_is_compared_at_once() -> None:
    line = "and so on and so on\n"
    found = compared(Text(line * 10_000), Text(line * 10_000 + "the end"))
    assert [row.differs for row in found.rows].count(True) == 1


TEXTS = st.lists(st.sampled_from(["a b c", "a b d", "x", "", "1 2 3", "“É”"]), max_size=12).map("\n".join)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_every_word_of_both_texts_stands_in_some_row_in_its_order(left: str, right: str) -> None:
    found: Compared = compared(Text(left), Text(right))
    for text, side in ((left, [row.left for row in found.rows]), (right, [row.right for row in found.rows])):
        shown = [text[piece.span.start : piece.span.end] for pieces in side for piece in pieces]
        assert "".join("".join(shown).split()) == "".join(text.split())
    if left == right:
        assert not any(row.differs for row in found.rows)


@pytest.mark.parametrize("text", ["", "\n\n", "word"])
def test_texts_with_hardly_anything_in_them_are_compared(text: str) -> None:
    assert not any(row.differs for row in compared(Text(text), Text(text)).rows)
