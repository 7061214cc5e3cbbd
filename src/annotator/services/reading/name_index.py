"""Names found while somebody types, of a hundred thousand entities: folded once, in the order they are offered in."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from operator import itemgetter
from weakref import WeakKeyDictionary

from annotator.domain.register import Named, Register, only_in
from annotator.services.reading.names import (
    EXACT,
    INITIALS,
    LEAST,
    LIKENESS,
    LINKS,
    PREFIX,
    SHORTEST,
    WORD_PREFIX,
    folded,
    folded_all,
    may_be_alike,
)

AT_ONCE = 2_000  # names that are folded together
MOST_LETTERS = 8  # of initials
Ranked = Iterator[tuple[str, float]]  # an entity, and how well one of its names fits (0 to 1)


def index_of(register: Register) -> "NameIndex":
    """The names of a register as it is now; made when it is first asked for, then kept in step."""
    if register not in _KEPT:
        keep_index(register, NameIndex(register.every_name()), len(register.touched))
    known, index = _KEPT[register]
    touched = register.touched[known:]
    for id in dict.fromkeys([*touched, *map(register.resolved, touched)]):
        entity = register.get(id) if register.resolved(id) == id else None
        index.put(id, register.names(id) if entity else (), only_in(entity) if entity else "")
    _KEPT[register] = len(register.touched), index
    return index


def keep_index(register: Register, index: "NameIndex", known: int) -> None:
    """From now on this is the index of a register, made when so many of its entities had been touched."""
    _KEPT.setdefault(register, (known, index))


class NameIndex:
    """The folded names of entities, filed by their length: of two that fit alike, the shorter is the better.

    It finds and ranks as `names.matches` does, and is kept in step name by name.
    """

    def __init__(self, names: Iterable[Named] = ()) -> None:
        """From the names in any order; it may be made in any thread, and used in one."""
        self._shelves: dict[int, _SameLength] = {}
        self._folded: dict[str, tuple[str, ...]] = {}
        self._only_in: dict[str, str] = {}  # the article of an entity that is offered there alone
        filed: dict[_SameLength, list[tuple[str, str]]] = defaultdict(list)
        rest = iter(names)
        while some := list(islice(rest, AT_ONCE)):
            for (id, _, article), name in zip(some, folded_all(tuple(one.name for one in some)), strict=True):
                if shelf := self._file(id, name):
                    filed[shelf].append((name, id))
                if article:
                    self._only_in[id] = article
        for shelf, names_of_it in filed.items():
            shelf.fill(names_of_it)

    def put(self, id: str, names: Iterable[str], only_in: str = "") -> None:
        """An entity has just these names now; without any it is not found any more."""
        for name in self._folded.pop(id, ()):
            self._shelves[len(name)].remove(name, id)
        self._only_in.pop(id, None)
        for name in names:
            plain = folded(name)
            if shelf := self._file(id, plain):
                shelf.add(plain, id)
        if only_in:
            self._only_in[id] = only_in

    def bearing(self, words: str) -> set[str]:
        """The entities one of whose names is folded as these words are."""
        wished = folded(words)
        shelf = self._shelves.get(len(wished))
        return set(shelf.exactly(wished)) if shelf and wished else set()

    def matches(self, query: str, limit: int, article: str | None = None) -> list[tuple[str, float]]:
        """The entities that fit best with their scores, best first; with an article, those that are offered there."""
        wished = folded(query)
        found: dict[str, float] = {}
        for id, score in self._ranked(wished, limit) if wished else ():
            if id not in found and (article is None or self._only_in.get(id, article) == article):
                found[id] = round(score, 4)
                if len(found) == limit:
                    break
        return list(found.items())

    def _ranked(self, wished: str, limit: int) -> Ranked:
        shelves = [self._shelves[length] for length in sorted(self._shelves)]
        for shelf in shelves:
            yield from ((id, EXACT) for id in shelf.exactly(wished))
        for shelf in shelves:
            yield from ((id, PREFIX) for id in shelf.beginning(wished))
        for shelf in shelves:
            yield from ((id, WORD_PREFIX) for id in shelf.holding(f" {wished}"))
        if " " not in wished and 1 < len(wished) <= MOST_LETTERS:
            for shelf in shelves:
                yield from ((id, INITIALS) for id in shelf.abbreviated(wished))
        if len(wished) >= SHORTEST:
            yield from self._alike(wished, shelves, 4 * limit)

    def _alike(self, wished: str, shelves: list["_SameLength"], limit: int) -> Ranked:
        near = [
            (-score, len(name), name, shelf.ids[place])
            for shelf in shelves
            if may_be_alike(shelf.length, wished)
            for name, score, place in shelf.alike(wished, limit)
        ]
        yield from ((id, -score / 100 * LIKENESS) for score, _, _, id in sorted(near))

    def _file(self, id: str, name: str) -> "_SameLength | None":
        """Where a name belongs that is not there yet."""
        known = self._folded.get(id, ())
        if not name or name in known:
            return None
        self._folded[id] = (*known, name)
        if len(name) not in self._shelves:
            self._shelves[len(name)] = _SameLength(len(name))
        return self._shelves[len(name)]


class _SameLength:
    """Folded names of one length, in order: in one text of all, a place says which name it is in."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.names: list[str] = []
        self.ids: list[str] = []
        self._abbreviated: dict[str, list[str]] = defaultdict(list)  # the names by their initials

    def fill(self, names: list[tuple[str, str]]) -> None:
        """Take names and their ids, all at once."""
        names.sort(key=itemgetter(0))
        self.names = [name for name, _ in names]
        self.ids = [id for _, id in names]
        for name in self.names:
            if letters := _letters(name):
                self._abbreviated[letters].append(name)
        self.__dict__.pop("_text", None)

    def add(self, name: str, id: str) -> None:
        place = bisect_right(self.names, name)
        self.names.insert(place, name)
        self.ids.insert(place, id)
        if letters := _letters(name):
            insort(self._abbreviated[letters], name)
        self.__dict__.pop("_text", None)

    def remove(self, name: str, id: str) -> None:
        place = self.ids.index(id, bisect_left(self.names, name), bisect_right(self.names, name))
        del self.names[place], self.ids[place]
        if letters := _letters(name):
            alike = self._abbreviated[letters]
            del alike[bisect_left(alike, name)]
        self.__dict__.pop("_text", None)

    def exactly(self, wished: str) -> list[str]:
        return self.ids[bisect_left(self.names, wished) : bisect_right(self.names, wished)]

    def beginning(self, wished: str) -> Iterator[str]:
        place = bisect_left(self.names, wished)
        while place < len(self.names) and self.names[place].startswith(wished):
            yield self.ids[place]
            place += 1

    def holding(self, words: str) -> Iterator[str]:
        step = self.length + 1
        at = self._text.find(words)
        while at >= 0:
            yield self.ids[at // step]
            at = self._text.find(words, (at // step + 1) * step)

    def abbreviated(self, letters: str) -> Iterator[str]:
        for name in self._abbreviated.get(letters, ()):
            yield from self.exactly(name)

    def alike(self, wished: str, limit: int) -> list[tuple[str, float, int]]:
        """The names that resemble it most, with how much of 100, and their places."""
        from rapidfuzz import fuzz, process  # not needed to start

        return process.extract(wished, self.names, scorer=fuzz.ratio, score_cutoff=LEAST, limit=limit)

    @cached_property
    def _text(self) -> str:
        return "\n".join(self.names)


def _letters(name: str) -> str:
    """The initials that a name is found by; "" where it is not."""
    letters = "".join([word[0] for word in name.split(" ") if word not in LINKS]) if " " in name else ""
    return letters if 1 < len(letters) <= MOST_LETTERS and letters[0] == name[0] else ""


_KEPT: WeakKeyDictionary[Register, tuple[int, NameIndex]] = WeakKeyDictionary()
