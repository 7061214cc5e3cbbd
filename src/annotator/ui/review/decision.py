"""The right of reviewing: the records side by side, what can be decided, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.domain.page import Page
from annotator.domain.review import REASONS
from annotator.services.review.cases import AGAIN, DECIDED, Case
from annotator.session import Session
from annotator.ui import theme
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.naming import named
from annotator.ui.review.drafts import Drafts
from annotator.ui.review.sides import Sides
from annotator.ui.review.wording import changed, decision, reason_word, who_decided

FEW = 3  # coders; the buttons of more say only whose record they take
TAKE_KEYS = "124567"  # 3 makes one's own, whoever many they are


class DecisionPane(QWidget):
    """Shows one case and says what was decided."""

    take_wished = Signal(int)  # the place of a coder
    own_wished = Signal()
    nothing_wished = Signal()
    open_wished = Signal()
    reopen_wished = Signal()
    names_wished = Signal()
    queue_wished = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.heading = named(QLabel(textFormat=Qt.TextFormat.PlainText), "strong")
        self.progress = named(QProgressBar(textVisible=False), "decided", spoken=self.tr("How much is decided"))
        self.names_button = named(QPushButton(), "compact")
        self.names_button.setCheckable(True)
        self.sides = Sides(session)
        self.remark = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "remark")
        self.decided = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        self.buttons: dict[str, QPushButton] = {}
        self._takes = QWidget()
        self.reason = named(QComboBox(), spoken=self.tr("Why"))
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason.setMinimumContentsLength(10)
        self.comment = named(QLineEdit(), spoken=self.tr("Why, in words"))
        self._drafts = Drafts((0, ""))
        self._fill_reasons()
        self._lay_out()
        self._connect()

    def show_case(self, case: Case | None, page: Page | None, names: Mapping[str, str], *, writable: bool) -> None:
        """Show a case with the names that people have here, or none."""
        self._show_begun(case.id if case else "")
        self.sides.show_case(case, page, names)
        self._offer(case, names, writable)
        state = case.state if case else ""
        self.remark.setVisible(state == AGAIN)
        self.remark.setProperty("ok", "no")
        self.remark.style().polish(self.remark)
        if case is not None and page is not None and state == AGAIN:
            self.remark.setText(changed(case, self._session, page, names))
        said = bool(case and case.verdicts)
        self.decided.setVisible(said)
        if case is not None and said:
            what = decision(case, names) if state == DECIDED else self.tr("left open") if state != AGAIN else ""
            told = self.tr("Decided: {0}").format(what) if what else self.tr("Decided once")
            self.decided.setText(" · ".join(part for part in (told, who_decided(case, self._session)) if part))
        self.buttons["reopen"].setVisible(said)

    def _show_begun(self, case: str) -> None:
        """Why one decides so is said of one case: what was begun at another stays there."""
        begun = self._drafts.turn(case, (self.reason.currentIndex(), self.comment.text()))
        if begun is not None:
            self.reason.setCurrentIndex(begun[0])
            self.comment.setText(begun[1])

    def add_below(self, widget: QWidget) -> None:
        """Show something right under what can be decided."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def show_progress(self, decided: int, open_: int) -> None:
        """Say how far the work is."""
        whole = decided + open_
        self.heading.setText(
            self.tr("Decision {0} of {1}").format(min(decided + 1, whole), whole) if whole else self.tr("No cases")
        )
        self.progress.setRange(0, max(1, whole))
        self.progress.setValue(decided)

    def show_hidden(self, hidden: bool) -> None:
        """Say whether names are hidden."""
        self.names_button.setChecked(hidden)
        self.names_button.setText(self.tr("Names hidden (H)") if hidden else self.tr("Names shown (H)"))

    def clear_words(self) -> None:
        """What was said goes with the decision that it was said of."""
        self.reason.setCurrentIndex(0)
        self.comment.clear()

    def _offer(self, case: Case | None, names: Mapping[str, str], writable: bool) -> None:
        """A button for each coder, and what else can be decided."""
        coders = case.coders[: len(TAKE_KEYS)] if case else ()
        for place, key in enumerate(TAKE_KEYS):
            button = self.buttons[f"take {key}"]
            button.setVisible(place < len(coders))
            if place < len(coders):
                name = names[coders[place]]
                words = self.tr("Take {0} ({1})").format(name, key)
                words = self.tr("Agree ({0})").format(key) if len(coders) == 1 else words
                button.setText(words if len(coders) <= FEW else f"{name} ({key})")
                button.setAccessibleName(words)
        for name, button in self.buttons.items():
            button.setEnabled(writable and (case is not None or name == "reopen"))
        self._point_out()

    def _point_out(self) -> None:
        """The record whose column the cursor is in is the one that Enter takes."""
        case, person = self.sides.sides.case, self.sides.person
        first = case.coders.index(person) if case is not None and person in case.coders else -1
        for place, key in enumerate(TAKE_KEYS):
            button = self.buttons[f"take {key}"]
            if bool(button.property("first")) != (place == first):
                button.setProperty("first", place == first)
                button.style().polish(button)

    def _button(self, name: str, words: str, does: Callable[..., None]) -> QPushButton:
        button = self.buttons[name] = QPushButton(words, autoDefault=False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(does)
        return button

    def _fill_reasons(self) -> None:
        self.reason.addItem(self.tr("Why (optional)"), "")
        for reason in REASONS:
            self.reason.addItem(reason_word(reason), reason)
        self.comment.setPlaceholderText(self.tr("in words (optional)"))

    def _lay_out(self) -> None:
        line = theme.line(self)
        self.progress.setMaximumHeight(line // 3)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addWidget(self.progress, 1)
        head.addWidget(self.names_button)
        why = QHBoxLayout()
        why.addWidget(self.reason)
        why.addWidget(self.comment, 1)
        for place, key in enumerate(TAKE_KEYS):
            self._button(f"take {key}", "", lambda _=False, place=place: self.take_wished.emit(place))
        for name, words, signal in (
            ("own", self.tr("Make my own (3)"), self.own_wished),
            ("nothing", self.tr("Nothing here (0)"), self.nothing_wished),
            ("open", self.tr("Leave open (Space)"), self.open_wished),
            ("reopen", self.tr("Open again (Backspace)"), self.reopen_wished),
        ):
            self._button(name, words, lambda _=False, signal=signal: signal.emit())
        row = FlowLayout()
        self._takes.setLayout(row)
        for name, button in self.buttons.items():
            if name != "reopen":
                row.addWidget(button)
        named(self.buttons["reopen"], "compact")
        once = QHBoxLayout()
        once.addWidget(self.decided, 1)
        once.addWidget(self.buttons["reopen"])
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(line // 2, line // 2, line // 2, line // 2)
        layout.addLayout(head)
        layout.addWidget(self.sides, 100)
        layout.addWidget(self.remark)
        layout.addLayout(once)
        layout.addWidget(self._takes)
        layout.addLayout(why)
        layout.addStretch(1)
        self.remark.hide()

    def _connect(self) -> None:
        self.sides.selectionModel().currentChanged.connect(lambda *_: self._point_out())
        self.names_button.clicked.connect(lambda _: self.names_wished.emit())
        self.comment.returnPressed.connect(self.queue_wished)
