"""The form as a whole: it follows from the declarations."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.anchors import NOWHERE, Anchor, Span
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.fields import ask, fields_of
from annotator.domain.records import Article, Entity, Record
from annotator.ui import theme
from annotator.ui.forms.flow import arranged
from annotator.ui.forms.offers import Proposal
from tests.ui.forms_hands import Key, MadeUp, Shown, focused, press

FIGURE = Figure(id="a", at=Anchor((Span(0, 2),), "31"), value=31)


@dataclass(frozen=True, kw_only=True)
class Bridge(Record):
    """A record type that nobody ever wrote a form for."""

    name: str = ask("", "Name", "What it is called.", required=True)
    height: float | None = ask(None, "Height", "In metres.")
    closed: bool = ask(False, "Closed")
    built: str = ask("", "Built", kind="date", more=True)


def visible(shown: Shown) -> list[str]:
    return [name for name, row in shown.form.body.rows.items() if row.isVisible()]


def test_a_form_follows_from_a_declaration(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Bridge(id="b", name="Long Bridge"))
    assert visible(shown) == ["name", "height", "closed"]
    assert shown.control("name").accessibleName() == "Name, required"
    assert shown.form.body.rows["height"].label.toolTip() == "In metres."


@pytest.mark.parametrize("record_type", [Mention, Figure, Source, Entity, Article])
def test_every_field_that_is_asked_for_has_a_control(qtbot: QtBot, record_type: type[Record]) -> None:
    shown = Shown(qtbot, record_type(id="a"))
    asked = {name for name, field in fields_of(record_type).items() if field.shown and name != "at"}
    assert set(shown.form.body.controls) == asked


def test_fields_behind_more_are_shown_when_they_hold_something(qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(FIGURE, unit="day"))
    assert "unit" in visible(shown)
    assert {"side", "by", "note", "certainty"}.isdisjoint(visible(shown))
    shown.form.body.more.setChecked(True)
    assert {"side", "by", "note", "certainty"} <= set(visible(shown))


def test_going_to_a_field_behind_more_opens_it(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.form.focus_field("note")
    assert shown.form.field_in_focus() == "note"


def test_tab_goes_through_the_fields_as_they_are_seen(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("value")
    order = []
    while (name := shown.form.field_in_focus()) and name not in order:
        order.append(name)
        press(Key.Key_Tab)
    tops = [shown.control(name).mapTo(shown.form.body, shown.control(name).rect().topLeft()) for name in order]
    assert order[:5] == ["value", "low", "high", "comparator", "counted"]
    assert tops == sorted(tops, key=lambda point: (point.y(), point.x()))
    assert shown.values == []


def test_values_and_limits_stand_side_by_side(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    rows = shown.form.body.rows
    assert rows["value"] is rows["low"] is rows["high"]
    assert rows["earliest"] is rows["latest"]


def test_all_proposals_are_taken_as_one(qtbot: QtBot) -> None:
    proposals = {
        "source": Proposal("s1", "NFB", "from the sentence"),
        "status": Proposal("killed", "killed", "from “dead”"),
        "value": Proposal(32, "32"),
    }
    shown = Shown(qtbot, FIGURE, proposals=proposals)
    shown.form.accept_proposals()
    assert shown.many == [{"source": "s1", "status": "killed"}]
    assert shown.commits == []


def test_what_the_total_says_stands_muted_in_the_empty_field(qtbot: QtBot) -> None:
    inherited = {"status": "killed", "place": "Karsel", "earliest": "2026-10-27"}
    shown = Shown(qtbot, FIGURE, inherited=inherited)
    assert shown.control("place").line.placeholderText() == "Karsel (from the total)"
    assert shown.control("earliest").placeholderText() == "2026-10-27 (from the total)"
    said = [label.text() for label in shown.control("status").findChildren(QLabel) if label.isVisible()]
    assert said == ["killed (from the total)"]


def test_the_words_of_an_anchor_are_set_shown_and_cleared(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Source(id="s", who=Anchor((Span(3, 7),), "the NFB")))
    row = shown.control("who")
    assert row.words.words == "“the NFB”"
    row.words.click()
    row.set_button.click()
    row.clear_button.click()
    assert shown.wishes == ["reveal who", "anchor who"]
    assert shown.values == [("who", NOWHERE)]


def test_the_header_shows_the_words_and_sets_them(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE, context="dead since Tuesday")
    header = shown.form.body.header
    assert (header.words.words, header.words.context) == ("31", "dead since Tuesday")
    header.words.click()
    header.set_button.click()
    assert shown.wishes == ["reveal at", "anchor at"]


def test_a_remark_says_good_or_bad_in_words_and_signs(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    remark = shown.form.body.remark
    assert not remark.isVisible()
    shown.form.set_remark("22 + 9 = 31, the parts are complete", True)
    assert remark.text() == "✓ 22 + 9 = 31, the parts are complete"
    shown.form.set_remark("22 + 6 is less than 31", False)
    assert remark.text() == "✗ 22 + 6 is less than 31"
    shown.form.show_record(Figure(id="other"))
    assert not remark.isVisible()


def test_a_form_that_is_read_only_commits_nothing(qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(FIGURE, status="killed"))
    shown.form.set_read_only(True)
    shown.control("status").chips[1].click()
    assert not shown.control("counted").isEnabled()
    assert shown.commits == []


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [300, 380, 420])
@pytest.mark.parametrize("record_type", [Figure, Source, Entity])
def test_nothing_is_wider_than_the_panel(qtbot: QtBot, record_type: type[Record], width: int, scale: float) -> None:
    shown = Shown(qtbot, record_type(id="a"))
    shown.form.setFont(theme.sized(QApplication.font(), scale))
    shown.form.resize(width, 700)
    shown.form.body.more.setChecked(True)
    QApplication.processEvents()
    body = shown.form.body
    assert body.width() <= width
    for control in body.controls.values():
        assert right_of(control, body) <= body.width()
    for chip in (chip for name in body.controls for chip in getattr(body.controls[name], "chips", [])):
        if chip.isVisible():
            assert right_of(chip, body) <= body.width()


def right_of(widget: QWidget, body: QWidget) -> int:
    return widget.mapTo(body, widget.rect().topRight()).x()


def test_a_form_made_and_thrown_away_hears_of_no_focus(qtbot: QtBot) -> None:
    first = Shown(qtbot, FIGURE)
    second = Shown(qtbot, FIGURE, MadeUp())
    first.form.deleteLater()
    second.go("counted")
    assert focused() is second.control("counted")


def test_the_field_with_the_keyboard_is_scrolled_into_sight(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.form.resize(380, 260)
    shown.go("certainty")
    control = shown.control("certainty")
    qtbot.waitUntil(lambda: 0 < control.mapTo(shown.form, control.rect().bottomLeft()).y() <= shown.form.height())


def test_a_field_behind_more_stays_while_one_is_in_it(qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(FIGURE, unit="day"))
    shown.go("unit")
    shown.form.show_record(FIGURE)
    assert shown.form.field_in_focus() == "unit"
    shown.go("counted")
    shown.form.show_record(FIGURE)
    assert "unit" not in visible(shown)


def test_what_is_wider_than_a_row_is_made_to_fit() -> None:
    places = arranged([QSize(50, 20), QSize(500, 20), QSize(60, 20), QSize(30, 20)], 100, 10)
    assert [place.getRect() for place in places] == [
        (0, 0, 50, 20),
        (0, 30, 100, 20),
        (0, 60, 60, 20),
        (70, 60, 30, 20),
    ]
