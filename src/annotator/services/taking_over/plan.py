"""Whose the works are: records of their people, as edits that are undone as one."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Source
from annotator.domain.edits import Change, Edit, together
from annotator.domain.fields import fields_of
from annotator.domain.records import Person, Progress, Record, altered, new_id, progress_id
from annotator.domain.sentences import Sentence, listed, sentence
from annotator.services.readers.files import shown
from annotator.services.taking_over.drafts import Draft
from annotator.services.taking_over.reading import Read, Work

ORIGIN = "imported"
AT_ONCE = 2_000  # changes of one edit, so that a window stays alive between two


class There(NamedTuple):
    """What is in the project already."""

    records: Callable[[type[Record], Iterable[str]], Mapping[str, Record]]  # those of these ids, deleted ones, too
    undone: Callable[[Iterable[str]], set[str]]  # those of these ids that an undo took back
    zones: Callable[[str], Iterable[Record]]  # of an article


@dataclass
class Plan:
    """What would be taken in: counted for whoever decides, and the edits that do it."""

    read: Read
    edits: list[Edit] = field(default_factory=list)
    whose: set[str] = field(default_factory=set)  # the ids of the people
    articles: Counter[str] = field(default_factory=Counter)  # new, known
    records: dict[str, Counter[str]] = field(default_factory=dict)  # by name of the person: mention, figure, source
    known: int = 0  # records that were there already
    deleted: int = 0  # records that were taken in before, and deleted since
    entities: Counter[str] = field(default_factory=Counter)  # new, known
    later: int = 0  # words that stand in a file after the event that names them
    refused: list[tuple[Path, str]] = field(default_factory=list)

    @property
    def taken(self) -> int:
        """How many records come in."""
        return sum(sum(counts.values()) for counts in self.records.values())


def planned(read: Read, people: Mapping[str, Person], there: There) -> Plan:
    """What comes of the works, given who each folder or suffix (`AnnFile.whose`) is; others stay out.

    Ids follow from the person, the text and the place, so that taking the same in again adds nothing. What an undo
    took back comes in again; what was deleted by hand does not.
    """
    plan = Plan(read, refused=[*read.refused])
    works = [*_one_a_text(plan, people)]
    step = new_id()
    label = sentence("take in the work of {0}", listed(dict.fromkeys(people[w.file.whose].name for w in works)))
    plan.whose = {people[work.file.whose].id for work in works}
    batch = [Edit("", _people((people[work.file.whose] for work in works), there))]
    done: set[str] = set()  # articles and entities that are seen to
    for work in works:
        plan.later += work.later
        if work.article.text_sha256 not in done:
            done.add(work.article.text_sha256)
            batch.append(_article(plan, work, there))
        batch.append(Edit("", tuple(_records(plan, work, people[work.file.whose], there, done))))
        if sum(len(edit.changes) for edit in batch) >= AT_ONCE:
            plan.edits.append(replace(together(label, batch), step=step))
            batch = []
    if last := together(label, batch):
        plan.edits.append(replace(last, step=step))
    return plan


def _one_a_text(plan: Plan, people: Mapping[str, Person]) -> Iterator[Work]:
    """The works of these people; a second one by the same person on the same text is refused."""
    first: dict[tuple[str, str], Path] = {}
    for work in plan.read.works:
        person = people.get(work.file.whose)
        if person is None:
            continue
        other = first.setdefault((person.id, work.article.text_sha256), work.file.ann)
        if other is work.file.ann:
            yield work
        else:
            plan.refused.append((work.file.ann, _two_on_one(other, person)))


def _two_on_one(other: Path, person: Person) -> Sentence:
    return sentence(
        "{0} is about the same text, and both would be the work of {1}. Say whose each of them is.",
        shown(other.name),
        person.name,
    )


def _people(people: Iterable[Person], there: There) -> tuple[Change, ...]:
    """Those who are not in the project yet, or no longer."""
    wanted = {person.id: person for person in people}
    known = there.records(Person, wanted)
    changes = (Change(known.get(id), replace(person, deleted=False)) for id, person in wanted.items())
    return tuple(change for change in changes if change.before is None or change.before.deleted)


def _article(plan: Plan, work: Work, there: There) -> Edit:
    """The article of a work where it is not there, or is deleted."""
    old, new = work.article, plan.read.new.get(work.article.text_sha256)
    plan.articles["new" if new else "known"] += 1
    if new is None:
        return Edit("", ())
    if old.id == new.article.id:
        originals = (new.original,) if new.original else ()
        changes = (Change(None, new.article), *(Change(None, zone) for zone in new.zones))
        return Edit("", changes, texts=(new.text,), originals=originals)
    zones = () if there.zones(old.id) else tuple(replace(zone, article=old.id) for zone in new.zones)
    return Edit("", (Change(old, replace(old, deleted=False)), *(Change(None, zone) for zone in zones)))


def _records(plan: Plan, work: Work, person: Person, there: There, done: set[str]) -> list[Change]:
    """The records of a work that are not there yet, after the entities that they need."""
    records = signed(work.drafts, person, work.article.text_sha256)
    known = {id: old for kind in ANNOTATIONS for id, old in there.records(kind, _ids(records, kind)).items()}
    back = there.undone(id for id, old in known.items() if old.deleted)
    counts = plan.records.setdefault(person.name, Counter())
    changes: list[Change] = []
    for record in records:
        old = known.get(record.id)
        if old is None or old.id in back:
            counts[type(record).__name__.lower()] += 1
            changes += _entities(plan, record, done)
            changes.append(Change(old, record))
        elif old.deleted:
            plan.deleted += 1
        else:
            plan.known += 1
    return [*changes, *_done(work, person, there)]


def _ids(records: Iterable[AnyAnnotation], kind: type[Record]) -> list[str]:
    return [record.id for record in records if isinstance(record, kind)]


def _entities(plan: Plan, record: AnyAnnotation, done: set[str]) -> Iterator[Change]:
    """The entities that a record links to and that are not there yet."""
    for name, each in fields_of(type(record)).items():
        if each.link != "entity":
            continue
        value = getattr(record, name)
        for id in value if isinstance(value, tuple) else (value,):
            if id and id not in done:
                done.add(id)
                made = plan.read.entries.made.get(id)
                plan.entities["new" if made else "known"] += 1
                yield from (made,) if made else ()


def _done(work: Work, person: Person, there: There) -> Iterator[Change]:
    """Whoever coded an article has done it, unless they said otherwise here."""
    id = progress_id(work.article.id, person.id)
    known = there.records(Progress, [id]).get(id)
    if work.drafts and (known is None or (known.deleted and id in there.undone([id]))):
        yield Change(known, Progress(id=id, article=work.article.id, person=person.id, state="done"))


def signed(drafts: Iterable[Draft], person: Person, sha256: str) -> list[AnyAnnotation]:
    """The records of a person on the text with this hash, with ids and links of their own."""
    drafts = [*drafts]
    ids: dict[str, str] = {}
    often: Counter[str] = Counter()
    for record, type_, place in drafts:
        about = "\n".join(("brat", person.id, sha256, type(record).__name__, type_, place))
        ids[record.id] = hashlib.sha256(f"{about}\n{often[about]}".encode()).hexdigest()[:32]
        often[about] += 1
    return [_signed(record, person, ids) for record, *_ in drafts]


def _signed(record: AnyAnnotation, person: Person, ids: Mapping[str, str]) -> AnyAnnotation:
    own = {"id": ids[record.id], "author": person.id, "origin": ORIGIN}
    if isinstance(record, Source):
        own["nested_in"] = ids.get(record.nested_in, "")
    return altered(record, own)
