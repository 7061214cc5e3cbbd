"""What words are is said by one key; the same line of other articles, and articles of old, are marked after a look."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.anchors import Span
from annotator.domain.records import Article
from annotator.ui.dialogs.details import DetailsDialog
from annotator.ui.window import Window
from annotator.ui.zones.again import ReadAgain
from annotator.ui.zones.elsewhere import MarkElsewhere
from annotator.ui.zones.menu import ZoneMenu, letters
from tests.stories import bring_in
from tests.ui.conftest import open_article
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
D = TypeVar("D", bound=QDialog)
TEXT = (
    "Flood in Orlen\n\nBy Mara Quill, Orlen Daily\n\n"
    "The river rose by two metres overnight, and four villages are cut off.\n\nWrite to our desk\n"
)


def zones(hands: Hands) -> list[tuple[str, str]]:
    return [(zone.kind, hands.page.text[zone.start : zone.end]) for zone in hands.page.zones()]


def put_caret(hands: Hands, words: str) -> None:
    at = hands.span(words).start + 1
    hands.window.work.view.select(Span(at, at))
    hands.window.work.go_to_text()


def say(hands: Hands, letter: Qt.Key) -> None:
    """Z, and the letter."""
    hands.press(Key.Key_Z)
    QTest.keyClick(menu(), letter)
    QApplication.processEvents()


def menu() -> ZoneMenu:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, ZoneMenu)
    return shown


def dialog(kind: type[D], qtbot: QtBot) -> D:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=20_000)
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, kind)
    return shown


def told(window: Window) -> str:
    return window.statusBar()._said.text()  # type: ignore[attr-defined,no-any-return]


def test_the_line_at_the_caret_becomes_what_the_letter_says_and_undo_takes_it_back(
    window: Window, hands: Hands
) -> None:
    open_article(window, TEXT)
    put_caret(hands, "Write to")
    say(hands, Key.Key_E)
    assert zones(hands) == [("residue", "Write to our desk")]
    assert hands.window.work.view.selected() is None
    hands.press(Key.Key_Z, CONTROL)
    assert zones(hands) == []


def test_the_same_key_changes_a_zone_widens_it_and_takes_it_away(window: Window, hands: Hands) -> None:
    open_article(window, TEXT)
    hands.select(hands.span("By Mara Quill"))
    say(hands, Key.Key_D)
    assert zones(hands) == [("dateline", "By Mara Quill")]
    put_caret(hands, "Quill")
    say(hands, Key.Key_B)
    assert zones(hands) == [("byline", "By Mara Quill")]
    hands.select(hands.span("Quill, Orlen Daily"))
    say(hands, Key.Key_B)
    assert zones(hands) == [("byline", "By Mara Quill, Orlen Daily")]
    hands.select(hands.span("Orlen Daily"))
    say(hands, Key.Key_P)
    assert zones(hands) == [("byline", "By Mara Quill,")]
    put_caret(hands, "Mara")
    say(hands, Key.Key_P)
    assert zones(hands) == []


def test_what_is_asked_about_is_seen_what_it_is_now_is_ticked_and_esc_changes_nothing(
    window: Window, hands: Hands
) -> None:
    open_article(window, TEXT)
    put_caret(hands, "Write to")
    say(hands, Key.Key_R)
    put_caret(hands, "our desk")
    caret = window.work.view.caret()
    hands.press(Key.Key_Z)
    assert window.work.view.selected() == hands.span("Write to our desk")
    assert [action.data() for action in menu().actions() if action.isChecked()] == ["rights"]
    assert "Write to our desk" in menu().actions()[0].text()
    QTest.keyClick(menu(), Key.Key_Escape)
    assert zones(hands) == [("rights", "Write to our desk")]
    assert (window.work.view.selected(), window.work.view.caret()) == (None, caret)


def test_on_an_empty_line_nothing_is_asked(window: Window, hands: Hands) -> None:
    open_article(window, TEXT)
    at = TEXT.index("\n\nBy") + 1
    window.work.view.select(Span(at, at))
    window.work.go_to_text()
    hands.press(Key.Key_Z)
    assert QApplication.activePopupWidget() is None
    assert "put the caret in a line" in told(window)


def test_every_kind_has_a_letter_of_its_own() -> None:
    assert letters(["headline", "crosshead", "caption", "residue", "rights", "aa"]) == ["H", "C", "A", "R", "I", ""]
    assert letters(["titre", "texte", "123", "عنوان"]) == ["T", "E", "", "ع"]


def test_a_zone_is_told_to_a_screen_reader_and_under_the_pointer(window: Window, hands: Hands) -> None:
    open_article(window, TEXT)
    hands.select(hands.span("By Mara Quill"))
    say(hands, Key.Key_B)
    put_caret(hands, "Mara")
    view = window.work.view
    assert view.accessibleDescription() == "byline"
    put_caret(hands, "river")
    assert view.accessibleDescription() == ""
    at = hands._edge(hands.span("Mara").start, last=False) + QPoint(3, 0)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at)))
    assert QToolTip.text() == "<b>byline</b><br>who wrote it"
    QToolTip.hideText()
    assert view._canvas.tip(QPointF(-5, -5)) == ""


@pytest.mark.parametrize(("width", "in_margin"), [(1440, True), (1000, False)])
def test_a_zone_has_its_word_beside_it_or_behind_it(window: Window, hands: Hands, width: int, in_margin: bool) -> None:
    open_article(window, TEXT)
    window.resize(width, 700)
    put_caret(hands, "Write to")
    say(hands, Key.Key_E)
    put_caret(hands, "river")
    view = window.work.view
    image = view.viewport().grab().toImage()
    margin = round(view.document().rootFrame().frameFormat().leftMargin())
    line = view.cursorRect(view.cursorForPosition(hands._edge(hands.span("Write").start, last=False)))
    ground = image.pixelColor(1, 1)
    rows = range(line.top(), line.bottom())
    beside = any(image.pixelColor(x, y) != ground for x in range(margin - 4) for y in rows)
    end = range(image.width() - margin - 60, image.width())
    behind = any(image.pixelColor(x, y) != ground for x in end for y in rows)
    assert (beside, behind) == (in_margin, not in_margin)


def test_the_same_line_in_other_articles_is_offered_shown_and_marked_as_one_undo(
    window: Window, hands: Hands, qtbot: QtBot
) -> None:
    session = window.work.live.session
    others = [bring_in(session, f"Storm {at}\n\nIt rained in {at}.\n\nWrite to our desk\n") for at in range(3)]
    other_paper = bring_in(session, "Heat\n\nIt is hot.\n\nWrite to our desk\n", publisher="The Marn Post")
    inside = bring_in(session, "Wind\n\nWrite to our desk today, it says.\n")
    open_article(window, TEXT)
    put_caret(hands, "Write to")
    say(hands, Key.Key_E)
    qtbot.waitUntil(lambda: "Shift+Z" in told(window), timeout=20_000)
    assert "3 other lines like this" in told(window)
    hands.press(Key.Key_Z, SHIFT)
    shown = dialog(MarkElsewhere, qtbot)
    assert "Write to our desk" in shown.about.text()
    assert shown.mark_button.text() == "&Mark 3 lines"
    QTest.keyClick(shown.list, Key.Key_Space)
    assert shown.mark_button.text() == "&Mark 2 lines"
    QTest.keyClick(shown.list, Key.Key_Return)
    kinds = {a.id: [zone.kind for zone in session.read(a.id).zones()] for a in (*others, other_paper, inside)}
    assert list(kinds.values()) == [[], ["residue"], ["residue"], [], []]
    here = hands.page.article.id
    window.work.undo()
    assert not any(session.read(article.id).zones() for article in others)
    assert [zone.kind for zone in session.read(here).zones()] == ["residue"]


def test_a_line_that_rules_took_for_something_else_is_corrected_everywhere(
    window: Window, hands: Hands, qtbot: QtBot
) -> None:
    session = window.work.live.session
    bring_in(session, "Storm\n\nIt rained.\n\nWrite to our desk\n")
    open_article(window, TEXT)
    put_caret(hands, "Write to")
    say(hands, Key.Key_R)
    hands.press(Key.Key_Z, SHIFT)
    QTest.keyClick(dialog(MarkElsewhere, qtbot).list, Key.Key_Return)
    put_caret(hands, "Write to")
    say(hands, Key.Key_P)
    hands.press(Key.Key_Z, SHIFT)
    shown = dialog(MarkElsewhere, qtbot)
    assert shown.mark_button.text() == "&Take 1 zone away"
    QTest.keyClick(shown.list, Key.Key_Return)
    assert not any(session.read(line.id).zones() for line in session.articles())


def test_a_line_that_stands_nowhere_else_is_told(window: Window, hands: Hands, qtbot: QtBot) -> None:
    open_article(window, TEXT)
    put_caret(hands, "river")
    hands.press(Key.Key_Z, SHIFT)
    assert "Put the caret in a line that is a zone" in told(window)
    put_caret(hands, "Write to")
    say(hands, Key.Key_E)
    hands.press(Key.Key_Z, SHIFT)
    qtbot.waitUntil(lambda: "in no other article" in told(window), timeout=20_000)


OLD = (
    "Flood in Orlen\n\nBy Mara Quill\n\nORLEN, Jan 26, 2022 (AFP) - The river rose by two metres overnight, and four "
    "villages are cut off, the Civil Guard said.\n\nShare this\n"
)


def test_an_article_of_old_is_read_again_after_a_look_and_what_was_set_by_hand_stays(
    window: Window, hands: Hands, qtbot: QtBot
) -> None:
    open_article(window, OLD, byline="M. Quill")
    window.work.zones.mark(hands.span("Share this"), "caption")
    ReadAgain(window.work).open()
    shown = dialog(ReadAgain, qtbot)
    qtbot.waitUntil(lambda: shown.list.topLevelItemCount() == 1, timeout=20_000)
    article = shown.list.topLevelItem(0)
    assert article is not None
    lines = [child.text(0) for child in (article.child(at) for at in range(article.childCount())) if child]
    plain = [line.replace("\u2068", "").replace("\u2069", "") for line in lines]
    assert plain == [
        "headline: Flood in Orlen", "byline: By Mara Quill", "dateline: ORLEN, Jan 26, 2022 (AFP) -",
        "Published: 26 Jan 2022 (stated)", "Agency: AFP", "Dateline: ORLEN, Jan 26, 2022 (AFP)", "Language: en",
    ]  # fmt: skip
    for _ in range(2):
        QTest.keyClick(shown.list, Key.Key_Down)
    QTest.keyClick(shown.list, Key.Key_Space)  # the byline is not wished
    shown.take_button.click()
    assert [kind for kind, _ in zones(hands)] == ["headline", "dateline", "caption"]
    now = window.work.live.session.project.records.get(Article, hands.page.article.id)
    assert now is not None
    assert (now.published, now.published_basis, now.agency, now.byline) == ("2022-01-26", "stated", "AFP", "M. Quill")
    window.work.undo()
    assert [kind for kind, _ in zones(hands)] == ["caption"]


def test_what_somebody_took_away_or_emptied_is_not_proposed_again(window: Window, hands: Hands, qtbot: QtBot) -> None:
    open_article(window, OLD)
    window.work.zones.mark(hands.span("Share this"), "residue")
    window.work.zones.mark(hands.span("Share this"), "")
    ReadAgain(window.work).open()
    shown = dialog(ReadAgain, qtbot)
    qtbot.waitUntil(lambda: shown.list.topLevelItemCount() == 1, timeout=20_000)
    article = shown.list.topLevelItem(0)
    assert article is not None
    assert not any("Share this" in child.text(0) for at in range(article.childCount()) if (child := article.child(at)))
    shown.take_button.click()
    ReadAgain(window.work).open()
    again = dialog(ReadAgain, qtbot)
    qtbot.waitUntil(again._none.isVisible, timeout=20_000)
    assert not again.take_button.isEnabled()
    again.reject()


def test_all_articles_in_the_list_are_read_again(window: Window, hands: Hands, qtbot: QtBot) -> None:
    bring_in(window.work.live.session, OLD.replace("Flood", "Storm"))
    open_article(window, OLD)
    ReadAgain(window.work).open()
    shown = dialog(ReadAgain, qtbot)
    assert shown.articles.itemText(1) == "All 2 articles in the list"
    shown.articles.setCurrentIndex(1)
    qtbot.waitUntil(lambda: shown.list.topLevelItemCount() == 2, timeout=20_000)
    shown.take_button.click()
    assert "2 articles read again" in told(window)
    session = window.work.live.session
    assert all(len(session.read(line.id).zones()) == 4 for line in session.articles())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (TEXT.replace("overnight", "on Monday"), "“Monday” and other dates"),
        (TEXT.replace("overnight", "again"), "Dates in figures and sources"),
    ],
)
def test_the_details_say_why_the_day_of_publication_is_asked_for(
    window: Window, hands: Hands, qtbot: QtBot, text: str, reason: str
) -> None:
    open_article(window, text, language="en")
    window.work.show_details("published")
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, DetailsDialog)
    assert reason in shown._why.text().replace("\u2068", "").replace("\u2069", "")
    qtbot.waitUntil(lambda: QApplication.focusWidget() in shown.findChildren(QWidget))
    hands.type("2022-01-26")
    hands.press(Key.Key_Tab)
    assert not shown._why.isVisible()
    shown.accept()
