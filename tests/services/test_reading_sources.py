"""Who said what, from a selection of the whole or of a part."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.anchors import Span
from annotator.services.reading.sources import SourceReading, read_source
from annotator.services.reading.speech import (
    channel_of,
    identification_of,
    manner_of,
    quote_defects,
    speech_act_of,
)

SEED = Path(__file__).parents[2].parent / "shared" / "data" / "seed"


def place(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def roles(text: str, words: str, language: str = "en") -> tuple[str, str, str]:
    read = read_source(text, place(text, words), language)
    return shown(text, read)


def shown(text: str, read: SourceReading) -> tuple[str, str, str]:
    who, cue, said = (" … ".join(text[a:b] for a, b in spans) for spans in (read.who, read.cue, read.said))
    return who, cue, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to the harbour board, the ferry sank at dawn.",
            ("the harbour board", "According to", "the ferry sank at dawn"),
        ),
        (
            "The ferry sank at dawn, said the board, which has an office there.",
            ("the board", "said", "The ferry sank at dawn"),
        ),
        (
            "The ferry sank, reports the Danish Coast Guard (DCG).",
            ("the Danish Coast Guard (DCG)", "reports", "The ferry sank"),
        ),
        ("The ferry sank, he said.", ("he", "said", "The ferry sank")),
        ("The captain said that the ferry sank.", ("The captain", "said", "that the ferry sank")),
        ("Captain Ole Berg said the ferry sank.", ("Captain Ole Berg", "said", "the ferry sank")),
        (
            "“We sank,” Ole Berg, a retired captain, told Ritzau on Monday.",
            ("Ole Berg, a retired captain", "told", "“We sank,”"),
        ),
        (
            "Ole Berg, a retired captain, said the ferry sank.",
            ("Ole Berg, a retired captain", "said", "the ferry sank"),
        ),
        ("“The ferry”, he said, “is lost.”", ("he", "said", "“The ferry” … “is lost.”")),
        (
            "Five ferries sank, according to the latest report published by the board.",
            ("the board", "according to the latest report published by", "Five ferries sank"),
        ),
    ],
)
def test_a_whole_attribution_is_split_into_its_roles(text: str, expected: tuple[str, str, str]) -> None:
    read = read_source(text, Span(0, len(text)), "en")
    assert shown(text, read) == expected
    assert read.guessed_role == "whole"


def test_the_one_who_was_told_is_the_hearer() -> None:
    text = "The pier will reopen, told Ritzau the head of the port, Ole Berg."
    read = read_source(text, place(text, "The pier will reopen"), "en")
    assert read.hearer == place(text, "Ritzau")
    assert shown(text, read) == ("the head of the port, Ole Berg", "told", "The pier will reopen")


def test_what_is_said_finds_cue_and_who_in_its_sentence() -> None:
    text = "Rain fell. The pier is shut, said port chief Ole Berg. Wind rose."
    assert roles(text, "The pier is shut") == ("port chief Ole Berg", "said", "The pier is shut")


def test_who_or_a_cue_alone_finds_the_rest() -> None:
    text = "The pier is shut, said port chief Ole Berg."
    assert roles(text, "port chief Ole Berg") == roles(text, "said") == roles(text, "The pier is shut")
    assert read_source(text, place(text, "said"), "en").guessed_role == "cue"


def test_a_relative_clause_has_its_own_attribution() -> None:
    text = "The pier is shut, said the board, which had earlier warned that it would fall."
    assert roles(text, "that it would fall") == ("which", "had earlier warned", "that it would fall")


def test_a_participle_takes_the_subject_of_its_sentence() -> None:
    text = "The island council has renewed its appeal to the ministry for boats, fearing that storms return."
    assert roles(text, "for boats") == ("The island council", "has renewed its appeal", "for boats")
    assert roles(text, "that storms return") == ("The island council", "fearing", "that storms return")


def test_anonymity_belongs_to_the_cue() -> None:
    text = "“It is lost”, confirmed on condition of anonymity a senior Danish official."
    assert roles(text, "“It is lost”") == (
        "a senior Danish official",
        "confirmed on condition of anonymity",
        "“It is lost”",
    )


def test_a_sentence_that_nobody_is_quoted_in_is_only_said() -> None:
    text = "The State Archive burnt for days."
    assert roles(text, "The State Archive burnt for days") == ("", "", "The State Archive burnt for days")


def test_french_attributions_are_split() -> None:
    assert roles("Selon le port, le bac a coulé.", "le bac a coulé", "fr") == (
        "le port",
        "Selon",
        "le bac a coulé",
    )
    text = "« Le bac a coulé », a déclaré Ole Berg."
    assert roles(text, "« Le bac a coulé »", "fr") == ("Ole Berg", "a déclaré", "« Le bac a coulé »")


@pytest.mark.parametrize(
    ("who", "cue", "expected"),
    [
        ("Ole Berg", "said", "named"),
        ("a senior Danish official", "said on condition of anonymity", "anonymous"),
        ("a senior official", "said", "unnamed"),
        ("military sources", "said", "unnamed"),
        ("Residents", "said", "collective"),
        ("he", "said", ""),
    ],
)
def test_how_well_a_source_is_identified(who: str, cue: str, expected: str) -> None:
    assert identification_of(who, cue, "en") == expected


def test_manner_is_computed_from_quotation_marks() -> None:
    text = "“We go”, he said. They “may” go. They go."
    assert manner_of(text, (place(text, "“We go”"),)) == "direct"
    assert manner_of(text, (place(text, "They “may” go"),)) == "mixed"
    assert manner_of(text, (place(text, "They go"),)) == "indirect"


def test_cues_name_acts_and_channels() -> None:
    acts = [speech_act_of(cue, "en") for cue in ("said", "fearing", "called on", "denied", "declined to comment")]
    assert acts == ["statement", "fear", "demand", "denial", "no_comment"]
    assert channel_of("according to the latest report by", "", "en") == "report"
    assert channel_of("said at a press conference", "", "en") == "press_conference"
    assert channel_of("said", "the board", "en") == ""


def test_defects_of_quotation_marks_are_named() -> None:
    text = "He had to “leave (his post) at once."
    assert quote_defects(text, (Span(0, len(text)),)) == ("unclosed", "editorial_insertion")
    assert quote_defects("at once” he", (Span(0, 8),)) == ("unopened",)
    assert quote_defects("“fine”", (Span(0, 6),)) == ()


cuts = st.lists(
    st.sampled_from(
        [
            "X said",
            ",",
            "“",
            "”",
            "according to",
            "told",
            "AFP",
            "which",
            "that",
            "(",
            "fearing",
            "the board",
            "a man",
            ".",
            "\n",
        ]
    )
)


@given(st.text() | cuts.map(" ".join), st.integers(0, 40), st.integers(0, 40))
def test_reading_a_source_never_raises_and_stays_inside(text: str, a: int, b: int) -> None:
    for language in ("en", "fr", "ar", "zz"):
        read = read_source(text, Span(min(a, b, len(text)), min(max(a, b), len(text))), language)
        spans = [*read.who, *read.cue, *read.said, *([read.hearer] if read.hearer else [])]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        manner_of(text, read.said)
        quote_defects(text, read.said)


def test_most_sources_of_the_seed_article_are_found_from_what_they_said() -> None:
    if not SEED.is_dir():
        pytest.skip("../shared is not there")
    text = (SEED / "article.txt").read_text(encoding="utf-8")
    said, whole = 0, 0
    with (SEED / "expected" / "sources.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            expected = row["who"], row["cue"], row["said"]
            start, end = map(int, row["said_span"].split("-"))
            said += shown(text, read_source(text, Span(start, end), "en")) == expected
            whole += shown(text, read_source(text, Span(int(row["start"]), int(row["end"])), "en")) == expected
    assert (said >= 22, whole >= 21) == (True, True)
