"""The names of an article: those that are known, and those that its capitals show, each with votes for what it is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from annotator.services.reading.forms import is_people
from annotator.services.suggest.capitalised import Run, is_capital, runs, shown_end
from annotator.services.suggest.gazetteer import Gazetteer
from annotator.services.suggest.known_names import KnownNames, Match
from annotator.services.suggest.name_clues import Around, clues
from annotator.services.suggest.name_pieces import Cutter, Piece
from annotator.services.suggest.name_words import Kind, NameWords
from annotator.services.suggest.prose import Prose, Stretch
from annotator.services.suggest.verbs import Lexicon

SURE = 5  # as many votes as a name's own words have


@dataclass
class Name:
    """One place where a name stands."""

    first: int
    last: int
    start: int
    end: int
    rule: str
    keys: tuple[str, ...] = ()  # the entities of the register, or the one of the gazetteer, that are called so
    votes: dict[Kind, int] = field(default_factory=dict)
    is_doubtful: bool = False  # its place alone explains its capital
    long: str = ""  # the name that stands beside it as "Long Name (ACR)"


@dataclass(frozen=True)
class Reading:
    """A text and what is known of names, for all that look for them."""

    prose: Prose
    folds: list[str]
    known: KnownNames | None
    world: Gazetteer
    article: str
    words: NameWords
    lexicon: Lexicon

    def shown(self, name: Name) -> str:
        return self.prose.text[name.start : name.end]


def names_in(reading: Reading) -> list[Name]:
    """In reading order; a longer one stands before those inside of it."""
    matches, cutter = Matches(reading), Cutter(reading.prose, reading.words, reading.world)
    found = [name for run in runs(reading.prose, reading.words) for name in names_of(reading, run, matches, cutter)]
    found += [matched(reading, match, rule) for match, rule in matches.left()]
    vote(reading, found)
    return sorted(found, key=lambda name: (name.start, -name.end))


class Matches:
    """The known names of a text by their first word, the longest from the left; the register goes before the world."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._at: dict[int, tuple[Match, str]] = {}
        starts = self._starts()
        for sentence in reading.prose.sentences:
            end = sentence.first
            for number in range(*sentence):
                if number >= end and starts[number] and (found := self._find(number)):
                    self._at[number] = found
                    end = found[0].last

    def _starts(self) -> list[bool]:
        """Whether a name may begin with each word: the quick question before the long one."""
        reading, known = self._reading, self._reading.known
        first = reading.world.names.first_words
        own = known.first_words if known else first
        return [
            bool(plain) and (plain in first or plain in own or " " in plain or "\u0600" <= word[0] <= "\u06ff")
            for plain, word in zip(reading.folds, reading.prose.words, strict=True)
        ]

    def _find(self, number: int) -> tuple[Match, str] | None:
        reading = self._reading
        is_small = reading.prose.words[number][0].islower() and not is_capital(reading.prose.words[number])
        plain = reading.folds[number].partition(" ")[0]
        best = None
        for known, rule in ((reading.known, "register"), (reading.world.names, "gazetteer")):
            if known is not None:
                match = (
                    known.at(reading.prose, number, reading.folds, reading.article)
                    if known.may_begin(plain, is_small)
                    else known.prefixed(reading.prose, number)
                )
                if match and (best is None or match.last > best[0].last):
                    best = match, rule
        return best

    def within(self, first: int, last: int) -> list[tuple[Match, str]]:
        """Those that begin within these words, taken away."""
        return [self._at.pop(number) for number in range(first, last) if number in self._at]

    def left(self) -> Iterable[tuple[Match, str]]:
        """Those that no capitals led to."""
        return [found for found in self._at.values() if found[1] == "register" or is_sure(self._reading, found[0])]


def is_sure(reading: Reading, match: Match) -> bool:
    """A name of a language without capitals, or one that begins small (al-Qaeda)."""
    return not reading.prose.words[match.first].isascii() or is_capital(reading.prose.words[match.first])


def names_of(reading: Reading, run: Run, matches: Matches, cutter: Cutter) -> Iterator[Name]:
    """The names of a run: what is known in it, and what stands between."""
    inner = matches.within(run.first, run.last)
    covering = next((one for one in inner if one[0].first == run.first and one[0].last >= run.last), None)
    if covering:
        yield with_doubt(matched(reading, *covering), run)
        return
    whole = cutter.kind(cutter.without_leads(run.first, run.last), run.last)
    strong = [one for one in inner if is_strong(reading, one)] if not whole else []
    place = run.first
    for match, rule in strong:
        yield from new_names(reading, cutter, run, place, match.first, inner)
        yield with_doubt(matched(reading, match, rule), run)
        place = match.last
    yield from new_names(reading, cutter, run, place, run.last, inner)


def is_strong(reading: Reading, one: tuple[Match, str]) -> bool:
    """It stands by itself in a longer run: an acronym, several words, or what the project calls so."""
    match, rule = one
    return rule == "register" or match.last - match.first > 1 or reading.prose.words[match.first].isupper()


def with_doubt(name: Name, run: Run) -> Name:
    name.is_doubtful = run.in_title and name.rule != "register" and name.last - name.first == 1
    return name


def matched(reading: Reading, match: Match, rule: str) -> Name:
    prose = reading.prose
    first = match.first
    if first and reading.folds[first - 1] in ("al", "el") and prose.starts[first] - prose.ends[first - 1] == 1:
        first -= 1  # Al Jazeera
    start = prose.starts[first] + match.skipped
    return Name(first, match.last, start, shown_end(prose, match.last), rule, match.keys)


def new_names(
    reading: Reading, cutter: Cutter, run: Run, first: int, last: int, inner: list[tuple[Match, str]]
) -> Iterator[Name]:
    for piece in cutter.cut(run, first, last) if first < last else ():
        exact = next((one for one in inner if one[0].first == piece.first and one[0].last >= piece.last), None)
        if exact:
            yield with_doubt(matched(reading, *exact), run)
        elif not is_no_name(reading, piece):
            yield made(reading, piece, run)


def is_no_name(reading: Reading, piece: Piece) -> bool:
    """One word that is written with a capital and names nothing: Internet, Muslims, PhD, X."""
    if piece.last - piece.first > 1 or piece.is_people:
        return False
    plain = reading.prose.plain[piece.first].casefold()
    if plain in reading.words.no_names or len(plain) == 1 or not any(letter.isalpha() for letter in plain):
        return True
    return is_people(plain, reading.prose.language) or plain.removesuffix("s") in reading.world.peoples


def made(reading: Reading, piece: Piece, run: Run) -> Name:
    prose = reading.prose
    name = Name(piece.first, piece.last, prose.starts[piece.first], shown_end(prose, piece.last), rule_of(prose, piece))
    if piece.kind:
        name.votes[piece.kind] = SURE
    if piece.is_titled:
        name.votes["person", ""] = SURE
    single = piece.last - piece.first == 1
    name.is_doubtful = run.in_title or (piece.at_start and single and not prose.words[piece.first].isupper())
    return name


def rule_of(prose: Prose, piece: Piece) -> str:
    if piece.is_people:
        return "people"
    if piece.is_titled:
        return "titled"
    if piece.kind:
        return "kind"
    if piece.last - piece.first > 1:
        return "capitals"
    return "acronym" if len(prose.words[piece.first]) > 1 and prose.words[piece.first].isupper() else "capital"


def vote(reading: Reading, names: Iterable[Name]) -> None:
    """What stands around each of the new names says what it is."""
    prose = reading.prose
    sentences = iter(prose.sentences)
    sentence = next(sentences, Stretch(0, 0))
    for name in sorted(names, key=lambda name: name.first):
        while sentence.last <= name.first:
            sentence = next(sentences, Stretch(0, len(prose.words)))
        if name.keys or name.rule == "people":
            continue
        around = Around(prose, sentence, name.first, name.last, reading.words, reading.lexicon)
        for clue in clues(around):
            add_votes(name.votes, {(clue.type, clue.subtype): clue.weight})


def add_votes(votes: dict[Kind, int], more: Mapping[Kind, int]) -> None:
    for kind, weight in more.items():
        votes[kind] = votes.get(kind, 0) + weight
