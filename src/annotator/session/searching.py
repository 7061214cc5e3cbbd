"""Searching the whole project: what was found, in its sentences, article by article; to be asked in any thread."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice, takewhile

from annotator.domain.anchors import Span
from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Mention, Source
from annotator.domain.fields import fields_of
from annotator.domain.folding import Folded
from annotator.domain.query import places, understood
from annotator.domain.records import Article, Entity, Record
from annotator.domain.register import Register
from annotator.domain.searching import Counts, Found, Group, Hit, Place, Read, Wish
from annotator.services.reading.snippets import AROUND, snippet
from annotator.store.project import Project

ARTICLES, RECORDS = 20, 400  # that are looked up at once
SHOWN = 3  # places of the words in one article, before its others are asked for
FEW, MOST = 5, 500  # entities that are shown among other things, and where only they are looked for
TYPES: dict[str, type[AnyAnnotation]] = {kind.__name__.lower(): kind for kind in ANNOTATIONS}
KINDS_OF = {"entity": ("mention",), "figure": ("figure",), "source": ("source",), "text": ()}
EVERY = ("mention", "figure", "source")
TYPED: dict[type[Record], tuple[str, ...]] = {
    Mention: ("note",),
    Figure: ("counted", "unit", "note"),
    Source: ("role", "note"),
    Entity: ("role", "note"),
    Article: ("title", "publisher", "agency", "byline", "dateline", "note"),
}
Stream = Callable[[int, int], Iterator[Place]]


class Search:
    """One wish at one project, for the person `me`; of each article `shown` sentences with the words (0: all)."""

    def __init__(self, project: Project, register: Register, wish: Wish, me: str = "", *, shown: int = SHOWN) -> None:
        self._project = project
        self._finder = project.finder
        self._register = register
        self._wish = wish
        self._me = me
        self._shown = shown
        self._query = understood(wish.words)

    def found(self, after: int = 0, limit: int = ARTICLES) -> Found:
        """The next articles in which something was found; entities of the register come before the first."""
        if self._wish.words.strip() and self._query is None:
            return Found(())
        groups = list(self._entities()) if not after else []
        by_article, following = self._next(after, limit)
        groups += [self._group(number, by_article[number]) for number in sorted(by_article)]
        return Found(tuple(group for group in groups if group.hits), following)

    def counts(self) -> Counts:
        """How much there is in all."""
        if self._wish.words.strip() and self._query is None:
            return Counts(0, 0, 0)
        records = [place for stream in self._record_streams() for place in stream(0, -1)]
        texts = {place.article for stream in self._text_streams() for place in stream(0, -1)}
        entities = len(self._finder.entities(self._wish)) if self._asks_entities else 0
        return Counts(len(texts | {place.article for place in records}), len(records), entities)

    def articles(self) -> list[str]:
        """The ids of all articles in which something was found, in the order they came."""
        streams = [*self._text_streams(), *self._record_streams()]
        numbers = sorted({place.article for stream in streams for place in stream(0, -1)})
        return [self._finder.read(number).id for number in numbers]

    def more(self, article: int) -> tuple[Hit, ...]:
        """All places of the words in one article."""
        read = self._finder.read(article)
        return tuple(self._text_hits(read, list(self._places(read.text)))[0])

    # Where to look

    @property
    def _asks_entities(self) -> bool:
        wish = self._wish
        other = wish.since or wish.until or wish.publisher or wish.progress or wish.person or wish.later
        named = bool(wish.words.strip()) or wish.table == "entity"
        return named and not other and wish.kind in ("", "entity") and wish.table in ("", "entity")

    def _text_streams(self) -> list[Stream]:
        wish, finder = self._wish, self._finder
        if wish.kind not in ("", "text") or (not wish.kind and wish.of_records):
            return []
        texts = partial(finder.texts, wish, self._me)
        return [texts] if wish.of_records else [texts, partial(finder.titles, wish, self._me)]

    def _record_streams(self) -> list[Stream]:
        """Records have their words in the article, which is looked at anyway: then only what was typed counts."""
        wish, finder = self._wish, self._finder
        typed = not wish.kind and not wish.of_records
        if typed and not self._query:
            return []
        kinds = KINDS_OF.get(wish.kind, EVERY)
        return [partial(finder.records, wish, kind, self._me, typed=typed) for kind in kinds]

    def _next(self, after: int, limit: int) -> tuple[dict[int, list[Place]], int]:
        """The places in the next articles, and behind which article there may be more."""
        found: dict[int, list[Place]] = defaultdict(list)
        whole: list[int] = []  # up to which article each stream was read to the end
        for stream in self._text_streams() + self._record_streams():
            rows = list(stream(after, RECORDS))
            if len(rows) == RECORDS:
                last = rows[-1].article
                whole.append(last - 1 if rows[0].article < last else last)
            for row in rows:
                found[row.article].append(row)
        shown = [number for number in sorted(found) if number <= min(whole, default=number)][:limit]
        more = bool(whole) or len(shown) < len(found)
        return {number: found[number] for number in shown}, shown[-1] if shown and more else 0

    # What is shown

    def _entities(self) -> Iterator[Group]:
        if not self._asks_entities:
            return
        ids = list(dict.fromkeys(map(self._register.resolved, self._finder.entities(self._wish, MOST))))
        few = ids if self._wish.kind == "entity" else ids[:FEW]
        hits = tuple(hit for id in few if (hit := self._entity_hit(id)))
        yield Group("", "", "", "", hits, len(ids) - len(few))

    def _entity_hit(self, id: str) -> Hit | None:
        entity = self._register.get(id)
        if entity is None:
            return None
        names = " · ".join(self._register.names(id))
        marks = tuple(self._places(names))
        about, said, in_said = ("", "", ()) if marks else self._typed(entity)
        if in_said:
            return Hit("entity", "", id, None, f"{entity.name}: {said}", _moved(in_said, len(entity.name) + 2), about)
        return Hit("entity", "", id, None, names, marks)

    def _group(self, number: int, found: list[Place]) -> Group:
        read = self._finder.read(number)
        has_words = any(place.kind == "text" for place in found)
        spans = list(self._places(read.text)) if has_words else []
        hits, shown = self._text_hits(read, spans, self._shown)
        if has_words and not spans:
            hits = [Hit("text", read.id, "", Span(0, 0), snippet(read.text, Span(0, 1), ()).words, ())]
        for place in found:
            if place.kind == "article":
                hits += [] if spans else self._title_hits(read)
            elif place.kind != "text":
                hits += self._record_hit(read, place)
        return Group(read.id, read.title, read.published, read.publisher, tuple(hits), len(spans) - shown, number)

    def _text_hits(self, read: Read, spans: list[Span], most: int = 0) -> tuple[list[Hit], int]:
        """A hit for each sentence that has some of the places, and how many of the places are in them."""
        hits: list[Hit] = []
        end = -1
        for at, span in enumerate(spans):
            if span.start < end:
                continue
            if len(hits) == most > 0:
                return hits, at
            near = takewhile(_until(span.end + AROUND), islice(spans, at, None))
            sentence, marks, end = snippet(read.text, span, near)
            hits.append(Hit("text", read.id, "", span, sentence, marks))
        return hits, len(spans)

    def _title_hits(self, read: Read) -> list[Hit]:
        article = self._project.records.get(Article, read.id)
        about, said, marks = self._typed(article) if article else ("", "", ())
        return [Hit("article", read.id, "", None, said, marks, about)] if marks else []

    def _record_hit(self, read: Read, place: Place) -> list[Hit]:
        record = self._project.records.get(TYPES[place.kind], place.id)
        if record is None:
            return []
        about, said, marks = self._typed(record)
        at = record.main.spans[0] if record.main else None
        in_words = any(any(self._places(read.text[start:end])) for start, end in record.main.spans)
        if marks and not in_words:
            return [Hit(place.kind, read.id, record.id, at, said, marks, about)]
        if at is None:
            return [Hit(place.kind, read.id, record.id, None, record.main.words, ())]
        shown = snippet(read.text, at, self._marked(read.text, record))
        return [Hit(place.kind, read.id, record.id, at, shown.words, shown.marks)]

    def _marked(self, text: str, record: AnyAnnotation) -> list[Span]:
        """The found words in the stretches of a record; all of them where no words are looked for."""
        stretches = record.main.spans
        found = [
            Span(s.start + start, s.start + end) for s in stretches for start, end in self._places(text[slice(*s)])
        ]
        return found or list(stretches)

    def _typed(self, record: Record) -> tuple[str, str, tuple[Span, ...]]:
        """The first of what somebody typed that has the words: its label, what it says, and where."""
        labels = fields_of(type(record))
        said = {labels[name].label: getattr(record, name) for name in TYPED[type(record)]}
        said |= {key: value for key, value in getattr(record, "extra", {}).items() if isinstance(value, str)}
        for label, words in said.items():
            if words and (marks := tuple(self._places(words))):
                shown = snippet(words, marks[0], marks)
                return label, shown.words, shown.marks
        return "", "", ()

    def _places(self, text: str) -> Iterator[Span]:
        return places(self._query, Folded(text)) if self._query else iter(())


def _moved(marks: tuple[Span, ...], by: int) -> tuple[Span, ...]:
    return tuple(Span(start + by, end + by) for start, end in marks)


def _until(place: int) -> Callable[[Span], bool]:
    return lambda span: span.start < place
