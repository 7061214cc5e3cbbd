"""The suggestions of the open article: dotted in the text, gone through and answered by keys, one of them at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from annotator.domain.anchors import Span
from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation
from annotator.domain.answers import Answer, Forgotten
from annotator.domain.edits import Edit
from annotator.domain.records import Zone
from annotator.ui.language import plural
from annotator.ui.marks import mark_of_proposal
from annotator.ui.records.pane import KIND_OF
from annotator.ui.suggestions.looking import Looking
from annotator.ui.suggestions.telling import missing_in, say_none, tell

if TYPE_CHECKING:
    from annotator.services.suggest.suggestion import Suggestion
    from annotator.session.suggesting import Found, Suggestions
    from annotator.ui.suggestions.panel import Panel
    from annotator.ui.work import Work

ENOUGH = 0.9  # how sure those are that are accepted in the whole article at once


class Proposals(QObject):
    """What is proposed now, and which suggestion the keys are about; nothing is saved without one."""

    changed = Signal()  # what is proposed
    current_changed = Signal()

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._work, self._live, self._view = work, work.live, work.view
        self._looking = Looking(work)
        self._open: dict[str, Suggestion] = {}
        self.all: Sequence[Suggestion] = ()  # everything that is proposed, in reading order
        self.counts: Counter[str] = Counter()  # of what is proposed, by kind
        self._drawn: set[str] = set()
        self._current = ""
        self._awaited = 0  # where somebody wished to go before there was anything: 1 on, -1 back
        self._quiet = False
        self._to_tell: dict[str, SignalInstance] = {}
        self._panel: Panel | None = None
        self._looking.found.connect(self._show)
        self._live.turned.connect(self._forget)
        self._live.whose_changed.connect(self._forget)
        self._live.changed.connect(self._changed)
        self._live.chosen_changed.connect(lambda id, field: self.drop() if id else None)
        self._view.mark_chosen.connect(self._clicked)
        self._view.caret_moved.connect(self._caret_moved)

    @property
    def current(self) -> Suggestion | None:
        """The suggestion that keys are about."""
        return self._open.get(self._current)

    def begin(self) -> None:
        """Look for suggestions in the article that is on the screen now."""
        self._looking.begin()

    def begin_anew(self) -> None:
        """Something else is wished for: what was proposed goes, and is looked for again."""
        self._forget()
        self._looking.look()

    def toggle(self, setting: str) -> None:
        """Switch suggestions, or the eager ones, on or off on this computer, and say which."""
        on = not getattr(self._work.desk.settings, setting)
        self._work.main_window.preferences.change(**{setting: on})
        words = {
            ("suggestions", True): self.tr("Suggestions are shown."),
            ("suggestions", False): self.tr("No suggestions are looked for any more."),
            ("eager", True): self.tr("Eager: beliefs, intentions and what is less sure are proposed, too."),
            ("eager", False): self.tr("Only what is usually right is proposed."),
        }
        self._live.told.emit(words[setting, on], False)

    def stop(self) -> None:
        """Look for nothing any more."""
        self._looking.stop()

    # Going through them

    def step(self, step: int) -> None:
        """Go to the next or previous suggestion, from the current one or from the caret, round and round."""
        keys = list(self._open)
        if not keys:
            self._awaited = step if self._looking.is_awaited else 0
            say_none(self._work, awaited=bool(self._awaited))
        elif self._current in self._open:
            self.choose(keys[(keys.index(self._current) + step) % len(keys)])
        else:
            self._go_on_from(self._view.caret(), step)

    def choose(self, key: str) -> None:
        """Let a suggestion be the one that keys are about, and show it."""
        one = self._open.get(key)
        if one is None:
            return
        if self._live.chosen:
            self._live.choose("")
        place = one.record.main.spans[0]
        self._current = ""
        self._view.select(Span(place.start, place.start))
        self._current = key
        self._view.choose(key, [self._suggestions.key(part) for part in self._suggestions.parts(one)])
        self._view.reveal(place)
        tell(self._work, one)
        self._note(self.current_changed)

    def drop(self) -> None:
        """Let none be the current one."""
        if self._current:
            self._current = ""
            if not self._live.chosen:
                self._view.choose(None)
            self._note(self.current_changed)

    # Answering

    def accept(self, *, form: bool = False, entity: str = "") -> bool:
        """Record the current suggestion, a mention as one of `entity` if that is given, and go on to the next, or to
        its form; says whether there was one."""
        one = self.current
        if one is None:
            return False
        edit = self._suggestions.accepting([one], entity)
        made = next(change.after for change in edit.changes if isinstance(change.after, ANNOTATIONS))
        missing = missing_in(self._live.session, made)
        at = one.record.main.start
        with self._telling_once():
            if self._live.do(edit) and (form or missing):
                self.drop()
                self._work.records.show()
                self._live.choose(made.id, missing or "")
                self._work.records.focus_form(missing)
            elif self.current is None:
                self._go_on_from(at, 1)
        return True

    def accept_or(self, otherwise: Callable[[], None]) -> None:
        """Accept the current suggestion; where there is none, something else is meant."""
        if not self.accept():
            otherwise()

    def reject_or(self, otherwise: Callable[[], None]) -> None:
        """Reject the current suggestion; where there is none, something else is meant."""
        if not self.reject():
            otherwise()

    def accept_alike(self, *, everywhere: bool = False) -> None:
        """Record everything of the kind of the current suggestion in its paragraph, or in the article."""
        if (one := self.current) is not None:
            place = self._paragraph(one)
            alike = (each for each in self.all if type(each.record) is type(one.record))
            self._accept_all(each for each in alike if everywhere or self._paragraph(each) == place)

    def accept_sure(self) -> None:
        """Record what is nearly always right in the whole article: of the kind of the current one, or of all kinds."""
        kind = type(self.current.record) if self.current else AnyAnnotation
        sure = (each for each in self.all if self._suggestions.sure(each) >= ENOUGH)
        self._accept_all(each for each in sure if isinstance(each.record, kind))

    def reject(self) -> bool:
        """Remember that the current suggestion is not wanted, and go on to the next; says whether there was one."""
        one = self.current
        if one is None:
            return False
        at = one.record.main.start
        with self._telling_once():
            if self._live.do(self._suggestions.rejecting([one])) and self.current is None:
                self._go_on_from(at, 1)
        return True

    def _accept_all(self, chosen: Iterable[Suggestion]) -> None:
        several = list(chosen)
        if not several:
            self._live.told.emit(self.tr("No suggestion here is sure enough to be accepted unseen."), False)
            return
        edit = self._suggestions.accepting(several)
        made = sum(isinstance(change.after, ANNOTATIONS) and change.before is None for change in edit.changes)
        at = min(each.record.main.start for each in several)
        with self._telling_once():
            if not self._live.do(edit):
                return
            if self.current is None:
                self._go_on_from(at, 1)
            self._live.told.emit(plural("%n suggestion(s) accepted. Undo takes all of it back.", made), False)

    # What others do

    def _show(self, found: Found) -> None:
        if self._panel is None:
            from annotator.ui.suggestions.panel import Panel  # not needed to start

            self._panel = Panel(self._work, self)
        self._suggestions.show(found)
        self._refresh()
        if self._awaited:
            self.step(self._awaited)
            self._awaited = 0

    def _forget(self) -> None:
        self._awaited = 0
        self.drop()
        if self._looking.ready:
            self._suggestions.clear()
        self._drawn.clear()  # the text was set anew, without marks
        self._refresh()

    def _changed(self, edit: Edit) -> None:
        answers = [change.after for change in edit.changes if isinstance(change.after, Answer)]
        forgotten = any(isinstance(change.after, Forgotten) for change in edit.changes)
        if self._looking.is_learning and answers:
            self._looking.learn()
        if not self._looking.ready:
            return
        turned = self._suggestions.take(edit)
        if forgotten:
            self._looking.learn()
        elif turned:
            self._looking.look_soon()
        if any(isinstance(change.after, Zone) for change in edit.changes):
            self._drawn.clear()
        if turned or answers or any(isinstance(change.after, ANNOTATIONS) for change in edit.changes):
            self._refresh()
        if edit.undoes and answers:
            from annotator.services.suggest.standing import was_to  # not needed to start

            back = next((key for key, one in self._open.items() if any(was_to(each, one) for each in answers)), "")
            self.choose(back)

    def _refresh(self) -> None:
        """Propose what is open now, and draw just that."""
        found = self._suggestions.open() if self._looking.ready else []
        self._open = {self._suggestions.key(one): one for one in found}
        self.all, self.counts = found, Counter(KIND_OF[type(one.record)] for one in found)
        new = [mark_of_proposal(one.record, key) for key, one in self._open.items() if key not in self._drawn]
        self._view.update_marks(self._drawn - self._open.keys(), new)
        self._drawn = set(self._open)
        if self._current and self._current not in self._open:
            self.drop()
        self._note(self.changed)

    def _clicked(self, id: str) -> None:
        if id in self._open:
            self.choose(id)

    def _caret_moved(self, caret: int) -> None:
        self._awaited = 0
        one = self.current
        if one is not None and not any(start <= caret <= end for start, end in one.record.main.spans):
            self.drop()

    def _go_on_from(self, caret: int, step: int) -> None:
        """Go to the first suggestion from a place on, or the last before it."""
        keys = [key for key, one in self._open.items() if (one.record.main.start >= caret) == (step > 0)]
        around = keys or list(self._open)
        if around:
            self.choose(around[0] if step > 0 else around[-1])
        else:
            say_none(self._work)

    @contextmanager
    def _telling_once(self) -> Iterator[None]:
        """What changes on the way is not told, only what stands in the end."""
        outer, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = outer
            if not outer:
                self._tell_all()

    def _note(self, signal: SignalInstance) -> None:
        self._to_tell[str(signal)] = signal
        if not self._quiet:
            self._tell_all()

    def _tell_all(self) -> None:
        waiting, self._to_tell = self._to_tell, {}
        for signal in waiting.values():
            signal.emit()

    def _paragraph(self, one: Suggestion) -> int:
        page = self._live.page
        return page.text.count("\n", 0, one.record.main.start) if page else 0

    @property
    def _suggestions(self) -> Suggestions:
        return self._live.session.suggestions
