"""Texts of articles: known by their hash, and pieced together where they are damaged."""

import hashlib
from collections.abc import Iterable

from annotator.domain.anchors import GAP, Anchor
from annotator.domain.fields import fields_of
from annotator.domain.records import Annotation, Record

LOST = "·"  # stands for a character that is not known any more
LONGEST_GUESS = 5_000_000  # code points; a stretch that ends behind this is damaged itself


def text_hash(text: str) -> str:
    """SHA-256 of a text in UTF-8, as hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def stand_in(begun: str, article: str, records: Iterable[Record]) -> str:
    """What is left of an article's text, with the words of its annotations where they stood."""
    text = list(begun.replace("\0", LOST))
    for record in records:
        if isinstance(record, Annotation) and record.article == article:
            for anchor in _anchors(record):
                _write(text, anchor)
    return "".join(text) or LOST


def _anchors(record: Annotation) -> list[Anchor]:
    fields = fields_of(type(record)).values()
    return [getattr(record, field.name) for field in fields if field.kind == "anchor" and getattr(record, field.name)]


def _write(text: list[str], anchor: Anchor) -> None:
    words = iter(anchor.words.split(GAP) if len(anchor.spans) > 1 else [anchor.words])
    for start, end in anchor.spans:
        if start <= end <= LONGEST_GUESS:
            text.extend(LOST * (end - len(text)))
            text[start:end] = next(words, "")[: end - start].ljust(end - start, LOST)
