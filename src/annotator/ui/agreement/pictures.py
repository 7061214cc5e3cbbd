"""The two pictures of the window Agreement, with the choice of what the first one shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from annotator.services.agreement.scores import Agreement, Score
from annotator.ui.agreement.plot import AgreementPlot, Line
from annotator.ui.agreement.words import kind_of
from annotator.ui.agreement.words import named as name_of
from annotator.ui.language import said
from annotator.ui.naming import named

ALPHAS = "alpha"
ONE_WAY = ("precision", "recall")  # not the same from the second person's side


class Pictures(QObject):
    """Agreement by field with intervals, and a matrix of people; drawn again whenever they are wished elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.by_field, self.matrix = QWidget(), QWidget()
        self.measure = named(QComboBox(), spoken=self.tr("What the picture shows"))
        for words, key in (
            (self.tr("Krippendorff’s α"), ALPHAS),
            (self.tr("F1 of the same words"), "same_words.f1"),
            (self.tr("F1 of what overlaps"), "overlap.f1"),
            (self.tr("Cohen’s κ"), "kappa"),
            (self.tr("Share of pairs that agree"), "share"),
        ):
            self.measure.addItem(words, key)
        self.fields_plot, self.people_plot = AgreementPlot(), AgreementPlot()
        self.fields_plot.setAccessibleName(self.tr("Agreement by field; the numbers are those of the first table"))
        self.people_plot.setAccessibleName(self.tr("A matrix of people; the numbers stand in the table beside it"))
        self.empty = named(QLabel(self.tr("None of these figures is defined here. Choose others above.")), "hint")
        self._scores: Sequence[Score] = ()
        self._people: tuple[list[str], list[list[float | None]], str] = ([], [], "")
        column = QVBoxLayout(self.by_field)
        column.addWidget(self.measure, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.empty)
        column.addWidget(self.fields_plot, 1)
        beside = QVBoxLayout(self.matrix)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.people_plot)
        self.measure.currentIndexChanged.connect(lambda _: self.show_fields(self._scores))

    def shown_fields(self) -> list[Score]:
        """The figures of the first picture."""
        wished = self.measure.currentData()
        return [each for each in self._scores if each.value is not None and _is(each, wished)]

    def show_fields(self, scores: Sequence[Score]) -> None:
        """Draw figures by field."""
        self._scores = scores
        shown = self.shown_fields()
        self.empty.setVisible(not shown)
        self.fields_plot.setVisible(bool(shown))
        self.draw_fields(self.fields_plot)

    def show_matrix(self, found: Agreement, score: Score, names: Mapping[str, str]) -> None:
        """Draw a figure for each two people."""
        people = list(found.scope.people)
        values: list[list[float | None]] = [[None] * len(people) for _ in people]
        for each in found.of_pairs(score.key):
            pair = each.between or found.scope.people
            if len(pair) == 2:
                first, second = map(people.index, pair)
                values[first][second] = each.value
                if each.measure.name not in ONE_WAY:
                    values[second][first] = each.value
        self.show_people([names.get(id, id) for id in people], values, name_of(score))

    def show_people(self, names: list[str], values: list[list[float | None]], title: str) -> None:
        """Draw a matrix."""
        self._people = names, values, title
        self.draw_people(self.people_plot)

    def draw_fields(self, plot: AgreementPlot) -> None:
        """The first picture, on any plot."""
        lines = [
            Line(_label(each), each.value, each.low, each.high)
            for each in self.shown_fields()
            if each.value is not None
        ]
        plot.draw_lines(lines, self.measure.currentText())

    def draw_people(self, plot: AgreementPlot) -> None:
        """The second picture, on any plot."""
        plot.draw_matrix(*self._people)


def _is(score: Score, wished: str) -> bool:
    if wished == ALPHAS:
        return score.measure.name.startswith("alpha") and score.measure.name != "alpha_interval"
    compared, _, measure = wished.rpartition(".")
    return score.measure.name == measure and compared in ("", score.ask.compared)


def _label(score: Score) -> str:
    """What a figure is of; where the same field has several ways, with the way."""
    parts = [kind_of(score), said(score.aspect.label)]
    if score.ask.compared in ("characters", "fits", "within", "stretches"):
        parts.append(said(score.ask.label))
    return " · ".join(parts)
