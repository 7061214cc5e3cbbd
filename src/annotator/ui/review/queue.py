"""The queue of what is to be decided: which articles and which cases it shows, and where one is in it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from annotator.services.review.cases import ALL_AGREE, DECIDED, Case, in_order

OPEN = "open"
SHOWN = (OPEN, ALL_AGREE, DECIDED)
ARTICLE, SEVERAL, ALL = SCOPES = ("article", "several", "all")


@dataclass
class Queue:
    """All cases by article; those shown are of one group, most consequential first."""

    by_article: dict[str, list[Case]] = field(default_factory=dict)
    group: str = OPEN
    scope: str = SEVERAL
    article: str = ""  # the only one, where the scope is one article
    words: str = ""
    shown: list[Case] = field(default_factory=list)

    def take(self, article: str, cases: list[Case]) -> None:
        """The cases of one article as they are now."""
        self.by_article[article] = cases

    def renew(self, found: Mapping[str, str]) -> None:
        """Work out what is shown; `found` gives the words of a case by its id where words are looked for."""
        wished = self.words.casefold().split()
        cases = (case for case in self.in_scope() if group_of(case) == self.group)
        if wished:
            cases = (c for c in cases if all(word in found.get(c.id, "").casefold() for word in wished))
        self.shown = in_order(cases)

    def in_scope(self) -> Iterable[Case]:
        """The cases of the articles that are looked at."""
        if self.scope == ARTICLE:
            return self.by_article.get(self.article, [])
        return (
            case for cases in self.by_article.values() for case in cases if self.scope == ALL or len(case.coders) > 1
        )

    def counts(self) -> Counter[str]:
        """How many cases of each group there are."""
        return Counter(map(group_of, self.in_scope()))

    def place_of(self, case: Case | None) -> int:
        """Where a case, or what became of it, stands among those shown; -1 where it does not."""
        if case is None:
            return -1
        ids = {member.id for member in case.members.values()}
        return next((at for at, each in enumerate(self.shown) if not ids.isdisjoint(_ids(each))), -1)

    def now(self, case: Case) -> Case | None:
        """The same case as it is now, shown or not; None where nothing of it is left."""
        ids = {member.id for member in case.members.values()}
        return next((c for c in self.by_article.get(case.article, []) if not ids.isdisjoint(_ids(c))), None)


def group_of(case: Case) -> str:
    """Under which chip a case stands."""
    return OPEN if case.is_open else case.state


def _ids(case: Case) -> set[str]:
    return {member.id for member in case.members.values()}
