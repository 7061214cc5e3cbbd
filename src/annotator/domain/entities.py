"""What can be done to the register: entities made, named, merged and split."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.annotations import Mention
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Alias, Entity
from annotator.domain.register import Register
from annotator.domain.sentences import sentence
from annotator.domain.wording import wording


def alias_id(entity: str, name: str) -> str:
    """One record for one name of one entity, on whichever laptop it was added."""
    return hashlib.sha256(f"{entity}\n{name}".encode()).hexdigest()[:32]


def new_entity(entity: Entity, aliases: Iterable[str] = ()) -> Edit:
    """A new entry of the register, with its other names."""
    others = [name for name in dict.fromkeys(aliases) if name != entity.name]
    made = [_alias(entity, name, position) for position, name in enumerate(others)]
    return Edit(sentence("new {0}", wording(entity)), (Change(None, entity), *(Change(None, alias) for alias in made)))


def set_aliases(register: Register, entity: Entity, names: Iterable[str]) -> Edit:
    """The entity has exactly these other names, in this order."""
    wished = dict.fromkeys(name.strip() for name in names if name.strip() and name.strip() != entity.name)
    known = register.alias_records(entity.id)
    changes = [
        Change(alias, replace(alias, deleted=True))
        for alias in known.values()
        if not alias.deleted and alias.name not in wished
    ]
    for position, name in enumerate(wished):
        alias = known.get(alias_id(entity.id, name)) or next((a for a in known.values() if a.name == name), None)
        if alias is None:
            changes.append(Change(None, _alias(entity, name, position)))
        elif alias.deleted or alias.position != position:
            changes.append(Change(alias, replace(alias, deleted=False, position=position)))
    return Edit(sentence("names of {0}", wording(entity)), tuple(changes))


def merge(register: Register, keep: Entity, go: Iterable[Entity]) -> Edit:
    """Several entities are one: those that go point to the one that is kept; no annotation is touched.

    Their names become other names of the one that is kept (rule 2 of bringing together).
    """
    going = [entity for entity in go if entity.id != keep.id]
    changes = [Change(entity, replace(entity, merged_into=keep.id)) for entity in going]
    names = [name for entity in going for name in register.names(entity.id)]
    named = set_aliases(register, keep, [*(alias.name for alias in register.aliases(keep.id)), *names])
    words = ", ".join(f"“{entity.name}”" for entity in going)
    return Edit(sentence("merge {0} into “{1}”", words, keep.name), (*changes, *named.changes))


def split(entity: Entity, new: Entity, mentions: Iterable[Mention], aliases: Iterable[str] = ()) -> Edit:
    """A new entity takes over these mentions; they must be the person's own (rule 2 of bringing together)."""
    made = new_entity(new, aliases)
    moved = [Change(mention, replace(mention, entity=new.id)) for mention in mentions]
    return Edit(sentence("split “{0}” from “{1}”", new.name, entity.name), (*made.changes, *moved))


def _alias(entity: Entity, name: str, position: int) -> Alias:
    return Alias(id=alias_id(entity.id, name), entity=entity.id, name=name, position=position)
