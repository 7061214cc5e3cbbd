"""Zones of many articles: the same line elsewhere, and what the rules read in articles that came in before them."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from annotator.domain.anchors import Span
from annotator.domain.edits import Change, Edit
from annotator.domain.fields import fields_of
from annotator.domain.records import Article, Zone, altered
from annotator.domain.sentences import sentence
from annotator.domain.wording import short, wording, zone_word
from annotator.services.readers.document import Document, Zoned
from annotator.services.readers.zoning import zoned
from annotator.services.recording.zones import PROSE, line_at
from annotator.session.session import Session
from annotator.store.project import Project

MOST = 1_000  # articles in which the same line is shown
Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]
READ = ("published", "publisher", "agency", "byline", "dateline", "rights", "language")


@dataclass(frozen=True)
class SameLine:
    """A line of another article that says the same, and the zone that stands there now."""

    article: str
    title: str
    published: str
    span: Span
    zone: Zone | None


@dataclass(frozen=True)
class Reread:
    """What the rules read in an article and nobody has said yet."""

    article: Article
    text: str
    zones: tuple[Zone, ...]
    facts: Mapping[str, str]


def same_lines(project: Project, article: Article, line: str, kind: str, before: str = PROSE) -> list[SameLine]:
    """Where the same line stands in other articles of the publisher, as this kind or as nothing but `before`."""
    found = []
    for id, title, published, text in project.finder.with_line(article.id, article.publisher, line, MOST):
        zones = [zone for zone in project.records.zones(id) if isinstance(zone, Zone)]
        for span in places_of(text, line):
            there = [zone for zone in zones if span.overlaps(Span(zone.start, zone.end))]
            whole = len(there) == 1 and Span(there[0].start, there[0].end) == span and there[0].kind == before
            if (not there and kind != PROSE) or (whole and before != kind):
                found.append(SameLine(id, title, published, span, there[0] if there else None))
    return found


def places_of(text: str, line: str) -> list[Span]:
    """Where these words are a whole line."""
    found, start = [], text.find(line)
    while start >= 0:
        span = Span(start, start + len(line))
        if line_at(text, start) == span:
            found.append(span)
        start = text.find(line, span.end)
    return found


def marked_there(lines: Sequence[SameLine], kind: str) -> Edit:
    """The edit that lets lines of other articles be of this kind, or prose."""
    changes: list[Change] = []
    for line in lines:
        start, end = line.span
        if kind == PROSE and line.zone:
            changes.append(Change(line.zone, replace(line.zone, deleted=True)))
        elif line.zone:
            changes.append(Change(line.zone, replace(line.zone, kind=kind)))
        else:
            changes.append(Change(None, Zone(article=line.article, start=start, end=end, kind=kind)))
    count = len({line.article for line in lines})
    cleared = sentence("clear zone in {0} articles", count)
    return Edit(sentence("zone {0} in {1} articles", zone_word(kind), count) if kind else cleared, tuple(changes))


def rereading(session: Session, articles: Sequence[str]) -> Callable[[Progress, Cancelled], list[Reread]]:
    """The work of reading articles again, by a connection of its own, to be called in any thread."""
    path = session.project.path

    def work(progress: Progress, cancelled: Cancelled) -> list[Reread]:
        with closing(Project.open(path, read_only=True)) as project:
            return reread(project, articles, progress, cancelled)

    return work


def reread(
    project: Project,
    articles: Sequence[str],
    progress: Progress = lambda done, total, name: None,
    cancelled: Cancelled = lambda: False,
) -> list[Reread]:
    """What the rules read in these articles; what somebody said, changed or took away there is left as it is."""
    found = []
    for done, id in enumerate(articles):
        if cancelled():
            break
        article = project.records.get(Article, id)
        if article is not None and not article.deleted:
            progress(done, len(articles), short(article.title))
            if (again := read_again(project, article)).zones or again.facts:
                found.append(again)
    return found


def read_again(project: Project, article: Article) -> Reread:
    text = project.records.text(article.text_sha256)
    known = [zone for zone in project.records.zones(article.id, deleted=True) if isinstance(zone, Zone)]
    standing = [zone for zone in known if not zone.deleted]
    undone = project.journal.undone(zone.id for zone in known if zone.deleted)
    taken_away = [Span(zone.start, zone.end) for zone in known if zone.deleted and zone.id not in undone]
    said = {name: str(value) for name in fields_of(Article) if (value := getattr(article, name))}
    given = tuple(Zoned(zone.start, zone.end, zone.kind) for zone in standing)
    read = zoned(Document(text, facts=said, zones=given), article.file_name)
    zones = [
        Zone(article=article.id, start=start, end=end, kind=kind)
        for start, end, kind in read.zones
        if Zoned(start, end, kind) not in given and not any(Span(start, end).overlaps(span) for span in taken_away)
    ]
    return Reread(article, text, tuple(zones), _unsaid(project, article, read.facts))


def taken_over(found: Sequence[Reread]) -> Edit:
    """The edit that adds zones and fills empty fields."""
    changes: list[Change] = []
    for one in found:
        changes += [Change(None, zone) for zone in one.zones]
        changes += [Change(one.article, altered(one.article, one.facts))] if one.facts else []
    several = sentence("read {0} articles again", len(found))
    label = sentence("read {0} again", wording(found[0].article)) if len(found) == 1 else several
    return Edit(label, tuple(changes))


def _unsaid(project: Project, article: Article, facts: Mapping[str, str]) -> dict[str, str]:
    """The facts for fields that are empty, and that nobody has emptied."""
    empty = {name: facts[name] for name in READ if facts.get(name) and not getattr(article, name)}
    if not empty:
        return {}
    lines = list(project.journal.history(article.id))[1:]
    said = {name for line in lines for name in line.after}
    unsaid = {name: value for name, value in empty.items() if name not in said}
    if "published" in unsaid:
        unsaid["published_basis"] = facts.get("published_basis", "")
    return unsaid
