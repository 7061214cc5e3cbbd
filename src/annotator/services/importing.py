"""What a file, or pasted text, becomes: articles that are not in a project yet."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.edits import Original
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Zone
from annotator.domain.sentences import Sentence
from annotator.domain.wording import short
from annotator.services.readers.document import Document, Zoned
from annotator.services.readers.guess import language_of
from annotator.services.readers.kinds import documents_in, kind_of
from annotator.services.readers.text import stored_form

LONGEST_TITLE = 200
SHORTENED = 100
PASTED = "pasted"


@dataclass(frozen=True)
class NewArticle:
    """An article that is not in the project yet, with its text in the stored form."""

    article: Article
    text: str
    original: Original | None = None  # the bytes as they came, where they are not just the text
    zones: tuple[Zone, ...] = ()
    remarks: tuple[Sentence, ...] = ()  # what came in, but not all of it, or not surely; why


def pasted(text: str, title: str = "") -> NewArticle:
    """An article of pasted text; a title given apart stands before it. UserError where there is no text."""
    content = text.encode("utf-8", "surrogatepass")
    return new_article(stored_form(text), content, name="", origin=PASTED, title=title)


def new_article(text: str, content: bytes, name: str, origin: str, title: str = "") -> NewArticle:
    """An article of a text in stored form that came as these bytes in a file of this name; UserError for no text."""
    return article_of(Document(text, title, content=content, media_type="text/plain"), name, origin)


def articles_in(content: bytes, name: str) -> Iterator[NewArticle]:
    """The articles in a file of this name, by the reader for its kind; UserError where nothing can be read."""
    kind = kind_of(content, name)
    for each in documents_in(content, name):
        own = content if each.content is None else each.content
        whole = replace(each, content=own, media_type=each.media_type or kind.media_type)
        yield article_of(whole, name, " › ".join(part for part in (name, each.name) if part))


def article_of(document: Document, name: str, origin: str) -> NewArticle:
    """The article that a document becomes: title before the text, zones moved with it; UserError for no text."""
    if not document.text.strip():
        raise UserError("There is no text. Paste or choose some.")
    text, heading, headline = titled(document.text, document.title)
    moved = len(text) - len(document.text)  # a title is put before the text
    encoded = text.encode()
    content = encoded if document.content is None else document.content
    sha256 = hashlib.sha256(encoded).hexdigest()
    differs = content != encoded
    original = hashlib.sha256(content).hexdigest() if differs else sha256
    kept = {"text_sha256": sha256, "original_sha256": original, "media_type": document.media_type, "file_name": name}
    told: dict[str, Any] = {"title": heading, "language": language_of(text), "origin": origin} | dict(document.facts)
    article = Article(**told | kept)
    stretches = [Zoned(start, end, "headline") for start, end in headline]
    stretches += [Zoned(start + moved, end + moved, kind) for start, end, kind in document.zones]
    zones = tuple(Zone(article=article.id, start=start, end=end, kind=kind) for start, end, kind in stretches)
    return NewArticle(article, text, Original(original, content) if differs else None, zones, document.remarks)


def titled(text: str, title: str = "") -> tuple[str, str, list[tuple[int, int]]]:
    """The text with its title before it, the title, and the stretch of the headline where there is one.

    A title given apart is put before the text, with a blank line (records.md, Article). Else the first line is the
    headline where it is short and a blank line follows it; else the title is the first words, and no headline.
    """
    title = " ".join(stored_form(title).split())
    line, start = first_line(text)
    if title and " ".join(line.split()) != title:
        return f"{title}\n\n{text}", title, [(0, len(title))]
    body = text[start + len(line) :].partition("\n")[2]
    followed = body.strip() and not body.partition("\n")[0].strip()
    if title or (followed and len(line) <= LONGEST_TITLE):
        return text, " ".join(line.split()), [(start, start + len(line))]
    return text, short(line, SHORTENED), []


def first_line(text: str) -> tuple[str, int]:
    """The first line with words, without white space around it, and where it begins."""
    start = len(text) - len(text.lstrip())
    return text[start:].partition("\n")[0].rstrip(), start
