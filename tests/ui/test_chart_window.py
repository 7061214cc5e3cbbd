"""Figures over time by source in a window beside: stepped through by key, opened, saved as pictures with numbers."""

import csv
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure, Source
from annotator.domain.records import Entity
from annotator.ui.figures.chart_window import ChartWindow
from annotator.ui.figures.plot import ON_DARK, ON_LIGHT, SYMBOLS
from annotator.ui.theme import DARK, LIGHT
from annotator.ui.window import Window
from tests.stories import TEXT, at, bring_in

Key = Qt.Key
SHIFT_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Opened = Callable[[], ChartWindow]


@pytest.fixture
def toll(window: Window) -> list[Figure]:
    """The toll of one flood as two voices give it on three days, once with an open end, once as a range."""
    session = window.work.live.session
    flood = Entity(name="Flood of <b>Orlen</b>", type="event")
    voices = [Entity(name=name, type="organisation") for name in ("Guard & Sons", "Ministry")]
    session.do(edits.add("register", flood, *voices))
    made: list[Figure] = []
    for day, (value, low, high) in enumerate(((40.0, 40.0, None), (None, 40.0, 50.0), (45.0, 45.0, 45.0)), 25):
        words = f"Report of day {day}\n\n{TEXT}"
        article = bring_in(session, words, published="2019-03-27")
        source = Source(article=article.id, who=at(words, "the Civil Guard"), speakers=(voices[day % 2].id,))
        figure = Figure(
            article=article.id, at=at(words, "At least 40"), value=value, low=low, high=high, counted="people",
            status="killed", event=flood.id, earliest=f"2019-03-{day}", source=source.id,
        )  # fmt: skip
        session.do(edits.add("figure", source, figure))
        made.append(figure)
    session.page = None  # the window has not opened it
    return made


@pytest.fixture
def opened(window: Window, qtbot: QtBot) -> Opened:
    """Opens the window by its key, and waits until it is drawn or says why not."""

    def opening() -> ChartWindow:
        QTest.keyClick(window, Key.Key_G, SHIFT_CONTROL)
        shown = next(w for w in window.work.beside.values() if isinstance(w, ChartWindow))
        qtbot.waitUntil(lambda: bool(shown.chart.series) or "There is no figure" in shown.sentence.text())
        return shown

    return opening


def press(chart: ChartWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(chart.plot, key)
    QApplication.processEvents()


def test_without_figures_a_sentence_says_what_is_missing(opened: Opened) -> None:
    assert opened().sentence.isVisible()


def test_the_event_with_most_figures_is_drawn_by_source(toll: list[Figure], opened: Opened) -> None:
    chart = opened()
    assert {name: len(points) for name, points in chart.chart.series.items()} == {"Ministry": 2, "Guard & Sons": 1}
    assert chart.plot.isVisible()


def test_arrows_step_through_the_points_by_date_and_a_line_says_each(
    window: Window, toll: list[Figure], opened: Opened
) -> None:
    chart = opened()
    press(chart, Key.Key_Right)
    assert chart.point_label.text().startswith("25 Mar 2019: 40 (≥ 40)")
    assert "Ministry" in chart.plot.accessibleName()
    press(chart, Key.Key_Right)
    assert chart.point_label.text().startswith("26 Mar 2019: 40–50")
    press(chart, Key.Key_End)
    assert chart.point_label.text().startswith("27 Mar 2019: 45")
    press(chart, Key.Key_Return)
    assert window.work.live.chosen == toll[2].id


def test_a_logarithmic_scale_draws_the_same_points(toll: list[Figure], opened: Opened, qtbot: QtBot) -> None:
    chart = opened()
    low, high = chart.plot.viewRange()[1]
    assert low < 40 < high
    QTest.keyClick(chart.logarithmic, Key.Key_Space)
    qtbot.waitUntil(lambda: chart.plot.viewRange()[1][1] < 3)
    press(chart, Key.Key_Home)
    assert "40 (≥ 40)" in chart.point_label.text()


def test_the_svg_is_sound_and_holds_the_words_as_words(toll: list[Figure], opened: Opened, tmp_path: Path) -> None:
    chart = opened()
    chart.save(tmp_path / "toll.svg")
    root = ElementTree.parse(tmp_path / "toll.svg").getroot()
    words = " ".join("".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text"))
    assert root.get("viewBox") == "0 0 1200 720"
    for label in ("Guard & Sons", "Ministry", "Flood of <b>Orlen</b> · killed", "26 Mar 2019", "40"):
        assert label in words


def test_the_png_has_a_white_ground_and_the_numbers_stand_beside(
    toll: list[Figure], opened: Opened, tmp_path: Path
) -> None:
    opened().save(tmp_path / "toll.png")
    picture = QImage(str(tmp_path / "toll.png"))
    assert (picture.width(), picture.height()) == (2400, 1440)
    assert picture.pixelColor(2, 2).name() == "#ffffff"
    with (tmp_path / "toll.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["date"], row["low"], row["high"]) for row in rows if row["source"] == "Ministry"] == [
        ("2019-03-25", "40", ""),
        ("2019-03-27", "45", "45"),
    ]


def test_what_cannot_be_saved_is_said_in_a_sentence(
    window: Window, toll: list[Figure], opened: Opened, tmp_path: Path
) -> None:
    chart = opened()
    said: list[str] = []
    window.work.live.told.connect(lambda words, problem: said.append(words))
    chart.save(tmp_path / "nowhere" / "toll.png")
    assert "was not saved" in said[-1]


def test_an_edit_is_seen_in_the_chart(window: Window, toll: list[Figure], opened: Opened, qtbot: QtBot) -> None:
    chart = opened()
    window.work.live.undo()
    qtbot.waitUntil(lambda: len(chart.chart.points) == 2)


def test_each_source_has_another_colour_or_symbol_and_all_can_be_seen() -> None:
    for colours, ground in ((ON_LIGHT, LIGHT.window), (ON_DARK, DARK.window)):
        pairs = {(colours[n % len(colours)], SYMBOLS[n % len(SYMBOLS)]) for n in range(20)}
        assert len(pairs) == 20
        assert ground not in colours


def test_pyqtgraph_is_not_loaded_before_a_chart_opens() -> None:
    import subprocess
    import sys

    script = "import sys, annotator.app, annotator.ui.menus; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_parts_of_a_total_are_drawn_only_where_they_are_wished(
    window: Window, toll: list[Figure], opened: Opened, qtbot: QtBot
) -> None:
    session = window.work.live.session
    part = Figure(
        article=toll[0].article, at=at(session.read(toll[0].article).text, "12 children"), value=12.0, counted="people",
        status="killed", event=toll[0].event, earliest="2019-03-25", part_of=toll[0].id,
    )  # fmt: skip
    session.do(edits.add("part", part))
    chart = opened()
    assert sum(map(len, chart.chart.series.values())) == 3
    assert chart.left_out.text() == "Parts of a total and repetitions: 1."
    QTest.keyClick(chart.parts, Key.Key_Space)
    qtbot.waitUntil(lambda: sum(map(len, chart.chart.series.values())) == 4)
