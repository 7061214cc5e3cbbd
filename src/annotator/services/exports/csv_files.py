"""Writes the tables of a project as CSV files: RFC 4180, UTF-8, links as ids."""

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TextIO

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Mention, Source
from annotator.domain.cells import JOIN
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Entity, Person, Progress, Zone
from annotator.services.exports.contents import Contents, Records, in_order, zones_in_order
from annotator.services.exports.tables import FILES, WIDE_FILE, columns, row
from annotator.services.exports.wide import wide_columns, wide_row

HALF = ".part"


class _Cancelled(Exception):
    """The export was stopped before its end."""


def export_project(
    records: Records,
    folder: Path,
    *,
    bom: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, int]:
    """Write a project's tables to a folder, and give the number of rows by file name; nothing where cancelled.

    `bom` puts a byte order mark first, which Excel wants. Tables that are there are replaced, and only when all are
    written; other files stay. The same project gives the same bytes. `progress` is told of articles done and in all.
    Raises UserError where the folder cannot be written to.
    """
    if folder.exists() and not folder.is_dir():
        raise UserError("{0} is a file. Choose a folder for the tables.", folder.name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _written(Contents(records), folder, "utf-8-sig" if bom else "utf-8", progress, cancelled)
    except OSError as problem:
        words = "The tables were not written to {0}: {1}. Free some space or choose another folder."
        raise UserError(words, folder, problem.strerror) from problem
    except _Cancelled:
        return {}
    finally:
        _tidy(folder)


def _written(
    contents: Contents,
    folder: Path,
    encoding: str,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> dict[str, int]:
    with ExitStack() as files:
        tables = {name: _Table(folder / name, encoding, files, names) for name, names in _headers(contents).items()}
        _write_register(contents, tables)
        for done, article in enumerate(contents.articles):
            if cancelled():
                raise _Cancelled
            progress(done, len(contents.articles))
            _write_article(contents, article, tables)
    for table in tables.values():
        table.half.replace(table.path)
    progress(len(contents.articles), len(contents.articles))
    return {name: table.rows for name, table in tables.items()}


class _Table:
    """One file that is being written, beside the one that it will replace."""

    def __init__(self, path: Path, encoding: str, files: ExitStack, names: Sequence[str]) -> None:
        self.path, self.half, self.rows = path, path.with_name(path.name + HALF), 0
        file: TextIO = files.enter_context(self.half.open("w", encoding=encoding, newline=""))
        self._names = names
        self._writer = csv.writer(file, lineterminator="\r\n")
        self._writer.writerow(names)

    def add(self, cells: Mapping[str, str]) -> None:
        self._writer.writerow([cells.get(name, "") for name in self._names])
        self.rows += 1


def _headers(contents: Contents) -> dict[str, list[str]]:
    headers = {name: columns(kind, contents.extra.get(kind, ())) for kind, name in FILES.items()}
    return headers | {WIDE_FILE: wide_columns(contents.extra[Figure])}


def _write_register(contents: Contents, tables: Mapping[str, _Table]) -> None:
    for entity, names in contents.entities():
        tables[FILES[Entity]].add(row(entity, aliases=names))
    for person in contents.people:
        tables[FILES[Person]].add(row(person))
    for progress in contents.progress():
        tables[FILES[Progress]].add(row(progress))


def _write_article(contents: Contents, article: Article, tables: Mapping[str, _Table]) -> None:
    page = contents.page(article)
    tables[FILES[Article]].add(row(article, text=contents.text(article)))
    for zone in zones_in_order(page):
        tables[FILES[Zone]].add(row(zone))
    for record_type in ANNOTATIONS:
        for record in in_order(page, record_type):
            tables[FILES[record_type]].add(row(record, **_named(contents, record)))
            if isinstance(record, Figure):
                tables[WIDE_FILE].add(wide_row(contents, page, record))


def _named(contents: Contents, record: AnyAnnotation) -> dict[str, str]:
    """The names beside ids, for people who read the table."""
    match record:
        case Mention():
            return {"entity_name": contents.register.name(record.entity)}
        case Source():
            return {"speaker_names": _joined(map(contents.register.name, record.speakers))}
        case _:
            return {}


def _joined(names: Iterable[str]) -> str:
    return JOIN.join(filter(None, names))


def _tidy(folder: Path) -> None:
    """No half-written table stays behind."""
    for name in (*FILES.values(), WIDE_FILE):
        with suppress(OSError):
            (folder / (name + HALF)).unlink(missing_ok=True)
