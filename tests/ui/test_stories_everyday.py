"""Stories of the day's small comforts: repeating fields, asking later, leaving out, going back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.annotations import Figure
from annotator.domain.edits import change, delete
from annotator.ui.later import AskedLater
from annotator.ui.recent import RecentMenu
from annotator.ui.window import Window
from tests.ui.conftest import open_article
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
FLOOD = "Flood in Orlen\n\nAbout 300 people fled Orlen on Monday, and 12 died, the Civil Guard said.\n"
MARCH = "March in Ilvast\n\nSome 2,000 people marched in Ilvast, the guard said.\n"


def test_r_fills_the_empty_fields_of_a_figure_as_in_the_one_before_it(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    first = hands.mark(hands.span("About 300"), Key.Key_F)
    hands.choose("status", "displaced")
    hands.pick("place", "Orlen")
    hands.press(Key.Key_Escape)
    second = hands.mark(hands.span("12"), Key.Key_F)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_R)
    before, after = hands.page.figure(first.id), hands.page.figure(second.id)
    assert before is not None
    assert after is not None
    assert (after.status, after.place) == ("displaced", before.place)
    assert before.place
    assert (after.value, after.at.words) == (12, "12")
    hands.press(Key.Key_Z, CONTROL)
    assert hands.page.figure(second.id).status == ""  # type: ignore[union-attr]


def test_r_repeats_across_articles_but_not_who_said_it(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("the Civil Guard said"), Key.Key_S)
    source = hands.record.id
    figure = hands.mark(hands.span("About 300"), Key.Key_F)
    session = window.work.live.session
    session.do(change("said by", hands.page.figure(figure.id), source=source, status="displaced"))  # type: ignore[arg-type]
    open_article(window, MARCH, language="en")
    marched = hands.mark(hands.span("Some 2,000"), Key.Key_F)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_R)
    after = hands.page.figure(marched.id)
    assert after is not None
    assert (after.status, after.source) == ("displaced", "")


def test_r_says_what_is_missing(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("About 300"), Key.Key_F)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_R)
    assert "no other figure" in window.status._said.text()


def test_l_flags_a_record_and_the_list_leads_back_to_it(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    flood = hands.page.article.id
    figure = hands.mark(hands.span("About 300"), Key.Key_F)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_L)
    assert hands.record.later
    open_article(window, MARCH)
    hands.press(Key.Key_L, CONTROL | SHIFT)
    later = window.work.beside[AskedLater]
    assert isinstance(later, AskedLater)
    assert later.rows.chosen() == [figure.id]
    QApplication.processEvents()
    hands.press(Key.Key_Return)
    assert (hands.page.article.id, hands.record.id) == (flood, figure.id)
    QApplication.processEvents()  # the window comes to the front
    hands.press(Key.Key_L)
    assert later.rows.chosen() == []
    assert later._none.isVisibleTo(later)


def test_the_list_of_what_to_ask_goes_with_the_project(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    hands.press(Key.Key_L, CONTROL | SHIFT)
    later = window.work.beside[AskedLater]
    window.projects.open_sample()
    assert not later.isVisible()
    assert window.work.beside == {}


def test_an_article_without_records_is_done_with_nothing_to_record(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    first = hands.page.article.id
    hands.press(Key.Key_Return, CONTROL)
    assert window.work.live.session.progress(first).reason == "nothing to record"
    open_article(window, MARCH)
    hands.mark(hands.span("Some 2,000"), Key.Key_F)
    second = hands.page.article.id
    hands.press(Key.Key_Return, CONTROL)
    assert window.work.live.session.progress(second).reason == ""
    assert hands.page.of_type(Figure)


def test_ctrl_f_finds_words_whatever_their_case_accents_and_hyphens(window: Window, hands: Hands) -> None:
    text = "Orlén 😀\n\nIn ORLEN the mayor of Orle\u0301n spoke. Al-Orlen is near.\n"
    open_article(window, text)
    hands.press(Key.Key_F, CONTROL)
    hands.type("orlen")
    bar = window.work.reading.find_bar
    assert bar._count.text() == "1 of 4"
    found = []
    for _ in range(4):
        span = window.work.view.selected()
        assert span is not None
        found.append(text[span.start : span.end])
        hands.press(Key.Key_Return)
    assert found == ["Orlén", "ORLEN", "Orle\u0301n", "Orlen"]
    assert bar._count.text() == "1 of 4"
    hands.press(Key.Key_Escape)
    assert bar.isHidden()
    assert window.work.view.hasFocus()
    hands.press(Key.Key_E)
    assert hands.record.at.words == "Orlén"


def test_what_is_not_there_is_said_and_the_next_article_is_searched_too(window: Window, hands: Hands) -> None:
    open_article(window, MARCH)
    open_article(window, FLOOD)
    hands.press(Key.Key_F, CONTROL)
    hands.type("ilvast")
    bar = window.work.reading.find_bar
    assert bar._count.text() == "Not in this article"
    march = next(line.id for line in window.work.live.session.articles() if line.title.startswith("March"))
    window.work.live.turn_to(march)
    hands.press(Key.Key_F3)
    assert bar._count.text() == "1 of 2"
    hands.press(Key.Key_F3, SHIFT)
    assert bar._count.text() == "2 of 2"


def test_the_chosen_words_are_what_is_looked_for_first(window: Window, hands: Hands) -> None:
    open_article(window, MARCH)
    hands.select(hands.span("Ilvast", 2))
    hands.press(Key.Key_F, CONTROL)
    assert window.work.reading.find_bar.line.text() == "Ilvast"
    assert window.work.reading.find_bar._count.text() == "2 of 2"


def test_back_and_forward_go_through_articles_and_the_records_chosen_in_them(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    flood = hands.page.article.id
    figure = hands.mark(hands.span("About 300"), Key.Key_F)
    hands.press(Key.Key_Escape)
    open_article(window, MARCH)
    march = hands.page.article.id
    hands.press(Key.Key_BracketLeft, CONTROL)
    assert (hands.page.article.id, hands.record.id) == (flood, figure.id)
    hands.press(Key.Key_BracketRight, CONTROL)
    assert (hands.page.article.id, hands.record) == (march, None)
    QTest.mouseClick(window.work.view.viewport(), Qt.MouseButton.BackButton)
    assert hands.page.article.id == flood


def test_back_passes_over_what_was_deleted(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    flood = hands.page.article
    open_article(window, MARCH)
    march = hands.page.article.id
    window.work.live.do(delete("delete", [flood]))
    hands.press(Key.Key_BracketLeft, CONTROL)
    assert hands.page.article.id == march
    assert "nothing to go back to" in window.status._said.text()


def test_going_to_another_place_of_the_same_article_can_be_gone_back_from(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    first = hands.mark(hands.span("About 300"), Key.Key_F)
    hands.press(Key.Key_Escape)
    second = hands.mark(hands.span("12"), Key.Key_F)
    hands.press(Key.Key_Escape)
    window.work.live.choose(first.id)
    window.work.show_at(hands.page.article.id, second.id)
    assert hands.record.id == second.id
    hands.press(Key.Key_BracketLeft, CONTROL)
    assert hands.record.id == first.id


def test_recent_projects_are_a_menu_of_their_own(window: Window, tmp_path: Path) -> None:
    first = window.session.project.path  # type: ignore[union-attr]
    window.projects.make(tmp_path / "second.annotator")
    recent = window.findChild(RecentMenu)
    assert recent is not None
    recent.show_projects()
    entries = [action.text() for action in recent.actions() if action.text()]
    assert entries == ["&1  story", "&Forget them"]
    recent.actions()[0].trigger()
    assert window.session.project.path == first  # type: ignore[union-attr]
    recent.show_projects()
    recent.actions()[-1].trigger()
    recent.show_projects()
    assert [action.text() for action in recent.actions()] == ["No other project yet"]
