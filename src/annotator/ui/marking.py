"""What the keys of the text do: chosen words become records, and records get other words."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from annotator.domain import edits
from annotator.domain.anchors import Anchor, Span, anchor
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.figures import repeated
from annotator.domain.page import Page
from annotator.domain.sentences import sentence
from annotator.domain.wording import short, wording
from annotator.services.reading.words import grown, shrunk
from annotator.services.recording import figures, mentions, sources
from annotator.services.recording.figures import rules_of
from annotator.ui.live import Live

ASKED_FIRST = {"mention": "entity", "figure": "counted", "source": "identification"}


class Marking(QObject):
    """Records the chosen words; `words` gives the selection, or else the word at the caret."""

    def __init__(self, live: Live, words: Callable[[], Span | None], caret: Callable[[], int]) -> None:
        super().__init__()
        self._live = live
        self._words = words
        self._caret = caret
        self._rules = rules_of(live.session.numbers)

    def record(self, kind: str) -> None:
        """Record the chosen words as a mention, figure or source, and ask for what is not known yet."""
        page, span = self._live.page, self._chosen_words()
        if page is None or span is None:
            return
        record = self._new(page, kind, span)
        if same := page.twin(replace(record, author=self._live.session.person.id)):
            self._live.choose(same.id, ASKED_FIRST[kind])
            return
        self._live.do(edits.add(sentence("record {0}", wording(record)), record), record.id, ASKED_FIRST[kind])

    def author_voice(self) -> None:
        """Record the chosen words as said by the article itself."""
        page, span = self._live.page, self._chosen_words()
        if page is not None and span is not None:
            record = sources.author_voice(page, span)
            self._live.do(edits.add(sentence("record {0}", wording(record)), record), record.id)

    def set_role(self, role: str) -> None:
        """Set who, cue or said of the chosen source, or what is counted or when of the chosen figure."""
        page, span = self._live.page, self._chosen_words()
        if page is None or span is None:
            return
        record, register = self._live.record, self._live.session.register
        if isinstance(record, Figure) and role == "counted_at":
            self._change(record, figures.with_counted(record, page, register, span))
        elif isinstance(record, Figure | Source) and role == "when_at":
            self._change(record, figures.with_when(record, page, span))
        elif isinstance(record, Source) and role in sources.ROLES:
            self._change(record, sources.with_role(record, page, register, role, span))
        elif role in sources.ROLES:
            made = sources.with_role(Source(article=page.article.id), page, register, role, span)
            self._live.do(edits.add(sentence("record {0}", wording(made)), made), made.id)
        else:
            self._say(self.tr("Choose the figure first that these words belong to."))

    def set_anchor(self, field: str) -> None:
        """Set one anchor of the chosen record from the chosen words."""
        if field == "at":
            self.add_stretch(only=True)
        else:
            self.set_role(field)

    def add_stretch(self, *, only: bool = False) -> None:
        """Add the chosen words to the words of the chosen record, or let it have only them."""
        page, span, record = self._live.page, self._chosen_words(), self._live.record
        if page is None or span is None or record is None:
            return
        if isinstance(record, Source):
            self.set_role("said")
            return
        wider = anchor(page.text, span) if only else figures.stretched(record.at, page.text, span)
        self._change(record, self._at(page, record, wider))

    def delete(self) -> None:
        """Delete the chosen record."""
        record = self._live.record
        if record is not None and self._live.do(edits.delete(sentence("delete {0}", wording(record)), [record])):
            self._live.choose("")

    def all_occurrences(self) -> None:
        """Mark the same words elsewhere in the article as mentions of the same entity."""
        page, record = self._live.page, self._live.record
        if page is None or not isinstance(record, Mention):
            self._say(self.tr("Choose a mention first: all places with its words are marked then."))
            return
        edit = mentions.other_occurrences(page, record)
        if self._live.do(edit):
            self._say(self.tr("Marked as well: {0}").format(len(edit.changes)))

    def resize(self, edge: str, by: str, step: int) -> None:
        """Move one edge of the chosen record's words by a word or a character, in reading order."""
        page, record = self._live.page, self._live.record
        if page is None or record is None:
            return
        role = self._role_at_caret(record)
        now: Anchor = getattr(record, role)
        if not now:
            return
        moved = _moved(page.text, now, edge, by, step)
        if moved == now:
            return
        where: dict[str, Any] = {role: moved}
        changed = replace(record, **where) if isinstance(record, Source) else self._at(page, record, moved)
        self._change(record, changed, visit=f"resize {record.id} {role} {edge}")

    def parts(self) -> None:
        """Let the next figures be parts of the chosen one; again: no longer."""
        record = self._live.record
        self._live.total = "" if self._live.total or not isinstance(record, Figure) else record.id
        if self._live.total and record:
            self._say(self.tr("The next figures are parts of “{0}”. P ends it.").format(short(record.main.words)))
        elif isinstance(record, Figure):
            self._say(self.tr("The next figures stand for themselves."))
        else:
            self._say(self.tr("Choose the total first; the figures recorded after that are its parts."))

    def repeat(self) -> None:
        """Fill the empty fields of the chosen figure as in the last one that was recorded."""
        record = self._live.record
        last = self._live.session.figure_before(record) if isinstance(record, Figure) else None
        if not isinstance(record, Figure):
            self._say(self.tr("Choose a figure first: its empty fields are filled in as in the one before it."))
        elif last is None:
            self._say(self.tr("There is no other figure of yours yet."))
        elif (changed := repeated(record, last)) == record:
            self._say(self.tr("“{0}” has nothing more to repeat.").format(short(last.at.words)))
        else:
            edit = edits.Edit(sentence("repeat the fields of {0}", wording(last)), (edits.Change(record, changed),))
            if self._live.do(edit, record.id):
                self._say(self.tr("Filled in as in “{0}”.").format(short(last.at.words)))

    def ask_later(self) -> None:
        """Flag the chosen record: ask somebody, or come back to it; again: no longer."""
        record = self._live.record
        if record is None:
            self._say(self.tr("Choose a record first."))
        elif self._live.do(asked_later(record), record.id):
            flagged = self.tr("Flagged to ask later. Go › Asked later … lists them all.")
            self._say(self.tr("No longer flagged.") if record.later else flagged)

    def _new(self, page: Page, kind: str, span: Span) -> AnyAnnotation:
        register = self._live.session.register
        if kind == "mention":
            span = mentions.without_possessive(page.text, span)
            return mentions.new_mention(page, span, register)
        if kind == "source":
            return sources.new_source(page, register, span)
        figure = figures.new_figure(page, register, self._rules, span)
        return replace(figure, part_of=self._live.total)

    def _at(self, page: Page, record: Mention | Figure, at: Anchor) -> Mention | Figure:
        """The record at other words; a figure that was read from its words is read again."""
        if isinstance(record, Figure) and len(record.at.spans) == len(at.spans) == 1:
            read = figures.read_again(record, page, self._rules, record.at.spans[0])
            if read == record:
                return figures.read_again(record, page, self._rules, at.spans[0])
        return replace(record, at=at)

    def _change(self, record: AnyAnnotation, changed: AnyAnnotation, visit: str = "") -> None:
        edit = edits.Edit(sentence("words of {0}", wording(changed)), (edits.Change(record, changed),))
        self._live.do(replace(edit, step=self._live.visit(visit)) if visit else edit, record.id)

    def _role_at_caret(self, record: AnyAnnotation) -> str:
        if not isinstance(record, Source):
            return "at"
        here = [role for role in sources.ROLES if getattr(record, role).covers(self._caret())]
        return here[0] if here else "said"

    def _chosen_words(self) -> Span | None:
        span = self._words()
        if span is None:
            self._say(self.tr("Select the words first, or put the caret in a word."))
        return span

    def _say(self, sentence: str) -> None:
        self._live.told.emit(sentence, False)


def _moved(text: str, now: Anchor, edge: str, by: str, step: int) -> Anchor:
    first, last = now.spans[0], now.spans[-1]
    outer = step > 0 if edge == "end" else step < 0
    resize = grown if outer else shrunk
    if edge == "end":
        return anchor(text, *now.spans[:-1], resize(text, last, by, "end"))  # type: ignore[arg-type]
    return anchor(text, resize(text, first, by, "start"), *now.spans[1:])  # type: ignore[arg-type]


def asked_later(record: AnyAnnotation) -> edits.Edit:
    """Flag a record to ask later, or take the flag away."""
    return edits.change(sentence("ask later: {0}", wording(record)), record, later=not record.later)
