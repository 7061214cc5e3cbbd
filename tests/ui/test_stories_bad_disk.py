"""Stories of disks that say no while a project is open: a sentence, nothing lost, nothing half-written."""

import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Figure
from annotator.store.soundness import unsound
from annotator.ui.dialogs.table_columns import TableDialog
from annotator.ui.intake.report import ReportDialog
from annotator.ui.window import Window
from tests.store.test_faults import small_disk as small_disk
from tests.ui.conftest import open_article
from tests.ui.hands import Hands
from tests.ui.test_stories_faults import FLOOD, press, when

Key = Qt.Key
LONG = f"{FLOOD}{'Many more words on the flood in Orlen. ' * 1_000}"


Lock = Callable[[Path, bool], None]


def lock_folder(folder: Path, locked: bool) -> None:
    """No file can be made in a folder any more, or again: for root, whom no permission stops, by mounting it so."""
    if locked:
        folder.chmod(0o555)
    if os.geteuid() == 0 and locked:
        subprocess.run(["mount", "--bind", folder, folder], check=True)
        subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)
    if os.geteuid() == 0 and not locked:
        subprocess.run(["umount", "-l", folder], capture_output=True, check=False)  # where it is locked
    if not locked:
        folder.chmod(0o755)


def lock_files(folder: Path, locked: bool) -> None:
    """Files that are open already can be written to no more, or again."""
    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 if locked else most, most))


@pytest.fixture(params=[("Dropbox", lock_folder), ("disk", lock_files)], ids=["folder", "files"])
def locking(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, Lock]]:
    """A folder, and how it becomes read-only for a while; one that is synchronised gets a journal for each edit."""
    name, lock = request.param
    folder = tmp_path / name
    folder.mkdir()
    yield folder, lock
    lock(folder, False)


def test_on_a_disk_that_is_read_only_for_a_while_what_is_typed_stays_in_its_field(
    window: Window, hands: Hands, locking: tuple[Path, Lock]
) -> None:
    folder, lock = locking
    window.projects.make(folder / "flood.annotator")
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("300"), Key.Key_F)
    lock(folder, True)
    hands.fill_in("value", "301")
    hands.form.settle()
    assert window.status._said.text().startswith("▲ Not saved. ")
    assert hands.form.unsaved
    assert [figure.value for figure in window.work.live.session.project.records.all(Figure)] == [300]
    lock(folder, False)
    hands.form.settle()
    assert not hands.form.unsaved
    assert [figure.value for figure in window.work.live.session.project.records.all(Figure)] == [301]
    window.close()
    assert unsound(folder / "flood.annotator") == []


def texts(folder: Path) -> Path:
    """A folder of more texts than a disk of 1 MB holds."""
    folder.mkdir()
    for number in range(200):
        (folder / f"{number}.txt").write_text(f"{LONG}{number}", "utf-8")
    return folder


def table(folder: Path) -> Path:
    """A table of more than that."""
    folder.mkdir()
    rows = [f'Flood {number},"{LONG}{number}",2026-03-01' for number in range(300)]
    (folder / "articles.csv").write_text("\n".join(["title,text,published", *rows]), "utf-8")
    return folder / "articles.csv"


@pytest.mark.parametrize("made", [texts, table], ids=["texts", "table"])
def test_what_does_not_fit_on_the_disk_is_said_and_the_project_is_sound(
    made: Callable[[Path], Path], window: Window, qtbot: QtBot, small_disk: Path, tmp_path: Path
) -> None:
    now, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    source = made(tmp_path / "source")
    resource.setrlimit(resource.RLIMIT_FSIZE, (now, most))
    path = small_disk / "flood.annotator"
    window.projects.make(path)
    open_article(window, FLOOD, language="en")
    said: list[str] = []
    window.work.live.told.connect(lambda words, problem: said.append(words) if problem else None)
    when(TableDialog, lambda: QTest.mouseClick(_table_dialog()._ok, Qt.MouseButton.LeftButton))
    when(QMessageBox, lambda: press("OK"))
    window.preferences.change(intake_preview="never")
    window.exchange.bring_in_paths([source])
    qtbot.waitUntil(lambda: bool(said), timeout=20000)
    if made is table:
        qtbot.waitUntil(lambda: bool(window.findChildren(ReportDialog)), timeout=20000)
    assert said[0].startswith("Not saved. ")
    session = window.work.live.session
    ids = [line.id for line in session.articles()]
    assert all(session.read(article).text.startswith(FLOOD) for article in ids)
    for dialog in window.findChildren(ReportDialog):
        assert len(dialog._report.new) == len(ids) - 1
        dialog.close()
    window.close()
    assert unsound(path) == []


def _table_dialog() -> TableDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TableDialog)
    return dialog
