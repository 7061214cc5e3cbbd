"""Tables of articles as other programs write them: CSV with any separator, JSON lines, a JSON list."""

import codecs
import csv
import io
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from annotator.domain.errors import UserError
from annotator.domain.sentences import sentence
from annotator.services.readers.files import reason, shown
from annotator.services.readers.text import LARGEST, MARKS

SUFFIXES = {".csv", ".tsv", ".tab", ".jsonl", ".ndjson", ".json"}
OF_JSON = {".jsonl", ".ndjson", ".json"}
SEPARATORS = ",;\t|"
LOOKED_AT = 256_000  # characters of a table that are looked at to find out how it is written
SAMPLE = 200  # rows that are looked at
MOST_COLUMNS = 500
LARGEST_LIST = 200_000_000  # bytes of a JSON list, which has to be read as a whole
DEEPEST = 6  # levels of a JSON object that become columns
PIECE = 1 << 20
MOST_PIECES = 64  # that are looked at to find out the encoding; whoever waits for the dialog waits for this


@dataclass(frozen=True)
class Row:
    """A row of a table: its number (from 1, the header not counted) and its cells by column."""

    number: int
    cells: Mapping[str, str]
    problem: str = ""  # why it cannot be read, in a sentence


@dataclass(frozen=True)
class Table:
    """A table file, and how it is written."""

    path: Path
    kind: str  # csv, jsonl, json
    encoding: str
    separator: str = ","
    has_header: bool = True
    columns: tuple[str, ...] = ()
    sample: tuple[Row, ...] = ()


def is_table(path: Path) -> bool:
    """Whether a file is a table of articles by its name."""
    return path.suffix.lower() in SUFFIXES


def look_at(path: Path) -> Table:
    """How a table is written, its columns and first rows; UserError where it is none that can be read."""
    kind = {".json": "json"}.get(path.suffix.lower(), "jsonl" if path.suffix.lower() in OF_JSON else "csv")
    try:
        encoding = _encoding(path)
        with path.open(encoding=encoding, newline="") as file:
            begin = file.read(LOOKED_AT)
    except OSError as problem:
        raise UserError("{0}: {1}", shown(Path(path.name)), reason(problem)) from problem
    if not begin.strip("\0\ufeff \t\r\n"):
        raise UserError("{0} is empty. Choose a table with a row for each article.", shown(Path(path.name)))
    if "\0" in begin:
        raise UserError("{0} is no text. Save it as CSV in UTF-8 and try again.", shown(Path(path.name)))
    if kind == "json" and not begin.lstrip().startswith("["):
        kind = "jsonl"
    table = Table(path, kind, encoding)
    if kind == "csv":
        separator = _separator(begin)
        table = replace(table, separator=separator, has_header=_has_header(begin, separator))
    return with_sample(table)


def with_sample(table: Table) -> Table:
    """The table with its columns and first rows, after it was said how it is written."""
    rows = tuple(islice(rows_of(replace(table, columns=())), SAMPLE))
    columns = tuple(dict.fromkeys(column for row in rows for column in row.cells))
    if not columns:
        problem = next((row.problem for row in rows if row.problem), "There is no row in it.")
        raise UserError("{0} cannot be read as a table: {1}", shown(Path(table.path.name)), problem)
    return replace(table, columns=columns, sample=rows)


def rows_of(table: Table) -> Iterator[Row]:
    """All rows, one after another, so that a file of a million takes no more memory than one of ten.

    A row that cannot be read is given with its problem; UserError where the file cannot be read any further.
    """
    try:
        with table.path.open(encoding=table.encoding, newline="") as file:
            yield from _of_csv(file, table) if table.kind == "csv" else _of_json(file, table)
    except OSError as problem:
        raise UserError("{0}: {1}", shown(Path(table.path.name)), reason(problem)) from problem
    except UnicodeError as problem:
        raise UserError("{0} is not in UTF-8 throughout.", shown(Path(table.path.name))) from problem


def _of_csv(file: TextIO, table: Table) -> Iterator[Row]:
    with _long_cells():
        reader = csv.reader(file, delimiter=table.separator, strict=False)
        columns = _columns(next(reader, [])) if table.has_header else []
        number = 0
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as problem:
                number += 1
                yield Row(number, {}, sentence("It cannot be read as a row: {0}.", problem))
                continue
            if not any(cells):
                continue
            number += 1
            columns = columns or _columns([f"column {at}" for at in range(1, len(cells) + 1)])
            if any(cells[len(columns) :]):
                yield Row(
                    number, {}, sentence("It has {0} cells, and the table {1} columns.", len(cells), len(columns))
                )
            else:
                yield Row(number, dict(zip(columns, cells, strict=False)))


def _columns(names: Sequence[str]) -> list[str]:
    """The names of columns, each one once and none empty."""
    seen: Counter[str] = Counter()
    columns = []
    for at, name in enumerate(names[:MOST_COLUMNS], 1):
        name = " ".join(name.replace("\ufeff", "").split()) or f"column {at}"
        seen[name] += 1
        columns.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return columns


def _of_json(file: TextIO, table: Table) -> Iterator[Row]:
    if table.kind == "json":
        if table.path.stat().st_size > LARGEST_LIST:
            words = "{0} is larger than {1} MB. Save it as JSON lines, one object a line."
            raise UserError(words, shown(Path(table.path.name)), LARGEST_LIST // 1_000_000)
        yield from _listed(file.read(), table)
        return
    number = 0
    while line := file.readline(LARGEST + 1):
        if not line.strip("\ufeff \t\r\n"):
            continue
        number += 1
        if len(line) > LARGEST:
            yield Row(number, {}, sentence("It is longer than {0} MB.", LARGEST // 1_000_000))
            while line and not line.endswith("\n"):
                line = file.readline(PIECE)
            continue
        yield _object(number, line.lstrip("\ufeff"))


def _listed(words: str, table: Table) -> Iterator[Row]:
    try:
        objects = json.loads(words.lstrip("\ufeff"))
    except (ValueError, RecursionError) as problem:
        words = "{0} is no JSON that can be read. Save it again as JSON lines or CSV."
        raise UserError(words, shown(Path(table.path.name))) from problem
    for number, each in enumerate(objects, 1):
        yield (
            Row(number, _flat(each))
            if isinstance(each, dict)
            else Row(number, {}, sentence("It is no object with names."))
        )


def _object(number: int, line: str) -> Row:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return Row(number, {}, sentence("It is no JSON that can be read."))
    return (
        Row(number, _flat(found))
        if isinstance(found, dict)
        else Row(number, {}, sentence("It is no object with names."))
    )


def _flat(found: dict[str, Any], before: str = "", depth: int = 1) -> dict[str, str]:
    """The values of an object by name; those of an object inside of it as `outer.inner`, of a list joined."""
    cells: dict[str, str] = {}
    for name, value in islice(found.items(), MOST_COLUMNS):
        if isinstance(value, dict) and depth < DEEPEST:
            cells |= _flat(value, f"{before}{name}.", depth + 1)
        elif isinstance(value, list):
            cells[f"{before}{name}"] = "; ".join(_word(each) for each in value if not isinstance(each, dict | list))
        else:
            cells[f"{before}{name}"] = "" if isinstance(value, dict) else _word(value)
    return cells


def _word(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)


def _encoding(path: Path) -> str:
    """By its BOM, else UTF-8 where all of it is (of a very long file: its beginning), else Windows-1252."""
    with path.open("rb") as file:
        begin = file.read(4)
        for mark, encoding in MARKS:
            if begin.startswith(mark):
                return encoding
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            for _ in range(MOST_PIECES):
                piece = file.read(PIECE)
                decoder.decode(piece, final=not piece)
                if not piece:
                    break
        except UnicodeDecodeError:
            return "cp1252" if _fits_cp1252(path) else "latin-1"
    return "utf-8"


def _fits_cp1252(path: Path) -> bool:
    """Five bytes mean nothing in Windows-1252; a file with them is read as Latin-1, which has a sign for each."""
    with path.open("rb") as file:
        pieces = islice(iter(lambda: file.read(PIECE), b""), MOST_PIECES)
        return not any(set(piece) & {0x81, 0x8D, 0x8F, 0x90, 0x9D} for piece in pieces)


def _separator(begin: str) -> str:
    """The separator with which most rows have the same number of cells, and more than one."""
    best, most = ",", 0.0
    for separator in SEPARATORS:
        counts = Counter(len(cells) for cells in _first_rows(begin, separator) if any(cells))
        if not counts:
            continue
        columns, rows = counts.most_common(1)[0]
        score = rows / counts.total() + min(columns, 20) / 100 if columns > 1 else 0.0
        if score > most:
            best, most = separator, score
    return best


def _first_rows(begin: str, separator: str) -> list[list[str]]:
    """The first rows without the last one, which may be cut."""
    with _long_cells():
        try:
            rows = list(islice(csv.reader(io.StringIO(begin, newline=""), delimiter=separator), SAMPLE))
        except csv.Error:
            return []
    return rows[:-1] if len(rows) > 1 and len(begin) >= LOOKED_AT else rows


def _has_header(begin: str, separator: str) -> bool:
    """Whether the first row names the columns: short words, each once, none a number, date or address."""
    rows = _first_rows(begin, separator)
    names = [name.strip("\ufeff ") for name in rows[0]] if rows else []
    if not names or len(set(names)) < len(names):
        return False
    return all(len(name) < 60 and "://" not in name and not name[:1].isdigit() for name in names)


@contextmanager
def _long_cells() -> Iterator[None]:
    """A cell may hold a whole article; the limit of the csv module is set back afterwards."""
    before = csv.field_size_limit(min(LARGEST, sys.maxsize))
    try:
        yield
    finally:
        csv.field_size_limit(before)
