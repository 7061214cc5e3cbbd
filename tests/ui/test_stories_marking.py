"""Stories of recording: what an analyst marks by mouse and by key is what comes out of the export."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.anchors import Span, read_cell
from annotator.domain.annotations import Figure, Mention, Source
from annotator.ui.window import Window
from tests.ui.conftest import bring_in_file, open_article
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
FERRY = (
    "Ferry sinks off Marn\n\n"
    "At least 12 people drowned on Monday when the ferry Alda sank off Marn, including five children and seven adults, "
    "the Coast Watch said.\n\n"
    "“The sea”, said Ana Brill, its director, “was calm.”\n\n"
    "“My brother told me ‘jump’ and I jumped”, a cook said.\n"
)
FERRY_AR = "غرق عبارة قبالة مارن\n\nقال خفر السواحل إن 12 شخصا غرقوا يوم الاثنين قبالة مارن.\n"
AWKWARD = {
    "emoji": "We are safe 😀 but 14 people are missing.",
    "heart with selector": "Love ❤️ and 14 people wait.",
    "family": "A family 👩‍👩‍👧 of 3 and 14 people.",
    "rare ideograph": "The name 𠀀 stands for 14 people.",
    "decomposed": "Le cafe\u0301 a rec\u0327u 14 people.",
    "arabic": "في المدينة 14 people بقوا.",
    "hebrew": "בעיר 14 people נשארו.",
    "thai": "ในเมือง 14 people อยู่",
    "no-break spaces": "About 14\u00a0000 euros for 14 people\u202f!",
}


def exported(window: Window, folder: Path, table: str) -> list[dict[str, str]]:
    window.work.live.session.exporting(folder)()
    return rows_of(folder, table)


def rows_of(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_discontinuous_quote_is_one_source_with_two_stretches(window: Window, hands: Hands, tmp_path: Path) -> None:
    open_article(window, FERRY, published="2026-03-04")
    hands.select(hands.span("“The sea”"))
    hands.press(Key.Key_D)
    for words, key in (("said", Key.Key_C), ("Ana Brill, its director", Key.Key_W), ("“was calm.”", Key.Key_D)):
        hands.select(hands.span(words, 2 if words == "said" else 1))
        hands.press(key)
    (row,) = exported(window, tmp_path / "out", "sources")
    assert row["said"] == "“The sea” … “was calm.”"
    assert read_cell(row["said_span"], "").spans == (hands.span("“The sea”"), hands.span("“was calm.”"))
    assert (row["who"], row["cue"], row["manner"]) == ("Ana Brill, its director", "said", "direct")


def test_a_quote_within_a_quote_knows_what_it_stands_in(window: Window, hands: Hands, tmp_path: Path) -> None:
    open_article(window, FERRY, language="en")
    outer = hands.mark(Span(hands.span("“My").start, hands.span("a cook said").end), Key.Key_S)
    inner = hands.mark(hands.span("‘jump’"), Key.Key_S)
    for words, key in (("My brother", Key.Key_W), ("told", Key.Key_C)):
        hands.select(hands.span(words))
        hands.press(key)
    rows = {row["id"]: row for row in exported(window, tmp_path / "out", "sources")}
    assert (rows[inner.id]["who"], rows[inner.id]["said"]) == ("My brother", "‘jump’")
    assert rows[inner.id]["nested_in"] == outer.id
    assert rows[outer.id]["who"] == "a cook"


def test_nested_mentions_are_both_kept(window: Window, hands: Hands) -> None:
    open_article(window, FERRY)
    long = hands.mark(hands.span("the ferry Alda"), Key.Key_E)
    short = hands.mark(hands.span("Alda"), Key.Key_E)
    assert {m.id for m in hands.page.of_type(Mention)} == {long.id, short.id}
    assert window.work.view.marks_at(hands.span("Alda").start) == [short.id, long.id]


def test_a_figure_fills_itself_in_and_takes_what_is_proposed_by_one_key(window: Window, hands: Hands) -> None:
    open_article(window, FERRY, published="2026-03-04", language="en")
    source = hands.mark(Span(hands.span("At least").start, hands.span("Watch said").end), Key.Key_S)
    figure = hands.mark(hands.span("At least 12 people"), Key.Key_F)
    hands.press(Key.Key_A, CONTROL | SHIFT)
    now = hands.page.figure(figure.id)
    assert now is not None
    assert (now.value, now.low, now.high, now.comparator, now.rule) == (12, 12, None, "at_least", "at_least")
    assert (now.counted, now.source, now.earliest, now.latest) == ("people", source.id, "2026-03-02", "2026-03-02")


def test_parts_are_recorded_under_their_total_and_the_sum_is_said(window: Window, hands: Hands) -> None:
    open_article(window, FERRY, language="en")
    total = hands.mark(hands.span("At least 12"), Key.Key_F)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_P)
    five = hands.mark(hands.span("five children"), Key.Key_F)
    seven = hands.mark(hands.span("seven adults"), Key.Key_F)
    assert [part.id for part in hands.page.parts(total.id)] == [five.id, seven.id]
    assert "5 + 7 = 12" in hands.form.body.remark.text()
    hands.fill_in("value", "8")
    assert "13" in hands.form.body.remark.text()


def test_digits_answer_the_question_that_is_asked(window: Window, hands: Hands) -> None:
    open_article(window, FERRY, language="en")
    hands.mark(hands.span("Coast Watch"), Key.Key_E)
    hands.type("Coast Watch (CW)")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_2)
    (entity,) = window.work.live.session.register.all()
    assert (entity.name, entity.type, entity.named) == ("Coast Watch", "organisation", "yes")
    assert window.work.live.session.register.names(entity.id) == ["Coast Watch", "CW"]


def test_making_an_entity_on_the_spot_is_one_step_of_undo(window: Window, hands: Hands) -> None:
    open_article(window, FERRY)
    hands.mark(hands.span("Marn"), Key.Key_E)
    hands.type("Marn")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Z, CONTROL)
    (mention,) = hands.page.of_type(Mention)
    assert mention.entity == ""
    assert window.work.live.session.register.all() == []


def test_one_key_marks_all_places_of_the_same_words(window: Window, hands: Hands) -> None:
    open_article(window, FERRY)
    hands.mark(hands.span("Marn"), Key.Key_E)
    hands.press(Key.Key_M, CONTROL)
    marns = hands.page.of_type(Mention)
    assert [m.at.words for m in marns] == ["Marn", "Marn"]
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Z, CONTROL)
    assert len(hands.page.of_type(Mention)) == 1


def test_words_grow_and_shrink_by_key_as_one_step(window: Window, hands: Hands) -> None:
    open_article(window, FERRY)
    mention = hands.mark(hands.span("Coast"), Key.Key_E)
    hands.press(Key.Key_Escape)
    alt = Qt.KeyboardModifier.AltModifier
    hands.press(Key.Key_Right, alt)
    hands.press(Key.Key_Left, alt | CONTROL)
    (now,) = hands.page.of_type(Mention)
    assert now.at.words == "the Coast Watch"
    hands.press(Key.Key_Z, CONTROL)
    hands.press(Key.Key_Z, CONTROL)
    (now,) = hands.page.of_type(Mention)
    assert (now.id, now.at.words) == (mention.id, "Coast")


def test_another_stretch_can_be_added_to_a_mention(window: Window, hands: Hands) -> None:
    open_article(window, FERRY)
    hands.mark(hands.span("five children"), Key.Key_E)
    hands.select(hands.span("seven adults"))
    hands.press(Key.Key_X)
    (mention,) = hands.page.of_type(Mention)
    assert mention.at.words == "five children … seven adults"


def test_an_arabic_article_is_recorded_like_any_other(window: Window, hands: Hands, tmp_path: Path) -> None:
    open_article(window, FERRY_AR, published="2026-03-04", language="ar")
    hands.mark(hands.span("خفر السواحل"), Key.Key_E)
    hands.mark(hands.span("12 شخصا"), Key.Key_F)
    hands.mark(hands.span("12 شخصا غرقوا يوم الاثنين قبالة مارن"), Key.Key_D)
    (figure,) = exported(window, tmp_path / "out", "figures")
    (mention,) = exported(window, tmp_path / "out", "mentions")
    (source,) = exported(window, tmp_path / "out", "sources")
    assert (figure["at"], figure["value"], figure["counted_at"]) == ("12", "12", "شخصا")
    assert (mention["at"], source["said"]) == ("خفر السواحل", "12 شخصا غرقوا يوم الاثنين قبالة مارن")


@pytest.mark.parametrize("name", AWKWARD)
@pytest.mark.parametrize("by", ["mouse", "key"])
def test_awkward_text_is_marked_where_it_was_selected(
    window: Window, hands: Hands, tmp_path: Path, name: str, by: str
) -> None:
    text = f"Story\n\n{AWKWARD[name]}\nAnd 14 more people at the end.\n"
    open_article(window, text, language="en")
    for nth in (1, 2):
        wanted = hands.span("people", nth)
        if by == "mouse":
            hands.select(wanted)
        else:
            select_by_key(hands, wanted)
        hands.press(Key.Key_E)
        hands.press(Key.Key_Escape)
    rows = exported(window, tmp_path / "out", "mentions")
    (article,) = rows_of(tmp_path / "out", "articles")
    assert [row["at"] for row in rows] == ["people", "people"]
    assert [article["text"][int(row["start"]) : int(row["end"])] for row in rows] == ["people", "people"]
    assert article["text"] == text


def select_by_key(hands: Hands, span: Span) -> None:
    """From the beginning of the text, the caret is moved by characters and then drawn over the words."""
    view = hands.window.work.view
    view.setFocus()
    hands.press(Key.Key_Home, CONTROL)
    while view.caret() < span.start:
        hands.press(forward(hands))
    while view.caret() < span.end:
        hands.press(forward(hands), SHIFT)
    assert view.selected() == span


def forward(hands: Hands) -> Qt.Key:
    """The arrow that leads on in the paragraph of the caret."""
    rtl = hands.window.work.view.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
    return Key.Key_Left if rtl else Key.Key_Right


def test_windows_line_ends_and_a_byte_order_mark_move_nothing(window: Window, hands: Hands, tmp_path: Path) -> None:
    bring_in_file(window, tmp_path / "crlf.txt", "\ufeffStory\r\n\r\nIn Marn 😀\r\n14 people wait.\r\n".encode())
    hands.mark(hands.span("14 people"), Key.Key_F)
    (figure,) = exported(window, tmp_path / "out", "figures")
    (article,) = exported(window, tmp_path / "out", "articles")
    assert article["text"] == "Story\n\nIn Marn 😀\n14 people wait.\n"
    assert article["text"][int(figure["start"]) : int(figure["end"])] == "14"


def test_a_megabyte_in_one_line_can_be_marked_at_its_end(window: Window, hands: Hands, tmp_path: Path) -> None:
    text = "Nothing happened in the valley today and so on. " * 22_000 + "Then 14 people came"
    open_article(window, text, language="en")
    hands.window.work.view.select(Span(len(text) - 6, len(text) - 5))
    hands.mark(hands.span("14 people"), Key.Key_F)
    (figure,) = exported(window, tmp_path / "out", "figures")
    assert text[int(figure["start"]) : int(figure["end"])] == "14"


def test_the_same_words_are_not_recorded_twice(window: Window, hands: Hands) -> None:
    open_article(window, FERRY)
    first = hands.mark(hands.span("Marn"), Key.Key_E)
    hands.press(Key.Key_Escape)
    hands.select(hands.span("Marn"))
    hands.press(Key.Key_E)
    assert [m.id for m in hands.page.of_type(Mention)] == [first.id]
    assert hands.record.id == first.id


def test_deleting_by_key_and_taking_it_back(window: Window, hands: Hands) -> None:
    open_article(window, FERRY)
    figure = hands.mark(hands.span("12"), Key.Key_F)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Delete)
    assert hands.page.of_type(Figure) == []
    hands.press(Key.Key_Z, CONTROL)
    assert hands.page.of_type(Figure) == [figure]
    assert hands.record.id == figure.id


def test_the_article_s_own_voice_is_a_source_of_its_own(window: Window, hands: Hands) -> None:
    open_article(window, FERRY)
    hands.mark(hands.span("the ferry Alda sank off Marn"), Key.Key_V)
    (source,) = hands.page.of_type(Source)
    assert (source.type, source.manner, bool(source.who)) == ("author", "unattributed", False)
