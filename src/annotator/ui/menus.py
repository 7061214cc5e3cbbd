"""Menus, shortcuts and the keys of the text, all made from the declared commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.ui.commands import COMMANDS
from annotator.ui.commands.declaring import Command
from annotator.ui.language import said_label, with_colon
from annotator.ui.recent import RecentMenu

if TYPE_CHECKING:
    from annotator.ui.window import Window

CONTEXT = ("Mark", "Edit")
RECENT_AT = 2  # in the menu File: after New and Open


class Menus(QObject):
    """The menu bar; entries are dimmed while what they need is not there."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._actions: list[tuple[Command, QAction]] = []
        menus: dict[str, QMenu] = {}
        for command in COMMANDS:
            if command.menu not in menus:
                menus[command.menu] = window.menuBar().addMenu(_mnemonic(translated(command.menu)))
                menus[command.menu].setToolTipsVisible(True)
            if command.starts_group:
                menus[command.menu].addSeparator()
            menus[command.menu].addAction(self._action(command))
        menus["File"].insertMenu(menus["File"].actions()[RECENT_AT], RecentMenu(window))
        menus["Edit"].aboutToShow.connect(self.name_undo)
        self.refresh()

    def refresh(self) -> None:
        """Dim what cannot be done now."""
        there = self._there()
        for command, action in self._actions:
            action.setEnabled(command.needs in there and (not command.writes or "writable" in there))

    def name_undo(self) -> None:
        """Say what would be undone and redone."""
        session = self._window.session
        steps = (session.undoable(), session.redoable()) if session else (None, None)
        for step, (command, action) in zip(steps, self._of("Edit")[:2], strict=True):
            name = translated(command.label)
            action.setText(with_colon(name, said_label(step.label)).replace("&", "&&") if step else name)
            action.setEnabled(step is not None and "writable" in self._there())

    def can_be_done(self) -> list[Command]:
        """The commands that are not dimmed now, in the order of the menus."""
        return [command for command, action in self._actions if action.isEnabled()]

    def run_key(self, key: str) -> None:
        """Do what a key of the text stands for."""
        for command, action in self._actions:
            if command.keys == key and action.isEnabled():
                command.run(self._window)

    def show_context(self, point: QPoint) -> None:
        """What can be done with the chosen words and the record under the pointer."""
        menu = QMenu(self._window)
        for command, action in self._actions:
            if command.menu in CONTEXT and action.isEnabled():
                menu.addAction(action)
        menu.exec(point)

    def _of(self, menu: str) -> list[tuple[Command, QAction]]:
        return [pair for pair in self._actions if pair[0].menu == menu]

    def _action(self, command: Command) -> QAction:
        action = QAction(translated(command.label), self)
        action.setToolTip(translated(command.tip))
        action.setStatusTip(translated(command.tip))
        if command.of_text:
            shown = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(f"{action.text()}\t{shown}")
        elif command.keys:
            action.setShortcuts([QKeySequence(keys) for keys in _alternatives(command.keys)])
        action.triggered.connect(lambda: command.run(self._window))
        self._actions.append((command, action))
        return action

    def _there(self) -> set[str]:
        window = self._window
        there = {""}
        if window.session is not None:
            there.add("project")
            if window.session.project.writable:
                there.add("writable")
            if window.work.panes.isHidden():  # while decisions are made, nothing is recorded
                return there
            if window.work.live.page is not None:
                there.add("article")
            if window.work.live.record is not None:
                there.add("record")
            if window.work.proposals.current is not None:
                there.add("suggestion")
        return there


def translated(words: str) -> str:
    """The words of a command in the language of the screen."""
    return QCoreApplication.translate("commands", words)


def _mnemonic(name: str) -> str:
    """Alt and its first letter open a menu, unless the language says another one."""
    return name if "&" in name else f"&{name}"


def _alternatives(keys: str) -> list[str]:
    """The keys of a command, and those that people know from elsewhere."""
    more = {"Ctrl+Shift+Z": ["Ctrl+Y"], "Ctrl+W": ["Ctrl+Q"], "Ctrl++": ["Ctrl+="], "Ctrl+Return": ["Ctrl+Enter"]}
    more |= {"Ctrl+[": ["Back", "Alt+Home"], "Ctrl+]": ["Forward", "Alt+End"]}  # some layouts have no bracket keys
    return [keys, *more.get(keys, [])]
