"""What stands in a file of annotations: its parts, its manifest, and how much may be in one."""

from dataclasses import asdict, dataclass, field
from typing import Any

SUFFIX = ".annotations"
FORMAT, VERSION = "annotations", 1
MANIFEST = "manifest.json"
TEXTS, ORIGINALS = "texts", "originals"
LONGEST_MANIFEST = 1_000_000  # bytes
MOST_BYTES = 2_000_000_000  # of all parts, when they are unpacked
MOST_LINES = 5_000_000
LONGEST_LINE = 100_000_000  # bytes; a text is a line


@dataclass(frozen=True)
class Part:
    """One part, as the manifest promises it."""

    lines: int
    bytes: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a file says of itself."""

    project: str
    sender: str  # id of a person
    sender_name: str
    made: str  # UTC
    articles: str = "all"  # all, some, unread
    records: bool = True  # with anybody's coding
    clock: dict[str, int] = field(default_factory=dict)  # of each device the last change that the sender had heard of
    parts: dict[str, Part] = field(default_factory=dict)
    format: str = FORMAT
    version: int = VERSION

    @property
    def is_whole(self) -> bool:
        """Whether all of the project is in it."""
        return self.articles == "all" and self.records

    def plain(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return asdict(self)


class Implausible(ValueError):
    """A number of a change that is larger than that of any change that can have been made."""


def manifest_of(said: Any, most: int) -> Manifest:
    """The manifest that a file holds; ValueError where it is not as it must be, or no change has so large a number."""
    names = ("project", "sender", "sender_name", "made", "articles")
    if not all(isinstance(said.get(name), str) and len(said[name]) < 1000 for name in names):
        raise ValueError("words are missing")
    clock, parts = said["clock"], said["parts"]
    if not all(isinstance(key, str) and type(n) is int and n >= 0 for key, n in clock.items()):
        raise ValueError("no clock")
    if max(clock.values(), default=0) > most:
        raise Implausible
    found = {}
    for name, part in parts.items():
        if not (
            all(type(part[n]) is int and part[n] >= 0 for n in ("lines", "bytes")) and isinstance(part["sha256"], str)
        ):
            raise ValueError("no part")
        found[name] = Part(part["lines"], part["bytes"], part["sha256"])
    return Manifest(**{name: said[name] for name in names}, records=said["records"] is True, clock=clock, parts=found)
