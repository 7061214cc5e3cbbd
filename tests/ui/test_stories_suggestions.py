"""What is proposed is dotted in the text and answered by keys; nothing is recorded without one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.codebook import AskedField
from annotator.domain.edits import add
from annotator.services.suggest import others
from annotator.services.suggest.suggestion import Suggestion
from annotator.ui.offsets import Offsets
from annotator.ui.project_window import show_window
from annotator.ui.suggestions.learned import LearnedWindow
from annotator.ui.window import Window
from tests.ui.conftest import open_article
from tests.ui.hands import LEFT, NONE, SHIFT, Hands

Key = Qt.Key
TEXT = (
    "Flood in Orlen\n\n"
    "At least 40 people were killed in Orlen on Monday, the Civil Guard said.\n\n"
    "“We lost everything”, said the mayor. More than 3,000 people were displaced and 12 houses burned down.\n"
)
PARTS = (
    "Flood in Orlen\n\nIn total, the flood left 181 dead, including 124 farmers, 50 soldiers and seven children, "
    "according to the Civil Guard.\n"
)
MANY = "".join(
    f"At least {number} people were killed in village {number}, the mayor said.\n\n" for number in range(300, 345)
)
Opened = Callable[..., Hands]


@pytest.fixture
def opened(window: Window, hands: Hands, qtbot: QtBot) -> Opened:
    """Opens an article with suggestions switched on, and waits until they are there."""

    def opening(text: str = TEXT, **fields: str) -> Hands:
        window.preferences.change(suggestions=True)
        open_article(window, text, **{"language": "en", "published": "2022-01-26", **fields})
        wait(qtbot, window)
        window.work.go_to_text()
        return hands

    return opening


def wait(qtbot: QtBot, window: Window) -> None:
    """Until something is proposed."""
    qtbot.waitUntil(lambda: bool(window.work.proposals.all), timeout=20_000)


def reopen(window: Window, *, read_only: bool = False) -> None:
    """Leave the project, and come back to it."""
    path = window.work.live.session.project.path
    window.projects.make(path.with_name("another.annotator"))
    window.projects.show(lambda: window.desk.open(path, read_only=read_only))


def proposed(hands: Hands, kind: type[AnyAnnotation] | None = None) -> list[str]:
    """The words of what is proposed, of one kind or of all."""
    found = hands.window.work.proposals.all
    return [one.record.main.words for one in found if kind is None or isinstance(one.record, kind)]


def go_to(hands: Hands, words: str, kind: type[AnyAnnotation] = Figure) -> None:
    """Press N until a suggestion is the current one."""
    proposals = hands.window.work.proposals
    for _ in proposals.all:
        hands.press(Key.Key_N)
        if isinstance(proposals.current.record, kind) and proposals.current.record.main.words == words:  # type: ignore[union-attr]
            return
    raise AssertionError(f"{words} is not proposed")


def told(hands: Hands) -> str:
    """What the line at the bottom says."""
    return hands.window.status._said.text()


def test_what_is_proposed_is_not_recorded(opened: Opened) -> None:
    hands = opened()
    assert "At least 40" in proposed(hands, Figure)
    hands.press(Key.Key_N)
    hands.press(Key.Key_N)
    hands.press(Key.Key_N, SHIFT)
    assert hands.page.annotations() == []
    assert hands.window.work.live.session.undoable().label == "import"  # type: ignore[union-attr]


def test_enter_records_just_what_is_proposed_and_goes_on(opened: Opened) -> None:
    hands = opened()
    proposals = hands.window.work.proposals
    first, second = proposals.all[:2]
    hands.press(Key.Key_N)
    assert proposals.current is first
    hands.press(Key.Key_Return)
    (made,) = hands.page.annotations()
    assert (made.origin, made.main, made.author) == ("suggested", first.record.main, hands.window.desk.person.id)
    assert made.created == made.modified != ""
    assert proposals.current is second
    assert first not in proposals.all


def test_n_goes_round_and_shift_n_goes_back(opened: Opened) -> None:
    hands = opened()
    proposals = hands.window.work.proposals
    hands.press(Key.Key_N, SHIFT)
    assert proposals.current is proposals.all[-1]
    hands.press(Key.Key_N)
    assert proposals.current is proposals.all[0]
    for _ in proposals.all:
        hands.press(Key.Key_N)
    assert proposals.current is proposals.all[0]


@pytest.fixture
def heard(window: Window) -> list[str]:
    """What the line at the bottom said, one after the other."""
    sentences: list[str] = []
    window.work.live.told.connect(lambda words, problem: sentences.append(words))
    return sentences


def open_unread(hands: Hands, text: str) -> None:
    """Open an article in which nothing was looked for yet, and press N at once."""
    hands.window.preferences.change(suggestions=True)
    open_article(hands.window, text, language="en", published="2022-01-26")
    hands.window.work.go_to_text()
    hands.press(Key.Key_N)


def test_n_before_anything_was_found_waits_for_it_and_goes_to_the_first(
    window: Window, hands: Hands, heard: list[str], qtbot: QtBot
) -> None:
    open_unread(hands, TEXT)
    assert heard[-1].startswith("Suggestions are still being looked for") or window.work.proposals.all
    wait(qtbot, window)
    assert window.work.proposals.current is window.work.proposals.all[0]
    assert "No more suggestions in this article." not in heard


def test_where_nothing_is_found_that_is_said_only_when_it_is_known(
    window: Window, hands: Hands, heard: list[str], qtbot: QtBot
) -> None:
    open_unread(hands, "Rain\n\nIt rained, and it was cold.\n")
    qtbot.waitUntil(lambda: heard[-1] == "No more suggestions in this article.", timeout=20_000)
    assert heard[-2].startswith("Suggestions are still being looked for")


def test_whoever_went_elsewhere_meanwhile_is_not_taken_to_the_first(
    window: Window, hands: Hands, heard: list[str], qtbot: QtBot
) -> None:
    open_unread(hands, TEXT)
    hands.press(Key.Key_Right)
    wait(qtbot, window)
    assert window.work.proposals.current is None
    assert window.work.view.caret() == 1


def test_the_line_below_says_in_words_what_is_proposed(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "At least 40")
    assert told(hands).startswith("Suggested figure “At least 40”: ≥ 40 · people · killed")
    assert told(hands).endswith("Nearly always right.")
    card = hands.window.work.proposals._panel.card  # type: ignore[union-attr]
    assert card.isVisible()
    assert "≥ 40" in card.accessibleDescription()


def test_undo_of_an_accepted_suggestion_brings_it_back_as_the_current_one(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "At least 40")
    before = proposed(hands)
    hands.press(Key.Key_Return)
    assert "At least 40" not in proposed(hands)
    hands.window.work.undo()
    assert proposed(hands) == before
    assert hands.window.work.proposals.current.record.main.words == "At least 40"  # type: ignore[union-attr]
    hands.window.work.redo()
    assert "At least 40" not in proposed(hands)
    assert [figure.at.words for figure in hands.page.of_type(Figure)] == ["At least 40"]


def test_accepting_again_after_undo_records_it_anew(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "Orlen", Mention)
    hands.press(Key.Key_Return)
    hands.window.work.undo()
    assert hands.window.work.live.session.register.all() == []
    hands.press(Key.Key_Return)
    (mention,) = hands.page.of_type(Mention)
    assert hands.window.work.live.session.register.name(mention.entity) == "Orlen"


def test_what_is_rejected_is_not_proposed_again_also_after_reopening(
    opened: Opened, window: Window, qtbot: QtBot
) -> None:
    hands = opened()
    go_to(hands, "12")
    hands.press(Key.Key_Delete)
    assert "12" not in proposed(hands)
    assert hands.page.annotations() == []
    reopen(window)
    wait(qtbot, window)
    assert "12" not in proposed(hands)
    assert "At least 40" in proposed(hands)


def test_undo_of_a_rejection_brings_the_suggestion_back(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "12")
    hands.press(Key.Key_Delete)
    hands.window.work.undo()
    assert hands.window.work.proposals.current.record.main.words == "12"  # type: ignore[union-attr]


def test_the_suggestion_of_a_record_that_is_deleted_may_come_back(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "12")
    hands.press(Key.Key_Return)
    (figure,) = hands.page.of_type(Figure)
    hands.window.work.live.choose(figure.id)
    hands.press(Key.Key_Delete)
    assert "12" in proposed(hands)


def test_forty_are_accepted_by_one_key_and_taken_back_by_one_undo(opened: Opened) -> None:
    hands = opened(MANY)
    assert len(proposed(hands, Figure)) >= 40
    hands.press(Key.Key_A, SHIFT)
    assert len(hands.page.of_type(Figure)) >= 40
    assert len(hands.page.of_type(Source)) >= 40
    assert "accepted. Undo takes all of it back." in told(hands)
    hands.window.work.undo()
    assert hands.page.annotations() == []
    assert len(proposed(hands, Figure)) >= 40


def test_one_key_accepts_all_of_a_kind_in_the_paragraph(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "More than 3,000")
    hands.press(Key.Key_A)
    assert [figure.at.words for figure in hands.page.of_type(Figure)] == ["More than 3,000", "12"]
    assert hands.page.of_type(Source) == []
    assert "At least 40" in proposed(hands)


def test_a_total_is_accepted_with_its_parts_as_one(opened: Opened) -> None:
    hands = opened(PARTS)
    go_to(hands, "181")
    hands.press(Key.Key_Return)
    total, *parts = hands.page.of_type(Figure)
    assert [part.value for part in parts] == [124, 50, 7]
    assert {part.part_of for part in parts} == {total.id}
    assert all(not part.source and not part.status for part in parts)  # they inherit both
    hands.window.work.undo()
    assert hands.page.annotations() == []


def test_a_figure_that_was_accepted_before_its_source_is_linked_when_that_is(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "At least 40")
    hands.press(Key.Key_Return)
    assert hands.page.of_type(Figure)[0].source == ""
    go_to(hands, "At least 40 people were killed in Orlen on Monday", Source)
    hands.press(Key.Key_Return)
    (figure,), (source,) = hands.page.of_type(Figure), hands.page.of_type(Source)
    assert figure.source == source.id
    assert figure.origin == "suggested"
    hands.window.work.undo()
    assert hands.page.of_type(Figure)[0].source == ""


def test_what_somebody_records_by_hand_is_no_longer_proposed_there(opened: Opened) -> None:
    hands = opened()
    hands.mark(hands.span("At least 40"), Key.Key_F)
    assert "At least 40" not in proposed(hands, Figure)
    assert "More than 3,000" in proposed(hands, Figure)


def test_shift_enter_opens_the_form_and_a_change_there_is_told(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "12")
    hands.press(Key.Key_Return, SHIFT)
    assert hands.record.origin == "suggested"
    hands.fill_in("counted", "burned houses")
    assert (hands.record.origin, hands.record.counted) == ("suggested_changed", "burned houses")


def test_a_note_or_a_flag_changes_nothing_of_what_was_proposed(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "12")
    hands.press(Key.Key_Return, SHIFT)
    hands.window.work.go_to_text()
    hands.press(Key.Key_L)
    assert (hands.record.later, hands.record.origin) == (True, "suggested")


def test_the_form_asks_for_a_field_that_the_project_demands_and_nobody_knows(opened: Opened, window: Window) -> None:
    hands = opened()
    field = AskedField(id="figure.category", table="figure", key="category", required="yes")
    window.work.live.do(add("demand", field))
    go_to(hands, "12")
    hands.press(Key.Key_Return)
    assert hands.record.at.words == "12"
    assert hands.form.isVisible()
    assert window.work.proposals.current is None


def test_enter_without_a_current_suggestion_opens_the_form(opened: Opened) -> None:
    hands = opened()
    figure = hands.mark(hands.span("12"), Key.Key_F)
    hands.press(Key.Key_Escape)
    hands.window.work.go_to_text()
    before = len(hands.page.annotations())
    hands.press(Key.Key_Return)
    assert hands.record.id == figure.id
    assert len(hands.page.annotations()) == before


def test_a_click_on_a_dotted_mark_makes_it_the_current_one(opened: Opened) -> None:
    hands = opened()
    click_on(hands, hands.page.text.index("3,000"))
    assert hands.window.work.proposals.current.record.main.words == "More than 3,000"  # type: ignore[union-attr]
    click_on(hands, hands.page.text.index("burned"))
    assert hands.window.work.proposals.current is None


def click_on(hands: Hands, position: int) -> None:
    QTest.mouseClick(hands.window.work.view.viewport(), LEFT, NONE, hands._edge(position, last=False))


def test_the_buttons_of_the_card_accept_and_reject(opened: Opened) -> None:
    hands = opened()
    card = None
    for words, at in (("At least 40", 0), ("More than 3,000", 2)):
        go_to(hands, words)
        card = hands.window.work.proposals._panel.card  # type: ignore[union-attr]
        hands.click(card._buttons[at])
    assert [figure.at.words for figure in hands.page.of_type(Figure)] == ["At least 40"]
    assert "More than 3,000" not in proposed(hands, Figure)


def test_the_group_under_the_records_lists_them_with_the_same_keys(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "At least 40")
    group = hands.window.work.proposals._panel.group  # type: ignore[union-attr]
    assert group.head.text() == f"Suggested ({len(proposed(hands, Figure))})"
    assert not group.list.isVisible()
    hands.click(group.head)
    assert group.list.isVisible()
    group.list.setFocus()
    hands.press(Key.Key_Return)
    assert [figure.at.words for figure in hands.page.of_type(Figure)] == ["At least 40"]
    go_to(hands, "12")
    hands.press(Key.Key_Delete)
    assert "12" not in proposed(hands)
    assert QApplication.focusWidget() is group.list
    hands.press(Key.Key_Escape)
    assert QApplication.focusWidget() is hands.window.work.view


def test_whoever_only_looks_sees_suggestions_and_cannot_accept_them(
    opened: Opened, window: Window, qtbot: QtBot
) -> None:
    hands = opened()
    reopen(window, read_only=True)
    wait(qtbot, window)
    window.work.go_to_text()
    go_to(hands, "12")
    hands.press(Key.Key_Return)
    assert hands.page.annotations() == []
    assert "only" in told(hands)
    hands.press(Key.Key_Delete)
    hands.press(Key.Key_A)
    hands.press(Key.Key_A, SHIFT)
    assert "12" in proposed(hands)


def test_switched_off_nothing_is_looked_for(window: Window, hands: Hands) -> None:
    open_article(window, TEXT, language="en")
    window.work.go_to_text()
    hands.press(Key.Key_N)
    assert "switched off" in told(hands)
    assert window.work.proposals._looking._asker is None


def test_hidden_suggestions_come_back_as_they_were(opened: Opened, window: Window, qtbot: QtBot) -> None:
    hands = opened()
    before = proposed(hands)
    go_to(hands, "12")
    window.preferences.change(suggestions=False)
    assert proposed(hands) == []
    assert window.work.proposals.current is None
    window.preferences.change(suggestions=True)
    wait(qtbot, window)
    assert proposed(hands) == before


def test_only_the_kinds_that_were_asked_for_are_proposed(opened: Opened, window: Window, qtbot: QtBot) -> None:
    hands = opened()
    window.preferences.change(suggest_figures=False, suggest_entities=False)
    wait(qtbot, window)
    assert {type(one.record) for one in window.work.proposals.all} == {Source}
    assert proposed(hands)


def test_what_is_found_for_an_article_that_was_left_is_not_shown_in_the_next(
    opened: Opened, window: Window, qtbot: QtBot
) -> None:
    hands = opened()
    article = window.work.live.page.article.id  # type: ignore[union-attr]
    open_article(window, MANY, language="en")
    window.work.proposals.begin()
    window.work.live.turn_to(article)
    wait(qtbot, window)
    assert "At least 40" in proposed(hands)
    assert all(one.record.article == article for one in window.work.proposals.all if one.record.article)


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("😀 Flut 👩‍👩‍👧\n\n😀 At least 40 people were killed in Orlen, the Civil Guard said.\n", "en", "At least 40"),
        ("فيضان\n\nقال مكتب الميناء إن 48 شخصا قتلوا مساء الاثنين.\n", "ar", "48"),
    ],
)
def test_positions_are_right_after_emoji_and_in_arabic(opened: Opened, text: str, language: str, words: str) -> None:
    hands = opened(text, language=language)
    go_to(hands, words)
    view = hands.window.work.view
    assert view.caret() == text.index(words)
    assert Offsets(text).to_code_point(view.textCursor().position()) == text.index(words)
    hands.press(Key.Key_Return)
    assert [figure.at.words for figure in hands.page.of_type(Figure)] == [words]


def test_a_zone_that_is_not_read_takes_its_suggestions_along(opened: Opened, qtbot: QtBot) -> None:
    hands = opened()
    words = "“We lost everything”, said the mayor. More than 3,000 people were displaced and 12 houses burned down."
    hands.window.work.zones.mark(hands.span(words), "residue")
    qtbot.waitUntil(lambda: "12" not in proposed(hands), timeout=20_000)
    assert "At least 40" in proposed(hands)


def learned_rows(hands: Hands) -> list[list[str]]:
    """The table of what suggestions learned, as it is read."""
    window = show_window(LearnedWindow, hands.window.work)
    model = window.model
    return [[str(model.index(row, column).data()) for column in range(7)] for row in range(model.rowCount())]


def test_what_was_learned_is_shown_and_forgotten_and_that_is_undone(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "Orlen", Mention)
    hands.press(Key.Key_Delete)
    assert "Orlen" not in proposed(hands, Mention)  # at no other place either
    go_to(hands, "12")
    hands.press(Key.Key_Return)
    rows = learned_rows(hands)
    assert ["Name", "orlen", "0", "0", "1", "0", "no longer"] in rows
    assert ["Counted", "houses", "1", "0", "0", "0", "yes"] in rows
    window = show_window(LearnedWindow, hands.window.work)
    window.table.selectRow(rows.index(["Name", "orlen", "0", "0", "1", "0", "no longer"]))
    hands.click(window.forget_button)
    assert not any("orlen" in row for row in learned_rows(hands))
    wait_until_proposed(hands, "Orlen", Mention)
    window.undo()
    assert ["Name", "orlen", "0", "0", "1", "0", "no longer"] in learned_rows(hands)
    hands.click(window.all_button)
    assert learned_rows(hands) == []
    window.close()


def wait_until_proposed(hands: Hands, words: str, kind: type[AnyAnnotation]) -> None:
    """Until this is among what is proposed."""
    deadline = QDeadlineTimer(60_000)
    while words not in proposed(hands, kind) and not deadline.hasExpired():
        QTest.qWait(10)
    assert words in proposed(hands, kind)


def test_what_was_changed_after_accepting_counts_as_changed(opened: Opened) -> None:
    hands = opened()
    go_to(hands, "12")
    hands.press(Key.Key_Return, SHIFT)
    hands.fill_in("counted", "burned houses")
    assert ["Counted", "houses", "0", "1", "0", "0", "yes"] in learned_rows(hands)
    hands.window.work.undo()
    assert ["Counted", "houses", "1", "0", "0", "0", "yes"] in learned_rows(hands)
    show_window(LearnedWindow, hands.window.work).close()


def test_a_cue_that_was_marked_by_hand_is_proposed_from_then_on(opened: Opened) -> None:
    hands = opened("Rain\n\nThe mayor fumed that nobody helped. The minister fumed that 12 roads were closed.\n")
    assert proposed(hands, Source) == []
    hands.mark(hands.span("nobody helped"), Key.Key_S)
    for words, key in (("The mayor", Key.Key_W), ("fumed", Key.Key_C)):
        hands.select(hands.span(words))
        hands.press(key)
    wait_until_proposed(hands, "that 12 roads were closed", Source)


def test_a_suggester_of_others_that_fails_is_told_in_one_line_and_the_rest_stands(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(text: str, **asked: object) -> list[Suggestion]:
        raise ValueError("out of order")

    monkeypatch.setattr(others, "installed", lambda: (Installed("strange", broken),))
    hands = opened()
    assert told(hands) == "▲ The suggestions of “strange” are missing (ValueError: out of order). Update or remove it."
    assert "At least 40" in proposed(hands, Figure)


class Installed:
    """An entry point, as it is found where a package is installed."""

    def __init__(self, name: str, suggester: Callable[..., list[Suggestion]]) -> None:
        self.name, self._suggester = name, suggester

    def load(self) -> Callable[..., list[Suggestion]]:
        return self._suggester
