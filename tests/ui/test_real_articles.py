"""The main job on real input: 84 news articles come in by one import, and five of them are coded and exported."""

import csv
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.anchors import Span, read_cell
from annotator.services.reading.quotes import quoted
from annotator.ui.window import Window
from tests.ui.hands import Hands

Key = Qt.Key
TEXTS = Path(__file__).parents[2].parent / "shared" / "data" / "polnear" / "dev" / "text"
ANCHORS = {"mentions": ["at"], "figures": ["at", "counted_at", "when_at"], "sources": ["who", "cue", "said", "when_at"]}


@pytest.fixture
def texts() -> Path:
    if not TEXTS.is_dir():
        pytest.skip("../shared is not there: the real articles are read from it")
    return TEXTS


def test_real_articles_come_in_are_coded_and_go_out_as_they_are(
    window: Window, hands: Hands, qtbot: QtBot, texts: Path, tmp_path: Path
) -> None:
    window.preferences.change(intake_preview="never")
    window.exchange.bring_in_paths([texts])
    qtbot.waitUntil(lambda: window.work.live.page is not None, timeout=60_000)
    lines = window.work.live.session.articles()
    assert len(lines) == len(list(texts.glob("*.txt"))) == 84
    for line in lines[::17]:
        window.work.live.turn_to(line.id)
        code(hands)
    window.work.live.session.exporting(tmp_path / "out")()
    articles = {row["id"]: row["text"] for row in table(tmp_path / "out", "articles")}
    assert len(articles) == 84
    recorded = 0
    for kind, names in ANCHORS.items():
        for row in table(tmp_path / "out", kind):
            recorded += 1
            for name in names:
                spans = read_cell(row[f"{name}_span"], row[name]).spans
                assert " … ".join(articles[row["article"]][start:end] for start, end in spans) == row[name]
    assert recorded >= 5 * 6


def code(hands: Hands) -> None:
    """Some names, numbers and quotes of an article, by mouse and key."""
    text = hands.page.text
    body = text.index("\n\n")
    for match in list(re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b").finditer(text, body))[:4]:
        record(hands, Span(*match.span()), Key.Key_E)
    for match in list(re.compile(r"\b\d[\d,.]*\d?\b").finditer(text, body))[:3]:
        record(hands, Span(*match.span()), Key.Key_F)
    for span in [span for span in quoted(text, Span(body, len(text))) if span.end - span.start > 20][:3]:
        record(hands, span, Key.Key_S)


def record(hands: Hands, span: Span, key: Qt.Key) -> None:
    hands.select(span)
    hands.press(key)
    hands.press(Key.Key_Escape)


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
