"""What is told of each article that was read, before it is in a project."""

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.sentences import Sentence
from annotator.services.readers.mending import Garbled


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
    right: "Row | None" = None  # as it would be with its characters put right
    text_sha256: str = ""
    like: Sentence | None = None  # that it looks like a copy or a rewrite, and of what
    is_copy: bool = False
    same_as: str | None = None  # the title of the article with the same text, in the project or in a row before
    refused: str = ""  # a sentence

    @property
    def is_new(self) -> bool:
        """Whether it can come in."""
        return not self.refused and self.same_as is None

    @property
    def told(self) -> list[Sentence]:
        """What somebody should look at."""
        garbled = [self.garbled.told(mended=self.right is None)] if self.garbled else []
        return [*self.remarks, *garbled, *([self.like] if self.like else [])]
