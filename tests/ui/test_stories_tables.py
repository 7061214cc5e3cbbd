"""Stories of tables of articles: guessed, shown, corrected, brought in, undone."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain.records import Article
from annotator.ui.dialogs.table_columns import TableDialog
from annotator.ui.intake.report import ReportDialog
from annotator.ui.window import Window
from tests.ui.hands import CONTROL, Hands

Key = Qt.Key
BODY = "About 300 people fled Orlen on Monday, the Civil Guard said, and more were on their way to the town."


def table(folder: Path, rows: int, name: str = "articles.csv") -> Path:
    lines = [f'Flood {n};"{BODY} {n}";12/09/2016;The Courier;{n}' for n in range(rows)]
    path = folder / name
    path.write_text("\n".join(["headline;body;date;source;id", *lines]), "utf-8")
    return path


def with_dialog(work: Callable[[TableDialog], None]) -> None:
    """Do something once the dialog that asks about a table is open."""

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            assert isinstance(dialog, TableDialog)
            work(dialog)
        except BaseException:
            dialog.reject()
            raise

    QTimer.singleShot(0, do)


def accept(dialog: TableDialog) -> None:
    QTest.mouseClick(dialog._ok, Qt.MouseButton.LeftButton)


def reported(window: Window, qtbot: QtBot) -> str:
    """What the report says that comes up where not all has come in."""
    qtbot.waitUntil(lambda: bool(window.findChildren(ReportDialog)))
    dialog = window.findChildren(ReportDialog)[-1]
    words = str(dialog._report.as_text())
    dialog.close()
    return words


def told(window: Window, qtbot: QtBot) -> str:
    """What the line at the bottom says when all has come in."""
    qtbot.waitUntil(lambda: window.status._said.text().startswith("Brought in"))
    return window.status._said.text()


def articles(window: Window) -> list[Article]:
    return list(window.work.live.session.project.records.all(Article))


def test_a_table_that_is_dropped_is_shown_as_it_was_understood_and_comes_in_as_one_step(
    window: Window, hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    seen: list[str] = []

    def look(dialog: TableDialog) -> None:
        seen.append(dialog._first.text())
        assert dialog.reading.columns == {
            "title": "headline", "text": "body", "published": "date", "publisher": "source",
        }  # fmt: skip
        dialog._order.setCurrentIndex(1)
        seen.append(dialog._first.text())
        dialog._rest.setChecked(True)
        accept(dialog)

    with_dialog(look)
    window.exchange.bring_in_paths([table(tmp_path, 450)])
    assert told(window, qtbot) == "Brought in: 450 articles."
    assert "12 Sep 2016" in seen[0]
    assert "9 Dec 2016" in seen[1]
    first = articles(window)[0]
    assert (first.title, first.published, first.note) == ("Flood 0", "2016-12-09", "id: 0")
    assert window.work.live.page is not None
    window.work.go_to_text()
    hands.press(Key.Key_Z, CONTROL)
    assert articles(window) == []


def test_a_wrong_guess_is_corrected_in_the_dialog(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f'one,two\n"{BODY}",Flood\n', "utf-8")

    def correct(dialog: TableDialog) -> None:
        text, title = dialog._columns["text"], dialog._columns["title"]
        text.setCurrentIndex(0)
        assert "No column holds the text" in dialog._first.text()
        assert not dialog._ok.isEnabled()
        text.setCurrentIndex(text.findData("one"))
        title.setCurrentIndex(title.findData("two"))
        assert "“Flood”" in dialog._first.text()
        accept(dialog)

    with_dialog(correct)
    window.exchange.bring_in_paths([path])
    told(window, qtbot)
    assert [article.title for article in articles(window)] == ["Flood"]


def test_rows_that_cannot_be_read_are_reported(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = table(tmp_path, 3)
    path.write_text(path.read_text("utf-8") + "\nEmpty;;12/09/2016;The Courier;9", "utf-8")
    with_dialog(accept)
    window.exchange.bring_in_paths([path])
    words = reported(window, qtbot)
    assert words.startswith("3 articles, 1 could not be read")
    assert "row 4" in words


def test_a_table_that_is_none_is_answered_by_a_sentence(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"")
    said: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    QTimer.singleShot(0, read)
    window.exchange.bring_in_paths([path])
    assert "is empty" in said[0]


def test_what_could_not_be_saved_is_not_told_as_brought_in(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    project = window.work.live.session.project
    project._db.conn.execute("PRAGMA busy_timeout=0")
    with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # another program writes
        with_dialog(accept)
        window.exchange.bring_in_paths([table(tmp_path, 3)])
        words = reported(window, qtbot)
    assert "3 articles" not in words
    assert "stopped before the end" in words
    assert articles(window) == []


def test_nothing_comes_in_where_the_dialog_is_cancelled(window: Window, tmp_path: Path) -> None:
    def cancel(dialog: TableDialog) -> None:
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)

    with_dialog(cancel)
    window.exchange.bring_in_paths([table(tmp_path, 3)])
    assert articles(window) == []
