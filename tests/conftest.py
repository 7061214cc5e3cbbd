"""What every test stands on: settings of its own, no screen, no network."""

import os
import socket
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("busy machines", deadline=None)
settings.load_profile("busy machines")


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of whoever runs it."""
    monkeypatch.setenv("ANNOTATOR_SETTINGS", str(tmp_path / "settings.json"))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any socket but a local one fails the test."""

    class LocalOnly(socket.socket):
        def __init__(self, family: Any = socket.AF_INET, *more: Any, **named: Any) -> None:
            if family in (socket.AF_INET, socket.AF_INET6, -1):
                raise AssertionError("the application opened a network socket")
            super().__init__(family, *more, **named)

    monkeypatch.setattr(socket, "socket", LocalOnly)
