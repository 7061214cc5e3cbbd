"""Blocks: paragraphs as a reader finds them, and how they are written down as one text with zones."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from annotator.domain.sentences import Sentence
from annotator.services.readers.document import Document, Zoned
from annotator.services.readers.text import stored_form

BULLET = "• "
CELLS = " | "  # between the cells of a row
TYPESET = str.maketrans({"\u00ad": None, "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
FLOWING = {"residue", "rights", "caption"}  # neighbours of such a kind are one zone


class Block(NamedTuple):
    """A paragraph, or the lines of a list or table; `kind` is a key of `zone`, or "" for prose."""

    text: str
    kind: str = ""
    quoted: bool = False  # from another letter: left over, unless that letter is what was to be read


def written(blocks: Iterable[Block]) -> tuple[str, tuple[Zoned, ...]]:
    """The blocks as one text in stored form, a blank line between any two, and the zones among them."""
    text: list[str] = []
    zones: list[Zoned] = []
    end = 0
    for block in _kept(blocks):
        start = end + 2 if text else 0
        end = start + len(block.text)
        text.append(block.text)
        if zones and block.kind in FLOWING and zones[-1].kind == block.kind and zones[-1].end + 2 == start:
            zones[-1] = zones[-1]._replace(end=end)
        elif block.kind:
            zones.append(Zoned(start, end, block.kind))
    return "\n\n".join(text), tuple(zones)


def document_of(
    blocks: Iterable[Block],
    title: str = "",
    facts: Mapping[str, str] | None = None,
    remarks: Iterable[Sentence] = (),
) -> Document:
    """A document of these blocks; without a title of its own, a headline that stands first becomes it."""
    kept = list(_kept(blocks))
    if kept and kept[0].kind == "headline" and title in ("", kept[0].text):
        title = kept.pop(0).text
    text, zones = written(kept)
    return Document(text, title, {key: value for key, value in (facts or {}).items() if value}, zones, tuple(remarks))


def _kept(blocks: Iterable[Block]) -> Iterable[Block]:
    """Those with words, in the stored form, without white space around and inside them that nobody sees."""
    for block in blocks:
        lines = [line.strip() for line in stored_form(block.text.translate(TYPESET)).split("\n")]
        words = "\n".join(line for line in lines if line)
        if words:
            yield Block(words, "residue" if block.quoted else block.kind)
