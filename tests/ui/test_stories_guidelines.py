"""Stories of the guidelines: written, kept in all versions, beside the form at the field in focus."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from annotator.domain.annotations import Figure
from annotator.ui.guidelines.showing import panel_of
from annotator.ui.guidelines.window import GuidelinesWindow
from annotator.ui.window import Window
from tests.stories import reopened
from tests.ui.conftest import leave_project, open_article
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
FLOOD = "Flood in Orlen\n\nAbout 300 people fled Orlen on Monday, and 12 died, the Civil Guard said.\n"
MUCH = "Much to read.\n\n" * 40
TEXT = f"# Floods\n\n{MUCH}## Figures\n\n### Status\n\nOnly what is said.\n\n{MUCH}"


def writing(window: Window, hands: Hands) -> GuidelinesWindow:
    hands.press(Key.Key_F11, SHIFT)
    QApplication.processEvents()
    made = window.work.beside[GuidelinesWindow]
    assert isinstance(made, GuidelinesWindow)
    return made


def test_guidelines_are_saved_by_themselves_and_every_version_is_kept(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    editor = writing(window, hands)
    hands.type("# Floods")
    editor.close()
    figure = hands.mark(hands.span("About 300"), Key.Key_F)  # another step in between
    editor = writing(window, hands)
    editor.editor.setFocus()
    hands.press(Key.Key_End, CONTROL)
    hands.type(" and storms")
    editor.close()
    session = window.work.live.session
    assert session.guidelines.text == "# Floods and storms"
    assert [version.text for version in session.guidelines.versions()] == ["# Floods and storms", "# Floods"]
    assert session.guidelines.versions()[0].person == "Analyst 1"
    editor = writing(window, hands)
    editor.versions.setCurrentIndex(1)
    assert editor.view.toPlainText() == "Floods"
    assert not editor.editor.isEnabled()
    hands.click(editor._back)
    assert session.guidelines.text == "# Floods"
    assert len(session.guidelines.versions()) == 3
    editor.close()
    window.work.go_to_text()
    hands.press(Key.Key_Z, CONTROL)
    assert session.guidelines.text == "# Floods and storms"
    assert hands.page.figure(figure.id)


def test_the_panel_goes_to_the_passage_of_the_field_that_has_the_keyboard(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    window.work.live.session.guidelines.write(TEXT)
    hands.press(Key.Key_F11)
    panel = panel_of(window.work)
    assert panel is not None
    assert panel.isVisible()
    hands.mark(hands.span("12"), Key.Key_F)
    hands.choose("status", "killed")
    assert panel.view.heading_at_top() == "Status"
    hands.press(Key.Key_F11)
    assert panel.isHidden()
    assert isinstance(hands.record, Figure)


def test_the_panel_is_there_again_after_a_restart_and_follows_edits(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    hands.press(Key.Key_F11)
    window.projects.open_sample()
    panel = panel_of(window.work)
    assert panel is not None
    assert panel.isVisible()
    assert panel._pages.currentWidget() is not panel.view  # but a sentence and a button
    window.work.live.session.guidelines.write("# New")
    assert panel.view.toPlainText() == "New"


def test_guidelines_can_begin_from_the_codebook(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    editor = writing(window, hands)
    hands.click(editor._begin)
    assert "### Status" in editor.editor.toPlainText()
    assert editor._begin.isHidden()


def test_html_and_pictures_in_guidelines_are_words_and_nothing_else(
    window: Window, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    open_article(window, FLOOD)
    text = "<script>alert(1)</script>\n\n![x](http://example.org/x.png)\n\n![y](file:///etc/passwd)\n\n[z](file:///etc/passwd)"
    window.work.live.session.guidelines.write(text)
    editor = writing(window, hands)
    assert "alert" in editor.view.toPlainText()
    editor.view.anchorClicked.emit(QUrl("file:///etc/passwd"))
    editor.view.anchorClicked.emit(QUrl("javascript:alert(1)"))
    assert opened == []


def test_guidelines_are_there_after_a_restart(window: Window, hands: Hands) -> None:
    session = window.work.live.session
    session.guidelines.write("# One")
    leave_project(window)
    again = reopened(session)
    assert again.guidelines.text == "# One"
    again.close()
