"""Opening big articles, jumping in them and marking in them: the real window against a bare text pane.

Only ratios within one run are held against a limit, which is about three times what was measured on a busy machine.
"""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from tests.benchmarks.big import (
    BOOK,
    FEW_IN_LONG,
    FILLER,
    LONG,
    ONE_LINE,
    SENTENCE,
    SHORT,
    TOWNS,
    Size,
    broken,
    text_of,
)
from tests.benchmarks.comparing import Comparison, Timed
from tests.benchmarks.hands import BareText, Hands
from tests.stories import bring_in

Opening = Callable[[], Hands]
BARE = "a bare QTextEdit"
WORDS = "tomorrow"


@pytest.fixture
def bare() -> Iterator[Callable[[str, Hands], BareText]]:
    made: list[BareText] = []

    def opening(text: str, hands: Hands) -> BareText:
        made.append(BareText(text, hands.view))
        return made[-1]

    yield opening
    for each in made:
        each.close()


@pytest.mark.parametrize(("size", "most"), [(SHORT, 40), (LONG, 130), (BOOK, 120)], ids=["short", "long", "book"])
def test_an_article_opens_in_a_few_times_what_its_bare_text_takes(
    size: Size, most: float, a_window: Opening, bare: Callable[[str, Hands], BareText], compare: Comparison
) -> None:
    hands = a_window()
    floor = bare(text_of(size), hands)
    opened = Timed(lambda: hands.open(str(size)), hands.turn_away)
    assert compare(f"open {size}", opened, BARE, Timed(floor.open)) < most


def test_a_megabyte_in_one_line_opens_like_one_in_many_lines(
    a_window: Opening, bare: Callable[[str, Hands], BareText], compare: Comparison
) -> None:
    hands = a_window()
    floor = bare(broken(text_of(ONE_LINE)), hands)
    opened = Timed(lambda: hands.open(str(ONE_LINE)), hands.turn_away)
    assert compare("open 1 MB in one line", opened, f"{BARE}, in lines", Timed(floor.open), rounds=5) < 50


@pytest.mark.parametrize("size", [LONG, BOOK], ids=["long", "book"])
def test_the_last_mark_is_reached_in_a_few_times_what_bare_text_takes(
    size: Size, a_window: Opening, bare: Callable[[str, Hands], BareText], compare: Comparison
) -> None:
    hands = a_window()
    floor = bare(text_of(size), hands)

    def anew() -> None:
        hands.turn_away()
        hands.open(str(size))
        hands.page.load()  # which the window does by itself once the text is painted

    jumped = Timed(hands.jump, anew)
    assert compare(f"jump to the last of {size}", jumped, BARE, Timed(floor.jump, floor.open), rounds=5) < 15


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_F], ids=["E", "F"])
def test_a_record_is_marked_no_slower_among_thousands(key: Qt.Key, a_window: Opening, compare: Comparison) -> None:
    many, few = (marking_in(a_window(), size, key) for size in (LONG, FEW_IN_LONG))
    ratio = compare(f"mark one with {chr(key)}, {LONG}", many, f"with {FEW_IN_LONG.marks} marks", few, rounds=15)
    assert ratio < 2.5


def test_a_record_is_unmarked_no_slower_among_thousands(a_window: Opening, compare: Comparison) -> None:
    many, few = (unmarking_in(a_window(), size) for size in (LONG, FEW_IN_LONG))
    ratio = compare(f"unmark one, {LONG}", many, f"with {FEW_IN_LONG.marks} marks", few, rounds=15)
    assert ratio < 2.5


def marking_in(hands: Hands, size: Size, key: Qt.Key) -> Timed:
    """A key in the text makes a record of the chosen words; it is undone before the next time."""
    hands.open(str(size))
    here = hands.page

    def before() -> None:
        if len(here.annotations()) > size.marks:
            assert saved(hands)
            hands.go_to_text()
            hands.press(Qt.Key.Key_Delete)
        hands.select(WORDS)

    return Timed(lambda: hands.press(key), before)


def unmarking_in(hands: Hands, size: Size) -> Timed:
    """The key Delete takes away a record that was just made."""
    hands.open(str(size))

    def before() -> None:
        hands.select(WORDS)
        hands.press(Qt.Key.Key_F)
        assert saved(hands)
        hands.go_to_text()

    return Timed(lambda: hands.press(Qt.Key.Key_Delete), before)


def saved(hands: Hands) -> bool:
    """The chosen record is in the journal on the disk."""
    return any(True for _ in hands.live.session.project.journal.history(hands.live.chosen))


def test_an_article_opens_no_slower_while_suggestions_are_looked_for(a_window: Opening, compare: Comparison) -> None:
    looking, quiet = a_window(), a_window()
    quiet.window.preferences.change(suggestions=False)
    ratio = compare(
        f"open {SHORT} with suggestions", opening_in(looking, SHORT), "without", opening_in(quiet, SHORT), rounds=15
    )
    assert ratio < 1.8


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_Delete], ids=["N", "Enter", "Delete"])
def test_a_suggestion_is_answered_no_slower_among_hundreds(
    key: Qt.Key, a_window: Opening, compare: Comparison, qtbot: QtBot
) -> None:
    many, few = a_window(), a_window()
    among_many, among_few = answering_in(many, sentences(100), key, qtbot), answering_in(few, sentences(12), key, qtbot)
    count = len(many.window.work.proposals.all)
    ratio = compare(f"{key.name} among {count} suggestions", among_many, "among a few dozen", among_few, rounds=10)
    assert ratio < 3


def opening_in(hands: Hands, size: Size) -> Timed:
    """An article is opened and painted, and what follows at once is begun, as when nobody waits for anything."""

    def work() -> None:
        hands.open(str(size))
        QCoreApplication.processEvents()

    return Timed(work, hands.turn_away)


def answering_in(hands: Hands, text: str, key: Qt.Key, qtbot: QtBot) -> Timed:
    """A key in an article in which all is found that is proposed; one suggestion is current before it."""
    article = bring_in(hands.live.session, text, title=f"{len(text)}", published="2022-01-26", language="en")
    hands.live.session.page = None
    hands.live.turn_to(article.id)
    proposals = hands.window.work.proposals
    qtbot.waitUntil(lambda: bool(proposals.all), timeout=20_000)
    hands.go_to_text()

    def before() -> None:
        if proposals.current is None:
            hands.press(Qt.Key.Key_N)

    return Timed(lambda: hands.press(key), before)


def sentences(count: int) -> str:
    """Paragraphs in each of which an entity, a figure and a source are proposed."""
    said = (SENTENCE.format(number=300 + i, town=TOWNS[i % len(TOWNS)]) for i in range(count))
    return "\n\n".join(("Flood", *(f"{one} {FILLER}" for one in said)))
