"""From two projects coded otherwise to one dataset: taken in, compared, decided, exported, and all of it taken back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.cli import main
from annotator.domain.review import Comment
from annotator.services.review.cases import ALL_AGREE, DECIDED
from annotator.ui.agreement.window import AgreementWindow
from annotator.ui.dialogs.exported import ExportedDialog
from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.review.pane import ReviewPane
from annotator.ui.review.queue import OPEN
from annotator.ui.sharing.preview import PreviewDialog
from annotator.ui.window import Window
from tests.laptops import ANNA, BEN, send
from tests.march_agreement import expected
from tests.march_decided import DECISIONS, FIGURES, FIGURES_WIDE, MENTIONS, SOURCES
from tests.march_told import lines, rows
from tests.march_twice import MARCH, sample_of
from tests.ui.hands import CONTROL, SHIFT, Hands, Key
from tests.ui.test_stories_dropping import drop, files

CONTAINS = Qt.MatchFlag.MatchContains
D = TypeVar("D", bound=QDialog)
KINDS = ("mentions", "figures", "sources", "zones", "progress", "figures_wide", "decisions", "agreement")
QUEUE = [
    "≥ 52 / 25", "4,000–5,000 / 4,000", "18,000 / 1,800", "9,500", "2", "12", "a nurse who pushed a pram and …",
    "Saturday",
    "its president, Pell Andrade / Pell Andrade", "The Union of Transport Users …",
    "The Union of Transport Users / Union of Transport Users",
]  # fmt: skip


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """What Ben sends of his project."""
    ben = sample_of(tmp_path, BEN)
    written = send(ben, tmp_path)
    ben.close()
    return written


@pytest.fixture
def annas(window: Window, tmp_path: Path) -> Path:
    """Anna's project, open in the window at the march."""
    session = sample_of(tmp_path, ANNA)
    session.close()
    window.desk.be(ANNA)
    window.projects.open_path(session.project.path)
    window.work.live.turn_to(MARCH)
    return session.project.path


def answered(kind: type[D], act: Callable[[D], None]) -> list[bool]:
    """Do this in the next dialog of a kind, once it has the keyboard; gives where it is noted that it came."""
    done: list[bool] = []

    def look() -> None:
        dialog, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
        if not isinstance(dialog, kind) or focused is None or focused.window() is not dialog:
            QTimer.singleShot(10, look)
            return
        try:
            act(dialog)
        finally:
            done.append(True)
            if dialog.isVisible():
                dialog.close()

    QTimer.singleShot(10, look)
    return done


def back_to(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.work.go_to_text()


def exported(project: Path, folder: Path) -> dict[str, bytes]:
    """What the command line exports of what stands, by the names of the files."""
    words = ["export", str(project), str(folder), "--layer", "final", "--kinds", ",".join(KINDS)]
    result = CliRunner().invoke(main, words, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return written(folder)


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_what_two_people_recorded_otherwise_becomes_one_dataset_and_is_taken_back(
    window: Window, hands: Hands, qtbot: QtBot, annas: Path, sent: Path, tmp_path: Path
) -> None:
    before = exported(annas, tmp_path / "before")
    take_in(window, hands, qtbot, sent)
    compare(window, hands, qtbot)
    decide(window, hands, qtbot)
    export(window, hands, qtbot, tmp_path / "tables")
    tables = written(tmp_path / "tables")
    assert tables == exported(annas, tmp_path / "the same")
    check_tables(tables, before)
    while len(window.work.live.session.reviewing.cases(MARCH)[0].coders) == 2:
        hands.press(Key.Key_Z, CONTROL)
    after = exported(annas, tmp_path / "after")
    for found in (before, after):  # the one thing that tells that there was something
        package = json.loads(found["datapackage.json"])
        assert package.pop("created")
        found["datapackage.json"] = json.dumps(package).encode()
    assert after == before


def take_in(window: Window, hands: Hands, qtbot: QtBot, sent: Path) -> None:
    """Ben's file is dropped on the window; of four entities that look like ones of Anna's one is chosen by hand."""

    def look(dialog: PreviewDialog) -> None:
        told = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "The work of Ben" in told
        assert "new articles: 0; known by their texts: 5" in told
        assert "new records: 2 mentions, 8 figures, 4 sources" in told
        assert "new people: Ben" in told
        assert [choice.currentText() for choice in dialog.choices] == [
            "another one", "the same as Union of Transport Users", "the same as City police of Ilvast",
            "the same as Pell Andrade",
        ]  # fmt: skip
        while QApplication.focusWidget() is not dialog.choices[0]:
            hands.press(Key.Key_Tab)
        hands.press(Key.Key_Down)
        assert dialog.choices[0].currentText() == "the same as Ilvast"
        hands.press(Key.Key_Return)

    taken = answered(PreviewDialog, look)
    drop(window, files(sent))
    session = window.work.live.session
    qtbot.waitUntil(lambda: bool(taken) and len(session.reviewing.cases(MARCH)[0].coders) == 2)


def compare(window: Window, hands: Hands, qtbot: QtBot) -> None:
    """The figures of agreement are those on paper."""
    hands.press(Key.Key_F5, SHIFT)
    shown = next(each for each in window.work.beside.values() if isinstance(each, AgreementWindow))
    qtbot.waitUntil(lambda: shown.found is not None)
    assert shown.headline.text() == "1 article, coded by: \u2068Anna\u2069\u00a01, \u2068Ben\u2069\u00a01"
    assert shown.found is not None
    found = {score.key: (score.value, score.units) for score in shown.found.scores}
    assert found == on_paper()
    shown.close()
    back_to(window, qtbot)


def on_paper() -> dict[str, tuple[object, int]]:
    """The figures of agreement as they are written, with six places."""
    return {key: (value and pytest.approx(value, abs=1e-6), units) for key, (value, units) in expected().items()}


def decide(window: Window, hands: Hands, qtbot: QtBot) -> None:
    """Every kind of decision, by its key."""
    hands.press(Key.Key_F5)
    qtbot.waitUntil(lambda: window.work.panes.isHidden())
    QApplication.processEvents()
    pane = window.work.findChild(ReviewPane)
    assert isinstance(pane, ReviewPane)
    assert queue(pane) == QUEUE
    hands.press(Key.Key_3)  # Anna's words with Ben's number
    hands.press(Key.Key_A, CONTROL)
    hands.type("25")
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Return)  # Anna's range, where the cursor is
    say_why(hands, pane, "value")
    hands.press(Key.Key_Tab)
    hands.type("The text says 18,000.")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_1)
    hands.press(Key.Key_2)  # the workers, whom only Ben has
    hands.press(Key.Key_0)  # two bridges are no figure here
    hands.press(Key.Key_Right)
    hands.press(Key.Key_C)
    hands.type("Held, or only hurt?")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Space)  # a dozen, left open until Ben answers
    hands.press(Key.Key_2)  # the nurse
    hands.press(Key.Key_2)  # Saturday: Ben recorded nothing, and that stands
    hands.press(Key.Key_1)  # both halves of what the president said
    say_why(hands, pane, "boundary")
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_1)
    hands.press(Key.Key_2)  # the union without “The”
    assert queue(pane) == ["12"]
    (asked,) = window.work.live.session.project.records.all(Comment)
    assert (asked.text, asked.to) == ("Held, or only hurt?", BEN.id)
    assert pane.queue.counts[ALL_AGREE] == 4
    hands.press(Key.Key_A)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    qtbot.waitUntil(box.isActiveWindow)
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: not pane.queue.counts[ALL_AGREE])
    assert (pane.queue.counts[DECIDED], pane.queue.counts[OPEN]) == (14, 1)
    hands.press(Key.Key_F5)
    qtbot.waitUntil(lambda: window.work.panes.isVisible())


def queue(pane: ReviewPane) -> list[str]:
    """What stands in the queue."""
    shown = pane.left.list.rows
    return [str(shown.index(row, 0).data()).split(" · ")[0] for row in range(shown.rowCount())]


def say_why(hands: Hands, pane: ReviewPane, reason: str) -> None:
    """Choose a reason from its list."""
    hands.press(Key.Key_W)
    while pane.right.reason.currentData() != reason:
        hands.press(Key.Key_Down)


def export(window: Window, hands: Hands, qtbot: QtBot, folder: Path) -> None:
    """What stands, with decisions and agreement, through the dialog."""

    def choose(dialog: ExportDialog) -> None:
        layer = next(each for each in dialog.findChildren(QComboBox) if each.findText("final", CONTAINS) >= 0)
        layer.setFocus()
        hands.press(Key.Key_Down)
        for words in ("Decisions", "Agreement"):
            box = next(each for each in dialog.findChildren(QCheckBox) if each.text().replace("&", "") == words)
            box.setFocus()
            if not box.isChecked():
                hands.press(Key.Key_Space)
        line = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Folder")
        line.setText(str(folder))
        line.setFocus()
        hands.press(Key.Key_Return)

    came = answered(ExportDialog, choose)
    hands.press(Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: bool(came) and bool(window.findChildren(ExportedDialog)))
    told = window.findChildren(ExportedDialog)[0]
    # the dozen, and all 115 records of the other articles, which only the analyst of the sample coded
    said = [label.text() for label in told.findChildren(QLabel)]
    assert [words for words in said if "Left out" in words] == ["Left out, as nobody has decided it yet: 116 cases."]
    told.close()
    back_to(window, qtbot)


def check_tables(tables: dict[str, bytes], before: dict[str, bytes]) -> None:
    """Every line of every table about the march is what whoever decided would write."""
    found = {name: lines(name, tables[f"{name}.csv"]) for name in ("figures", "figures_wide", "sources", "mentions")}
    assert found == {"figures": FIGURES, "figures_wide": FIGURES_WIDE, "sources": SOURCES, "mentions": MENTIONS}
    assert lines("decisions", tables["decisions.csv"]) == DECISIONS
    known = lines("entities", before["entities.csv"])
    with_ben = [line.replace("Ilvast | type: place", "Ilvast | type: place | aliases: Ilwast") for line in known]
    assert lines("entities", tables["entities.csv"]) == with_ben
    assert [row["name"] for row in rows(tables["people.csv"])] == ["Anna", "Ben", "Sample analyst"]
    agreed = rows(tables["agreement.csv"])
    assert {row["between"] for row in agreed} == {"Anna; Ben"}
    told = {".".join(row[key] for key in ("kind", "field", "compared", "measure")): row for row in agreed}
    values = {key: (float(row["value"]) if row["value"] else None, int(row["units"])) for key, row in told.items()}
    assert values == on_paper()
    assert all(bool(row["value"]) != bool(row["not_defined"]) for row in agreed)
