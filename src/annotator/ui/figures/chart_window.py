"""The figures of one event, or of one place, status and counted, over time by source."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.edits import Edit
from annotator.domain.figure_lines import COLUMNS, Common, FigureLine, Wish
from annotator.domain.figure_series import Chart, Point, chart_of, source_name
from annotator.domain.wording import short
from annotator.session.aside import Aside
from annotator.ui import theme
from annotator.ui.asking_window import AskingWindow
from annotator.ui.figures.affected import affected
from annotator.ui.figures.conflicts_model import numbers_of
from annotator.ui.figures.filters import Values
from annotator.ui.figures.model import label_of
from annotator.ui.figures.pictures import save_chart
from annotator.ui.figures.plot import Plot
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.naming import long_date, named
from annotator.ui.numbers import number

if TYPE_CHECKING:
    from annotator.ui.work import Work

BY = ("event", "place", "status", "counted")
MOST_VALUES, MOST_POINTS = 1_000, 2_000


class ChartWindow(AskingWindow):
    """Begins with the event and the status that have most figures; keeps up with edits."""

    name = "chart"
    lines = (70, 44)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Chart of figures"))
        self.chart = Chart()
        self.values = {name: Values(label_of(COLUMNS[name])) for name in BY}
        self.logarithmic = QCheckBox(self.tr("&Logarithmic"))
        self.parts = QCheckBox(self.tr("&Parts and repetitions too"))
        self.parts.setToolTip(self.tr("A total and its parts side by side look like a contradiction."))
        self.point_label = named(QLabel(wordWrap=True), "remark")
        self.point_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_out = named(QLabel(wordWrap=True), "muted")
        self.sentence = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "hint")
        self.save_button = QPushButton(self.tr("Sa&ve picture and numbers …"), autoDefault=False)
        self._colours = theme.colours()
        self.plot = Plot(self._colours)
        self._parts = QStackedWidget()
        self._passed_over = 0  # parts and repetitions that are not drawn
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to read."""
        super().showEvent(event)
        if asker := self.begin_to_ask():
            self._say(self.tr("Reading all figures …"))
            asker.ask("build", lambda aside: aside.figures.build(), lambda _: self._offer())

    def says(self, point: Point) -> str:
        """A point in words: when, how many, who said so, in which article."""
        line = point.line
        date = long_date(line.earliest or line.latest or line.published)
        where = ", ".join(filter(None, (line.publisher, f"“{short(line.title)}”")))
        return self.tr("{0}: {1} ({2}), {3}; {4}").format(
            date, numbers_of(line), f"“{short(line.words)}”", source_name(line), where
        )

    def draw_on(self, plot: Plot) -> None:
        """Draw what is chosen."""
        plot.draw(self.chart, self._title(), self._unit(), self.says, logarithmic=self.logarithmic.isChecked())

    def save(self, path: Path) -> None:
        """Write the picture and its numbers."""
        saved = self.live.result_of(lambda: save_chart(path, self.chart, self._title(), self.draw_on))
        if saved is not None:
            self.point_label.setText(self.tr("Saved: {0} and {1}.").format(path.name, saved.name))

    def _ask_where(self) -> None:
        folder = self.work.desk.settings.export_folder or str(Path.home())
        kinds = self.tr("SVG, for print and the web (*.svg);;PNG (*.png)")
        name, kind = QFileDialog.getSaveFileName(self, self.tr("Save the chart"), f"{folder}/chart.svg", kinds)
        if name:
            path = Path(name)
            self.save(path if path.suffix.lower() in (".svg", ".png") else path.with_suffix(kind[-5:-1]))

    def _offer(self) -> None:
        """What can be chosen; the first time the event and status with most figures are."""
        if self._asker is None:
            return
        first = all(box.currentData() is None for box in self.values.values())
        self._asker.ask("values", _common, lambda found: self._take_values(found, first))

    def _take_values(self, found: dict[str, list[Common]], first: bool) -> None:
        codebook = self.live.session.codebook
        for name, values in found.items():
            self.values[name].offer_by(values, COLUMNS[name].choices, codebook)
            if first and values and name in ("event", "status"):
                blocked = self.values[name].blockSignals(True)
                self.values[name].choose(values[0].value)
                self.values[name].blockSignals(blocked)
        self._read()

    def _read(self) -> None:
        if self._asker is None:
            return
        chosen = {name: box.currentData() for name, box in self.values.items()}
        wish = Wish(equal={name: value for name, value in chosen.items() if value is not None})
        self._asker.ask("lines", lambda aside: _lines(aside, wish), self._show)

    def _show(self, lines: list[FigureLine]) -> None:
        whole = (
            lines if self.parts.isChecked() else [line for line in lines if not (line.part_of_id or line.repeats_id)]
        )
        self._passed_over = len(lines) - len(whole)
        self.chart = chart_of(whole[:MOST_POINTS], self.tr("other sources"))
        self.point_label.setText(self.tr("Arrows go from point to point, Enter opens one."))
        self.left_out.setText(self._left_out(len(whole)))
        self.left_out.setVisible(bool(self.left_out.text()))
        self.save_button.setEnabled(bool(self.chart.series))
        if not self.chart.series:
            self._say(self.tr("There is no figure with a number and a date among these. Choose something else above."))
            return
        self.draw_on(self.plot)
        self._parts.setCurrentIndex(0)

    def _left_out(self, of: int) -> str:
        """What is not drawn, in sentences."""
        said = []
        if of > MOST_POINTS:
            said.append(self.tr("Only the first {0} of {1} figures are drawn.").format(number(MOST_POINTS), number(of)))
        if self._passed_over:
            said.append(self.tr("Parts of a total and repetitions: {0}.").format(self._passed_over))
        if self.chart.undated:
            said.append(self.tr("Without a number or a date: {0}.").format(self.chart.undated))
        if self.chart.other_units:
            said.append(self.tr("Of another kind or unit: {0}.").format(self.chart.other_units))
        below = [p for p in self.chart.points if p.value <= 0]
        if below and self.logarithmic.isChecked():
            said.append(self.tr("Zero has no place on a logarithmic scale: {0}.").format(len(below)))
        return " ".join(said)

    def _title(self) -> str:
        chosen = [box.words() for box in self.values.values() if box.currentData() is not None]
        return " · ".join(chosen) or self.tr("All figures")

    def _unit(self) -> str:
        words = (self.chart.unit, self.values["counted"].words(), self.values["status"].words())
        return next(filter(None, words), self.tr("number"))

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self._parts.setCurrentIndex(1)

    def _point_chosen(self, point: Point) -> None:
        words = self.says(point)
        self.point_label.setText(words)
        self.plot.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self.plot, QAccessible.Event.NameChanged))

    def _open(self, point: Point) -> None:
        self.work.show_at(point.line.article, point.line.id)
        self.work.window().activateWindow()

    def _changed(self, edit: Edit) -> None:
        if self._asker is None or (concerned := affected(edit)) == affected(Edit("", ())):
            return
        work = concerned.refresh if concerned else None
        self._asker.ask(
            "build" if work is None else f"refresh {edit.id}",
            lambda aside: work(aside.figures) if work else aside.figures.build(),
            lambda _: self._offer(),
        )

    def _lay_out(self) -> None:
        above = QWidget()
        flow = FlowLayout()
        above.setLayout(flow)
        for box in self.values.values():
            flow.addWidget(box)
        flow.addWidget(self.logarithmic)
        flow.addWidget(self.parts)
        self.plot.setAccessibleName(self.tr("Chart; the arrows go through the points"))
        for part in (self.plot, self.sentence):
            self._parts.addWidget(part)
        below = QHBoxLayout()
        below.addWidget(self.point_label, 1)
        below.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.addWidget(above)
        layout.addWidget(self._parts, 1)
        layout.addWidget(self.left_out)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.live.changed.connect(self._changed)
        self.plot.chosen_changed.connect(self._point_chosen)
        self.plot.opened.connect(self._open)
        self.save_button.clicked.connect(self._ask_where)
        for tick in (self.logarithmic, self.parts):
            tick.toggled.connect(lambda: self._read())
        for box in self.values.values():
            box.currentIndexChanged.connect(lambda: self._read())


def _common(aside: Aside) -> dict[str, list[Common]]:
    return {name: aside.figures.common(name, MOST_VALUES) for name in BY}


def _lines(aside: Aside, wish: Wish) -> list[FigureLine]:
    return aside.figures.lines(aside.figures.find(wish).numbers)
