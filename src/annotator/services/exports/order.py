"""What an export is asked to be, and what came of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from annotator.domain.sentences import Sentence
from annotator.domain.tables import Table

Row = tuple[Any, ...]
FORMATS = ("csv", "xlsx", "parquet", "w3c", "w3c-articles")  # the last is one file an article


@dataclass(frozen=True)
class Order:
    """The formats that are written; `bom` begins CSV with a byte order mark; `name` is that of the project."""

    formats: tuple[str, ...] = ("csv",)
    bom: bool = False
    name: str = "project"


@dataclass
class Report:
    """The rows (or annotations, or lines) of every file by its name, and sentences on what is not as it was."""

    rows: dict[str, int] = field(default_factory=dict)
    remarks: list[Sentence] = field(default_factory=list)
    cancelled: bool = False

    def as_text(self) -> str:
        """The report in lines."""
        return "\n".join([*(f"{name}: {count}" for name, count in self.rows.items()), *self.remarks])


class Tables(Protocol):
    """Where tables are read from; `store.extract.Extract` is one."""

    @property
    def tables(self) -> list[Table]: ...
    def count(self, table: Table) -> int: ...
    def rows(self, table: Table) -> Iterator[list[Row]]: ...
    def of_articles(self) -> Iterator[tuple[Row, dict[str, list[Row]]]]: ...
    def choices(self) -> Mapping[str, list[tuple[str, str]]]: ...
    def cut_links(self) -> int: ...
    def last_change(self) -> str: ...


class Format(Protocol):
    """Writes tables into files, one table after the other."""

    def begin(self, table: Table) -> None: ...
    def add(self, rows: list[Row]) -> None: ...
    def end(self) -> None: ...
    def close(self, *, whole: bool) -> list[Sentence]:
        """Finish all files, or leave them where not all was written; says what could not be kept as it is."""
        ...
