"""Marks are drawn under their words, one line at a time, in both directions, and change nothing else."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QTextBlock
from pytestqt.qtbot import QtBot

from annotator.domain.anchors import Span
from annotator.ui.offsets import Offsets
from annotator.ui.text import canvas, document
from annotator.ui.text.colours import DARK, LIGHT, Colours, colours_for
from annotator.ui.text.lines import Box, Lines
from annotator.ui.text.marks import Mark
from annotator.ui.text.picking import character_under
from annotator.ui.text.plan import Draughtsman
from annotator.ui.text.sketch import Shape
from annotator.ui.text.type import CHARACTERS_IN_A_LINE, Type
from annotator.ui.text.view import ArticleView

Pane = Callable[[str], ArticleView]
ARABIC = "قال مكتب الميناء إن 48 شخصا نقلوا إلى Marn Hospital مساء الاثنين"


@pytest.fixture
def pane(qtbot: QtBot) -> Pane:
    def shown(text: str) -> ArticleView:
        view = ArticleView(colours=LIGHT)
        qtbot.addWidget(view)
        view.resize(700, 400)
        view.show_text(text)
        view.show()
        return view

    return shown


def mark(text: str, words: str, kind: str = "mention", role: str = "at", *, faint: bool = False) -> Mark:
    start = text.index(words)
    return Mark(words, kind, ((role, Span(start, start + len(words))),), words, faint)


def picture(view: ArticleView) -> QImage:
    return view.viewport().grab().toImage()


def block_of(view: ArticleView, number: int = 0) -> QTextBlock:
    block = view.document().findBlockByNumber(number)
    view.document().documentLayout().blockBoundingRect(block)
    return block


def colours_over(view: ArticleView, text: str, words: str) -> set[str]:
    """The colours of the pane where these words stand (in one line), and a little below them."""
    image = picture(view)
    area = area_of(view, text, words)
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(round(area.left()) + 1, round(area.right()) - 1)
        for y in range(round(area.top()), round(area.bottom()))
    }


def area_of(view: ArticleView, text: str, words: str) -> QRectF:
    offsets, start = Offsets(text), text.index(words)
    block = view.document().findBlock(offsets.to_qt(start))
    place = view.document().documentLayout().blockBoundingRect(block)
    (box,) = Lines(block).boxes(
        offsets.to_qt(start) - block.position(), offsets.to_qt(start + len(words)) - block.position()
    )
    return QRectF(place.left() + box.left, place.top() + box.baseline - 12, box.right - box.left, 22)


def test_a_mention_is_filled_under_its_words_and_nowhere_else(pane: Pane) -> None:
    text = "The harbour of Marn was closed"
    view = pane(text)
    assert LIGHT.mention.name() not in colours_over(view, text, "Marn")
    view.set_marks([mark(text, "Marn")])
    assert LIGHT.mention.name() in colours_over(view, text, "Marn")
    assert LIGHT.mention.name() not in colours_over(view, text, "harbour")
    assert LIGHT.mention.name() not in colours_over(view, text, "closed")


def test_a_mark_after_an_emoji_covers_the_words_that_were_selected(pane: Pane) -> None:
    text = "😀👩‍👩‍👧 𠀀 the cook of Marn said"
    view = pane(text)
    view.set_marks([mark(text, "Marn")])
    assert LIGHT.mention.name() in colours_over(view, text, "Marn")
    assert LIGHT.mention.name() not in colours_over(view, text, "cook")
    assert LIGHT.mention.name() not in colours_over(view, text, "said")


def test_a_mark_in_a_line_broken_for_display_covers_its_words(pane: Pane) -> None:
    text = "siebzehn Kähne " * 400 + "Marn"
    view = pane(text)
    view.set_marks([mark(text, "Marn")])
    view.reveal(Span(len(text) - 4, len(text)))
    image = picture(view)
    found = {QColor(image.pixel(x, y)).name() for x in range(0, 680) for y in range(0, 390)}
    assert LIGHT.mention.name() in found


def test_figures_and_sources_are_drawn_in_their_own_ways(pane: Pane) -> None:
    text = "Six boats left, said the pilot"
    view = pane(text)
    view.set_marks([mark(text, "Six", "figure"), mark(text, "boats left", "source", "said")])
    assert LIGHT.figure.name() in colours_over(view, text, "Six")
    assert LIGHT.said.name() in colours_over(view, text, "boats left")
    assert LIGHT.said.name() not in colours_over(view, text, "the pilot")


def test_words_between_the_stretches_of_a_source_stay_plain(pane: Pane) -> None:
    text = "“The case”, he said, “is settled”"
    view = pane(text)
    said = [
        ("said", Span(text.index(words), text.index(words) + len(words))) for words in ("“The case”", "“is settled”")
    ]
    view.set_marks([Mark("s", "source", tuple(said), "s")])
    assert LIGHT.said.name() in colours_over(view, text, "“is settled”")
    assert LIGHT.said.name() not in colours_over(view, text, "he said")


def test_a_faint_mark_has_no_fill(pane: Pane) -> None:
    text = "dozens of boats in Marn"
    view = pane(text)
    view.set_marks([mark(text, "dozens", "figure", faint=True), mark(text, "Marn", faint=True)])
    for words in ("dozens", "Marn"):
        seen = colours_over(view, text, words)
        assert LIGHT.faint.name() in seen
        assert not {LIGHT.figure.name(), LIGHT.mention.name()} & seen


def test_what_a_figure_counts_is_underlined_only_while_it_is_chosen(pane: Pane) -> None:
    text = "At least 40 boats and Marn"
    view = pane(text)
    counted = ("counted_at", Span(text.index("boats"), text.index("boats") + 5))
    figure = mark(text, "40", "figure")
    view.set_marks([Mark("f", "figure", (*figure.stretches, counted), "f"), mark(text, "Marn")])
    assert LIGHT.extra.name() not in colours_over(view, text, "boats")
    view.choose("f")
    assert LIGHT.extra.name() in colours_over(view, text, "boats")
    view.choose("Marn")
    assert LIGHT.extra.name() not in colours_over(view, text, "boats")


def test_a_chosen_source_has_thicker_lines_which_stay_two(pane: Pane) -> None:
    text = "Six boats left, said the pilot"
    view = pane(text)
    view.set_marks([mark(text, "the pilot", "source", "who")])
    plain = strokes(view, text, "the pilot")
    view.choose("the pilot")
    chosen = strokes(view, text, "the pilot")
    assert (len(plain), len(chosen)) == (2, 2)
    assert min(chosen) > max(plain)


def strokes(view: ArticleView, text: str, words: str) -> list[int]:
    """How thick the lines under the middle of these words are, from top to bottom."""
    image, area = picture(view), area_of(view, text, words)
    x, top = round(area.center().x()), round(area.bottom()) - 7
    column = "".join("#" if image.pixelColor(x, y) == LIGHT.who else " " for y in range(top, top + 16))
    return [len(stroke) for stroke in column.split()]


def test_a_mark_that_is_taken_away_is_no_longer_drawn(pane: Pane) -> None:
    text = "The harbour of Marn"
    view = pane(text)
    view.set_marks([mark(text, "Marn"), mark(text, "harbour")])
    picture(view)
    view.update_marks(["Marn"], [mark(text, "The")])
    assert LIGHT.mention.name() not in colours_over(view, text, "Marn")
    assert LIGHT.mention.name() in colours_over(view, text, "harbour")
    assert LIGHT.mention.name() in colours_over(view, text, "The")


def test_marks_do_not_move_the_text(pane: Pane) -> None:
    text = "Six boats left Marn, said the pilot of the largest ship in the harbour " * 5
    view = pane(text)
    before = [line.end for line in Lines(block_of(view))._lines]
    view.set_marks([mark(text, "Six", "figure"), mark(text, "Marn"), mark(text, "pilot", "source", "who")])
    picture(view)
    assert [line.end for line in Lines(block_of(view))._lines] == before


def test_a_mark_over_several_lines_has_a_box_in_each(pane: Pane) -> None:
    view = pane("Six boats left Marn and came back " * 10)
    boxes = Lines(block_of(view)).boxes(4, 200)
    assert len(boxes) >= 3
    assert len({box.baseline for box in boxes}) == len(boxes)


def test_a_box_does_not_cover_the_space_at_the_end_of_a_line(pane: Pane) -> None:
    view = pane("Six boats left Marn and came back " * 10)
    block = block_of(view)
    first = block.layout().lineAt(0)
    assert Lines(block).boxes(0, 200)[0].right <= first.naturalTextRect().right() + 0.5


@pytest.mark.parametrize("words", ["48", "Marn", "Hospital", "الميناء"])
def test_in_arabic_a_box_stands_where_its_characters_are_drawn(pane: Pane, words: str) -> None:
    view = pane(ARABIC)
    block = block_of(view)
    start = ARABIC.index(words)
    (box,) = Lines(block).boxes(start, start + len(words))
    place = view.document().documentLayout().blockBoundingRect(block).topLeft()
    inside = {
        character_under(view.document(), place + QPointF(box.left + share * (box.right - box.left), box.baseline - 4))
        for share in (0.05, 0.3, 0.5, 0.7, 0.95)
    }
    assert inside <= set(range(start, start + len(words)))
    assert len(inside) > 1


def test_words_of_both_directions_that_are_torn_apart_have_two_boxes(pane: Pane) -> None:
    text = "before אבג 12 דהו after"
    view = pane(text)
    start = text.index("before")
    end = text.index("12")
    boxes = Lines(block_of(view)).boxes(start, end)
    assert len(boxes) == 2
    assert boxes[0].right < boxes[1].left


def test_paragraphs_read_in_the_direction_of_their_first_strong_letter(pane: Pane) -> None:
    view = pane(f"{ARABIC}\nMarn {ARABIC}\n48 {ARABIC}")
    assert [block_of(view, number).textDirection().name for number in range(3)] == [
        "RightToLeft",
        "LeftToRight",
        "RightToLeft",
    ]


def test_adjacent_fills_keep_a_gap() -> None:
    left, right = Box(10, 20, 30, True, False), Box(20, 30, 30, False, True)
    one = Mark("m", "mention", (), "m")
    drawn = Draughtsman(17)
    assert (
        drawn.rectangles(Shape(one, "at", [right]))[0].left() - drawn.rectangles(Shape(one, "at", [left]))[0].right()
        >= 1
    )


def test_fills_on_both_sides_of_a_space_keep_a_gap_at_every_size(qtbot: QtBot) -> None:
    one = Mark("m", "mention", (), "m")
    for points in (8.0, 13.0, 24.0):
        type_ = Type(points)
        space = type_.metrics.horizontalAdvance(" ")
        left, right = Box(0, 20, 30, True, True), Box(20 + space, 50, 30, True, True)
        drawn = Draughtsman(type_.em)
        gap = (
            drawn.rectangles(Shape(one, "at", [right]))[0].left()
            - drawn.rectangles(Shape(one, "at", [left]))[0].right()
        )
        assert gap >= 0.9


def test_three_lanes_fit_between_two_lines(qtbot: QtBot) -> None:
    for points in (9.0, 13.0, 24.0):
        type_ = Type(points)
        drawn = Draughtsman(type_.em)
        source = Mark("s", "source", (("who", Span(0, 1)),), "s")
        lowest = max(line.y1() for line in drawn.lines(Shape(source, "who", [Box(0, 9, 0, True, True)], lane=2)))
        pitch = type_.metrics.height() + type_.line_gap
        assert lowest <= pitch - type_.metrics.xHeight()


def test_only_the_blocks_in_view_are_looked_at(pane: Pane, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n".join(f"Boat {number} left Marn" for number in range(2_000))
    view = pane(text)
    looked_at: list[int] = []

    def counting(block: QTextBlock) -> Lines:
        looked_at.append(block.blockNumber())
        return Lines(block)

    monkeypatch.setattr(canvas, "Lines", counting)
    starts = Offsets(text).block_starts
    view.set_marks([Mark(str(start), "mention", (("at", Span(start, start + 4)),), "boat") for start in starts])
    picture(view)
    assert 0 < len(looked_at) < 60
    looked_at.clear()
    picture(view)
    assert looked_at == []
    view.update_marks(["0"], [Mark("new", "figure", (("at", Span(5, 6)),), "one")])
    picture(view)
    assert looked_at == [0]


def channel(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def luminance(colour: QColor) -> float:
    """Of WCAG 2."""
    red, green, blue = (channel(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_text_can_be_read_on_every_fill(colours: Colours) -> None:
    assert min(contrast(colours.text, fill) for fill in colours.fills) >= 4.5
    assert contrast(colours.muted, colours.background) >= 4.5
    assert contrast(colours.greyed, colours.background) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_lines_and_rings_stand_out_from_the_ground(colours: Colours) -> None:
    for line in (
        colours.said,
        colours.cue,
        colours.who,
        colours.ring,
        colours.faint,
        colours.extra,
        colours.caret,
    ):
        assert contrast(line, colours.background) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_muted_zones_can_be_read_on_a_mention(colours: Colours) -> None:
    assert contrast(colours.muted, colours.mention) >= 4.5
    assert contrast(colours.greyed, colours.mention) >= 4.5


def test_the_pane_is_dark_where_its_surroundings_are(qtbot: QtBot) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    palette = view.palette()
    palette.setColor(palette.ColorRole.Window, QColor("#202020"))
    assert colours_for(palette) is DARK
    palette.setColor(palette.ColorRole.Window, QColor("#f0f0f0"))
    assert colours_for(palette) is LIGHT


def test_a_line_of_text_is_at_most_about_68_characters(pane: Pane) -> None:
    view = pane("the quick brown fox jumps over a lazy dog, and " * 40)
    view.resize(1600, 400)
    ends = [line.end - line.start for line in Lines(block_of(view))._lines[:-1]]
    assert CHARACTERS_IN_A_LINE * 0.8 < max(ends) < CHARACTERS_IN_A_LINE * 1.1


def test_the_column_stands_in_the_middle_of_the_pane(pane: Pane) -> None:
    view = pane("Six boats left")
    view.resize(1400, 400)
    margins = view.document().rootFrame().frameFormat()
    assert margins.leftMargin() == margins.rightMargin() > 300
    view.resize(300, 400)
    assert view.document().rootFrame().frameFormat().leftMargin() < 40


def test_a_line_broken_for_display_has_no_gap_inside(pane: Pane) -> None:
    view = pane("siebzehn Kähne " * 700 + "\nEnd")
    gaps = [view.document().findBlockByNumber(number).blockFormat().bottomMargin() for number in range(3)]
    assert gaps[0] == gaps[1] == 0 < gaps[2]


def test_pieces_of_a_broken_line_all_read_in_its_direction(pane: Pane) -> None:
    view = pane("قال المكتب " + "eleven nets " * 900)
    assert {block_of(view, number).textDirection().name for number in range(3)} == {"RightToLeft"}


def test_zones_are_set_apart(pane: Pane) -> None:
    text = "Boats leave Marn\nBy a reporter\nSix boats left.\nAll rights reserved"
    view = pane(text)
    zones = [("headline", Span(0, 16)), ("byline", Span(17, 30)), ("rights", Span(47, len(text)))]
    setting = document.Setting(Offsets(text), zones, Type(13), LIGHT)
    built = document.build(setting, view)
    fonts = [built.findBlockByNumber(number).begin().fragment().charFormat() for number in range(4)]
    assert [font.fontWeight() > 600 for font in fonts] == [True, False, False, False]
    assert fonts[0].fontPointSize() > 13 > fonts[3].fontPointSize() > 0
    assert fonts[1].foreground().color() == LIGHT.muted
    assert fonts[3].foreground().color() == LIGHT.greyed
