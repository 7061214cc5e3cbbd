"""What of all that is proposed is still open for somebody: they have not recorded it, and not rejected it there."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from annotator.domain.anchors import Anchor, read_spans
from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Mention, Source
from annotator.domain.answers import REJECTED, Answer
from annotator.domain.folding import words_of
from annotator.domain.records import Record
from annotator.domain.wording import bare
from annotator.services.suggest.suggestion import Suggestion

SAME = 0.8  # of all that two sources say: what both of them say, where one of them has no cue
KINDS: dict[type[AnyAnnotation], str] = {Mention: "mention", Figure: "figure", Source: "source"}
STEP = 500  # code points: suggestions are looked for by such steps of the text


class Standing:
    """The suggestions of one article, and which of them one person has answered; kept in step record by record."""

    def __init__(self, suggestions: Iterable[Suggestion], person: str) -> None:
        self.all = {key_of(one.record): one for one in reversed(list(suggestions))}  # of two alike the first counts
        self.all = dict(sorted(self.all.items(), key=lambda item: item[1].record.main.start))
        self._person = person
        self._near: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        self._held: defaultdict[str, dict[str, bool]] = defaultdict(dict)  # by key: what answers it; is it a record
        self._holds: defaultdict[str, list[str]] = defaultdict(list)  # the same the other way round
        self._keys = {one.record.id: key for key, one in self.all.items()}
        for key, one in self.all.items():
            for step in _steps(KINDS[type(one.record)], _words(one.record)):
                self._near[step].append(key)

    def key(self, one: Suggestion) -> str:
        """As `key_of` the record that is proposed."""
        return self._keys.get(one.record.id) or key_of(one.record)

    def open(self) -> list[Suggestion]:
        """Those that nothing stands in the way of, in reading order."""
        return [one for key, one in self.all.items() if not self._held.get(key)]

    def is_open(self, key: str) -> bool:
        return key in self.all and not self._held.get(key)

    def of(self, proposed: str) -> Suggestion | None:
        """The suggestion of a record by its id, open or not."""
        return self.all.get(self._keys.get(proposed, ""))

    def recorded_as(self, proposed: str) -> str:
        """The record that stands where a record is proposed, by ids; "" where there is none."""
        held = self._held.get(self._keys.get(proposed, ""), {})
        return next((id for id, is_record in held.items() if is_record), "")

    def take(self, record: Record) -> set[str]:
        """Show a state of a record or of an answer; the keys of what was open before, or is now."""
        before = self._holds.pop(record.id, [])
        for key in before:
            del self._held[key][record.id]
        now = [] if record.deleted else list(self._answered_by(record))
        for key in now:
            self._held[key][record.id] = isinstance(record, ANNOTATIONS)
        if now:
            self._holds[record.id] = now
        return set(before) ^ set(now)

    def _answered_by(self, record: Record) -> Iterator[str]:
        if isinstance(record, Answer) and record.said == REJECTED and record.person == self._person:
            near = self._keys_near(record.kind, Anchor(read_spans(record.place)))
            yield from (key for key in near if refuses(record, self.all[key].record))
        elif isinstance(record, ANNOTATIONS) and record.author == self._person:
            near = self._keys_near(KINDS[type(record)], _words(record))
            yield from (key for key in near if covers(record, self.all[key].record))

    def _keys_near(self, kind: str, words: Anchor) -> list[str]:
        return list(dict.fromkeys(key for step in _steps(kind, words) for key in self._near.get(step, ())))


def key_of(record: AnyAnnotation) -> str:
    """What tells one suggestion from another: its kind and where its words stand, also after they are found anew."""
    if isinstance(record, Source):
        return f"source {record.who.cell} | {record.cue.cell} | {record.said.cell}"
    return f"{KINDS[type(record)]} {record.at.cell}"


def hangs_on(record: AnyAnnotation) -> Anchor:
    """The words by which a suggestion is known again: a number, a name, a cue, or what is said where there is none."""
    if isinstance(record, Source):
        return record.cue or record.said or record.who
    return record.at


def folded_words(record: AnyAnnotation) -> str:
    """The words that what was learned hangs on, as they are compared: the cue, the name, what is counted."""
    if isinstance(record, Source):
        return folded(record.cue.words)
    return folded(record.counted if isinstance(record, Figure) else record.at.words)


@lru_cache(maxsize=8192)  # the same few hundred are asked for with each key
def folded(words: str) -> str:
    """Words without case, accents, and an article in front."""
    return " ".join(words_of(bare(words)))


def covers(recorded: AnyAnnotation, proposed: AnyAnnotation) -> bool:
    """Whether a record is what is proposed: a figure at the number, the words of a mention, the cue or what is said."""
    match recorded, proposed:
        case Figure(), Figure():
            return recorded.at.overlaps(proposed.at)
        case Mention(), Mention():
            alike = bare(recorded.at.words) == bare(proposed.at.words)
            inside = recorded.entity == proposed.entity and recorded.at.encloses(proposed.at)
            return recorded.at.spans == proposed.at.spans or inside or (alike and recorded.at.overlaps(proposed.at))
        case Source(), Source():
            if recorded.cue and proposed.cue:
                return recorded.cue.overlaps(proposed.cue)
            return shared(recorded.said, proposed.said) >= SAME
    return False


def refuses(answer: Answer, proposed: AnyAnnotation) -> bool:
    """Whether it was this that somebody rejected; other places of the same words are not concerned."""
    there, here = Anchor(read_spans(answer.place)), hangs_on(proposed)
    if isinstance(proposed, Mention):
        return there.spans == here.spans
    return there.overlaps(here) if isinstance(proposed, Figure) or proposed.cue else shared(there, here) >= SAME


def was_to(answer: Answer, proposed: Suggestion) -> bool:
    """Whether an answer was to just this suggestion."""
    record = proposed.record
    return answer.kind == KINDS[type(record)] and answer.place == hangs_on(record).cell


def shared(one: Anchor, other: Anchor) -> float:
    """How much of all their words two anchors have in common, 0 to 1."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.spans for b in other.spans)
    return common / (_length(one) + _length(other) - common) if common else 0.0


def _length(anchor: Anchor) -> int:
    return sum(end - start for start, end in anchor.spans)


def _words(record: AnyAnnotation) -> Anchor:
    """All words by which a record may be the same as another."""
    return Anchor(record.cue.spans + record.said.spans) if isinstance(record, Source) else record.main


def _steps(kind: str, words: Anchor) -> Iterator[tuple[str, int]]:
    for start, end in words.spans:
        yield from ((kind, step) for step in range(start // STEP, end // STEP + 1))
