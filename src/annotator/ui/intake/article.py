"""One article as it would come in: its text with its zones, what is remarked on it, and its facts to be corrected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.anchors import Span
from annotator.domain.codebook import Codebook
from annotator.services.importing import NewArticle
from annotator.services.intake.intake import Intake
from annotator.services.reading.sentences import trimmed
from annotator.services.reading.words import word_at
from annotator.session import Settings
from annotator.ui import theme
from annotator.ui.intake.facts import facts_form
from annotator.ui.intake.lines import SIGNS, Line, mend, state_words
from annotator.ui.intake.mending import Mending
from annotator.ui.naming import named
from annotator.ui.preferences import set_type
from annotator.ui.records.committing import committed
from annotator.ui.text.view import ArticleView

SHARES = (3, 2)  # of the text and of the facts


class ArticlePreview(QWidget):
    """Shows a line of the list; what is entered in the form holds at once, and `changed` tells of it."""

    changed = Signal(object)  # the Line
    all_mended = Signal(bool)  # all articles with wrongly read characters are to come in so

    def __init__(self, intake: Intake, codebook: Codebook, settings: Settings) -> None:
        super().__init__()
        self._intake = intake
        self._others = sum(row.is_new and row.garbled is not None for row in intake.rows) - 1
        self._line: Line | None = None
        self._new: NewArticle | None = None  # the article of the line, as it would come in
        self.view = ArticleView(trim=trimmed, word_at=word_at)
        self.view.setTabChangesFocus(True)
        set_type(self.view, settings)
        self.form = facts_form(codebook, self._language)
        self.form.committed.connect(lambda field, value, visit: self._change(field, value))
        self.form.body.header.hide()  # the text beside it begins with the title
        self.remarks = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "remark")
        self.none = named(
            QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, alignment=Qt.AlignmentFlag.AlignCenter), "hint"
        )
        self.mending = Mending()
        self.mending.wished.connect(self._mend)
        self.mending.all_wished.connect(self.all_mended)
        self.parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self._pages = QStackedWidget()
        self._lay_out()

    def show_line(self, line: Line | None, nothing: str = "") -> None:
        """Show a line; one that gives no article says why."""
        self.form.settle()
        self._line, self._new = line, None
        if line is None or not line.row.id:
            self.none.setText(_why(line) if line else nothing)
            self._pages.setCurrentIndex(1)
            return
        self._pages.setCurrentIndex(0)
        self._show_article(line)
        self.form.set_read_only(not line.may_come_in)

    def show_from(self, intake: Intake, line: Line) -> None:
        """Show a line of something else that was read."""
        self._line = self._new = None
        self._intake = intake
        self.show_line(line)

    def focus_text(self) -> None:
        """Put the keyboard into the text."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_facts(self) -> None:
        """Put the keyboard into the first fact."""
        if self._new is not None:
            self.form.focus_field("title")

    def settle(self) -> None:
        """Take what is being typed."""
        self.form.settle()

    def _show_article(self, line: Line) -> None:
        self._new = new = self._intake.article(line.row, mended=line.mended)
        self._show_text(new)
        self._remark(line)
        self.form.show_record(new.article)

    def _show_text(self, new: NewArticle) -> None:
        zones = [(zone.kind, Span(zone.start, zone.end)) for zone in new.zones]
        self.view.show_text(new.text, language=new.article.language, zones=zones)

    def _remark(self, line: Line) -> None:
        self.remarks.setText("\n".join(f"{SIGNS[line.state]}  {remark}" for remark in line.remarks))
        self.remarks.setVisible(bool(line.remarks))
        self.mending.show_garbled(
            line.row.garbled if line.may_come_in else None, mended=line.mended, others=self._others
        )

    def _mend(self, mended: bool) -> None:
        """Show the article with its characters put right, or as they stand."""
        if self._line is not None:
            self.form.settle()
            mend(self._line, self._intake, mended)
            self._show_article(self._line)
            self.changed.emit(self._line)

    def _change(self, field: str, value: object) -> None:
        """What follows from what was entered follows here as in a project."""
        if self._line is None or self._new is None:
            return
        change = committed(self._new.article, {field: value}, "").changes[0]
        values = {name: getattr(change.after, name) for name in change.fields}
        self._line.row = self._intake.correct(self._line.row, values)
        self._new = self._intake.article(self._line.row, mended=self._line.mended)
        self.form.show_record(self._new.article)
        self._line.title = self._new.article.title
        self.changed.emit(self._line)

    def _language(self) -> str:
        return self._new.article.language if self._new else ""

    def _lay_out(self) -> None:
        above = QWidget()
        above.setMinimumHeight(10 * theme.line(self))
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.line(self) // 3)
        column.addWidget(self.remarks)
        column.addWidget(self.mending)
        column.addWidget(self.view, 1)
        self.parts.addWidget(above)
        self.parts.addWidget(self.form)
        for at, share in enumerate(SHARES):
            self.parts.setStretchFactor(at, share)
        self.parts.setSizes([share * theme.line(self) for share in SHARES])
        self._pages.addWidget(self.parts)
        self._pages.addWidget(self.none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)


def _why(line: Line) -> str:
    """Why a line gives no article, and of which file."""
    return "\n\n".join((f"{SIGNS[line.state]}  {state_words(line.state)}", line.file, *line.remarks))
