"""In a big project reviewing begins with the first cases: the others come while somebody works, and nothing jumps."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import AnyAnnotation, Figure, Mention
from annotator.domain.records import Article, Person, altered
from annotator.session import Session
from annotator.session import reviewing as reviewing_module
from annotator.ui.review.pane import ReviewPane
from annotator.ui.window import Window
from tests.coded_twice import ANNA, BEN
from tests.stories import at, bring_in
from tests.ui.hands import Hands, Key

TEXT = "{}\n\nAt least 40 people died in Orlen."


@pytest.fixture
def articles(window: Window) -> list[Article]:
    """Three, each with one figure by two people: of other boundaries, of other values, and with other statuses."""
    session = window.work.live.session
    session.do(edits.add("people", ANNA, BEN))
    differing: list[dict[str, object]] = [{}, {"value": 14.0}, {"status": "wounded"}]
    return [_coded(session, number, differs) for number, differs in enumerate(differing)]


def _coded(session: Session, number: int, differs: dict[str, object]) -> Article:
    text = TEXT.format(f"Story {number}")
    article = bring_in(session, text)
    said = "40" if differs else "At least 40"
    of_anna = _figure(number, article, ANNA, at=at(text, "40"), value=40.0, status="killed")
    of_ben = _figure(number, article, BEN, at=at(text, said), value=40.0, status="killed")
    session.do(edits.add("coded", of_anna, altered(of_ben, differs)))
    return article


def _figure(number: int, article: Article, person: Person, **fields: object) -> Figure:
    return altered(Figure(id=f"{number}{person.id[1:]}", article=article.id, author=person.id), fields)


@pytest.fixture
def pane(window: Window, articles: list[Article], hands: Hands, qtbot: QtBot) -> ReviewPane:
    """Entered, with all that there is; then as it is before anything came."""
    hands.press(Key.Key_F5)
    qtbot.waitUntil(lambda: window.work.panes.isHidden())
    found = window.work.findChild(ReviewPane)
    assert isinstance(found, ReviewPane)
    assert titles(found) == ["Story 1", "Story 2", "Story 0"]
    found.begin("")
    return found


def come(pane: ReviewPane, article: Article, done: int) -> None:
    """The cases of an article come, that many articles of the three being read then."""
    pane.take({article.id: pane.reviewing.cases(article.id)}, done, 3)
    QApplication.processEvents()


def titles(pane: ReviewPane) -> list[str]:
    """The articles of the queue, case by case."""
    return [pane.session.title_of(case.article) for case in pane.queue.shown]


def looked_at(pane: ReviewPane) -> str:
    assert pane.case is not None
    return pane.session.title_of(pane.case.article)


def test_what_is_more_consequential_comes_above_and_the_case_that_is_looked_at_stays(
    pane: ReviewPane, articles: list[Article]
) -> None:
    come(pane, articles[0], 1)
    assert looked_at(pane) == "Story 0"
    come(pane, articles[1], 2)
    come(pane, articles[2], 3)
    assert titles(pane) == ["Story 1", "Story 2", "Story 0"]
    assert (looked_at(pane), pane.left.list.currentIndex().row()) == ("Story 0", 2)
    assert pane.left.list.hasFocus()


def test_the_foot_of_the_queue_tells_how_much_was_read_until_all_is(pane: ReviewPane, articles: list[Article]) -> None:
    assert "still being read" in pane.left.hint.text()
    come(pane, articles[0], 1)
    assert pane.left.coming.isVisible()
    assert pane.left.coming.words.text() == "1 of 3 articles read"
    come(pane, articles[1], 2)
    come(pane, articles[2], 3)
    assert not pane.left.coming.isVisible()


def test_whoever_is_at_the_first_case_goes_on_with_what_is_the_first_then(
    pane: ReviewPane, articles: list[Article], hands: Hands
) -> None:
    come(pane, articles[0], 1)
    come(pane, articles[2], 2)
    come(pane, articles[1], 3)
    hands.press(Key.Key_1)
    assert looked_at(pane) == "Story 1"
    hands.press(Key.Key_J)
    hands.press(Key.Key_1)
    assert titles(pane) == ["Story 1"]


def test_what_all_agree_on_is_accepted_only_once_all_was_read(
    pane: ReviewPane, articles: list[Article], hands: Hands, window: Window
) -> None:
    told: list[str] = []
    window.work.live.told.connect(lambda words, problem: told.append(words))
    come(pane, articles[0], 1)
    hands.press(Key.Key_A)
    assert told == ["Not all cases are read yet. Accept them when all are there."]


def test_what_is_edited_while_others_are_read_comes_as_it_is_then(
    window: Window, articles: list[Article], hands: Hands, qtbot: QtBot
) -> None:
    session = window.work.live.session
    hands.press(Key.Key_F5)
    (figure,) = (f for f in session.project.records.of_article(articles[0].id) if _is_of(f, BEN))
    session.do(edits.change("value", figure, value=7.0), whose=[BEN.id])
    session.do(
        edits.add("town", Mention(article=articles[1].id, author=ANNA.id, at=at(TEXT.format("Story 1"), "Orlen")))
    )
    pane = window.work.findChild(ReviewPane)
    assert isinstance(pane, ReviewPane)
    qtbot.waitUntil(lambda: window.work.panes.isHidden())
    assert {case.members[BEN.id].value for case in pane.queue.by_article[articles[0].id]} == {7.0}  # type: ignore[union-attr]
    assert len(pane.queue.by_article[articles[1].id]) == 2


def _is_of(record: object, person: Person) -> bool:
    return isinstance(record, AnyAnnotation) and record.author == person.id


def test_leaving_ends_the_reading(window: Window, articles: list[Article], hands: Hands, qtbot: QtBot) -> None:
    hands.press(Key.Key_F5)
    pane = window.work.findChild(ReviewPane)
    assert isinstance(pane, ReviewPane)
    pane.arriving.stop()
    QApplication.processEvents()
    assert window.work.panes.isVisible()
    hands.press(Key.Key_F5)
    qtbot.waitUntil(lambda: window.work.panes.isHidden())
    hands.press(Key.Key_F5)
    assert window.work.panes.isVisible()
    assert pane.queue.by_article == {}


def test_cases_are_told_of_in_parts_and_those_of_the_open_article_first(
    window: Window, articles: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviewing_module, "FIRST", 1)
    monkeypatch.setattr(reviewing_module, "AT_ONCE", 2)
    parts: list[tuple[list[str], int, int]] = []
    reviewing = window.work.live.session.reviewing
    reading = reviewing.reading(lambda part, done, of: parts.append(([*part], done, of)), articles[2].id)
    reading(lambda *_: None, lambda: False)
    first, second, third = (article.id for article in articles)
    assert parts == [([third], 1, 3), ([first, second], 3, 3)]
