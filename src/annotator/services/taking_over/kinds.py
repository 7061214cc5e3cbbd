"""What becomes of brat's types: a table in `resources/readers/brat.toml`."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from annotator.domain.places import resource

ROLES = ("who", "cue", "said")
APART = str.maketrans("", "", "-_ ")


@dataclass(frozen=True)
class Kinds:
    """Types as they are compared, and what they become."""

    entities: dict[str, str]  # the type of the entity
    roles: dict[str, str]  # who, cue, said
    figures: frozenset[str]
    sources: frozenset[str]
    same: frozenset[str]
    negative: frozenset[str]
    possible: frozenset[str]


@cache
def kinds() -> Kinds:
    """The table as it ships."""
    found = tomllib.loads(resource("readers", "brat.toml").read_text("utf-8"))
    sources = found["sources"]
    return Kinds(
        entities={name: kind for kind, names in found["entities"].items() for name in _plain(names)},
        roles={name: played for played in ROLES for name in _plain(sources[played])},
        figures=_plain(found["figures"]["types"]),
        sources=_plain(sources["types"]),
        same=_plain(found["same"]["types"]),
        negative=_plain(found["negative"]["types"]),
        possible=_plain(found["possible"]["types"]),
    )


@lru_cache(10_000)
def alike(type_: str) -> str:
    """A type as it is compared."""
    return type_.casefold().translate(APART)


def role(name: str) -> str:
    """A role as it is compared, without the number of a further stretch."""
    return alike(name).rstrip("0123456789")


def _plain(names: Iterable[str]) -> frozenset[str]:
    return frozenset(map(alike, names))
