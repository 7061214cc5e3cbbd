"""Only what is chosen is exported, and everything that it needs; what is left out is told."""

from pathlib import Path
from typing import Any

import pytest

from annotator.domain import edits
from annotator.domain.anchors import anchor
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.entities import new_entity
from annotator.domain.errors import UserError
from annotator.domain.records import Alias, Entity, Person
from annotator.domain.selection import Selection
from annotator.services.exports.order import Order
from annotator.services.exports.reading import read_export
from annotator.session import Session
from annotator.session.exporting import Wish, wish_from
from tests.services.test_exports import all_of, story, table
from tests.stories import DEVICE, bring_in, new_project

SECOND = "Bridge closed\n\nBen Coder writes that 7 cars fell from the bridge in Arbel.\n"


def written(session: Session, folder: Path, **chosen: Any) -> dict[str, int]:
    return dict(session.exports.writing(folder, Wish(Selection(**chosen)))().rows)


@pytest.fixture
def session(tmp_path: Path) -> Any:
    """The flood, coded by Analyst 1, and a bridge, coded by Ben."""
    first = story(tmp_path)
    first.close()
    ben = Session.open(first.project.path, Person(id="b" * 32, name="Ben"), DEVICE)
    article = bring_in(ben, SECOND, published="2025-03")
    arbel, region = Entity(name="Arbel", type="place"), Entity(name="The North", type="place")
    ben.do(edits.add("places", region, Entity(id=arbel.id, name="Arbel", type="place", located_in=region.id)))
    ben.do(edits.add("nobody", Entity(name="nobody here", named="no", article=article.id)))
    place = SECOND.index("Arbel")
    mention = Mention(article=article.id, at=anchor(SECOND, (place, place + 5)), entity=arbel.id)
    seven = SECOND.index("7")
    ben.do(edits.add("all", mention, Figure(article=article.id, at=anchor(SECOND, (seven, seven + 1)), value=7)))
    yield ben
    ben.close()


def titles(folder: Path) -> list[str]:
    return [row["title"].split()[0] for row in table(folder, "articles")]


def names(folder: Path, name: str) -> list[str]:
    return [row["name"] for row in table(folder, name)]


def test_chosen_articles_bring_their_entities_and_people_and_no_others(session: Session, tmp_path: Path) -> None:
    (bridge,) = session.exports.articles_named(["bridge CLOSED"])
    rows = written(session, tmp_path / "out", articles=(bridge,))
    assert titles(tmp_path / "out") == ["Bridge"]
    assert names(tmp_path / "out", "entities") == ["Arbel", "The North"]
    assert names(tmp_path / "out", "people") == ["Ben"]
    assert (rows["figures.csv"], rows["mentions.csv"], rows["zones.csv"]) == (1, 1, 0)
    assert read_export(tmp_path / "out").changes


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("2026", "", ["Flood"]),
        ("2025-03-15", "", ["Flood", "Bridge"]),
        ("", "2025-03-01", ["Bridge"]),
        ("", "2025", ["Bridge"]),
        ("2025-04", "2026-10-27", []),
        ("2026-10-28", "2026-10-28", ["Flood"]),
    ],
)
def test_articles_are_chosen_by_date_where_a_month_counts_with_all_its_days(
    session: Session, tmp_path: Path, since: str, until: str, found: list[str]
) -> None:
    written(session, tmp_path / "out", since=since, until=until)
    assert titles(tmp_path / "out") == found


def test_chosen_people_bring_their_records_and_links_to_those_of_others_are_empty(
    session: Session, tmp_path: Path
) -> None:
    flood = next(article for article in session.articles() if article.title.startswith("Flood"))
    said = next(iter(all_of(session, Source).values()))
    figure = Figure(article=flood.id, at=said.said, source=said.id)
    session.do(edits.add("mine", figure))
    report = session.exports.writing(tmp_path / "out", Wish(Selection(people=(session.person.id,))))()
    assert {row["author"] for row in table(tmp_path / "out", "figures")} == {session.person.id}
    assert [row["source"] for row in table(tmp_path / "out", "figures")] == ["", ""]
    assert table(tmp_path / "out", "sources") == []
    assert report.remarks == ["1 link is empty, because what it leads to is left out."]
    assert read_export(tmp_path / "out").changes


def test_finished_articles_are_those_that_a_chosen_person_is_done_with(session: Session, tmp_path: Path) -> None:
    written(session, tmp_path / "all", done=True)
    assert titles(tmp_path / "all") == ["Flood"]
    written(session, tmp_path / "ben", done=True, people=(session.person.id,))
    assert titles(tmp_path / "ben") == []


def test_no_article_chosen_gives_tables_without_rows(session: Session, tmp_path: Path) -> None:
    rows = written(session, tmp_path / "out", some_articles=True)
    assert {rows[f"{name}.csv"] for name in ("articles", "entities", "figures", "people")} == {0}


def test_an_article_or_person_that_is_not_there_or_not_alone_is_told(session: Session) -> None:
    with pytest.raises(UserError, match="no article “Storm”"):
        session.exports.articles_named(["Storm"])
    bring_in(session, "Bridge closed\n\nAgain.\n")
    with pytest.raises(UserError, match="2 of the project are called “Bridge closed”"):
        session.exports.articles_named(["Bridge closed"])
    assert session.exports.people_named(["ben", "a" * 32]) == ("b" * 32, "a" * 32)


def test_names_with_semicolons_come_back_from_an_export(tmp_path: Path) -> None:
    project = new_project(tmp_path)
    bring_in(project)
    known = ["Smith; Sons", "a;", ";b", "c;;d", "plain"]
    project.do(new_entity(Entity(id="e" * 32, name="Smith; Co"), known))
    project.exporting(tmp_path / "out")()
    (row,) = table(tmp_path / "out", "entities")
    assert row["aliases"] == "Smith;; Sons; a;;; ;;b; c;;;;d; plain"
    read = [change.after for change in read_export(tmp_path / "out").changes]
    assert [alias.name for alias in read if isinstance(alias, Alias)] == known
    assert {alias.id for alias in read if isinstance(alias, Alias)} == set(all_of(project, Alias))
    project.close()


def test_a_preset_keeps_what_is_not_of_one_project_and_a_broken_one_is_as_usual() -> None:
    order = Order(("xlsx", "w3c"), bom=True)
    kept = Wish(Selection(kinds=("figures",), since="2026", done=True, people=("a",)), order).as_json()
    assert wish_from(kept) == Wish(Selection(kinds=("figures",), since="2026", done=True), order)
    for broken in (
        "",
        "{",
        "[]",
        '{"selection": 1, "order": {}}',
        '{"selection": {"since": 5}, "order": {"bom": "x"}}',
    ):
        assert wish_from(broken) == Wish()
