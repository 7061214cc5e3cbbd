"""How far the work is, how long it took, and how records are filled in: counted from a real project."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention
from annotator.domain.glance import Left, Spent, time_left, usual_time
from annotator.session import Session
from annotator.store.overview import Overview
from tests.stories import TEXT, at, bring_in, new_project


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = new_project(tmp_path)
    yield session
    session.close()


def overview(session: Session) -> Overview:
    return session.project.overview()


def at_times(session: Session, *minutes: float) -> None:
    """Let the last edits have been done so many minutes after eight o'clock of one day."""
    conn = session.project._db.conn
    last = [row[0] for row in conn.execute("SELECT seq FROM edits ORDER BY seq DESC LIMIT ?", [len(minutes)])]
    for seq, minute in zip(reversed(last), minutes, strict=True):
        whole, seconds = divmod(round(minute * 60), 60)
        when = f"2024-05-06T{8 + whole // 60:02}:{whole % 60:02}:{seconds:02}.000Z"
        conn.execute("UPDATE edits SET time = ? WHERE seq = ?", [when, seq])


def a_record(session: Session, article: str, words: str = "12", **fields: object) -> Figure:
    figure = Figure(article=article, at=at(TEXT, words), **fields)  # type: ignore[arg-type]
    session.do(edits.add("figure", figure))
    return figure


def test_an_article_is_as_far_as_whoever_is_furthest_with_it(session: Session) -> None:
    ids = [bring_in(session, f"Report {n}\n\n{TEXT}").id for n in range(4)]
    for id, state in zip(ids, ("done", "in_progress", "excluded"), strict=False):
        session.set_progress(id, state)
    assert overview(session).left() == (4, 1, 1, 1, 1)
    assert overview(session).left().to_do == 2


def test_an_article_counts_on_the_day_it_was_begun_and_on_the_last_it_was_done(session: Session) -> None:
    first, second = bring_in(session), bring_in(session, f"Second\n\n{TEXT}")
    for article in (first, second):
        session.set_progress(article.id, "in_progress")
        session.set_progress(article.id, "done")
    (day,) = overview(session).days()
    assert (day.person, day.started, day.done) == ("Analyst 1", 2, 2)
    session.undo()
    (day,) = overview(session).days()
    assert (day.started, day.done) == (2, 1)


def test_time_is_the_gaps_below_five_minutes_between_edits_in_one_article(session: Session) -> None:
    article = bring_in(session)
    for words in ("12", "28", "40", "dozens"):
        a_record(session, article.id, words)
    at_times(session, 0, 2, 6.5, 12)
    (spent,) = overview(session).spent()
    assert (spent.person, spent.edits) == ("Analyst 1", 4)
    assert spent.seconds == pytest.approx((2 + 4.5) * 60, abs=0.1)


def test_time_in_another_article_is_not_time_in_this_one(session: Session) -> None:
    one, other = bring_in(session), bring_in(session, f"Second\n\n{TEXT}")
    for id in (one.id, other.id, other.id, one.id):
        session.do(edits.add("mention", Mention(article=id)))
    at_times(session, 0, 1, 2, 3)
    times = {spent.article: spent.seconds for spent in overview(session).spent()}
    assert times == {one.id: pytest.approx(0), other.id: pytest.approx(60, abs=0.1)}


def test_what_is_left_takes_as_long_as_what_was_done() -> None:
    spent = [Spent("", "", seconds, 1, state, "") for seconds, state in ((60, "done"), (120, "done"), (5, ""))]
    assert usual_time(spent) == 90
    assert time_left(Left(5, 2, 1, 0, 2), spent) == 270
    assert time_left(Left(5, 0, 1, 0, 4), []) is None


def test_fields_and_choices_are_counted_without_what_was_deleted(session: Session) -> None:
    article = bring_in(session)
    a_record(session, article.id, value=12, status="killed")
    gone = a_record(session, article.id, "28", status="killed")
    found = session.project.records.get(Figure, gone.id)
    assert found is not None
    session.do(edits.delete("delete", [found]))
    filled = {(each.kind, each.field): (each.filled, each.of) for each in overview(session).filled()}
    assert filled["figure", "value"] == (1, 1)
    assert filled["figure", "place"] == (0, 1)
    chosen = {(each.kind, each.field, each.choice): each.records for each in overview(session).chosen()}
    assert chosen["figure", "status", "killed"] == 1
    assert {kept.kind: kept.records for kept in overview(session).kept()}["figure"] == 1


def test_nothing_is_counted_in_an_empty_project(session: Session) -> None:
    numbers = overview(session)
    assert numbers.left() == (0, 0, 0, 0, 0)
    assert (numbers.days(), numbers.spent(), numbers.chosen()) == ([], [], [])


def test_the_command_prints_the_numbers_in_lines_and_as_json(tmp_path: Path) -> None:
    with closing(new_project(tmp_path)) as session:
        article = bring_in(session)
        a_record(session, article.id, value=12, status="killed")
        session.set_progress(article.id, "done")
    path = str(tmp_path / "flood.annotator")
    lines = CliRunner().invoke(main, ["overview", path]).output.splitlines()
    assert lines[0] == "articles: 1; done 1, in progress 0, left out 0, not begun 0"
    assert "figure.status = killed: 1" in lines
    numbers = json.loads(CliRunner().invoke(main, ["overview", path, "--json"]).output)
    assert numbers["articles"]["done"] == 1
    assert {"kind": "figure", "records": 1} in numbers["records"]


def test_the_journal_is_counted_by_its_index_alone(session: Session) -> None:
    from annotator.store.overview import SPENT

    plan = " ".join(row[3] for row in session.project._db.conn.execute(f"EXPLAIN QUERY PLAN {SPENT}"))
    assert "COVERING INDEX journal_of_record" in plan
