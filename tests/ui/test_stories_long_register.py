"""A register of thousands of entities is read beside the window, and what is edited meanwhile is found, too."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.entities import new_entity
from annotator.domain.records import Entity
from annotator.ui.names_ahead import LONG
from annotator.ui.palette.dialog import Palette
from annotator.ui.window import Window


@pytest.fixture
def long(window: Window) -> list[Entity]:
    """The entities of a project that is opened again as on the next day."""
    entities = [Entity(name=f"Harbour {n:05}") for n in range(LONG + 1)]
    window.work.live.session.do(edits.add("entities", *entities))
    window.work.end()
    window.projects.close()
    window.projects.open_path(window.work.live.session.project.path)
    return entities


def in_palette(window: Window, words: str) -> list[str]:
    palette = Palette(window)
    QTest.keyClicks(palette.line, words)
    names = [offer.name for offer in palette._offers if offer.kind == "entity"]
    palette.close()
    return names


def test_what_is_edited_while_the_names_are_read_is_found_by_its_new_name(
    window: Window, long: list[Entity], qtbot: QtBot
) -> None:
    names = window.work._names
    qtbot.waitUntil(lambda: names._asker is not None)
    live = window.work.live
    live.do(edits.change("rename", long[7], name="Quay of Orlen"))
    live.do(new_entity(Entity(name="Quay of Minva")))
    qtbot.waitUntil(lambda: names._asker is None)
    assert in_palette(window, "quay") == ["Quay of Minva", "Quay of Orlen"]
    assert "Harbour 00007" not in in_palette(window, "harbour 00007")
    assert in_palette(window, "harbour 02000")[0] == "Harbour 02000"


def test_a_project_is_closed_while_its_names_are_read(window: Window, long: list[Entity], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.work._names._asker is not None)
    window.work.end()
    window.projects.close()
    assert window.work._names._asker is None
