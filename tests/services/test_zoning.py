"""What is no prose is told where it stands, and what an article says of itself is read there."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.services.importing import pasted
from annotator.services.readers.document import Document, Zoned
from annotator.services.readers.text import stored_form
from annotator.services.readers.zoning import zoned
from tests.services.marked_text import PROSE, Story, stories

SHARED = Path(__file__).parents[2].parent / "shared" / "data"
BODY = f"{PROSE['P1']}\n\n{PROSE['P2']}"
KINDS = ("headline", "crosshead", "byline", "dateline", "caption", "rights", "residue")


def words_of(document: Document) -> list[tuple[str, str]]:
    return [(kind, document.text[start:end]) for start, end, kind in document.zones]


def facts_of(text: str, name: str = "", **facts: str) -> dict[str, str]:
    told = zoned(Document(text, facts=facts), name).facts
    return {key: value for key, value in told.items() if key != "language"}


@pytest.mark.parametrize("story", stories(), ids=lambda story: story.name)
def test_of_an_article(story: Story) -> None:
    read = zoned(Document(story.text), story.file)
    assert words_of(read) == story.zones
    assert {key: value for key, value in read.facts.items() if key != "language"} == story.facts
    assert read.text == story.text


def test_the_zones_and_facts_of_the_seed() -> None:
    if not SHARED.is_dir():
        pytest.skip("../shared is not there")
    read = zoned(Document((SHARED / "seed" / "article.txt").read_text("utf-8")))
    with (SHARED / "seed" / "expected" / "zones.csv").open(encoding="utf-8", newline="") as file:
        assert list(read.zones) == [(int(r["start"]), int(r["end"]), r["kind"]) for r in csv.DictReader(file)]
    assert (read.facts["agency"], read.facts["rights"]) == ("AFP", "Any reproduction prohibited")
    assert read.title == "In Syria, slow progress of Kurds in a prison attacked by IS"


# What the reader knew


def test_zones_of_the_reader_stand() -> None:
    text = f"Flood in Orlen\n\nBy Mara Quill\n\n{BODY}\n\nShare this"
    given_zones = (Zoned(0, 14, "headline"), Zoned(16, 29, "caption"))
    read = zoned(Document(text, zones=given_zones))
    assert words_of(read) == [
        ("headline", "Flood in Orlen"), ("caption", "By Mara Quill"), ("residue", "Share this")
    ]  # fmt: skip


def test_facts_of_the_reader_stand() -> None:
    text = f"Flood in Orlen\n\nBy Mara Quill\n\nORLEN, Jan 26, 2022 (AFP) - {BODY}"
    told = facts_of(text, byline="John Roe", published="2022-01-27", published_basis="metadata")
    assert told["byline"] == "John Roe"
    assert (told["published"], told["published_basis"]) == ("2022-01-27", "metadata")
    assert told["agency"] == "AFP"


def test_a_date_of_the_reader_without_its_basis_gets_none() -> None:
    assert "published_basis" not in facts_of(f"Flood\n\nPublished: 26 January 2022\n\n{BODY}", published="2022-01-26")


def test_two_dates_that_disagree_are_told() -> None:
    text = f"Flood in Orlen\n\nPublished: 26 January 2022\n\n{BODY}"
    (remark,) = zoned(Document(text, facts={"published": "2022-02-26"})).remarks
    assert "2022-01-26" in remark
    assert "2022-02-26" in remark


@pytest.mark.parametrize("published", ["2022-01-26", "2022-01-27", ""])
def test_a_day_between_writing_and_publishing_is_no_disagreement(published: str) -> None:
    text = f"Flood in Orlen\n\nORLEN, January 26 (AFP) - {BODY}"
    assert zoned(Document(text, facts={"published": published} if published else {})).remarks == ()


def test_the_year_of_a_dateline_comes_from_the_address() -> None:
    text = f"Flood in Orlen\n\nORLEN, Dec 31 (AFP) - {BODY}"
    told = facts_of(text, url="https://orlen.example/2022/01/01/flood")
    assert (told["published"], told["published_basis"]) == ("2021-12-31", "inferred")


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("flood-2022-01-26.txt", "2022-01-26"),
        ("20220126_1405.txt", "2022-01-26"),
        ("2022_01_26 (2).txt", "2022-01-26"),
        ("2022-13-26.txt", ""),
        ("2022-02-30.txt", ""),
        ("16542022012645.txt", ""),
        ("2022-01-26 to 2022-01-30.txt", ""),
        ("2098-01-26.txt", ""),
        ("18991231.txt", ""),
    ],
)
def test_a_day_in_the_name_of_the_file(name: str, published: str) -> None:
    assert facts_of(BODY, name).get("published", "") == published


# The headline


def test_a_title_given_apart_goes_before_the_text_and_zones_move_with_it() -> None:
    text = f"By Mara Quill\n\n{BODY}\n\nShare this"
    read = zoned(Document(text, "Flood in Orlen"))
    assert read.text == f"Flood in Orlen\n\n{text}"
    assert words_of(read) == [
        ("headline", "Flood in Orlen"), ("byline", "By Mara Quill"), ("residue", "Share this")
    ]  # fmt: skip


def test_a_title_that_stands_further_down_is_found_there() -> None:
    text = f"Menu\n\nWorld\n\nFlood  in Orlen\n\n{BODY}"
    read = zoned(Document(text, "Flood in Orlen"))
    assert read.text == text
    assert ("headline", "Flood  in Orlen") in words_of(read)


def test_a_first_paragraph_that_is_a_sentence_is_no_headline() -> None:
    assert words_of(zoned(Document(BODY))) == []


def test_the_title_of_a_page_without_a_headline_is_its_first_words() -> None:
    assert pasted(f"Skip to content\n{BODY}").article.title.startswith("The river rose by two metres")


# Whatever comes in

PIECES = st.sampled_from(
    [
        *PROSE.values(), "By Mara Quill", "ORLEN, Jan 26 (AFP) - The river rose.", "Share this", "© 2022 AFP",
        "- 30 -", "“Afraid of the dark”", "A late warning", "Published: 26 January 2022", "Photo: A boat", "", " ",
        "Related articles", "دمشق - سانا", "By Mara Quill | January 26, 2022", "so. (Reporting by Mara Quill)", "\t•",
        "((((", "— — —", "٣٣/٣٣/٢٠٢٢",
    ]
)  # fmt: skip
LINES = st.lists(PIECES | st.text(max_size=40), max_size=14)
ANY_ZONES = st.lists(st.tuples(st.integers(-5, 400), st.integers(-5, 400), st.sampled_from(KINDS)), max_size=4)


@given(
    st.lists(PIECES | st.text(max_size=40), max_size=14),
    st.sampled_from(["\n", "\n\n"]),
    st.text(max_size=20),
    ANY_ZONES,
)
def test_zones_lie_in_the_text_apart_from_each_other_and_nothing_is_cut_away(
    pieces: list[str], end: str, title: str, spans: list[tuple[int, int, str]]
) -> None:
    text = end.join(pieces).replace("\r", " ")
    read = zoned(Document(text, title, zones=tuple(Zoned(*span) for span in spans)))
    assert read.text.endswith(text)
    assert len(read.text) - len(text) in (0, len(" ".join(stored_form(title).split())) + 2)
    end_before = 0
    for zone in read.zones:
        assert end_before <= zone.start < zone.end <= len(read.text)
        assert zone.kind in KINDS
        end_before = zone.end


@given(st.lists(PIECES, max_size=14))
def test_reading_again_changes_nothing(pieces: list[str]) -> None:
    read = zoned(Document("\n\n".join(pieces)))
    again = zoned(replace(read, title=""))
    assert (again.text, again.zones, again.facts) == (read.text, read.zones, read.facts)
