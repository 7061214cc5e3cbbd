"""Records of one's own carried over to another text of the same article."""

from collections.abc import Collection, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation
from annotator.domain.edits import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Record
from annotator.domain.sentences import Sentence, sentence
from annotator.domain.wording import short
from annotator.services.sharing.anchoring import CARRIED, Carried, carried, copy_id
from annotator.session.session import Session
from annotator.session.stories import stories_in
from annotator.store.project import Project

MOST = 200  # pairs of articles that are offered


class OtherText(NamedTuple):
    """An article with records of one's own, and another one that may be a later or earlier state of it."""

    old: str
    new: str
    why: Sentence
    waiting: int  # records that were not carried over yet


class Between(NamedTuple):
    """Two articles with their texts, and what of one's records in the first finds a place in the second."""

    old: Article
    new: Article
    before: str
    after: str
    found: Carried


def other_texts(project: Project, person: str, *, most: int | None = MOST) -> list[OtherText]:
    """Articles in which this person's records wait to be carried over to another text, the surest first."""
    own = Own(project, person)
    found: dict[tuple[str, str], OtherText] = {}
    for old, new, why in own.alike:
        if (old, new) not in found and (waiting := len(own.waiting(old, new))):
            found[old, new] = OtherText(old, new, why, waiting)
        if len(found) == most:
            break
    return list(found.values())


def between(own: "Own", old: str, new: str) -> Between:
    """What of somebody's records in one article finds a place in another; nothing is written yet.

    What was carried over before, to there or from there, is left out. UserError where the two are one, or one is gone.
    """
    if old == new:
        raise UserError("Records are carried over to another article. Choose one.")
    (first, before), (second, after) = (_read(own.project, article) for article in (old, new))
    copies = _copies(own.project, [record.id for record in own.records(old)], new)
    deleted = {id for id, copy in copies.items() if copy.deleted}
    found = carried(own.waiting(old, new), before, after, new, copies.keys() - deleted, deleted)
    return Between(first, second, before, after, found)


def carrying(session: Session, old: str, new: str) -> Carried:
    """The same in the open project, without the texts."""
    return between(Own(session.project, session.person.id), old, new).found


def carry(session: Session, found: Carried, old: str, wished: Collection[str] | None = None) -> Edit:
    """Write the copies of all that found a place, or of the `wished` records, as one step of undo."""
    return session.do(carried_over(session, found, old, wished))


def carried_over(session: Session, found: Carried, old: str, wished: Collection[str] | None = None) -> Edit:
    """The edit that does it."""
    copies = found.copies(wished)
    known = _these(session.project, [copy.id for copy in copies])  # one that was deleted stands again
    changes = tuple(Change(known.get(copy.id), copy) for copy in copies)
    return Edit(sentence("carry over records of “{0}”", short(session.title_of(old))), changes)


class Own:
    """What somebody recorded, and to which other texts of an article it could be carried over; read once."""

    def __init__(self, project: Project, person: str) -> None:
        self.project, self.person = project, person
        self.records = cache(self._records)  # of an article

    @cached_property
    def alike(self) -> list[tuple[str, str, Sentence]]:
        """Each article that they coded with one that may be another text of it, and why."""
        return [*_alike(self.project, self.person)]

    def waiting(self, old: str, new: str) -> list[AnyAnnotation]:
        """What is not in the other article yet: not carried over to there, nor from there, nor both from a third."""
        records = self.records(old)
        there = {record.id for record in self.records(new)}
        came = {copy_id(record.id, old) for record in self.records(new)}
        if any(record.origin == CARRIED for record in records):
            for third in {known for known, to, _ in self.alike if to == new} - {old}:
                came |= {copy_id(each.id, old) for each in self.records(third) if copy_id(each.id, new) in there}
        return [record for record in records if record.id not in came and copy_id(record.id, new) not in there]

    def _records(self, article: str) -> list[AnyAnnotation]:
        found = self.project.records.of_article(article, self.person)
        return [each for each in found if isinstance(each, ANNOTATIONS)]


def _alike(project: Project, person: str) -> Iterator[tuple[str, str, Sentence]]:
    lists = project.lists
    for name, why in (("url", sentence("the same address")), ("title", sentence("the same title"))):
        yield from ((old, new, why) for old, new in lists.named_alike(name, person))
    mine = lists.coded_by(person)
    together = stories_in(project.stories)
    outlets = {line.id: line.publisher for line in lists.lines(person, [v.article for s in together for v in s])}
    for story in together:
        copies = [version for version in story if version.kind == "copy"]
        near = {v.article for v in copies} | {v.near for v in copies if v.near}
        for old in near & mine:
            for new in sorted(near - {old}):
                if outlets.get(old) and outlets.get(old) == outlets.get(new):
                    yield old, new, sentence("nearly the same text, of the same outlet")


def _copies(project: Project, records: Collection[str], article: str) -> dict[str, Record]:
    """The copies of records that there are in an article, deleted ones, too."""
    return _these(project, [copy_id(id, article) for id in records])


def _these(project: Project, ids: Collection[str]) -> dict[str, Record]:
    return {id: record for kind in ANNOTATIONS for id, record in project.records.these(kind, ids).items()}


def _read(project: Project, article: str) -> tuple[Article, str]:
    found = project.records.get(Article, article)
    if found is None or found.deleted:
        raise UserError("This article is no longer in the project.")
    return found, project.records.text(found.text_sha256)
