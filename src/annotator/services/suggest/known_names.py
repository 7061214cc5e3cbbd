"""Names that are known, found again in a text: each word is looked up once, however many names there are."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple
from weakref import WeakKeyDictionary

from annotator.domain.register import Named, Register, only_in
from annotator.services.reading.names import folded
from annotator.services.suggest.prose import Prose

ACRONYM = 6  # letters at most: in such a name capitals count, for IS is not “is”
INSIDE = frozenset([".", "'", "’", "&", "-"])  # signs that stand inside names: St. Petersburg
PREFIXES = "وفبلك"  # Arabic words that are written together with the next
ARTICLE = "ال"
ARTICLES = frozenset(["the", "al", "el"])  # not compared


class Match(NamedTuple):
    """Words, by number, that are a name of these entities."""

    first: int
    last: int
    keys: tuple[str, ...]
    skipped: int = 0  # letters before the name that are written together with it


class KnownNames:
    """Names of entities, folded (accents, case, hyphens), by their first word."""

    def __init__(self, names: Iterable[Named] = ()) -> None:
        self._phrases: dict[str, dict[str, str]] = defaultdict(dict)  # folded name → entity → its capitals
        self._longest: dict[str, int] = {}  # a first word → of how many words its longest name is
        self._small: set[str] = set()  # first words of names that begin with a small letter
        self._of: dict[str, list[str]] = defaultdict(list)
        self._only_in: dict[str, str] = {}
        for name in names:
            self._add(name.entity, name.name, name.only_in)

    def put(self, key: str, names: Iterable[str], only_in: str = "") -> None:
        """An entity has just these names now; without any it is not found any more."""
        for phrase in self._of.pop(key, ()):
            self._phrases[phrase].pop(key, None)
        self._only_in.pop(key, None)
        for name in names:
            self._add(key, name, only_in)

    def _add(self, key: str, name: str, only_in: str) -> None:
        bare = name.partition(" (")[0].strip() or name  # “Hasakah (city)” is written without what tells it apart
        phrase = folded(bare)
        if not phrase:
            return
        first, *rest = phrase.split(" ")
        self._phrases[phrase][key] = capitals(bare)
        self._longest[first] = max(self._longest.get(first, 1), len(rest) + 1)
        if bare[0].islower():
            self._small.add(first)
        self._of[key].append(phrase)
        if only_in:
            self._only_in[key] = only_in

    def bearing(self, name: str) -> set[str]:
        """The entities that have this name."""
        return set(self._phrases.get(folded(name), ()))

    @property
    def first_words(self) -> Container[str]:
        """The folded words that names begin with."""
        return self._longest

    def may_begin(self, plain: str, is_small: bool) -> bool:
        """Whether a name can begin with this folded word."""
        return plain in (self._small if is_small else self._longest)

    def at(self, prose: Prose, number: int, folds: Sequence[str], article: str = "") -> Match | None:
        """The longest name that begins with this word."""
        phrase = folds[number]
        most = self._longest.get(phrase.partition(" ")[0], 0)
        best, end = None, number + 1
        while phrase and phrase.count(" ") < most:
            keys = self._named(phrase, prose, number, end, article)
            best = Match(number, end, keys) if keys else best
            end, phrase = longer(prose, folds, end, phrase)
        return best

    def _named(self, phrase: str, prose: Prose, first: int, end: int, article: str) -> tuple[str, ...]:
        found = self._phrases.get(phrase)
        if not found:
            return ()
        words = prose.text[prose.starts[first] : prose.ends[end - 1]]
        return tuple(
            key for key, needs in found.items() if fits(words, needs) and self._only_in.get(key, article) == article
        )

    def prefixed(self, prose: Prose, number: int) -> Match | None:
        """An Arabic name of one word behind what is written together with it: وسوريا."""
        word = prose.words[number]
        for skip in range(1, 1 + (word[0] in PREFIXES) * (len(word) > 3)):
            rest = word[skip:]
            rest = ARTICLE + rest[1:] if word.startswith("لل") else rest
            keys = tuple(self._phrases.get(folded(rest), ()))
            if keys:
                return Match(number, number + 1, keys, skip)
        return None


def longer(prose: Prose, folds: Sequence[str], end: int, phrase: str) -> tuple[int, str]:
    """The phrase with one word more, over signs inside of names; "" where no name goes on."""
    while end < len(folds) and end - 1 >= 0:
        if prose.plain[end] == "'s":
            return end + 1, f"{phrase}s"
        if folds[end] in ARTICLES:
            end += 1
            continue
        if folds[end]:
            return (end + 1, f"{phrase} {folds[end]}") if prose.starts[end] - prose.ends[end - 1] <= 1 else (end, "")
        if prose.words[end] not in INSIDE:
            return end, ""
        end += 1
    return end, ""


def capitals(name: str) -> str:
    """What a name asks of the words: `all` of an acronym, `first` of a name with a capital."""
    letters = [letter for letter in name if letter.isalpha()]
    if letters and len(letters) <= ACRONYM and all(letter.isupper() for letter in letters):
        return "all"
    return "first" if name[0].isupper() else ""


def fits(words: str, needs: str) -> bool:
    if needs == "all":
        return words.isupper()
    return not needs or not words[0].islower() or ("-" in words and any(letter.isupper() for letter in words))


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """A word as it is compared: "" for a sign."""
    return folded(word)


def known_names(register: Register) -> KnownNames:
    """The names of a register as it is now; made when it is first asked for, then kept in step."""
    if register not in _KEPT:
        _KEPT[register] = len(register.touched), KnownNames(register.every_name())
    known, names = _KEPT[register]
    for key in touched_since(register, known):
        entity = register.get(key) if register.resolved(key) == key else None
        names.put(key, register.names(key) if entity else (), only_in(entity) if entity else "")
    _KEPT[register] = len(register.touched), names
    return names


def touched_since(register: Register, known: int) -> Iterator[str]:
    touched = register.touched[known:]
    yield from dict.fromkeys([*touched, *map(register.resolved, touched)])


_KEPT: WeakKeyDictionary[Register, tuple[int, KnownNames]] = WeakKeyDictionary()
