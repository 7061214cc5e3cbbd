"""What follows for a source from its speakers, where it does not say so itself."""

from collections.abc import Iterable

from annotator.domain.cells import JOIN
from annotator.domain.records import Entity
from annotator.domain.register import Register

TYPE_OF = {"person": "person", "organisation": "organisation", "group": "group", "nationality": "group"}


def resulting_type(stated: str, speakers: Iterable[str], register: Register) -> str:
    """The type of a source as stated, or as its speakers (ids) say: several kinds are joined by `; `."""
    return stated or JOIN.join(dict.fromkeys(_type_of(entity) for entity in known(speakers, register)))


def resulting_identification(stated: str, speakers: Iterable[str], register: Register) -> str:
    """How a source is identified: as stated, or that of the best identified speaker; empty where there are none."""
    if stated:
        return stated
    found = {_identification_of(entity) for entity in known(speakers, register)}
    return next((how for how in ("named", "unnamed", "collective") if how in found), "")


def known(speakers: Iterable[str], register: Register) -> list[Entity]:
    """The speakers that are in the register, mergers followed."""
    return [entity for entity in map(register.get, speakers) if entity is not None]


def _type_of(entity: Entity) -> str:
    return "media" if entity.subtype == "media" else TYPE_OF.get(entity.type, "unknown")


def _identification_of(entity: Entity) -> str:
    if entity.named != "no":
        return "named"
    return "collective" if entity.type == "group" else "unnamed"
