"""Stories of the first steps: after each of them the keyboard is where the next one needs it."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.window import Window
from tests.ui.hands import Hands

Key = Qt.Key


def test_a_new_project_has_the_keyboard_at_bringing_in(window: Window) -> None:
    assert QApplication.focusWidget() is window.work.reading.begin


def test_the_first_article_brought_in_can_be_marked_at_once(
    window: Window, hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Flood\n\nForty people died.\n", "utf-8")
    window.exchange.bring_in_paths([tmp_path / "a.txt"])
    qtbot.waitUntil(lambda: window.work.live.page is not None)
    hands.press(Key.Key_E)
    assert hands.record.at.words == "Flood"


def test_the_first_export_does_not_go_among_the_texts_that_came_in(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.desk.remember(import_folder=str(tmp_path / "texts"))
    seen: list[Path] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        seen.append(dialog.folder)
        dialog.reject()

    QTimer.singleShot(0, look)
    window.exchange.export()
    assert seen == [tmp_path / "story tables"]
