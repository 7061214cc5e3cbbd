"""What every reader gives: an article as it stands in a file, before it belongs to a project."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.domain.sentences import Sentence


class Zoned(NamedTuple):
    """A stretch of a text that is no prose, in code points of the stored form, and its kind: a key of `zone`."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Document:
    """One article in a file: its text in the stored form, blank lines between paragraphs, and what is told of it."""

    text: str
    title: str = ""  # a headline that stands apart from the text; one that stands in it needs none
    facts: Mapping[str, str] = field(default_factory=dict)  # fields of Article as found: published, publisher, url …
    zones: tuple[Zoned, ...] = ()
    remarks: tuple[Sentence, ...] = ()  # what came in, but not all of it, or not surely; why
    name: str = ""  # its name inside the file, where the file holds several
    content: bytes | None = None  # its own bytes, where the file holds several; None: those of the file
    media_type: str = ""  # of its own bytes; "": that of the file
