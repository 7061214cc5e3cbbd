"""What a person likes holds at once, is remembered, and makes everything easier to see."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from annotator.domain.anchors import Span
from annotator.domain.annotations import Figure
from annotator.session import Settings, asked
from annotator.store.settings import load_settings, save_settings, settings_file
from annotator.ui import theme
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.language import speak
from annotator.ui.palettes import LOOKS, colours_of
from annotator.ui.preferences import dress
from annotator.ui.text import colours as pane
from annotator.ui.window import Window
from tests.stories import TEXT
from tests.ui.conftest import open_article
from tests.ui.hands import Hands
from tests.ui.seeing import KINDS_OF_SIGHT, contrast, nearest

MARKS = ("usual", "other")
TOLD_APART = 15  # CIE 1976 ΔE; 2 is the least that can be seen at all
KEY = Qt.Key


@pytest.fixture(autouse=True)
def as_it_was(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")
    dress(qapp, Settings(theme="light"))


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> SettingsDialog:
    window.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("sight", KINDS_OF_SIGHT)
def test_colours_of_marks_can_be_told_apart_by_colour_blind_people(look: str, marks: str, sight: str) -> None:
    now, text = colours_of(look, marks), pane.colours_of(look, marks)
    assert nearest([QColor(now.mention), QColor(now.figure), QColor(now.source)], sight) > TOLD_APART
    assert nearest([QColor(now.good), QColor(now.bad)], sight) > TOLD_APART
    assert nearest([text.mention_edge, text.figure_border, text.said], sight) > TOLD_APART


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("look", LOOKS)
def test_text_can_be_read_in_every_look(look: str, marks: str) -> None:
    least = 7 if "contrast" in look else 4.5
    now, text = colours_of(look, marks), pane.colours_of(look, marks)
    grounds = (now.window, now.surface, now.hover, now.chosen, now.mention_wash, now.figure_wash, now.source_wash)
    assert min(contrast(QColor(now.text), QColor(ground)) for ground in grounds) >= least
    assert min(contrast(QColor(now.muted), QColor(ground)) for ground in grounds[:4]) >= least
    assert min(contrast(text.text, fill) for fill in text.fills) >= least
    assert contrast(text.muted, text.background) >= least
    assert contrast(text.greyed, text.background) >= 4.5
    for colour, ground in ((now.good, now.good_wash), (now.bad, now.bad_wash), (now.bad, now.window)):
        assert contrast(QColor(colour), QColor(ground)) >= least


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("look", LOOKS)
def test_the_ring_of_the_focus_and_the_lines_of_marks_stand_out(look: str, marks: str) -> None:
    now, text = colours_of(look, marks), pane.colours_of(look, marks)
    for ring in (now.focus, now.strong_border, now.mention, now.figure, now.source):
        assert min(contrast(QColor(ring), QColor(ground)) for ground in (now.window, now.surface)) >= 3
    for line in (text.said, text.cue, text.who, text.ring, text.faint, text.extra, text.caret, text.figure_border):
        assert contrast(line, text.background) >= 3


def test_the_dialog_asks_for_every_setting_that_is_declared(dialog: SettingsDialog) -> None:
    kinds = {"text": QLineEdit, "number": QSpinBox, "flag": QCheckBox, "choice": QComboBox}
    for each in asked():
        control = dialog.controls[each.name]
        assert isinstance(control, kinds[each.kind]), each.name
        assert each.label
        assert control.accessibleDescription() == each.help
        if isinstance(control, QSpinBox):
            assert (control.minimum(), control.maximum()) == (each.least, each.most)
        if not isinstance(control, QCheckBox):
            assert any(label.buddy() is control for label in dialog.findChildren(QLabel))


def test_a_setting_holds_at_once_and_is_remembered(dialog: SettingsDialog, window: Window) -> None:
    size, line = dialog.controls["text_size"], dialog.controls["person_name"]
    assert isinstance(size, QSpinBox)
    assert isinstance(line, QLineEdit)
    size.setValue(20)
    assert window.work.view.font().pointSizeF() == 20
    line.setText("Ana Lyst")
    line.editingFinished.emit()
    assert window.desk.person.name == "Ana Lyst"
    assert (load_settings().text_size, load_settings().person_name) == (20, "Ana Lyst")


def test_the_article_is_set_as_it_is_liked_apart_from_the_window(window: Window) -> None:
    before = QApplication.font().pointSizeF()
    column = window.work.view._setting.type.column
    window.preferences.change(text_size=18, text_font="sans", line_spacing=220, column_width=40)
    type_ = window.work.view._setting.type
    assert (type_.points, type_.letters, type_.pitch, type_.characters) == (18, "sans", 2.2, 40)
    assert type_.column != column
    assert QApplication.font().pointSizeF() == before


def test_a_larger_window_leaves_the_article_open_and_its_text_as_large_as_it_was(window: Window, hands: Hands) -> None:
    open_article(window, TEXT)
    figure = hands.mark(hands.span("40"), KEY.Key_F)
    article = hands.page.article.id
    window.work.view.select(Span(60, 60))
    small, text = theme.line(window.menuBar()), window.work.view.font().pointSizeF()
    window.preferences.change(interface_size=200)
    assert theme.line(window.menuBar()) > 1.7 * small
    assert window.work.view.font().pointSizeF() == text
    assert hands.page.article.id == article
    assert window.work.live.chosen == figure.id
    hands.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hands.page.of_type(Figure) == []


def test_the_language_changes_while_the_window_is_open(window: Window, hands: Hands) -> None:
    open_article(window, TEXT)
    figure = hands.mark(hands.span("40"), KEY.Key_F)
    window.preferences.change(language="fr")
    assert [action.text().replace("&", "") for action in window.menuBar().actions()][:2] == ["Fichier", "Édition"]
    assert hands.page.text == TEXT
    assert window.work.live.chosen == figure.id
    assert "chiffre « 40 »" in _undo(window)
    window.preferences.change(language="en")
    assert "figure “40”" in _undo(window)


def test_reset_gives_back_what_was_shipped_but_not_the_name(dialog: SettingsDialog, window: Window) -> None:
    window.preferences.change(person_name="Ana Lyst", text_size=30, tips=False, theme="dark_contrast")
    dialog.reset()
    assert (window.desk.settings.text_size, window.desk.settings.tips, window.desk.settings.theme) == (
        13,
        True,
        "system",
    )
    assert window.desk.person.name == "Ana Lyst"
    size = dialog.controls["text_size"]
    assert isinstance(size, QSpinBox)
    assert size.value() == 13


def test_settings_of_a_newer_version_and_broken_ones_are_passed_over_and_kept() -> None:
    strange = {"theme": "sepia", "text_size": "large", "interface_size": 900, "holograms": {"on": True}, "tips": 1}
    settings_file().write_text(json.dumps(strange | {"column_width": 80}))
    settings = load_settings()
    assert (settings.theme, settings.text_size, settings.interface_size, settings.tips) == ("system", 13, 100, True)
    assert settings.column_width == 80
    save_settings(settings)
    assert json.loads(settings_file().read_text()).items() >= strange.items()
    save_settings(Settings(theme="dark"))
    assert json.loads(settings_file().read_text())["theme"] == "dark"


def test_the_window_follows_the_system_while_it_runs(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    window.preferences.change(theme="system")
    monkeypatch.setattr(theme, "_system_is_dark", lambda: True)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark()
    assert window.work.view._setting.colours is pane.DARK
    window.preferences.change(theme="light")
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark()


def test_nothing_moves_where_movement_is_switched_off(window: Window) -> None:
    window.preferences.change(animations=False)
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    assert "widget-animation-duration: 0" in QApplication.instance().styleSheet()  # type: ignore[union-attr]


def test_the_list_of_articles_gives_way_on_a_small_screen_with_large_text(window: Window) -> None:
    window.preferences.change(interface_size=200)
    window.resize(1280, 720)
    assert window.size() == QSize(1280, 720)  # nothing in it needs more
    assert not window.work.articles.isVisible()
    assert window.work.view.width() > 300
    window.toggle_pane(0)
    assert window.work.articles.isVisible()
    window.preferences.change(interface_size=100)
    assert window.work.articles.isVisible()
    assert window.size() == QSize(1280, 720)


@pytest.mark.parametrize("size", [100, 150, 200])
def test_every_dialog_fits_a_small_screen(window: Window, size: int) -> None:
    window.resize(1280, 720)
    open_article(window, TEXT)
    window.preferences.change(interface_size=size)
    for show in (window.show_settings, window.work.show_register, window.work.show_details):
        show()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert dialog.minimumSizeHint().width() <= 1280
        assert dialog.minimumSizeHint().height() <= 720
        assert dialog.width() <= 1280
        assert dialog.height() <= 720
        dialog.close()


def _undo(window: Window) -> str:
    window.menus.name_undo()
    return window.menus._of("Edit")[0][1].text()
