"""The register on disk: its entries one by one, for what is on the screen, or all at once."""

from collections.abc import Iterator
from typing import Any, TypeVar, cast

from sqlite_utils import Database

from annotator.domain.records import Alias, Entity, Record
from annotator.store.rows import TABLES, reader

R = TypeVar("R", bound=Record)
MERGED_INTO = "SELECT id FROM entities WHERE merged_into = ?"


class Shelf:
    """Looks entries up, deleted ones included."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def entity(self, id: str) -> Entity | None:
        return next(self._read(Entity, "WHERE id = ?", id), None)

    def aliases(self, entity: str) -> list[Alias]:
        return list(self._read(Alias, "WHERE entity = ? ORDER BY rowid", entity))

    def merged_into(self, entity: str) -> list[str]:
        return [row[0] for row in self._db.conn.execute(MERGED_INTO, [entity])]

    def entities(self) -> Iterator[Entity]:
        return self._read(Entity, "ORDER BY rowid")

    def all_aliases(self) -> Iterator[Alias]:
        return self._read(Alias, "ORDER BY rowid")

    def _read(self, record_type: type[R], where: str, *values: Any) -> Iterator[R]:
        made = reader(TABLES[record_type])
        rows = self._db.conn.execute(f"{made.select} {where}", values)
        return (cast(R, made.record(row)) for row in rows)
