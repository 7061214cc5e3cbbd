"""A project with big articles, windows on copies of it, and the table at the end."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from annotator.store.settings import Settings, save_settings
from annotator.ui.theme import apply_theme
from tests.benchmarks.big import ALL, USUAL, big_project, text_of
from tests.benchmarks.comparing import Comparison, Line
from tests.benchmarks.hands import Hands
from tests.stories import ANALYST, DEVICE, bring_in, new_project

LINES: list[Line] = []
COLUMNS = "{:<62} {:>9}  {:>7} × {:<44} {:>9}  {}"


@pytest.fixture(scope="session")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project file that each test copies."""
    session = big_project(tmp_path_factory.mktemp("big"), *ALL)
    session.close()
    return session.project.path


@pytest.fixture
def copy(big: Path, tmp_path: Path, own_settings: None) -> Callable[[], Path]:
    """A fresh copy of the project, for the person whose records are in it."""
    save_settings(Settings(person=ANALYST.id, person_name=ANALYST.name, device=DEVICE))
    made = iter(range(10))
    return lambda: Path(shutil.copy(big, tmp_path / f"copy{next(made)}.annotator"))


@pytest.fixture
def one_article(tmp_path: Path, own_settings: None) -> Path:
    """A project with one article of the usual length."""
    save_settings(Settings(person=ANALYST.id, person_name=ANALYST.name, device=DEVICE))
    session = new_project(tmp_path)
    bring_in(session, text_of(USUAL), published="2022-01-26")
    session.close()
    return session.project.path


@pytest.fixture
def a_window(qtbot: QtBot, copy: Callable[[], Path]) -> Iterator[Callable[[], Hands]]:
    """Makes windows, each on a project of its own, in the look of the application."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.styleSheet(), app.font(), app.palette()
    apply_theme(app, "light")
    opened: list[Hands] = []

    def opening() -> Hands:
        opened.append(Hands(copy()))
        return opened[-1]

    yield opening
    for hands in opened:
        hands.close()
    app.setStyleSheet(before[0])
    app.setFont(before[1])
    app.setPalette(before[2])


@pytest.fixture
def compare(benchmark: BenchmarkFixture) -> Comparison:
    return Comparison(benchmark, LINES)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not LINES:
        return
    terminalreporter.section("speed, medians")
    for line in LINES:
        cells = (line.what, _shown(line.seconds), f"{line.ratio:.1f}", line.floor, _shown(line.floor_seconds))
        terminalreporter.write_line(COLUMNS.format(*cells, line.note).rstrip())


def _shown(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"
