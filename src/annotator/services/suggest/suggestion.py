"""What a rule proposes: a record that nobody has accepted yet, how sure the rule is, and its name."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.domain.anchors import Anchor
from annotator.domain.annotations import AnyAnnotation
from annotator.domain.records import Entity


@dataclass(frozen=True)
class NewEntity:
    """Somebody or something the register does not know yet: made when the first record that links to it is accepted."""

    entity: Entity
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Suggestion:
    """A record with `origin` “suggested”; nothing is saved before somebody presses a key.

    Its links (a mention's entity, a source's speakers, a figure's place …) lead to entities of the register or to those
    in `new`; a figure's source and total, and the source that another stands in, to records proposed beside it.
    """

    record: AnyAnnotation
    confidence: float  # how often the rule is right on coded news, 0 to 1
    rule: str  # the name of the rule, as it stands in the code
    named: Mapping[str, Anchor] = field(default_factory=dict)  # a field that links to an entity → the words for it
    new: tuple[NewEntity, ...] = ()  # what its links need and the register lacks
    perhaps: tuple[str, ...] = ()  # the entities that an ambiguous name may mean: offered, not decided
    group: str = ""  # shared by a total and its parts, which are accepted as one


def entity_id(article: str, name: str) -> str:
    """The same for the same name in the same article, so that mentions share an entity, whoever is the first."""
    return hashlib.sha256(f"{article}\n{name}".encode()).hexdigest()[:32]
