"""A number in its sentence, and the words around it that tell what it is."""

import re
from dataclasses import dataclass
from functools import cached_property

from annotator.domain.anchors import Span
from annotator.services.reading.figures import FigureReading, last_word
from annotator.services.reading.language import alike, known

AFTER = re.compile(r"[\s\u00a0]*([^\W\d_]+(?:['’-][^\W\d_]+)*)")


@dataclass(frozen=True)
class Place:
    """A number in its sentence: what stands before it and after it."""

    text: str
    sentence: Span
    reading: FigureReading
    at: Span
    language: str
    counted: Span | None = None
    status: str = ""

    @cached_property
    def words(self) -> str:
        return self.text[self.at.start : self.at.end]

    @cached_property
    def before(self) -> str:
        return self.text[max(self.sentence.start, self.at.start - 40) : self.at.start]

    @cached_property
    def after(self) -> str:
        return self.text[self.at.end : min(self.sentence.end, self.at.end + 60)]

    @cached_property
    def near(self) -> str:
        """The few words on both sides."""
        return self.text[max(self.sentence.start, self.at.start - 24) : min(self.sentence.end, self.at.end + 72)]

    @cached_property
    def word_before(self) -> str:
        return last_word(self.before)

    @cached_property
    def word_after(self) -> str:
        found = AFTER.match(self.after)
        return found[1] if found else ""

    def knows(self, section: str, key: str, word: str) -> bool:
        return alike(word) in known(self.language, section, key)
