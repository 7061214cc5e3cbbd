"""Stories of exporting from the window: what is chosen is what is written, and it is remembered."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialogButtonBox, QInputDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.exported import ExportedDialog
from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.window import Window


def opened(window: Window, qtbot: QtBot, act: Callable[[ExportDialog], None]) -> None:
    """The dialog as Ctrl+E opens it, with something done in it."""

    def now() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        try:
            act(dialog)
        finally:  # a story that fails must not leave it open
            if dialog.result() == 0:
                dialog.reject()

    QTimer.singleShot(0, now)
    window.exchange.export()


def box(dialog: ExportDialog, words: str) -> QCheckBox:
    return next(each for each in dialog.findChildren(QCheckBox) if each.text().replace("&", "") == words)


def button(dialog: ExportDialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == words)


def field(dialog: ExportDialog, spoken: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == spoken)


def exported(qtbot: QtBot, window: Window) -> ExportedDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportedDialog)))
    return window.findChildren(ExportedDialog)[0]


def header(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


def test_what_is_chosen_is_written_and_told_and_offered_again(
    window: Window, qtbot: QtBot, tmp_path: Path, own_settings: None
) -> None:
    window.projects.open_sample()
    folder = tmp_path / "out"

    def choose(dialog: ExportDialog) -> None:
        qtbot.waitUntil(lambda: dialog._counts._list.topLevelItemCount() > 0)
        QTest.keyClick(box(dialog, "Sources"), Qt.Key.Key_Space)
        QTest.keyClick(box(dialog, "Excel workbook"), Qt.Key.Key_Space)
        field(dialog, "Folder").setText(str(folder))
        qtbot.waitUntil(lambda: "17" in dialog._counts._said.text())
        QTest.keyClick(field(dialog, "Folder"), Qt.Key.Key_Return)

    opened(window, qtbot, choose)
    told = exported(qtbot, window)
    assert "sources.csv" not in {path.name for path in folder.iterdir()}
    assert {"figures.csv", "sample.xlsx", "datapackage.json"} <= {path.name for path in folder.iterdir()}
    next(each for each in told.findChildren(QPushButton) if "path" in each.text()).click()
    assert QGuiApplication.clipboard().text() == str(folder)
    told.close()

    def look(dialog: ExportDialog) -> None:
        assert box(dialog, "Excel workbook").isChecked()
        assert not box(dialog, "Sources").isChecked()
        assert field(dialog, "Folder").text() == str(folder)
        dialog.reject()

    opened(window, qtbot, look)


def test_only_the_articles_that_the_list_shows_are_exported(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.projects.open_sample()
    window.work.articles.model.filter("Dam", "", "added")

    def choose(dialog: ExportDialog) -> None:
        dialog._choice._articles.setCurrentIndex(1)
        field(dialog, "Folder").setText(str(tmp_path / "out"))
        dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    opened(window, qtbot, choose)
    exported(qtbot, window).close()
    with (tmp_path / "out" / "articles.csv").open(encoding="utf-8", newline="") as file:
        assert [row["title"] for row in csv.DictReader(file)] == ["Dam break in Tesmaria leaves 31 dead"]


def test_what_is_missing_is_said_and_nothing_can_be_exported_before(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    def choose(dialog: ExportDialog) -> None:
        ok = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
        field(dialog, "From").setText("soon")
        assert not ok.isEnabled()
        assert "“soon” is no date" in dialog._counts._said.text()
        field(dialog, "From").setText("2026-10")
        assert ok.isEnabled()
        box(dialog, "CSV").click()
        assert dialog._counts._said.text() == "Choose a format."
        box(dialog, "CSV").click()
        field(dialog, "Folder").clear()
        assert not ok.isEnabled()
        dialog.reject()

    opened(window, qtbot, choose)


def test_a_preset_is_kept_under_its_name_and_used_again(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    def name_it() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QInputDialog)
        asked.setTextValue("For R")
        asked.accept()

    def keep(dialog: ExportDialog) -> None:
        box(dialog, "CSV").click()
        box(dialog, "Parquet").click()
        QTimer.singleShot(0, name_it)
        button(dialog, "Save as …").click()
        dialog.reject()

    opened(window, qtbot, keep)
    kept = window.desk.settings.presets["For R"]
    assert json.loads(kept)["order"]["formats"] == ["parquet"]

    def use(dialog: ExportDialog) -> None:
        assert not box(dialog, "Parquet").isChecked()
        dialog._presets.setCurrentIndex(dialog._presets.findText("For R"))
        dialog._presets.activated.emit(1)
        assert box(dialog, "Parquet").isChecked()
        button(dialog, "Remove").click()
        assert dialog._presets.count() == 1
        dialog.reject()

    opened(window, qtbot, use)


def test_another_project_is_never_offered_the_folder_of_this_one(
    window: Window, qtbot: QtBot, tmp_path: Path, own_settings: None
) -> None:
    offered: list[str] = []

    def write(dialog: ExportDialog) -> None:
        field(dialog, "Folder").setText(str(tmp_path / "first tables"))
        QTest.keyClick(field(dialog, "Folder"), Qt.Key.Key_Return)

    def look(dialog: ExportDialog) -> None:
        offered.append(field(dialog, "Folder").text())
        dialog.reject()

    first = window.work.live.session.project.path
    opened(window, qtbot, write)
    exported(qtbot, window).close()
    window.projects.make(tmp_path / "second.annotator")
    opened(window, qtbot, look)
    window.projects.open_path(first)
    opened(window, qtbot, look)
    assert offered == [str(tmp_path / "second tables"), str(tmp_path / "first tables")]
