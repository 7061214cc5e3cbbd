"""Comments on records: those that wait for one person, answered, settled, and found."""

from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.review import Comment
from annotator.ui.review.comments_window import ALL, OPEN, CommentsWindow
from annotator.ui.window import Window
from tests.coded_twice import ANNA, BEN, coded_twice
from tests.ui.hands import CONTROL, SHIFT, Hands, Key

FIGURE = f"8{ANNA.id[1:]}"


@pytest.fixture
def shown(window: Window, hands: Hands, qtbot: QtBot) -> CommentsWindow:
    """Anna asked me about her 28, Ben told Anna something, and there is one of my own."""
    session = window.work.live.session
    article = coded_twice(session)
    session.page = None
    window.work.live.turn_to(article.id)
    said: dict[str, Any] = {"article": article.id, "record": FIGURE}
    session.do(
        edits.add(
            "comments",
            Comment(**said, author=ANNA.id, text="28 or 26?", to=session.person.id, time="2026-01-01T08:00:00.000Z"),
            Comment(**said, author=BEN.id, text="Look at the total", to=ANNA.id, time="2026-01-01T09:00:00.000Z"),
            Comment(**said, author=session.person.id, text="Adults alone?", time="2026-01-01T10:00:00.000Z"),
        )
    )
    hands.press(Key.Key_C, CONTROL | SHIFT)
    return next(w for w in window.work.beside.values() if isinstance(w, CommentsWindow))


def listed(shown: CommentsWindow) -> list[str]:
    return [thread.comments[0].text for thread in shown._threads.values()]


def test_the_window_begins_with_what_waits_for_me(shown: CommentsWindow) -> None:
    assert listed(shown) == ["28 or 26?"]
    assert "Anna Karlsson → Analyst 1: 28 or 26?" in shown.whole.text()
    shown.which.setCurrentIndex(shown.which.findData(OPEN))
    assert listed(shown) == ["28 or 26?", "Look at the total", "Adults alone?"]
    shown.words.setText("ben total")
    assert listed(shown) == ["Look at the total"]


def test_an_answer_goes_to_who_asked_and_it_waits_for_them_then(window: Window, shown: CommentsWindow) -> None:
    shown.answer.setText("28, says the text")
    QTest.keyClick(shown.answer, Key.Key_Return)
    (answer,) = (c for c in window.work.live.session.project.records.all(Comment) if c.parent)
    assert (answer.text, answer.to, answer.record) == ("28, says the text", ANNA.id, FIGURE)
    assert shown.hint.isVisible()
    assert "No comment waits for you." in shown.hint.text()


def test_what_is_settled_is_listed_with_all_and_can_be_opened_again(shown: CommentsWindow) -> None:
    shown.settle_button.click()
    assert listed(shown) == []
    shown.which.setCurrentIndex(shown.which.findData(ALL))
    assert [thread.is_open for thread in shown._threads.values()] == [False, True, True]
    shown.settle_button.click()
    assert [thread.is_open for thread in shown._threads.values()] == [True, True, True]


def test_enter_goes_to_the_record_and_one_that_is_gone_is_said_to_be(window: Window, shown: CommentsWindow) -> None:
    QTest.keyClick(shown.rows, Key.Key_Return)
    assert window.work.live.chosen == FIGURE
    figure = window.work.live.session.project.records.get(Figure, FIGURE)
    assert figure is not None
    window.work.live.session.do(edits.delete("gone", [figure]), [ANNA.id])
    assert "a record that is gone" in str(shown.rows.model().index(0, 0).data())
    window.work.live.session.undo()
    assert str(shown.rows.model().index(0, 0).data()).startswith("28")
