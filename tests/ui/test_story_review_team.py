"""One real article that six people coded is adjudicated in the window by keys alone; reads ../shared."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.cli import main
from annotator.domain.annotations import Source
from annotator.domain.review import AGREED, REJECTED
from annotator.services.review.cases import ALL_AGREE, DECIDED
from annotator.services.review.final import final
from annotator.ui.review.pane import ReviewPane
from annotator.ui.window import Window
from tests.ui.hands import Hands, Key

TEAM = Path(__file__).parents[2].parent / "shared" / "data" / "polnear" / "team"
ARTICLE = "breitbart_2016-06-24_hillary-clinton-unveils-first-sp"
TAKE = (Key.Key_1, Key.Key_2, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_7)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The article with the work of each of the six as that person."""
    if not TEAM.exists():
        pytest.skip("../shared is not there: news that six people coded")
    path, text = tmp_path / "team.annotator", tmp_path / "text"
    text.mkdir()
    (text / f"{ARTICLE}.txt").write_bytes((TEAM / "text" / f"{ARTICLE}.txt").read_bytes())
    CliRunner().invoke(main, ["new", str(path)])
    for person in sorted(folder for folder in TEAM.iterdir() if folder.name != "text"):
        mine = tmp_path / person.name
        mine.mkdir()
        (mine / f"{ARTICLE}.ann").write_bytes((person / f"{ARTICLE}.ann").read_bytes())
        result = CliRunner().invoke(
            main, ["import", str(path), str(mine), "--person", person.name, "--text", str(text)]
        )
        assert result.exit_code == 0, result.output
    return path


def test_an_article_of_six_people_is_adjudicated_by_keys_alone(
    window: Window, hands: Hands, project: Path, qtbot: QtBot
) -> None:
    window.projects.open_path(project)
    records = window.work.live.session.project.records
    article = window.work.articles.first()
    before = {record.id: record for record in records.of_article(article) if isinstance(record, Source)}
    assert len({source.author for source in before.values()}) == 6
    hands.press(Key.Key_F5)
    qtbot.waitUntil(lambda: window.work.panes.isHidden())
    pane = window.work.findChild(ReviewPane)
    assert isinstance(pane, ReviewPane)
    assert [pane.right.buttons[f"take {key}"].text() for key in "17"] == ["A (1)", "F (7)"]
    taken, rejected = set(), set()
    for number, _ in enumerate(list(pane.queue.shown)):
        assert pane.case is not None
        if number % 2:
            rejected |= {member.id for member in pane.case.members.values()}
            hands.press(Key.Key_0)
        else:
            letter = next(at for at, person in enumerate(pane.case.coders) if person in pane.case.members)
            taken.add(pane.case.first.id)
            hands.press(TAKE[letter])
    assert pane.queue.shown == []
    hands.press(Key.Key_A)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    QTest.keyClick(box, Key.Key_Return)
    qtbot.waitUntil(lambda: not pane.queue.counts[ALL_AGREE])
    cases = window.work.live.session.reviewing.cases(article)
    assert {case.state for case in cases} == {DECIDED}
    said = {verdict.annotation: verdict.verdict for verdict in records.reviews.verdicts(article)}
    assert said.keys() == before.keys()  # something is said of what each of them recorded
    stand = {record.id for record in final(cases).records}
    assert taken <= stand
    assert not stand & rejected
    assert {id for id, verdict in said.items() if verdict == AGREED} == stand
    assert {said[id] for id in rejected} == {REJECTED}
    assert {id: records.get(Source, id) for id in before} == before
