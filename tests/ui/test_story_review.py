"""Reviewing in the real window, by keys alone: what two people recorded otherwise is decided, one after the other."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.records import Article, altered
from annotator.domain.review import AGREED, CHANGED, DUPLICATE, NOTHING_HERE, REJECTED, Comment, Verdict
from annotator.services.review.cases import ALL_AGREE, DECIDED
from annotator.ui.review.pane import ReviewPane
from annotator.ui.review.queue import OPEN
from annotator.ui.window import Window
from tests.coded_twice import ANNA, BEN, coded_twice
from tests.stories import TEXT, at, bring_in
from tests.ui.hands import CONTROL, Hands, Key

Entered = Callable[[], ReviewPane]


@pytest.fixture
def article(window: Window) -> Article:
    found = coded_twice(window.work.live.session)
    window.work.live.session.page = None
    window.work.live.turn_to(found.id)
    return found


@pytest.fixture
def entered(window: Window, article: Article, hands: Hands, qtbot: QtBot) -> Entered:
    """Enters review by its key."""

    def entering() -> ReviewPane:
        hands.press(Key.Key_F5)
        qtbot.waitUntil(lambda: window.work.panes.isHidden())
        QApplication.processEvents()
        pane = window.work.findChild(ReviewPane)
        assert isinstance(pane, ReviewPane)
        return pane

    return entering


def queue(pane: ReviewPane) -> list[str]:
    """What stands in the queue."""
    rows = pane.left.list.rows
    return [str(rows.index(row, 0).data()).split(" · ")[0] for row in range(rows.rowCount())]


def about(pane: ReviewPane) -> str:
    """Which case is looked at."""
    assert pane.case is not None
    return pane.case.first.main.words


def verdicts(window: Window, article: Article) -> dict[str, tuple[str, str]]:
    """Verdict and reason by the id of the annotation; the last one stands."""
    said = window.work.live.session.project.records.reviews.verdicts(article.id)
    return {verdict.annotation: (verdict.verdict, verdict.reason) for verdict in said}


def test_an_article_of_two_people_is_decided_by_keys_alone(
    window: Window, article: Article, entered: Entered, hands: Hands
) -> None:
    records = window.work.live.session.project.records
    before = {record.id: record for record in records.of_article(article.id)}
    pane = entered()
    assert queue(pane) == ["28 / 26", "≥ 40", "the Civil Guard", "Orlen / in Orlen"]
    assert pane.left.chips[ALL_AGREE].text() == "Agree 1"
    hands.press(Key.Key_1)  # Anna's 28 stands
    assert about(pane) == "At least 40"
    hands.press(Key.Key_2)  # Ben's status
    hands.press(Key.Key_0)  # no source
    hands.press(Key.Key_3)  # neither “Orlen” nor “in Orlen” alone will do
    hands.press(Key.Key_Escape)
    assert queue(pane) == []
    assert pane.right.heading.text() == "Decision 4 of 4"
    said = verdicts(window, article)
    anna, ben = ({number: f"{number}{person.id[1:]}" for number in range(5, 10)} for person in (ANNA, BEN))
    assert (said[anna[8]], said[ben[8]]) == ((AGREED, ""), (REJECTED, DUPLICATE))
    assert (said[anna[6]], said[ben[6]]) == ((REJECTED, DUPLICATE), (AGREED, ""))
    assert said[anna[5]] == (REJECTED, NOTHING_HERE)
    assert (said[anna[9]], said[ben[9]]) == ((CHANGED, ""), (CHANGED, ""))
    after = {record.id: record for record in records.of_article(article.id)}
    assert all(after[id] == record for id, record in before.items())  # the originals are never changed
    hands.press(Key.Key_F5)
    assert window.work.panes.isVisible()


def test_each_decision_is_saved_at_once_and_undone_by_the_usual_key(
    window: Window, article: Article, entered: Entered, hands: Hands
) -> None:
    pane = entered()
    hands.press(Key.Key_1)
    assert len(verdicts(window, article)) == 2
    hands.press(Key.Key_Z, CONTROL)
    assert verdicts(window, article) == {}
    assert queue(pane)[0] == "28 / 26"


def test_a_reason_and_words_go_with_the_next_decision(
    window: Window, article: Article, entered: Entered, hands: Hands
) -> None:
    pane = entered()
    hands.press(Key.Key_W)
    pane.right.reason.setCurrentIndex(pane.right.reason.findData("value"))
    hands.press(Key.Key_Tab)
    hands.type("26 is in no sentence")
    hands.press(Key.Key_Return)  # goes back to the queue, and decides nothing
    assert verdicts(window, article) == {}
    hands.press(Key.Key_1)
    (taken,) = (v for v in window.work.live.session.project.records.all(Verdict) if v.verdict == AGREED)
    assert (taken.reason, taken.comment, taken.reviewer) == (
        "value", "26 is in no sentence", window.work.live.session.person.id,
    )  # fmt: skip
    assert '"value":28' in taken.snapshot
    assert pane.right.comment.text() == ""


def test_names_are_hidden_until_h_shows_them(entered: Entered, hands: Hands) -> None:
    pane = entered()
    assert pane.right.buttons["take 1"].text() == "Take A (1)"
    assert not any("Anna" in str(pane.left.list.rows.index(row, 0).data()) for row in range(4))
    hands.press(Key.Key_H)
    assert pane.right.buttons["take 1"].text() == "Take Anna Karlsson (1)"


def test_what_is_left_open_goes_to_the_end_of_the_queue(entered: Entered, hands: Hands) -> None:
    pane = entered()
    hands.press(Key.Key_Space)
    assert queue(pane) == ["≥ 40", "the Civil Guard", "Orlen / in Orlen", "28 / 26"]
    assert about(pane) == "At least 40"


def test_ones_own_record_has_its_form_open_and_stands_when_it_is_filled_in(
    window: Window, article: Article, entered: Entered, hands: Hands
) -> None:
    pane = entered()
    hands.press(Key.Key_Right)  # from Ben's
    hands.press(Key.Key_3)
    assert pane.own_form.isVisible()
    hands.press(Key.Key_A, CONTROL)
    hands.type("27")
    hands.press(Key.Key_Escape)
    me = window.work.live.session.person.id
    (own,) = (f for f in window.work.live.session.project.records.all(Figure) if f.author == me)
    assert (own.value, own.main.words) == (27, "28")
    assert about(pane) == "At least 40"
    assert pane.left.list.hasFocus()


def test_what_its_author_changes_after_the_decision_is_back_in_the_queue_with_what_changed(
    window: Window, article: Article, entered: Entered, hands: Hands
) -> None:
    session = window.work.live.session
    pane = entered()
    hands.press(Key.Key_1)
    figure = session.project.records.get(Figure, f"8{ANNA.id[1:]}")
    assert figure is not None
    session.do(edits.Edit("change", (edits.Change(figure, altered(figure, {"value": 29.0})),)), [ANNA.id])
    assert queue(pane)[0] == "29 / 26"
    hands.press(Key.Key_K)
    assert "A changed value after it was judged: 28 → 29." in pane.right.remark.text()


def test_what_all_agree_on_is_accepted_after_saying_what_that_means(
    window: Window, article: Article, entered: Entered, hands: Hands, qtbot: QtBot
) -> None:
    pane = entered()
    hands.press(Key.Key_A)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "1 case in which all recorded the same" in box.text()
    assert "Nobody's records change" in box.text()
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.queue.counts[DECIDED] == 1)
    assert pane.queue.counts[ALL_AGREE] == 0
    assert len(verdicts(window, article)) == 2


def test_a_comment_is_answered_and_settled(window: Window, article: Article, entered: Entered, hands: Hands) -> None:
    pane = entered()
    hands.press(Key.Key_C)
    hands.type("Why 28?")
    hands.press(Key.Key_Return)
    assert pane.left.list.hasFocus()
    (asked,) = window.work.live.session.project.records.all(Comment)
    assert (asked.text, asked.to, asked.record) == ("Why 28?", ANNA.id, f"8{ANNA.id[1:]}")
    hands.press(Key.Key_R)
    hands.type("26 is of another day")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_S)
    reviews = window.work.live.session.project.records.reviews
    assert [(c.text, c.parent, c.resolved) for c in reviews.comments(article.id)] == [
        ("Why 28?", "", False), ("26 is of another day", asked.id, False), ("", asked.id, True),
    ]  # fmt: skip
    hands.press(Key.Key_S)  # opens it again
    assert not reviews.comments(article.id)[-1].resolved
    hands.press(Key.Key_Z, CONTROL)
    hands.press(Key.Key_Z, CONTROL)
    assert not any(c.resolved for c in reviews.comments(article.id))


def test_what_is_written_after_an_answer_was_given_up_is_a_comment_of_its_own(
    window: Window, article: Article, entered: Entered, hands: Hands
) -> None:
    entered()
    for key, words, ends in ((Key.Key_C, "Why 28?", Key.Key_Return), (Key.Key_R, "", Key.Key_Escape)):
        hands.press(key)
        hands.type(words)
        hands.press(ends)
    hands.press(Key.Key_C)
    hands.type("And whose is it?")
    hands.press(Key.Key_Return)
    assert [c.parent for c in window.work.live.session.project.records.all(Comment)] == ["", ""]


def test_what_is_begun_of_one_case_is_not_said_of_another_and_waits_there(
    window: Window, article: Article, entered: Entered, hands: Hands
) -> None:
    pane = entered()
    first = about(pane)
    hands.press(Key.Key_C)
    hands.type("Which day")
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_W)
    hands.press(Key.Key_Down)
    pane.right.comment.setText("not of Monday")
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_J)
    assert about(pane) != first
    assert (pane.comments.line.text(), pane.right.comment.text(), pane.right.reason.currentIndex()) == ("", "", 0)
    assert "waits at its case" in window.status._said.text()
    hands.press(Key.Key_1)
    hands.press(Key.Key_K)
    assert about(pane) == first
    assert pane.comments.line.text() == "Which day"
    assert (pane.right.comment.text(), pane.right.reason.currentIndex()) == ("not of Monday", 1)
    hands.click(pane.comments.line)
    hands.press(Key.Key_Return)
    (said,) = window.work.live.session.project.records.all(Comment)
    assert (said.text, pane.case is not None and said.record in pane.case.id) == ("Which day", True)


def test_an_answer_that_is_begun_stays_one_when_something_else_is_done(
    window: Window, article: Article, entered: Entered, hands: Hands
) -> None:
    pane = entered()
    hands.press(Key.Key_C)
    hands.type("Why 28?")
    hands.press(Key.Key_Return)
    (asked,) = window.work.live.session.project.records.all(Comment)
    hands.press(Key.Key_R)
    hands.type("26 is")
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_J)
    hands.press(Key.Key_2)
    pane.show_case(next(case for case in pane.queue.shown if asked.record in {m.id for m in case.members.values()}))
    hands.click(pane.comments.line)
    hands.type(" of another day")
    hands.press(Key.Key_Return)
    answers = [c for c in window.work.live.session.project.records.all(Comment) if c.id != asked.id]
    assert [(c.text, c.parent) for c in answers] == [("26 is of another day", asked.id)]


def test_words_and_chips_narrow_the_queue_and_empty_ones_say_why(entered: Entered) -> None:
    pane = entered()
    pane.left.words.setText("source")
    assert queue(pane) == ["the Civil Guard"]
    pane.left.words.setText("nothing like it")
    assert pane.left.hint.isVisible()
    pane.left.words.clear()
    pane.left.show_group(DECIDED)
    assert "Nothing is decided yet." in pane.left.hint.text()
    pane.left.show_group(OPEN)
    assert len(queue(pane)) == 4


def test_without_anything_to_review_a_sentence_says_so(window: Window, hands: Hands, qtbot: QtBot) -> None:
    hands.press(Key.Key_F5)
    qtbot.waitUntil(lambda: window.work.panes.isHidden())
    pane = window.work.findChild(ReviewPane)
    assert isinstance(pane, ReviewPane)
    assert "Nothing to review yet" in pane.left.hint.text()


def test_the_work_of_a_single_coder_is_reviewed_record_by_record(window: Window, hands: Hands, qtbot: QtBot) -> None:
    session = window.work.live.session
    article = bring_in(session)
    figures = [
        Figure(article=article.id, author=ANNA.id, at=at(TEXT, words), value=value, counted="people")
        for words, value in (("40", 40.0), ("12", 12.0))
    ]
    session.do(edits.add("work of Anna", ANNA, *figures))
    session.page = None
    window.work.live.turn_to(article.id)
    hands.press(Key.Key_F5)
    qtbot.waitUntil(lambda: window.work.panes.isHidden())
    pane = window.work.findChild(ReviewPane)
    assert isinstance(pane, ReviewPane)
    assert queue(pane) == ["40", "12"]
    assert pane.right.buttons["take 1"].text() == "Agree (1)"
    assert pane.right.buttons["take 2"].isHidden()
    hands.press(Key.Key_1)
    hands.press(Key.Key_0)
    assert queue(pane) == []
    assert [verdicts(window, article)[figure.id] for figure in figures] == [(AGREED, ""), (REJECTED, NOTHING_HERE)]
    hands.press(Key.Key_Z, CONTROL)
    assert queue(pane) == ["12"]


def test_recording_is_switched_off_while_deciding(window: Window, entered: Entered, hands: Hands) -> None:
    entered()
    before = window.work.live.session.project.records.count(Figure)
    hands.press(Key.Key_2, CONTROL)
    assert window.work.live.session.project.records.count(Figure) == before
