"""A reviewer narrows the queue: to one kind, one field, one article, the work of two of several people."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.records import Article, Person, altered
from annotator.ui.agreement.window import AgreementWindow
from annotator.ui.review.pane import ReviewPane
from annotator.ui.review.queue import ARTICLE
from annotator.ui.window import Window
from tests.coded_twice import ANNA, BEN, coded_twice
from tests.stories import TEXT, at, bring_in
from tests.ui.hands import SHIFT, Hands, Key

CARA = Person(id="3" * 32, name="Cara Diaz")


@pytest.fixture
def article(window: Window) -> Article:
    """Anna and Ben coded it, and Cara a part of it."""
    session = window.work.live.session
    found = coded_twice(session)
    children = Figure(article=found.id, author=CARA.id, at=at(TEXT, "12"), value=13, counted="children")
    session.do(edits.add("work of Cara", CARA, children), [CARA.id])
    session.page = None
    window.work.live.turn_to(found.id)
    return found


@pytest.fixture
def pane(window: Window, article: Article, hands: Hands, qtbot: QtBot) -> ReviewPane:
    """Entered by its key."""
    hands.press(Key.Key_F5)
    qtbot.waitUntil(lambda: window.work.panes.isHidden())
    QApplication.processEvents()
    found = window.work.findChild(ReviewPane)
    assert isinstance(found, ReviewPane)
    return found


def leads(pane: ReviewPane) -> list[str]:
    """What stands in the queue."""
    rows = pane.left.list.rows
    return [str(rows.index(row, 0).data()).split(" · ")[0] for row in range(rows.rowCount())]


def choose(pane: ReviewPane, hands: Hands, words: str, qtbot: QtBot) -> None:
    """Choose whose work is compared, by keys."""
    hands.press(Key.Key_P)
    before = pane.queue.by_article
    while pane.left.people.currentText() != words:
        QApplication.processEvents()
        hands.press(Key.Key_Down)
        if pane.left.people.view().currentIndex().data() == words:
            hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: pane.queue.by_article is not before)
    QApplication.processEvents()


def test_the_queue_is_narrowed_to_a_kind_a_field_or_what_not_all_recorded(pane: ReviewPane, hands: Hands) -> None:
    assert leads(pane) == ["12 / 13", "28 / 26", "≥ 40", "the Civil Guard", "Orlen / in Orlen"]
    hands.press(Key.Key_F)
    only = pane.left.only
    assert only.hasFocus()
    offered = [only.itemText(at) for at in range(only.count())]
    assert offered[:4] == ["All kinds", "Figures (3)", "Entities (1)", "Sources (1)"]
    assert "Figures: value differs (2)" in offered
    only.setCurrentIndex(offered.index("Figures: value differs (2)"))
    assert leads(pane) == ["12 / 13", "28 / 26"]
    hands.press(Key.Key_Escape)
    assert pane.left.list.hasFocus()
    hands.press(Key.Key_1)
    hands.press(Key.Key_1)
    assert leads(pane) == []
    assert "Choose all kinds above." in pane.left.hint.text()


def test_the_work_of_two_of_several_is_compared_and_then_everybodys_again(
    pane: ReviewPane, hands: Hands, qtbot: QtBot
) -> None:
    assert not pane.left.people.isHidden()
    choose(pane, hands, "Anna Karlsson – Ben Mbeki", qtbot)
    assert leads(pane) == ["28 / 26", "≥ 40", "the Civil Guard", "Orlen / in Orlen"]
    assert pane.right.buttons["take 4"].isHidden()
    hands.press(Key.Key_1)
    assert leads(pane)[0] == "≥ 40"
    choose(pane, hands, "Cara Diaz alone", qtbot)
    assert leads(pane) == ["13"]
    assert pane.right.buttons["take 1"].text() == "Agree (1)"
    pane.left.people.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(leads(pane)) == 4)
    assert leads(pane)[0] == "12 / 13"


def test_this_article_is_the_one_that_is_looked_at(
    window: Window, article: Article, pane: ReviewPane, hands: Hands
) -> None:
    session = window.work.live.session
    other = bring_in(session, f"{TEXT}Nobody knows more.\n")
    figures = [Figure(article=other.id, author=p.id, at=at(TEXT, "40"), value=n) for n, p in enumerate((ANNA, BEN))]
    session.do(edits.add("work", *figures), [ANNA.id, BEN.id])
    for _ in range(len(pane.queue.shown)):
        if pane.case is not None and pane.case.article != other.id:
            hands.press(Key.Key_J)
    left = pane.left
    left.scope.setCurrentIndex(left.scope.findData(ARTICLE))
    assert pane.queue.by_article.keys() == {article.id, other.id}
    assert {case.article for case in pane.queue.in_scope()} == {other.id}


def test_how_far_people_agree_stands_below_and_follows_what_they_change(
    window: Window, pane: ReviewPane, hands: Hands, qtbot: QtBot, said_in: Callable[[], list[str]]
) -> None:
    panel = pane.agreement
    panel.fit(100_000)
    qtbot.waitUntil(lambda: panel.title.text() == "Agreement, 1 article")
    first = said_in()
    assert first[:5] == ["same", "overlap", "α (95 %)", "Entities", "0.00"]
    assert "Figure values" in first
    hands.press(Key.Key_1)  # what is decided changes nothing in how far they agree
    assert panel.title.text() == "Agreement, 1 article"
    session = window.work.live.session
    place = next(r for r in session.project.records.of_article(pane.queue.article or "") if r.id == f"9{BEN.id[1:]}")
    same = altered(place, {"at": at(TEXT, "Orlen", 2)})
    session.do(edits.Edit("change", (edits.Change(place, same),)), [BEN.id])
    qtbot.waitUntil(lambda: said_in()[4:5] == ["0.50"])  # of three people, of whom two have it alike now
    hands.press(Key.Key_F5, SHIFT)
    assert any(isinstance(each, AgreementWindow) for each in window.work.beside.values())


@pytest.fixture
def said_in(pane: ReviewPane) -> Callable[[], list[str]]:
    """What stands in the panel, in reading order."""
    cells = pane.agreement.cells

    def said() -> list[str]:
        items = (cells.itemAtPosition(row, column) for row in range(cells.rowCount()) for column in range(4))
        widgets = (item.widget() for item in items if item is not None)
        return [widget.text() for widget in widgets if isinstance(widget, QLabel)]

    return said
