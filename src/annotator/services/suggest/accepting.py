"""What accepting and rejecting come to: one edit with records, the entities that they need, links and answers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.answers import ACCEPTED, REJECTED, Answer, answer_id
from annotator.domain.edits import Change, Edit, together
from annotator.domain.entities import new_entity, set_aliases
from annotator.domain.fields import fields_of
from annotator.domain.page import Page
from annotator.domain.records import Entity, altered, new_id
from annotator.domain.register import Register
from annotator.domain.sentences import sentence
from annotator.domain.wording import wording
from annotator.services.recording.figures import enclosing, mentioned_at
from annotator.services.recording.mentions import bearing
from annotator.services.recording.sources import like_earlier, speaker_at, speakers_of
from annotator.services.suggest.recorded import repeated_by, told_of_figure, told_of_source
from annotator.services.suggest.standing import KINDS, Standing, folded_words, hangs_on
from annotator.services.suggest.suggestion import NewEntity, Suggestion

UNSAID = ("", "unknown", None, ())  # what an earlier record may tell better


@dataclass
class Accepting:
    """Accepts suggestions of an open article for one person; each is used for one edit."""

    page: Page
    register: Register
    standing: Standing
    person: str
    time: str  # UTC
    made: dict[str, Edit] = field(default_factory=dict)  # the entities that are made, by their ids
    ids: dict[str, str] = field(default_factory=dict)  # of the new records, by those that were proposed

    def edit(self, chosen: Sequence[Suggestion]) -> Edit:
        """Records of all these, with those that they come with; links lead to what is recorded, now or before."""
        chosen = with_groups(chosen, self.standing)
        self.ids = {one.record.id: new_id() for one in chosen}
        records = [self._record(one) for one in chosen]
        records = [self._taught(record, records) for record in records]
        answers = [self._answer(one, record) for one, record in zip(chosen, records, strict=True)]
        changes = [Change(None, each) for each in (*records, *answers)]
        label = sentence("accept {0}", wording(records[0]))
        if len(records) > 1:
            label = sentence("accept {0} suggestions", len(records))
        filled = self._links_filled(records)
        return together(label, [*self.made.values(), Edit(label, (*changes, *filled))])

    def _record(self, one: Suggestion) -> AnyAnnotation:
        origin = "suggested_changed" if one.record.origin == "suggested_changed" else "suggested"
        record = replace(one.record, id=self.ids[one.record.id], article=self.page.article.id, origin=origin)
        recorded = self._by_words(one)
        values: dict[str, Any] = {"author": self.person}
        for name, declared in fields_of(type(record)).items():
            value = getattr(record, name)
            if declared.link == "entity":
                several = value if isinstance(value, tuple) else (value,)
                if not any(map(self.register.get, several)) and recorded.get(name):
                    several = recorded[name]
                known = tuple(dict.fromkeys(filter(None, (self._entity(id, one) for id in several))))
                values[name] = known if isinstance(value, tuple) else next(iter(known), "")
            elif declared.link in ("source", "figure") and value:
                values[name] = self._counterpart(value)
        return replace(record, **values)

    def _counterpart(self, proposed: str) -> str:
        """The record that a proposed one became, now or earlier; "" while it is only proposed."""
        return self.ids.get(proposed) or self.standing.recorded_as(proposed)

    def _by_words(self, one: Suggestion) -> dict[str, tuple[str, ...]]:
        """Whom mentions in the article, or the register, say that words mean: better known than what rules make new."""
        found: dict[str, tuple[str, ...]] = {}
        for name, words in one.named.items():
            found[name] = (speaker_at(self.page, self.register, words),)
        if isinstance(one.record, Source) and one.record.who:
            found["speakers"] = speakers_of(self.page, self.register, one.record.who)
        return {name: known for name, known in found.items() if any(known)}

    def _entity(self, id: str, one: Suggestion) -> str:
        """An entity of the register, or one that is made with this edit."""
        if not id or id in self.made:
            return id
        if self.register.get(id) is not None:
            return self.register.resolved(id)
        new = next((new for new in one.new if new.entity.id == id), None)
        if new is None:
            return ""
        alike = bearing(self.register, new.entity.name, self.page.article.id)
        if len(alike) == 1:
            return self.register.resolved(alike.pop())
        linked = {name: self._entity(getattr(new.entity, name), one) for name in ("affiliation", "located_in")}
        self.made[id] = self._made(replace(new, entity=altered(new.entity, linked)))
        return id

    def _made(self, new: NewEntity) -> Edit:
        """The making of an entity; one that was made before and taken back is there again."""
        before = self.register.raw(new.entity.id)
        if before is None:
            return new_entity(new.entity, new.aliases)
        again = Edit("", (Change(before, replace(new.entity, deleted=False)),))
        return together("", [again, set_aliases(self.register, new.entity, new.aliases)])

    @cached_property
    def _mentions(self) -> list[Mention]:
        return self.page.of_type(Mention)

    def _known(self, ids: Iterable[str]) -> list[Entity]:
        """Entities of the register, and those that are made with this edit."""
        made = {change.after.id: change.after for edit in self.made.values() for change in edit.changes}
        found = [self.register.get(id) or made.get(id) for id in ids]
        return [entity for entity in found if isinstance(entity, Entity)]

    def _taught(self, record: AnyAnnotation, others: Iterable[AnyAnnotation]) -> AnyAnnotation:
        """A record with what others tell: earlier sources of its speakers, mentions and sources around a figure."""
        if isinstance(record, Source):
            earlier = like_earlier(record, self.page)
            names = [name for name in fields_of(Source) if getattr(record, name) in UNSAID]
            record = replace(record, **{name: getattr(earlier, name) for name in names})
            return told_of_source(record, self.page, self.register, self._known(record.speakers))
        if not isinstance(record, Figure):
            return record
        if record.counted_at and not record.counted_entity:
            record = replace(record, counted_entity=mentioned_at(self.page, self.register, record.counted_at))
        if not record.source and not record.part_of:
            around = enclosing(self.page, record)
            found = innermost([other for other in others if isinstance(other, Source)], record)
            record = replace(record, source=around.id if around else found)
        if not record.repeats and not record.part_of:
            figures = [other for other in (*self.page.of_type(Figure), *others) if isinstance(other, Figure)]
            record = replace(record, repeats=repeated_by(record, figures, self.page.text))
        return told_of_figure(record, self.page, self._mentions, self.register)

    def _answer(self, one: Suggestion, record: AnyAnnotation) -> Answer:
        answer = answer_to(one, self.page.article.id, self.person, self.time)
        return replace(answer, id=answer_id(record.id), record=record.id, said=ACCEPTED)

    def _links_filled(self, made: Sequence[AnyAnnotation]) -> Iterator[Change]:
        """What was accepted earlier, and waited for what is now: a figure for its source, a part for its total."""
        sources = [record for record in made if isinstance(record, Source)]
        entities = {record.at.spans: record.entity for record in made if isinstance(record, Mention)}
        for one in self.standing.all.values():
            record = self.page.get(self.standing.recorded_as(one.record.id))
            if record is None or not record.origin.startswith("suggested"):
                continue
            values: dict[str, Any] = {
                name: self.ids[proposed]
                for name in links_of(record)
                if not getattr(record, name) and (proposed := getattr(one.record, name)) in self.ids
            }
            if isinstance(record, Figure) and not (record.source or record.part_of or "source" in values):
                values |= {name: id for name, id in (("source", innermost(sources, record)),) if id}
            if isinstance(record, Figure) and not record.counted_entity:
                values |= {"counted_entity": entities.get(record.counted_at.spans, "")}
            if any(values.values()):
                yield Change(record, replace(record, **values))


def meaning(one: Suggestion, entity: str) -> Suggestion:
    """The suggestion of a mention as one of another entity than was proposed; all others as they are."""
    if not isinstance(one.record, Mention) or one.record.entity == entity:
        return one
    changed = replace(one.record, entity=entity, origin="suggested_changed")
    return replace(one, record=changed, new=())


def rejected(chosen: Iterable[Suggestion], page: Page, person: str, time: str) -> Edit:
    """The edit that remembers that somebody does not want these here."""
    several = list(chosen)
    answers = [answer_to(one, page.article.id, person, time) for one in several]
    label = sentence("reject {0}", wording(several[0].record))
    if len(several) > 1:
        label = sentence("reject {0} suggestions", len(several))
    return Edit(label, tuple(Change(None, replace(answer, said=REJECTED)) for answer in answers))


def answer_to(one: Suggestion, article: str, person: str, time: str) -> Answer:
    """An answer to a suggestion that says nothing yet."""
    record = one.record
    return Answer(
        article=article,
        person=person,
        kind=KINDS[type(record)],
        rule=one.rule,
        words=folded_words(record),
        status=record.status if isinstance(record, Figure) else "",
        place=hangs_on(record).cell,
        time=time,
    )


def with_groups(chosen: Iterable[Suggestion], standing: Standing) -> list[Suggestion]:
    """These, and of each total among them the parts that are still open."""
    named = list(chosen)
    totals = {one.record.id for one in named}
    parts = [one for one in standing.open() if isinstance(one.record, Figure) and one.record.part_of in totals]
    return list({one.record.id: one for one in (*named, *parts)}.values())


def links_of(record: AnyAnnotation) -> list[str]:
    """The fields that lead to other records of the article."""
    return [name for name, declared in fields_of(type(record)).items() if declared.link in ("source", "figure")]


def innermost(sources: Iterable[Source], figure: Figure) -> str:
    """The id of the source that says just the sentence in which a figure stands, or as little as possible."""
    around = [source for source in sources if source.said.encloses(figure.at)]
    return min(around, key=lambda source: sum(end - start for start, end in source.said.spans)).id if around else ""
