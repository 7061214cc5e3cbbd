"""The register: every entity of the project under all its names, with mergers followed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from heapq import nsmallest
from itertools import islice
from typing import NamedTuple, Protocol

from annotator.domain.edits import Edit
from annotator.domain.records import Alias, Entity


class Named(NamedTuple):
    """One of the names by which an entity is found."""

    entity: str
    name: str
    only_in: str  # the article where alone it is offered, or ""


class Shelf(Protocol):
    """Where entries are looked up one by one; `store.shelf.Shelf` is one."""

    def entity(self, id: str) -> Entity | None: ...
    def aliases(self, entity: str) -> list[Alias]: ...
    def merged_into(self, entity: str) -> list[str]: ...
    def entities(self) -> Iterable[Entity]: ...
    def all_aliases(self) -> Iterable[Alias]: ...
    def names(self) -> Iterable[Named]: ...
    def first(self, article: str, most: int) -> list[str]: ...
    def by_name(self, most: int) -> list[str]: ...


class Register:
    """The entities of a project, kept up to date edit by edit.

    Once all of it was read, other threads may look things up meanwhile: whatever grows is copied before it is gone
    through.
    """

    def __init__(self, entities: Iterable[Entity], aliases: Iterable[Alias], shelf: Shelf | None = None) -> None:
        """With a `shelf`, entries are looked up there when they are asked for, and all of them only for a list.

        The shelf must show an edit before the register is told of it.
        """
        self.touched: list[str] = []  # the entities that edits changed, in that order, with what they were merged into
        self._shelf = shelf
        self._is_whole = shelf is None
        self._looked_up: set[str] = set()  # entities whose aliases and mergers were
        self._fill(entities, aliases)

    def _fill(self, entities: Iterable[Entity], aliases: Iterable[Alias]) -> None:
        self._entities: dict[str, Entity | None] = {entity.id: entity for entity in entities}
        self._aliases: dict[str, dict[str, Alias]] = defaultdict(dict)
        self._merged: dict[str, set[str]] = defaultdict(set)  # the entities that were merged into one
        for entity in self._entities.values():
            if entity is not None:
                self._merged[entity.merged_into].add(entity.id)
        for alias in aliases:
            self._aliases[alias.entity][alias.id] = alias

    def read_all(self) -> None:
        """Look up everything that was not yet."""
        if self._shelf is not None and not self._is_whole:
            self._is_whole = True
            self._fill(self._shelf.entities(), self._shelf.all_aliases())

    def look_again(self) -> None:
        """Forget what was looked up, as the shelf shows other entries now."""
        if self._shelf is not None:
            was_whole, self._is_whole = self._is_whole, False
            self._looked_up.clear()
            self._fill((), ())
            if was_whole:
                self.read_all()

    def _entity(self, id: str) -> Entity | None:
        if self._shelf is not None and not self._is_whole and id not in self._entities:
            self._entities[id] = self._shelf.entity(id)
        return self._entities.get(id)

    def _look_up(self, id: str) -> None:
        """Know the aliases of an entity, and what was merged into it."""
        if self._shelf is not None and not self._is_whole and id not in self._looked_up:
            self._looked_up.add(id)
            self._aliases[id] = {alias.id: alias for alias in self._shelf.aliases(id)}
            self._merged[id] = set(self._shelf.merged_into(id))

    def take(self, edit: Edit) -> bool:
        """Show what an edit left; says whether the register was concerned."""
        known = len(self.touched)
        for change in edit.changes:
            match change.after:
                case Entity() as entity:
                    before = self._entity(entity.id)
                    for old in (before, change.before):  # what is looked up only now is as the edit left it
                        into = old.merged_into if isinstance(old, Entity) else ""
                        self._merged[into].discard(entity.id)
                        self.touched += [into] if into else []
                    self._merged[entity.merged_into].add(entity.id)
                    self._entities[entity.id] = entity
                    self.touched.append(entity.id)
                case Alias() as alias:
                    self._aliases[alias.entity][alias.id] = alias
                    self.touched.append(alias.entity)
        return len(self.touched) > known

    def get(self, id: str) -> Entity | None:
        """The entity that an id stands for after merging; None where it was deleted or never known."""
        entity = self._entity(self.resolved(id))
        return None if entity is None or entity.deleted else entity

    def resolved(self, id: str) -> str:
        """The id that an id stands for after merging."""
        return followed(id, lambda each: entity.merged_into if (entity := self._entity(each)) else "")

    def raw(self, id: str) -> Entity | None:
        """The record itself, merged and deleted ones included."""
        return self._entity(id)

    def name(self, id: str) -> str:
        """The name of an entity; empty where there is none."""
        entity = self.get(id)
        return entity.name if entity else ""

    def is_offered(self, id: str, article: str) -> bool:
        """Whether an entity can be chosen in an article: an unnamed one only in its own."""
        entity = self.get(id)
        return entity is not None and only_in(entity) in ("", article)

    def first(self, article: str, most: int) -> list[Entity]:
        """The oldest entities that can be chosen: named ones, and the unnamed ones of this article."""
        if self._shelf is not None:
            return [entity for id in self._shelf.first(article, most) if (entity := self.get(id))]
        return list(islice((entity for entity in self._standing() if self.is_offered(entity.id, article)), most))

    def by_name(self, most: int) -> list[Entity]:
        """The first entities in the order of the alphabet."""
        if self._shelf is None:
            return nsmallest(most, self._standing(), key=lambda entity: entity.name.casefold())
        entities = [entity for id in self._shelf.by_name(most) if (entity := self.get(id))]
        return sorted(entities, key=lambda entity: entity.name.casefold())

    def all(self) -> list[Entity]:
        """Every entity that is neither deleted nor merged away."""
        self.read_all()
        return list(self._standing())

    def every_name(self) -> Iterable[Named]:
        """All names of all entities that are neither deleted nor merged away, read as they are asked for."""
        if self._shelf is not None:
            return self._shelf.names()
        return (Named(e.id, name, only_in(e)) for e in self._standing() for name in self.names(e.id))

    def _standing(self) -> Iterator[Entity]:
        """In the order they came."""
        return (e for e in list(self._entities.values()) if e and not e.deleted and self.resolved(e.id) == e.id)

    def aliases(self, id: str) -> list[Alias]:
        """The other names of an entity, those of entities merged into it included."""
        return [alias for each in self.same_as(id) for alias in self._own_aliases(each)]

    def same_as(self, id: str) -> list[str]:
        """The ids that stand for an entity: its own, and those of all that were merged into it."""
        ids = [id]
        for each in ids:
            self._look_up(each)
            ids += [other for other in sorted(self._merged.get(each, ())) if other not in ids]
        return ids

    def _own_aliases(self, id: str) -> list[Alias]:
        self._look_up(id)
        standing = [alias for alias in list(self._aliases.get(id, {}).values()) if not alias.deleted]
        return sorted(standing, key=lambda alias: (alias.position, alias.name))

    def alias_records(self, id: str) -> dict[str, Alias]:
        """The alias records of just this entity by their ids, deleted ones included."""
        self._look_up(id)
        return dict(self._aliases.get(id, {}))

    def names(self, id: str) -> list[str]:
        """All names of an entity, each once: the one it is filed under, aliases, names of entities merged into it."""
        entity = self.get(id)
        if entity is None:
            return []
        same = [self._entity(each) for each in self.same_as(entity.id)]
        merged = [each.name for each in same if each is not None and not each.deleted]
        return list(dict.fromkeys([entity.name, *(alias.name for alias in self.aliases(entity.id)), *merged]))


def followed(id: str, merged_into: Callable[[str], str]) -> str:
    """Where mergers lead; a cycle ends at the smallest id (rule 2 of bringing together)."""
    seen = [id]
    while into := merged_into(seen[-1]):
        if into in seen:
            return min(seen[seen.index(into) :])
        seen.append(into)
    return seen[-1]


def only_in(entity: Entity) -> str:
    """The article where alone an entity is offered, as it has no name; "" where that does not matter."""
    return "" if entity.named == "yes" else entity.article
