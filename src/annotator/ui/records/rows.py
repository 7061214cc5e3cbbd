"""What the lists of records show: one row a record, parts under their total, mentions under their entity."""

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass

from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.cells import number_cell
from annotator.domain.page import Page, inherited
from annotator.domain.register import Register
from annotator.domain.wording import short
from annotator.session import Session
from annotator.ui.language import word_of

SIGNS = {"more_than": "> ", "at_least": "≥ ", "less_than": "< ", "at_most": "≤ ", "about": "≈ "}
DEEPEST = 4
LARGEST = 1e15  # that is written out


@dataclass(frozen=True)
class Row:
    """A line of a list: what stands out, what is said beside it, and the paragraph it is in."""

    id: str  # of a record, or of an entity
    kind: str  # entity, mention, figure, source
    lead: str
    text: str = ""
    depth: int = 0
    paragraph: int = 0
    later: bool = False
    by: str = ""  # the name of whose it is; "": of whoever looks
    proposed: bool = False  # nobody has recorded it yet


def rows(session: Session, page: Page, kind: str, chosen: str) -> list[Row]:
    """The rows of one list: `mention` (entities with their mentions), `figure` or `source`."""
    where = _Beside(session, page.text)
    if kind == "mention":
        return _entities(session, page, where, chosen)
    records: list[AnyAnnotation] = [*(page.of_type(Figure) if kind == "figure" else page.of_type(Source))]
    parents = {r.id: r.part_of if isinstance(r, Figure) else getattr(r, "nested_in", "") for r in records}
    made: list[Row] = []
    below: dict[str, list[AnyAnnotation]] = {}
    for record in records:
        parent = parents[record.id] if parents.get(parents[record.id]) is not None else ""
        below.setdefault(parent, []).append(record)
    _nest(session, page, where, below, "", 0, made)
    for record in [record for left in below.values() for record in left]:  # parts of one another, in a circle
        made.append(_row(session, page, where, record, 0))
    return made


def figure_words(figure: Figure) -> str:
    """A figure in a few signs: ≥ 3,500, 20–30, hundreds."""
    if figure.kind == "duration" and figure.at:
        return short(figure.at.words, 24)
    if figure.value is not None:
        plain = number_cell(figure.value)
        number = plain if plain in figure.at.words else grouped(figure.value)  # a year stays a year
        return f"{SIGNS.get(figure.comparator, '')}{number}{_unit(figure)}"
    if figure.comparator == "range" and figure.low is not None and figure.high is not None:
        return f"{grouped(figure.low)}–{grouped(figure.high)}{_unit(figure)}"
    return short(figure.at.words, 24)


def grouped(value: float) -> str:
    """3500 as 3,500."""
    return f"{int(value):,}" if abs(value) < LARGEST and value == int(value) else number_cell(value)


def source_words(session: Session, source: Source) -> str:
    """Who said it: the speakers' names, else the words for them."""
    names = [name for name in map(session.register.name, source.speakers) if name]
    if names:
        return ", ".join(names)
    if source.type == "author":
        return word_of(session.codebook, "source.type", "author")
    return source.who.words


def _unit(figure: Figure) -> str:
    return f" {figure.unit}" if figure.unit else " %" if figure.kind == "percent" else ""


def _nest(
    session: Session,
    page: Page,
    where: "_Beside",
    below: dict[str, list[AnyAnnotation]],
    parent: str,
    depth: int,
    made: list[Row],
) -> None:
    for record in below.pop(parent, []):
        made.append(_row(session, page, where, record, min(depth, DEEPEST)))
        _nest(session, page, where, below, record.id, depth + 1, made)


def _row(session: Session, page: Page, where: "_Beside", record: AnyAnnotation, depth: int) -> Row:
    paragraph = where.of(record.main.start) if record.main else 0
    if isinstance(record, Figure):
        words, text = figure_words(record), _figure_text(session, page, record)
        return Row(record.id, "figure", words, text, depth, paragraph, record.later, where.by(record))
    assert isinstance(record, Source)
    who = source_words(session, record)
    said, by = short(record.said.words, 60), where.by(record)
    return Row(record.id, "source", who or "?", said, depth, paragraph, record.later, by)


def _figure_text(session: Session, page: Page, figure: Figure) -> str:
    whole = inherited(figure, page.figure)
    source = page.source(whole.source) if whole.source and not figure.part_of else None
    status = word_of(session.codebook, "figure.status", whole.status) if whole.status and not figure.part_of else ""
    return " · ".join(p for p in (figure.counted, status, source_words(session, source) if source else "") if p)


def _entities(session: Session, page: Page, where: "_Beside", chosen: str) -> list[Row]:
    made: list[Row] = []
    for entity_id, mentions in _by_entity(page, session.register):
        entity = session.register.get(entity_id)
        kind = word_of(session.codebook, "entity.type", entity.type) if entity and entity.type else ""
        count = f"{len(mentions)} ×" if len(mentions) > 1 else ""
        lead = entity.name if entity else "?"
        first, text = mentions[0], " · ".join(p for p in (kind, count) if p)
        by = where.by(first) if len({mention.author for mention in mentions}) == 1 else ""
        made.append(Row(first.id, "mention", lead, text, 0, where.of(first.at.start), by=by))
        if entity is None or any(mention.id == chosen for mention in mentions):
            made += [_mention_row(session, mention, where) for mention in mentions]
    return made


def _by_entity(page: Page, register: Register) -> list[tuple[str, list[Mention]]]:
    """The mentions of an article by entity, in the order in which entities first appear; "" for those of none."""
    by_entity: dict[str, list[Mention]] = defaultdict(list)
    for mention in page.of_type(Mention):
        by_entity[register.resolved(mention.entity) if mention.entity else ""].append(mention)
    return list(by_entity.items())


def _mention_row(session: Session, mention: Mention, where: "_Beside") -> Row:
    form = word_of(session.codebook, "form", mention.form) if mention.form else ""
    words, paragraph, by = f"“{short(mention.at.words)}”", where.of(mention.at.start), where.by(mention)
    return Row(mention.id, "mention", words, form, 1, paragraph, mention.later, by)


def by_whom(session: Session, record: AnyAnnotation) -> str:
    """The name of whose record it is; "" for one of whoever looks."""
    return "" if record.author in ("", session.person.id) else session.name_of(record.author)


class _Beside:
    """What stands at the end of a row: the paragraph, counted from 1 without empty lines, and whose record it is."""

    def __init__(self, session: Session, text: str) -> None:
        self._session = session
        self._names: dict[str, str] = {}  # of those who recorded something
        self._starts = paragraph_starts(text)

    def of(self, position: int) -> int:
        return bisect_right(self._starts, position)

    def by(self, record: AnyAnnotation) -> str:
        """As `by_whom`, each person looked up once."""
        if record.author not in self._names:
            self._names[record.author] = by_whom(self._session, record)
        return self._names[record.author]


def paragraph_starts(text: str) -> list[int]:
    """Where the paragraphs begin; empty lines are none."""
    starts, position = [], 0
    for line in text.split("\n"):
        if line.strip():
            starts.append(position)
        position += len(line) + 1
    return starts
