"""Reviewing: from the key to the painted case, against a bare pane that paints such a text and plain `sqlite3`.

ANNOTATOR_REVIEWED=2000 measures the full size: 100,000 annotations on 2,000 articles.
"""

import random
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.anchors import Span, anchor
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Article, Entity, Person
from annotator.session import Session
from annotator.store.settings import Settings, save_settings
from annotator.store.texts import text_hash
from annotator.ui.review.pane import ReviewPane
from tests.benchmarks.amounts import amount
from tests.benchmarks.comparing import Comparison, Timed
from tests.benchmarks.hands import BareText, Hands, paint_changed
from tests.stories import ANALYST, DEVICE, new_project

ARTICLES = amount(40, 8, "ANNOTATOR_REVIEWED")
EACH = 25  # records of an article by each of two people
SENTENCE = "At least 40 people died in Orlen on Monday, the Civil Guard said. "
PEOPLE = tuple(Person(id=letter * 32, name=name) for letter, name in (("b", "Ben"), ("c", "Cara")))
LINE = "INSERT INTO plain VALUES (?, ?)"


def coded_by_two(folder: Path, articles: int) -> Path:
    """A project of articles in which two people recorded much alike."""
    session, chance = new_project(folder, "reviewed"), random.Random(1)
    places = [Entity(name=f"Place {number}", type="place") for number in range(20)]
    session.do(Edit("people and places", tuple(Change(None, each) for each in (*PEOPLE, *places))))
    for number in range(articles):
        _coded(session, f"Story {number}\n\n{SENTENCE * 40}", places, chance)
    session.close()
    return session.project.path


def _coded(session: Session, text: str, places: list[Entity], chance: random.Random) -> None:
    article = Article(title=text.partition("\n")[0], text_sha256=text_hash(text))
    records: list[AnyAnnotation] = []
    for person in PEOPLE:
        records += (_record(article.id, person.id, text, at, places, chance) for at in range(EACH))
    changes = tuple(Change(None, each) for each in (article, *records))
    session.do(Edit("coded", changes, texts=(text,)), [person.id for person in PEOPLE])


def _record(
    article: str, person: str, text: str, at: int, places: list[Entity], chance: random.Random
) -> AnyAnnotation:
    words = anchor(text, Span(20 + at * 40, 35 + at * 40 + chance.randint(0, 2)))
    match at % 3:
        case 0:
            value = float(chance.randint(40, 42))
            return Figure(article=article, author=person, at=words, value=value, counted="people", status="killed")
        case 1:
            return Mention(article=article, author=person, at=words, entity=chance.choice(places[:3]).id, form="name")
        case _:
            return Source(article=article, author=person, said=words, speakers=(places[at % 20].id,))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return coded_by_two(tmp_path_factory.mktemp("reviewed"), ARTICLES)


class Reviewer:
    """Hands on the window while reviewing, and the plain things it is compared with."""

    def __init__(self, hands: Hands, folder: Path) -> None:
        self.window = hands.window
        pane = self.window.work.findChild(ReviewPane)
        assert isinstance(pane, ReviewPane)
        self.pane = pane
        QCoreApplication.processEvents()
        self.bare = BareText(pane.view.toPlainText(), like=self.window)
        self._conn = sqlite3.connect(folder / "plain.db")
        self._conn.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE plain (id, said)")

    def press(self, key: Qt.Key) -> None:
        """From the key to the painted window."""
        QTest.keyClick(self.pane.left.list, key)
        paint_changed(self.window)

    def plainly(self) -> None:
        """A text is shown and painted."""
        self.bare.open()

    def plainly_saved(self) -> None:
        """Two rows are written, and a text is shown and painted."""
        with self._conn:
            self._conn.executemany(LINE, (("1", "said"), ("2", "said")))
        self.bare.open()

    def close(self) -> None:
        self.bare.close()
        self._conn.close()


@pytest.fixture
def reviewer(made: Path, tmp_path: Path, own_settings: None, qtbot: QtBot) -> Iterator[Reviewer]:
    save_settings(Settings(person=ANALYST.id, person_name=ANALYST.name, device=DEVICE))
    hands = Hands(Path(shutil.copy(made, tmp_path / "reviewed.annotator")))
    QTest.keyClick(hands.view, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: hands.window.work.panes.isHidden(), timeout=60_000)
    found = Reviewer(hands, tmp_path)
    yield found
    found.close()
    hands.close()


def test_the_next_case_is_painted_soon_after_a_text_is(reviewer: Reviewer, compare: Comparison) -> None:
    timed, floor = Timed(lambda: reviewer.press(Qt.Key.Key_J)), Timed(reviewer.plainly)
    assert compare(f"next of {len(reviewer.pane.queue.shown):,} cases", timed, "a bare text is painted", floor) < 15


def test_what_follows_a_decision_is_painted_soon_after_a_text_is(reviewer: Reviewer, compare: Comparison) -> None:
    before = len(reviewer.pane.queue.shown)
    timed, floor = Timed(lambda: reviewer.press(Qt.Key.Key_2)), Timed(reviewer.plainly_saved)
    what, against = f"decide one of {before:,} cases", "two rows, and a bare text"
    assert compare(what, timed, against, floor) < 25
    assert len(reviewer.pane.queue.shown) < before
