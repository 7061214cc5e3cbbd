"""The choice of what is exported: formats, articles, people, tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from annotator.domain.selection import ALL as LAYER_ALL
from annotator.domain.selection import FINAL, KINDS, OF_SEVERAL, USUAL, Selection
from annotator.session.exporting import Order, Wish
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.naming import named
from annotator.ui.plain import tip

DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
ALL, SHOWN, DONE = "all", "shown", "done"


class ExportChoice(QWidget):
    """Boxes and fields that give a wish; `changed` tells of every change."""

    changed = Signal()

    def __init__(self, people: list[tuple[str, str]], shown: list[str]) -> None:
        super().__init__()
        self._shown = tuple(shown)
        self._formats = {name: self._box(*words) for name, words in self._format_words().items()}
        self._bom = self._box(self.tr("For E&xcel: CSV with a byte order mark"), "")
        self._articles = named(QComboBox(), spoken=self.tr("Articles"))
        self._since, self._until = (self._date(name) for name in (self.tr("From"), self.tr("To")))
        self._layer = named(QComboBox(), spoken=self.tr("Whose records"))
        self._alone = self._box(self.tr("also, &unreviewed, what one person coded alone"), "")
        self._undecided = self._box(self.tr("also what nobody has &decided yet"), "")
        self._people = {id: self._box(name.replace("&", "&&"), "") for id, name in people}
        self._kinds = {name: self._box(words, "") for name, words in self._kind_words().items()}
        self._fill_articles()
        self._lay_out()

    def show_wish(self, wish: Wish) -> None:
        """Show what was wished before; articles and people are chosen anew."""
        blocked = self.blockSignals(True)
        for name, box in self._formats.items():
            box.setChecked(name in wish.order.formats)
        self._bom.setChecked(wish.order.bom)
        self._articles.setCurrentIndex(self._articles.findData(DONE if wish.selection.done else ALL))
        self._layer.setCurrentIndex(max(0, self._layer.findData(wish.selection.layer)))
        self._undecided.setChecked(wish.selection.undecided)
        self._alone.setChecked(wish.selection.alone)
        self._since.setText(wish.selection.since)
        self._until.setText(wish.selection.until)
        for box in self._people.values():
            box.setChecked(True)
        for name, box in self._kinds.items():
            box.setChecked(name in (wish.selection.kinds or (*USUAL, *OF_SEVERAL)))
        self.blockSignals(blocked)

    def wish(self, name: str) -> Wish:
        """What is wished now, of the project of this name."""
        formats = tuple(name for name, box in self._formats.items() if box.isChecked())
        kinds = tuple(name for name, box in self._kinds.items() if box.isChecked())
        people = tuple(id for id, box in self._people.items() if box.isChecked())
        selection = Selection(
            kinds=() if kinds == tuple(name for name in KINDS if name in (*USUAL, *OF_SEVERAL)) else kinds,
            people=() if len(people) == len(self._people) else people,
            done=self._articles.currentData() == DONE,
            layer=self._layer.currentData(),
            undecided=self._undecided.isChecked() and self._layer.currentData() == FINAL,
            alone=self._alone.isChecked() and self._layer.currentData() == FINAL,
            since=self._since.text().strip(),
            until=self._until.text().strip(),
        )
        if self._articles.currentData() == SHOWN:
            selection = replace(selection, articles=self._shown, some_articles=True)
        return Wish(selection, Order(formats, bom=self._bom.isChecked(), name=name))

    def problem(self) -> str:
        """A sentence on what is missing; empty where nothing is."""
        if not any(box.isChecked() for box in self._formats.values()):
            return self.tr("Choose a format.")
        if self._people and not any(box.isChecked() for box in self._people.values()):
            return self.tr("Choose somebody whose records are exported.")
        if not any(box.isChecked() for box in self._kinds.values()):
            return self.tr("Choose a table.")
        for field in (self._since, self._until):
            wrong = bool(field.text().strip()) and not DATE.fullmatch(field.text().strip())
            field.setProperty("wrong", wrong)
            field.style().polish(field)
            if wrong:
                return self.tr("“{0}” is no date. Write YYYY-MM-DD, YYYY-MM or YYYY.").format(field.text().strip())
        return ""

    def _lay_out(self) -> None:
        dates = QHBoxLayout()
        for label, field in ((self.tr("F&rom"), self._since), (self.tr("&to"), self._until)):
            words = QLabel(label)
            words.setBuddy(field)
            dates.addWidget(words)
            dates.addWidget(field, 1)
        csv, *others = self._formats.values()
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self._heading(self.tr("Formats")), _flow([csv, self._bom, *others]))
        articles = self._heading(self.tr("&Articles"))
        articles.setBuddy(self._articles)
        form.addRow(articles, self._articles)
        form.addRow(self._heading(self.tr("Published")), dates)
        if len(self._people) > 1:
            form.addRow(self._heading(self.tr("Records")), _flow([self._layer, self._alone, self._undecided]))
            form.addRow(self._heading(self.tr("Recorded by")), _flow(list(self._people.values())))
        form.addRow(self._heading(self.tr("Tables")), _flow(list(self._kinds.values())))
        always = self.tr("Articles, entities and people always come along, as the other tables link to them.")
        form.addRow(named(QLabel(always, wordWrap=True), "muted"))

    def _heading(self, words: str) -> QLabel:
        return named(QLabel(words), "strong")

    def _box(self, words: str, help: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setToolTip(tip(help))
        box.toggled.connect(lambda: self.changed.emit())
        return box

    def _date(self, spoken: str) -> QLineEdit:
        field = named(QLineEdit(placeholderText=self.tr("YYYY-MM-DD")), spoken=spoken)
        field.textChanged.connect(lambda: self.changed.emit())
        return field

    def _fill_articles(self) -> None:
        self._articles.addItem(self.tr("All articles"), ALL)
        self._articles.addItem(self.tr("Those shown in the list ({0})").format(len(self._shown)), SHOWN)
        self._articles.addItem(self.tr("Those that somebody is done with"), DONE)
        self._articles.currentIndexChanged.connect(lambda: self.changed.emit())
        self._layer.addItem(self.tr("Everybody's records"), LAYER_ALL)
        self._layer.addItem(self.tr("Of each thing the one that stands (final)"), FINAL)
        self._layer.currentIndexChanged.connect(self._layer_changed)
        self._layer_changed()

    def _layer_changed(self) -> None:
        for box in (self._alone, self._undecided):
            box.setEnabled(self._layer.currentData() == FINAL)
        self.changed.emit()

    def _format_words(self) -> dict[str, tuple[str, str]]:
        return {
            "csv": (
                self.tr("CS&V"),
                self.tr("A file a table, with data dictionary and data package."),
            ),
            "xlsx": (self.tr("Excel &workbook"), self.tr("One file, a sheet a table.")),
            "parquet": (self.tr("Par&quet"), self.tr("A file a table, with types: for Python, R and DuckDB.")),
            "w3c": (self.tr("We&b Annotations"), self.tr("W3C Web Annotations as JSON-LD, in one file.")),
            "w3c-articles": (
                self.tr("Web Annotations, by article"),
                self.tr("The same, one file an article."),
            ),
        }

    def _kind_words(self) -> dict[str, str]:
        return {
            "mentions": self.tr("Mentions"),
            "figures": self.tr("Figures"),
            "sources": self.tr("Sources"),
            "zones": self.tr("Zones"),
            "progress": self.tr("Progress"),
            "figures_wide": self.tr("Figures with names"),
            "sources_wide": self.tr("Sources with names"),
            "mentions_wide": self.tr("Mentions with names"),
            "articles_list": self.tr("Articles without texts"),
            "decisions": self.tr("Decisions"),
            "agreement": self.tr("Agreement"),
        }


def _flow(widgets: Sequence[QWidget]) -> FlowLayout:
    """Boxes side by side, in as many rows as there is need for."""
    flow = FlowLayout()
    for widget in widgets:
        flow.addWidget(widget)
    return flow
