"""Positions of stored texts and of Qt's documents agree, whatever characters there are."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from annotator.ui import offsets
from annotator.ui.offsets import Offsets

WHOLE = ["❤️", "👩‍👩‍👧", "e\u0301", "🇫🇷", "กำ", "ลั"]
PIECES = [*WHOLE, "a", "word ", " ", ", ", "\n", "😀", "𠀀", "\u00a0", "\u202f", "عربي", "עברית", "ง"]
PARTS = st.lists(st.sampled_from(PIECES), max_size=40)
TEXTS = PARTS.map("".join)


def qt_words(document: QTextDocument, start: int, end: int) -> str:
    """What a cursor selects, with Qt's line ends put back."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", "\n")


def without_breaks(words: str, made: Offsets, start: int, end: int) -> str:
    """Takes the line ends out that were inserted for display."""
    kept = []
    place = start
    for character in words:
        if character == "\n" and place in made.breaks and made.text[place : place + 1] != "\n":
            continue
        kept.append(character)
        place += 1
    return "".join(kept)


def insides(parts: list[str]) -> set[int]:
    """The places inside characters that a reader sees as one."""
    found: set[int] = set()
    start = 0
    for part in parts:
        found |= set(range(start + 1, start + len(part))) if part in WHOLE else set()
        start += len(part)
    return found


def blank_alike(words: str) -> str:
    return words.replace("\u00a0", " ")


@given(TEXTS, st.data())
def test_a_selection_in_qt_has_exactly_the_words_of_the_stored_text(text: str, choice: st.DataObject) -> None:
    made = Offsets(text)
    document = QTextDocument(made.display_text)
    start = choice.draw(st.integers(0, len(text)))
    end = choice.draw(st.integers(start, len(text)))
    words = qt_words(document, made.to_qt(start), made.to_qt(end))
    assert blank_alike(words) == blank_alike(text[start:end])


@given(TEXTS, st.data())
def test_a_selection_has_the_stored_words_also_where_lines_were_broken(text: str, choice: st.DataObject) -> None:
    with patch.object(offsets, "LONGEST_BLOCK", 12), patch.object(offsets, "SEARCHED_FOR_SPACE", 5):
        made = Offsets(text)
    document = QTextDocument(made.display_text)
    start = choice.draw(st.integers(0, len(text)))
    end = choice.draw(st.integers(start, len(text)))
    words = without_breaks(qt_words(document, made.to_qt(start), made.to_qt(end)), made, start, end)
    assert blank_alike(words) == blank_alike(text[start:end])


@given(TEXTS)
def test_every_position_comes_back_as_it_went(text: str) -> None:
    with patch.object(offsets, "LONGEST_BLOCK", 12), patch.object(offsets, "SEARCHED_FOR_SPACE", 5):
        made = Offsets(text)
    assert [made.to_code_point(made.to_qt(place)) for place in range(len(text) + 1)] == list(range(len(text) + 1))


@given(PARTS)
def test_lines_are_broken_only_between_characters_as_a_reader_sees_them(parts: list[str]) -> None:
    with patch.object(offsets, "LONGEST_BLOCK", 12), patch.object(offsets, "SEARCHED_FOR_SPACE", 5):
        made = Offsets("".join(parts))
    assert not set(made.breaks) & insides(parts)


@given(TEXTS)
def test_blocks_start_where_qt_says(text: str) -> None:
    with patch.object(offsets, "LONGEST_BLOCK", 12), patch.object(offsets, "SEARCHED_FOR_SPACE", 5):
        made = Offsets(text)
    document = QTextDocument(made.display_text)
    starts = [made.to_qt(start) for start in made.block_starts]
    assert starts == [document.findBlockByNumber(number).position() for number in range(document.blockCount())]


def test_the_middle_of_an_emoji_rounds_down() -> None:
    made = Offsets("a😀b")
    assert [made.to_code_point(place) for place in range(5)] == [0, 1, 1, 2, 3]


def test_without_emoji_and_long_lines_positions_are_the_same() -> None:
    made = Offsets("Sechs Boote\nliegen im Hafen.")
    assert [made.to_qt(place) for place in range(28)] == list(range(28))
    assert made.display_text is made.text


def test_a_megabyte_in_one_line_is_broken_after_spaces() -> None:
    text = "siebzehn Kähne " * 70_000
    made = Offsets(text)
    assert len(made.breaks) > 200
    assert all(text[place - 1] == " " for place in made.breaks)
    assert max(len(line) for line in made.display_text.split("\n")) <= offsets.LONGEST_BLOCK


@pytest.mark.parametrize("cluster", ["e" + "\u0301" * 7_000, "👩" + "\u200d👩" * 4_000])
def test_a_character_longer_than_a_block_stays_whole(cluster: str) -> None:
    assert Offsets(cluster + "x" * 20).breaks == [len(cluster)]


def test_flags_are_not_torn_apart() -> None:
    text = "x" + "🇫🇷" * 6_000
    made = Offsets(text)
    assert made.breaks
    assert all((place - 1) % 2 == 0 for place in made.breaks)


def test_a_break_is_seen_by_qt_as_a_line_end(qtbot: QtBot) -> None:
    made = Offsets("y" * 12_000)
    assert QTextDocument(made.display_text).blockCount() == 3
