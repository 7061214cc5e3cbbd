"""Zones of a text that two laptops brought in apart: they come along to the article that stands, equal ones once."""

from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.records import Article, Zone
from annotator.session import Session
from tests.laptops import ANNA, BEN, laptop, look, replayed, send, stands, tables, take_in
from tests.office import BOOK
from tests.stories import bring_in

Two = tuple[Session, Session]
TITLE, CAPTION, RIGHTS = ("headline", 0, 36), ("caption", 38, 60), ("rights", 100, 120)


@pytest.fixture
def two(tmp_path: Path) -> Two:
    """One text on two laptops; both know its headline, and each knows another zone besides."""
    anna, ben = laptop(tmp_path, ANNA, "", BOOK), laptop(tmp_path, BEN, "", BOOK)
    for session, other in ((anna, CAPTION), (ben, RIGHTS)):
        article = bring_in(session)
        zones = [Zone(article=article.id, kind=kind, start=start, end=end) for kind, start, end in (TITLE, other)]
        session.do(edits.add("zones", *zones))
    return anna, ben


def zones(session: Session) -> list[tuple[str, int, int]]:
    """The zones of the one article that stands."""
    (article,) = session.project.records.all(Article)
    found = session.read(article.id).zones()
    return sorted((zone.kind, zone.start, zone.end) for zone in found)


def exchange(one: Session, other: Session, folder: Path) -> None:
    for first, second in ((one, other), (other, one)) * 2:
        take_in(second, send(first, folder))
    assert stands(one) == stands(other)
    for session in (one, other):
        assert replayed(session) == tables(session)


@pytest.mark.parametrize("ben_first", [False, True])
def test_all_zones_are_on_the_one_article_and_equal_ones_once(two: Two, tmp_path: Path, ben_first: bool) -> None:
    anna, ben = two
    exchange(*((ben, anna) if ben_first else (anna, ben)), tmp_path)
    assert zones(anna) == zones(ben) == sorted([TITLE, CAPTION, RIGHTS])
    assert not look(anna, send(ben, tmp_path)).taken


def test_a_zone_that_somebody_takes_away_afterwards_stays_away(two: Two, tmp_path: Path) -> None:
    anna, ben = two
    take_in(anna, send(ben, tmp_path))
    (article,) = anna.project.records.all(Article)
    title = next(zone for zone in anna.read(article.id).zones() if zone.kind == "headline")
    anna.do(edits.delete("no headline", [title]))
    exchange(anna, ben, tmp_path)
    assert zones(anna) == zones(ben) == sorted([CAPTION, RIGHTS])


def test_taken_back_each_article_has_its_own_zones_again(two: Two, tmp_path: Path) -> None:
    anna, ben = two
    before = stands(anna)
    take_in(anna, send(ben, tmp_path))
    anna.undo()
    assert stands(anna) == before
    anna.redo()
    assert zones(anna) == sorted([TITLE, CAPTION, RIGHTS])
    assert replayed(anna) == tables(anna)
