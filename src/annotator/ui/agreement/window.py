"""How far people agree: figures with their intervals, pictures of them, and the cases behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.edits import Edit
from annotator.domain.records import Annotation
from annotator.domain.sentences import isolated
from annotator.domain.team import BlindCoding, Reviewer
from annotator.services.agreement.cases import Case
from annotator.services.agreement.scores import Agreement, Score
from annotator.ui.agreement import tables
from annotator.ui.agreement.choices import Choices
from annotator.ui.agreement.pictures import Pictures
from annotator.ui.agreement.saving import save_figures
from annotator.ui.agreement.words import explained
from annotator.ui.jobs import Job
from annotator.ui.language import plural, spoken
from annotator.ui.naming import named
from annotator.ui.newest import Newest
from annotator.ui.project_window import ProjectWindow
from annotator.ui.tables.plain_model import PlainModel
from annotator.ui.tables.view import TableView, put_on_clipboard

if TYPE_CHECKING:
    from annotator.ui.work import Work

FIGURES, FIELDS, PEOPLE, ARTICLES, CASES = range(5)


class AgreementWindow(ProjectWindow):
    """Compares when it is first shown and when something else is chosen; after edits it offers to do it again."""

    name = "agreement"
    lines = (84, 46)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Agreement"))
        self.found: Agreement | None = None
        self.names: dict[str, str] = {}
        self._nobody_together = False
        self.choice = Choices()
        self.headline = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "strong")
        self.formula = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        self.again_button = QPushButton(self.tr("Compare a&gain"), autoDefault=False)
        self.save_button = QPushButton(self.tr("&Save …"), autoDefault=False)
        self.report_button = QPushButton(self.tr("&Report …"), autoDefault=False)
        self.tabs = QTabWidget()
        self.models: dict[str, PlainModel] = {}
        self.tables: dict[str, TableView] = {}
        self.pictures = Pictures()
        self._newest = Newest()
        self._lay_out()
        self._connect()

    @property
    def score(self) -> Score | None:
        """The figure that is chosen."""
        rows = self.tables["figures"].chosen_rows()
        return self.models["figures"].rows[rows[0]][-1] if rows else None

    def showEvent(self, event: QShowEvent) -> None:
        """Compare, the first time."""
        super().showEvent(event)
        if self.found is None:
            self.compare()

    def compare(self) -> None:
        """Work out all figures for what is chosen, beside the window."""
        comparing = self.live.session.comparing
        people = comparing.people()
        self.names = {person.id: person.name for person in people}
        self.choice.offer(together := comparing.people(together=True))
        self._nobody_together = not together
        self.again_button.hide()
        if len(self.choice.chosen_people()) < 2:
            self._newest.begin()
            self._show(None)
            return
        self._run(self.tr("Comparing …"), comparing.agreement(self._wanted()), self._show)

    def show_cases(self, row: int) -> None:
        """What stands behind a figure of the first table."""
        score: Score = self.models["figures"].rows[row][-1]
        work = self.live.session.comparing.cases(self._wanted(), score)
        self._run(self.tr("Finding the cases …"), work, self._show_cases)

    def save(self, path: Path) -> None:
        """Write what is shown: a picture with its numbers, or the numbers alone."""
        if self.found is not None:
            shown = {FIELDS: "fields", PEOPLE: "people"}.get(self.tabs.currentIndex(), "")
            found = self.found
            written = self.live.result_of(lambda: save_figures(path, found, self.pictures, shown, self.names))
            if written is not None:
                self.live.told.emit(self.tr("Saved: {0}.").format(", ".join(each.name for each in written)), False)

    def report(self, path: Path) -> None:
        """Write the report for a methods section."""
        session, wanted = self.live.session, self._wanted()
        Job(
            self,
            self.tr("Writing the report …"),
            session.comparing.report(path, wanted, spoken()),
            lambda done: self.live.told.emit(self.tr("Saved: {0}.").format(path.name), False) if done else None,
        ).start()

    def copy(self) -> None:
        """Copy the table that is seen."""
        name = list(self.tables)[max(0, [FIGURES, PEOPLE, ARTICLES, CASES].index(self._table_index()))]
        table, model = self.tables[name], self.models[name]
        seen = table.shown_columns()
        rows = [["" if row[each] == tables.UNDEFINED else row[each] for each in seen] for row in model.rows]
        put_on_clipboard(table.header_words(seen), rows)

    def _table_index(self) -> int:
        at = self.tabs.currentIndex()
        return FIGURES if at == FIELDS else at

    def _wanted(self) -> Any:
        page = self.live.page
        return self.choice.wanted(page.article.id if page else "")

    def _run(self, title: str, work: Callable[..., Any], then: Callable[[Any], None]) -> None:
        is_newest = self._newest.begin()  # where something else is asked meanwhile, nobody hears of it
        Job(
            self,
            title,
            lambda progress, cancelled: work(progress, lambda: cancelled() or not is_newest()),
            lambda found: then(found) if is_newest() else None,
        ).start()

    def _show(self, found: Agreement | None) -> None:
        self.found = found
        scores = found.of_all() if found else []
        self.models["figures"].show_rows(tables.figures(scores))
        self._clear_cases()
        self.headline.setText(self._headline())
        self.again_button.setVisible(found is None and len(self.choice.chosen_people()) > 1)
        self.save_button.setEnabled(bool(scores))
        self.report_button.setEnabled(bool(scores))
        self.pictures.show_fields(scores)
        if scores:
            self.tables["figures"].setCurrentIndex(self.models["figures"].index(0, 0))
        self._figure_chosen()

    def _headline(self) -> str:
        found = self.found
        if len(self.names) < 2:
            return self.tr("Only one person has coded here so far. Bring in the work of a second one to compare.")
        if self._nobody_together:
            return self.tr("No article was coded by two people so far. Assign some of them to two, or bring more in.")
        if len(self.choice.chosen_people()) < 2:
            return self.tr("Tick two people or more to compare them.")
        if found is None:
            return self.tr("The comparing was stopped. “Compare again” begins anew.")
        if not found.titles:
            return self.tr("No article here was coded by two of these people. Choose others above.")
        people = ", ".join(f"{isolated(self.names[id])}\u00a0{found.coded.get(id, 0)}" for id in found.scope.people)
        return self.tr("{0}, coded by: {1}").format(plural("%n article(s)", len(found.titles)), people)

    def _figure_chosen(self) -> None:
        score, found = self.score, self.found
        self.formula.setText(explained(score) if score else "")
        if score is None or found is None:
            self.models["people"].show_rows([])
            self.models["articles"].show_rows([])
            self.pictures.show_people([], [], "")
            return
        self.models["people"].show_rows(tables.people(found, score, self.names))
        self.models["articles"].show_rows(tables.articles(found, score))
        self.pictures.show_matrix(found, score, self.names)
        self._clear_cases()

    def _clear_cases(self) -> None:
        self.models["cases"].show_rows([])
        self.tables["cases"].nothing = self.tr("Enter on a figure shows where people do not agree.")

    def _show_cases(self, found: list[Case]) -> None:
        self.models["cases"].show_rows(tables.cases(found, self.names))
        self.tables["cases"].nothing = self.tr("Here they agree throughout.")
        self.tabs.setCurrentIndex(CASES)
        self.tables["cases"].setFocus()
        if found:
            self.tables["cases"].setCurrentIndex(self.models["cases"].index(0, 0))

    def _open(self, name: str, row: int) -> None:
        values: Sequence[Any] = self.models[name].rows[row]
        self.work.show_at(*(values[-1:] if name == "articles" else values[-2:]))
        self.work.window().activateWindow()

    def _changed(self, edit: Edit) -> None:
        if any(isinstance(change.after, BlindCoding | Reviewer) for change in edit.changes):
            self._see_anew()
            return
        if self.found is not None and any(isinstance(change.after, Annotation) for change in edit.changes):
            self.again_button.show()

    def _see_anew(self) -> None:
        """Nothing stays on screen that was seen before it was coded blind."""
        self._show(None)
        if self.isVisible():
            self.compare()

    def _ask_where(self) -> None:
        folder = self.work.desk.settings.export_folder or str(Path.home())
        picture = self.tabs.currentIndex() in (FIELDS, PEOPLE)
        kinds = self.tr("SVG, for print and the web (*.svg);;PNG (*.png)") if picture else self.tr("Table (*.csv)")
        suggested = f"{folder}/agreement{'.svg' if picture else '.csv'}"
        name, kind = QFileDialog.getSaveFileName(self, self.tr("Save the figures"), suggested, kinds)
        if name:
            path = Path(name)
            self.save(
                path if path.suffix.lower() in (".svg", ".png", ".csv") else path.with_name(path.name + kind[-5:-1])
            )

    def _ask_where_report(self) -> None:
        folder = self.work.desk.settings.export_folder or str(Path.home())
        page = self.tr("Page, for reading and print (*.html)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), f"{folder}/agreement.html", page)
        if name:
            path = Path(name)
            self.report(path if path.suffix.lower() == ".html" else path.with_name(f"{path.name}.html"))

    def _table(self, name: str, spoken: str) -> TableView:
        model = self.models[name] = PlainModel(tables.columns()[name])
        table = self.tables[name] = TableView(spoken)
        table.setModel(model)
        table.set_widths(tables.WIDTHS[name])
        table.sort_wished.connect(model.sort_rows)
        table.copy_wished.connect(self.copy)
        return table

    def _lay_out(self) -> None:
        self.tabs.addTab(self._table("figures", self.tr("Figures of agreement")), self.tr("&Figures"))
        self.tabs.addTab(self.pictures.by_field, self.tr("Fie&lds"))
        people = QWidget()
        beside = QHBoxLayout(people)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._table("people", self.tr("Each two people")), 1)
        beside.addWidget(self.pictures.matrix, 1)
        self.tabs.addTab(people, self.tr("&People"))
        self.tabs.addTab(
            self._table("articles", self.tr("Articles, those with least agreement first")), self.tr("&Articles")
        )
        self.tabs.addTab(self._table("cases", self.tr("Where people do not agree")), self.tr("&Cases"))
        below = QHBoxLayout()
        below.addWidget(self.formula, 1)
        for button in (self.again_button, self.save_button, self.report_button):
            below.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.again_button.hide()
        layout = QVBoxLayout(self)
        layout.addWidget(self.choice)
        layout.addWidget(self.headline)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(below)
        self.tables["figures"].setFocus()

    def _connect(self) -> None:
        self.live.changed.connect(self._changed)
        self.choice.changed.connect(self.compare)
        self.again_button.clicked.connect(self.compare)
        self.save_button.clicked.connect(self._ask_where)
        self.report_button.clicked.connect(self._ask_where_report)
        figures = self.tables["figures"]
        figures.selectionModel().selectionChanged.connect(lambda *_: self._figure_chosen())
        figures.opened.connect(self.show_cases)
        for name in ("articles", "cases"):
            self.tables[name].opened.connect(lambda row, name=name: self._open(name, row))
