"""One story from beginning to end: a new team's first week, with a broken file in the middle of it."""

import csv
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Figure
from annotator.session import Desk
from annotator.session.backups import backups_of, keep
from annotator.ui.codebook.contents import CHOICES
from annotator.ui.codebook.window import CodebookWindow
from annotator.ui.dialogs.damage import DamageDialog
from annotator.ui.dialogs.exported import ExportedDialog
from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.dialogs.table_columns import TableDialog
from annotator.ui.figures.chart_window import ChartWindow
from annotator.ui.project_window import show_window
from annotator.ui.search.window import SearchWindow
from annotator.ui.window import Window
from tests.ui.hands import CONTROL, Hands

Key = Qt.Key
DAYS = ((27, 12, "the Civil Guard"), (28, 15, "the Civil Guard"), (28, 19, "the Red Lantern"))
STATUS = "figure.status"


@pytest.fixture(autouse=True)
def own_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))


def table_of_articles(folder: Path) -> Path:
    path = folder / "flood.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Headline", "Body", "Date", "Outlet"])
        for number, (day, dead, who) in enumerate(DAYS):
            body = f"The flood in Orlen left {dead} dead, {who} said.\n\nThe river is falling."
            writer.writerow([f"Flood, day {number + 1}", body, f"{day}/10/2026", "The Ilvast Courier"])
    return path


def answer(kind: type[QDialog], do: Callable[[QDialog], None]) -> None:
    """Answer the next dialog of a kind."""
    timer = QTimer(QApplication.instance(), interval=20)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            timer.stop()
            do(dialog)

    timer.timeout.connect(look)
    timer.start()


def press(dialog: QWidget, words: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "").startswith(words))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def bring_in_table(window: Window, qtbot: QtBot, path: Path) -> None:
    answer(TableDialog, lambda dialog: press(dialog, "Bring in"))
    window.exchange.bring_in_paths([path])
    qtbot.waitUntil(lambda: window.status._said.text().startswith("Brought in"))


def code(window: Window, hands: Hands, dead: int, who: str) -> None:
    """One article as the team codes it: who said how many died where."""
    hands.mark(hands.span("Orlen"), Key.Key_E)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Escape)
    hands.mark(hands.span(f"The flood in Orlen left {dead} dead, {who} said"), Key.Key_S)
    hands.press(Key.Key_Escape)
    hands.mark(hands.span(str(dead)), Key.Key_F)
    hands.fill_in("counted", "people")
    hands.choose("status", "killed")
    hands.pick("place", "Orlen")
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_A, CONTROL | Qt.KeyboardModifier.ShiftModifier)  # what is proposed: who said it, and when


def another_window(qtbot: QtBot) -> Window:
    """The application is started again."""
    window = Window(Desk())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window


def back_to(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def figures(window: Window) -> list[Figure]:
    return list(window.work.live.session.project.records.all(Figure))


def break_file(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[1:90] = b"\xff" * 89
    path.write_bytes(content)


def test_a_new_team_sets_up_codes_breaks_restores_renames_searches_charts_and_exports(
    window: Window, hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    # The codebook: a field of their own
    path = window.work.live.session.project.path
    bring_in_table(window, qtbot, table_of_articles(tmp_path))
    assert [line.published for line in window.work.live.session.articles()] == [f"2026-10-{day}" for day, _, _ in DAYS]
    editor = show_window(CodebookWindow, window.work)
    rename(editor, qtbot, "other", "no word for it")
    editor.close()
    back_to(window, qtbot)

    # Coding two of three articles, and a backup
    for line, (_, dead, who) in list(zip(window.work.live.session.articles(), DAYS, strict=True))[:2]:
        window.work.live.turn_to(line.id)
        code(window, hands, dead, who)
        window.work.go_to_text()
        hands.press(Key.Key_Return, CONTROL)
    before = figures(window)
    assert [(figure.value, figure.status) for figure in before] == [(12, "killed"), (15, "killed")]
    keep(path, "by hand")

    # The file breaks, and the newest good backup is restored
    window.close()
    break_file(path)
    window = another_window(qtbot)
    hands = Hands(window)
    answer(DamageDialog, lambda dialog: press(dialog, "Restore"))
    window.projects.open_path(path)
    qtbot.waitUntil(lambda: window.projects.current is not None, timeout=20000)
    back_to(window, qtbot)
    assert figures(window) == before
    assert backups_of(path)

    # Coding goes on
    third = window.work.live.session.articles()[2]
    window.work.live.turn_to(third.id)
    code(window, hands, *DAYS[2][1:])

    # A word is renamed: no record changes
    kept = figures(window)
    editor = show_window(CodebookWindow, window.work)
    rename(editor, qtbot, "killed", "dead")
    editor.close()
    back_to(window, qtbot)
    assert figures(window) == kept
    assert window.work.live.session.codebook.label(STATUS, "killed") == "dead"

    # Search finds the article, and only that one
    search = show_window(SearchWindow, window.work)
    search.search_for("lantern")
    qtbot.waitUntil(lambda: search.results.rowCount() > 0)
    QTest.keyClick(search.words, Key.Key_Return)
    assert window.work.live.page is not None
    assert window.work.live.page.article.id == third.id
    search.close()

    # The chart shows three points of two sources, and is saved
    chart = show_window(ChartWindow, window.work)
    qtbot.waitUntil(lambda: sum(map(len, chart.chart.series.values())) == len(DAYS))
    assert sorted(len(points) for points in chart.chart.series.values()) == [1, 2]
    chart.save(tmp_path / "dead.svg")
    with (tmp_path / "dead.csv").open(encoding="utf-8") as file:
        charted = sorted(float(row["value"]) for row in csv.DictReader(file))
    chart.close()
    back_to(window, qtbot)

    # The workbook and the tables say the same
    folder = tmp_path / "out"
    export(window, qtbot, folder)
    with (folder / "figures_wide.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    book = openpyxl.load_workbook(next(folder.glob("*.xlsx")), read_only=True)
    cells = list(book["figures_wide"].iter_rows(values_only=True))
    at = {name: place for place, name in enumerate(cells[0])}
    values = sorted(float(row["value"]) for row in rows)
    assert values == charted == sorted(float(str(row[at["value"]])) for row in cells[1:]) == [12, 15, 19]
    assert {row["status"] for row in rows} == {"killed"}  # the key, whatever its word
    assert {row["place"] for row in rows} == {"Orlen"}
    assert sorted(row["who"] for row in rows) == sorted(who for _, _, who in DAYS)
    book.close()
    window.close()


def rename(editor: CodebookWindow, qtbot: QtBot, key: str, word: str) -> None:
    """Give a status another word by the keyboard."""
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.go_to(CHOICES, STATUS)
    editor.choices.table.choose(f"{STATUS}.{key}")
    editor.choices.table.setFocus()
    QTest.keyClick(editor.choices.table, Key.Key_F2)
    editor.choices.form.focus_field("label")
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClick(line, Key.Key_A, CONTROL)
    QTest.keyClicks(line, word)
    QTest.keyClick(line, Key.Key_Tab)
    assert editor.live.session.codebook.label(STATUS, key) == word


def export(window: Window, qtbot: QtBot, folder: Path) -> None:
    """All tables as CSV and as a workbook."""

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        box = next(b for b in dialog.findChildren(QCheckBox) if "workbook" in b.text())
        QTest.keyClick(box, Key.Key_Space)
        line = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Folder")
        line.setText(str(folder))
        press(dialog, "Export")

    answer(ExportDialog, choose)
    window.exchange.export()
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportedDialog)))
    window.findChildren(ExportedDialog)[0].close()
