"""The form of a record: shows it, and says what was entered; it changes nothing itself."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.annotations import Figure, Source
from annotator.domain.asked import value_of
from annotator.domain.fields import Field, fields_of
from annotator.domain.records import Record, new_id
from annotator.ui import theme
from annotator.ui.forms.body import FormBody
from annotator.ui.forms.controls import Control
from annotator.ui.forms.offers import Offers, Proposal
from annotator.ui.forms.picker import Picker
from annotator.ui.forms.text_fields import LineField, LongField
from annotator.ui.forms.wishes import is_enter, undo_or_redo

KINDS: dict[type[Any], str] = {Figure: "figure", Source: "source"}


class RecordForm(QWidget):
    """A form for records of one type. Each visit to a field has an id: what is committed in it is one undo step."""

    committed = Signal(str, object, str)  # field, value, visit
    committed_many = Signal(dict, str)  # values by field, visit
    picked = Signal(str, str)  # field, id of an entity or a record
    undo_wished = Signal()
    redo_wished = Signal()
    text_wished = Signal()  # back to the text
    anchor_wished = Signal(str)  # set this anchor from the selection
    reveal_wished = Signal(str)  # show this anchor in the text

    def __init__(
        self,
        record_type: type[Any],
        offers: Offers,
        parent: QWidget | None = None,
        fields: Sequence[Field] | None = None,
    ) -> None:
        """Without `fields` it asks for what is declared."""
        super().__init__(parent)
        self.record: Any = None
        self._visit = ("", "")  # the field, and the id of this stay in it
        self._proposals: Mapping[str, Proposal] = {}
        self._inherited_from = (
            self.tr("{words} (from the total)") if record_type is Figure else self.tr("{words} (as the entity says)")
        )
        self._offers, self._kind = offers, KINDS.get(record_type, "mention")
        self._shown: dict[str, Any] = {}
        self._read_only = False
        declared = fields_of(record_type).values()
        self.body = FormBody([*declared] if fields is None else fields, offers, self._kind)
        self._scroll = QScrollArea()
        self._following = QTimer(self, singleShot=True, interval=0)  # once everything stands where it belongs
        self._set_up()

    def _set_up(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._following.timeout.connect(self._bring_into_sight)
        self._scroll.verticalScrollBar().valueChanged.connect(self._close_popups)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self._take_body()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _take_body(self) -> None:
        """Show the body and listen to it."""
        self._scroll.setWidget(self.body)
        self.body.regrouped.connect(self.updateGeometry)
        self.body.header.reveal.connect(lambda: self.reveal_wished.emit("at"))
        self.body.header.anchor.connect(lambda: self.anchor_wished.emit("at"))
        for name, control in self.body.controls.items():
            self._listen(name, control)

    def _listen(self, name: str, control: Control) -> None:
        wishes = control.wishes
        wishes.committed.connect(lambda value: self.committed.emit(name, value, self._visit_to(name)))
        wishes.picked.connect(lambda id: self.picked.emit(name, id))
        wishes.undo.connect(self.undo_wished)
        wishes.redo.connect(self.redo_wished)
        wishes.anchor.connect(lambda: self.anchor_wished.emit(name))
        wishes.reveal.connect(lambda: self.reveal_wished.emit(name))

    # What the window calls

    def ask_for(self, fields: Sequence[Field]) -> None:
        """Ask for these fields from now on; what is being typed is committed first, and the keyboard stays."""
        if list(fields) == list(self.body.fields.values()):
            return
        self.settle()
        field, opened = self.field_in_focus(), self.body.more.isChecked()
        self.body = FormBody(fields, self._offers, self._kind)
        self._take_body()
        self.body.more.setChecked(opened)
        self.body.fit(self.width())
        if self.record is not None:
            record, self.record = self.record, None
            self.show_record(record, **self._shown)
            self.set_read_only(self._read_only)
        if field:
            self.focus_field(field)

    def show_record(
        self,
        record: Record,
        *,
        proposals: Mapping[str, Proposal] | None = None,
        inherited: Mapping[str, str] | None = None,
        words: str = "",
        context: str = "",
    ) -> None:
        """Show a record. Unsaved typing in another record is committed first; in the same one it is left alone."""
        self._shown = {"proposals": proposals, "inherited": inherited, "words": words, "context": context}
        fresh = self.record is None or self.record.id != record.id
        if fresh and self.record is not None:
            self.settle()
        self.record = record
        self._proposals = proposals or {}
        self.body.fill(record, fresh=fresh)
        for name, control in self.body.controls.items():
            said = (inherited or {}).get(name, "")
            hint = self._inherited_from.format(words=said) if said else ""
            control.show_hints(self._proposals.get(name), hint)
        self.body.header.show_words(words or _words(record), context)
        if fresh:
            self.set_remark("", None)
            self._visit = (self.field_in_focus(), new_id())
        self.body.show_rows()

    def settle(self) -> None:
        """Commit what is typed and not saved yet."""
        for control in self.body.controls.values():
            control.settle()

    def refuse(self, sentence: str) -> None:
        """What was just committed could not be kept: what is typed stays unsaved, all else shows what is kept."""
        for control in self.body.controls.values():
            control.wishes.refusal = sentence
        if self.record is not None:
            self.body.fill(self.record, fresh=False)

    @property
    def unsaved(self) -> bool:
        """Whether something typed could not be saved."""
        fields = (control for control in self.body.controls.values() if isinstance(control, LineField | LongField))
        return any(field.pending.unsaved for field in fields)

    def accept_proposals(self) -> None:
        """Commit all that is proposed for fields that are still empty, as one."""
        asked = self.body.fields
        offered = {name: p.value for name, p in self._proposals.items() if name in self.body.controls}
        taken = {name: value for name, value in offered.items() if not value_of(self.record, asked[name])}
        if taken:
            self.committed_many.emit(taken, new_id())

    def set_remark(self, text: str, ok: bool | None) -> None:
        """Say a sentence under the fields: ✓ good, ✗ bad, or neither (None); an empty one goes away."""
        self.body.remark.say(text, ok)

    @property
    def may_change(self) -> bool:
        """Whether what it shows may be changed here."""
        return not self._read_only

    def set_read_only(self, read_only: bool) -> None:
        """Only show: somebody else's record."""
        self._read_only = read_only
        for control in self.body.controls.values():
            control.setEnabled(not read_only)
        self.body.header.set_button.setEnabled(not read_only)

    def focus_field(self, name: str) -> None:
        """Go to a field, opening “More” where it stands behind it; to the first one where it is not asked for."""
        name = name if name in self.body.controls else next(iter(self.body.controls), "")
        if not name:
            return
        control = self.body.controls[name]
        if self.body.rows[name].isHidden():
            self.body.more.setChecked(True)
        control.target.setFocus(Qt.FocusReason.TabFocusReason)

    def field_in_focus(self) -> str:
        """The name of the field that has the focus; empty where none has."""
        return self._field_of(QApplication.focusWidget())

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = undo_or_redo(event)
        if wish:
            (self.undo_wished if wish == "undo" else self.redo_wished).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.settle()
            self.text_wished.emit()
        elif not is_enter(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.body.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.record is not None:
            self.body.fit(self.width())

    def sizeHint(self) -> QSize:
        width = 24 * theme.line(self)
        return QSize(width, self.body.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(14 * theme.line(self), 8 * theme.line(self))

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        name = self._field_of(new)
        if name and name != self._field_of(old):
            self._visit = (name, new_id())
            self._following.start()

    def _bring_into_sight(self) -> None:
        name = self.field_in_focus()
        if name:
            self._scroll.ensureWidgetVisible(self.body.rows[name], 0, theme.line(self))

    def _visit_to(self, name: str) -> str:
        """The id of the stay in this field; a commit from outside is a stay of its own."""
        return self._visit[1] if self._visit[0] == name else new_id()

    def _field_of(self, widget: QWidget | None) -> str:
        controls = self.body.controls.items()
        return next(
            (name for name, control in controls if widget and (control is widget or control.isAncestorOf(widget))), ""
        )

    def _close_popups(self) -> None:
        for control in self.body.controls.values():
            if isinstance(control, Picker):
                control.close_popup()


def _is_ours(event: QKeyEvent) -> bool:
    """Keys that a shortcut of the window must not take from a field."""
    plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    return bool(undo_or_redo(event)) or is_enter(event) or (plain and event.key() == Qt.Key.Key_Escape)


def _words(record: Any) -> str:
    main = getattr(record, "main", None)
    return main.words if main is not None else str(getattr(record, "name", "") or getattr(record, "title", ""))
