"""What was read as plain JSON and bytes: the one shape that goes between processes, and that waits on disk.

A process that read hostile files is believed nothing: what comes from it is looked at here, field by field.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from annotator.domain.edits import Original
from annotator.domain.fields import fields_of
from annotator.domain.records import Article, Zone
from annotator.domain.sentences import Sentence
from annotator.services.importing import NewArticle
from annotator.services.readers.mending import Garbled

FIELDS = [name for name in fields_of(Article) if name not in ("id", "deleted", "added", "added_by")]
LONGEST_PATTERN = 1_000  # characters of a sentence
PATTERN = re.compile(r"(?:[^{}]|\{\d\})*")
Fetch = Callable[[str], bytes]  # bytes by their SHA-256


@dataclass(frozen=True)
class Parcel:
    """An article that was read, perhaps also as it would be with its characters put right."""

    head: dict[str, Any]  # JSON: `new`, `mended` and `garbled`
    blobs: dict[str, bytes]  # the texts and the bytes they came from, by SHA-256

    def check(self) -> None:
        """ValueError where the bytes are not what they are said to be."""
        for sha256, content in self.blobs.items():
            if hashlib.sha256(content).hexdigest() != sha256:
                raise ValueError("bytes under a wrong name")


def packed(new: NewArticle, mended: NewArticle | None = None, garbled: Garbled | None = None) -> Parcel:
    """An article, and as it would be mended, in plain values."""
    blobs: dict[str, bytes] = {}
    head: dict[str, Any] = {"new": _packed(new, blobs)}
    if mended is not None and garbled is not None:
        head |= {"mended": _packed(mended, blobs), "garbled": [garbled.places, [*map(list, garbled.examples)]]}
    return Parcel(head, blobs)


def unpacked(head: dict[str, Any], fetch: Fetch, id: str, *, mended: bool = False) -> NewArticle:
    """The article again, under this id; ValueError, KeyError or TypeError where it has not the shape of one."""
    values = head["mended" if mended else "new"]
    fields: dict[str, Any] = {name: _word(words) for name, words in values["article"].items() if name in FIELDS}
    article = Article(id=id, **fields)
    text = fetch(article.text_sha256).decode()
    zones = tuple(_zone(id, each, len(text)) for each in values["zones"])
    own = article.original_sha256
    original = Original(own, fetch(own)) if values["original"] else None
    return NewArticle(article, text, original, zones, tuple(map(sentence_from, values["remarks"])))


def garbled_in(head: dict[str, Any]) -> Garbled | None:
    """What is told of wrongly read characters."""
    if "garbled" not in head:
        return None
    places, examples = head["garbled"]
    return Garbled(int(places), tuple((_word(before), _word(after)) for before, after in examples))


def plain(words: str) -> Any:
    """A sentence with its pattern and parts, so that it can still be said in another language."""
    if not isinstance(words, Sentence):
        return words
    return [words.pattern, *(plain(part) if isinstance(part, str) else part for part in words.parts)]


def sentence_from(values: Any) -> Sentence:
    """The sentence again; ValueError where its pattern is none of ours."""
    if isinstance(values, str):
        return Sentence(values)
    pattern, *parts = values
    if len(pattern) > LONGEST_PATTERN or not PATTERN.fullmatch(pattern):
        raise ValueError("no pattern of a sentence")
    made = [sentence_from(part) if isinstance(part, list) else part for part in parts]
    return Sentence(pattern, *(part if isinstance(part, Sentence | int) else str(part) for part in made))


def _packed(new: NewArticle, blobs: dict[str, bytes]) -> dict[str, Any]:
    blobs.setdefault(new.article.text_sha256, new.text.encode())
    if new.original is not None:
        blobs.setdefault(new.original.sha256, new.original.content)
    return {
        "article": {name: value for name in FIELDS if (value := getattr(new.article, name))},
        "zones": [[zone.start, zone.end, zone.kind] for zone in new.zones],
        "remarks": [plain(remark) for remark in new.remarks],
        "words": len(new.text.split()),
        "original": new.original is not None,
    }


def _zone(article: str, values: Any, end: int) -> Zone:
    start, stop, kind = values
    if not 0 <= start < stop <= end:
        raise ValueError("a stretch outside of the text")
    return Zone(article=article, start=int(start), end=int(stop), kind=_word(kind))


def _word(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no words")
    return value
