"""Which words of a run are a name: titles are cut off, and peoples that only lead to one."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.services.suggest.capitalised import Run, is_left_out
from annotator.services.suggest.gazetteer import Gazetteer
from annotator.services.suggest.known_names import fold
from annotator.services.suggest.name_words import Kind, NameWords
from annotator.services.suggest.prose import Prose

LINKS = frozenset(["of", "for", "de", "du", "des", "on"])


@dataclass(frozen=True)
class Piece:
    """Some words of a run that are one name; `kind`: what its own words say it is."""

    first: int
    last: int
    kind: Kind | None = None
    is_titled: bool = False
    is_people: bool = False
    at_start: bool = False


@dataclass(frozen=True)
class Cutter:
    """Cuts the runs of a text."""

    prose: Prose
    words: NameWords
    world: Gazetteer

    def cut(self, run: Run, first: int, last: int) -> Iterator[Piece]:
        """The names within these words of a run, in order."""
        first = self.without_leads(first, last)
        if first >= last:
            return
        kind = self.kind(first, last)
        title = None if kind and last - first > 1 else self.title(first, last)
        if title is None:
            yield from self.plain_piece(run, first, last, kind)
            return
        start, end = title
        if start > first:
            yield from self.plain_piece(run, first, start, self.kind(first, start))
        if end < last:
            for piece in self.cut(Run(end, last, False, run.in_title), end, last):
                yield Piece(
                    piece.first, piece.last, piece.kind, piece.first == end and not piece.is_people, piece.is_people
                )

    def without_leads(self, first: int, last: int) -> int:
        while first < last and (is_left_out(self.prose, first, self.words) or not self.prose.words[first][0].isalnum()):
            first += 1
        return first

    def title(self, first: int, last: int) -> tuple[int, int] | None:
        """The first title among these words, with "Deputy" before it and "of State" behind it."""
        for number in range(first, last):
            if self.prose.plain[number] in self.words.titles:
                start = number
                while start > first and self.prose.plain[start - 1] in self.words.title_adjectives:
                    start -= 1
                return start, self.title_end(number + 1, last)
        return None

    def title_end(self, end: int, last: int) -> int:
        plain, words = self.prose.plain, self.words
        while end < last:
            if plain[end] in words.titles or plain[end] in (".", "-") or plain[end] in words.title_adjectives:
                end += 1
            elif plain[end] in LINKS and end + 1 < last and plain[end + 1] in words.title_adjectives:
                end += 2
            elif plain[end] in LINKS or plain[end] == "the":
                end += 1
            else:
                break
        return end

    def plain_piece(self, run: Run, first: int, last: int, kind: Kind | None) -> Iterator[Piece]:
        """A name without titles: peoples before it stand alone, unless all of it is the name of a body."""
        at_start = run.at_start and first == run.first
        while last > first and not self.prose.words[last - 1][0].isalnum():
            last -= 1
        if kind and last - first > 1:
            yield Piece(first, last, kind, at_start=at_start)
            return
        if at_start and last - first > 1 and self.only_leads(first):
            first, at_start = first + 1, False
        while first < last and self.is_people(first):
            yield Piece(first, first + 1, is_people=True, at_start=at_start)
            first, at_start = first + 1, False
        first = self.without_leads(first, last)
        if first < last:
            yield Piece(first, last, kind if last - first > 1 else None, at_start=at_start)

    def only_leads(self, first: int) -> bool:
        """ "Foreign NLF fighters": a word before an acronym or a people that only opens the sentence."""
        following = self.prose.words[first + 1]
        return not self.is_people(first) and (self.is_people(first + 1) or (len(following) > 1 and following.isupper()))

    def is_people(self, number: int) -> bool:
        word = fold(self.prose.words[number])
        return word in self.world.peoples or word in self.words.demonyms

    def kind(self, first: int, last: int) -> Kind | None:
        """By the last word, the one before "of", or the first: Council, Ministry of …, Operation …"""
        plain = [self.prose.plain[n].casefold() for n in range(first, last)]
        link = next((n for n, word in enumerate(plain) if word in LINKS and n), 0)
        if link and plain[link - 1] not in self.words.of_people:
            found = self.words.ends.get(plain[link - 1]) or (self.words.heads.get(plain[0]) if link == 1 else None)
            if found:
                return found
        if len(plain) > 1:
            return self.words.ends.get(plain[-1]) or self.words.heads.get(plain[0])
        return None
