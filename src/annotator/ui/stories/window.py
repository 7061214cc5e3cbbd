"""The open article beside its copies and rewrites, and what one makes of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.edits import Edit
from annotator.domain.overview import ArticleLine
from annotator.domain.records import Article, Progress
from annotator.domain.wording import short
from annotator.services.reading.rules import NumberRule
from annotator.services.recording.figures import rules_of
from annotator.session.aside import Aside
from annotator.session.differing import SideBySide, side_by_side
from annotator.ui import theme
from annotator.ui.asking_window import AskingWindow
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.naming import long_date, named
from annotator.ui.stories.going import no_copies
from annotator.ui.stories.sheet import Sheet

if TYPE_CHECKING:
    from annotator.ui.work import Work

LONGEST = 60  # letters of a title that is chosen


class CompareWindow(AskingWindow):
    """Two articles that tell one story, paragraph beside paragraph; it follows the article that is open."""

    name = "copies"
    lines = (78, 46)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Copies of one story"))
        self.left = ""
        self.both: SideBySide | None = None
        self.sheet: Sheet | None = None
        self.at = -1
        self.text = named(QTextEdit(readOnly=True), spoken=self.tr("Both texts, paragraph beside paragraph"))
        self.others = named(QComboBox(), spoken=self.tr("The article on the right"))
        self.title = named(QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True), "strong")
        self.like = named(QLabel(wordWrap=True), "muted")
        self.place = named(QLabel(alignment=Qt.AlignmentFlag.AlignTrailing), "muted")
        self.whole = QCheckBox(self.tr("Show paragraphs that are the &same"))
        self.sentence = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "hint")
        self.buttons: dict[str, QPushButton] = {}
        self._parts = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def right(self) -> str:
        """The id of the article on the right."""
        return str(self.others.currentData() or "")

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to compare."""
        super().showEvent(event)
        if self.begin_to_ask():
            self.text.setFocus()
            self.show_article()

    def show_article(self) -> None:
        """Show the open article beside the first of its copies."""
        page = self.live.page
        self.left = page.article.id if page else ""
        together = [id for id in self.work.articles.model.copies_of(self.left) if id != self.left]
        kept = self.right
        lines = {line.id: line for line in self.live.session.listing.lines(together)}
        blocked = self.others.blockSignals(True)
        self.others.clear()
        for id in together:
            if id in lines:
                self.others.addItem(self._named(lines[id]), id)
        self.others.setCurrentIndex(max(0, self.others.findData(kept)))
        self.others.blockSignals(blocked)
        self.compare()

    def compare(self) -> None:
        """Compare both articles anew."""
        if self._asker is None:
            return
        if not self.right:
            self._say(no_copies() if self.left else self.tr("No article is open."))
            return
        self._say(self.tr("Comparing …"))
        rules = rules_of(self.live.session.numbers)
        question = partial(_asked, self.left, self.right, rules)
        self._asker.ask("compare", question, self._show)

    def step(self, by: int) -> None:
        """Go to the next or previous place where they differ, and from the last to the first."""
        if self.sheet is not None and self.sheet.differences:
            self.at = (self.at + by) % len(self.sheet.differences)
            self._stand_out()

    def step_article(self, by: int) -> None:
        """Show the next or previous copy on the right."""
        if self.others.count():
            self.others.setCurrentIndex((self.others.currentIndex() + by) % self.others.count())

    def open_right(self) -> None:
        """Go to the article on the right."""
        if self.right:
            self.work.show_at(self.right)
            self.work.window().activateWindow()

    def leave_out_right(self) -> None:
        """Say that the article on the right is left out, as a copy of the left one."""
        self._leave_out(self.right, self.left)

    def leave_out_left(self) -> None:
        """Say that the article on the left is left out, as a copy of the right one."""
        self._leave_out(self.left, self.right)

    def _leave_out(self, article: str, other: str) -> None:
        titles = {id: self.live.session.title_of(id) for id in (article, other)}
        if article and other:
            reason = self.tr("copy of “{0}”").format(short(titles[other], LONGEST))
            if self.live.try_to(lambda: self.live.session.set_progress(article, "excluded", reason)):
                self.live.told.emit(self.tr("Left out: “{0}”, as a {1}.").format(short(titles[article]), reason), False)

    def _show(self, both: SideBySide | None) -> None:
        self.both = both
        if both is None:
            self._say(no_copies())
            return
        shares = (round(share * 100) for share in both.like)
        told = self.tr("{0} % of the shorter text stands in the other; {1} % of all is the same.").format(*shares)
        self.title.setText(both.left.article.title)
        self._show_sheet()
        assert self.sheet is not None
        cut = self.tr("Only the beginning is compared word by word.") if self.sheet.is_cut else ""
        self.like.setText("  ".join(part for part in (told, cut) if part))
        self._parts.setCurrentIndex(0)
        self._enable(True)
        if self.isActiveWindow() and not self.others.hasFocus():
            self.text.setFocus()

    def _show_sheet(self) -> None:
        if self.both is None:
            return
        self.sheet = Sheet(self.both, whole=self.whole.isChecked(), same=self.tr("… the same: {0} paragraphs …"))
        self.sheet.document.setDefaultFont(self.text.font())
        self.sheet.document.setParent(self.text)
        self.text.setDocument(self.sheet.document)
        self.at = -1
        self.place.setText(self.tr("No word differs."))
        self.step(1)

    def _stand_out(self) -> None:
        """Mark the row that the keys are at, and bring it into sight."""
        assert self.sheet is not None
        first, last = self.sheet.differences[self.at]
        cursor = QTextCursor(self.sheet.document)
        cursor.setPosition(first)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        selection = QTextEdit.ExtraSelection()
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format.setBackground(QColor(theme.colours().hover))
        self.text.setExtraSelections([selection])
        place = self.tr("Difference {0} of {1}").format(self.at + 1, len(self.sheet.differences))
        self.place.setText(place)
        self.text.setAccessibleDescription(place)

    def _say(self, sentence: str) -> None:
        self.place.clear()
        self.sentence.setText(sentence)
        self._parts.setCurrentIndex(1)
        self._enable(False)

    def _enable(self, there: bool) -> None:
        writable = self.live.session.project.writable
        for name, button in self.buttons.items():
            button.setEnabled(there and (writable or not name.startswith("leave")))
        self.buttons["next copy"].setEnabled(self.others.count() > 1)

    def _named(self, line: ArticleLine) -> str:
        about = ", ".join(part for part in (line.agency or line.publisher, long_date(line.published)) if part)
        out = self.tr("left out") if line.state == "excluded" else ""
        return " – ".join(part for part in (short(line.title, LONGEST), about, out) if part)

    def _changed(self, edit: Edit) -> None:
        if self._asker is not None and any(isinstance(c.after, Article | Progress) for c in edit.changes):
            self.show_article()

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.addWidget(self.title, 0, 0)
        head.addWidget(self.others, 0, 1)
        head.addWidget(self.like, 1, 0)
        head.addWidget(self.place, 1, 1)
        head.setColumnStretch(0, 1)
        head.setColumnStretch(1, 1)
        self.others.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._parts.addWidget(self.text)
        self._parts.addWidget(self.sentence)
        legend = self.tr(
            "Underlined: differs. Dotted: stands elsewhere. Bold with a wave: another figure. Slanted: recorded."
        )
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._parts, 1)
        layout.addWidget(named(QLabel(legend, wordWrap=True), "muted"))
        layout.addWidget(self._button_row())

    def _button_row(self) -> QWidget:
        said: dict[str, tuple[str, str, Callable[[], None]]] = {
            "previous": (self.tr("&Previous (K)"), "K", lambda: self.step(-1)),
            "next": (self.tr("&Next (J)"), "J", lambda: self.step(1)),
            "next copy": (self.tr("Next &copy (N)"), "N", lambda: self.step_article(1)),
            "open": (self.tr("&Open the right one (Enter)"), "", self.open_right),
            "leave right": (self.tr("Leave out &right (X)"), "X", self.leave_out_right),
            "leave left": (self.tr("Leave out &left (Shift+X)"), "Shift+X", self.leave_out_left),
        }
        together = QWidget()
        row = FlowLayout()
        together.setLayout(row)
        row.addWidget(self.whole)
        for name, (words, key, does) in said.items():
            button = self.buttons[name] = QPushButton(words, autoDefault=False)
            button.clicked.connect(lambda _, does=does: does())
            if key:
                QShortcut(QKeySequence(key), self, button.click)
            row.addWidget(button)
        return together

    def _connect(self) -> None:
        self.live.changed.connect(self._changed)
        self.live.turned.connect(lambda: self.show_article() if self._asker else None)
        self.work.stories.found.connect(lambda: self.show_article() if self._asker else None)
        self.others.currentIndexChanged.connect(self.compare)
        self.whole.toggled.connect(self._show_sheet)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self.text, self.open_right)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)


def _asked(left: str, right: str, rules: Sequence[NumberRule], aside: Aside) -> SideBySide | None:
    return side_by_side(aside, left, right, rules)
