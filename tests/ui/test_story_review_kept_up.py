"""Reviewing keeps up with whatever is done elsewhere: other names, articles that go, who sees what."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.records import Article, altered
from annotator.session.sight import blind
from annotator.ui.review.pane import ReviewPane
from annotator.ui.window import Window
from tests.coded_twice import ANNA, coded_twice
from tests.ui.hands import CONTROL, Hands, Key


@pytest.fixture
def article(window: Window) -> Article:
    found = coded_twice(window.work.live.session)
    window.work.live.session.page = None
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


def test_who_turns_to_another_case_leaves_the_form_of_the_one_before_saved(
    window: Window, pane: ReviewPane, hands: Hands, qtbot: QtBot
) -> None:
    hands.press(Key.Key_3)
    hands.press(Key.Key_A, CONTROL)
    hands.type("27")
    pane.left.list.setCurrentIndex(pane.left.list.rows.index(1, 0))
    assert (pane.own_form.isVisible(), pane.right.isVisible()) == (False, True)
    me = window.work.live.session.person.id
    assert [f.value for f in window.work.live.session.project.records.all(Figure) if f.author == me] == [27]
    hands.press(Key.Key_3)
    assert pane.own_form.isVisible()
    hands.press(Key.Key_F5)
    hands.press(Key.Key_F5)
    qtbot.waitUntil(lambda: window.work.panes.isHidden() and not pane.own_form.isVisible())


def test_other_names_and_titles_are_shown_at_once(
    window: Window, article: Article, pane: ReviewPane, hands: Hands
) -> None:
    session = window.work.live.session
    hands.press(Key.Key_H)
    session.do(edits.Edit("rename", (edits.Change(ANNA, altered(ANNA, {"name": "Anna Berg"})),)))
    assert pane.right.buttons["take 1"].text() == "Take Anna Berg (1)"
    session.do(edits.Edit("title", (edits.Change(article, altered(article, {"title": "High water"})),)))
    assert "High water" in str(pane.left.list.rows.index(0, 0).data())
    assert "High water" in pane.about.text()


def test_cases_go_with_their_article_and_come_back_with_it(window: Window, article: Article, pane: ReviewPane) -> None:
    session = window.work.live.session
    session.do(edits.Edit("delete", (edits.Change(article, altered(article, {"deleted": True})),)))
    assert leads(pane) == []
    assert (pane.case, pane.about.text()) == (None, "")
    session.undo()
    assert len(leads(pane)) == 4


def test_a_comment_that_could_not_be_saved_stays_in_its_line(window: Window, pane: ReviewPane, hands: Hands) -> None:
    hands.press(Key.Key_C)
    hands.type("Why 28?")
    window.work.live.session.project.writable = False
    hands.press(Key.Key_Return)
    assert pane.comments.line.text() == "Why 28?"
    window.work.live.session.project.writable = True
    hands.press(Key.Key_Return)
    assert pane.comments.line.text() == ""
    assert pane.left.list.hasFocus()


def test_where_coding_is_made_blind_nothing_of_others_stays_on_screen(
    window: Window, pane: ReviewPane, qtbot: QtBot
) -> None:
    session = window.work.live.session
    session.do(blind(session.project, on=True))
    qtbot.waitUntil(lambda: leads(pane) == [])
    assert pane.case is None
    session.undo()
    qtbot.waitUntil(lambda: len(leads(pane)) == 4)
