"""The form of the chosen record: one for each kind, made when it is first needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from annotator.domain import edits
from annotator.domain.annotations import AnyAnnotation, Mention
from annotator.domain.asked import AskedField, is_extra, value_of
from annotator.domain.codebook import Choice, Codebook
from annotator.domain.edits import Edit
from annotator.domain.entities import set_aliases
from annotator.domain.fields import Field
from annotator.domain.records import Entity, new_id
from annotator.domain.sentences import sentence
from annotator.ui.live import Live
from annotator.ui.records.committing import committed
from annotator.ui.records.rows import by_whom
from annotator.ui.records.sheet import ALIASES, OF_MENTION, SHEET, aliases_in, sheet_fields, sheet_of

if TYPE_CHECKING:
    from annotator.ui.forms.form import RecordForm
    from annotator.ui.records.offers import SessionOffers

NAMING = ("name", "acronym")


class FormsStack(QStackedWidget):
    """Shows the form of the chosen record, and turns what is entered into edits."""

    anchor_wished = Signal(str)
    text_wished = Signal()
    undo_wished = Signal()
    redo_wished = Signal()

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self._forms: dict[type[Any], RecordForm] = {}
        self._nothing = QWidget()
        self.addWidget(self._nothing)

    @cached_property
    def _offers(self) -> SessionOffers:
        from annotator.ui.records.offers import SessionOffers  # not needed to start

        return SessionOffers(self._live)

    def show_record(self, record: AnyAnnotation | None) -> None:
        """Show the form of a record, or none."""
        form = self._current()
        if record is None:
            if form:
                form.settle()
            return  # it stays, so that it need not be laid out anew; the pane hides it
        if form and form is not self._forms.get(type(record)):
            form.settle()
        form = self._form(type(record))
        self.setCurrentWidget(form)
        self._fill(form, record)

    def refresh(self, edit: Edit) -> None:
        """Show the chosen record as it is after an edit; what is being typed stays. New records do not concern it."""
        if any(isinstance(change.after, AskedField | Choice) for change in edit.changes):
            for record_type, form_of in self._forms.items():
                form_of.ask_for(self._fields(record_type))
        elif all(change.before is None and not getattr(change.after, "part_of", "") for change in edit.changes):
            return
        record, form = self._live.record, self._current()
        if record is not None and form is not None and form is self._forms.get(type(record)):
            self._fill(form, record)

    def focus_field(self, name: str = "") -> None:
        """Put the keyboard into a field, or into the first one."""
        form = self._current()
        if form is not None and self._live.record is not None:
            form.focus_field(name or next(iter(form.body.controls)))

    def settle(self) -> None:
        """Commit what is being typed."""
        if form := self._current():
            form.settle()

    @property
    def unsaved(self) -> bool:
        """Whether something typed could not be saved."""
        return any(form.unsaved for form in self._forms.values())

    def accept_proposals(self) -> None:
        """Fill in everything that is proposed."""
        form = self._current()
        if form is not None and self._live.record is not None:
            form.accept_proposals()

    def choices(self) -> list[tuple[Field, Choice]]:
        """Every word that could be chosen for a field of the chosen record, if it may be changed."""
        record, form, codebook = self._live.record, self._current(), self._live.session.codebook
        if record is None or form is None or not form.may_change:
            return []
        fields = [field for field in self._fields(type(record)) if field.kind in ("choice", "choices")]
        return [(field, choice) for field in fields for choice in codebook.offered(field.choices)]

    def choose(self, field: Field, key: str) -> None:
        """Choose a word for a field of the chosen record, as a click on it would; one of several is added."""
        form = self._current()
        if form is None or self._live.record is None:
            return
        form.settle()
        now = value_of(form.record, field) or ()
        several = (*now, *([key] if key not in now else []))
        self._commit(form, {field.name: several if field.kind == "choices" else key}, new_id())

    def _current(self) -> RecordForm | None:
        """The form that was shown last; it may be hidden now."""
        return next((form for form in self._forms.values() if form is self.currentWidget()), None)

    def _form(self, record_type: type[AnyAnnotation]) -> RecordForm:
        if record_type not in self._forms:
            from annotator.ui.forms.form import RecordForm  # not needed to start

            sheet = SHEET if record_type is Mention else record_type
            form = RecordForm(sheet, self._offers, fields=self._fields(record_type))
            form.committed.connect(lambda field, value, visit: self._commit(form, {field: value}, visit))
            form.committed_many.connect(lambda values, visit: self._commit(form, values, visit))
            form.undo_wished.connect(self.undo_wished)
            form.redo_wished.connect(self.redo_wished)
            form.text_wished.connect(self.text_wished)
            form.anchor_wished.connect(self.anchor_wished)
            form.reveal_wished.connect(lambda field: self._live.choose(self._live.chosen))
            self._forms[record_type] = form
            self.addWidget(form)
        return self._forms[record_type]

    def _fields(self, record_type: type[Any]) -> Sequence[Field]:
        codebook = self._live.session.codebook
        return sheet_fields(codebook) if record_type is Mention else codebook.fields(record_type)

    def _fill(self, form: RecordForm, record: AnyAnnotation) -> None:
        from annotator.ui.records import hints

        page, session = self._live.page, self._live.session
        if page is None:
            return
        shown = sheet_of(record, session.register) if isinstance(record, Mention) else record
        form.show_record(
            shown,
            proposals=hints.proposals(page, record, self._offers),
            inherited=hints.from_elsewhere(session, page, record, self._offers),
            words=record.main.words,
        )
        form.set_remark(*hints.remark(page, record))
        form.body.header.show_whose(by_whom(session, record))
        form.set_read_only(record.author not in ("", session.person.id) or not session.project.writable)

    def _commit(self, form: RecordForm, values: dict[str, Any], visit: str) -> None:
        page = self._live.page
        record = page.get(form.record.id) if page else None
        if record is None:
            return
        made = self._made_by(values)
        if isinstance(record, Mention) and "entity" in values:
            made = [self._described(edit, record) for edit in made]
        edit = self._live.result_of(lambda: self._edit(record, values, visit))
        whole = edits.together(edit.label, [*made, edit]) if made and edit else edit
        try:
            done = whole is not None and self._live.do(replace(whole, step=visit))
        except BaseException:  # a bug: it is shown, and what was typed stays
            form.refuse(self.tr("Not saved. It is tried again when you leave the field."))
            raise
        if not done:
            form.refuse(self.tr("Not saved. It is tried again when you leave the field."))
            return
        self._offers.forget(values)
        if made and isinstance(record, Mention) and not form.record.type:
            form.focus_field("type")

    def _edit(self, record: AnyAnnotation, values: dict[str, Any], visit: str) -> Edit:
        return (
            self._of_sheet(record, values, visit) if isinstance(record, Mention) else committed(record, values, visit)
        )

    def _made_by(self, values: dict[str, Any]) -> list[Edit]:
        """The edits that make the entities which were made on the spot for these values."""
        links = [id for v in values.values() for id in (v if isinstance(v, tuple) else (v,)) if isinstance(id, str)]
        return [self._offers.made[id] for id in links if id in self._offers.made]

    def _entity_of(self, mention: Mention) -> tuple[Edit, Entity]:
        """A new entity of the words of a mention, and the edit that makes it."""
        made = self._described(self._offers.made.pop(self._offers.new_entity(mention.at.words)), mention)
        return made, next(c.after for c in made.changes if isinstance(c.after, Entity))

    def _described(self, made: Edit, mention: Mention) -> Edit:
        """The making of an entity for a mention, with what its words tell as far as the codebook offers that."""
        from annotator.services.recording.entities import told  # not needed to start

        page, session = self._live.page, self._live.session
        if page is None or mention.form in NAMING:
            return made
        values = offered(session.codebook, told(page, session.register, mention))
        return with_values(made, {**values, "named": "no", "article": mention.article})

    def _of_sheet(self, mention: Mention, values: dict[str, Any], visit: str) -> Edit:
        own = {name: value for name, value in values.items() if name in OF_MENTION or is_extra(name)}
        others = {name: value for name, value in values.items() if name not in own}
        entity = self._live.session.register.get(mention.entity)
        if others and entity is None:  # what is said of it is kept with an entity made of the words
            made, new = self._entity_of(mention)
            about = entity_edit(self._live, new, others, visit)
            return edits.together(made.label, [made, about, committed(mention, {**own, "entity": new.id}, visit)])
        parts = [committed(mention, own, visit)] if own else []
        if others and entity is not None:
            parts.append(entity_edit(self._live, entity, others, visit))
        return parts[0] if len(parts) == 1 else edits.together(sentence("entity"), parts)


def with_values(edit: Edit, values: dict[str, str]) -> Edit:
    """The making of an entity that has these values from the beginning."""
    changes = [
        edits.Change(None, replace(c.after, **values)) if isinstance(c.after, Entity) else c  # type: ignore[arg-type]
        for c in edit.changes
    ]
    return replace(edit, changes=tuple(changes))


def offered(codebook: Codebook, values: dict[str, str]) -> dict[str, str]:
    """These values without the choices that the project does not have."""
    kinds = {"type": "entity.type", "subtype": "entity.subtype"}
    parent = values.get("type", "")
    return {
        name: value
        for name, value in values.items()
        if name not in kinds or value in [choice.key for choice in codebook.offered(kinds[name], parent)]
    }


def entity_edit(live: Live, entity: Entity, values: dict[str, Any], visit: str) -> Edit:
    """The edit that gives an entity these values; other names are records of their own."""
    names = aliases_in(values[ALIASES]) if ALIASES in values else None
    plain = {name: value for name, value in values.items() if name != ALIASES}
    if plain.get("named") == "no" and live.page is not None:
        plain["article"] = live.page.article.id
    edit = committed(entity, plain, visit) if plain else Edit("", ())
    if names is None:
        return edit
    named = set_aliases(live.session.register, entity, names)
    return edits.together(edit.label or named.label, [edit, named])
