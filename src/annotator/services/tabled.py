"""Articles out of a table, a row each: piece by piece, so that a million rows need no more memory than a thousand."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator.domain.edits import Edit
from annotator.domain.errors import UserError
from annotator.domain.fields import fields_of
from annotator.domain.records import Article, new_id
from annotator.domain.sentences import sentence
from annotator.services.exports.cells import unguarded
from annotator.services.importing import NewArticle, new_article
from annotator.services.intake.intake import edit_of
from annotator.services.intake.report import Report
from annotator.services.readers.columns import date_order, guessed, iso_date, values_of
from annotator.services.readers.files import shown
from annotator.services.readers.tables import Row, Table, look_at, rows_of
from annotator.services.readers.text import stored_form

AT_ONCE = 200  # articles of a piece
TOLD_EVERY = 100  # rows
TEXT = "text"
OWN = "text_sha256"  # a column that tells our own exports, whose cells are guarded against formulas
FIELDS = (TEXT, *(name for name, f in fields_of(Article).items() if f.shown and name != "published_basis"))


@dataclass(frozen=True)
class Reading:
    """How a table is to be read: the column of each field, the columns that go into the note, how dates are written."""

    table: Table
    columns: Mapping[str, str]  # by field of an article, or TEXT
    noted: tuple[str, ...] = ()  # columns that are kept in the note as `name: value`
    order: str = "dmy"

    def check(self) -> None:
        """UserError where it cannot work."""
        if unknown := [name for name in self.columns if name not in FIELDS]:
            raise UserError("An article has no field {0}. It has: {1}.", unknown[0], ", ".join(FIELDS))
        if not self.columns.get(TEXT):
            raise UserError("No column holds the text of the articles. Say which one does.")
        missing = [column for column in (*self.columns.values(), *self.noted) if column not in self.table.columns]
        if missing:
            raise UserError("The table has no column {0}. It has: {1}.", missing[0], ", ".join(self.table.columns))


def usual_reading(
    path: Path, chosen: Mapping[str, str] | None = None, noted: tuple[str, ...] = (), order: str = ""
) -> Reading:
    """How a table is read if nobody says otherwise: columns and the order of dates are guessed; UserError for no table.

    `chosen` says columns that are known, by field; "" takes a guess away.
    """
    table = look_at(path)
    columns = {field: column for field, column in {**guessed(table), **(chosen or {})}.items() if column}
    order = order or date_order(values_of(table, columns, "published")) or "dmy"
    return Reading(table, columns, noted, order)


def read_table(
    reading: Reading,
    known: Mapping[str, str],
    report: Report,
    progress: Callable[[int, int, str], None] = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[list[NewArticle]]:
    """The articles of a table, in pieces; what is there already or cannot be read is told in the report.

    `known` is the title of every article of the project by the SHA-256 of its text. `progress` is told of rows done
    (of how many is not known: 0). UserError where the reading does not fit the table, or the file ends before its time.
    """
    reading.check()
    titles = dict(known)
    piece: list[NewArticle] = []
    for row in rows_of(reading.table):
        if cancelled():
            report.cancelled = True
            return
        if row.number % TOLD_EVERY == 1:
            progress(row.number, 0, f"{shown(Path(reading.table.path.name))}: {row.number}")
        if new := _read(row, reading, titles, report):
            piece.append(new)
        if len(piece) >= AT_ONCE:
            yield piece
            report.taken += len(piece)
            piece = []
    if piece:
        yield piece
        report.taken += len(piece)


def first_article(reading: Reading) -> NewArticle | None:
    """The first article as it would come in; None where none of the first rows makes one."""
    for row in reading.table.sample:
        if not row.problem:
            with suppress(UserError):
                return _article(row, reading, "")
    return None


def edits_of(pieces: Iterator[list[NewArticle]], name: str) -> Iterator[Edit]:
    """An edit for each piece, all of one step, so that the whole table is undone as one."""
    step, label = new_id(), sentence("import “{0}”", name)
    return (edit_of(piece, label, step) for piece in pieces)


def _read(row: Row, reading: Reading, titles: dict[str, str], report: Report) -> NewArticle | None:
    path = reading.table.path
    where = path.with_name(f"{path.name}, row {row.number}")
    try:
        if row.problem:
            raise UserError(row.problem)
        new = _article(row, reading, shown(Path(where.name)))
    except UserError as problem:
        report.refused.append((where, problem.sentence))
        return None
    known = titles.get(new.article.text_sha256)
    if known is not None:
        report.already.append((where, known))
        return None
    titles[new.article.text_sha256] = new.article.title
    said = row.cells.get(reading.columns.get("published", ""), "").strip()
    if said and not new.article.published:
        report.remarks.append((where, sentence("its date “{0}” was not understood, and left out.", said[:40])))
    return new


def _article(row: Row, reading: Reading, origin: str) -> NewArticle:
    if OWN in row.cells:
        row = replace(row, cells={name: unguarded(cell) for name, cell in row.cells.items()})
    text = stored_form(row.cells.get(reading.columns[TEXT], ""))
    if not text.strip():
        raise UserError("There is no text in it.")
    said = {name: _line(row.cells.get(column, "")) for name, column in reading.columns.items() if name != TEXT}
    new = new_article(text, text.encode(), "", origin, title=said.pop("title", ""))
    published = said.pop("published", "")
    values: dict[str, Any] = {name: value for name, value in said.items() if value}
    if published and (day := iso_date(published, reading.order, values.get("language", new.article.language))):
        values |= {"published": day, "published_basis": "metadata"}
    notes = [f"{name}: {value}" for name in reading.noted if (value := _line(row.cells.get(name, "")))]
    if notes:
        values["note"] = "\n".join([*filter(None, [values.get("note", "")]), *notes])
    return replace(new, article=replace(new.article, **values, file_name=shown(Path(reading.table.path.name))))


def _line(cell: str) -> str:
    return " ".join(stored_form(cell).split())
