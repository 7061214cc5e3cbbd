"""Stories of a file that is damaged while it is open: the window says so in a sentence, and offers the ways out."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.store.soundness import unsound
from annotator.ui.dialogs.damage import DamageDialog
from annotator.ui.problems import BugDialog, Problems
from annotator.ui.window import Window
from tests.stories import bring_in, new_project
from tests.ui.test_stories_faults import FLOOD, press, when
from tests.ui.test_stories_faults import problems as problems

ARTICLES = 60
TEXTS = [f"{FLOOD}{number} " * 400 for number in range(ARTICLES)]  # each flows over many pages


def opened(window: Window, folder: Path) -> Path:
    """A project of which the window has read the list of articles, and the first one."""
    session = new_project(folder, "broken")
    for text in TEXTS:
        bring_in(session, text)
    session.close()
    window.projects.open_path(session.project.path)
    assert window.session is not None
    window.work.live.turn_to(window.session.articles()[0].id)
    return session.project.path


def pages_of(path: Path, table: str) -> list[int]:
    """The pages of a table but its first, without those that its texts flow over to."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as conn:
        (root,) = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
        size = conn.execute("PRAGMA page_size").fetchone()[0]
    content = path.read_bytes()
    first = content[(root - 1) * size : root * size]
    if first[0] != 5:
        return [root]
    count = int.from_bytes(first[3:5], "big")
    cells = [int.from_bytes(first[12 + 2 * n : 14 + 2 * n], "big") for n in range(count)]
    return [*(int.from_bytes(first[at : at + 4], "big") for at in cells), int.from_bytes(first[8:12], "big")]


def overwrite_leaves(path: Path) -> None:
    """Nothing of a table's leaves is left."""
    with path.open("r+b") as file:
        for page in pages_of(path, "texts")[1:]:
            file.seek((page - 1) * 4096)
            file.write(b"\xff" * 4096)


def overwrite_words(path: Path) -> None:
    """The pages stand, but what is in them is no longer words."""
    content = path.read_bytes().replace(b"About 300 people", b"\xff" * 16)
    with path.open("r+b") as file:
        file.write(content)


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("overwrite", [overwrite_leaves, overwrite_words], ids=["leaves", "words"])
def test_damage_that_is_met_while_reading_is_a_sentence_with_the_ways_out(
    overwrite: Callable[[Path], None], window: Window, problems: Problems, qtbot: QtBot, tmp_path: Path
) -> None:
    path = opened(window, tmp_path)
    assert window.session is not None
    articles = [line.id for line in window.session.articles()]
    shown = window.work.view.toPlainText()
    overwrite(path)
    told: list[str] = []

    def mend() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert not isinstance(box, BugDialog)
        told.append(box.text())
        press("What can be done")

    when(QMessageBox, mend)
    for article in articles[-5:]:
        window.work.turn_to(article)
    assert window.work.view.toPlainText() == shown
    when(DamageDialog, lambda: press("Repair"))
    qtbot.waitUntil(lambda: "is kept as broken damaged" in window.status._said.text(), timeout=20000)
    assert told == ["broken.annotator is damaged. Restore a backup, or repair it with what can still be read."]
    assert not problems._bugs
    assert window.session is not None
    assert len(window.session.articles()) == ARTICLES
    assert all(window.session.read(article).text for article in articles)
    window.close()
    assert {words.partition("”")[2] for words in unsound(path)} <= {" is not the one that was brought in."}
