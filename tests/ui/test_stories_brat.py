"""Work from brat taken over in the window, and whose record each is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Source
from annotator.ui.records.list import initials
from annotator.ui.taking_over.dialog import TakingOverDialog
from annotator.ui.window import Window
from tests.standoff import ATTRIBUTIONS, STORM, folder_of, lines, mark
from tests.ui.conftest import open_article
from tests.ui.hands import Hands

Key = Qt.Key
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def both(tmp_path: Path) -> Path:
    """The work of two people on one text, and another text."""
    anna = [*ATTRIBUTIONS, mark(10, "Topic", STORM, "Storm")]
    return folder_of(
        tmp_path,
        "both",
        storm__txt=STORM,
        storm_anna__ann=lines(*anna),
        storm_ben__ann=lines(*ATTRIBUTIONS[:5]),
        other__txt="Other\n\nA text that nobody annotated.\n",
    )


def answered(window: Window, qtbot: QtBot, paths: list[Path], answer: Callable[[TakingOverDialog], None]) -> None:
    """Drop these, do this with the dialog that comes, and wait until it is gone."""
    done: list[bool] = []

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, TakingOverDialog):
            QTimer.singleShot(20, wait)
            return
        try:
            answer(dialog)
        finally:
            done.append(True)
            dialog.close()

    QTimer.singleShot(20, wait)
    window.exchange.bring_in_paths(paths)
    qtbot.waitUntil(lambda: bool(done) and QApplication.activeModalWidget() is None, timeout=10_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def rows(dialog: TakingOverDialog) -> dict[str, str]:
    return {str(row[0]): str(row[1]) for row in dialog._model.rows}


def test_a_dropped_folder_asks_whose_work_it_is_and_shows_what_would_come(
    window: Window, qtbot: QtBot, both: Path
) -> None:
    seen: list[str] = []

    def look(dialog: TakingOverDialog) -> None:
        seen.append(dialog._summary.text())
        assert list(dialog._whose.boxes) == ["anna", "ben"]
        assert rows(dialog) == {"Attribution": "source", "words marked “Topic”": "✗ stays out"}
        line = dialog._whose.boxes["anna"].lineEdit()
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, "Anna Karlsson")
        QTest.keyClick(line, Key.Key_Return)

    answered(window, qtbot, [both], look)
    assert "new articles: 1" in seen[0]
    assert "anna: 2 sources" in seen[0]
    session = window.work.live.session
    qtbot.waitUntil(lambda: window.work.articles.model.rowCount() == 2)
    by = sorted(session.name_of(source.author) for source in session.project.records.all(Source))
    assert by == ["Anna Karlsson", "Anna Karlsson", "ben"]


def test_all_of_it_is_one_undo_in_the_window(window: Window, qtbot: QtBot, hands: Hands, both: Path) -> None:
    (both / "other.txt").unlink()
    answered(window, qtbot, [both], lambda dialog: dialog.accept())
    qtbot.waitUntil(lambda: window.work.live.page is not None)
    hands.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.work.articles.model.rowCount() == 0
    assert not list(window.work.live.session.project.records.all(Source))


def test_one_folder_has_no_name_until_somebody_says_it(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "done", storm__txt=STORM, storm__ann=lines(*ATTRIBUTIONS))

    def say_me(dialog: TakingOverDialog) -> None:
        assert not dialog._ok.isEnabled()
        assert "say whose it is" in dialog._summary.text()
        box = dialog._whose.boxes["done"]
        box.setFocus()
        QTest.keyClick(box, Key.Key_Down)
        assert box.currentText() == "Analyst 1 (me)"
        qtbot.waitUntil(dialog._ok.isEnabled)
        dialog.accept()

    answered(window, qtbot, [folder], say_me)
    session = window.work.live.session
    assert {source.author for source in session.project.records.all(Source)} == {session.person.id}


def test_missing_texts_are_told_and_nothing_can_be_taken_in_without_them(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, "far/anna", storm__ann=lines(*ATTRIBUTIONS))

    def look(dialog: TakingOverDialog) -> None:
        dialog._whose.boxes["anna"].setEditText("Anna")
        dialog.accept()
        assert dialog.isVisible()
        assert rows(dialog) == {"storm.ann": "✗ not read"}
        dialog.reject()

    answered(window, qtbot, [folder], look)
    assert not list(window.work.live.session.project.records.all(Source))


def test_read_line_by_line_what_stands_after_its_attribution_stays_out(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    said_last = [*ATTRIBUTIONS[:2], *ATTRIBUTIONS[3:5], ATTRIBUTIONS[2]]
    folder = folder_of(tmp_path, "anna", storm__txt=STORM, storm__ann=lines(*said_last))
    seen: list[str] = []

    def wish(dialog: TakingOverDialog) -> None:
        dialog._whose.boxes["anna"].setEditText("Anna")
        qtbot.waitUntil(dialog._ok.isEnabled)
        seen.append(dialog._summary.text())
        dialog.line_by_line.setFocus()
        QTest.keyClick(dialog.line_by_line, Key.Key_Space)
        seen.append(dialog._summary.text())
        assert rows(dialog)["words that stand after the “Attribution” that names them"] == "✗ stays out"
        dialog.accept()

    answered(window, qtbot, [folder], wish)
    assert "after the attribution that names them, taken in, too: 1" in seen[0]
    assert "words passed over, as they stand in a file after the attribution that names them: 1" in seen[1]
    (source,) = window.work.live.session.project.records.all(Source)
    assert source.cue
    assert not source.said


def take(window: Window, qtbot: QtBot, folder: Path) -> None:
    (folder / "other.txt").unlink()
    answered(window, qtbot, [folder], lambda dialog: dialog.accept())
    qtbot.waitUntil(lambda: window.work.live.page is not None)


def names_in_list(window: Window) -> list[str]:
    return [row.by for row in window.work.records._list.rows.rows]


def test_each_record_of_somebody_else_has_their_name_and_cannot_be_changed(
    window: Window, qtbot: QtBot, hands: Hands, both: Path
) -> None:
    take(window, qtbot, both)
    first = hands.page.of_type(Source)[0]
    window.work.live.choose(first.id)
    assert sorted(names_in_list(window)) == ["anna", "anna", "ben"]
    whose = window.work.live.session.name_of(first.author)
    assert hands.form.body.header.whose.text() == f"by {whose}"
    assert not hands.form.may_change
    hands.press(Key.Key_Delete)
    assert len(hands.page.of_type(Source)) == 3


def test_only_mine_and_everybodys_records_are_shown_by_a_key(
    window: Window, qtbot: QtBot, hands: Hands, both: Path
) -> None:
    take(window, qtbot, both)
    live, box = window.work.live, window.work.records.whose.box
    window.work.go_to_text()
    assert [box.itemText(at) for at in range(box.count())] == ["everybody", "Analyst 1 (me)", "anna", "ben"]
    hands.press(Key.Key_M, CONTROL_SHIFT)
    assert hands.page.annotations() == []
    assert window.work.view.marks_at(STORM.index("said")) == []
    hands.mark(hands.span("at least 40 people died in Orlen"), Key.Key_S)  # as if nobody had been here
    assert [record.author for record in hands.page.annotations()] == [live.session.person.id]
    window.work.go_to_text()
    hands.press(Key.Key_M, CONTROL_SHIFT)
    assert len(hands.page.annotations()) == 4
    assert len(window.work.view.marks_at(STORM.index("40 people"))) == 3
    live.show_records_of(live.session.project.records.authors(hands.page.article.id)[0])
    assert {record.author for record in hands.page.annotations()} == {live.session.whose}


def test_going_to_a_hidden_record_shows_everybodys_again(
    window: Window, qtbot: QtBot, hands: Hands, both: Path
) -> None:
    take(window, qtbot, both)
    source = hands.page.of_type(Source)[0]
    window.work.live.show_records_of(window.work.live.session.person.id)
    window.work.show_at(source.article, source.id)
    assert hands.record == source


def test_the_line_is_not_there_where_all_records_are_ones_own(window: Window) -> None:
    open_article(window, STORM)
    assert window.work.records.whose.isHidden()


def test_names_are_told_by_their_first_letters() -> None:
    assert [initials(name) for name in ("Anna Karlsson", "ben", "4b22", "Jean de la Tour")] == [
        "AK",
        "ben",
        "4b22",
        "JDL",
    ]
