"""Fields that find while one types."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Figure, Source
from annotator.ui.forms.offers import Proposal
from annotator.ui.forms.picker import Picker
from tests.ui.forms_hands import CONTROL, Key, Shown, press, type_

FIGURE = Figure(id="a")


def picker(shown: Shown, name: str = "place") -> Picker:
    control = shown.control(name)
    assert isinstance(control, Picker)
    return control


def rows(shown: Shown, name: str = "place") -> list[str]:
    popup = picker(shown, name).popup
    model = popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if popup.isVisible() else []


def chips(shown: Shown, name: str = "place") -> list[str]:
    return [chip.name for chip in picker(shown, name).frame.chips]


def test_typing_finds_and_enter_takes_what_is_highlighted(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("place")
    type_("kar")
    assert rows(shown) == ["Karsel", "Karst Institute", "＋ New entity “kar”"]
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert shown.values == [("place", "karst")]
    assert shown.wishes == ["picked place karst"]
    assert chips(shown) == ["Karst Institute"]
    assert rows(shown) == []


def test_the_name_in_full_is_highlighted_before_longer_ones(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.offers.entities = {"long": "Upper Karsel", "short": "Karsel"}
    shown.go("place")
    type_("karsel")
    press(Key.Key_Return)
    assert shown.values == [("place", "short")]


def test_what_is_proposed_is_highlighted_when_nothing_is_exact(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE, proposals={"place": Proposal("karst", "Karst Institute", "from the sentence")})
    shown.go("place")
    type_("kar")
    press(Key.Key_Return)
    assert shown.values == [("place", "karst")]


def test_a_new_entity_is_made_from_all_the_words(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("place")
    type_("Sarnt River Authority (SRA)")
    press(Key.Key_Return)
    assert shown.offers.made == ["Sarnt River Authority (SRA)"]
    assert shown.values == [("place", "new1")]
    assert chips(shown) == ["Sarnt River Authority (SRA)"]


def test_enter_in_an_empty_field_takes_the_proposal_else_does_nothing(qtbot: QtBot) -> None:
    proposal = Proposal("s1", "National Flood Board · statement", "from the sentence")
    shown = Shown(qtbot, FIGURE, proposals={"source": proposal})
    assert chips(shown, "source") == ["National Flood Board · statement"]
    shown.go("place")
    press(Key.Key_Return)
    assert shown.values == []
    shown.go("source")
    press(Key.Key_Return)
    assert shown.values == [("source", "s1")]


def test_down_opens_the_whole_list(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("place")
    press(Key.Key_Down)
    assert rows(shown) == ["Karsel", "National Flood Board", "Karst Institute"]


def test_backspace_in_an_empty_field_removes_what_was_picked(qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(FIGURE, place="karsel"))
    shown.go("place")
    press(Key.Key_Backspace)
    assert shown.values == [("place", "")]


def test_several_speakers_are_several_chips(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Source(id="s", speakers=("board",)))
    shown.go("speakers")
    type_("karst")
    press(Key.Key_Return)
    assert shown.values == [("speakers", ("board", "karst"))]
    press(Key.Key_Backspace)
    assert shown.values[-1] == ("speakers", ("board",))


def test_the_cross_removes_just_its_own_chip(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Source(id="s", speakers=("board", "karst")))
    picker(shown, "speakers").frame.chips[0].removed.emit()
    assert shown.values == [("speakers", ("karst",))]


def test_a_query_left_behind_is_kept_with_a_sentence(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("place")
    type_("kar")
    shown.go("counted")
    assert shown.values == []
    assert "“kar” is not chosen yet" in shown.complaint("place")
    assert picker(shown).line.text() == "kar"
    assert rows(shown) == []


def test_an_exact_name_is_picked_by_leaving(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("place")
    type_("Karsel")
    press(Key.Key_Tab)
    assert shown.values == [("place", "karsel")]
    assert shown.complaint("place") == ""


def test_ctrl_z_takes_back_the_query_first(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("place")
    type_("kar")
    press(Key.Key_Z, CONTROL)
    assert (picker(shown).line.text(), rows(shown), shown.wishes) == ("", [], [])
    press(Key.Key_Z, CONTROL)
    assert shown.wishes == ["undo"]


def test_escape_closes_the_list_and_then_leaves_for_the_text(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("place")
    press(Key.Key_Down)
    press(Key.Key_Escape)
    assert (rows(shown), shown.wishes) == ([], [])
    press(Key.Key_Escape)
    assert shown.wishes == ["text"]


def test_a_click_in_the_list_picks(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("place")
    press(Key.Key_Down)
    popup = picker(shown).popup
    where = popup.visualRect(popup.model().index(1, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert shown.values == [("place", "board")]
    assert shown.form.field_in_focus() == "place"


def test_records_of_the_article_are_picked_the_same_way_but_never_made(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("source")
    type_("flood")
    assert rows(shown, "source") == ["National Flood Board · statement"]
    press(Key.Key_Return)
    assert shown.values == [("source", "s1")]
    type_("zzz")
    assert rows(shown, "source") == []


def test_a_query_outlives_a_refresh_of_its_record_but_not_another_record(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("place")
    type_("kar")
    shown.form.show_record(replace(FIGURE, status="killed"))
    assert picker(shown).line.text() == "kar"
    shown.form.show_record(Figure(id="b"))
    assert picker(shown).line.text() == ""
    assert shown.complaint("place") == ""
