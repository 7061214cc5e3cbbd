"""Stories of taking in: what was read is shown, ticked and corrected before anything is stored."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain.records import Article
from annotator.ui.intake.dialog import IntakeDialog
from annotator.ui.intake.lines import ALREADY, COPY, LOOK, NEW, REFUSED
from annotator.ui.window import Window
from tests.made_up import Language
from tests.ui.hands import CONTROL, Hands

Key = Qt.Key
FLOOD = "Flood in Orlen\n\nAt least 40 people died in Orlen on Monday, the Civil Guard said.\n"
MARCH = "March in Ilvast\n\nAbout 3,000 people marched through Ilvast on Sunday.\n"
FIRE = "Fire in Marn\n\nA fire destroyed 14 houses in Marn, the fire brigade said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three articles, one of them twice, and two files that are none."""
    news = tmp_path / "news"
    news.mkdir()
    for name, text in {"fire": FIRE, "flood": FLOOD, "march": MARCH, "march again": MARCH}.items():
        (news / f"{name}.txt").write_text(text, "utf-8")
    (news / "empty.txt").write_bytes(b"")
    (news / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00")
    return news


def read(window: Window, qtbot: QtBot, *paths: Path) -> IntakeDialog:
    """Bring files in as far as they are shown."""
    window.exchange.bring_in_paths([*paths])
    qtbot.waitUntil(lambda: bool(window.findChildren(IntakeDialog)))
    dialog = window.findChildren(IntakeDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def articles(window: Window) -> list[Article]:
    return list(window.work.live.session.project.records.all(Article))


def titles(window: Window) -> list[str]:
    return [article.title for article in articles(window)]


def shown(dialog: IntakeDialog) -> list[str]:
    """The titles or files in the list."""
    return [dialog.model.index(row, dialog.model.TITLE).data() for row in range(dialog.model.rowCount())]


def seen(dialog: IntakeDialog, qtbot: QtBot, words: str) -> None:
    """Wait until the article beside the list shows these words."""
    qtbot.waitUntil(lambda: words in dialog.preview.view.toPlainText())


def told(window: Window, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: window.status._said.text().startswith(words))


def test_a_folder_is_shown_before_it_is_stored_corrected_and_brought_in_as_one_step(
    window: Window, hands: Hands, qtbot: QtBot, folder: Path
) -> None:
    dialog = read(window, qtbot, folder)
    assert articles(window) == []
    assert shown(dialog)[:3] == ["Fire in Marn", "Flood in Orlen", "March in Ilvast"]
    seen(dialog, qtbot, "14 houses")
    assert dialog.take.text() == "Bring in 3 articles"
    dialog.list.selectRow(1)
    seen(dialog, qtbot, "40 people")
    dialog.preview.form.focus_field("published")
    hands.type("12 Sep 2016")
    dialog.list.selectRow(2)
    dialog.list.setFocus()
    hands.press(Key.Key_Space)
    assert dialog.take.text() == "Bring in 2 articles"
    click(dialog.take)
    told(window, qtbot, "Brought in: 2 articles.")
    fire, flood = articles(window)
    assert (fire.title, flood.title) == ("Fire in Marn", "Flood in Orlen")
    assert (flood.published, flood.published_basis) == ("2016-09-12", "stated")
    assert hands.page.article.title == "Fire in Marn"
    hands.press(Key.Key_Z, CONTROL)
    assert articles(window) == []


def test_all_of_it_by_keyboard(window: Window, hands: Hands, qtbot: QtBot, folder: Path) -> None:
    dialog = read(window, qtbot, folder)
    assert QApplication.focusWidget() is dialog.list
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_F8)
    assert dialog.preview.form.field_in_focus() == "title"
    hands.press(Key.Key_A, CONTROL)
    hands.type("Deadly flood in Orlen")
    hands.press(Key.Key_Escape)
    assert QApplication.focusWidget() is dialog.list
    hands.press(Key.Key_Space)
    hands.press(Key.Key_F7)
    assert QApplication.focusWidget() is dialog.preview.view
    hands.press(Key.Key_F, CONTROL)
    hands.type("marn")
    assert shown(dialog) == ["Fire in Marn"]
    hands.press(Key.Key_Return)
    assert QApplication.focusWidget() is dialog.list
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Return)
    told(window, qtbot, "Brought in: 2 articles.")
    assert titles(window) == ["Deadly flood in Orlen", "March in Ilvast"]
    assert window.focusWidget() is window.work.view


def test_each_line_says_what_it_is_and_why_and_chips_keep_those_of_a_kind(
    window: Window, qtbot: QtBot, folder: Path
) -> None:
    dialog = read(window, qtbot, folder)
    states = [dialog.model.index(row, 1).data() for row in range(dialog.model.rowCount())]
    assert states == ["+  New"] * 3 + ["✗  Not read", "=  Already there", "✗  Not read"]
    dialog.chips.keep(REFUSED)
    assert [Path(file).name for file in shown(dialog)] == ["empty.txt", "picture.txt"]
    assert "The file is empty." in dialog.preview.none.text()
    dialog.chips.keep(LOOK)
    assert len(shown(dialog)) == 2
    dialog.chips.keep(ALREADY)
    assert "as “March in Ilvast”" in dialog.preview.remarks.text()
    assert not dialog.preview.form.may_change
    dialog.reject()
    told(window, qtbot, "Nothing was brought in.")
    assert articles(window) == []


def test_what_looks_like_a_copy_says_of_what_and_is_kept_by_its_own_chip(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    language = Language()
    flood, march = language.text(120), language.text(120)
    (tmp_path / "flood.txt").write_text(f"Flood in Orlen\n\n{flood}", "utf-8")
    window.exchange.bring_in_paths([tmp_path / "flood.txt"])
    told(window, qtbot, "Brought in: 1 article.")
    for name, text in {"again": f"Orlen under water\n\n{flood}", "march": march, "march too": f"{march} Wire."}.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    dialog = read(window, qtbot, *(tmp_path / f"{name}.txt" for name in ("again", "march", "march too")))
    assert [line.state for line in dialog.model.lines] == [COPY, NEW, COPY]
    dialog.chips.keep(COPY)
    assert len(shown(dialog)) == 2
    assert dialog.preview.remarks.text() == "≈  Looks like a copy of “Flood in Orlen”."
    dialog.all.click()
    click(dialog.take)
    told(window, qtbot, "Brought in: 1 article.")


def test_closing_asks_where_something_was_decided_and_leaves_nothing(
    window: Window, hands: Hands, qtbot: QtBot, folder: Path
) -> None:
    asked: list[str] = []

    def answer(button: QMessageBox.StandardButton) -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(5, lambda: answer(button))
            return
        asked.append(box.text())
        box.button(button).click()

    dialog = read(window, qtbot, folder)
    hands.press(Key.Key_Space)
    QTimer.singleShot(0, lambda: answer(QMessageBox.StandardButton.No))
    hands.press(Key.Key_Escape)
    assert dialog.isVisible()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTimer.singleShot(0, lambda: answer(QMessageBox.StandardButton.Yes))
    hands.press(Key.Key_Escape)
    told(window, qtbot, "Nothing was brought in.")
    assert len(asked) == 2
    assert articles(window) == []


def test_one_clean_file_comes_in_at_once_unless_it_is_always_to_be_shown(
    window: Window, qtbot: QtBot, folder: Path
) -> None:
    window.exchange.bring_in_paths([folder / "flood.txt"])
    told(window, qtbot, "Brought in: 1 article.")
    assert titles(window) == ["Flood in Orlen"]
    window.preferences.change(intake_preview="always")
    click(read(window, qtbot, folder / "fire.txt").take)
    qtbot.waitUntil(lambda: len(articles(window)) == 2)
    assert window.work.live.page is not None
    assert window.work.live.page.article.title == "Fire in Marn"


def test_never_shown_before_all_of_a_folder_comes_in_and_the_report_says_what_did_not(
    window: Window, qtbot: QtBot, folder: Path
) -> None:
    from annotator.ui.intake.report import ReportDialog

    window.preferences.change(intake_preview="never")
    window.exchange.bring_in_paths([folder])
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ReportDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReportDialog)
    dialog.filter.setText("picture")
    assert [row[0] for row in dialog.model.rows] == ["✗  Not read"]
    dialog.reject()
    assert len(titles(window)) == 3


def test_nothing_of_what_was_read_can_come_in(window: Window, qtbot: QtBot, folder: Path) -> None:
    dialog = read(window, qtbot, folder / "empty.txt", folder / "picture.txt")
    assert not dialog.take.isEnabled()
    assert dialog.count.text() == "Nothing of this can come in."
    dialog.reject()
    told(window, qtbot, "Nothing was brought in.")


def test_the_report_is_saved_from_the_preview(
    window: Window, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report.txt"), ""))

    dialog = read(window, qtbot, folder)
    button = next(b for b in dialog.buttons.buttons() if "report" in b.text())
    click(button)
    dialog.reject()
    told(window, qtbot, "Nothing was brought in.")
    assert "not read: " in (tmp_path / "report.txt").read_text("utf-8")


def test_a_project_that_is_open_for_looking_only_takes_nothing_in(window: Window, folder: Path) -> None:
    path = window.work.live.session.project.path
    window.projects.show(lambda: window.desk.open(path, read_only=True))
    window.exchange.bring_in_paths([folder])
    assert "only" in window.status._said.text()
    banner = window.work.findChild(QLabel, "banner")
    assert banner is not None


def test_wrongly_read_characters_are_shown_and_put_right_only_where_that_is_wished(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("crue", "marche", "feu"):
        text = f"Une {name} à Orlen a été déclarée\n\nAu moins 40 personnes ont été tuées à Orlen, dit « {name} ».\n"
        (tmp_path / f"{name}.txt").write_text(text.encode().decode("cp1252"), "utf-8")
    dialog = read(window, qtbot, *(tmp_path / f"{name}.txt" for name in ("crue", "marche", "feu")))
    assert dialog.model.line(0).state == LOOK
    assert "Ã©" in dialog.preview.view.toPlainText()
    assert "Ã© → é" in dialog.preview.mending._examples.text()
    click(dialog.preview.mending.right)
    assert "été tuées" in dialog.preview.view.toPlainText()
    assert shown(dialog)[0] == "Une crue à Orlen a été déclarée"
    assert "Ã©" in shown(dialog)[1]
    click(dialog.preview.mending.all)
    assert "Ã©" not in shown(dialog)[1]
    dialog.list.selectRow(2)
    qtbot.waitUntil(lambda: "feu" in dialog.preview.view.toPlainText())
    click(dialog.preview.mending.right)
    click(dialog.take)
    told(window, qtbot, "Brought in: 3 articles.")
    assert ["Ã©" in title for title in titles(window)] == [False, False, True]


def test_a_text_that_stands_alone_and_is_to_be_looked_at_is_shown_without_a_list(
    window: Window, hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "Une crue à Orlen a été déclarée\n\nAu moins 40 personnes ont été tuées à Orlen.\n"
    (tmp_path / "crue.txt").write_text(text.encode().decode("cp1252"), "utf-8")
    dialog = read(window, qtbot, tmp_path / "crue.txt")
    assert not dialog.list.isVisible()
    hands.press(Key.Key_Return)
    told(window, qtbot, "Brought in: 1 article.")
    assert len(titles(window)) == 1
