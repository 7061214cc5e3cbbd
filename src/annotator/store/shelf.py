"""The register on disk: its entries one by one, for what is on the screen, or all at once."""

from collections.abc import Iterator
from typing import Any, TypeVar, cast

from sqlite_utils import Database

from annotator.domain.records import Alias, Entity, Record
from annotator.domain.register import Named, followed, only_in
from annotator.store.rows import TABLES, reader

R = TypeVar("R", bound=Record)
NAMES = """
SELECT id, coalesce(name, ''), CASE WHEN named = 'yes' THEN '' ELSE coalesce(article, '') END
FROM entities WHERE deleted = 0 AND merged_into IS NULL
"""
OTHER_NAMES = """
SELECT e.id, coalesce(l.name, ''), CASE WHEN e.named = 'yes' THEN '' ELSE coalesce(e.article, '') END
FROM aliases l CROSS JOIN entities e ON e.id = l.entity
WHERE l.deleted = 0 AND e.deleted = 0 AND e.merged_into IS NULL
"""
MERGED = "SELECT id, merged_into, coalesce(name, ''), deleted FROM entities WHERE merged_into IS NOT NULL"
LONGER = "SELECT 1 FROM entities LIMIT 1 OFFSET ?"
FIRST = """
SELECT id FROM entities WHERE deleted = 0 AND merged_into IS NULL AND (named = 'yes' OR article IS NULL OR article = ?)
ORDER BY rowid LIMIT ?
"""
BY_NAME = "SELECT id FROM entities WHERE deleted = 0 AND merged_into IS NULL ORDER BY name COLLATE NOCASE LIMIT ?"
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

    def names(self) -> Iterator[Named]:
        """Every name of every entity that is neither deleted nor merged away, those of what was merged into it, too."""
        for query in (NAMES, OTHER_NAMES):
            yield from map(Named._make, self._db.conn.execute(query))
        merged = {row[0]: row[1:] for row in self._db.conn.execute(MERGED)}
        for id, (_, name, deleted) in merged.items():
            stands = self.entity(followed(id, lambda each: merged[each][0] if each in merged else ""))
            if stands is not None and not stands.deleted:
                others = [alias.name for alias in self.aliases(id) if not alias.deleted]
                yield from (
                    Named(stands.id, each, only_in(stands)) for each in (others if deleted else [name, *others])
                )

    def is_longer_than(self, entities: int) -> bool:
        """Whether there are more entries than so many, deleted ones included."""
        return self._db.conn.execute(LONGER, [entities]).fetchone() is not None

    def first(self, article: str, most: int) -> list[str]:
        """The oldest entities that can be chosen in an article."""
        return [row[0] for row in self._db.conn.execute(FIRST, [article, most])]

    def by_name(self, most: int) -> list[str]:
        """The first entities in the order of the alphabet."""
        return [row[0] for row in self._db.conn.execute(BY_NAME, [most])]

    def _read(self, record_type: type[R], where: str, *values: Any) -> Iterator[R]:
        made = reader(TABLES[record_type])
        rows = self._db.conn.execute(f"{made.select} {where}", values)
        return (cast(R, made.record(row)) for row in rows)
