"""The queue of what is to be decided: which articles and which cases it shows, and where one is in it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter

from annotator.services.review.cases import ALL_AGREE, DECIDED, Case, in_order
from annotator.services.review.differences import ONLY_SOME

OPEN = "open"
SHOWN = (OPEN, ALL_AGREE, DECIDED)
ARTICLE, SEVERAL, ALL = SCOPES = ("article", "several", "all")


@dataclass
class Queue:
    """All cases by article; those shown are of one group, most consequential first.

    A decision changes a case among many thousands: what is shown and counted is kept, and mended where it changed.
    """

    said: Callable[[Case], str]  # the words of a case, for whoever looks for some
    by_article: dict[str, list[Case]] = field(default_factory=dict)
    group: str = OPEN
    scope: str = SEVERAL
    article: str = ""  # the only one, where the scope is one article
    words: str = ""
    only: str = ""  # one of `marks_of`, or all
    shown: list[Case] = field(default_factory=list)  # another list whenever anything in it is another
    counts: Counter[str] = field(default_factory=Counter)  # of each group, in the articles that are looked at
    is_whole: bool = True  # all were read

    def renew(self) -> None:
        """Work out anew what is shown, as is wished now."""
        self.counts = Counter(map(group_of, self.in_scope()))
        self.shown = in_order(case for case in self.in_scope() if self._is_wished(case))

    def add(self, by_article: dict[str, list[Case]]) -> None:
        """The cases of more articles, or of articles as they are now."""
        for article in by_article.keys() & self.by_article.keys():
            self.take(article, by_article[article])
        new = {article: cases for article, cases in by_article.items() if article not in self.by_article}
        self.by_article |= new
        cases = [case for each in new.values() for case in each if self._is_in_scope(case)]
        self.counts.update(map(group_of, cases))
        if wished := in_order(filter(self._is_wished, cases)):
            self.shown = _merged(self.shown, wished)

    def take(self, article: str, cases: list[Case]) -> None:
        """The cases of one article as they are now."""
        before, self.by_article[article] = self.by_article.get(article, []), cases
        kept, known = set(map(id, cases)), set(map(id, before))
        gone = [case for case in before if id(case) not in kept and self._is_in_scope(case)]
        new = [case for case in cases if id(case) not in known and self._is_in_scope(case)]
        self.counts.subtract(map(group_of, gone))
        self.counts.update(map(group_of, new))
        shown = list(self.shown)
        for case in gone:
            at, is_there = _place(shown, case)
            if is_there:
                del shown[at]
        for case in filter(self._is_wished, new):
            shown.insert(_place(shown, case)[0], case)
        if gone or new:
            self.shown = shown

    def in_scope(self) -> Iterator[Case]:
        """The cases of the articles that are looked at."""
        if self.scope == ARTICLE:
            yield from self.by_article.get(self.article, [])
        else:
            yield from (case for cases in self.by_article.values() for case in cases if self._is_in_scope(case))

    def marks(self) -> Counter[str]:
        """By what the cases of the group can be narrowed, and how many there are of each."""
        return Counter(mark for case in self.in_scope() if group_of(case) == self.group for mark in marks_of(case))

    def place_of(self, case: Case | None) -> int:
        """Where a case, or what became of it, stands among those shown; -1 where it does not."""
        found = (_place(self.shown, each) for each in self._became(case))
        return min((at for at, is_there in found if is_there), default=-1)

    def now(self, case: Case) -> Case | None:
        """The same case as it is now, shown or not; None where nothing of it is left."""
        return next(self._became(case), None)

    def _became(self, case: Case | None) -> Iterator[Case]:
        if case is not None:
            ids = _ids(case)
            yield from (each for each in self.by_article.get(case.article, []) if not ids.isdisjoint(_ids(each)))

    def _is_in_scope(self, case: Case) -> bool:
        if self.scope == ARTICLE:
            return case.article == self.article
        return self.scope == ALL or len(case.coders) > 1

    def _is_wished(self, case: Case) -> bool:
        if group_of(case) != self.group or (self.only and self.only not in marks_of(case)):
            return False
        wished = self.words.casefold().split()
        return not wished or all(word in self.said(case).casefold() for word in wished)


def group_of(case: Case) -> str:
    """Under which chip a case stands."""
    return OPEN if case.is_open else case.state


def marks_of(case: Case) -> list[str]:
    """By what a case is found: its kind, whether only some recorded it, and in which fields it differs."""
    kind = case.kind.__name__.lower()
    return [kind, *([ONLY_SOME] if case.missing else ()), *(f"{kind}.{name}" for name in case.differing)]


def _place(shown: list[Case], case: Case) -> tuple[int, bool]:
    """Where a case stands, or would, and whether it does."""
    at = bisect_left(shown, case.order, key=attrgetter("order"))
    return at, at < len(shown) and shown[at] is case


def _merged(shown: list[Case], more: list[Case]) -> list[Case]:
    """Both in one order; few among many thousands are looked for, and those are not gone through."""
    found: list[Case] = []
    at = 0
    for case in more:
        place = bisect_left(shown, case.order, lo=at, key=attrgetter("order"))
        found += shown[at:place]
        found.append(case)
        at = place
    return found + shown[at:]


def _ids(case: Case) -> set[str]:
    return {member.id for member in case.members.values()}
