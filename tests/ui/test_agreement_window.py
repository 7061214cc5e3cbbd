"""How far people agree, in a window beside: figures, pictures, and the cases behind them."""

import csv
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsTextItem
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Figure, Source
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Person
from annotator.session import Session
from annotator.session.sight import blind
from annotator.ui.agreement.window import ARTICLES, CASES, FIELDS, PEOPLE, AgreementWindow
from annotator.ui.jobs import Job
from annotator.ui.palettes import colours_of
from annotator.ui.tables.view import TableView
from annotator.ui.theme import apply_theme
from annotator.ui.window import Window
from tests.stories import TEXT, at, bring_in

Key = Qt.Key
COLLEAGUE = Person(id="b" * 32, name="Bo <Colleague>")
Opened = Callable[[], AgreementWindow]


@pytest.fixture
def opened(window: Window, qtbot: QtBot) -> Opened:
    """Opens the window by its key, and waits for the figures."""

    def opening() -> AgreementWindow:
        QTest.keyClick(window, Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
        shown = next(w for w in window.work.beside.values() if isinstance(w, AgreementWindow))
        qtbot.waitUntil(lambda: bool(shown.headline.text()))
        return shown

    return opening


def coded_by_two(session: Session) -> list[str]:
    """Two articles that two people coded: they agree on the first figure, and differ in the status of the second."""
    session.project.apply(Edit("", (Change(None, COLLEAGUE),)))
    ids = []
    for number in range(2):
        article = bring_in(session, TEXT + "again\n" * number)
        session.page = None
        both = [
            Figure(article=article.id, author=who, at=at(TEXT, words), value=float(words), status=status)
            for who, second in ((session.person.id, "killed"), (COLLEAGUE.id, "wounded"))
            for words, status in (("12", "killed"), ("28", second))
        ]
        alone = Source(article=article.id, author=session.person.id, who=at(TEXT, "the Civil Guard"))
        session.project.apply(Edit("", tuple(Change(None, each) for each in (*both, alone))))
        ids.append(article.id)
    return ids


def choose(shown: AgreementWindow, key: str) -> TableView:
    """Stand on the row of a figure."""
    table = shown.tables["figures"]
    row = next(n for n, each in enumerate(shown.models["figures"].rows) if each[-1].key == key)
    table.setCurrentIndex(shown.models["figures"].index(row, 0))
    return table


def test_figures_stand_in_a_table_with_what_they_mean(window: Window, opened: Opened) -> None:
    coded_by_two(window.work.live.session)
    shown = opened()
    assert (
        shown.headline.text() == "2 articles, coded by: \u2068Analyst 1\u2069\u00a02, \u2068Bo <Colleague>\u2069\u00a02"
    )
    choose(shown, "figure.status.same.share")
    row = shown.tables["figures"].chosen_rows()[0]
    model = shown.models["figures"]
    assert [model.data(model.index(row, column)) for column in range(8)] == [
        "Figures", "Status", "same choice", "share", "0.500", "0.500 to 0.500", "4", "2",
    ]  # fmt: skip
    assert "share = pairs that agree / pairs where both say something." in shown.formula.text()
    assert "Unit: A record of which two people or more said something here" in shown.formula.text()


def test_enter_opens_the_cases_behind_a_figure_and_enter_there_the_article(
    window: Window, opened: Opened, qtbot: QtBot
) -> None:
    first, _ = coded_by_two(window.work.live.session)
    shown = opened()
    QTest.keyClick(choose(shown, "figure.status.same.share"), Key.Key_Return)
    qtbot.waitUntil(lambda: shown.tabs.currentIndex() == CASES)
    cases = shown.models["cases"].rows
    assert [row[1] for row in cases] == ["Analyst 1: “28” = killed  |  Bo <Colleague>: “28” = wounded"] * 2
    QTest.keyClick(shown.tables["cases"], Key.Key_Return)
    live = window.work.live
    assert live.page
    assert live.page.article.id == first
    assert live.record
    assert isinstance(live.record, Figure)
    assert live.record.value == 28


def test_a_case_about_the_words_of_a_record_says_them_once(window: Window, opened: Opened, qtbot: QtBot) -> None:
    session = window.work.live.session
    article, _ = coded_by_two(session)
    other = Figure(article=article, author=COLLEAGUE.id, at=at(TEXT, "At least 40"), value=40)
    session.project.apply(Edit("", (Change(None, other),)))
    shown = opened()
    QTest.keyClick(choose(shown, "figure.at.same_words.f1"), Key.Key_Return)
    qtbot.waitUntil(lambda: shown.tabs.currentIndex() == CASES)
    assert [row[1] for row in shown.models["cases"].rows] == ["Analyst 1: nothing  |  Bo <Colleague>: “At least 40”"]


def test_pictures_are_saved_with_their_numbers(window: Window, opened: Opened, tmp_path: Path) -> None:
    coded_by_two(window.work.live.session)
    shown = opened()
    shown.tabs.setCurrentIndex(FIELDS)
    shown.save(tmp_path / "fields.svg")
    assert "<svg" in (tmp_path / "fields.svg").read_text("utf-8")
    with (tmp_path / "fields.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert {line["measure"] for line in lines} <= {"alpha_nominal", "alpha_ratio", "alpha_unitizing"}
    assert lines[0]["between"] == "Analyst 1; Bo <Colleague>"
    shown.tabs.setCurrentIndex(PEOPLE)
    shown.save(tmp_path / "people.png")
    assert (tmp_path / "people.png").read_bytes().startswith(b"\x89PNG")
    assert [row[:3] for row in shown.models["people"].rows] == [("Analyst 1", "Bo <Colleague>", shown.score.value)]  # type: ignore[union-attr]


def test_a_picture_of_many_people_fits_where_there_is_little_room(window: Window, opened: Opened) -> None:
    coded_by_two(window.work.live.session)
    shown = opened()
    shown.tabs.setCurrentIndex(PEOPLE)
    plot = shown.pictures.people_plot
    for people, width, said in ((6, 640, {"0.500"}), (6, 300, {"0.50", "0.5"}), (12, 300, set())):
        names = [f"Colleague {number}" for number in range(people)]
        shown.pictures.show_people(names, [[0.5] * people] * people, "A title that is longer than there is room " * 3)
        plot.resize(width, 300)
        plot.grab()
        assert plot.getPlotItem().size().width() <= width
        numbers = {item.toPlainText() for item in plot.items() if isinstance(item, QGraphicsTextItem)} - {""}
        assert {words for words in numbers if words.startswith("0.")} <= said
        assert bool(numbers & said) == bool(said)


def test_pictures_follow_the_theme_while_they_are_shown(
    window: Window, opened: Opened, request: pytest.FixtureRequest, qapp: QApplication
) -> None:
    coded_by_two(window.work.live.session)
    shown = opened()
    request.addfinalizer(lambda: apply_theme(qapp, "light"))
    apply_theme(qapp, "dark_contrast")
    for plot in (shown.pictures.fields_plot, shown.pictures.people_plot):
        assert plot.backgroundBrush().color() == QColor(colours_of("dark_contrast", "usual").window)
    ink = shown.pictures.people_plot.getPlotItem().getAxis("left").textPen().color()
    assert ink == QColor(colours_of("dark_contrast", "usual").text)


def test_the_numbers_beside_a_new_picture_replace_nothing(window: Window, opened: Opened, tmp_path: Path) -> None:
    coded_by_two(window.work.live.session)
    shown = opened()
    shown.tabs.setCurrentIndex(FIELDS)
    (tmp_path / "agreement.csv").write_text("of an export", "utf-8")
    shown.save(tmp_path / "agreement.svg")
    assert (tmp_path / "agreement.csv").read_text("utf-8") == "of an export"
    numbers = (tmp_path / "agreement 2.csv").read_text("utf-8")
    assert "alpha" in numbers
    (tmp_path / "agreement.csv").unlink()
    (tmp_path / "agreement 2.csv").unlink()
    shown.save(tmp_path / "agreement.svg")  # replacing the picture was asked about
    assert (tmp_path / "agreement.csv").read_text("utf-8") == numbers


def test_articles_with_least_agreement_come_first(window: Window, opened: Opened) -> None:
    ids = coded_by_two(window.work.live.session)
    shown = opened()
    shown.tabs.setCurrentIndex(ARTICLES)
    assert {row[-1] for row in shown.models["articles"].rows} == set(ids)
    shown.tables["articles"].opened.emit(1)
    assert window.work.live.page
    assert window.work.live.page.article.id == shown.models["articles"].rows[1][-1]


def test_the_report_is_one_page_that_loads_nothing_and_escapes_names(
    window: Window, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    coded_by_two(window.work.live.session)
    shown = opened()
    told: list[bool] = []
    window.work.live.told.connect(lambda *_: told.append(True))
    shown.report(tmp_path / "report.html")
    qtbot.waitUntil(lambda: bool(told))
    words = (tmp_path / "report.html").read_text("utf-8")
    assert words.startswith("<!DOCTYPE html>")
    assert "Bo &lt;Colleague&gt;" in words
    assert "<Colleague>" not in words
    assert "http" not in words.replace("http-equiv", "")
    assert "<p>2 articles were coded by two or more of 2 people working apart." in words


def test_an_edit_offers_to_compare_again(window: Window, opened: Opened, qtbot: QtBot) -> None:
    session = window.work.live.session
    article, _ = coded_by_two(session)
    shown = opened()
    assert shown.again_button.isHidden()
    window.work.live.do(
        Edit("figure", (Change(None, Figure(article=article, author=session.person.id, at=at(TEXT, "40"))),))
    )
    assert not shown.again_button.isHidden()
    before = shown.found
    QTest.mouseClick(shown.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.found is not before)
    assert shown.again_button.isHidden()


def test_one_person_alone_is_told_what_is_missing(window: Window, opened: Opened) -> None:
    shown = opened()
    assert shown.headline.text().startswith("Only one person has coded here so far.")
    assert not shown.save_button.isEnabled()


def test_what_was_asked_before_does_not_come_after_what_is_asked_now(
    window: Window, opened: Opened, qtbot: QtBot
) -> None:
    coded_by_two(window.work.live.session)
    shown = opened()
    go = Event()
    shown._run("slow", lambda *_: go.wait(), lambda _: shown.headline.setText("too late"))
    slow = shown.findChild(Job)
    assert slow is not None
    gone: list[bool] = []
    slow.destroyed.connect(lambda: gone.append(True))
    shown.choice.kinds.setCurrentIndex(shown.choice.kinds.findText("Figures"))
    qtbot.waitUntil(lambda: {row[0] for row in shown.models["figures"].rows} == {"Figures"})
    go.set()
    qtbot.waitUntil(lambda: bool(gone))
    assert shown.headline.text() != "too late"


def test_where_coding_is_made_blind_the_figures_go(window: Window, opened: Opened, qtbot: QtBot) -> None:
    session = window.work.live.session
    coded_by_two(session)
    shown = opened()
    qtbot.waitUntil(lambda: bool(shown.models["figures"].rows))
    session.do(blind(session.project, on=True))
    assert shown.models["figures"].rows == []
    assert shown.models["cases"].rows == []
