"""What every test stands on: settings of its own, no screen, no network."""

import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

PATIENCE = 60_000  # milliseconds

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("busy machines", deadline=None)
settings.load_profile("busy machines")

# begun first, so that no worker has one of them to do when the others have nothing left
LONGEST = {
    "test_killed.py", "test_damage.py", "test_replay.py", "test_walk.py", "test_killed_midway.py",
    "test_cli_agreement.py", "test_cli_brat.py", "test_sharing_orders.py",
    "test_acceptance_seed.py", "test_acceptance_suggested.py", "test_story_mixed_folder.py", "test_real_articles.py",
    "test_codebook_window.py", "test_figures_window.py", "test_stories_looking.py", "test_stories_marking.py",
}  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first, else as they are found."""
    items.sort(key=lambda item: item.path.name not in LONGEST)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of whoever runs it."""
    monkeypatch.setenv("ANNOTATOR_SETTINGS", str(tmp_path / "settings.json"))


class PatientBot(QtBot):
    """Waits as long as a busy machine may need; what never comes still fails."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=max(timeout, PATIENCE), **more)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:
        return super().waitExposed(widget, timeout=max(timeout, PATIENCE))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The bot of pytest-qt, with patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any socket but a local one fails the test."""

    class LocalOnly(socket.socket):
        def __init__(self, family: Any = socket.AF_INET, *more: Any, **named: Any) -> None:
            if family in (socket.AF_INET, socket.AF_INET6, -1):
                raise AssertionError("the application opened a network socket")
            super().__init__(family, *more, **named)

    monkeypatch.setattr(socket, "socket", LocalOnly)
