"""All figures as one table: what they inherit, whose they are, found and grouped, and kept up with edits."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure, Source
from annotator.domain.entities import merge
from annotator.domain.figure_lines import FigureLine, Wish
from annotator.domain.page import inherited
from annotator.domain.records import Entity
from annotator.session import Session
from annotator.session.aside import Aside, opening
from annotator.store.figure_table import FigureTable
from tests.many_figures import many_figures
from tests.stories import ANALYST, TEXT, at, bring_in, new_project

ORLEN, GUARD = Entity(name="Orlen", type="place"), Entity(name="Civil Guard", type="organisation")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = new_project(tmp_path)
    session.do(edits.add("register", ORLEN, GUARD))
    yield session
    session.close()


@pytest.fixture
def aside(session: Session) -> Iterator[Aside]:
    with closing(opening(session)()) as aside:
        yield aside


def a_total_and_a_part(session: Session) -> tuple[Figure, Figure]:
    article = bring_in(session, published="2019-03-27", publisher="The Daily")
    source = Source(article=article.id, who=at(TEXT, "the Civil Guard"), speakers=(GUARD.id,))
    total = Figure(
        author=ANALYST.id,
        article=article.id, at=at(TEXT, "At least 40"), value=40, low=40, counted="people", status="killed",
        place=ORLEN.id, earliest="2019-03-25", source=source.id,
    )  # fmt: skip
    part = _figure(article.id, "12", value=12, low=12, high=12, counted="Children", part_of=total.id)
    session.do(edits.add("figures", source, total, part))
    return total, part


def all_of(table: FigureTable) -> list[FigureLine]:
    table.build()
    return list(table.all())


def test_a_part_has_what_its_total_says_and_whose_it_is(session: Session, aside: Aside) -> None:
    a_total_and_a_part(session)
    _, part = all_of(aside.figures)
    assert (part.status, part.place, part.earliest, part.part_of) == ("killed", "Orlen", "2019-03-25", "At least 40")
    assert (part.speakers, part.source_type, part.identification) == ("Civil Guard", "organisation", "named")
    assert (part.title, part.publisher, part.author) == (
        "Flood in Orlen leaves dozens missing",
        "The Daily",
        "Analyst 1",
    )


def test_a_part_of_a_part_inherits_from_the_nearest_total_and_a_circle_ends(session: Session, aside: Aside) -> None:
    total, part = a_total_and_a_part(session)
    third = _figure(total.article, "28", value=28, part_of=part.id)
    session.do(edits.add("third", third))
    session.do(edits.change("own", part, status="missing"))
    session.do(edits.change("circle", total, part_of=third.id))
    page = session.read(total.article)
    for line in all_of(aside.figures):
        figure = page.figure(line.id)
        assert figure is not None
        whole = inherited(figure, page.figure)
        assert (line.status, line.place_id, line.earliest) == (whole.status, whole.place, whole.earliest)


def test_the_first_lines_are_read_before_the_table_is_made_and_know_their_totals(
    session: Session, aside: Aside
) -> None:
    a_total_and_a_part(session)
    assert [line.status for line in aside.figures.first(5)] == ["killed", "killed"]


def test_merged_entities_stand_under_the_name_of_the_one_that_is_kept(session: Session, aside: Aside) -> None:
    a_total_and_a_part(session)
    kept = Entity(name="Orlen on Sea", type="place")
    session.do(edits.add("town", kept))
    session.do(merge(session.register, kept, [ORLEN]))
    assert {line.place for line in all_of(aside.figures)} == {"Orlen on Sea"}


def test_figures_of_a_deleted_article_are_not_in_the_table(session: Session, aside: Aside) -> None:
    total, _ = a_total_and_a_part(session)
    assert len(all_of(aside.figures)) == 2
    article = session.read(total.article).article
    session.do(edits.delete("delete", [article]))
    aside.figures.refresh([], [], [article.id])
    assert list(aside.figures.all()) == []


def test_after_an_edit_only_what_it_concerns_is_read_again_and_the_table_is_as_if_made_anew(
    session: Session, aside: Aside
) -> None:
    total, part = a_total_and_a_part(session)
    all_of(aside.figures)
    session.do(edits.change("wounded", total, status="wounded"))
    aside.figures.refresh([total.id])
    assert {line.status for line in aside.figures.all()} == {"wounded"}
    session.do(edits.delete("delete", [replace(total, status="wounded")]))
    aside.figures.refresh([total.id])
    kept = list(aside.figures.all())
    assert [(line.id, line.status, line.part_of) for line in kept] == [(part.id, "", "")]
    assert kept == all_of(aside.figures)


def test_words_are_found_in_any_column_whatever_their_case(session: Session, aside: Aside) -> None:
    a_total_and_a_part(session)
    aside.figures.build()
    assert len(aside.figures.find(Wish(text="ORLEN guard")).numbers) == 2
    assert len(aside.figures.find(Wish(text="children orlen")).numbers) == 1
    assert aside.figures.find(Wish(text="100%")).numbers == []


def test_lines_are_narrowed_by_values_and_days(session: Session, aside: Aside) -> None:
    a_total_and_a_part(session)
    aside.figures.build()

    def count(**wished: object) -> int:
        return len(aside.figures.find(Wish(**wished)).numbers)  # type: ignore[arg-type]

    assert count(equal={"status": "killed", "place": "orlen"}) == 2
    assert count(equal={"event": ""}) == 2
    assert count(equal={"counted": "children"}) == 1
    assert count(since="2019-03", until="2019-03") == 2
    assert (count(until="2019-03-24"), count(since="2019-03-26"), count(since="2020")) == (0, 0, 0)


def test_lines_are_sorted_by_any_column_with_empty_ones_last_both_ways(session: Session, aside: Aside) -> None:
    total, part = a_total_and_a_part(session)
    vague = Figure(article=total.article, at=at(TEXT, "dozens"), counted="people")
    session.do(edits.add("vague", vague))
    aside.figures.build()

    def order(column: str, descending: bool = False) -> list[str]:
        found = aside.figures.find(Wish(sort=column, descending=descending))
        return [line.id for line in aside.figures.lines(found.numbers)]

    assert order("value") == [part.id, total.id, vague.id]
    assert order("value", True) == [total.id, part.id, vague.id]
    assert order("counted")[0] == part.id
    for column in FigureLine._fields[1:31]:
        assert len(order(column)) == 3


def test_groups_say_lowest_highest_and_latest_only_where_all_count_the_same(session: Session, aside: Aside) -> None:
    total, _ = a_total_and_a_part(session)
    later = Figure(
        article=total.article, author=ANALYST.id, at=at(TEXT, "28"), value=43, low=43, high=50, counted="people",
        status="killed", place=ORLEN.id, earliest="2019-03-28",
    )  # fmt: skip
    session.do(edits.add("later", later))
    aside.figures.build()
    (group,) = aside.figures.groups("place", Wish())
    assert group == ("Orlen", 3, 12, 50, 43, "2019-03-28", 1)
    session.do(edits.change("wounded", later, status="wounded"))
    aside.figures.refresh([later.id])
    (group,) = aside.figures.groups("place", Wish())
    assert (group.figures, group.lowest, group.highest, group.latest) == (3, None, None, None)


def test_an_open_end_leaves_the_group_without_a_highest_number(session: Session, aside: Aside) -> None:
    a_total_and_a_part(session)
    aside.figures.build()
    (group,) = aside.figures.groups("counted", Wish(equal={"counted": "people"}))
    assert (group.lowest, group.highest) == (40, None)


def test_a_thousand_figures_are_all_there(tmp_path: Path) -> None:
    with closing(many_figures(tmp_path, 1_000)) as session, closing(opening(session)()) as aside:
        lines = all_of(aside.figures)
        assert len(lines) == 1_000
        assert {line.status for line in lines if line.counted == "children"} == {"killed", "displaced"}
        assert sum(value.figures for value in aside.figures.common("place", 100)) == 1_000


def _figure(article: str, words: str, **fields: Any) -> Figure:
    return Figure(article=article, author=ANALYST.id, at=at(TEXT, words), **fields)
