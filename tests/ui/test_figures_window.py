"""All figures of the project in a window beside: filtered, sorted, grouped, copied, opened, and kept up with edits."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure, Source
from annotator.domain.edits import delete
from annotator.domain.records import Entity
from annotator.ui.figures.window import FiguresWindow
from annotator.ui.tables.view import TableView
from annotator.ui.window import Window
from tests.many_figures import many_figures
from tests.stories import TEXT, at, bring_in

NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Opened = Callable[[], FiguresWindow]


@pytest.fixture
def recorded(window: Window) -> list[Figure]:
    """Two articles with figures."""
    session = window.work.live.session
    orlen, guard = Entity(name="Orlen", type="place"), Entity(name="Civil Guard", type="organisation")
    session.do(edits.add("register", orlen, guard))
    made: list[Figure] = []
    for title in ("First report", "Second report"):
        article = bring_in(session, f"{title}\n\n{TEXT}", published="2019-03-27")
        words = f"{title}\n\n{TEXT}"
        source = Source(article=article.id, who=at(words, "the Civil Guard"), speakers=(guard.id,))
        total = Figure(
            article=article.id, at=at(words, "At least 40"), value=40, low=40, counted="people", status="killed",
            place=orlen.id, source=source.id,
        )  # fmt: skip
        part = Figure(article=article.id, at=at(words, "12"), value=12, counted="=children", part_of=total.id)
        session.do(edits.add("figures", source, total, part))
        made += [total, part]
        session.page = None  # the window has not opened it
    return made


@pytest.fixture
def opened(window: Window, qtbot: QtBot) -> Opened:
    """Opens the window by its key, and waits until it has read."""

    def opening() -> FiguresWindow:
        press_key(window)
        figures = next(w for w in window.work.beside.values() if isinstance(w, FiguresWindow))
        qtbot.waitUntil(lambda: said(figures).endswith("figures"))
        return figures

    return opening


def press_key(window: Window) -> None:
    """The key of the window of figures, in the main window."""
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(window, Key.Key_T, CONTROL | SHIFT)


def said(figures: FiguresWindow) -> str:
    return figures.count_label.text()


def shown(table: TableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in table.shown_columns()]
        for row in range(model.rowCount())
    ]


def words_of(figures: FiguresWindow) -> list[str]:
    return [row[0] for row in shown(figures.table)]


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, key, modifier)
    QApplication.processEvents()


def test_a_part_stands_in_the_table_with_what_its_total_says(recorded: list[Figure], opened: Opened) -> None:
    figures = opened()
    assert said(figures) == "4 figures"
    assert shown(figures.table)[1][:7] == ["12", "12", "", "", "=children", "killed", "Orlen"]


def test_without_figures_a_sentence_says_how_they_are_made(window: Window, opened: Opened) -> None:
    figures = opened()
    assert figures.nothing.isVisible()
    assert "press F" in figures.nothing.text()


def test_typing_narrows_the_table_and_clearing_shows_all_again(
    recorded: list[Figure], opened: Opened, qtbot: QtBot
) -> None:
    figures = opened()
    QTest.keyClicks(figures.filters.words, "second people")
    qtbot.waitUntil(lambda: said(figures) == "1 of 4 figures")
    assert words_of(figures) == ["At least 40"]
    QTest.keyClicks(figures.filters.words, " nowhere")
    qtbot.waitUntil(figures.nothing.isVisible)
    assert "Clear a filter" in figures.nothing.text()
    QTest.mouseClick(figures.filters.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said(figures) == "4 figures")
    assert figures.table.isVisible()


def test_a_value_of_a_column_is_chosen_by_key(recorded: list[Figure], opened: Opened, qtbot: QtBot) -> None:
    figures = opened()
    box = figures.filters.values["counted"]
    qtbot.waitUntil(lambda: box.count() == 4)
    assert [box.itemText(i) for i in range(4)] == [
        "Counted: all", "Counted: none given", "=children (2)", "people (2)",
    ]  # fmt: skip
    press(box, Key.Key_End)
    qtbot.waitUntil(lambda: said(figures) == "2 of 4 figures")


def test_the_column_at_the_cursor_is_sorted_both_ways_by_key(
    recorded: list[Figure], opened: Opened, qtbot: QtBot
) -> None:
    figures = opened()
    press(figures.table, Key.Key_Right)  # to the value
    press(figures.table, Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: words_of(figures) == ["12", "12", "At least 40", "At least 40"])
    press(figures.table, Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: words_of(figures) == ["At least 40", "At least 40", "12", "12"])


def test_enter_opens_the_article_at_the_figure(window: Window, recorded: list[Figure], opened: Opened) -> None:
    figures = opened()
    press(figures.table, Key.Key_Down)
    press(figures.table, Key.Key_Return)
    assert window.work.live.chosen == recorded[1].id
    selected = window.work.view.selected()
    assert selected is not None
    assert recorded[1].at.spans == (selected,)


def test_the_table_is_copied_for_a_spreadsheet_with_numbers_as_numbers_and_no_formulas(
    recorded: list[Figure], opened: Opened, qtbot: QtBot
) -> None:
    figures = opened()
    QGuiApplication.clipboard().clear()
    press(figures.table, Key.Key_C, CONTROL)
    qtbot.waitUntil(lambda: "Copied" in said(figures))
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:6] == ["Words", "Value", "Low", "High", "Counted", "Status"]
    assert lines[2].split("\t")[:6] == ["12", "12", "", "", "'=children", "killed"]
    assert len(lines) == 5
    assert "<td>40</td>" in QGuiApplication.clipboard().mimeData().html()


def test_an_edit_in_the_article_is_seen_in_the_table(
    window: Window, recorded: list[Figure], opened: Opened, qtbot: QtBot
) -> None:
    figures = opened()
    live = window.work.live
    total = live.session.project.records.get(Figure, recorded[0].id)
    assert total is not None
    live.do(edits.change("wounded", total, status="wounded"))
    qtbot.waitUntil(lambda: [row[5] for row in shown(figures.table)] == ["wounded", "wounded", "killed", "killed"])
    live.undo()
    qtbot.waitUntil(lambda: [row[5] for row in shown(figures.table)] == ["killed"] * 4)
    live.do(delete("delete", [total]))
    qtbot.waitUntil(lambda: said(figures) == "3 figures")


def test_figures_are_put_together_and_a_group_opens_to_its_figures(
    recorded: list[Figure], opened: Opened, qtbot: QtBot
) -> None:
    figures = opened()
    figures.group_box.setFocus()
    figures.group_box.setCurrentIndex(figures.group_box.findData("counted"))
    qtbot.waitUntil(lambda: figures.groups_table.isVisible() and len(figures.groups.groups) == 2)
    assert shown(figures.groups_table)[1][:4] == ["people", "2", "2", "40"]
    press(figures.groups_table, Key.Key_Down)
    press(figures.groups_table, Key.Key_Return)
    qtbot.waitUntil(lambda: said(figures) == "2 of 4 figures")
    assert words_of(figures) == ["At least 40", "At least 40"]


def test_columns_are_chosen_and_moved_and_stay_so(
    window: Window, recorded: list[Figure], opened: Opened, qtbot: QtBot
) -> None:
    figures = opened()
    figures.table.set_shown(1, False)
    press(figures.table, Key.Key_Right, ALT | SHIFT)
    before = figures.table.header_words(figures.table.shown_columns())
    assert before[:3] == ["Low", "Words", "High"]
    figures.close()
    window.work.beside.pop(FiguresWindow).deleteLater()
    again = opened()
    assert again.table.header_words(again.table.shown_columns()) == before


def test_closed_and_opened_again_it_shows_what_was_done_meanwhile(
    window: Window, recorded: list[Figure], opened: Opened, qtbot: QtBot
) -> None:
    figures = opened()
    press(figures, Key.Key_Escape)
    assert not figures.isVisible()
    window.work.live.undo()
    press_key(window)
    qtbot.waitUntil(lambda: said(figures) == "2 figures")


def test_far_down_in_many_figures_only_what_is_in_sight_is_read(
    window: Window, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    session = many_figures(folder, 1_500)
    session.close()
    window.projects.open_path(session.project.path)
    figures = opened()
    assert said(figures) == "1,500 figures"
    press(figures.table, Key.Key_End, CONTROL)
    qtbot.waitUntil(lambda: bool(figures.model.index(1_499, 0).data()))
    assert figures.model.index(1_499, 0).data() == "Some 1599"
    assert len(figures.model._pages) < 5
