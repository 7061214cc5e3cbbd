"""The three panes of an open project, and what is done across them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from annotator.domain.anchors import Span
from annotator.domain.edits import Edit
from annotator.domain.records import Annotation, Article, Progress
from annotator.session import Session
from annotator.ui.articles.pane import ArticlesPane
from annotator.ui.backups.keeping import KeepsBackups
from annotator.ui.language import said
from annotator.ui.live import Live
from annotator.ui.names_ahead import NamesAhead
from annotator.ui.naming import named
from annotator.ui.panes import Panes
from annotator.ui.reading import ReadingPane
from annotator.ui.records.pane import RecordsPane
from annotator.ui.states import restore_state, state_of
from annotator.ui.stories.keeping import KeepsStories
from annotator.ui.suggestions.proposals import Proposals
from annotator.ui.visited import Visited

if TYPE_CHECKING:
    from annotator.ui.marking import Marking
    from annotator.ui.open_article import OpenArticle
    from annotator.ui.project_window import ProjectWindow
    from annotator.ui.window import Window
    from annotator.ui.zones.marking import ZoneMarking

WIDTHS = (15, 43, 24)  # of the panes, in lines of text


class Work(QWidget):
    """List of articles, text, forms and records; siblings meet here and nowhere else."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__()
        self._window = window
        self.desk = window.desk
        self.beside: dict[type[ProjectWindow], ProjectWindow] = {}
        self.live = Live(session)
        self.live.chosen_changed.connect(self._chosen)  # before the form is hidden
        self.visited = Visited(self)
        self.articles = ArticlesPane(session.listing)
        self.reading = ReadingPane(self.live, window.desk.settings)
        self.records = RecordsPane(self.live)
        self.view = self.reading.view
        self.panes = Panes((self.articles, self.reading, self.records), WIDTHS, window.desk.settings.window)
        self.proposals = Proposals(self)
        self.stories = KeepsStories(self, self.live, self.articles)
        self._load = QTimer(self, singleShot=True, interval=0)
        self._load.timeout.connect(self._load_page)
        self._backups = KeepsBackups(self, self.live, window.desk)
        self._names = NamesAhead(self, session)
        self._lay_out(session)
        self._connect_text()
        self._connect_panes()

    def begin(self) -> None:
        """Show the articles, and open the one that was worked on."""
        self.articles.show_articles()
        last = self._window.desk.settings.window.get(f"article {self.live.session.name}", "")
        listing = self.live.session.listing
        known = last if last and listing.lines([last]) else ""
        first = known or listing.first_started() or self.articles.first()
        self.reading.show_page()
        self.records.show_page()
        if first:
            self.live.turn_to(first)
        if self.desk.settings.window.get("guidelines shown"):
            from annotator.ui.guidelines.showing import toggle_guidelines

            toggle_guidelines(self)
        (self.view if first else self.reading.begin).setFocus()

    @cached_property
    def marking(self) -> Marking:
        """What the keys of the text do; not needed to start, as reading words takes a while to load."""
        from annotator.ui.marking import Marking

        return Marking(self.live, self.view.words, self.view.caret)

    @cached_property
    def zones(self) -> ZoneMarking:
        """What words are, where they are no prose."""
        from annotator.ui.zones.marking import ZoneMarking

        return ZoneMarking(self)

    @cached_property
    def article(self) -> OpenArticle:
        """What is done with the open article as a whole."""
        from annotator.ui.open_article import OpenArticle

        return OpenArticle(self)

    def show_at(self, article: str, record: str = "", span: Span | None = None, *, again: bool = False) -> None:
        """Open an article if it is not open, and go to a record or to a stretch of its text; back leads from there.

        `again` says that it is a place where somebody was before.
        """
        if not again:
            self.visited.jump(article)
        self.turn_to(article)
        if record and self.live.page and not self.live.page.get(record):
            self.live.show_records_of("")
        if record:
            self.live.choose(record)
        if (chosen := self.live.record) is not None and not span:
            span = chosen.main.spans[0] if chosen.main else None
        if span:
            self.show_place(span)

    def undo(self) -> None:
        """Take back the last step, what was just being typed included."""
        self.records.settle()
        self.live.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.records.settle()
        self.live.redo()

    def step_record(self, step: int) -> None:
        """Go to the next or previous mark in reading order."""
        page = self.live.page
        records = page.annotations() if page else []
        if not records:
            return
        ids = [record.id for record in records]
        if self.live.chosen in ids:
            place = (ids.index(self.live.chosen) + step) % len(ids)
        else:
            caret = self.view.caret()
            place = next((i for i, record in enumerate(records) if record.main.start >= caret), 0)
        self.live.choose(ids[place])
        self.view.select(Span(records[place].main.start, records[place].main.start))

    def open_form(self) -> None:
        """Go to the form of the mark at the caret, or else of the chosen record."""
        self.records.show()
        here = [id for id in self.view.marks_at(self.view.caret()) if self.live.page and self.live.page.get(id)]
        if here and self.live.chosen not in here and self.view.hasFocus():
            self.live.choose(here[0])
        self.records.focus_form()

    def show_place(self, span: Span) -> None:
        """Select a stretch of the text and bring it into view."""
        self.view.select(span, exact=True)
        self.view.reveal(span)
        self.go_to_text()

    def go_to_text(self) -> None:
        """Put the keyboard into the text."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_details(self, field: str = "") -> None:
        """The metadata of the open article."""
        from annotator.ui.dialogs.details import DetailsDialog

        if self.live.page is not None:
            dialog = DetailsDialog(self, self.live, field)
            dialog.original_wished.connect(self.article.show_original)
            dialog.open()

    def show_register(self, entity: str = "") -> None:
        """All entities of the project, one of them chosen."""
        from annotator.ui.register.dialog import RegisterDialog

        self.records.settle()
        dialog = RegisterDialog(self, self.live)
        dialog.concordance_wished.connect(self.show_concordance)
        if entity:
            dialog.choose(entity)
        dialog.open()

    def show_concordance(self, entity: str) -> None:
        """An entity in all sentences that mention it."""
        from annotator.ui.concordance.window import show_concordance

        show_concordance(self, entity=entity)

    def toggle_pane(self, number: int) -> None:
        """Show or hide the list of articles (0) or the forms and records (2)."""
        self.panes.toggle(number)

    def end(self) -> None:
        """Commit what is being typed, and ask the project nothing any more."""
        self.records.settle()
        for busy in (self.records, self.articles, self._load, self._backups, self._names):
            busy.stop()
        if "zones" in self.__dict__:
            self.zones.stop()
        self.proposals.stop()
        self.stories.stop()
        for window in self.beside.values():
            window.close()
            window.deleteLater()
        self.beside.clear()
        self._window.setFocus()
        self.setEnabled(False)
        self.setUpdatesEnabled(False)  # what is painted would be read from the project

    @property
    def main_window(self) -> Window:
        """The window that the project is open in."""
        return self._window

    @property
    def states(self) -> dict[str, str]:
        """How the panes stand, to be remembered."""
        page = self.live.page
        states = self.panes.stand | {"records": state_of(self.records.parts)}
        return states | {f"article {self.live.session.name}": page.article.id if page else ""}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Coming back to the text commits what was typed in a form."""
        if event.type() == QEvent.Type.FocusIn:
            self.records.settle()
        return super().eventFilter(watched, event)

    def _lay_out(self, session: Session) -> None:
        restore_state(self.records.parts, self._window.desk.settings.window.get("records", ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if not session.project.writable:
            words = said(session.why_looking or session.project.why_looking)
            layout.addWidget(named(QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText), "banner"))
        layout.addWidget(self.panes, 1)

    def _connect_text(self) -> None:
        view = self.view
        view.record_wished.connect(lambda kind: self.marking.record(kind))
        view.role_wished.connect(lambda role: self.marking.set_role(role))
        view.delete_wished.connect(lambda: self.proposals.reject_or(self.marking.delete))
        view.occurrences_wished.connect(lambda: self.marking.all_occurrences())
        view.resize_wished.connect(lambda edge, by, step: self.marking.resize(edge, by, step))
        view.open_wished.connect(lambda: self.proposals.accept_or(self.open_form))
        view.next_mark_wished.connect(self.step_record)
        view.zoom_wished.connect(self._window.zoom)
        view.key_wished.connect(self._window.menus.run_key)
        view.context_asked.connect(self._window.menus.show_context)
        view.installEventFilter(self)

    def _connect_panes(self) -> None:
        self.articles.article_wished.connect(self.turn_to)
        self.articles.text_wished.connect(self.go_to_text)
        self.reading.details_wished.connect(self.show_details)
        self.reading.import_wished.connect(lambda: self._window.exchange.bring_in())
        self.records.anchor_wished.connect(lambda field: self.marking.set_anchor(field))
        self.records.delete_wished.connect(lambda: self.marking.delete())
        self.records.text_wished.connect(self.go_to_text)
        self.records.place_wished.connect(self.show_place)
        self.records.details_wished.connect(lambda: self.show_details("published"))
        self.records.undo_wished.connect(self.undo)
        self.records.redo_wished.connect(self.redo)
        self.live.changed.connect(self._changed)
        self.live.turned.connect(self._turned)
        self.live.whose_changed.connect(self._load.start)

    def turn_to(self, article: str) -> None:
        """Open an article; what is being typed is committed first."""
        self.records.settle()
        self.live.turn_to(article)

    def _chosen(self, id: str, field: str) -> None:
        """A form is seen when it asks for something; where it goes away, the keyboard goes back to the text."""
        if id and field:
            self.records.show()
        focused = QApplication.focusWidget()
        if not id and focused is not None and self.records.forms.isAncestorOf(focused):
            self.go_to_text()

    def _turned(self) -> None:
        self.articles.mark_current(self.live.page.article.id if self.live.page else "")
        self._load.start()  # once the text is painted

    def _load_page(self) -> None:
        if self.live.page is not None:
            self.reading.show_rest()
            self.live.page.load()
            self.proposals.begin()

    def _changed(self, edit: Edit) -> None:
        self.articles.model.recount({c.after.article for c in edit.changes if isinstance(c.after, Annotation)})
        articles = [c.after for c in edit.changes if isinstance(c.after, Article | Progress)]
        if not articles:
            return
        open_one = self.live.page.article.id if self.live.page else ""
        if any(record.deleted and record.id == open_one for record in articles):
            self.live.turn_away()
            open_one = ""
        self.articles.update_articles({r.article if isinstance(r, Progress) else r.id for r in articles}, open_one)
