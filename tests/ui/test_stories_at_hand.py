"""Stories of the entities at hand: a digit says whom the words mean."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Mention
from annotator.ui.window import Window
from tests.ui.conftest import open_article
from tests.ui.hands import Hands

Key = Qt.Key
TEXT = (
    "The Coast Watch searched for the ferry Alda on Monday. The agency said it found nothing.\n\n"
    "Ana Brill spoke in Marn. She thanked the crew of the Alda.\n"
)


def shown(window: Window) -> list[str]:
    at_hand = window.work.reading.at_hand
    return [button.text() for button in at_hand._buttons if not button.isHidden()]


def names(window: Window, hands: Hands) -> list[tuple[str, str]]:
    register = window.work.live.session.register
    return [(mention.at.words, register.name(mention.entity)) for mention in hands.page.of_type(Mention)]


def named(window: Window, hands: Hands, *several: str) -> None:
    """Record names as mentions of entities of the same name."""
    for name in several:
        hands.mark(hands.span(name), Key.Key_E)
        hands.take_offer("entity")
        window.work.go_to_text()


def test_a_digit_says_whom_the_selected_words_mean(window: Window, hands: Hands) -> None:
    open_article(window, TEXT, language="en")
    assert shown(window) == []
    named(window, hands, "Coast Watch", "Ana Brill")
    assert shown(window) == ["1  Coast Watch", "2  Ana Brill"]
    before = hands.gestures
    hands.select(hands.span("The agency"))
    hands.press(Key.Key_1)
    hands.select(hands.span("She"))
    hands.press(Key.Key_2)
    assert hands.gestures - before == 4
    assert names(window, hands)[1:] == [
        ("The agency", "Coast Watch"), ("Ana Brill", "Ana Brill"), ("She", "Ana Brill")
    ]  # fmt: skip
    assert window.work.view.hasFocus()
    window.work.undo()
    assert ("She", "Ana Brill") not in names(window, hands)


def test_a_digit_mends_the_chosen_mention_and_the_same_words_are_not_recorded_twice(
    window: Window, hands: Hands
) -> None:
    open_article(window, TEXT, language="en")
    named(window, hands, "Coast Watch", "Ana Brill")
    hands.select(hands.span("She"))
    hands.press(Key.Key_1)
    window.work.view.select(hands.span("She").__class__(0, 0))
    hands.press(Key.Key_2)
    assert names(window, hands)[-1] == ("She", "Ana Brill")
    hands.select(hands.span("She"))
    hands.press(Key.Key_1)
    assert names(window, hands)[-1] == ("She", "Coast Watch")
    assert len(names(window, hands)) == 3


def test_a_digit_beyond_what_is_at_hand_does_nothing(window: Window, hands: Hands) -> None:
    open_article(window, TEXT, language="en")
    named(window, hands, "Coast Watch")
    hands.select(hands.span("She"))
    hands.press(Key.Key_7)
    assert len(names(window, hands)) == 1


def test_places_stay_and_the_tenth_entity_takes_that_of_the_one_mentioned_least(window: Window, hands: Hands) -> None:
    text = "".join(f"Ship {letter}lda passed. " for letter in "ABCDEFGHIJ")
    open_article(window, text, language="en")
    named(window, hands, *(f"{letter}lda" for letter in "ABCDEFGHI"))
    hands.select(hands.span("Ship", 2))
    hands.press(Key.Key_1)
    named(window, hands, "Jlda")
    assert [words.split()[1] for words in shown(window)] == [f"{letter}lda" for letter in "AJCDEFGHI"]


def test_a_digit_accepts_a_suggested_mention_as_another_entity(window: Window, hands: Hands, qtbot: QtBot) -> None:
    window.preferences.change(suggestions=True)
    open_article(window, TEXT, language="en")
    named(window, hands, "Coast Watch")
    proposals = window.work.proposals
    qtbot.waitUntil(lambda: any(one.record.main.words == "Ana Brill" for one in proposals.all), timeout=30_000)
    while proposals.current is None or proposals.current.record.main.words != "Ana Brill":
        hands.press(Key.Key_N)
    hands.press(Key.Key_1)
    assert ("Ana Brill", "Coast Watch") in names(window, hands)
    made = next(m for m in hands.page.of_type(Mention) if m.at.words == "Ana Brill")
    assert made.origin == "suggested_changed"
    assert "Ana Brill" not in [entity.name for entity in window.work.live.session.register.all()]
