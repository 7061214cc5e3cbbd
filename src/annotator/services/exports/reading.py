"""Reads an export back: from the tables in a folder to one edit that makes all their records."""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from annotator.domain.anchors import NOWHERE, Anchor, anchor, read_cell
from annotator.domain.annotations import ANNOTATIONS, Figure, Mention, Source
from annotator.domain.asked import EXTRA
from annotator.domain.cells import split_cell
from annotator.domain.codebook import Codebook
from annotator.domain.edits import Change, Edit
from annotator.domain.entities import alias_id
from annotator.domain.errors import UserError
from annotator.domain.fields import Field, fields_of
from annotator.domain.records import Alias, Article, Entity, Person, Progress, Record, Zone, progress_id
from annotator.domain.sentences import sentence
from annotator.domain.tables import exported, table_of
from annotator.services.exports.cells import read_flag, read_number
from annotator.services.exports.lines import Line, lines_of
from annotator.services.readers.text import stored_form

R = TypeVar("R", bound=Record)

ID = re.compile(r"[^\s;]{1,100}")
POSITION = re.compile(r"[0-9]{1,9}")
# In an order in which everything that a link may lead to is read or checked later
ORDER: tuple[type[Record], ...] = (Person, Article, Entity, Zone, Progress, Source, Figure, Mention)

NEEDED: dict[type[Record], tuple[str, ...]] = {Progress: ("article", "person"), Entity: (), Article: (), Person: ()}
NEEDED_BY_ALL = ("article",)


def read_export(folder: Path, codebook: Codebook | None = None) -> Edit:
    """The edit that makes all records of an export, as `export_tables` writes it, with their ids, people and times.

    Only the tables of records are read (not figures_wide.csv), and of these all but articles.csv may be missing.
    Extra fields that the codebook knows come back as what they are, others as text; what no table holds (original
    bytes, colours, the codebook) does not come back.
    Raises UserError, with file and line, for a missing column, an unreadable cell, an id that stands twice, a link
    that leads nowhere, and words that are not what stands at their place in the text.
    """
    if not (folder / file_of(Article)).is_file():
        raise UserError("{0} has no {1}. Choose the folder of an export.", folder.name, file_of(Article))
    return _Export(folder, codebook or Codebook(())).edit()


def file_of(record_type: type[Record]) -> str:
    """The file that holds the records of a type."""
    return f"{table_of(record_type).name}.csv"


@dataclass
class _Export:
    """What was read so far, and on which line each record stands."""

    folder: Path
    codebook: Codebook
    records: dict[str, Record] = field(default_factory=dict)
    lines: dict[str, Line] = field(default_factory=dict)
    aliases: dict[str, Alias] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def edit(self) -> Edit:
        for record_type in ORDER:
            for line in lines_of(self.folder / file_of(record_type), table_of(record_type).names):
                self._take(record_type, line)
        for id, record in self.records.items():
            self._check_links(record, self.lines[id])
            self._check_places(record, self.lines[id])
        made = (*self.records.values(), *self.aliases.values())
        texts = tuple(dict.fromkeys(self.texts.values()))
        return Edit(
            sentence("take in {0}", self.folder.name), tuple(Change(None, record) for record in made), texts=texts
        )

    def _take(self, record_type: type[Record], line: Line) -> None:
        record = _record(record_type, line)
        if isinstance(record, ANNOTATIONS):
            record = replace(record, extra=self._extra(type(record), line))
        if record.id in self.records:
            if isinstance(record, Zone):
                return
            line.refuse(f"the id {record.id} stands there twice")
        if isinstance(record, Article):
            record = self._with_text(record, line)
        if isinstance(record, Entity):
            self._take_aliases(record, line)
        self.records[record.id], self.lines[record.id] = record, line._replace(cells={})

    def _extra(self, record_type: type[Any], line: Line) -> dict[str, Any]:
        """The extra fields of a line; UserError for what is not of their kind."""
        kinds = {field.name: field for field in self.codebook.extra_fields(record_type)}
        values: dict[str, Any] = {}
        for name, cell in line.cells.items():
            if name.startswith(EXTRA) and cell:
                value = _value(kinds[name], line) if name in kinds else cell
                values[name.removeprefix(EXTRA)] = list(value) if isinstance(value, tuple) else value
        return values

    def _with_text(self, article: Article, line: Line) -> Article:
        text = line.get("text")
        if not text.strip():
            line.refuse("the article has no text")
        if stored_form(text) != text:
            line.refuse("the text has line ends or characters that no stored text has")
        found = hashlib.sha256(text.encode()).hexdigest()
        if article.text_sha256 not in ("", found):
            line.refuse("the text is not the one that text_sha256 was made of")
        self.texts[article.id] = text
        return Article(**{**_values_of(article), "id": article.id, "text_sha256": found})

    def _take_aliases(self, entity: Entity, line: Line) -> None:
        for position, name in enumerate(split_cell(line.get("aliases"))):
            id = alias_id(entity.id, name)
            self.aliases[id] = Alias(id=id, entity=entity.id, name=name, position=position)

    def _check_links(self, record: Record, line: Line) -> None:
        for name, link in _links(record):
            found = self.records.get(link)
            wanted = fields_of(type(record))[name].link
            if found is None or type(found).__name__.lower() != wanted:
                line.refuse(f"{name} leads to {link[:40]}, and no {wanted} has this id")

    def _check_places(self, record: Record, line: Line) -> None:
        """That zones and anchors stand in the text of their article, with the words that are there."""
        if isinstance(record, Zone) and not 0 <= record.start < record.end <= len(self.texts[record.article]):
            line.refuse(f"{record.start}-{record.end} is no stretch of the text")
        if not isinstance(record, Mention | Figure | Source):
            return
        if not record.main:
            line.refuse("it stands at no words")
        text = self.texts[record.article]
        for name, at in _anchors(record):
            if not _stands(at, text):
                line.refuse(f"{name}: “{at.words[:40]}” is not what stands in the text at {at.cell[:40]}")


def _stands(at: Anchor, text: str) -> bool:
    try:
        return anchor(text, *at.spans) == at
    except ValueError:
        return False


def _links(record: Record) -> Iterator[tuple[str, str]]:
    for name, field_ in fields_of(type(record)).items():
        if field_.link:
            value = getattr(record, name)
            yield from ((name, link) for link in (value if isinstance(value, tuple) else (value,)) if link)


def _anchors(record: Record) -> Iterator[tuple[str, Anchor]]:
    for name, field_ in fields_of(type(record)).items():
        at = getattr(record, name)
        if field_.kind == "anchor" and at:
            yield name, at


def _record(record_type: type[R], line: Line) -> R:
    """The record of a line; UserError for what cannot be read."""
    fields = fields_of(record_type)
    values = {name: _value(fields[name], line) for name in exported(record_type)}
    if empty := next((name for name in NEEDED.get(record_type, NEEDED_BY_ALL) if not values.get(name, True)), ""):
        line.refuse(f"{empty} is empty")
    return record_type(id=_id(record_type, values, line), **values)


def _id(record_type: type[Record], values: dict[str, Any], line: Line) -> str:
    if record_type is Progress:
        return progress_id(values["article"], values["person"])
    if record_type is Zone:
        place = f"{values['article']}\n{values['start']}-{values['end']}\n{values['kind']}"
        return hashlib.sha256(place.encode()).hexdigest()[:32]
    if not ID.fullmatch(line.get("id")):
        line.refuse("there is no id, or one with blanks or semicolons")
    return line.get("id")


def _value(field_: Field, line: Line) -> Any:
    read: Callable[[str], Any] = READ.get(field_.kind, str)
    try:
        if field_.kind == "anchor":
            return _anchor(line.get(field_.name), line.get(f"{field_.name}_span"))
        return read(line.get(field_.name))
    except ValueError as problem:
        _refuse(line, field_, problem)


def _refuse(line: Line, field_: Field, problem: ValueError) -> NoReturn:
    line.refuse(f"{field_.name}: {problem}")


def _anchor(words: str, span: str) -> Anchor:
    if bool(words) != bool(span):
        raise ValueError("words and their place must both be there, or neither")
    return read_cell(span, words) if span else NOWHERE


def _position(cell: str) -> int:
    if not POSITION.fullmatch(cell):
        raise ValueError(f"“{cell[:40]}” is not a position")
    return int(cell)


def _values_of(record: Record) -> dict[str, Any]:
    return {name: getattr(record, name) for name in fields_of(type(record))}


READ: dict[str, Callable[[str], Any]] = {
    "number": read_number,
    "integer": _position,
    "flag": read_flag,
    "links": lambda cell: tuple(split_cell(cell)),
    "choices": lambda cell: tuple(split_cell(cell)),
}
