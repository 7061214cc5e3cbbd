"""The list of articles as one person sees it, in slices, so that the first of a hundred thousand shows at once."""

from collections import Counter
from collections.abc import Collection, Iterator

from annotator.domain.overview import ArticleLine
from annotator.store.lists import Lists

FIRST_SLICE, SLICE = 500, 4_000  # lines: a screen or two, then what can be read between two keys


class Listing:
    """The articles of a project with this person's progress; records are counted only where they are asked for."""

    def __init__(self, lists: Lists, person: str) -> None:
        self._lists = lists
        self._person = person

    def slices(self) -> Iterator[list[ArticleLine]]:
        """The lines of all articles in the order they came, a short slice first."""
        return self._lists.slices(self._person, FIRST_SLICE, SLICE)

    def lines(self, ids: Collection[str]) -> list[ArticleLine]:
        """The lines of some articles as they are now; deleted ones are left out."""
        return self._lists.lines(self._person, ids)

    def counted(self) -> list[ArticleLine]:
        """All lines, with the number of records of each."""
        counts = self.records()
        return [line._replace(records=counts[line.id]) for lines in self.slices() for line in lines]

    def first_started(self) -> str:
        """The first article that this person has begun; "" where there is none."""
        return self._lists.first_started(self._person)

    def records_in(self, article: str) -> int:
        """How many annotations an article has."""
        return self._lists.records_in(article)

    def records(self) -> Counter[str]:
        """How many annotations each article has."""
        return self._lists.records_by_article()
