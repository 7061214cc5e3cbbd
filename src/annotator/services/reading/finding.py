"""Words found in an article, whatever their case, accents and ways of writing."""

import re

from annotator.domain.anchors import Span
from annotator.domain.folding import LETTERS, WORD, Folded, fold

MOST = 10_000  # places that are found in one text


class Findable:
    """A text that is folded once and then searched letter by letter, as somebody types."""

    def __init__(self, text: str) -> None:
        self._text = Folded(text)

    def places(self, wished: str) -> list[Span]:
        """Where the wished words stand, also inside of other words, as code points in reading order.

        What stands between words (spaces, line ends, hyphens, quotation marks) need not be the same. Where nothing is
        wished but signs, just these signs are looked for. At most MOST places are given.
        """
        words = WORD.findall(fold(wished))
        if words:
            pattern = re.compile(f"[^{LETTERS}]+".join(map(re.escape, words)))
            found = (self._text.span(*match.span()) for match in pattern.finditer(self._text.folded))
        elif wished.strip():
            signs = re.compile(re.escape(wished.strip()))
            found = (Span(*match.span()) for match in signs.finditer(self._text.text))
        else:
            return []
        return [span for _, span in zip(range(MOST), found, strict=False)]
