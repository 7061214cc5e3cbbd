"""What is told of each article that was read, before it is in a project."""

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.sentences import Sentence


@dataclass(frozen=True)
class Garbled:
    """Characters that were read wrongly somewhere before us: ‘Ã©’ where ‘é’ was written."""

    places: int
    examples: tuple[tuple[str, str], ...]  # as it stands, and as it would be; a few different ones


@dataclass(frozen=True)
class Row:
    """One article in a file, or why there is none; its text and its bytes are kept elsewhere."""

    path: Path
    id: str = ""  # that the article will have
    origin: str = ""  # the name of the file, and of the article inside it
    title: str = ""
    words: int = 0
    language: str = ""
    published: str = ""
    publisher: str = ""
    zones: int = 0
    size: int = 0  # bytes, as they came
    remarks: tuple[Sentence, ...] = ()
    garbled: Garbled | None = None
    text_sha256: str = ""
    mended_sha256: str = ""  # of the text with its characters put right
    same_as: str | None = None  # the title of the article with the same text, in the project or in a row before
    refused: str = ""  # a sentence

    @property
    def is_new(self) -> bool:
        """Whether it can come in."""
        return not self.refused and self.same_as is None
