"""Tables as Parquet files, by DuckDB: numbers, yes and no, times and lists with their types."""

import csv
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from annotator.domain.asked import is_extra
from annotator.domain.cells import number_cell, split_cell
from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence
from annotator.domain.tables import Column, Table
from annotator.services.exports.cells import words_of
from annotator.services.exports.folder import Folder
from annotator.services.exports.order import Row

if TYPE_CHECKING:
    import duckdb

SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "threads": "1",
}
BETWEEN = "\x1f"  # the entries of a list, on the way to DuckDB
LISTS = {"links", "names", "choices"}
TYPES = {"number": "DOUBLE", "integer": "BIGINT", "flag": "BOOLEAN", "date": "DATE", "time": "TIMESTAMPTZ"}
SHORTEST_LINE = 2_000_000  # bytes; DuckDB's own limit, which a long text may exceed
READ = """
read_csv({file}, header=false, auto_detect=false, delim=',', quote='"', escape='"', new_line='\\r\\n', nullstr='',
    allow_quoted_nulls=false, parallel=false, max_line_size={longest}, buffer_size={buffer}, columns={columns})
"""


class ParquetTables:
    """One file a table; its cells wait in a file of their own until the table is whole."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._db = _duckdb()
        self._scratch = tempfile.TemporaryDirectory(prefix="annotator-")
        self._waiting = Path(self._scratch.name) / "table.csv"
        self._file: TextIO | None = None
        self._remarks: list[Sentence] = []

    def begin(self, table: Table) -> None:
        self._table, self._longest, self._rows = table, SHORTEST_LINE, 0
        self._file = self._waiting.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file, lineterminator="\r\n")

    def add(self, rows: list[Row]) -> None:
        for row in rows:
            cells = [cell_of(column, value) for column, value in zip(self._table.columns, row, strict=True)]
            size = sum(len(cell) for cell in cells if cell) * 4 + 4 * len(cells)
            self._longest = max(self._longest, size)
            self._writer.writerow(cells)
        self._rows += len(rows)

    def end(self) -> None:
        self._close_file()
        name = f"{self._table.name}.parquet"
        half = self._folder.half(name)
        if self._table.columns:
            self._copy(half, name)
        self._folder.rows[name] = self._rows

    def close(self, *, whole: bool) -> list[Sentence]:
        self._close_file()
        self._db.close()
        self._scratch.cleanup()
        return self._remarks

    def _close_file(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _copy(self, half: Path, name: str) -> None:
        names = {f"c{at}": "VARCHAR" for at in range(len(self._table.columns))}
        places = {"file": _quoted(str(self._waiting)), "columns": names}
        table = READ.format(**places, longest=self._longest, buffer=self._longest * 2)
        self._db.execute(f"CREATE OR REPLACE VIEW waiting AS SELECT * FROM {table}")
        cells = [self._typed(column, f"c{at}", name) for at, column in enumerate(self._table.columns)]
        self._db.execute(
            f"COPY (SELECT {', '.join(cells)} FROM waiting) TO {_quoted(str(half))} (FORMAT parquet, COMPRESSION zstd)"
        )

    def _typed(self, column: Column, cell: str, file: str) -> str:
        """SQL for a column with its type; where some of its cells do not fit, it stays text, and that is told."""
        name = '"' + column.name.replace('"', '""') + '"'
        if column.kind in LISTS:
            return f"string_split({cell}, '{BETWEEN}') AS {name}"
        type_ = TYPES.get(column.kind)
        if type_ is None:
            return f"{cell} AS {name}"
        if count := self._misfits(cell, type_):
            words = "{0}: {1} is text, as {2} of its cells are no complete {3}."
            self._remarks.append(sentence(words, file, column.name, count, column.kind))
            return f"{cell} AS {name}"
        return f"{_tried(cell, type_)} AS {name}"

    def _misfits(self, cell: str, type_: str) -> int:
        """How many cells are not of a type."""
        found = self._db.execute(
            f"SELECT count(*) FROM waiting WHERE {cell} IS NOT NULL AND {_tried(cell, type_)} IS NULL"
        ).fetchone()
        return int(found[0]) if found else 0


def _duckdb() -> "duckdb.DuckDBPyConnection":
    """A database in memory that reaches for nothing; UserError where DuckDB is not installed."""
    try:
        import duckdb
    except ImportError as problem:
        raise UserError(
            "Parquet is written by DuckDB, which is not installed. Run: pip install 'news-annotator[parquet]'"
        ) from problem
    return duckdb.connect(":memory:", config=SETTINGS)


def cell_of(column: Column, value: Any) -> str | None:
    """A value on its way to DuckDB."""
    if value is None or value == "":
        return None
    if isinstance(value, list | tuple):
        return BETWEEN.join(map(words_of, value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number_cell(value)
    words = words_of(value)
    if column.kind in LISTS:
        return BETWEEN.join(split_cell(words)) if not is_extra(column.name) else words
    return words.replace("\0", "")


def _tried(cell: str, type_: str) -> str:
    return f"TRY_CAST({cell} AS {type_})"


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
