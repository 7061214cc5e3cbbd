"""Erasing an article for good from the window: told what goes, asked twice, done beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.records import Article
from annotator.domain.wording import short
from annotator.session.purging import Purged, Purging, purge, purging
from annotator.ui import theme
from annotator.ui.language import plural
from annotator.ui.naming import counted, named
from annotator.ui.numbers import number
from annotator.ui.states import resize_within

if TYPE_CHECKING:
    from annotator.ui.window import Window

translate = QCoreApplication.translate

MOST_NAMES = 5  # that are told of many


def erase_open(window: Window) -> None:
    """Erase the open article."""
    if (page := window.work.live.page) is not None:
        window.work.records.settle()
        erase(window, page.article)


def erase(window: Window, article: Article) -> None:
    """Say what goes, ask twice, and erase an article from the project and its backups."""
    live = window.work.live
    if not live.session.project.writable:
        live.told.emit(translate("erasing", "This project is open for looking only: nothing can be erased."), False)
        return
    path, person = live.session.project.path, live.session.person.name
    told = live.result_of(lambda: purging(path, article.id))
    if told is None:
        return
    what = WhatGoes(window, told)
    if what.exec() != QDialog.DialogCode.Accepted or Typed(window, told.title).exec() != QDialog.DialogCode.Accepted:
        return
    entities = what.entities
    window.projects.apart(
        path,
        translate("erasing", "Erasing …"),
        lambda progress, cancelled: purge(
            path, article.id, person, entities=entities, progress=progress, cancelled=cancelled
        ),
        lambda done: window.status.say(came_of(done), False),
    )


class WhatGoes(QDialog):
    """What goes with an article, and what others lose by it."""

    def __init__(self, parent: QWidget, told: Purging) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Erase for good"))
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.line(self) // 2)
        title = QLabel(self.tr("“{0}” is erased for good.").format(short(told.title)), wordWrap=True)
        layout.addWidget(named(title, "strong"))
        for words in self._lines(told):
            layout.addWidget(QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        title.setTextFormat(Qt.TextFormat.PlainText)
        names = ", ".join(told.only_here[:MOST_NAMES]) + (" …" if len(told.only_here) > MOST_NAMES else "")
        self._entities = QCheckBox(self.tr("Erase &entities, too, that only this article leads to"))
        if told.only_here:
            layout.addWidget(self._entities)
            layout.addWidget(named(QLabel(names, wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted"))
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go_on = buttons.addButton(self.tr("&Go on …"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        _fit(self, 34)

    @property
    def entities(self) -> bool:
        """Whether entities go, too."""
        return self._entities.isChecked()

    def _lines(self, told: Purging) -> list[str]:
        whose = ", ".join(f"{person or '–'}: {counted(count)}" for person, count in told.by_person.items())
        lines = [
            self.tr("Its text goes, the file it came as, and all that was recorded in it ({0}).").format(whose)
            if whose
            else self.tr("Its text goes, and the file it came as. Nothing was recorded in it."),
            self.tr("{0} backups of the project are written anew without it.").format(number(told.backups)),
        ]
        if told.links:
            where = "; ".join(f"“{short(title)}”" for title in told.from_articles[:MOST_NAMES])
            words = self.tr("{0} links of records elsewhere lead to it, and are emptied: {1}.")
            lines.append(words.format(number(told.links), where or self.tr("in the register")))
        if told.text_stays:
            lines.append(self.tr("Another article has the very same text, and keeps it."))
        lines.append(
            self.tr(
                "Undo does not bring it back. Copies and exports that stand elsewhere, and colleagues' projects, "
                "are not known here: they keep it."
            )
        )
        return lines


class Typed(QDialog):
    """Asks for a word to be typed, so that nobody erases by a habit of pressing Enter."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Erase for good"))
        first = next(iter(title.split()), "")
        self._words = {self.tr("erase").casefold(), first.casefold()} - {""}
        asks = self.tr("To erase it, &type “erase”, or the first word of its title: “{0}”.")
        label = QLabel(asks.format(short(first).replace("&", "&&")), wordWrap=True)
        self.line = named(QLineEdit(), spoken=self.tr("Type erase, or the first word of the title"))
        label.setBuddy(self.line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = buttons.addButton(self.tr("Erase for good"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.button.setEnabled(False)
        self._cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._cancel.setDefault(True)
        self.line.textChanged.connect(self._typed)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.line(self) // 2)
        for widget in (label, self.line, buttons):
            layout.addWidget(widget)
        self.line.setFocus()
        _fit(self, 30)

    def _typed(self, words: str) -> None:
        known = words.strip().casefold() in self._words
        self.button.setEnabled(known)
        (self.button if known else self._cancel).setDefault(True)


def _fit(dialog: QDialog, columns: int) -> None:
    """Make a dialog so many lines of text wide, and as high as its sentences are then."""
    resize_within(dialog, columns, 1)
    layout = dialog.layout()
    assert layout is not None
    dialog.setMinimumHeight(layout.totalHeightForWidth(dialog.width()))


def came_of(done: Purged) -> str:
    """What came of erasing, in a sentence."""
    if done.cancelled:
        return translate(
            "erasing", "Cancelled: the article is still in the project, but no longer in all of its backups."
        )
    if done.left:
        words = translate("erasing", "Erased, but these files may still hold its words; take them away by hand: {0}")
        return words.format(", ".join(done.left))
    words = plural("Erased for good, from the project and from %n backup(s).", done.rewritten)
    if done.dropped:
        gone = translate("erasing", "Backups that could not be written anew were taken away: {0}.")
        return f"{words} {gone.format(number(len(done.dropped)))}"
    return words
