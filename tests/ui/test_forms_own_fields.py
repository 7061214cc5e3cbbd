"""Forms follow the project's codebook: its own fields, its places, labels and demands."""

from typing import Any

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention
from annotator.domain.asked import AskedField
from annotator.domain.codebook import Choice
from annotator.domain.records import Entity
from annotator.ui.forms.choice_bar import ChoiceBar
from annotator.ui.window import Window
from tests.stories import TEXT
from tests.ui.conftest import open_article
from tests.ui.hands import CONTROL, Hands, Key

METHODS = [
    Choice(id=f"method.{key}", list="method", key=key, label=key, position=at)
    for at, key in enumerate(("counted", "estimated", "claimed"))
]


def own(kind: str, key: str = "own", table: str = "figure", **said: Any) -> AskedField:
    said = {"label": key.capitalize(), "position": 1500, **said}
    return AskedField(id=f"{table}.x_{key}", table=table, key=key, kind=kind, list="method", **said)


@pytest.fixture
def at_figure(window: Window, hands: Hands) -> Figure:
    open_article(window, TEXT, published="2026-10-27", language="en")
    window.work.live.do(edits.add("methods", *METHODS))
    figure = hands.mark(hands.span("40"), Key.Key_F)
    assert isinstance(figure, Figure)
    return figure


def ask_for(window: Window, *fields: AskedField) -> None:
    assert window.work.live.do(edits.add("field", *fields))


def extra(hands: Hands) -> dict[str, Any]:
    found: dict[str, Any] = hands.record.extra
    return found


@pytest.mark.parametrize(
    ("kind", "words", "kept"),
    [
        ("text", "by hand", "by hand"),
        ("long_text", "by hand", "by hand"),
        ("number", "2,500", 2500.0),
        ("date", "Monday", "2026-10-26"),
    ],
)
def test_what_is_typed_into_an_own_field_is_kept(
    window: Window, hands: Hands, at_figure: Figure, kind: str, words: str, kept: Any
) -> None:
    ask_for(window, own(kind))
    hands.form.focus_field("x_own")
    hands.type(words)
    hands.press(Key.Key_Tab)
    assert extra(hands) == {"own": kept}
    hands.press(Key.Key_Z, CONTROL)
    assert extra(hands) == {}
    hands.press(Key.Key_Y, CONTROL)
    assert extra(hands) == {"own": kept}


def test_own_choices_are_chosen_by_digits_and_taken_back(window: Window, hands: Hands, at_figure: Figure) -> None:
    ask_for(window, own("choice"), own("choices", "ways"))
    hands.form.focus_field("x_own")
    hands.press(Key.Key_2)
    hands.form.focus_field("x_ways")
    hands.press(Key.Key_3)
    hands.press(Key.Key_1)
    assert extra(hands) == {"own": "estimated", "ways": ["counted", "claimed"]}
    hands.press(Key.Key_Z, CONTROL)
    hands.press(Key.Key_Z, CONTROL)
    assert extra(hands) == {}


def test_an_own_flag_is_one_click_and_says_no_once_it_was_yes(window: Window, hands: Hands, at_figure: Figure) -> None:
    ask_for(window, own("flag", "police"))
    hands.form.focus_field("x_police")
    hands.press(Key.Key_Space)
    assert extra(hands) == {"police": True}
    hands.press(Key.Key_Space)
    assert extra(hands) == {"police": False}


def test_an_own_link_finds_and_makes_entities(window: Window, hands: Hands, at_figure: Figure) -> None:
    ask_for(window, own("link", "organiser"))
    hands.pick("x_organiser", "Workers Union")
    entity = window.work.live.session.register.get(extra(hands)["organiser"])
    assert isinstance(entity, Entity)
    assert entity.name == "Workers Union"


def test_a_mention_has_own_fields_beside_those_of_its_entity(window: Window, hands: Hands) -> None:
    open_article(window, TEXT)
    ask_for(window, own("text", "tone", table="mention", position=0))
    mention = hands.mark(hands.span("Civil Guard"), Key.Key_E)
    hands.form.focus_field("x_tone")
    hands.type("calm")
    hands.press(Key.Key_Escape)
    page = window.work.live.page
    assert page
    kept = page.get(mention.id)
    assert isinstance(kept, Mention)
    assert kept.extra == {"tone": "calm"}
    assert kept.entity == ""


def test_an_open_form_follows_the_codebook_and_keeps_what_is_being_typed(
    window: Window, hands: Hands, at_figure: Figure
) -> None:
    hands.form.focus_field("counted")
    hands.press(Key.Key_A, CONTROL)
    hands.type("walkers")
    ask_for(
        window, own("text"), AskedField(id="figure.status", table="figure", key="status", label="Fate", help="New.")
    )
    assert hands.record.counted == "walkers"
    assert hands.form.field_in_focus() == "counted"
    rows = hands.form.body.rows
    assert rows["status"].label.text() == "Fate •"
    assert rows["status"].label.toolTip() == "New."
    assert list(rows).index("x_own") < list(rows).index("counted")
    window.work.undo()
    window.work.undo()
    assert "x_own" not in hands.form.body.rows


def test_fields_stand_where_the_project_puts_them_and_nothing_is_lost(
    window: Window, hands: Hands, at_figure: Figure
) -> None:
    hands.choose("status", "killed")
    off = AskedField(id="figure.status", table="figure", key="status", place="off")
    side = AskedField(id="figure.side", table="figure", key="side", place="form")
    more = AskedField(id="figure.place", table="figure", key="place", place="more")
    ask_for(window, off, side, more)
    body = hands.form.body
    assert "status" not in body.controls
    assert body.rows["side"].isVisible()
    assert body.rows["place"].isHidden()
    assert body.kept.text() == "Kept, no longer asked for: Status: killed"
    assert hands.record.status == "killed"


def test_what_stands_in_a_removed_field_is_still_shown(window: Window, hands: Hands, at_figure: Figure) -> None:
    field = own("flag", "police")
    ask_for(window, field)
    hands.form.focus_field("x_police")
    hands.press(Key.Key_Space)
    window.work.live.do(edits.delete("remove", [field]))
    assert hands.form.body.kept.text() == "Kept, no longer asked for: police: yes"
    assert extra(hands) == {"police": True}


def test_choices_renamed_merged_and_hidden_followed_at_once(window: Window, hands: Hands, at_figure: Figure) -> None:
    ask_for(window, own("choice"))
    hands.form.focus_field("x_own")
    hands.press(Key.Key_1)
    window.work.live.do(edits.change("merge", METHODS[0], merged_into="method.claimed"))
    bar = hands.form.body.controls["x_own"]
    assert isinstance(bar, ChoiceBar)
    assert [(chip.text(), chip.isChecked()) for chip in bar.chips] == [("estimated", False), ("claimed", True)]
    assert extra(hands) == {"own": "counted"}
    window.work.live.do(edits.change("rename", METHODS[2], label="said so"))
    assert [chip.text() for chip in bar.chips] == ["estimated", "said so"]
    window.work.live.do(edits.change("hide", METHODS[1], hidden=True))
    assert [chip.text() for chip in bar.chips] == ["said so"]


def test_a_required_field_stands_out_while_it_is_empty(window: Window, hands: Hands, at_figure: Figure) -> None:
    ask_for(window, own("text", required="yes"))
    row = hands.form.body.rows["x_own"]
    assert row.label.text() == "Own •"
    assert row.label.property("open") is True
    hands.form.focus_field("x_own")
    hands.type("x")
    hands.press(Key.Key_Tab)
    assert row.label.property("open") is False


def test_a_proposal_for_a_field_that_is_off_is_not_taken(window: Window, hands: Hands, at_figure: Figure) -> None:
    ask_for(window, AskedField(id="figure.status", table="figure", key="status", place="off"))
    assert "status" in hands.form._proposals
    window.work.records.accept_proposals()
    assert hands.record.status == ""
    assert hands.record.earliest


def test_going_to_a_field_that_is_off_goes_to_the_first_one(window: Window, hands: Hands, at_figure: Figure) -> None:
    ask_for(window, AskedField(id="figure.counted", table="figure", key="counted", place="off"))
    hands.form.focus_field("counted")
    assert hands.form.field_in_focus() == "value"


def test_a_demanded_field_that_is_empty_is_told_among_the_checks(
    window: Window, hands: Hands, at_figure: Figure
) -> None:
    demanded = AskedField(id="figure.place", table="figure", key="place", required="yes")
    ask_for(window, own("number", required="yes"), demanded, own("flag", "police", required="yes"))
    assert told(window) == ["“At least 40”: Own is empty, and this project asks for it.", PLACE]
    hands.fill_in("x_own", "0")
    assert told(window) == [PLACE]
    window.work.live.do(edits.change("off", demanded, place="off"))
    assert told(window) == []


PLACE = "“At least 40”: Where is empty, and this project asks for it."


def told(window: Window) -> list[str]:
    window.work.records.run_checks()
    return [check.sentence for check in window.work.records._found if "asks for it" in check.sentence]
