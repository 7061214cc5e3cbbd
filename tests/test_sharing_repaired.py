"""A project that was damaged and repaired still knows what was erased for good, and what it had heard of others."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.damage import Losses
from annotator.session import Session
from annotator.session.purging import purge
from annotator.store.repair import Remains
from tests.laptops import ANNA, BEN, laptop, look, replayed, send, tables, take_in
from tests.office import BOOK
from tests.store.damaging import PAGE
from tests.stories import TEXT, at, bring_in

SECRET = "Quillfeather trial begins in Zarnovia\n\nAt least 77 Zarnovians waited outside.\n"


@pytest.fixture
def two(tmp_path: Path) -> tuple[Session, Session]:
    """Two laptops that know all of each other; Ben has an article more, which Anna erased for good."""
    anna, ben = laptop(tmp_path, ANNA, "", BOOK), laptop(tmp_path, BEN, "", BOOK)
    article, secret = bring_in(anna), bring_in(anna, SECRET)
    anna.do(edits.add("figure", Figure(article=article.id, at=at(TEXT, "40"))))
    take_in(ben, send(anna, tmp_path))
    take_in(anna, send(ben, tmp_path))
    anna.close()
    purge(anna.project.path, secret.id, ANNA.name)
    return Session.open(anna.project.path, ANNA, anna.device), ben


def repaired(session: Session, sql: str = "") -> tuple[Session, Losses]:
    """The project after a repair, and what was lost; `sql` does damage."""
    session.close()
    path = session.project.path
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute(sql)
    remains = Remains(path)
    remains.put_in_place()
    remains.close()
    session = Session.open(path, session.person, session.device)
    assert replayed(session) == tables(session)
    return session, remains.rebuilt.losses


def test_an_article_that_was_erased_for_good_stays_away_after_a_repair(
    two: tuple[Session, Session], tmp_path: Path
) -> None:
    anna, ben = two
    anna, losses = repaired(anna)
    assert not losses.sentences()
    plan = take_in(anna, send(ben, tmp_path))
    assert [article.text_sha256 for article in plan.erased]
    assert b"Quillfeather" not in anna.project.path.read_bytes()


def test_what_was_heard_is_known_after_a_repair_so_that_no_conflict_is_invented(
    two: tuple[Session, Session], tmp_path: Path
) -> None:
    anna, ben = two
    heard = anna.project.exchange.clock()
    anna, _ = repaired(anna)
    assert anna.project.exchange.clock() == heard
    (figure,) = anna.project.records.all(Figure)
    anna.do(edits.change("value", figure, value=40.0))
    assert not look(anna, send(ben, tmp_path)).conflicts
    assert not look(ben, send(anna, tmp_path)).conflicts


def test_after_a_number_that_nobody_reached_a_repair_lets_work_be_sent_again(
    two: tuple[Session, Session], tmp_path: Path
) -> None:
    anna, ben = two
    last = "UPDATE journal SET n = 9007199254740991 WHERE seq = (SELECT max(seq) FROM journal)"
    anna, losses = repaired(anna, last)
    assert losses.numbers == 1
    anna, _ = repaired(anna, "UPDATE heard SET n = 9007199254740991")
    (figure,) = anna.project.records.all(Figure)
    anna.do(edits.change("value", figure, value=40.0))
    take_in(ben, send(anna, tmp_path))
    (found,) = ben.project.records.all(Figure)
    assert found == replace(figure, value=40.0, modified=found.modified)


def test_what_was_erased_is_known_while_its_table_or_the_index_of_it_can_be_read(
    two: tuple[Session, Session], tmp_path: Path
) -> None:
    anna, _ = two
    anna.close()
    path = anna.project.path
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute(f"PRAGMA page_size={PAGE}")
        conn.execute("VACUUM")
        roots = "SELECT name, rootpage FROM sqlite_master WHERE tbl_name IN ('erased', 'heard') AND rootpage > 0"
        pages = dict(conn.execute(roots).fetchall())
        keys = conn.execute("SELECT key FROM erased ORDER BY key").fetchall()
    sound = path.read_bytes()
    for lost, told in (
        ("erased", 0),
        ("sqlite_autoindex_erased_1", 0),
        ("heard", 1),
        ("erased sqlite_autoindex_erased_1", 1),
    ):
        content = bytearray(sound)
        for name in lost.split():
            content[(pages[name] - 1) * PAGE : pages[name] * PAGE] = b"\xff" * PAGE
        path.write_bytes(content)
        remains = Remains(path)
        said = [words for words in remains.rebuilt.losses.sentences() if "may" in words]
        assert len(said) == told
        with closing(sqlite3.connect(remains.file)) as conn:
            known = conn.execute("SELECT key FROM erased ORDER BY key").fetchall()
        assert known == ([] if lost == "erased sqlite_autoindex_erased_1" else keys)
        remains.close()
