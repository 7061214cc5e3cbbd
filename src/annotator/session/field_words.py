"""What stands in a field as an analyst reads it: the same in reports, in reviews and in the history."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from annotator.domain.anchors import Anchor
from annotator.domain.cells import number_cell, split_cell
from annotator.domain.codebook import Codebook
from annotator.domain.fields import Field
from annotator.domain.sentences import listed
from annotator.domain.wording import zone_word

Named = Callable[[str, str], str]  # whoever or whatever an id means, by the link of a field


@dataclass(frozen=True)
class FieldWords:
    """Says values, nothing as ""; the last three say how keys, numbers and days are written."""

    codebook: Codebook
    named: Named
    word: Callable[[Codebook, str, str], str] = Codebook.label
    number: Callable[[float | None], str] = number_cell
    day: Callable[[str], str] = str

    def value(self, asked: Field, value: Any) -> str:
        """The words of a value; sentences of ours among them can still be said in another language."""
        if isinstance(value, Anchor):
            return value.words
        if isinstance(value, bool):
            return self.word(self.codebook, "yes_no", "yes" if value else "no")
        if isinstance(value, int | float):
            return self.number(value)
        if value is None or value in ("", ()):
            return ""
        each: Iterable[str] = [value] if isinstance(value, str) else value
        if asked.choices == "zone":
            return zone_word(value)
        if asked.choices:
            return listed(self.word(self.codebook, asked.choices, key) for key in each)
        if asked.link:
            return listed(filter(None, (self.named(asked.link, id) for id in each)))
        if asked.kind == "date":
            return self.day(value)
        return ", ".join(map(str, each))

    def stored(self, asked: Field, value: Any) -> str:
        """The words of a value as a row of a table has it: several in one cell, yes and no as numbers."""
        if asked.kind in ("choices", "links") and isinstance(value, str):
            return self.value(asked, tuple(split_cell(value)))
        if asked.kind == "flag" and isinstance(value, int):
            return self.value(asked, bool(value))
        return self.value(asked, value)
