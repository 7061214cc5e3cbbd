"""Stories of sharing on bad days: full disks, locked folders, held files, a change of mind. Nothing is lost."""

import json
import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.edits import together
from annotator.domain.entities import new_entity
from annotator.domain.errors import UserError
from annotator.domain.records import Entity
from annotator.services.sharing.choosing import Wish
from annotator.store.soundness import unsound
from annotator.ui.sharing.preview import PreviewDialog
from annotator.ui.sharing.sending import send_to
from annotator.ui.sharing.sent import SentDialog
from annotator.ui.window import Window
from tests.laptops import ANNA, laptop, send
from tests.store.test_faults import read_only as read_only
from tests.store.test_faults import small_disk as small_disk
from tests.stories import TEXT, at, bring_in
from tests.ui.conftest import open_article
from tests.ui.hands import Hands
from tests.ui.test_sharing_window import answer, drop

Key = Qt.Key


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What Anna sends: an article and more entities than fit on a small disk."""
    folder = tmp_path_factory.mktemp("anna")
    anna = laptop(folder, ANNA)
    article = bring_in(anna)
    anna.do(edits.add("figure", Figure(article=article.id, at=at(TEXT, "40"), value=40.0)))
    many = [new_entity(Entity(name=f"Place {number}", note="Far away. " * 40)) for number in range(2500)]
    anna.do(together("entities", many))
    return send(anna, folder)


@contextmanager
def sentence(qtbot: QtBot) -> Iterator[list[str]]:
    """What the application says in a dialog meanwhile; anything but a sentence is a bug."""
    said: list[str] = []
    with qtbot.captureExceptions() as raised:
        yield said
        qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    assert isinstance(raised[0][1], UserError), raised
    said.append(str(raised[0][1]))


def take(dialog: PreviewDialog) -> None:
    dialog.take.click()


def state(window: Window) -> tuple[int, int, int]:
    """What would tell that something was taken in."""
    project = window.work.live.session.project
    return project.journal.count(), project.records.count(Figure), project.records.count(Entity)


def goes_on(window: Window, hands: Hands) -> None:
    """A figure can be marked and taken back as ever."""
    before = state(window)[1]
    hands.mark(hands.span("40"), Key.Key_F)
    assert state(window)[1] == before + 1
    window.work.undo()
    assert state(window)[1] == before


def test_what_is_sent_to_a_full_disk_is_said_and_the_older_file_stays(
    window: Window, qtbot: QtBot, small_disk: Path, sent: Path
) -> None:
    path = small_disk / "mine.annotations"
    path.write_bytes(b"older")
    open_article(window, TEXT)
    session = window.work.live.session
    noise = [f"{number}: {number**99:x} {number**88:o}" for number in range(1, 6000)]  # which does not pack well
    session.do(together("entities", [new_entity(Entity(name=words, note=words * 2)) for words in noise]))
    with sentence(qtbot) as said:
        send_to(window, path, Wish())
    assert said[0].startswith("There is no room left in")
    assert path.read_bytes() == b"older"
    assert [each.name for each in small_disk.iterdir()] == [path.name]


def test_what_is_sent_to_a_folder_that_cannot_be_written_to_is_said(
    window: Window, qtbot: QtBot, tmp_path: Path, read_only: Callable[[Path], None]
) -> None:
    open_article(window, TEXT)
    folder = tmp_path / "shared"
    folder.mkdir()
    read_only(folder)
    with sentence(qtbot) as said:
        send_to(window, folder / "mine", Wish())
    assert said[0].startswith(f"Nothing could be written to {folder}: ")
    assert said[0].endswith("Check the folder.")
    assert [*folder.iterdir()] == []


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Path]:
    """A file that cannot be replaced, as it is in use; where this user can mount none, a folder of that name."""
    path = tmp_path / "mine.annotations"
    path.write_bytes(b"older")
    mounted = subprocess.run(["mount", "--bind", path, path], capture_output=True, check=False)
    if mounted.returncode:
        path.unlink()
        path.mkdir()
    yield path
    if not mounted.returncode:
        subprocess.run(["umount", "-l", path], check=True)


def test_what_is_sent_over_a_file_that_another_program_holds_is_said_and_goes_elsewhere(
    window: Window, qtbot: QtBot, held: Path
) -> None:
    open_article(window, TEXT)
    with sentence(qtbot) as said:
        send_to(window, held, Wish())
    assert said[0].startswith("mine.annotations cannot be replaced: ")
    assert said[0].endswith("Close it in other programs, or choose another name.")
    assert [each for each in held.parent.iterdir() if each.name.startswith("~")] == []
    send_to(window, held.with_name("other"), Wish())
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SentDialog))
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, SentDialog)
    shown.close()


def test_what_comes_in_and_does_not_fit_on_the_disk_is_said_and_nothing_of_it_is_there(
    window: Window, hands: Hands, qtbot: QtBot, small_disk: Path, sent: Path
) -> None:
    path = small_disk / "full.annotator"
    window.projects.make(path)
    open_article(window, f"{TEXT} Another text of 40 words.")
    before = state(window)
    answer(PreviewDialog, take, [])
    with sentence(qtbot) as said:
        drop(window, sent)
    assert said[0].startswith("Not saved. ")
    assert said[0].endswith("try again.")
    assert state(window) == before
    goes_on(window, hands)
    window.close()
    assert unsound(path) == []


def test_nothing_is_taken_in_where_the_project_is_open_for_looking_only(window: Window, sent: Path) -> None:
    open_article(window, TEXT)
    path = window.work.live.session.project.path
    window.projects.show(lambda: window.desk.open(path, read_only=True))
    before = state(window)
    drop(window, sent)
    assert window.status._said.text().endswith("open for looking only, so nothing can be changed here.")
    assert state(window) == before
    assert window.findChildren(QProgressDialog) == []


def test_a_change_of_mind_while_it_is_written_changes_nothing(
    window: Window, hands: Hands, qtbot: QtBot, sent: Path
) -> None:
    open_article(window, f"{TEXT} Another text of 40 words.")
    before = state(window)
    path = window.work.live.session.project.path
    with closing(sqlite3.connect(path, isolation_level=None)) as another:  # so that the writing cannot be over before

        def take_slowly(dialog: PreviewDialog) -> None:
            another.execute("BEGIN IMMEDIATE")
            dialog.take.click()

        answer(PreviewDialog, take_slowly, [])
        drop(window, sent)
        qtbot.waitUntil(
            lambda: another.in_transaction and isinstance(QApplication.activeModalWidget(), QProgressDialog)
        )
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QProgressDialog)
        with qtbot.waitSignal(window.work.live.told, timeout=20_000) as told:
            QTest.keyClick(shown, Key.Key_Escape)
            another.execute("ROLLBACK")
    assert told.args == ["Cancelled: nothing was brought in.", False]
    assert state(window) == before
    qtbot.waitUntil(lambda: not window.findChildren(QProgressDialog))
    goes_on(window, hands)


def test_while_another_program_holds_the_project_nothing_is_taken_in_and_later_it_is(
    window: Window, qtbot: QtBot, sent: Path
) -> None:
    open_article(window, TEXT)
    before = state(window)
    with closing(sqlite3.connect(window.work.live.session.project.path, isolation_level=None)) as another:

        def take_held(dialog: PreviewDialog) -> None:
            another.execute("BEGIN IMMEDIATE")
            dialog.take.click()

        answer(PreviewDialog, take_held, [])
        with sentence(qtbot) as said:
            drop(window, sent)
        another.execute("ROLLBACK")
    assert said[0] == "Not saved. story.annotator is being used by another program. Try again in a moment."
    assert state(window) == before
    answer(PreviewDialog, take, [])
    drop(window, sent)
    qtbot.waitUntil(lambda: state(window)[1] == 1, timeout=20_000)


def huge(parts: dict[str, bytes]) -> None:
    said = json.loads(parts["manifest.json"])
    said["parts"]["entities"]["bytes"] = 10**12
    parts["manifest.json"] = json.dumps(said).encode()


def bomb(parts: dict[str, bytes]) -> None:
    parts["entities.jsonl"] = b"\n" * 50_000_000


@pytest.mark.parametrize(("made", "words"), [(huge, "is too large"), (bomb, "is damaged")], ids=["huge", "bomb"])
def test_a_file_that_is_huge_or_says_so_is_a_sentence_and_the_window_goes_on(
    window: Window,
    hands: Hands,
    qtbot: QtBot,
    tmp_path: Path,
    sent: Path,
    made: Callable[[dict[str, bytes]], None],
    words: str,
) -> None:
    with zipfile.ZipFile(sent) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    made(parts)
    with zipfile.ZipFile(tmp_path / "x.annotations", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    open_article(window, TEXT)
    before = state(window)
    with sentence(qtbot) as said:
        drop(window, tmp_path / "x.annotations")
    assert said[0].startswith(f"x.annotations {words}")
    assert state(window) == before
    goes_on(window, hands)


def test_what_was_a_file_a_moment_ago_is_a_sentence(window: Window, qtbot: QtBot, tmp_path: Path, sent: Path) -> None:
    shutil.copy(sent, tmp_path / "x.annotations")
    open_article(window, TEXT)
    before = state(window)

    def gone(dialog: QDialog) -> None:
        (tmp_path / "x.annotations").unlink()  # what was read is enough
        assert isinstance(dialog, PreviewDialog)
        dialog.take.click()

    answer(PreviewDialog, gone, [])
    drop(window, tmp_path / "x.annotations")
    qtbot.waitUntil(lambda: state(window)[2] > before[2], timeout=20_000)
