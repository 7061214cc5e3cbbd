"""What is done while reviewing: each key, each button, each saved at once and undone as everything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QVBoxLayout, QWidget

from annotator.domain.edits import Edit
from annotator.domain.records import Record
from annotator.domain.review import Comment
from annotator.services.review.cases import ALL_AGREE, Case
from annotator.services.review.deciding import Decider
from annotator.session.comments import said
from annotator.ui.forms.buttons import quiet_button
from annotator.ui.language import plural
from annotator.ui.plain import plain_box
from annotator.ui.records.forms import FormsStack
from annotator.ui.review.decision import TAKE_KEYS
from annotator.ui.review.keys import ReviewKeys
from annotator.ui.review.pane import ReviewPane
from annotator.ui.review.queue import group_of


class Deciding(QObject):
    """Joins keys and buttons of the pane to what the session does."""

    def __init__(self, pane: ReviewPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._live = pane.live
        self._place = 0  # of the case that an own record was begun for
        self.forms = FormsStack(pane.live)
        layout = QVBoxLayout(pane.own_form)
        back = quiet_button(self.tr("Back to the records side by side (Esc)"))
        back.clicked.connect(self.leave_form)
        layout.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.forms, 1)
        self._connect()
        self._watch()

    def take(self, person: str) -> None:
        """One coder's record stands; where they recorded nothing, nothing does."""
        case = self._pane.case
        if case is not None:
            decider = self._decider()
            self._do(decider.take(case, person) if person in case.members else decider.nothing_here(case))

    def take_number(self, place: int) -> None:
        """The coder of the first, second … column."""
        case = self._pane.case
        if case is not None and place < len(case.coders):
            self.take(case.coders[place])

    def take_column(self) -> None:
        """The coder whose column the cursor is in."""
        case, person = self._pane.case, self._pane.right.sides.person
        if case is not None and person in case.coders:
            self.take(person)

    def nothing_here(self) -> None:
        """Nobody should have recorded it."""
        if (case := self._pane.case) is not None:
            self._do(self._decider().nothing_here(case))

    def leave_open(self) -> None:
        """It cannot be decided yet."""
        if (case := self._pane.case) is not None:
            self._do(self._decider().leave_open(case))

    def reopen(self) -> None:
        """Take back what was decided of this case."""
        case = self._pane.case
        if case is not None and case.verdicts:
            if any(verdict.reviewer == self._live.session.person.id for verdict in case.verdicts.values()):
                self._do(self._decider().reopen(case), goes_on=False)
            else:
                words = self.tr("Somebody else decided this. Decide it yourself: the last decision stands.")
                self._live.told.emit(words, True)

    def make_own(self) -> None:
        """Start an own record from the one whose column the cursor is in, or the first; its form is open."""
        case, person = self._pane.case, self._pane.right.sides.person
        if case is None:
            return
        if case.own is not None and case.own.author == self._live.session.person.id:
            self._open_form(case, case.own)
            return
        self._place = max(0, self._pane.queue.place_of(case))
        edit, own = self._decider().make_own(case, person if person in case.members else case.first.author)
        if self._do(edit, goes_on=False):
            self._open_form(case, own)

    def leave_form(self) -> None:
        """Save what is being typed, and go on."""
        pane = self._pane
        self.forms.settle()
        pane.own_form.hide()
        pane.right.show()
        if pane.queue.shown and pane.queue.place_of(pane.case) < 0:
            pane.show_case(pane.queue.shown[min(self._place, len(pane.queue.shown) - 1)])
        pane.left.list.setFocus()

    def put_form_away(self) -> None:
        """Save what is being typed, as another case is looked at."""
        if not self._pane.own_form.isHidden():
            self._pane.own_form.hide()
            self._pane.right.show()
            self.forms.settle()

    def accept_agreed(self) -> None:
        """Accept what all agree on, after saying what that means."""
        if not self._pane.queue.is_whole:
            self._live.told.emit(self.tr("Not all cases are read yet. Accept them when all are there."), True)
            return
        cases = [case for case in self._pane.queue.in_scope() if case.state == ALL_AGREE]
        if not cases:
            return
        articles = len({case.article for case in cases})
        told = plural("%n case(s) in which all recorded the same", len(cases)) + "\n"
        told += plural("in %n article(s)", articles) + "\n\n"
        told += self.tr(
            "Of each, one record is taken, and the others are marked as its duplicates. "
            "Nobody's records change. One undo takes all of it back."
        )
        box = plain_box(QMessageBox.Icon.Question, self.tr("Accept what all agree on"), told, self._pane.window())
        accept = box.addButton(self.tr("&Accept"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(accept)
        box.finished.connect(lambda _: self._accept(cases) if box.clickedButton() is accept else None)
        box.open()

    def comment(self, parent: str, words: str, to: str) -> None:
        """Say something about a case, or answer."""
        if self._say(parent, words, to, resolved=False):
            self._pane.comments.clear()
            self._pane.left.list.setFocus()

    def settle(self, parent: str, resolved: bool) -> None:
        """Say that nothing of a thread is open any more, or that it is again."""
        self._say(parent, "", "", resolved=resolved)

    def begin_comment(self) -> None:
        """Write a comment; it is for whoever recorded what the cursor is at."""
        person = self._pane.right.sides.person
        self._pane.comments.begin(person if person != self._live.session.person.id else "")

    def _say(self, parent: str, words: str, to: str, *, resolved: bool) -> bool:
        case = self._pane.case
        if case is None:
            return False
        known = self._live.session.project.records.get(Comment, parent) if parent else None
        about = known or case.members.get(to) or case.first
        edit = said(self._live.session, about, words, to, resolved=resolved)
        return self._live.try_to(lambda: self._pane.reviewing.do(edit))

    def _accept(self, cases: list[Case]) -> None:
        self._do(self._decider().accept_agreed(cases), goes_on=False)

    def _open_form(self, case: Case, own: Record) -> None:
        if self._live.page is None or self._live.page.article.id != case.article:
            self._live.turn_to(case.article)
        self._live.choose(own.id)
        self.forms.show_record(self._live.record)
        self._pane.right.hide()
        self._pane.own_form.show()
        QCoreApplication.sendPostedEvents(self.forms)
        self.forms.focus_field()

    def _decider(self) -> Decider:
        right = self._pane.right
        return self._pane.reviewing.decider(right.reason.currentData() or "", right.comment.text().strip())

    def _do(self, edit: Edit, *, goes_on: bool = True) -> bool:
        """Save a decision; go on to what comes next: it stands where this one stood, or is still the first."""
        pane = self._pane
        place, before = 0 if pane.is_at_first else pane.queue.place_of(pane.case), pane.case
        pane.is_moving_on = goes_on
        try:
            if not self._live.try_to(lambda: pane.reviewing.do(edit)):
                return False
        finally:
            pane.is_moving_on = False
        pane.right.clear_words()
        if goes_on and pane.queue.shown:
            now_at = pane.queue.place_of(before)
            left = pane.case is None or group_of(pane.case) != pane.queue.group
            place += not (left or now_at != place)
            pane.show_case(pane.queue.shown[min(place, len(pane.queue.shown) - 1)])
        elif goes_on:
            pane.show_case(None)
        return True

    def _connect(self) -> None:
        pane = self._pane
        pane.right.take_wished.connect(self.take_number)
        pane.right.own_wished.connect(self.make_own)
        pane.right.nothing_wished.connect(self.nothing_here)
        pane.right.open_wished.connect(self.leave_open)
        pane.right.reopen_wished.connect(self.reopen)
        pane.right.names_wished.connect(pane.toggle_names)
        pane.left.accept_wished.connect(self.accept_agreed)
        pane.comments.written.connect(self.comment)
        pane.comments.settled.connect(self.settle)
        waits = self.tr("What you began to write waits at its case.")
        pane.comments.left_behind.connect(lambda: self._live.told.emit(waits, False))
        for wished in (pane.right.queue_wished, pane.comments.queue_wished):
            wished.connect(pane.left.list.setFocus)
        self.forms.text_wished.connect(self.leave_form)
        self.forms.undo_wished.connect(pane.work.undo)
        self.forms.redo_wished.connect(pane.work.redo)
        self._live.changed.connect(self._changed)
        pane.case_shown.connect(self.put_form_away)

    def _changed(self, edit: Edit) -> None:
        if self._pane.own_form.isVisible():
            case = self._pane.case
            if case is None or case.own is None:
                self.leave_form()  # it was undone
            else:
                self.forms.refresh(edit)

    def _watch(self) -> None:
        pane = self._pane
        keys: dict[str, Callable[[], object]] = {
            key: partial(self.take_number, place) for place, key in enumerate(TAKE_KEYS)
        }
        keys |= {
            "3": self.make_own, "0": self.nothing_here, "Space": self.leave_open, "Enter": self.take_column,
            "J": lambda: pane.step(1), "K": lambda: pane.step(-1), "C": self.begin_comment, "H": pane.toggle_names,
            "W": pane.right.reason.setFocus, "A": self.accept_agreed, "Backspace": self.reopen,
            "R": pane.comments.begin_answer, "S": pane.comments.settle, "P": self._choose_people,
            "F": pane.left.only.setFocus,
            "Left": lambda: pane.right.sides.step(-1), "Right": lambda: pane.right.sides.step(1),
        }  # fmt: skip
        watch = ReviewKeys(self, keys)
        watched: tuple[QWidget, ...] = (pane.left.list, pane.right.sides, pane.view)
        for widget in watched:
            watch.watch(widget)
        watch.watch(pane, without=frozenset(("Enter", "Space", "Backspace", "Left", "Right")))  # lines pass them on
        back = ReviewKeys(self, {"Esc": self._back})
        for keys_of in (watch, back):
            keys_of.pressed.connect(pane.step_aside)
        typed: tuple[QWidget, ...] = (
            pane.right.comment, pane.right.reason, pane.left.words, pane.left.scope, pane.left.only, pane.left.people,
        )  # fmt: skip
        for line in (*typed, pane.comments.line, pane.comments.to):
            back.watch(line)

    def _choose_people(self) -> None:
        people = self._pane.left.people
        if people.isVisible():
            people.setFocus()
            people.showPopup()

    def _back(self) -> None:
        if QApplication.focusWidget() is self._pane.left.words:
            self._pane.left.words.clear()
        self._pane.left.list.setFocus()
