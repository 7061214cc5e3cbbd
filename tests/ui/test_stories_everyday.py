"""Stories of the day's small comforts: repeating fields, asking later, leaving out, going back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.annotations import Figure
from annotator.domain.edits import change
from annotator.ui.later import AskedLater
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
