"""Comparing what was sent with what is here, record by record."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.codebook import Choice
from annotator.domain.errors import UserError
from annotator.domain.fields import fields_of
from annotator.domain.heard import Heard, changed_apart
from annotator.domain.records import Annotation, Article, Entity, Person, Record, Zone
from annotator.domain.stated import Stamp, Stated, standing, wins_whole
from annotator.domain.taken import Piece, Taken, pieces
from annotator.domain.wording import wording
from annotator.services.sharing.file import Manifest
from annotator.services.sharing.places import Places, check_places
from annotator.services.sharing.plan import Conflict, Plan, There
from annotator.services.sharing.reading import Cancelled, Sent
from annotator.services.sharing.same_person import merged_people
from annotator.services.sharing.same_text import left_behind, moved, said, standing_ids, told_along
from annotator.services.sharing.same_zones import doubled

AT_ONCE = 2_000  # records between two looks whether this is still wanted
LINKED: dict[str, type[Record]] = {
    kind.__name__.lower(): kind for kind in (Article, Person, Entity, Choice, *ANNOTATIONS)
}
Key = tuple[type[Record], str]
Progress = Callable[[int, int, str], None]


def planned(
    sent: list[Sent],
    there: There,
    progress: Progress = lambda done, of, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Plan:
    """What taking in all of these files would do; UserError where they are not whole. The files are let go."""
    comparing = _Comparing(sent, there)
    for done, (kind, ids) in enumerate(comparing.slices()):
        if cancelled():
            raise Cancelled
        progress(done * AT_ONCE, len(comparing.states), "")
        comparing.compare(kind, ids)
    comparing.look_for_ids_of_others()
    comparing.look_for_what_is_missing()
    comparing.look_for_other_texts()
    comparing.look_for_what_waits()
    return comparing.plan


def links_of(record: Record) -> Iterator[Key]:
    """What a record leads to."""
    values = vars(record)
    for name, kind in _WAYS(type(record)):
        value = values[name]
        if isinstance(value, tuple):
            for id in value:
                yield kind, id
        elif value:
            yield kind, value


def _heard(theirs: Stated, file: Manifest) -> Heard:
    """What the sender of a record had heard of it."""
    return Heard(file.clock, {theirs.record.id: theirs.heard} if theirs.heard else {})


def _ways_of(record_type: Any) -> list[tuple[str, type[Record]]]:
    return [(name, LINKED[field.link]) for name, field in fields_of(record_type).items() if field.link in LINKED]


_WAYS: Any = cache(_ways_of)


class _Comparing:
    """One state of each record that was sent, and the plan that comes of it."""

    def __init__(self, sent: list[Sent], there: There) -> None:
        self.plan = Plan([each.manifest for each in sent])
        self.states: dict[Key, Stated] = {}
        self._there = there
        self._places = Places(sent, there)
        self.plan.reworded = self._places.put_right(sent)
        self._heard = Heard(there.clock(), there.heard_besides())
        self._files: dict[Key, Manifest] = {}
        self._texts = {sha256: text for each in sent for sha256, text in each.texts.items()}
        self._known_texts: set[str] = set()  # of articles here
        merged = merged_people(sent, there)
        same_texts = self._same_texts(sent)
        self._stands = same_texts | merged
        self._own(there, merged)
        for each in sent:
            each.states.reverse()
            while each.states:  # what is compared need not stand in memory twice
                state = each.states.pop()
                if along := told_along(state, self._stands):
                    self._add(along, each.manifest)
                self._add(other := said(moved(state, self._stands)), each.manifest)
                if other.record.id != state.record.id:
                    self._add(left_behind(state), each.manifest)
        if same_texts:
            self._let_zones_be_one({*same_texts.values()})
        self.plan.originals = tuple(original for each in sent for original in each.originals)
        self.plan.heard = tuple(
            Stamp(n, device) for each in sent if each.manifest.is_whole for device, n in each.manifest.clock.items()
        )

    def slices(self) -> Iterator[tuple[type[Record], list[str]]]:
        """The records type by type, so many at a time."""
        by_type: dict[type[Record], list[str]] = defaultdict(list)
        for kind, id in self.states:
            by_type[kind].append(id)
        for kind, ids in by_type.items():
            for start in range(0, len(ids), AT_ONCE):
                yield kind, ids[start : start + AT_ONCE]

    def compare(self, kind: type[Record], ids: list[str]) -> None:
        """Count and keep what comes of these."""
        here = self._there.these(kind, ids)
        differing = [id for id in ids if id in here and here[id].record != self.states[kind, id].record]
        seen = self._there.stamps_of(differing)
        for id in ids:
            self._compare(here.get(id), self.states[kind, id], self._files.get((kind, id)), seen.get(id, set()))

    def look_for_what_is_missing(self) -> None:
        """UserError where a record leads to one that was not sent and is not here."""
        wanted: dict[type[Record], set[str]] = defaultdict(set)
        for taken in self.plan.taken:
            for kind, id in links_of(taken.after):
                wanted[kind].add(id)
        for kind, linked in wanted.items():
            ids = {id for id in linked if (kind, id) not in self.states}
            if ids - self._there.known(kind, ids):
                raise self._not_whole()
        texts = {each.after.text_sha256 for each in self.plan.taken if isinstance(each.after, Article)}
        if texts - self._texts.keys() - self._there.with_texts(texts).keys():
            raise self._not_whole()
        self._check_places()
        known = self._there.with_texts(self._texts)
        self.plan.texts = tuple(text for sha256, text in self._texts.items() if sha256 not in known)

    def look_for_ids_of_others(self) -> None:
        """UserError where two things of several kinds have one id, here or in what was sent."""
        kinds = {id: kind for kind, id in self.states}
        twice = [state.record for (kind, id), state in self.states.items() if kinds[id] is not kind]
        new = [each.after.id for each in self.plan.taken if each.before is None]
        twice += [self.states[kinds[id], id].record for kind, id in self._there.kinds(new) if kind is not kinds[id]]
        for record in twice:
            raise UserError(
                "{0} was sent under the id of something else. Ask for all to be sent again.", wording(record)
            )

    def look_for_other_texts(self) -> None:
        """Articles that come in and have title or address of one that is here: its text was changed."""
        named = self._there.named() if self.plan.articles else set()
        self.plan.other_texts = [each for each in self.plan.articles if each.title in named or each.url in named]

    def look_for_what_waits(self) -> None:
        """Of the new annotations only those wait whose articles are deleted afterwards."""
        coming = {each.after.id: each.after for each in self.plan.taken if isinstance(each.after, Article)}
        here = self._there.these(Article, self.plan.waiting.keys() - coming.keys())
        standing = {id for id, article in coming.items() if not article.deleted}
        standing |= {id for id, state in here.items() if not state.record.deleted}
        self.plan.waiting = Counter({id: n for id, n in self.plan.waiting.items() if id not in standing})

    def _check_places(self) -> None:
        """UserError where an annotation, or a zone, stands outside of the text of its article."""
        lengths: dict[str, int] = {}
        for (kind, id), state in self.states.items():
            if kind is Article and isinstance(state.record, Article) and state.record.text_sha256 in self._texts:
                lengths[id] = len(self._texts[state.record.text_sha256])
        records = [each.after for each in self.plan.taken if isinstance(each.after, Annotation | Zone)]
        lengths |= self._there.lengths({record.article for record in records} - lengths.keys())
        check_places(records, lengths)

    def _not_whole(self) -> UserError:
        return UserError("What was sent is not whole: a record leads to one that is missing. Ask for all to be sent.")

    def _same_texts(self, sent: Iterable[Sent]) -> dict[str, str]:
        ids: dict[str, set[str]] = defaultdict(set)
        theirs = {s.record.id: s.record for each in sent for s in each.states if isinstance(s.record, Article)}
        for article in theirs.values():
            ids[article.text_sha256].add(article.id)
        for sha256, known in self._there.with_texts(ids).items():
            ids[sha256].update(known)
            self._known_texts.add(sha256)
        self.plan.known = len(self._known_texts)
        stands = standing_ids(ids)
        self.plan.joined = [theirs[id] for id in stands if id in theirs]
        return stands

    def _own(self, there: There, people: Collection[str]) -> None:
        """What is here on articles, and of people, that do not stand any more moves as if it had been sent."""
        gone = there.known(Article, self._stands)
        own = chain(there.in_articles(gone) if gone else (), there.of_people(people) if people else ())
        for state in own:
            other, along = said(moved(state, self._stands)), told_along(state, self._stands)
            left = left_behind(state) if other.record.id != state.record.id else None
            for each in (along, other, left):
                if each is not None and each is not state and state.stamps:
                    key = type(each.record), each.record.id
                    self.states[key] = standing(self.states[key], each) if key in self.states else each

    def _let_zones_be_one(self, articles: Collection[str]) -> None:
        """Of the equal zones on articles that stand for several one is left."""
        zones = {state.record.id: state for (kind, _), state in self.states.items() if kind is Zone}
        zones = {id: state for id, state in zones.items() if getattr(state.record, "article", "") in articles}
        for ours in self._there.all(Zone, articles):
            id = ours.record.id
            if ours.stamps:
                zones[id] = standing(zones[id], ours) if id in zones else ours
        for state in doubled(zones.values()):
            self.states[Zone, state.record.id] = state

    def _add(self, state: Stated, file: Manifest) -> None:
        key = type(state.record), state.record.id
        known, other = self.states.get(key), self._files.get(key)
        if known is None:
            self.states[key], self._files[key] = state, file
            return
        best = standing(known, state)
        if known.record != state.record and (other is not None or isinstance(known.record, Article)):
            here = self._heard if other is None else _heard(known, other)  # what we said of the article that gives way
            self._list_conflict(known, state, best, here, file)
        self.states[key] = best
        if other is None or state.latest > known.latest:
            self._files[key] = file

    def _compare(self, ours: Stated | None, theirs: Stated, file: Manifest | None, seen: set[Stamp]) -> None:
        kind, plan = type(theirs.record), self.plan
        if ours is None or not ours.stamps:
            before = ours.record if ours else None
            plan.taken.append(Taken(before, theirs.record, pieces(theirs), file.sender if file else ""))
            self._count_new(theirs.record)
            return
        here = said(moved(ours, self._stands))
        here = here if here.record.id == ours.record.id else left_behind(ours)
        here = here if here.record == theirs.record else self._places.right(here)
        best = standing(here, theirs)
        told = pieces(best, ours)
        plan.there[kind] += best.record == ours.record
        plan.changed[kind] += best.record != ours.record
        if file is not None and here.record != theirs.record:
            lost = self._compare_both(here, theirs, best, file, seen)
            told = (*lost, *told)
        if told:
            plan.taken.append(Taken(ours.record, best.record, told, file.sender if file else ""))

    def _compare_both(
        self, ours: Stated, theirs: Stated, best: Stated, file: Manifest, seen: set[Stamp]
    ) -> tuple[Piece, ...]:
        """List a conflict; gives what lost of theirs, which stands in the journal all the same."""
        fields = self._list_conflict(ours, theirs, best, self._heard, file)
        if not fields:
            return ()
        if wins_whole(type(ours.record)):
            told: Iterable[Piece] = pieces(theirs) if best.record == ours.record else ()
        else:
            lost = {name: theirs.stamps[name] for name in fields if best.stamps.get(name) != theirs.stamps.get(name)}
            told = pieces(Stated(theirs.record, lost))
        return tuple(piece for piece in told if piece.stamp not in seen and piece.stamp < ours.latest)

    def _list_conflict(
        self, ours: Stated, theirs: Stated, best: Stated, here: Heard, file: Manifest
    ) -> tuple[str, ...]:
        """The fields in conflict: differing ones of which neither side had heard what the other says."""
        fields = changed_apart(ours, theirs, here, _heard(theirs, file))
        if fields:
            found = Conflict(ours.record, theirs.record, fields, best.record, file.sender_name)
            self.plan.conflicts.append(found)
        return fields

    def _count_new(self, record: Record) -> None:
        plan = self.plan
        if record.deleted:
            return
        plan.new[type(record)] += 1
        if isinstance(record, Article):
            if record.text_sha256 not in self._known_texts:
                plan.articles.append(record)
        elif isinstance(record, Person):
            plan.people.append(record)
        elif isinstance(record, Entity):
            plan.entities.append(record)
        elif isinstance(record, Annotation):
            plan.waiting[record.article] += 1
