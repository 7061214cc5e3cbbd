"""What the answers of one person teach: how sure each suggestion is for them, and which cues they know besides.

A share that was measured on coded news is moved by what was answered in the project, as by Beta distributions: a share
c that counts like w answers becomes (c·w + accepted + changed / 2) / (w + accepted + changed + rejected). What a rule
is worth is moved first (w = 40, so that it takes a dozen rejections to silence one), then, from there, what it is worth
for its words: a cue and what is counted count like 8 answers, so that three rejections of three silence it in quiet
mode, a name like 3, so that one does, and a status like 40, as there are few of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from annotator.domain.annotations import AnyAnnotation, Figure, Source
from annotator.domain.answers import ACCEPTED, CHANGED, REJECTED, Answer
from annotator.domain.edits import Edit
from annotator.services.reading.language import alike
from annotator.services.suggest.standing import KINDS, folded, folded_words
from annotator.services.suggest.suggestion import Suggestion
from annotator.services.suggest.trust import EAGER, QUIET

RULE, CUE, NAME, COUNTED, STATUS = "rule", "cue", "name", "counted", "status"
WEIGHTS = {RULE: 40.0, STATUS: 40.0, CUE: 8.0, COUNTED: 8.0, NAME: 3.0}
WORDS_OF = {"source": CUE, "mention": NAME, "figure": COUNTED}
USUAL = 0.9  # the share from which words are judged in the table, where no rule is at hand
EVEN = 0.5  # the share of a cue of which nothing is known
LONGEST_CUE = 3  # words


class Tally(NamedTuple):
    """How often something was accepted as it was, accepted and then changed, and rejected."""

    accepted: int = 0
    changed: int = 0
    rejected: int = 0

    @property
    def all(self) -> int:
        return self.accepted + self.changed + self.rejected

    def plus(self, said: str, count: int) -> "Tally":
        at = (ACCEPTED, CHANGED, REJECTED).index(said)
        return Tally(*(number + count * (place == at) for place, number in enumerate(self)))

    def moved(self, share: float, weight: float) -> float:
        """The share as these answers move it; see above."""
        return (share * weight + self.accepted + self.changed / 2) / (weight + self.all)


class Line(NamedTuple):
    """Something that is learned of: a rule, or words; written “cue fumed”."""

    what: str
    words: str

    def __str__(self) -> str:
        return f"{self.what} {self.words}"


def line(written: str) -> Line:
    """The line that was written."""
    what, _, words = written.partition(" ")
    return Line(what, words)


@lru_cache(maxsize=8192)  # the same few hundred are asked for with each key
def lines_of(kind: str, rule: str, words: str, status: str) -> tuple[Line, ...]:
    """What an answer teaches of, the rule first."""
    found = (Line(RULE, rule), Line(STATUS, status), Line(WORDS_OF[kind], words))
    return tuple(each for each in found if each.words)


def lines_about(suggestion: Suggestion) -> tuple[Line, ...]:
    """What may be known of a suggestion, the rule first."""
    record = suggestion.record
    status = record.status if isinstance(record, Figure) else ""
    return lines_of(KINDS[type(record)], suggestion.rule, folded_words(record), status)


class Learned:
    """What one person's answers in a project come to."""

    def __init__(
        self,
        tallies: Iterable[tuple[str, str, int]] = (),
        cues: Mapping[str, int] | None = None,
        since: Mapping[str, str] | None = None,
    ) -> None:
        """`tallies`: a line, what was said, how often; `cues` marked by hand, as `alike` writes them; `since` when
        answers count for which lines."""
        self._tallies: defaultdict[str, Tally] = defaultdict(Tally)
        self._cues: defaultdict[str, int] = defaultdict(int, cues or {})
        self._since = dict(since or {})
        for written, said, count in tallies:
            self._tallies[written] = self._tallies[written].plus(said, count)

    def take(self, edit: Edit, person: str) -> None:
        """Count what an edit left of this person's."""
        for change in edit.changes:
            for record, step in ((change.before, -1), (change.after, 1)):
                if isinstance(record, Answer) and record.person == person and not record.deleted:
                    self._count(record, step)
                elif isinstance(record, Source) and record.author == person and is_by_hand(record):
                    self._cues[alike(record.cue.words)] += step

    def confidence(self, suggestion: Suggestion) -> float:
        """How sure a suggestion is for this person."""
        share = suggestion.confidence
        for each in lines_about(suggestion):
            if tally := self._tallies.get(str(each)):
                share = tally.moved(share, WEIGHTS[each.what])
        return share

    def proposes(self, suggestion: Suggestion, *, eager: bool) -> bool:
        """Whether it is sure enough for the mode that somebody works in.

        Figures and mentions have rules that are proposed though they are less sure; they are until they lose a tenth.
        """
        least = EAGER if eager else QUIET
        if not isinstance(suggestion.record, Source):
            least = min(least, 0.9 * suggestion.confidence)
        return self.confidence(suggestion) >= least

    @property
    def looks_further(self) -> bool:
        """Whether a cue was accepted so often that it is worth proposing, whatever its rule is worth."""
        cues = (tally for written, tally in self._tallies.items() if written.startswith(f"{CUE} "))
        return any(tally.moved(EVEN, WEIGHTS[CUE]) >= QUIET for tally in cues)

    def cues(self) -> tuple[str, ...]:
        """The words for “said” that this person marked by hand, in order; which of them rules know is not asked."""
        known = (cue for cue, count in self._cues.items() if count > 0 and cue)
        return tuple(sorted(cue for cue in known if len(cue.split()) <= LONGEST_CUE))

    def tally(self, about: Line) -> Tally:
        """What was answered where this mattered."""
        return self._tallies.get(str(about), Tally())

    def lines(self) -> list[Line]:
        """All that something was answered to, or that was marked by hand: rules first, then by words."""
        known = {line(written) for written, tally in self._tallies.items() if tally.all}
        known |= {Line(CUE, folded(cue)) for cue in self.cues()}
        order = list(WEIGHTS)
        return sorted(known, key=lambda one: (order.index(one.what), one.words))

    def still_proposes(self, about: Line, share: float = USUAL) -> bool:
        """Whether what hangs on this line is proposed in quiet mode, where its rule is right in such a share."""
        return self.tally(about).moved(share, WEIGHTS[about.what]) >= QUIET

    def by_hand(self, about: Line) -> int:
        """How often a cue was marked by hand."""
        return sum(self._cues[cue] for cue in self.cues() if folded(cue) == about.words) if about.what == CUE else 0

    def _count(self, answer: Answer, step: int) -> None:
        for each in lines_of(answer.kind, answer.rule, answer.words, answer.status):
            if answer.time > max(self._since.get("", ""), self._since.get(str(each), "")):
                self._tallies[str(each)] = self._tallies[str(each)].plus(answer.said, step)


def is_by_hand(record: AnyAnnotation) -> bool:
    """Whether somebody marked it without being proposed it."""
    return record.origin == "manual" and not record.deleted
