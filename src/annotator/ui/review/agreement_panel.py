"""How far people agree, in a few figures under what is to be decided; all figures stand in a window of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.edits import Edit
from annotator.domain.records import Annotation
from annotator.domain.review import Comment, Verdict
from annotator.ui import theme
from annotator.ui.agreement.words import reach
from annotator.ui.calm import WhenCalm
from annotator.ui.forms.buttons import quiet_button
from annotator.ui.language import phrase, plural
from annotator.ui.naming import named
from annotator.ui.plain import tip

if TYPE_CHECKING:
    from annotator.services.agreement.scores import Score
    from annotator.session import Session
    from annotator.session.comparing import Short, ShortLine

HIGH = 42  # lines of text: where the window is lower, what is to be decided needs the room


class AgreementPanel(QFrame):
    """Asks when reviewing begins and when records changed, never while keys are pressed; keeps what it was told."""

    all_wished = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._calm = WhenCalm(self)
        self._people: tuple[str, ...] = ()
        self._is_known = False
        self._height = 0  # of the window around it
        self.setObjectName("agreement")
        self.title = named(QLabel(self.tr("Agreement: comparing …"), textFormat=Qt.TextFormat.PlainText), "strong")
        self.all_button = quiet_button(self.tr("All figures … (Shift+F5)"))
        self.all_button.clicked.connect(self.all_wished)
        self.table = QWidget()
        self.cells = QGridLayout(self.table)
        self._lay_out()

    def begin(self, people: tuple[str, ...] = ()) -> None:
        """Say how far these people agree, or all where none are named."""
        if self._is_known and people == self._people:
            return
        self._people, self._is_known = people, False
        self.title.setText(self.tr("Agreement: comparing …"))
        self._calm.begin(self._session.comparing.short(people=people), self._show)

    def step_aside(self) -> None:
        """Wait, as somebody is at the keys."""
        self._calm.step_aside()

    def take(self, edit: Edit) -> None:
        """Compare again where others' records changed; what is decided changes nothing in how far people agree."""
        if all(isinstance(change.after, Verdict | Comment) for change in edit.changes):
            return
        self._is_known = False
        authors = {change.after.author for change in edit.changes if isinstance(change.after, Annotation)}
        if self.isVisible() and authors - {self._session.person.id}:
            self.begin(self._people)
            self.step_aside()

    def fit(self, height: int) -> None:
        """Leave the room to what is to be decided where there is little."""
        self._height = height
        self.table.setVisible(height >= HIGH * theme.line(self) and self.cells.count() > 0)

    def hideEvent(self, event: QHideEvent) -> None:
        self._calm.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._calm.stop()  # the project is being closed

    def _show(self, found: Short) -> None:
        self._is_known = True
        while (item := self.cells.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        none = self.tr("Agreement: no article was coded by two of them")
        articles = self.tr("Agreement, {0}").format(plural("%n article(s)", found.articles))
        self.title.setText(articles if found.articles else none)
        for column, words in enumerate(
            (self.tr("same"), self.tr("overlap"), self.tr("α (95 %)")) if found.lines else ()
        ):
            self.cells.addWidget(named(QLabel(words), "muted"), 0, column + 1)
        for row, line in enumerate(found.lines, 1):
            self._show_line(row, line)
        self.fit(self._height)

    def _show_line(self, row: int, line: ShortLine) -> None:
        self.cells.addWidget(QLabel(_label(line.key)), row, 0)
        for column, (score, words) in enumerate(
            ((line.same, _figure(line.same)), (line.overlap, _figure(line.overlap)), (line.alpha, _with_reach(line)))
        ):
            label = named(QLabel(words, textFormat=Qt.TextFormat.PlainText), spoken=f"{_label(line.key)}: {words}")
            label.setToolTip(tip(reach(score)) if score else "")
            self.cells.addWidget(label, row, column + 1)

    def _lay_out(self) -> None:
        line = theme.line(self)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.all_button)
        self.cells.setContentsMargins(0, 0, 0, 0)
        self.cells.setVerticalSpacing(line // 6)
        self.cells.setHorizontalSpacing(line)
        self.cells.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(line // 2, line // 3, line // 2, line // 3)
        layout.setSpacing(line // 4)
        layout.addLayout(head)
        layout.addWidget(self.table)
        self.table.hide()


def _label(key: str) -> str:
    words = {
        "mention.at": phrase("Entities"), "figure.at": phrase("Figures"), "source.who": phrase("Sources: who"),
        "source.said": phrase("Sources: said"), "figure.value": phrase("Figure values"),
    }  # fmt: skip
    return words[key]


def _figure(score: Score | None) -> str:
    return "" if score is None else "–" if score.value is None else _short(score.value)


def _with_reach(line: ShortLine) -> str:
    score = line.alpha
    if score is None or score.value is None:
        return phrase("not defined") if score else ""
    if score.low is None or score.high is None:
        return _short(score.value)
    return f"{_short(score.value)} ({_short(score.low)} – {_short(score.high)})"


def _short(value: float) -> str:
    return QLocale().toString(value, "f", 2)
