"""Copies of one story in the window: told in the list, gone through, compared side by side, left out by a key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Figure
from annotator.domain.edits import add
from annotator.ui.articles.lines import STORIES
from annotator.ui.articles.model import COPIES
from annotator.ui.stories.window import CompareWindow
from annotator.ui.window import Window
from tests.made_up import Language
from tests.stories import at
from tests.ui.conftest import open_article
from tests.ui.hands import Hands

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier
LANGUAGE = Language()
PARAGRAPHS = [LANGUAGE.text(30) for _ in range(6)]
AGENCY = "\n\n".join(["Flood in Orlen", "At least 170 people died in Orlen on Monday.", *PARAGRAPHS])
OTHER = f"Strike at the port\n\n{LANGUAGE.text(200)}"
PAPER = AGENCY.replace("At least 170", "181").replace("Flood in Orlen", "Toll in Orlen rises")
REWRITE = "\n\n".join(["Orlen mourns", *PARAGRAPHS[:4], LANGUAGE.text(60)])


@pytest.fixture
def told(window: Window, qtbot: QtBot) -> Window:
    """The window with three articles that tell one story, and one that does not, the first of them open."""
    for text in (AGENCY, OTHER, PAPER, REWRITE):
        open_article(window, text)
    window.work.live.turn_to(window.work.articles.model.line(0).id)
    look(window, qtbot)
    window.work.go_to_text()
    return window


def look(window: Window, qtbot: QtBot) -> None:
    keeper = window.work.stories
    keeper.look()
    qtbot.waitUntil(lambda: keeper._thread is None, timeout=10_000)


def signs(window: Window) -> list[int]:
    model = window.work.articles.model
    return [model.index(row, 0).data(COPIES) for row in range(model.rowCount())]


def titles(window: Window) -> list[str]:
    model = window.work.articles.model
    return [model.line(row).title for row in range(model.rowCount())]


def opened(window: Window) -> str:
    page = window.work.live.page
    assert page is not None
    return page.article.title


@pytest.fixture
def compare(told: Window, hands: Hands, qtbot: QtBot) -> CompareWindow:
    """The open article beside its copies."""
    hands.press(Key.Key_J, CONTROL_SHIFT)
    found = told.work.beside[CompareWindow]
    assert isinstance(found, CompareWindow)
    qtbot.waitUntil(lambda: found.sheet is not None and found._parts.currentIndex() == 0)
    return found


def test_each_copy_has_a_sign_in_the_list_that_says_how_many_there_are(told: Window) -> None:
    assert signs(told) == [3, 0, 3, 3]
    model = told.work.articles.model
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "one of 3 that tell one story" in spoken


def test_copies_can_stand_together_in_the_list(told: Window) -> None:
    box = told.work.articles._order
    box.setCurrentIndex(box.findData(STORIES))
    assert titles(told) == ["Flood in Orlen", "Toll in Orlen rises", "Orlen mourns", "Strike at the port"]
    box.setCurrentIndex(0)
    assert titles(told)[1] == "Strike at the port"


def test_a_key_goes_round_the_copies_of_the_open_article(told: Window, hands: Hands) -> None:
    seen = []
    for _ in range(3):
        hands.press(Key.Key_J, CONTROL)
        seen.append(opened(told))
    assert seen == ["Toll in Orlen rises", "Orlen mourns", "Flood in Orlen"]


def test_an_article_without_copies_says_so(told: Window, hands: Hands) -> None:
    said: list[str] = []
    told.work.live.told.connect(lambda words, problem: said.append(words))
    told.work.live.turn_to(told.work.articles.model.line(1).id)
    hands.press(Key.Key_J, CONTROL)
    assert said == ["No other article of the project tells this story."]
    assert opened(told) == "Strike at the port"


def test_articles_that_come_and_go_are_followed(told: Window, hands: Hands, qtbot: QtBot) -> None:
    open_article(told, AGENCY.replace("170", "171"))
    qtbot.waitUntil(lambda: signs(told) == [4, 0, 4, 4, 4], timeout=10_000)
    hands.press(Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: signs(told) == [3, 0, 3, 3], timeout=10_000)


def test_two_versions_stand_side_by_side_with_what_differs(compare: CompareWindow) -> None:
    assert compare.title.text() == "Flood in Orlen"
    assert [compare.others.itemText(row) for row in range(compare.others.count())] == [
        "Toll in Orlen rises",
        "Orlen mourns",
    ]
    text = compare.text.toPlainText()
    assert "At least 170" in text
    assert "181" in text
    assert "… the same: 5 paragraphs …" in text
    assert compare.place.text() == "Difference 1 of 2"
    assert "of the shorter text stands in the other" in compare.like.text()


def test_keys_go_from_one_difference_to_the_next(compare: CompareWindow) -> None:
    places = []
    for key in (Key.Key_J, Key.Key_J, Key.Key_K):
        QTest.keyClick(compare, key)
        places.append(compare.place.text())
    assert places == ["Difference 2 of 2", "Difference 1 of 2", "Difference 2 of 2"]
    compare.whole.click()
    assert "the same:" not in compare.text.toPlainText()
    assert PARAGRAPHS[5] in compare.text.toPlainText()


def test_what_is_recorded_is_slanted(told: Window, hands: Hands, qtbot: QtBot) -> None:
    page = told.work.live.page
    assert page is not None
    told.work.live.do(add("record", Figure(article=page.article.id, at=at(page.text, "Orlen", 2), value=1)))
    hands.press(Key.Key_J, CONTROL_SHIFT)
    found = told.work.beside[CompareWindow]
    assert isinstance(found, CompareWindow)
    qtbot.waitUntil(lambda: found.sheet is not None and found._parts.currentIndex() == 0)
    cursor = found.text.document().find("Orlen on Monday")
    cursor.setPosition(cursor.selectionStart() + 2)
    assert cursor.charFormat().fontItalic()


def test_the_next_copy_and_the_article_on_the_right_are_a_key_away(
    compare: CompareWindow, told: Window, qtbot: QtBot
) -> None:
    QTest.keyClick(compare, Key.Key_N)
    qtbot.waitUntil(lambda: "Orlen mourns" in compare.text.toPlainText())
    QTest.keyClick(compare.text, Key.Key_Return)
    assert opened(told) == "Orlen mourns"
    qtbot.waitUntil(lambda: compare.title.text() == "Orlen mourns")


def test_a_copy_is_left_out_by_a_key_with_the_reason_and_undo_takes_that_back(
    compare: CompareWindow, told: Window, qtbot: QtBot
) -> None:
    session = told.work.live.session
    right = compare.right
    QTest.keyClick(compare, Key.Key_X)
    assert session.progress(right).state == "excluded"
    assert session.progress(right).reason == "copy of “Flood in Orlen”"
    qtbot.waitUntil(lambda: compare._parts.currentIndex() == 0)
    assert "left out" in compare.others.currentText()
    QTest.keyClick(compare, Key.Key_Z, CONTROL)
    assert session.progress(right).state == "new"


def test_an_article_without_copies_shows_a_sentence_in_the_window(told: Window, hands: Hands) -> None:
    told.work.live.turn_to(told.work.articles.model.line(1).id)
    hands.press(Key.Key_J, CONTROL_SHIFT)
    found = told.work.beside[CompareWindow]
    assert isinstance(found, CompareWindow)
    assert found.sentence.text() == "No other article of the project tells this story."
    assert not found.buttons["leave right"].isEnabled()


def test_closing_in_the_middle_of_the_work_leaves_the_project_whole(window: Window, qtbot: QtBot) -> None:
    for number in range(30):
        open_article(window, f"Report {number}\n\n{LANGUAGE.text(300)}")
    window.work.stories.look()
    path = window.work.live.session.project.path
    window.close()
    QApplication.processEvents()
    assert not path.with_name(f"{path.name}-wal").exists()
