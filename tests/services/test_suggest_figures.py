"""The figures that are proposed for an article, and the numbers that are not."""

import csv
import json
import math
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import Figure
from annotator.domain.records import Zone
from annotator.services.suggest.figures import suggest_figures

SHARED = Path(__file__).parents[2].parent / "shared" / "data"
PUBLISHED = "2023-06-14"  # a Wednesday


def figures(text: str, language: str = "en") -> list[Figure]:
    records = [one.record for one in suggest_figures(text, language=language, published=PUBLISHED)]
    return [record for record in records if isinstance(record, Figure)]


def words(text: str, language: str = "en") -> list[str]:
    return [figure.at.words for figure in figures(text, language)]


def only(text: str, language: str = "en") -> Figure:
    [figure] = figures(text, language)
    return figure


@pytest.mark.parametrize(
    ("text", "words", "value", "low", "high", "comparator"),
    [
        ("The ferry carried 412 pilgrims.", "412", 412, 412, 412, "exact"),
        ("Rangers freed thirty-eight elephants.", "thirty-eight", 38, 38, 38, "exact"),
        ("More than two hundred dockers walked out.", "More than two hundred", 200, 201, None, "more_than"),
        ("It needs at least 4,700 nurses.", "at least 4,700", 4700, 4700, None, "at_least"),
        ("Fewer than 30 boats returned.", "Fewer than 30", 30, None, 29, "less_than"),
        ("Up to 90 tents are needed.", "Up to 90", 90, None, 90, "at_most"),
        ("Nearly 600 trees burned.", "Nearly 600", 600, None, 600, "about"),
        ("Some 600 trees burned.", "Some 600", 600, None, None, "about"),
        ("Between 15 and 25 boats returned.", "Between 15 and 25", None, 15, 25, "range"),
        ("He ordered 15-25 boats.", "15-25", None, 15, 25, "range"),
        ("More than 15 but fewer than 25 boats returned.", "More than 15 but fewer than 25", None, 16, 24, "range"),
        ("It holds 250 or more beds.", "250 or more", 250, 250, None, "at_least"),
        ("Dozens of huts burned.", "Dozens", None, 12, None, "vague"),
        ("Hundreds of huts burned.", "Hundreds", None, 100, None, "vague"),
        ("Tens of thousands of voters stayed away.", "Tens of thousands", None, 10_000, None, "vague"),
        ("Seven of 10 farmers sold their herds.", "Seven of 10", 0.7, 0.7, 0.7, "exact"),
        ("More than two in five wells are dry.", "More than two in five", 0.4, 0.4, None, "more_than"),
        ("Three-quarters of the wells are dry.", "Three-quarters", 0.75, 0.75, 0.75, "exact"),
        ("Less than a third of the wells are dry.", "Less than a third of", 1 / 3, None, 1 / 3, "less_than"),
        ("About 1/8 of the crop was lost.", "About 1/8", 0.125, None, None, "about"),
        ("Half a million hens were sold.", "Half a million", 500_000, 500_000, 500_000, "exact"),
        ("The village has 2½ thousand hens.", "2½ thousand", 2500, 2500, 2500, "exact"),
    ],
)
def test_a_number_is_proposed_with_its_modifier_and_limits(
    text: str, words: str, value: float | None, low: float | None, high: float | None, comparator: str
) -> None:
    figure = only(text)
    assert figure.at.words.removesuffix(" of") == words.removesuffix(" of")
    assert (figure.value, figure.low, figure.high, figure.comparator) == (value, low, high, comparator)
    assert figure.origin == "suggested"


@pytest.mark.parametrize(
    ("text", "words", "value", "kind", "unit"),
    [
        ("The bridge is 6km from the dam.", "6km", 6, "measure", "km"),
        ("The dam cost €3bn.", "€3bn", 3e9, "money", "EUR"),
        ("The dam cost USD12m.", "USD12m", 12e6, "money", "USD"),
        ("The dam cost $US1,250.", "$US1,250", 1250, "money", "USD"),
        ("The dam cost millions of dollars.", "millions of dollars", None, "money", "USD"),
        ("Some 1.5m people live there.", "Some 1.5m", 1.5e6, "count", ""),
        ("The wall is 37m (121ft) long.", "37m", 37, "measure", "m"),
        ("It fell to minus 30 degrees Celsius.", "minus 30 degrees Celsius", -30, "measure", "°C"),
        ("Rents rose 14 per cent.", "14 per cent", 14, "percent", "%"),
        ("Rents rose 3 percentage points.", "3 percentage points", 3, "percent", "percentage_point"),
        ("They walked for nine days.", "nine days", 9, "duration", "day"),
        ("They got a 12-week course.", "12-week", 12, "duration", "week"),
    ],
)
def test_units_and_currencies_may_be_glued_to_the_number(
    text: str, words: str, value: float | None, kind: str, unit: str
) -> None:
    figure = figures(text)[0]
    assert (figure.at.words, figure.value, figure.kind, figure.unit) == (words, value, kind, unit)


@pytest.mark.parametrize(
    "text",
    [
        "It began on March 20 and ended on 4 April.",
        "The treaty of 1648 was forgotten by 1950, and in the 1990s nobody knew it.",
        "The council met at 5.30pm, at 7 p.m. and at 0900 GMT.",
        "Rovers won 3-1 after a 2-2 draw.",
        "Source link -112",
        "Since 9/11, guards stand there 24/7; call 555-1234-567.",
        "Flights by F-16 and A380, the G7 and Covid-19 were on the agenda.",
        "The new Galaxy 11 was shown beside Channel 4.",
        "The committee read Resolution 2254 and Article 51.",
        "Maria Okello, 45, owns the mill.",
        "That one is the best one.",
        "He was the second son and the 21st guest.",
        "Six years ago the mill closed.",
        "He scores often, and both like a joke.",
        "The first half was better than the second half.",
        "1.",
        "A mill stands near the river.",
        "Several mills stand near the river.",
    ],
)
def test_days_years_times_scores_ages_and_names_are_no_figures(text: str) -> None:
    assert words(text) == []


def test_a_place_or_a_day_before_a_number_is_no_part_of_a_name() -> None:
    assert words("In Old Kisumu 60 herders were killed.") == ["60"]
    assert words("On Friday 60 herders were killed.") == ["60"]
    assert words("She praised the old Galaxy 11 cameras.") == []


@pytest.mark.parametrize(
    ("text", "words", "value", "status"),
    [
        ("A policeman was killed near the mill.", "A", 1, "killed"),
        ("Raiders shot dead a farmer near the mill.", "a", 1, "killed"),
        ("Both were wounded.", "Both", 2, "wounded"),
        ("No one was injured.", "No one", 0, "wounded"),
        ("Several people were detained.", "Several", None, "detained"),
    ],
)
def test_small_words_are_figures_where_something_befell_people(
    text: str, words: str, value: float | None, status: str
) -> None:
    figure = only(text)
    assert (figure.at.words, figure.value, figure.status) == (words, value, status)


@pytest.mark.parametrize(
    ("text", "counted", "status"),
    [
        ("The flood left 94 dead.", "dead", "killed"),
        ("Some 60 herders were wounded in the raid.", "herders", "wounded"),
        ("The army has freed 18 employees of the power plant.", "employees of the power plant", "released"),
        ("The army killed 32 militants and left.", "militants", "killed"),
        ("About 300 families fled their homes after dawn.", "families", "displaced"),
        ("They left after dozens of shells hit the mill.", "shells", ""),
        ("It is home to 3,100 presumed members of the gang.", "presumed members of the gang", ""),
    ],
)
def test_a_count_says_what_it_counts_and_what_befell_them(text: str, counted: str, status: str) -> None:
    figure = only(text)
    assert (figure.counted, figure.counted_at.words, figure.status) == (counted, counted, status)


def parts(text: str, language: str = "en") -> tuple[str, list[str], str, str]:
    """The total, its parts, whether they are all, and what befell the total."""
    found = figures(text, language)
    [total] = {figure.part_of for figure in found if figure.part_of}
    whole = next(figure for figure in found if figure.id == total)
    inside = [figure for figure in found if figure.part_of]
    assert not any(part.status == whole.status or part.earliest for part in inside), "parts inherit these"
    return whole.at.words, [part.at.words for part in inside], whole.parts_complete, whole.status


def test_parts_point_to_their_total_and_the_sum_says_whether_they_are_all() -> None:
    listed = "The clashes left 181 dead, including 124 rebels, 50 border guards and seven villagers."
    assert parts(listed) == ("181", ["124", "50", "seven"], "yes", "killed")
    assert parts(listed.replace("seven", "six")) == ("181", ["124", "50", "six"], "no", "killed")
    assert parts(listed.replace("181", "at least 181"))[2] == "unknown"


def test_what_befell_a_total_may_stand_after_its_parts() -> None:
    text = "At least 12 herders, including three boys and two women, were killed."
    assert parts(text) == ("At least 12", ["three", "two"], "unknown", "killed")


def test_a_list_that_adds_up_needs_no_word_for_including() -> None:
    assert parts("Nine people — five herders and four guards — were killed.")[1:] == (["five", "four"], "yes", "killed")
    assert not any(figure.part_of for figure in figures("Nine people — five herders and three guards — came."))


def test_of_them_and_of_the_make_parts_too() -> None:
    assert parts("The blast killed 14 people, six of them children.") == ("14", ["six"], "no", "killed")
    some, miners = figures("They freed 30 of the 120 miners.")
    assert (some.part_of, some.counted, some.status) == (miners.id, "miners", "released")
    assert miners.status == "", "only thirty were"


def test_a_list_that_exceeds_the_total_is_no_list_of_its_parts() -> None:
    assert not any(figure.part_of for figure in figures("The raid left five dead, including 20 goats."))


def test_what_befell_the_last_of_a_list_befell_all_of_it() -> None:
    found = figures("Five guards and two herders were killed.")
    assert [figure.status for figure in found] == ["killed", "killed"]
    assert [figure.status for figure in figures("It left 25 dead and 60 injured.")] == ["killed", "wounded"]


def test_a_rise_from_one_number_to_another_is_two_figures_and_no_range() -> None:
    assert words("The toll rose from 35 to 41.") == ["35", "41"]
    assert words("Tickets cost from 35 to 41 dollars.") == ["from 35 to 41 dollars"]


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "when"),
    [
        ("The raids have left 60 dead since Monday.", "2023-06-12", "2023-06-14", "since Monday"),
        ("On Wednesday 60 herders were killed.", "2023-06-14", "2023-06-14", "Wednesday"),
        ("On May 3, 60 herders were killed.", "2023-05-03", "2023-05-03", "May 3"),
        ("In March 2019, 60 herders were killed.", "2019-03", "2019-03", "March 2019"),
        ("At night, 60 herders were killed.", "2023-06-14", "2023-06-14", ""),
        ("The gang, earlier said to be beaten, killed 60 herders.", "2023-06-14", "2023-06-14", ""),
    ],
)
def test_dates_go_by_the_news_rule(text: str, earliest: str, latest: str, when: str) -> None:
    figure = next(one for one in figures(text) if one.value == 60)
    assert (figure.earliest, figure.latest, figure.when_at.words) == (earliest, latest, when)


def test_a_length_of_time_is_dated_only_where_it_is_a_date() -> None:
    siege = only("For nine days they have held the mill.")
    assert (siege.earliest, siege.latest) == ("2023-06-05", "2023-06-14")
    assert only("He was jailed for life after nine days of talks.").earliest == ""


def test_percentages_and_money_have_no_date_unless_the_sentence_says_one() -> None:
    assert only("Rents rose 14 percent.").earliest == ""
    assert only("Rents rose 14 percent in March 2019.").earliest == "2019-03"


def test_nothing_is_proposed_in_rights_and_residue_but_in_headlines() -> None:
    text = "Flood kills 12\n\nCopyright 300 offices"
    zones = [Zone(start=0, end=14, kind="headline"), Zone(start=16, end=len(text), kind="rights")]
    assert [one.record.main.words for one in suggest_figures(text, zones=zones)] == ["12"]


def test_each_rule_has_a_name_and_the_vaguer_ones_are_less_sure() -> None:
    found = suggest_figures("One herder was killed, and 12 were hurt by nearly 40 shots.")
    assert [one.rule for one in found] == ["one", "exact", "nearly"]
    assert found[0].confidence < found[1].confidence


def test_french_figures_are_proposed() -> None:
    text = "Au moins 181 bergers ont été tués, dont 124 jeunes, 50 vieux et sept femmes."
    assert words(text, "fr") == ["Au moins 181", "124", "50", "sept"]
    assert parts(text, "fr")[2] == "unknown"
    assert only("Le barrage a coûté 3,5 milliards d'euros.", "fr").value == 3.5e9
    assert only("Il pèse 1.234,5 kg.", "fr").value == 1234.5
    assert only("Une dizaine de bergers ont été blessés.", "fr").status == "wounded"
    assert only("Un policier a été tué.", "fr").value == 1
    assert words("Le 20 janvier 2022 à 14h30, Jean Moreau, 45 ans, est parti.", "fr") == []


def test_arabic_figures_are_proposed() -> None:
    assert only("أصيب ٣٠ عاملا", "ar").value == 30
    assert only("أكثر من ثلاثة آلاف عامل", "ar").low == 3001
    assert [figure.status for figure in figures("مقتل خمسة عمال وإصابة عشرة", "ar")] == ["killed", "wounded"]


PIECES = [
    *"0123456789.,:;-–—%$€£'’“”()/+ \n",
    "million ",
    "more than ",
    "killed ",
    "of ",
    "and ",
    "including ",
    "a ",
    "two ",
]
PIECES += ["including ", "two ", "half ", "May ", "since ", "km", "é", "٣", "½", "\u00a0", "😀", "One ", "was "]
LANGUAGES = ["en", "fr", "ar", "de", "", "x-y"]


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)),
    st.sampled_from(LANGUAGES),
)
def test_any_text_is_read_and_every_stretch_lies_in_it(text: str, language: str) -> None:
    found = suggest_figures(text, language=language, published=PUBLISHED)
    ids = {one.record.id for one in found}
    for suggestion in found:
        record = suggestion.record
        assert isinstance(record, Figure)
        assert 0 < suggestion.confidence <= 1
        assert not record.part_of or record.part_of in ids
        assert record.low is None or record.high is None or record.low <= record.high
        for anchor in (record.at, record.counted_at, record.when_at):
            assert all(0 <= start < end <= len(text) for start, end in anchor.spans)
            assert [text[start:end] for start, end in anchor.spans] == ([anchor.words] if anchor else [])
    starts = [one.record.main.start for one in found]
    assert starts == sorted(starts)


def test_the_figures_of_the_seed_are_found_and_nothing_else() -> None:
    folder = SHARED / "seed"
    if not folder.is_dir():
        pytest.skip("../shared is not there")
    text = (folder / "article.txt").read_text(encoding="utf-8")
    records = [one.record for one in suggest_figures(text, published="2022-01-26")]
    found = [record for record in records if isinstance(record, Figure)]
    expected = (folder / "expected" / "figures.csv").read_text(encoding="utf-8")
    names = {row["id"]: row for row in csv.DictReader(expected.splitlines())}
    places = {figure.id: figure.at.cell for figure in found}
    assert [figure.at.cell for figure in found] == [row["at_span"] for row in names.values()]
    for figure, row in zip(found, names.values(), strict=True):
        numbers = [f"{one:g}" if one is not None else "" for one in (figure.value, figure.low, figure.high)]
        assert [*numbers, figure.comparator, figure.kind, figure.unit] == [
            row[name] for name in ("value", "low", "high", "comparator", "kind", "unit")
        ]
        assert places.get(figure.part_of, "") == (names[row["part_of"]]["at_span"] if row["part_of"] else "")
        assert [figure.earliest, figure.latest, figure.parts_complete] == [
            row[name] for name in ("earliest", "latest", "parts_complete")
        ]


def test_values_in_news_sentences_are_found() -> None:
    """The count of score_suggestions.py; it takes "15-22" for 15 and -22, so that a perfect reader has F1 90."""
    path = SHARED / "newsquant" / "sentences.json"
    if not path.is_file():
        pytest.skip("../shared is not there")
    for sign, wished in (("-?", 0.88), (r"(?<![\d.])-?", 0.95)):
        tally: Counter[str] = Counter()
        for sentence in json.loads(path.read_text(encoding="utf-8")):
            coded = [
                float(number)
                for quantity in sentence["quantities"]
                for number in re.findall(rf"{sign}\d+(?:\.\d+)?(?:e[+-]?\d+)?", quantity["value"].replace(",", ""))
            ]
            found = [number for figure in figures(sentence["text"]) for number in numbers(figure)]
            tally += Counter(coded=len(coded), found=len(found), hits=hits(coded, found))
        f1 = 2 * tally["hits"] / (tally["found"] + tally["coded"])
        assert f1 >= wished, f"F1 {100 * f1:.1f}"


def numbers(figure: Figure) -> list[float]:
    if figure.value is not None:
        return [figure.value]
    return [number for number in (figure.low, figure.high) if number is not None]


def hits(coded: list[float], found: list[float]) -> int:
    left = list(coded)
    for number in found:
        same = [one for one in left if any(math.isclose(one, n, rel_tol=1e-6) for n in (number, number / 100))]
        if same:
            left.remove(same[0])
    return len(coded) - len(left)
