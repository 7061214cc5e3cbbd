"""Whom a source's words mean, for whom they speak, who passed it on, when it was said, and in which quote it stands."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from annotator.domain.anchors import Anchor, Span, anchor
from annotator.domain.annotations import Source
from annotator.domain.records import Entity, altered
from annotator.services.reading.dates import dates_in
from annotator.services.reading.language import alike, known
from annotator.services.suggest.name_words import NameWords, name_words
from annotator.services.suggest.named import BODIES, Mentioned, Named, news
from annotator.services.suggest.prose import Prose
from annotator.services.suggest.suggestion import NewEntity, Suggestion, entity_id
from annotator.services.suggest.verbs import Lexicon, lexicon

FARTHEST = 400  # letters behind a source in which "he" is still its speaker
BEHIND = 40
NAMELESS = frozenset(["unnamed", "anonymous", "collective"])
UNNAMED = {"person": "person", "group": "group", "organisation": "organisation", "media": "organisation"}


class Sources:
    """Links the sources of one article."""

    def __init__(self, read: Prose, named: Named, published: str, article: str) -> None:
        self._read = read
        self._named = named
        self._published = published
        self._article = article
        self._pronouns = known(read.language, "words", "pronouns")
        self._words: NameWords = name_words(read.language)
        self._lexicon: Lexicon = lexicon(read.language)
        self._singular = known(read.language, "names", "singular")

    def linked(self, found: Sequence[Suggestion]) -> list[Suggestion]:
        """In the same order."""
        done: list[Suggestion] = []
        last: tuple[Suggestion, list[Mentioned]] | None = None
        for one in found:
            made, speakers = self._one(one, last)
            done.append(made)
            last = (made, speakers) if speakers or not last else last
        return nested(done)

    def _one(
        self, one: Suggestion, last: tuple[Suggestion, list[Mentioned]] | None
    ) -> tuple[Suggestion, list[Mentioned]]:
        source = one.record
        assert isinstance(source, Source)
        speakers, organisation = self._who(source, last)
        if organisation and not speakers:
            source = altered(source, self._unnamed_for(source))
        elif organisation:
            organisation = None  # empty: as the entity says
        speakers = speakers or self._unnamed(source)
        relay, addressee = self._in(one.named.get("relayed_by")), self._in(one.named.get("addressee"))
        told: dict[str, Any] = {"speakers": tuple(dict.fromkeys(each.entity for each in speakers))}
        told |= {"organisation": organisation.entity} if organisation else {}
        told |= {"relayed_by": relay.entity} if relay else {}
        told |= {"addressee": addressee.entity} if addressee else {}
        told |= self._when(source, one.named.get("relayed_by"))
        others = [each for each in (organisation, relay, addressee) if each]
        named = dict(one.named) | ({"organisation": organisation.at} if organisation else {})
        if speakers and source.who and source.who.encloses(speakers[0].at):
            named["speakers"] = speakers[0].at
        made = replace(one, record=altered(source, told), named=named, new=news([*speakers, *others]))
        return made, speakers

    def _in(self, at: Anchor | None) -> Mentioned | None:
        inside = self._named.within(at.spans[0]) if at else []
        return inside[0] if len(inside) == 1 else None

    def _who(
        self, source: Source, last: tuple[Suggestion, list[Mentioned]] | None
    ) -> tuple[list[Mentioned], Mentioned | None]:
        """Who speaks, and the body for which, as far as the words name them."""
        if not source.who:
            return [], None
        inside = [each for span in source.who.spans for each in self._named.within(span)]
        if not inside:
            return self._pronoun(source, last), None
        people = [each for each in inside if each.type == "person"]
        bodies = [each for each in inside if each.type in BODIES]
        if people:
            return self._people(source, people), self._spoken_for(source, people[0], bodies)
        first = inside[0]
        if self._is_head(source, first):
            more = [each for each in inside[1:] if self._is_joined(first, each)]
            return [first, *more], None
        return [], self._spoken_for(source, None, bodies)

    def _people(self, source: Source, people: list[Mentioned]) -> list[Mentioned]:
        first = people[0]
        return [first, *(each for each in people[1:] if self._is_joined(first, each))]

    def _is_joined(self, one: Mentioned, other: Mentioned) -> bool:
        """ "Clinton and Trump", "the UN, the EU and the AU"."""
        between = alike(self._read.text[one.span.end : other.span.start]).replace(",", " ").split()
        joins = known(self._read.language, "numbers", "join")
        return any(word in joins for word in between) and all(
            word in joins or word in known(self._read.language, "words", "determiners") for word in between
        )

    def _is_head(self, source: Source, first: Mentioned) -> bool:
        """The phrase is about it: "the OSDH which has …"; not "the OSDH’s director", "UN officials"."""
        text, span = self._read.text, source.who.spans[0]
        lead = alike(text[span.start : first.span.start]).split()
        determiners = known(self._read.language, "words", "determiners")
        if not all(word in determiners or word.endswith("'") for word in lead):
            return False
        following = text[first.span.end : span.end].strip()
        if not following or following[0] in "(,—–":
            return True
        word = alike(following.split()[0])
        return word in known(self._read.language, "words", "relatives") or word in known(
            self._read.language, "numbers", "join"
        )

    def _spoken_for(self, source: Source, person: Mentioned | None, bodies: list[Mentioned]) -> Mentioned | None:
        """ "SDF spokesman", "a spokesman for the UN", "the director of the OSDH": the one body beside a role."""
        if len({body.entity for body in bodies}) != 1:
            return None
        words = {alike(word) for word in source.who.words.replace(",", " ").split()}
        body = bodies[0]
        if not words & (self._words.roles | self._words.titles):
            return None
        return None if person and person.span.overlaps(body.span) else body

    def _unnamed_for(self, source: Source) -> dict[str, Any]:
        """ "A spokesman for the UN", "UN officials": the body has a name, whoever speaks for it has none."""
        words = [alike(word) for word in source.who.words.split()]
        kinds = {word: key for key in ("group", "person") for word in known(self._read.language, "source_type", key)}
        kind = next((kinds[word] for word in words if word in kinds), "")
        identification = "unnamed" if source.identification == "named" and kind else source.identification
        return {"identification": identification, "type": source.type or kind}

    def _unnamed(self, source: Source) -> list[Mentioned]:
        """ "A senior official": an entity without a name, in this article only; "an official" is another each time."""
        words = " ".join(source.who.words.split())
        lead, _, rest = words.partition(" ")
        is_led = alike(lead) in known(self._read.language, "words", "determiners")
        is_again = alike(lead) not in known(self._read.language, "words", "indefinite")
        type_ = UNNAMED.get(source.type, "")
        if not type_ or source.identification not in NAMELESS or alike(words) in self._pronouns:
            return []
        name = rest if is_led and rest else words
        key = name if is_again else f"{name} {source.who.start}"
        entity = Entity(
            id=entity_id(self._article, key), name=name, type=type_, named="no", article=self._article, role=source.role
        )
        return [Mentioned(source.who, entity.id, type_, (NewEntity(entity),))]

    def _pronoun(self, source: Source, last: tuple[Suggestion, list[Mentioned]] | None) -> list[Mentioned]:
        """ "He", "she": who spoke last, where that was one person not far before."""
        if last is None or alike(source.who.words) not in self._singular:
            return []
        before, speakers = last
        is_near = 0 <= source.who.start - before.record.main.spans[0].start < FARTHEST + len(before.record.main.words)
        return speakers if is_near and len(speakers) == 1 and speakers[0].type == "person" else []

    def _when(self, source: Source, heard: Anchor | None) -> dict[str, Any]:
        """The day right behind who, cue and hearer: "told AFP on Wednesday", "said Monday"."""
        ends = [at.end for at in (source.who, source.cue, heard) if at]
        end = max(ends, default=0)
        if not end or any(span.start <= end < span.end for span in source.said.spans):
            return {}
        text = self._read.text
        following = text[end : end + BEHIND].split("\n")[0]
        words = alike(following).split()[:3]
        days = self._lexicon.listed("days") | self._words.dates
        if not following[:1].isspace() or not any(word.strip(".,;") in days for word in words):
            return {}
        found = dates_in(text, Span(end, end + len(following)), self._published, self._read.language)
        lead = alike(text[end : found[0][0].start]).split() if found else ["?"]
        prepositions = known(self._read.language, "words", "prepositions") | {"late", "early", "earlier"}
        if not found or not all(word in prepositions for word in lead):
            return {}
        span, reading = found[0]
        return {"earliest": reading.earliest, "latest": reading.latest, "when_at": anchor(text, span)}


def nested(found: list[Suggestion]) -> list[Suggestion]:
    """A source that stands whole inside what another one said is nested in the smallest such."""
    sources = [one.record for one in found if isinstance(one.record, Source)]
    reach = [(source.said.start, source.said.end, source) if source.said else (0, -1, source) for source in sources]
    done = []
    for one, source in zip(found, sources, strict=True):
        first, *_, last = (*source.main.spans, source.main.spans[-1])
        around = [
            (end - start, other.id)
            for start, end, other in reach
            if start <= first.start and last.end <= end and other is not source and holds(other, source)
        ]
        done.append(replace(one, record=altered(source, {"nested_in": min(around)[1]})) if around else one)
    return done


def holds(other: Source, source: Source) -> bool:
    """All its words stand among those said."""
    return all(any(a.encloses(b) for a in other.said.spans) for b in source.main.spans)
