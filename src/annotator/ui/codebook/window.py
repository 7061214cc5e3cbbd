"""The codebook editor: what can be chosen, what is asked for, and how words become numbers in this project."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QHideEvent
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from annotator.domain.codebook import AskedField, Choice, NumberWord
from annotator.domain.edits import Edit
from annotator.ui import theme
from annotator.ui.codebook.choices_page import ChoicesPage
from annotator.ui.codebook.contents import CHOICES, FIELDS, contents
from annotator.ui.codebook.exchange import BookExchange
from annotator.ui.codebook.fields_page import FieldsPage
from annotator.ui.codebook.numbers_page import NumbersPage
from annotator.ui.codebook.page import button, row_of
from annotator.ui.naming import named
from annotator.ui.project_window import ProjectWindow
from annotator.ui.work import Work

PAGE, OF = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
SHARES = (13, 49)  # of the contents and the page, in lines of text


class CodebookWindow(ProjectWindow):
    """Everything is done at once and can be undone; no record is changed by it, and none is lost."""

    name = "codebook"
    lines = (66, 46)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Codebook of {0}").format(self.live.session.name))
        self.tree = QTreeWidget()
        self.choices, self.fields, self.numbers = ChoicesPage(self.live), FieldsPage(self.live), NumbersPage(self.live)
        self._pages = QStackedWidget()
        self._told = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        self._lay_out()
        self._connect()
        self._told.hide()
        if not self.live.session.project.writable:
            self._tell(self.tr("Looking only: this project is being edited in another window."), False)
            for page in (self.choices, self.fields, self.numbers):
                page.table.lock()
            for part in (self.undo_button, self.take_button, self.ready_button):
                part.setEnabled(False)
        self._list_contents()
        self.go_to(CHOICES, "figure.status")

    def go_to(self, page: str, of: str) -> None:
        """Show a page: the choices of a list, the fields of a form, or the words for numbers."""
        for item in self._entries():
            if (item.data(0, PAGE), item.data(0, OF)) == (page, of):
                self.tree.setCurrentItem(item)

    def undo(self) -> None:
        """Take back the last step, what is being typed included."""
        self.settle()
        self.work.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.settle()
        self.work.redo()

    def settle(self) -> None:
        """Commit what is being typed."""
        for page in (self.choices, self.fields, self.numbers):
            page.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        self.settle()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Records may have been made meanwhile: how many have a choice is counted again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and not self.choices.isHidden():
            self._refresh()

    def _lay_out(self) -> None:
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Contents of the codebook"))
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(theme.line(self))
        for page in (self.choices, self.fields, self.numbers):
            self._pages.addWidget(page)
        parts = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        parts.addWidget(self.tree)
        parts.addWidget(self._pages)
        parts.setStretchFactor(1, 1)
        parts.setSizes([share * theme.line(self) for share in SHARES])
        self.undo_button = button(self.tr("U&ndo"), self.tr("Take back the last thing that you did"), self.undo)
        self.exchange = BookExchange(self)
        self.save_button = button(
            self.tr("&Save codebook …"), self.tr("Write it to a file, for another project"), self.exchange.save
        )
        self.take_button = button(
            self.tr("&Take from a file …"), self.tr("See what another codebook has, and take it"), self.exchange.take
        )
        self.ready_button = button(self.tr("Take a read&y one"), self.tr("Codebooks that come with it"), lambda: None)
        self.ready_button.setMenu(self.exchange.ready_menu(self.ready_button))
        close = button(self.tr("Close"), self.tr("Everything is saved already"), self.accept)
        layout = QVBoxLayout(self)
        layout.addWidget(parts, 1)
        layout.addWidget(self._told)
        files = (self.save_button, self.take_button, self.ready_button)
        layout.addLayout(row_of(self.undo_button, None, *files, None, close))

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(self._turn)
        self.tree.itemActivated.connect(lambda: self._page.table.setFocus())
        self.live.changed.connect(self._changed)
        self.live.told.connect(self._tell)
        for page in (self.choices, self.fields, self.numbers):
            page.form.undo_wished.connect(self.undo)
            page.form.redo_wished.connect(self.redo)

    def _list_contents(self) -> None:
        """Fill the tree; where one was stays."""
        here = self._here()
        blocked = self.tree.blockSignals(True)
        self.tree.clear()
        for group, entries in contents(self.live.session).items():
            top = QTreeWidgetItem(self.tree, [group])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setForeground(0, QColor(theme.colours().muted))
            for entry in entries:
                item = QTreeWidgetItem(top, [entry.words])
                item.setData(0, PAGE, entry.page)
                item.setData(0, OF, entry.of)
                if (entry.page, entry.of) == here:
                    self.tree.setCurrentItem(item)
        self.tree.expandAll()
        self.tree.blockSignals(blocked)

    def _entries(self) -> list[QTreeWidgetItem]:
        tops = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        below = [top.child(at) for top in tops if top for at in range(top.childCount())]
        return [item for item in below if item]

    def _here(self) -> tuple[str, str]:
        item = self.tree.currentItem()
        return (str(item.data(0, PAGE) or ""), str(item.data(0, OF) or "")) if item else ("", "")

    def _turn(self) -> None:
        page, of = self._here()
        if page == CHOICES:
            self._pages.setCurrentWidget(self.choices)
            self.choices.show_list(of)
        elif page == FIELDS:
            self._pages.setCurrentWidget(self.fields)
            self.fields.show_fields(of)
        elif page:
            self._pages.setCurrentWidget(self.numbers)
            self.numbers.refresh()

    def _changed(self, edit: Edit) -> None:
        touched = {type(change.after) for change in edit.changes}
        if touched & {Choice, AskedField, NumberWord}:
            if AskedField in touched or any(change.before is None for change in edit.changes):
                self._list_contents()
            self._refresh()

    def _refresh(self) -> None:
        """Show the page again, as the codebook is now."""
        if self._here()[0]:
            self._page.refresh()

    @property
    def _page(self) -> ChoicesPage | FieldsPage | NumbersPage:
        return (self.choices, self.fields, self.numbers)[self._pages.currentIndex()]

    def _tell(self, sentence: str, problem: bool) -> None:
        self._told.setText(f"⚠ {sentence}" if problem else sentence)
        self._told.setVisible(bool(sentence))
