"""A field that finds while one types, and shows what was picked as chips."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.ui.forms.chip_frame import ChipFrame
from annotator.ui.forms.offers import Proposal
from annotator.ui.forms.picked_chip import PickedChip
from annotator.ui.forms.popup import MOST_ROWS, NEW, Found, Popup
from annotator.ui.forms.wishes import Wishes, is_enter, keep_shortcut, undo_or_redo

STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS,
    Qt.Key.Key_PageUp: -MOST_ROWS,
}


@dataclass(frozen=True)
class Findings:
    """What a picker picks from; without `new` nothing can be made on the spot."""

    kind: str
    find: Callable[[str], Sequence[Found]]
    name: Callable[[str], str]
    new: Callable[[str], str] | None = None


class Picker(QWidget):
    """Picks one record, or several."""

    def __init__(self, findings: Findings, *, many: bool = False) -> None:
        super().__init__()
        self.wishes = Wishes(self)
        self.frame = ChipFrame()
        self.line: QLineEdit = self.frame.line
        self._popup: Popup | None = None
        self._findings, self._many = findings, many
        self._ids: tuple[str, ...] = ()
        self._proposal: Proposal | None = None
        self._inherited = ""
        self._shown: Any = None
        self._set_up()

    def _set_up(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._typed)
        self.frame.pressed.connect(self._look)
        self.wishes.complained.connect(lambda said: self.frame.mark_wrong(bool(said)))

    @property
    def popup(self) -> Popup:
        """The list under the field, made when it is first needed."""
        if self._popup is None:
            self._popup = Popup(self)
            self._popup.chosen.connect(self._take_highlighted)
        return self._popup

    def close_popup(self) -> None:
        """Close the list, if it is open."""
        if self._popup is not None:
            self._popup.hide()

    @property
    def target(self) -> QWidget:
        return self.line

    def show_value(self, value: Any, fresh: bool) -> None:
        """Show what is picked: an id, or several; a query being typed stays unless the record is another."""
        self._ids = tuple(value) if self._many else (value,) if value else ()
        if fresh:
            self._forget_query()
        self._show()

    def show_hints(self, proposal: Proposal | None, inherited: str) -> None:
        """What is offered, or inherited, while nothing is picked."""
        self._proposal, self._inherited = proposal, inherited
        self._show()

    def settle(self) -> None:
        """A query that names something exactly picks it; any other is kept, and said so."""
        query = self.line.text().strip()
        self.close_popup()
        if not query:
            self._forget_query()
            return
        exact = [found for found in self._findings.find(query) if found.exact]
        if len(exact) == 1:
            self._pick(exact[0].id)
        else:
            said = self.tr("“{words}” is not chosen yet. Pick it from the list, or clear it with Ctrl+Z.")
            self.wishes.complained.emit(said.format(words=query))

    def accept(self) -> None:
        """Take what is proposed."""
        if self._proposal is not None:
            self._commit(tuple(self._proposal.value) if self._many else (self._proposal.value,))

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.ShortcutOverride:
                return keep_shortcut(event) or self._keeps_escape(event)
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
            case QFocusEvent():
                self._focus_changed(event)
            case _ if event.type() == QEvent.Type.MouseButtonPress and not self.line.text():
                self._look()
        return False

    def _keeps_escape(self, event: QKeyEvent) -> bool:
        """While the list is open, Escape is for it and not for a shortcut of the window."""
        kept = event.key() == Qt.Key.Key_Escape and self._is_open()
        if kept:
            event.accept()
        return kept

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether the key was ours; all others are the line's."""
        wish = undo_or_redo(event)
        if wish:
            self._undo(wish)
        elif event.key() == Qt.Key.Key_Escape and self._is_open():
            self.close_popup()
        elif is_enter(event):
            self._enter()
        elif event.key() in STEPS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Backspace and not self.line.text():
            self._remove(self._ids[-1:])
        else:
            return False
        return True

    def _undo(self, wish: str) -> None:
        if wish == "redo":
            self.wishes.redo.emit()
        elif self.line.text():
            self._forget_query()
        else:
            self.wishes.undo.emit()

    def _enter(self) -> None:
        if self._is_open() and self.popup.highlighted():
            self._take_highlighted()
        elif self.line.text().strip():
            self._look()
        elif not self._ids:
            self.accept()

    def _step(self, by: int) -> None:
        if self._is_open():
            self.popup.move_by(by)
            self._announce()
        elif by > 0:
            self._look()

    def _focus_changed(self, event: QFocusEvent) -> None:
        self.frame.update()
        if event.type() == QEvent.Type.FocusOut and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    # Finding and picking

    def _is_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _typed(self) -> None:
        self.wishes.complained.emit("")
        if self.line.text().strip():
            self._look()
        else:
            self.close_popup()

    def _look(self) -> None:
        query = self.line.text().strip()
        rows = list(self._findings.find(query))
        if query and self._findings.new:
            rows.append(Found(NEW, self.tr("＋ New entity “{name}”").format(name=query)))
        self.popup.open(rows, self._likeliest(rows, query))
        self._announce()

    def _likeliest(self, rows: Sequence[Found], query: str) -> int:
        """An exact match, else what is proposed, else the first that holds the words, else a new one."""
        wanted, proposed = folded(query), self._proposed_ids()
        tests: list[Callable[[Found], bool]] = [
            lambda row: row.exact,
            lambda row: row.id in proposed,
            lambda row: row.id != NEW and wanted in folded(f"{row.name} {row.detail}"),
        ]
        for holds in tests:
            at = next((at for at, row in enumerate(rows) if holds(row)), None)
            if at is not None:
                return at
        return len(rows) - 1

    def _take_highlighted(self) -> None:
        found = self.popup.highlighted()
        if found is None:
            return
        query = self.line.text().strip()
        self.close_popup()
        id = found.id
        if id == NEW and self._findings.new:
            id = self._findings.new(query)
        if id:
            self._pick(id)

    def _pick(self, id: str) -> None:
        self._forget_query()
        self._commit(tuple(dict.fromkeys((*self._ids, id))) if self._many else (id,))
        self.wishes.picked.emit(id)

    def _remove(self, ids: Sequence[str]) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._commit(tuple(id for id in self._ids if id not in ids))

    def _commit(self, ids: tuple[str, ...]) -> None:
        if ids == self._ids:
            return
        self._ids = ids
        self._show()
        self.wishes.committed.emit(ids if self._many else "".join(ids))

    def _forget_query(self) -> None:
        self.line.clear()
        self.close_popup()
        self.wishes.complained.emit("")

    def _announce(self) -> None:
        """Tell a screen reader which row Enter takes."""
        found = self.popup.highlighted()
        if found is not None and QAccessible.isActive():
            said = " — ".join(filter(None, (found.name, found.detail)))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, said))

    # What is shown

    def _show(self) -> None:
        proposal = self._proposal if not self._ids else None
        state = ([self._findings.name(id) for id in self._ids], self._ids, proposal, self._inherited)
        if state == self._shown:
            return
        self._shown = state
        chips = [self._chip(id) for id in self._ids] or self._proposed(proposal)
        self.frame.show_chips(chips, proposal.why if proposal else "", self._inherited)

    def _chip(self, id: str) -> PickedChip:
        chip = PickedChip(self._findings.name(id) or self.tr("no longer there"), self._findings.kind, self.frame)
        chip.removed.connect(lambda: self._remove((id,)))
        return chip

    def _proposed(self, proposal: Proposal | None) -> list[PickedChip]:
        if proposal is None:
            return []
        chip = PickedChip(proposal.label, self._findings.kind, self.frame, proposed=True)
        chip.taken.connect(self.accept)
        return [chip]

    def _proposed_ids(self) -> tuple[str, ...]:
        if self._proposal is None:
            return ()
        return tuple(self._proposal.value) if self._many else (self._proposal.value,)


def folded(words: str) -> str:
    """Words without case and accents, to compare by."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
