"""A folder of 200 mixed files comes in by one drop, and a person finds nothing to correct in nine of ten."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.page import Page
from annotator.ui.intake.dialog import IntakeDialog
from annotator.ui.window import Window
from tests.mixed_folder import Expected, write_folder
from tests.ui.hands import Hands
from tests.ui.test_stories_dropping import drop, files

MINUTE = 60_000


def test_a_folder_of_two_hundred_mixed_files_comes_in_by_one_drop(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    expected = write_folder(tmp_path / "from the desk")
    assert len(expected) == 200
    before = len(window.work.live.session.articles())
    drop(window, files(tmp_path / "from the desk"))
    qtbot.waitUntil(lambda: _dialog(window) is not None, timeout=5 * MINUTE)
    Hands(window).press(Qt.Key.Key_Return)
    session = window.work.live.session
    qtbot.waitUntil(lambda: len(session.articles()) == before + 200, timeout=MINUTE)

    pages = [session.read(line.id) for line in session.articles()]
    found = {_name(page): page for page in pages if _name(page) in expected}
    to_correct = {name: _to_correct(found[name], expected[name]) for name in expected}
    wrong = {name: why for name, why in to_correct.items() if why}
    assert len(wrong) <= 20, wrong
    session.undo()
    assert len(session.articles()) == before


def _dialog(window: Window) -> IntakeDialog | None:
    return next((each for each in window.findChildren(IntakeDialog) if each.isVisible()), None)


def _name(page: Page) -> str:
    """The name of its file, on the disk or in the archive."""
    return page.article.origin.rpartition(" › ")[2].rpartition("/")[2]


def _to_correct(page: Page, expected: Expected) -> list[str]:
    """What a person would have to put right: title, words, paragraphs, crossheads, what is told in the head."""
    wrong = [] if page.article.title == expected.title else [page.article.title]
    if _prose(page) != [line for line in (expected.title, *expected.text.split("\n")) if line]:
        wrong.append("text")
    crossheads = {page.text[zone.start : zone.end] for zone in page.zones() if zone.kind == "crosshead"}
    wrong += sorted(set(expected.crossheads) - crossheads)
    return wrong + [name for name, value in expected.facts if getattr(page.article, name) != value]


def _prose(page: Page) -> list[str]:
    """The lines that are not greyed as residue."""
    text = list(page.text)
    for zone in page.zones():
        if zone.kind == "residue":
            text[zone.start : zone.end] = "\n" * (zone.end - zone.start)
    return [line.strip() for line in "".join(text).split("\n") if line.strip()]
