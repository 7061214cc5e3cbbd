"""The lines of a list of articles: found by any words, put in order, counted by progress; any number of them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from annotator.domain.overview import ArticleLine
from annotator.domain.stories import Copies
from annotator.services.reading.names import without_accents

STORIES = "stories"  # the order in which copies of one story stand side by side
FINISHED = ("done", "excluded")
TO_DO = "to do"  # neither: asked for as if it were a state

Key = Callable[[ArticleLine], tuple[object, ...]]
KEYS: dict[str, Key] = {
    "published": lambda line: (line.published == "", line.published, line.title.casefold()),
    "title": lambda line: (line.title.casefold(),),
    "records": lambda line: (-line.records, line.title.casefold()),
}


class Lines:
    """All lines, and of them those that are shown, by their places; what is asked at each key is kept ready."""

    def __init__(self) -> None:
        self.copies: Mapping[str, Copies] = {}  # of articles whose story others tell, too
        self._words: list[str] = []
        self._state, self.order = "", "added"
        self.only: frozenset[str] | None = None  # the articles of a search
        self.mine: frozenset[str] | None = None  # the articles that are assigned to who works here, if only they show
        self.clear()

    def clear(self) -> None:
        """Forget all lines, but not what is filtered for."""
        self._states: Counter[str] = Counter()
        self.shown: list[int] = []
        self.arranged = True  # no lines came that are not among those shown yet
        self._all: list[ArticleLine] = []
        self._places: dict[str, int] = {}
        self._plain: list[str] = []  # what is searched of each line, as far as it was prepared
        self._orders: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self._all)

    def __contains__(self, article: str) -> bool:
        return article in self._places

    def ids(self) -> Iterator[str]:
        """All articles, in the order in which they are listed."""
        return (self._all[at].id for at in self._in_order())

    @property
    def _among(self) -> frozenset[str] | None:
        """The articles to which a search or one's own assignments narrow the list; None for all."""
        if self.only is None or self.mine is None:
            return self.mine if self.only is None else self.only
        return self.only & self.mine

    def counts(self) -> Counter[str]:
        """How many articles there are in each state, and in all (""); of a search only its own."""
        among = self._among
        if among is None:
            counts = self._states + Counter({"": len(self._all)})
        else:
            found = [self._all[self._places[id]] for id in among if id in self._places]
            counts = Counter(line.state or "new" for line in found) + Counter({"": len(found)})
        counts[TO_DO] = counts[""] - sum(counts[state] for state in FINISHED)
        return counts

    @property
    def as_they_came(self) -> bool:
        """Whether everything is shown, in the order it came."""
        return not self._words and not self._state and self._among is None and self.order == "added"

    def add(self, lines: Iterable[ArticleLine]) -> None:
        """Take further lines in; they are shown from the next time that lines are arranged."""
        for line in lines:
            self._places[line.id] = len(self._all)
            self._all.append(line)
            self._states[line.state or "new"] += 1
            self.arranged = False
        self._orders.clear()

    def comes_last(self, line: ArticleLine) -> bool:
        """Whether a line that is not there yet came after all others."""
        return not self._all or line.added > self._all[-1].added

    def put(self, line: ArticleLine) -> bool:
        """Take in what a line is now; says whether lines must be arranged anew to show it."""
        place = self._places[line.id]
        old = self._all[place]
        line = line._replace(records=old.records)
        self._all[place] = line
        self._states[old.state or "new"] -= 1
        self._states[line.state or "new"] += 1
        if old._replace(state=line.state, reason=line.reason) == line:
            return bool(self._state) and old.state != line.state
        self._orders.clear()
        if place < len(self._plain):
            self._plain[place] = without_accents([_searched(line)])[0]
        return not self.as_they_came

    def drop(self, articles: Collection[str]) -> None:
        """Forget some articles."""
        kept = [line for line in self._all if line.id not in articles]
        self.clear()
        self.add(kept)

    def prepare(self, most: int) -> bool:
        """Make some more lines ready to be searched; says whether there are more."""
        rest = self._all[len(self._plain) : len(self._plain) + most]
        self._plain += without_accents([_searched(line) for line in rest])
        return len(self._plain) < len(self._all)

    def filter(self, words: str, state: str, order: str) -> None:
        """Show only articles with all these words in title, publisher, agency or date; accents do not count."""
        wished = without_accents([" ".join(words.split())])[0].split()
        narrower = state == self._state and order == self.order and _narrows(wished, self._words)
        self._words, self._state, self.order = wished, state, order
        self.arrange(self.shown if narrower else None)

    def arrange(self, among: list[int] | None = None) -> None:
        """Find what is shown, `among` those or all."""
        found = self._in_order() if among is None else among
        if (only := self._among) is not None:
            found = [at for at in found if self._all[at].id in only]
        if self._state == TO_DO:
            found = [at for at in found if self._all[at].state not in FINISHED]
        elif self._state:
            found = [at for at in found if (self._all[at].state or "new") == self._state]
        if self._words:
            self.prepare(len(self._all))
        plain = self._plain
        for word in self._words:
            found = [at for at in found if word in plain[at]]
        self.shown = found
        self.arranged = True

    def line(self, row: int) -> ArticleLine:
        return self._all[self.shown[row]]

    def row_of(self, article: str) -> int:
        """The row of an article, or -1."""
        place = self._places.get(article, -1)
        if place < 0:
            return -1
        if self.order == "added":
            row = bisect_left(self.shown, place)
            return row if row < len(self.shown) and self.shown[row] == place else -1
        return self.shown.index(place) if place in self.shown else -1

    def next_undone(self, article: str) -> str:
        """The next article shown that is neither done nor left out; "" where there is none further on."""
        rows = range(self.row_of(article) + 1, len(self.shown))
        return next((self.line(row).id for row in rows if self.line(row).state not in FINISHED), "")

    def count(self, records: Counter[str]) -> None:
        """Take in how many records each article has."""
        self._all = [line._replace(records=records[line.id]) for line in self._all]
        self._orders.pop("records", None)

    def show_copies(self, copies: Mapping[str, Copies]) -> None:
        """Know from now on which articles tell one story."""
        self.copies = copies
        self._orders.pop(STORIES, None)

    def _side_by_side(self) -> list[int]:
        """In the order they came, but each copy of a story behind the first of them."""
        if STORIES not in self._orders:
            first: dict[int, int] = {}
            for at, line in enumerate(self._all):
                if line.id in self.copies:
                    first.setdefault(self.copies[line.id].story, at)
            known = (self.copies.get(line.id) for line in self._all)
            beside = [first[copies.story] if copies else at for at, copies in enumerate(known)]
            self._orders[STORIES] = sorted(range(len(beside)), key=lambda at: (beside[at], at))
        return self._orders[STORIES]

    def _in_order(self) -> list[int]:
        if self.order == STORIES:
            return self._side_by_side()
        if self.order not in KEYS:
            return list(range(len(self._all)))
        if self.order not in self._orders:
            key, lines = KEYS[self.order], self._all
            self._orders[self.order] = sorted(range(len(lines)), key=lambda at: key(lines[at]))
        return self._orders[self.order]


def _searched(line: ArticleLine) -> str:
    return f"{line.title} {line.publisher} {line.agency} {line.published}"


def _narrows(wished: list[str], before: list[str]) -> bool:
    """Whether whatever has all the words that are wished has those of before as well."""
    return bool(before) and all(any(old in new for new in wished) for old in before)
