"""Dates as news uses them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.anchors import Span
from annotator.services.reading.dates import dates_in, read_dates

TUESDAY = "2021-06-15"


def ends(words: str, language: str = "en", published: str = TUESDAY) -> tuple[str, str] | None:
    read = read_dates(words, published, language)
    return (read.earliest, read.latest) if read else None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Tuesday", ("2021-06-15", "2021-06-15")),
        ("on Wednesday", ("2021-06-09", "2021-06-09")),
        ("last Tuesday", ("2021-06-08", "2021-06-08")),
        ("since Monday", ("2021-06-14", "2021-06-15")),
        ("June 3", ("2021-06-03", "2021-06-03")),
        ("December 3", ("2020-12-03", "2020-12-03")),
        ("since June 3", ("2021-06-03", "2021-06-15")),
        ("for nine days", ("2021-06-06", "2021-06-15")),
        ("yesterday", ("2021-06-14", "2021-06-14")),
        ("last week", ("2021-06-07", "2021-06-13")),
        ("May 2018", ("2018-05", "2018-05")),
        ("in 2018", ("2018", "2018")),
        ("nine days ago", ("2021-06-06", "2021-06-06")),
        ("from Sunday to Monday", ("2021-06-13", "2021-06-14")),
        ("February 29", ("2020-02-29", "2020-02-29")),
        ("earlier", None),
        ("night", None),
        ("since", None),
        ("may", None),
        ("99999999 days ago", None),
    ],
)
def test_dates_lie_in_the_nearest_past(words: str, expected: tuple[str, str] | None) -> None:
    assert ends(words) == expected


def test_without_a_date_of_publication_only_whole_dates_are_read() -> None:
    assert ends("yesterday", published="") is None
    assert ends("June 3", published="") is None
    assert ends("June 3, 2018", published="") == ("2018-06-03", "2018-06-03")
    assert ends("May 2018", published="not known") == ("2018-05", "2018-05")


def test_french_arabic_and_german_dates_are_read() -> None:
    assert ends("depuis lundi", "fr") == ("2021-06-14", "2021-06-15")
    assert ends("le 3 juin", "fr") == ("2021-06-03", "2021-06-03")
    assert ends("la semaine dernière", "fr") == ("2021-06-07", "2021-06-13")
    assert ends("الاثنين", "ar") == ("2021-06-14", "2021-06-14")
    assert ends("Dienstag", "de") == ("2021-06-15", "2021-06-15")


def test_dates_in_a_sentence_are_marked_as_an_analyst_would() -> None:
    text = "Since June 3 the port, shut in May 2018, reopened; it may shut on Friday. In all 2018 boats came."
    found = dates_in(text, Span(0, len(text)), TUESDAY, "en")
    assert [text[slice(*span)] for span, _ in found] == ["Since June 3", "May 2018", "Friday"]


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)))
def test_a_bare_weekday_is_at_most_six_days_before_publication(published: date) -> None:
    read = read_dates("Wednesday", published.isoformat(), "en")
    assert read
    assert timedelta(0) <= published - date.fromisoformat(read.earliest) <= timedelta(6)


pieces = st.sampled_from(
    ["since", "last", "May", "31", "February", "29", "2019", "0000-13-40", "six", "days", "ago", "x"]
)


@given(
    st.text() | st.lists(pieces).map(" ".join),
    st.sampled_from([TUESDAY, "", "0001-01-01", "9999-12-31", "?"]),
)
def test_reading_a_date_never_raises(words: str, published: str) -> None:
    for language in ("en", "fr", "ar", "zz"):
        read_dates(words, published, language)
        found = dates_in(words, Span(0, len(words)), published, language)
        assert all(0 <= span.start < span.end <= len(words) for span, _ in found)
