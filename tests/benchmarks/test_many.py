"""A project of many articles: opened, filtered, gone through; against bare SQLite and bare Python on the same lines.

ANNOTATOR_MANY=100000 measures the full size; else a tenth of it is measured, with the same ratios.
"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.store.settings import Settings, save_settings
from tests.benchmarks.amounts import amount
from tests.benchmarks.comparing import Comparison, Timed
from tests.benchmarks.copies import many_articles
from tests.benchmarks.hands import Hands, paint_all, paint_changed
from tests.stories import ANALYST, DEVICE

ARTICLES = amount(10_000, 1_000, "ANNOTATOR_MANY")
LINES = "SELECT id, title, publisher, agency, published FROM articles WHERE deleted = 0 ORDER BY added, rowid"
LETTERS = "minva 00"


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return many_articles(tmp_path_factory.mktemp("many"), ARTICLES)


@pytest.fixture
def known_here(own_settings: None) -> None:
    save_settings(Settings(person=ANALYST.id, person_name=ANALYST.name, device=DEVICE))


@pytest.fixture
def look(qtbot: QtBot) -> None:
    """The one application is there."""


@pytest.fixture
def copy(many: Path, tmp_path: Path, known_here: None) -> Path:
    return Path(shutil.copy(many, tmp_path / "many.annotator"))


@pytest.fixture
def rows(many: Path) -> list[tuple[str, ...]]:
    """What the list is filtered by, read plainly."""
    return reading(many)


def reading(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute(LINES).fetchall()


def filtering(rows: list[tuple[str, ...]]) -> int:
    return sum(all(word in " ".join(filter(None, row[1:])).casefold() for word in LETTERS.split()) for row in rows)


def test_the_first_article_is_painted_before_all_lines_could_be_read(
    copy: Path, look: None, compare: Comparison
) -> None:
    opened: list[Hands] = []

    def close() -> None:
        while opened:
            opened.pop().close()

    def opening() -> None:
        opened.append(Hands(copy))
        paint_all(opened[-1].window)

    ratio = compare(
        f"open {ARTICLES:,} articles", Timed(opening, close), "their lines read", Timed(lambda: reading(copy)), rounds=3
    )
    close()
    assert ratio < 15


def test_a_key_in_the_filter_takes_a_part_of_what_plain_python_takes(
    copy: Path, look: None, rows: list[tuple[str, ...]], compare: Comparison
) -> None:
    hands = Hands(copy)
    line = hands.window.work.articles._filter
    hands.window.work.articles.model.read_all()

    def before() -> None:
        line.setText(LETTERS[:-1])
        paint_changed(hands.window)

    def key() -> None:
        QTest.keyClicks(line, LETTERS[-1])
        paint_changed(hands.window)

    ratio = compare(f"filter {ARTICLES:,}, a key", Timed(key, before), "plain Python", Timed(lambda: filtering(rows)))
    hands.close()
    assert ratio < 3


def test_the_next_article_does_not_wait_for_the_list(
    copy: Path, look: None, rows: list[tuple[str, ...]], compare: Comparison
) -> None:
    hands = Hands(copy)
    hands.window.work.articles.model.read_all()

    def done_next() -> None:
        hands.window.work.article.done_next()
        paint_changed(hands.window)

    ratio = compare(f"done, next of {ARTICLES:,}", Timed(done_next), "plain Python", Timed(lambda: filtering(rows)))
    hands.close()
    assert ratio < 8
