"""Figures from selected words, by the table in the codebook."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.anchors import Span
from annotator.services.reading.counted import counted_after, status_of
from annotator.services.reading.figures import FigureReading, number_near, read_figure
from annotator.services.reading.rules import load_rules

RULES = load_rules()
SEED = Path(__file__).parents[2].parent / "shared" / "data" / "seed"


def read(words: str, language: str = "en") -> FigureReading:
    return read_figure(words, RULES, language)


def ends(words: str, language: str = "en") -> tuple[float | None, float | None, float | None, str]:
    one = read(words, language)
    return one.value, one.low, one.high, one.comparator


def parts(words: str, language: str = "en") -> tuple[str, str]:
    one = read(words, language)
    return words[slice(*one.number)], words[slice(*one.counted)] if one.counted else ""


def place(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def around(text: str, number: str, language: str = "en") -> tuple[str, str]:
    counted = counted_after(text, place(text, number), language)
    return text[slice(*counted)] if counted else "", status_of(text, place(text, number), counted, language)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("412", (412, 412, 412, "exact")),
        ("a farmer", (1, 1, 1, "exact")),
        ("nobody", (0, 0, 0, "exact")),
        ("both", (2, 2, 2, "exact")),
        ("a dozen", (12, 12, 12, "exact")),
        ("more than two hundred", (200, 201, None, "more_than")),
        ("at least 4,700", (4700, 4700, None, "at_least")),
        ("fewer than 30", (30, None, 29, "less_than")),
        ("up to 30", (30, None, 30, "at_most")),
        ("nearly 400", (400, None, 400, "about")),
        ("some 400", (400, None, None, "about")),
        ("between 15 and 25", (None, 15, 25, "range")),
        ("15-25", (None, 15, 25, "range")),
        ("from 15 to 25", (None, 15, 25, "range")),
        ("dozens", (None, 12, None, "vague")),
        ("thousands", (None, 1000, None, "vague")),
        ("several", (None, None, None, "vague")),
        ("40 or more", (40, 40, None, "at_least")),
        ("more than half", (0.5, 0.5, None, "more_than")),
        ("three out of four", (0.75, 0.75, 0.75, "exact")),
        ("nothing here", (None, None, None, "")),
    ],
)
def test_words_become_numbers_by_the_table(words: str, expected: tuple[object, ...]) -> None:
    assert ends(words) == expected


def test_at_least_4700_has_a_low_end_and_no_high_end() -> None:
    one = read("at least 4,700 presumed members of the band")
    assert (one.low, one.high) == (4700, None)
    assert parts("at least 4,700 presumed members of the band") == (
        "at least 4,700",
        "presumed members of the band",
    )


def test_the_number_takes_its_modifier_and_the_rest_is_what_is_counted() -> None:
    assert parts("More than a hundred dockers on and off the quay") == (
        "More than a hundred",
        "dockers on and off the quay",
    )
    assert parts("hundreds of children") == ("hundreds", "children")
    assert parts("94 dead") == ("94", "dead")


@pytest.mark.parametrize(
    ("words", "kind", "unit", "value"),
    [
        ("nine days", "duration", "day", 9),
        ("€3bn", "money", "EUR", 3e9),
        ("$4.5 million", "money", "USD", 4_500_000),
        ("1.5m people", "count", "", 1_500_000),
        ("half a million", "count", "", 500_000),
        ("14 percent", "percent", "%", 14),
        ("6km", "measure", "km", 6),
        ("third", "ordinal", "", 3),
        ("22nd", "ordinal", "", 22),
        ("٤٢", "count", "", 42),
    ],
)
def test_units_say_the_kind_and_magnitudes_are_written_out(words: str, kind: str, unit: str, value: float) -> None:
    one = read(words)
    assert (one.kind, one.unit, one.value, one.counted is None or kind == "count") == (
        kind,
        unit,
        value,
        True,
    )


def test_more_than_steps_by_one_only_where_whole_things_are_counted() -> None:
    assert read("more than 12 percent").low == 12
    assert read("more than 12 ships").low == 13


def test_a_range_shares_the_magnitude_and_the_unit_of_its_second_number() -> None:
    one = read("between 2 and 3 million dollars")
    assert (one.low, one.high, one.unit) == (2e6, 3e6, "USD")


def test_french_number_words_and_separators_are_read() -> None:
    assert ends("plus de cent marins", "fr") == (100, 101, None, "more_than")
    assert read("1 234,5", "fr").value == 1234.5
    assert parts("une dizaine de marins", "fr") == ("une dizaine", "marins")
    assert ends("des centaines de marins", "fr") == (None, 100, None, "vague")


def test_arabic_digits_and_modifiers_are_read() -> None:
    assert ends("أكثر من ٣٠ جريحا", "ar") == (30, 31, None, "more_than")


def test_letters_in_names_are_no_numbers() -> None:
    assert read("Covid-19").value is None
    assert read("F16").value is None


def test_the_caret_in_a_number_finds_its_modifier_and_unit() -> None:
    text = "On Friday more than a hundred sailors, and at least 2,300 guests, came."
    assert number_near(text, place(text, "hundred"), RULES, "en") == place(text, "more than a hundred")
    assert number_near(text, Span(48, 48), RULES, "en") == place(text, "at least 2,300")
    assert number_near(text, place(text, "sailors,"), RULES, "en") == place(text, "sailors")


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("The storm left 94 dead, including sailors.", "94", ("dead", "killed")),
        ("They buried 30 Danish sailors and nine guests.", "30", ("Danish sailors", "")),
        (
            "The crew have freed 17 keepers of the old light since Monday.",
            "17",
            ("keepers of the old light", "released"),
        ),
        ("Dozens of boys are detained in the fort.", "Dozens", ("boys", "detained")),
        ("Home to 900 presumed members of IS, among them guards.", "900", ("presumed members of IS", "")),
        ("The blast killed 10 women and children in town.", "10", ("women and children", "killed")),
        ("About 20 people were killed or wounded there.", "20", ("people", "killed_or_wounded")),
        ("He was shot dead by 20 gunmen.", "20", ("gunmen", "")),
        ("It took 20, they said.", "20", ("", "")),
    ],
)
def test_what_is_counted_and_what_befell_them(text: str, number: str, expected: tuple[str, str]) -> None:
    assert around(text, number) == expected


def test_french_adjectives_follow_what_is_counted() -> None:
    assert around("Une trentaine de marins danois ont été blessés.", "Une trentaine", "fr") == (
        "marins danois",
        "wounded",
    )


def test_a_projects_own_table_replaces_ours() -> None:
    rules = load_rules(
        '[[rule]]\nkey = "dozens"\nlanguage = "en"\nwords = ["dozens"]\nvalue = ""\nlow = "24"\nhigh = ""\n'
        'comparator = "vague"\n'
    )
    assert read_figure("dozens of men", rules, "en").low == 24


@given(
    st.text() | st.text("0123456789.,-–%€$ amkof"),
    st.sampled_from(["en", "fr", "ar", "de", "", "xx-YY", "../en"]),
)
def test_reading_a_figure_never_raises_and_stays_inside(words: str, language: str) -> None:
    one = read(words, language)
    spans = [one.number, *([one.counted] if one.counted else [])]
    spans.append(number_near(words, Span(0, min(3, len(words))), RULES, language))
    counted = counted_after(words, one.number, language)
    status_of(words, one.number, counted, language)
    assert all(0 <= start <= end <= len(words) for start, end in [*spans, *([counted] if counted else [])])


def test_all_figures_of_the_seed_article_are_read_from_their_words() -> None:
    if not SEED.is_dir():
        pytest.skip("../shared is not there")
    text = (SEED / "article.txt").read_text(encoding="utf-8")
    with (SEED / "expected" / "figures.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            one = read(row["at"])
            shown = [f"{number:g}" if number is not None else "" for number in (one.value, one.low, one.high)]
            wished = [row[name] for name in ("value", "low", "high", "comparator", "kind", "unit")]
            assert [*shown, one.comparator, one.kind, one.unit] == wished
            assert number_near(text, Span(int(row["end"]) - 2, int(row["end"])), RULES, "en").end == int(row["end"])
