"""What the sentence tells of a figure: who gave it, where it was, what kind of people, whose they were, who did it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from annotator.domain.anchors import Span
from annotator.domain.annotations import Figure, Source
from annotator.domain.records import altered
from annotator.services.reading.counted import statuses
from annotator.services.reading.language import alike, entries, known, table
from annotator.services.suggest.name_words import name_words
from annotator.services.suggest.named import BODIES, PLACES, Mentioned, Named, news
from annotator.services.suggest.prose import Prose
from annotator.services.suggest.suggestion import Suggestion

CLAUSE = re.compile(r"[,;:.!?()\n—–]")
FARTHEST = 90
WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


class Figures:
    """Links the figures of one article."""

    def __init__(self, read: Prose, named: Named, sources: Sequence[Suggestion]) -> None:
        self._read = read
        self._named = named
        self._sources = [(one.record, one.record.said) for one in sources if isinstance(one.record, Source)]
        self._words = name_words(read.language)

    def linked(self, found: Sequence[Suggestion]) -> list[Suggestion]:
        """In the same order; a total and its parts share a group."""
        totals = {one.record.part_of for one in found if isinstance(one.record, Figure) and one.record.part_of}
        return [self._one(one, totals) for one in found]

    def _one(self, one: Suggestion, totals: set[str]) -> Suggestion:
        figure = one.record
        assert isinstance(figure, Figure)
        clause = self._clause(figure)
        links = {"side": self._side(figure)}
        told: dict[str, Any] = {"category": self._category(figure)}
        if not figure.part_of:
            told["source"] = self._source(figure)
            links |= {"place": self._place(figure, clause), "by": self._by(figure, clause)}
        sure = {name: each for name, each in links.items() if each}
        told |= {name: each.entity for name, each in sure.items()}
        named = dict(one.named) | {name: each.at for name, each in sure.items()}
        group = figure.part_of or (figure.id if figure.id in totals else "")
        return replace(one, record=altered(figure, told), named=named, new=news(list(sure.values())), group=group)

    def _clause(self, figure: Figure) -> Span:
        """From the figure to the next comma or end."""
        text, start = self._read.text, max(figure.at.end, figure.counted_at.end if figure.counted_at else 0)
        stop = CLAUSE.search(text, start, start + FARTHEST)
        return Span(start, stop.start() if stop else min(len(text), start + FARTHEST))

    def _source(self, figure: Figure) -> str:
        """The innermost source whose words hold the number."""
        holding = [source for source, said in self._sources if said and said.encloses(figure.at)]
        return min(holding, key=lambda source: len(source.said.words)).id if holding else ""

    def _place(self, figure: Figure, clause: Span) -> Mentioned | None:
        """ "… are detained in Ghwayran", "In Aleppo, 12 people …": the one place said with a preposition."""
        if figure.kind != "count":
            return None
        behind = [each for each in self._named.within(clause) if each.type in PLACES and self._is_where(each)]
        if behind:
            return behind[0] if len({each.entity for each in behind}) == 1 else None
        return self._led_by(figure)

    def _is_where(self, place: Mentioned) -> bool:
        lead = WORD.findall(self._read.text[max(0, place.span.start - 24) : place.span.start])
        while lead and alike(lead[-1]) in known(self._read.language, "words", "determiners"):
            lead.pop()
        return bool(lead) and alike(lead[-1]) in self._words.place_before

    def _led_by(self, figure: Figure) -> Mentioned | None:
        """ "In Aleppo, " right before the clause of the figure."""
        text = self._read.text
        before = text[max(0, figure.at.start - 60) : figure.at.start]
        comma = before.rfind(",")
        if comma < 0 or CLAUSE.search(before[comma + 1 :]) or len(before) - comma > 30:
            return None
        place = self._named.ending(figure.at.start - len(before) + comma)
        return place if place and place.type in PLACES and self._is_where(place) else None

    def _by(self, figure: Figure, clause: Span) -> Mentioned | None:
        """ "killed by the SDF"; "the SDF have released 32 people": a body, by name."""
        text, language = self._read.text, self._read.language
        if not figure.status:
            return None
        for each in self._named.within(clause):
            lead = [alike(word) for word in WORD.findall(text[clause.start : each.span.start])]
            while lead and lead[-1] in known(language, "words", "determiners"):
                lead.pop()
            is_body = each.type in BODIES and len(lead) > 1
            if (
                is_body
                and lead[-1] in entries(language, "attributing", "by")
                and statuses(" ".join(lead[-3:-1]), language)
            ):
                return each
        return self._doer(figure)

    def _doer(self, figure: Figure) -> Mentioned | None:
        """The body right before an active verb of the status that stands right before the number."""
        text, language = self._read.text, self._read.language
        before = list(WORD.finditer(text, max(0, figure.at.start - 60), figure.at.start))[-4:]
        verb = next((n for n, word in enumerate(before) if statuses(word[0], language)), None)
        if verb is None or len(before) - verb > 2 or CLAUSE.search(text, before[verb].start(), figure.at.start):
            return None
        helpers = known(language, "figures", "has")
        start = verb
        while start and alike(before[start - 1][0]) in helpers:
            start -= 1
        doer = self._named.ending(len(text[: before[start].start()].rstrip()))
        return doer if doer and doer.type in BODIES else None

    def _side(self, figure: Figure) -> Mentioned | None:
        """ "124 IS jihadists", "twelve members of the SDF": a body named in what is counted."""
        if not figure.counted_at or figure.kind != "count":
            return None
        inside = [each for each in self._named.within(figure.counted_at.spans[0]) if each.type in BODIES]
        if len(inside) != 1 or (not category_of(figure.counted, self._read.language) and not self._are_people(figure)):
            return None
        return None if is_suspected(figure.counted, self._read.language) else inside[0]

    def _are_people(self, figure: Figure) -> bool:
        return any(alike(word) in self._words.of_people for word in WORD.findall(figure.counted))

    def _category(self, figure: Figure) -> str:
        return category_of(figure.counted, self._read.language) if figure.kind == "count" and figure.counted else ""


def is_suspected(counted: str, language: str) -> bool:
    return any(alike(word) in known(language, "category", "suspected") for word in WORD.findall(counted))


@lru_cache(maxsize=5_000)
def category_of(counted: str, language: str) -> str:
    """What kind of people these are, by the first noun of a list: "Kurdish soldiers" are combatants."""
    words = [alike(word) for word in WORD.findall(counted)]
    if is_suspected(counted, language):
        return "suspected_combatant"
    for word in words:
        for key in table(language, "category"):
            if key != "suspected" and word in known(language, "category", key):
                return key
    return ""
