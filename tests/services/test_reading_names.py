"""Names: acronyms, forms, and finding them again."""

import csv
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.anchors import Span
from annotator.services.reading.forms import form_of
from annotator.services.reading.names import acronym_pair, folded, matches

SEED = Path(__file__).parents[2].parent / "shared" / "data" / "seed"


def place(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def form(text: str, words: str) -> str:
    return form_of(text, place(text, words), "en")


def test_a_long_name_and_the_acronym_behind_it_are_a_pair() -> None:
    text = "He joined the Danish Harbour Union (DHU) in May."
    pair = (place(text, "Danish Harbour Union"), place(text, "DHU"))
    assert acronym_pair(text, place(text, "the Danish Harbour Union (DHU)")) == pair
    assert acronym_pair(text, place(text, "Danish Harbour Union")) == pair


def test_brackets_that_hold_no_acronym_are_no_pair() -> None:
    text = "He joined the Danish Harbour Union (yesterday)."
    assert acronym_pair(text, place(text, "Danish Harbour Union")) is None


def test_the_form_of_a_mention_is_read_from_its_words() -> None:
    text = "They met the Danish envoy Ole Berg of the DHU. Sailors from Aarhus cheered the union."
    assert form(text, "They") == "pronoun"
    assert form(text, "Danish") == "adjective"
    assert form(text, "Ole Berg") == "name"
    assert form(text, "DHU") == "acronym"
    assert form(text, "Aarhus") == "name"
    assert form(text, "the union") == "nominal"
    assert form(text, "Sailors from Aarhus") == "nominal"


def test_spellings_of_one_name_fold_together() -> None:
    assert folded("Al-Hasakah") == folded("el Hasakah") == folded("HASAKAH")
    assert folded("Hassaké") == "hassake"
    assert folded("«Müller-Lüdenscheidt»") == "muller ludenscheidt"
    assert folded("The") == "the"


def test_matches_rank_the_same_then_beginnings_then_initials_then_likeness() -> None:
    names = [
        ("Dania", 1),
        ("Danish Harbour Union", 2),
        ("Old Danish Guard", 3),
        ("Danish", 4),
        ("Danitch", 5),
    ]
    assert [which for which, _ in matches("danish", names, 5)] == [4, 2, 3, 5][: len(matches("danish", names, 5))]
    assert matches("DHU", names, 5)[0][0] == 2


def test_isis_is_not_is() -> None:
    assert matches("Isis", [("IS", 1)], 5) == []


def test_a_name_with_several_spellings_comes_once() -> None:
    assert len(matches("aarhus", [("Aarhus", 1), ("Aarhus port", 1)], 5)) == 1


def test_the_likest_of_a_hundred_thousand_names_is_found() -> None:
    names = [
        (f"{first} {last} {n}", n)
        for n in range(250)
        for first in ["Abdel", "Ole", "Rami", "Farhad"]
        for last in [
            "Berg",
            "Omar",
            "Shami",
            "Hansen",
            "Karim",
            "Nielsen",
            "Jensen",
            "Larsen",
            "Holm",
            "Lund",
        ]
    ] * 10
    assert matches("Farhed Hansn 77", names, 10)[0][0] == 77


@given(st.text(), st.lists(st.tuples(st.text(), st.integers())))
@example("0", [("\n0", 0)])
def test_matching_never_raises(query: str, names: list[tuple[str, int]]) -> None:
    assert len(matches(query, names, 3)) <= 3


@given(st.text(), st.integers(0, 30), st.integers(0, 30))
def test_forms_and_pairs_never_raise(text: str, a: int, b: int) -> None:
    span = Span(min(a, b, len(text)), min(max(a, b), len(text)))
    form_of(text, span, "en")
    pair = acronym_pair(text, span)
    assert not pair or all(0 <= start < end <= len(text) for start, end in pair)


def test_nine_in_ten_forms_of_the_seed_article_come_out_right() -> None:
    if not SEED.is_dir():
        pytest.skip("../shared is not there")
    text = (SEED / "article.txt").read_text(encoding="utf-8")
    with (SEED / "expected" / "mentions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    right = sum(form_of(text, Span(int(row["start"]), int(row["end"])), "en") == row["form"] for row in rows)
    assert right / len(rows) >= 0.9
