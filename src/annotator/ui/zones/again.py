"""Headlines, bylines and dates read again, in articles that came in before the rules that read them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook
from annotator.domain.fields import fields_of
from annotator.domain.records import Article, Zone
from annotator.domain.wording import short
from annotator.session.zoning import Reread, rereading, taken_over
from annotator.ui.jobs import Job
from annotator.ui.language import plural, with_colon, word_of
from annotator.ui.naming import long_date, named
from annotator.ui.states import resize_within
from annotator.ui.text.stepping import isolated
from annotator.ui.zones.ticked import TickedList

if TYPE_CHECKING:
    from annotator.ui.work import Work

LONGEST = 90  # characters of a zone that are shown


class ReadAgain(QDialog):
    """Shows what the rules read and nobody has said yet; what is ticked is taken over as one edit."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._work, self._live = work, work.live
        self.setWindowTitle(self.tr("Read headlines, bylines and dates again"))
        self.articles = self._choice()
        words = self.tr("What you or others have set, changed or taken away stays as it is.")
        self._about = named(QLabel(words, wordWrap=True), "muted")
        self.list = TickedList(self.tr("What was read; Space takes the tick away"))
        self._none = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "hint")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take_button = buttons.addButton(self.tr("&Take over"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.list.ticked_changed.connect(self._count)
        self._lay_out(buttons)
        resize_within(self, 40, 30)
        self.articles.currentIndexChanged.connect(self._read)
        self._read()

    def _choice(self) -> QComboBox:
        """This article, or all that are listed."""
        box = QComboBox()
        page, listed = self._live.page, self._work.articles.model.shown
        if page is not None:
            box.addItem(self.tr("This article"), [page.article.id])
        if len(listed) > 1 or page is None:
            box.addItem(plural("All %n article(s) in the list", len(listed)), listed)
        return box

    def _lay_out(self, buttons: QWidget) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Articles"), self.articles)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._about)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._none, 1)
        layout.addWidget(buttons)
        self._none.hide()

    def _read(self) -> None:
        work = rereading(self._live.session, self.articles.currentData())
        Job(self, self.tr("Reading articles again"), work, self._show).start()

    def _show(self, found: list[Reread]) -> None:
        book = self._live.session.codebook
        self.list.show_lines((short(one.article.title, LONGEST), one, list(told(one, book))) for one in found)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        self._none.setText(self.tr("Nothing new was read: all that the rules find here is there already."))
        (self.list if found else self.articles).setFocus()

    def _count(self) -> None:
        self.take_button.setEnabled(bool(self.list.ticked()) and self._live.session.project.writable)

    def _take(self) -> None:
        wished = [only(cast("Reread", one), below) for one, below in self.list.ticked()]
        if wished and self._live.do(taken_over(wished)):
            self._live.told.emit(plural("%n article(s) read again. One undo takes it back.", len(wished)), False)
            self.accept()


def told(one: Reread, book: Codebook) -> Iterator[tuple[str, object]]:
    """Each zone and each fact that was read, in words, and what stands for it."""
    for zone in one.zones:
        words = isolated(short(one.text[zone.start : zone.end], LONGEST))
        yield with_colon(word_of(book, "zone", zone.kind), words), zone
    labels = fields_of(Article)
    for name, value in one.facts.items():
        if name == "published_basis":
            continue
        label = QCoreApplication.translate("fields", labels[name].label)
        shown = long_date(value) if name == "published" else short(value, LONGEST)
        if name == "published" and (basis := one.facts.get("published_basis", "")):
            shown = f"{shown} ({word_of(book, 'published_basis', basis)})"
        yield with_colon(label, isolated(shown)), name


def only(one: Reread, wished: list[Any]) -> Reread:
    """Of what was read only these zones and fields."""
    names = {name for name in wished if isinstance(name, str)}
    names |= {"published_basis"} if "published" in names else set()
    facts = {name: value for name, value in one.facts.items() if name in names}
    return replace(one, zones=tuple(zone for zone in wished if isinstance(zone, Zone)), facts=facts)
