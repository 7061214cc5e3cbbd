"""The register: every entity of the project, with all places where it is mentioned; edit, merge and split."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotations import Mention
from annotator.domain.edits import Edit, delete
from annotator.domain.entities import merge, split
from annotator.domain.page import Page
from annotator.domain.records import Alias, Entity
from annotator.domain.sentences import sentence
from annotator.domain.wording import short, wording
from annotator.services.reading.name_index import index_of
from annotator.services.recording.mentions import entity_from
from annotator.ui.filter_line import FilterLine
from annotator.ui.forms.form import RecordForm
from annotator.ui.language import word_of
from annotator.ui.live import Live
from annotator.ui.records.forms import entity_edit
from annotator.ui.records.offers import SessionOffers
from annotator.ui.records.rows import Row
from annotator.ui.records.sheet import ENTRY, entry_of
from annotator.ui.register.rows_view import RowsView
from annotator.ui.states import resize_within

AROUND = 40  # characters of the text before and after a mention
MOST_PLACES = 200  # that are shown of one entity
MOST = 500  # that are listed at once; typing narrows the list
SHARES = (360, 560)  # of the list and the form
FILTER_AFTER = 80  # milliseconds


class RegisterDialog(QDialog):
    """Everything is saved as it is entered; Undo takes back mergers and splits, too."""

    concordance_wished = Signal(str)  # of an entity

    def __init__(self, parent: QWidget, live: Live) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live = live
        self._offers = SessionOffers(live, self.chosen)
        self.setWindowTitle(self.tr("Register of entities"))
        self.filter = FilterLine(self.tr("Find by name, alias or acronym"))
        self.entities = RowsView(self.tr("Entities; choose several to merge them"))
        self.mentions = RowsView(self.tr("Where it is mentioned; choose some to split them off"))
        self.form = RecordForm(ENTRY, self._offers)
        self.merge_button = QPushButton(self.tr("&Merge …"))
        self.split_button = QPushButton(self.tr("&Split off …"))
        self.delete_button = QPushButton(self.tr("&Delete"))
        self.undo_button = QPushButton(self.tr("&Undo"))
        self.concordance_button = QPushButton(self.tr("&Concordance …"))
        self._wait = QTimer(self, singleShot=True, interval=FILTER_AFTER)
        self._lay_out()
        self._connect()
        for button in (self.merge_button, self.split_button, self.delete_button, self.undo_button):
            button.setEnabled(live.session.project.writable)
        self.show_entities()

    def show_entities(self) -> None:
        """List the entities that match what was typed, the chosen one among them."""
        register = self._live.session.register
        query, chosen = self.filter.text().strip(), self.chosen_ids()
        if query:
            ids = [id for id, _ in index_of(register).matches(query, MOST)]
            found = [entity for id in ids if (entity := register.get(id))]
        else:
            found = register.by_name(MOST)
        self.entities.show_rows([self._row(entity) for entity in found], chosen or [one.id for one in found[:1]])
        self._show_chosen()

    def chosen_ids(self) -> list[str]:
        """The chosen entities, in the order of the list."""
        return self.entities.chosen()

    def chosen(self) -> Entity | None:
        """The first of the chosen entities, which the form shows."""
        return self._live.session.register.get(next(iter(self.chosen_ids()), ""))

    def merge_chosen(self) -> None:
        """Let several entities be one, after showing what that means."""
        register = self._live.session.register
        chosen = [entity for id in self.chosen_ids() if (entity := register.get(id))]
        if len(chosen) < 2:
            self._tell(self.tr("Choose two or more entities in the list first (Ctrl+click, or Shift+arrows)."))
            return
        names = [f"{entity.name}  ({len(self._live.session.mentions(entity.id))})" for entity in chosen]
        words = self.tr("Which one stays? Its mentions and those of the others become one entity; Undo takes it back.")
        name, wished = QInputDialog.getItem(self, self.tr("Merge"), words, names, 0, False)
        if wished:
            keep = chosen[names.index(name)]
            self._live.do(merge(register, keep, chosen))
            self.choose(keep.id)

    def split_chosen(self) -> None:
        """Let the chosen mentions be of a new entity."""
        entity, chosen = self.chosen(), self.mentions.chosen()
        mentions = [m for m in self._mentions(entity) if m.id in chosen] if entity else []
        others = [mention for mention in mentions if mention.author != self._live.session.person.id]
        if entity is None or not mentions or others:
            self._tell(self.tr("Choose some of your own mentions on the right first: they are split off."))
            return
        name, wished = QInputDialog.getText(
            self, self.tr("Split off"), self.tr("Name of the new entity:"), text=mentions[0].at.words
        )
        if wished and name.strip():
            made, aliases = entity_from(name)
            new = Entity(id=made.id, name=made.name, type=entity.type, subtype=entity.subtype)
            self._live.do(split(entity, new, mentions, aliases))
            self.choose(new.id)

    def delete_chosen(self) -> None:
        """Delete entities that nothing mentions any more."""
        register = self._live.session.register
        chosen = [entity for id in self.chosen_ids() if (entity := register.get(id))]
        used = next((entity for entity in chosen if self._live.session.uses(entity.id)), None)
        if used is not None:
            self._tell(
                self.tr("“{0}” is used in records. Merge it instead, or take it out of them first.").format(used.name)
            )
        elif chosen:
            self._live.do(delete(sentence("delete {0}", wording(chosen[0])), chosen))

    def done(self, result: int) -> None:
        self.form.settle()
        super().done(result)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        in_left, in_right = QVBoxLayout(left), QVBoxLayout(right)
        for widget in (self.filter, self.entities):
            in_left.addWidget(widget)
        in_right.addWidget(self.form, 3)
        in_right.addWidget(self.mentions, 2)
        parts = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(1, 1)
        parts.setSizes([*SHARES])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        row = QHBoxLayout()
        shown = (self.merge_button, self.split_button, self.delete_button, self.undo_button, self.concordance_button)
        for button in shown:
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(buttons, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(parts, 1)
        layout.addLayout(row)
        resize_within(self, 54, 38)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda: self._wait.start())
        self._wait.timeout.connect(self.show_entities)
        self.entities.chosen_changed.connect(self._show_chosen)
        self.mentions.opened.connect(self._go_to)
        self.form.committed.connect(lambda field, value, visit: self._commit({field: value}, visit))
        self.form.committed_many.connect(self._commit)
        self.form.undo_wished.connect(self._live.undo)
        self.form.redo_wished.connect(self._live.redo)
        self.form.text_wished.connect(self.entities.setFocus)
        self.merge_button.clicked.connect(self.merge_chosen)
        self.split_button.clicked.connect(self.split_chosen)
        self.delete_button.clicked.connect(self.delete_chosen)
        self.undo_button.clicked.connect(self._live.undo)
        self.concordance_button.clicked.connect(self._concord)
        self._live.changed.connect(self._changed)

    def _changed(self, edit: Edit) -> None:
        if any(isinstance(change.after, Entity | Alias | Mention) for change in edit.changes):
            self.show_entities()

    def choose(self, id: str) -> None:
        """Let one entity be the chosen one."""
        self.filter.clear()
        self.show_entities()
        self.entities.choose([id])

    def _row(self, entity: Entity) -> Row:
        session = self._live.session
        kind = word_of(session.codebook, "entity.type", entity.type) if entity.type else ""
        others = ", ".join(session.register.names(entity.id)[1:])
        return Row(entity.id, "mention", entity.name, " · ".join(part for part in (kind, others) if part))

    def _show_chosen(self) -> None:
        register, entity = self._live.session.register, self.chosen()
        self.form.setEnabled(entity is not None)
        if entity is None:
            self.mentions.show_rows([])
            return
        self.form.show_record(entry_of(entity, register), words=entity.name)
        self.form.set_read_only(not self._live.session.project.writable)
        pages: dict[str, Page] = {}
        mentions = self._mentions(entity)
        rows = [self._place(mention, pages) for mention in mentions[:MOST_PLACES]]
        if len(mentions) > MOST_PLACES:
            more = self.tr("and {0} more places").format(len(mentions) - MOST_PLACES)
            rows.append(Row("", "mention", "…", more))
        self.mentions.show_rows(rows)

    def _place(self, mention: Mention, pages: dict[str, Page]) -> Row:
        if mention.article not in pages:
            pages[mention.article] = self._live.session.read(mention.article)
        page = pages[mention.article]
        start, end = max(0, mention.at.start - AROUND), min(len(page.text), mention.at.end + AROUND)
        around = " ".join(page.text[start:end].split(" ")[1 if start else 0 :])
        return Row(mention.id, "mention", f"“{short(mention.at.words)}”", f"{around} – {short(page.article.title)}")

    def _mentions(self, entity: Entity) -> list[Mention]:
        return self._live.session.mentions(entity.id)

    def _go_to(self, id: str) -> None:
        mention = self._live.session.project.records.get(Mention, id)
        if mention is not None:
            self.accept()
            self._live.turn_to(mention.article)
            self._live.choose(id)

    def _concord(self) -> None:
        if entity := self.chosen():
            self.accept()
            self.concordance_wished.emit(entity.id)

    def _commit(self, values: dict[str, Any], visit: str) -> None:
        entity = self._live.session.register.get(self.form.record.id)
        if entity is not None:
            edit = self._live.result_of(lambda: entity_edit(self._live, entity, values, visit))
            if edit is None or not self._live.do(edit):
                self.form.refuse(self.tr("Not saved."))

    def _tell(self, sentence: str) -> None:
        QMessageBox.information(self, self.windowTitle(), sentence)
