"""Who changed what: narrowed to a record, an article, a person, a day or words; an earlier state comes back."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.history import MADE, HistoryWish
from annotator.domain.records import Article
from annotator.ui.history.window import HistoryWindow
from annotator.ui.window import Window
from tests.coded_twice import ANNA, coded_twice
from tests.stories import at
from tests.ui.hands import CONTROL, SHIFT, Hands, Key


@pytest.fixture
def figure(window: Window) -> Figure:
    """One of one's own, changed three times and then deleted."""
    session = window.work.live.session
    article = coded_twice(session)
    session.page = None
    window.work.live.turn_to(article.id)
    page = window.work.live.page
    assert page is not None
    made = Figure(article=article.id, at=at(page.text, "40"), value=40, counted="people")
    session.do(edits.add("figure “40”", made))
    for said in ({"value": 41.0}, {"counted": "villagers"}, {"value": 42.0, "deleted": True}):
        session.do(edits.change("change", stored(window, made), **said))
    return made


def stored(window: Window, figure: Figure) -> Figure:
    found = window.work.live.session.project.records.get(Figure, figure.id)
    assert found is not None
    return found


@pytest.fixture
def shown(window: Window, figure: Figure, hands: Hands, qtbot: QtBot) -> HistoryWindow:
    """Opened by its key."""
    hands.press(Key.Key_H, CONTROL | SHIFT)
    history = next(w for w in window.work.beside.values() if isinstance(w, HistoryWindow))
    qtbot.waitUntil(lambda: bool(history.found))
    return history


def lines(history: HistoryWindow) -> list[str]:
    """Who, record, field, from, to."""
    return [" | ".join(str(cell) for cell in row[1:6]) for row in history.model.rows]


def test_each_field_that_was_changed_is_a_line_with_who_and_from_what_to_what(
    shown: HistoryWindow, qtbot: QtBot
) -> None:
    shown.words.setText("41")
    qtbot.waitUntil(lambda: len(shown.found) == 2)
    assert lines(shown) == [
        "Analyst 1 | figure “40” | Value | 41 | 42",
        "Analyst 1 | figure “40” | Value | 40 | 41",
    ]


def test_the_history_is_narrowed_to_a_record_an_article_a_person_and_a_day(
    window: Window, shown: HistoryWindow, figure: Figure
) -> None:
    history = window.work.live.session.project.history
    assert [line.field for line in history.lines(HistoryWish(record=figure.id), 100)] == [
        "deleted", "value", "counted", "value", MADE,
    ]  # fmt: skip
    here = history.lines(HistoryWish(article=figure.article), 100)
    assert {line.table for line in here} == {"articles", "figures", "sources", "mentions", "progress"}
    assert len(history.lines(HistoryWish(article=figure.article), 3)) == 3
    me = window.work.live.session.person.id
    assert {line.person for line in history.lines(HistoryWish(person=me), 100)} == {me}
    assert history.lines(HistoryWish(person=ANNA.id), 100) == []  # she did nothing here herself
    day = here[0].time[:10]
    assert history.lines(HistoryWish(article=figure.article, since=day, until=day), 100) == here
    assert history.lines(HistoryWish(since="2999-01-01"), 100) == []
    assert history.lines(HistoryWish(until="1999-12-31"), 100) == []


def test_any_earlier_state_of_a_record_is_brought_back_and_undone(
    window: Window, shown: HistoryWindow, figure: Figure, qtbot: QtBot
) -> None:
    wanted = next(at for at, line in enumerate(shown.found) if line.record == figure.id and line.after == 41.0)
    shown.table.selectRow(wanted)
    shown.table.setFocus()
    QTest.keyClick(shown.table, Key.Key_B)
    now = stored(window, figure)
    assert (now.value, now.counted, now.deleted) == (41, "people", False)
    qtbot.waitUntil(lambda: "bring back" in str(shown.model.rows[0][-1]))
    QTest.keyClick(shown, Key.Key_Z, CONTROL)
    assert stored(window, figure).deleted


def test_what_somebody_else_recorded_is_not_brought_back_by_others(window: Window, shown: HistoryWindow) -> None:
    session = window.work.live.session
    other = session.project.records.get(Figure, f"8{ANNA.id[1:]}")
    assert other is not None
    session.do(edits.change("change", other, value=29.0), [ANNA.id])
    shown.found = session.project.history.lines(HistoryWish(record=other.id), 100)
    shown.model.show_rows([[""] * 7 for _ in shown.found])
    shown.table.selectRow(len(shown.found) - 1)
    shown.bring_back()
    QApplication.processEvents()
    assert "Only they can change it." in shown.told.text()


def test_enter_opens_the_record_of_a_line(window: Window, shown: HistoryWindow) -> None:
    wanted = next(at for at, line in enumerate(shown.found) if line.record == f"7{ANNA.id[1:]}")
    shown.table.selectRow(wanted)
    shown.table.setFocus()
    QTest.keyClick(shown.table, Key.Key_Return)
    assert window.work.live.chosen == f"7{ANNA.id[1:]}"
    assert isinstance(window.work.live.session.project.records.get(Article, window.work.live.page.article.id), Article)  # type: ignore[union-attr]
