"""Pieces of HTML become paragraphs, lines of lists and tables, headings and captions; nothing unseen comes in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.services.readers.blocks import Block, document_of, written
from annotator.services.readers.fragment import blocks_of


def texts(html: str) -> list[str]:
    return [block.text for block in blocks_of(html)]


def test_paragraphs_are_blocks_and_two_breaks_part_them_as_well() -> None:
    html = "<p>The river\n   rose.</p><div>Two <b>people</b> died.<br>Three were hurt.<br><br>It rains.</div>"
    assert texts(html) == ["The river rose.", "Two people died.\nThree were hurt.", "It rains."]


def test_the_first_heading_is_the_headline_and_later_ones_are_crossheads() -> None:
    html = "<p>Weather</p><h2>Flood in Orlen</h2><p>It rains.</p><h2>No bread</h2><p>Shops are closed.</p>"
    assert [block.kind for block in blocks_of(html)] == ["", "headline", "", "crosshead", ""]


def test_a_heading_behind_prose_is_no_headline() -> None:
    assert [block.kind for block in blocks_of(f"<p>{'It rains. ' * 20}</p><h1>No bread</h1>")] == ["", "crosshead"]


def test_items_of_lists_are_lines_with_their_mark_nested_ones_too() -> None:
    assert texts("<ul><li>bread<ul><li>white</li></ul></li><li><p>milk</p></li></ul>") == ["• bread\n• white\n• milk"]
    assert texts("<ol start=3><li>bread<li>milk</ol>") == ["3. bread\n4. milk"]


def test_rows_of_a_table_are_lines_and_cells_are_parted() -> None:
    html = "<table><tr><th>Town<th>Dead<tr><td><p>Orlen</p><td>12<tr><td>Belm<td></table>"
    assert texts(html) == ["Town | Dead\nOrlen | 12\nBelm"]


def test_a_table_that_only_puts_things_in_their_place_is_read_as_paragraphs() -> None:
    html = "<table><tr><td><h2>Flood</h2><p>It rains.</p></td><td><table><tr><td>Read on</table></td></tr></table>"
    assert texts(html) == ["Flood", "It rains.", "Read on"]


def test_marks_of_notes_do_not_run_into_numbers_and_powers_stay_powers() -> None:
    html = "12<sup>3</sup> people on 5 km<sup>2</sup>, the 1<sup>st</sup> time<sup>*</sup>"
    assert texts(html) == ["12[3] people on 5 km², the 1st time[*]"]


def test_what_is_not_seen_stays_out() -> None:
    html = (
        "<style>p {}</style><script>alert(1)</script><p style='display: NONE'>secret</p><p hidden>secret</p>"
        "<img src='http://example.org/x.png' alt='secret'><div>&#847; &zwnj;</div><p>seen</p><!-- secret -->"
    )
    assert texts(html) == ["seen"]


def test_quoted_letters_and_captions_have_their_kind() -> None:
    html = "<p>New</p><blockquote type=cite><p>Old</p></blockquote><figure><figcaption>The river</figcaption></figure>"
    assert [(block.kind, block.quoted) for block in blocks_of(html)] == [("", False), ("", True), ("caption", False)]


def test_nesting_without_end_is_a_sentence_and_a_thousand_deep_is_read() -> None:
    assert texts("<div>" * 1000 + "deep") == ["deep"]
    with pytest.raises(UserError, match="nests its parts too deep"):
        blocks_of("<div>" * 100_000 + "deep")


@given(st.text(alphabet=st.sampled_from("<>/ =\"'&;!-abphtdrlisoucky123\0\ud800é\n"), max_size=200))
def test_any_markup_gives_blocks(html: str) -> None:
    for block in blocks_of(html):
        assert block.text.strip()


def test_blocks_are_written_with_blank_lines_and_zones_cover_their_words() -> None:
    blocks = [
        Block("One.\r\n\r\nTwo "),
        Block("  \n"),
        Block("Head", "crosshead"),
        Block("a", "residue"),
        Block("b", "residue"),
    ]
    text, zones = written(blocks)
    assert text == "One.\nTwo\n\nHead\n\na\n\nb"
    assert [(text[start:end], kind) for start, end, kind in zones] == [("Head", "crosshead"), ("a\n\nb", "residue")]


def test_a_headline_that_stands_first_becomes_the_title_unless_there_is_another() -> None:
    blocks = [Block("Flood", "headline"), Block("It rains.")]
    assert document_of(blocks).title == "Flood"
    assert document_of(blocks).text == "It rains."
    assert document_of(blocks, "Newsletter 7").text == "Flood\n\nIt rains."
