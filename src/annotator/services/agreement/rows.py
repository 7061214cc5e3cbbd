"""What each article adds, kept by aspect and by who is compared."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from functools import lru_cache
from itertools import combinations

from annotator.services.agreement.sheets import Sheet
from annotator.services.agreement.sums import Parts

Pair = tuple[str, ...]  # of ids; () for all who are chosen
NOTHING_ADDED: Parts = {}


class Rows:
    """The parts of every sheet; one on which nobody recorded anything adds nothing, but counts."""

    def __init__(self, people: Sequence[str]) -> None:
        self.pairs: list[Pair] = list(combinations(people, 2))
        self._articles: dict[Pair, list[str]] = defaultdict(list)
        self._by_three: set[str] = set()  # articles that three people or more coded
        self._parts: dict[tuple[int, Pair], dict[str, Parts]] = defaultdict(dict)
        self.of = lru_cache(maxsize=2)(self._of)  # asked for one aspect after another

    def add(self, sheet: Sheet, aspect: int, parts: Parts) -> None:
        """Keep what an aspect counted on a sheet."""
        if parts:
            self._parts[aspect, sheet.people if sheet.is_pair else ()][sheet.article] = parts

    def begin(self, sheet: Sheet) -> None:
        """Know that its people coded an article."""
        if sheet.is_pair:
            self._articles[sheet.people].append(sheet.article)
        else:
            self._by_three.add(sheet.article)

    def is_of_two(self, between: Pair) -> bool:
        """Whether only two people are compared, so that two and two is all at once."""
        return bool(between) or len(self.pairs) == 1

    def articles(self, between: Pair = ()) -> list[str]:
        """The articles that these two, or any two, coded."""
        if between:
            return self._articles[between]
        return list(dict.fromkeys(article for pair in self.pairs for article in self._articles[pair]))

    def _of(self, aspect: int, between: Pair, at_once: bool) -> dict[str, Parts]:
        """What each article adds to an aspect, between two people or all, two and two or all of them `at_once`."""
        if self.is_of_two(between):
            kept = self._parts[aspect, between or self.pairs[0]]
        else:
            kept = self._all_at_once(aspect) if at_once else self._together(aspect)
        return {article: kept.get(article, NOTHING_ADDED) for article in self.articles(between)}

    def _together(self, aspect: int) -> dict[str, Parts]:
        """Two and two, summed by article."""
        found: dict[str, dict[Hashable, float]] = {}
        for pair in self.pairs:
            for article, parts in self._parts[aspect, pair].items():
                row = found.setdefault(article, {})
                for key, each in parts.items():
                    row[key] = row.get(key, 0) + each
        return found  # type: ignore[return-value]

    def _all_at_once(self, aspect: int) -> dict[str, Parts]:
        """What all say at once; of articles that only two of them coded, what these two say."""
        rows = dict(self._parts[aspect, ()])
        for pair in self.pairs:
            for article, parts in self._parts[aspect, pair].items():
                if article not in self._by_three:
                    rows[article] = parts
        return rows
