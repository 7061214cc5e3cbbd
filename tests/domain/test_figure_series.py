"""Figures over time by source: what is a point, and what is left out."""

from typing import Any

from annotator.domain.figure_lines import FigureLine
from annotator.domain.figure_series import MOST_SERIES, NUMBERS, chart_of, numbers_of, point_of, seconds

USUAL: dict[str, Any] = dict.fromkeys(FigureLine._fields, "") | {"value": None, "low": None, "high": None}


def line(value: float | None = 40, **fields: Any) -> FigureLine:
    return FigureLine(**(USUAL | {"value": value, "earliest": "2019-03-25", "speakers": "Guard"} | fields))


def test_a_figure_stands_at_its_own_date_else_at_that_of_its_article() -> None:
    dated, undated = point_of(line(published="2019-03-27")), point_of(line(earliest="", published="2019-03-27"))
    assert dated is not None
    assert undated is not None
    assert (dated.when, undated.when) == (seconds("2019-03-25"), seconds("2019-03-27"))


def test_part_of_a_date_is_its_first_day_and_what_is_no_date_is_none() -> None:
    assert seconds("2019-03") == seconds("2019-03-01")
    assert seconds("2019") == seconds("2019-01-01")
    assert seconds("last week") is None


def test_limits_are_open_only_where_one_of_them_is_known() -> None:
    at_least, plain = point_of(line(40, low=40)), point_of(line(40))
    assert at_least is not None
    assert plain is not None
    assert (at_least.open_below, at_least.open_above) == (False, True)
    assert (plain.open_below, plain.open_above) == (False, False)


def test_a_range_stands_in_its_middle_and_a_vague_word_at_its_limit() -> None:
    between, dozens = point_of(line(None, low=20, high=30)), point_of(line(None, low=12))
    assert between is not None
    assert dozens is not None
    assert (between.value, dozens.value) == (25, 12)


def test_what_has_no_date_or_number_or_another_unit_is_counted_and_not_drawn() -> None:
    chart = chart_of([line(), line(50), line(None), line(earliest=""), line(3, kind="percent")], "others")
    assert (len(chart.points), chart.undated, chart.other_units) == (2, 2, 1)


def test_the_sources_with_most_figures_come_first_and_the_rest_share_a_series() -> None:
    lines = [line(n, speakers=f"S{n:02}", id=str(n)) for n in range(MOST_SERIES + 3)]
    chart = chart_of([*lines, line(1, speakers="S14", id="more")], "others")
    assert next(iter(chart.series)) == "S14"
    assert len(chart.series) == MOST_SERIES + 1
    assert len(chart.points) == MOST_SERIES + 4
    assert len(numbers_of(chart)[0]) == len(NUMBERS)
