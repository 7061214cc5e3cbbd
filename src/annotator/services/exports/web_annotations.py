"""Annotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/, 2017): one AnnotationCollection a file.

Positions are Unicode code points of the text whose SHA-256 a target names as `na:text`; its source is the article's
address, or that text itself. Each stretch of an anchor is a target of its own with two selectors that select the same
words: where they stand, and the words with 32 characters before and behind them. `na:role` says which anchor it is of.
Own terms begin with `na:` and are the columns of the tables.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote

from annotator.domain.anchors import read_spans
from annotator.domain.asked import is_extra
from annotator.domain.cells import split_cell
from annotator.domain.tables import PLAIN, Column, Table
from annotator.services.exports.folder import Folder
from annotator.services.exports.order import Row, Tables

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"na": "urn:news-annotator:terms:"}]
AROUND = 32  # characters before and behind a quote
HEX = re.compile(r"[0-9a-f]{32}")
ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+")
MOTIVATIONS = {"mentions": "identifying", "figures": "describing", "sources": "describing"}
TYPES = {"mentions": "na:Mention", "figures": "na:Figure", "sources": "na:Source"}
ELSEWHERE = {"id", "article", "start", "end", "author", "created", "modified"}  # not in the body
COUNTED = "Positions are Unicode code points, counted from 0; ends are exclusive."

Cells = dict[str, Any]


def write_annotations(
    tables: Tables, files: Folder, name: str, *, by_article: bool, stopped: Callable[[], None]
) -> None:
    """Write all annotations into NAME.jsonld, or into a file an article, ARTICLE.jsonld; `stopped` may raise."""
    people = {id: person for rows in tables.rows(PLAIN["people"]) for id, person, *_ in rows}
    columns = {table.name: table for table in tables.tables if table.name in TYPES}
    if by_article:
        for article, texted in _articles(tables):
            stopped()
            file = f"{quote(article['id'], safe='')}.jsonld"
            made = _annotations(article, texted, columns, people)
            files.rows[file] = _write(files.half(file), article["title"] or "", iri(article["id"]), made, [])
        return
    file = f"{name}.jsonld"

    def everything() -> Iterator[Cells]:
        for article, texted in _articles(tables):
            stopped()
            yield from _annotations(article, texted, columns, people)

    id = f"urn:news-annotator:project:{quote(name)}"
    files.rows[file] = _write(files.half(file), name, id, everything(), _entities(tables))


def iri(id: str) -> str:
    """An id as an IRI."""
    if HEX.fullmatch(id):
        return f"urn:uuid:{id[:8]}-{id[8:12]}-{id[12:16]}-{id[16:20]}-{id[20:]}"
    return f"urn:news-annotator:id:{quote(id, safe='')}"


def _articles(tables: Tables) -> Iterator[tuple[Cells, dict[str, list[Row]]]]:
    names = PLAIN["articles"].names
    for row, annotations in tables.of_articles():
        yield dict(zip(names, row, strict=True)), annotations


def _write(file: Path, label: str, id: str, annotations: Iterable[Cells], entities: Iterable[Cells]) -> int:
    """Write a collection with one page, annotation by annotation; gives their number."""
    page = {"id": f"{id}#page", "type": "AnnotationPage", "partOf": id, "startIndex": 0}
    with file.open("w", encoding="utf-8", newline="\n") as out:
        named = {"@context": CONTEXT, "id": id, "type": "AnnotationCollection", "label": label, "na:note": COUNTED}
        out.write(_opened(named))
        out.write(f',\n"first": {_opened(page)},\n"items": ')
        count = _list(out, annotations)
        out.write(f'}},\n"total": {count},\n"na:entities": ')
        _list(out, entities)
        out.write("}\n")
    return count


def _opened(start: Cells) -> str:
    """An object that goes on."""
    return _json(start)[:-1]


def _list(out: TextIO, entries: Iterable[Cells]) -> int:
    count = 0
    out.write("[")
    for count, entry in enumerate(entries, 1):
        out.write(("\n" if count == 1 else ",\n") + _json(entry))
    out.write("]")
    return count


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _annotations(
    article: Cells, annotations: dict[str, list[Row]], columns: dict[str, Table], people: dict[str, str]
) -> Iterator[Cells]:
    for name, rows in annotations.items():
        for row in rows:
            yield _annotation(article, columns[name], row, people)


def _annotation(article: Cells, table: Table, row: Row, people: dict[str, str]) -> Cells:
    cells = dict(zip(table.names, row, strict=True))
    made: Cells = {"id": iri(cells["id"]), "type": "Annotation", "motivation": MOTIVATIONS[table.name]}
    if cells["author"]:
        made["creator"] = {"id": iri(cells["author"]), "type": "Person", "name": people.get(cells["author"]) or ""}
    made |= {name: cells[name] for name in ("created", "modified") if cells[name]}
    made["body"] = _body(table, cells)
    made["target"] = _targets(article, table, cells)
    return made


def _body(table: Table, cells: Cells) -> Cells:
    body: Cells = {"type": TYPES[table.name]}
    for column in table.columns:
        value = cells[column.name]
        if value is None or column.name in ELSEWHERE or column.kind == "spans" or f"{column.name}_span" in cells:
            continue
        body[f"na:{column.name}"] = _value(column, value)
    return body


def _value(column: Column, value: Any) -> Any:
    if column.kind == "link":
        return {"id": iri(value)}
    if column.kind == "links":
        return [{"id": iri(id)} for id in split_cell(value)]
    if is_extra(column.name):
        return value
    if column.kind in ("choices", "names"):
        return split_cell(value)
    if column.kind == "flag":
        return value == "yes"
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _targets(article: Cells, table: Table, cells: Cells) -> list[Cells]:
    """A target for each stretch, in reading order."""
    digest = f"urn:sha256:{article['text_sha256']}"
    address = article["url"] or ""
    source = address if ADDRESS.fullmatch(address) else digest
    found = [
        (span, column.name.removesuffix("_span"))
        for column in table.columns
        if column.kind == "spans" and cells[column.name]
        for span in read_spans(cells[column.name])
    ]
    return [
        {"type": "SpecificResource", "source": source, "na:text": {"id": digest}, "na:role": role}
        | {"selector": _selectors(article["text"], *span)}
        for span, role in sorted(found)
    ]


def _selectors(text: str, start: int, end: int) -> list[Cells]:
    quoted = {"type": "TextQuoteSelector", "exact": text[start:end]}
    quoted |= {"prefix": text[max(0, start - AROUND) : start], "suffix": text[end : end + AROUND]}
    return [{"type": "TextPositionSelector", "start": start, "end": end}, quoted]


def _entities(tables: Tables) -> Iterator[Cells]:
    """The register, which the bodies link to."""
    table = next(table for table in tables.tables if table.name == "entities")
    for rows in tables.rows(table):
        for row in rows:
            entity: Cells = {"id": iri(row[0]), "type": "na:Entity"}
            for column, value in zip(table.columns[1:], row[1:], strict=True):
                if value is not None:
                    entity[f"na:{column.name}"] = _value(column, value)
            yield entity
