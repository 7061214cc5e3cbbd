"""Stories of the palette: by a few letters to every command, article, entity and choice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.ui.palette.dialog import Palette
from annotator.ui.register.dialog import RegisterDialog
from annotator.ui.window import Window
from tests.ui.conftest import open_article
from tests.ui.hands import CONTROL, Hands

Key = Qt.Key
FLOOD = "Flood in Orlen\n\nAbout 300 people fled Orlen on Monday, and 12 died, the Civil Guard said.\n"
MARCH = "March in Ilvast\n\nSome 2,000 people marched in Ilvast, the guard said.\n"


def open_palette(window: Window, hands: Hands) -> Palette:
    hands.press(Key.Key_K, CONTROL)
    QApplication.processEvents()
    palette = window.findChild(Palette)
    assert palette is not None
    return palette


def names(palette: Palette) -> list[str]:
    return [offer.name for offer in palette._offers]


def type_and_take(window: Window, hands: Hands, words: str) -> None:
    palette = open_palette(window, hands)
    palette.line.setFocus()
    hands.type(words)
    hands.press(Key.Key_Return)
    QApplication.processEvents()


def test_an_article_is_gone_to_by_words_of_its_title(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    flood = hands.page.article.id
    open_article(window, MARCH)
    type_and_take(window, hands, "orlen flo")
    assert hands.page.article.id == flood
    assert window.work.view.hasFocus()


def test_a_command_is_done_by_a_part_of_its_name(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    hands.mark(hands.span("About 300"), Key.Key_F)
    hands.press(Key.Key_Escape)
    type_and_take(window, hands, "ask lat")
    assert hands.record.later


def test_a_choice_is_made_for_the_record_at_hand(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    figure = hands.mark(hands.span("12"), Key.Key_F)
    hands.press(Key.Key_Escape)
    type_and_take(window, hands, "killed")
    assert hands.page.figure(figure.id).status == "killed"  # type: ignore[union-attr]
    hands.press(Key.Key_Z, CONTROL)
    assert hands.page.figure(figure.id).status == ""  # type: ignore[union-attr]


def test_an_entity_leads_to_its_next_mention_or_else_to_the_register(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    mention = hands.mark(hands.span("Orlen", 2), Key.Key_E)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Escape)
    window.work.live.choose("")
    type_and_take(window, hands, "Orlen")
    assert hands.record.id == mention.id
    open_article(window, MARCH)
    palette = open_palette(window, hands)
    hands.type("Orlen")
    kinds = [offer.kind for offer in palette._offers]
    for _ in range(kinds.index("entity")):
        hands.press(Key.Key_Down)
    hands.press(Key.Key_Return)
    register = window.findChild(RegisterDialog)
    assert register is not None
    assert register.chosen().name == "Orlen"  # type: ignore[union-attr]
    register.close()


def test_without_letters_all_commands_that_can_be_done_are_listed_with_their_keys(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    palette = open_palette(window, hands)
    assert "Find in the article …" in names(palette)
    assert "Delete the record" not in names(palette)  # none is chosen
    hands.press(Key.Key_Escape)
    assert not palette.isVisible()


@pytest.mark.parametrize("words", ["zzqq", "%", "_", "!", "'; DROP TABLE articles"])
def test_letters_that_nothing_has_are_answered_by_a_sentence(window: Window, hands: Hands, words: str) -> None:
    open_article(window, FLOOD)
    palette = open_palette(window, hands)
    hands.type(words)
    assert palette._none.isVisibleTo(palette)
    hands.press(Key.Key_Return)
    assert palette.isVisible()
    palette.close()
