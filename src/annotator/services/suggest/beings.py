"""Who is who in an article: names that mean the same, with what the votes of all places say it is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.services.suggest.gazetteer import Fact
from annotator.services.suggest.known_names import fold
from annotator.services.suggest.name_words import Kind
from annotator.services.suggest.naming import Name, Reading, add_votes

LONGEST = 12  # words of a name that is called something for short
CLEAR = 1  # votes that a type needs
PERSON = ("person", "")


@dataclass(eq=False)
class Being:
    """An entity as the article knows it; `id` where the register has it."""

    key: str
    name: str
    id: str = ""
    fact: Fact | None = None
    votes: dict[Kind, int] = field(default_factory=dict)
    aliases: dict[str, None] = field(default_factory=dict)
    role: str = ""
    affiliation: "Being | None" = None
    located_in: "Being | None" = None

    _kind: Kind | None = None

    def take(self, votes: Mapping[Kind, int]) -> None:
        add_votes(self.votes, votes)
        self._kind = None

    @property
    def kind(self) -> Kind:
        """Type and subtype; empty where nothing tells."""
        if self._kind is None:
            self._kind = (self.fact.type, self.fact.subtype) if self.fact else self._counted()
        return self._kind

    def _counted(self) -> Kind:
        types: dict[str, int] = {}
        for (type_, _), weight in self.votes.items():
            types[type_] = types.get(type_, 0) + weight
        best = max(types, key=types.__getitem__, default="")
        if not best or types[best] < CLEAR:
            return "", ""
        subtypes = [(weight, sub) for (type_, sub), weight in self.votes.items() if type_ == best and sub]
        return best, max(subtypes)[1] if subtypes else ""

    @property
    def is_person(self) -> bool:
        return self.kind[0] == "person"


@dataclass(frozen=True)
class Meant:
    """Whom a name means: one, or several between which nothing decides."""

    beings: tuple[Being, ...]
    rule: str


def who_is_who(reading: Reading, names: Sequence[Name]) -> list[tuple[Name, Meant]]:
    """Each name with whom it means; one that only its place gives a capital counts where it stands elsewhere, too."""
    beings = Beings(reading)
    for name in names:
        if not name.is_doubtful and name.rule != "people":
            beings.take(name)
    beings.join_short_forms()
    found = [(name, meant) for name in names if (meant := beings.meant(name))]
    told = {name.first for name, _ in found}
    for name in names:
        if name.is_doubtful and name.last - name.first > 1 and name.first not in told:
            found += beings.inside(name)
    return sorted(found, key=lambda one: (one[0].start, -one[0].end))


class Beings:
    """The entities of an article by the folded names that they have in it."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._by_key: dict[str, Being] = {}
        self._short: dict[str, list[Being]] = defaultdict(list)

    def take(self, name: Name) -> None:
        """A place where a name surely stands."""
        shown = self._reading.shown(name)
        for key in name.keys or (fold(shown),):
            being = self._being(key, name, shown)
            being.take(name.votes)
            if fold(shown) != fold(being.name):
                being.aliases[shown] = None
        if name.long:
            self._alias(name, shown)

    def _being(self, key: str, name: Name, shown: str) -> Being:
        if key not in self._by_key:
            if name.rule == "register":
                self._by_key[key] = Being(key, shown, id=key)
            elif name.keys:
                self._by_key[key] = self._of_world(key)
            else:
                self._by_key[key] = Being(key, " ".join(shown.split()))
        return self._by_key[key]

    def _of_world(self, key: str) -> Being:
        """What everybody knows, under the name that the register has for it."""
        fact = self._reading.world.facts[key]
        known = self._reading.known
        ids = {id for each in fact.names for id in known.bearing(each)} if known else set()
        return Being(key, fact.names[0], id=next(iter(ids)) if len(ids) == 1 else "", fact=fact)

    def _alias(self, name: Name, shown: str) -> None:
        long, short = self._by_key.get(name.long), self._by_key.get(fold(shown))
        if long and short and long is not short:
            long.aliases[shown] = None
            long.take(short.votes)
            self._by_key[fold(shown)] = long

    def join_short_forms(self) -> None:
        """ "Rahman" after "Rami Abdul Rahman", "Syrian Observatory" after the long name."""
        for being in list(self._by_key.values()):
            for words in self._names(being):
                for short in short_forms(words, being, self._reading):
                    if being not in self._short[short]:
                        self._short[short].append(being)
        for key, longer in self._short.items():
            own = self._by_key.get(key)
            if own and len(longer) == 1 and own not in longer and not own.id and not own.fact:
                longer[0].take(own.votes)
                longer[0].aliases[own.name] = None
                self._by_key[key] = longer[0]

    def _names(self, being: Being) -> set[tuple[str, ...]]:
        return {tuple(fold(name).split()) for name in (being.name, *being.aliases)}

    def meant(self, name: Name) -> Meant | None:
        shown = self._reading.shown(name)
        if name.rule == "people":
            return self._people(name, shown)
        if name.keys:
            beings = tuple(dict.fromkeys(self._by_key.get(key) or self._being(key, name, shown) for key in name.keys))
            return Meant(beings, name.rule)
        key = fold(shown)
        own, longer = self._by_key.get(key), self._short.get(key, [])
        if own and not (len(longer) > 1 and own.key == key and own not in longer):
            rule = "short" if own.key != key and name.rule not in ("pair", "acronym") else name.rule
            return Meant((own,), rule)
        return Meant(tuple(longer), "short") if longer else None

    def inside(self, name: Name) -> Iterator[tuple[Name, Meant]]:
        """In a headline, where all words have capitals: the names in it that stand elsewhere, too."""
        prose, first = self._reading.prose, name.first
        while first < name.last:
            for last in range(name.last, first, -1):
                part = Name(first, last, prose.starts[first], prose.ends[last - 1], "short")
                if meant := self.meant(part):
                    yield part, meant
                    first = last - 1
                    break
            first += 1

    def _people(self, name: Name, shown: str) -> Meant | None:
        """ "Syrian" is an adjective of Syria, where the article or the register knows the country."""
        fact = self._reading.world.peoples.get(fold(shown))
        if fact is None:
            return None
        being = self._by_key.get(fact.names[0]) or self._of_world(fact.names[0])
        return Meant((being,), "people")


def short_forms(words: tuple[str, ...], being: Being, reading: Reading) -> Iterable[str]:
    """How the article may call it later."""
    if not 1 < len(words) <= LONGEST:
        return
    if being.is_person:
        for start in range(1, len(words)):
            if words[start] not in reading.words.particles and len(words[start]) > 1:
                yield " ".join(words[start:])
        if words[0] not in reading.words.particles and words[0] in reading.words.given:
            yield words[0]
    else:
        for end in range(2, len(words)):
            if words[end - 1] not in reading.words.body_links and words[end - 1] not in reading.words.links:
                yield " ".join(words[:end])
