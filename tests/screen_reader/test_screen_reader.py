"""The real window, read over AT-SPI as a screen reader reads it: on a screen and a session bus of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

READER = Path(__file__).with_name("reader.py")
PYTHON_OF_THE_SYSTEM = "/usr/bin/python3"
PACKAGES = "xvfb dbus-x11 at-spi2-core python3-pyatspi libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0"
KNOWN = {"person": "f" * 32, "person_name": "Analyst 1", "device": "d" * 32}
Told = dict[str, Any]


def missing() -> str:
    """What must be installed before a screen reader can be played."""
    tools = [tool for tool in ("Xvfb", "dbus-run-session") if shutil.which(tool) is None]
    asked = [PYTHON_OF_THE_SYSTEM, "-c", "import pyatspi"]
    if tools or subprocess.run(asked, check=False, capture_output=True).returncode:
        return f"This needs Debian's {PACKAGES}: apt install {PACKAGES}"
    return ""


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """A screen that nobody sees."""
    if said := missing():
        pytest.fail(said)
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


@pytest.fixture(scope="module")
def told(screen: str, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Everything that the window with the sample project tells assistive technology."""
    settings = tmp_path_factory.mktemp("screen reader") / "settings.json"
    settings.write_text(json.dumps(KNOWN))
    environment = os.environ | {
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "ANNOTATOR_SETTINGS": str(settings),
        "ANNOTATOR_LANGUAGE": "en",
    }
    application = [sys.executable, "-m", "annotator", "--sample"]
    done = subprocess.run(
        ["dbus-run-session", "--", PYTHON_OF_THE_SYSTEM, str(READER), *application],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found: Told = json.loads(done.stdout[done.stdout.index('{"tree"') :])
    return found


def shown(told: Told, role: str) -> list[Told]:
    return [each for each in told["tree"] if each["role"] == role and "showing" in each["states"]]


def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(told: Told) -> None:
    asked = [each for each in told["tree"] if "focusable" in each["states"] and "showing" in each["states"]]
    assert len(asked) > 20
    assert [each for each in asked if not each["name"] or each["role"] in ("unknown", "filler")] == []


def test_the_article_is_read_as_text_with_a_caret(told: Told) -> None:
    (article,) = [each for each in told["tree"] if each["name"] == "Article text"]
    assert article["role"] == "text"
    assert article["text"].startswith("Anger in the Sarnt valley")
    assert article["caret"] >= 0


def test_the_marks_at_the_caret_are_told(told: Told) -> None:
    described = " ".join(told["marks"].values())
    assert "mention \u2068Sarnt valley\u2069" in described
    assert "figure \u2068" in described
    assert "source \u2068" in described
    assert "" in told["marks"].values()  # where nothing is marked nothing is told


def test_lists_give_their_rows_with_their_state(told: Told) -> None:
    names = {each["name"] for each in shown(told, "list")}
    assert {"Articles", "Records"} <= names
    rows = shown(told, "list item")
    assert any(row["description"].startswith("Started") for row in rows)
    assert all(row["name"] for row in rows)
    assert any("selected" in row["states"] for row in rows)


def test_the_window_is_named_after_its_project_and_its_menus_after_what_they_do(told: Told) -> None:
    assert shown(told, "frame")[0]["name"] == "sample – News annotator"
    items = [each for each in told["tree"] if each["role"] == "menu item"]
    assert len(items) > 50
    assert all(each["name"] for each in items)
