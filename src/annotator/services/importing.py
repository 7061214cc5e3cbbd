"""What a file, or pasted text, becomes: articles that are not in a project yet.

What is done to every text that comes in, and nothing else: it is decoded by its mark, by what it declares, as UTF-8 or
as Windows-1252 (`readers/text.py`); what is no prose in a page, a PDF or a letter is left behind by its reader, which
says so; line ends become one, and BOM, NUL and lone surrogates go (`stored_form`); a title that stands apart is put
before it (`readers/zoning.py`). Wrongly read characters are put right only where that is wished (`readers/mending.py`).
No quotation mark, space, ligature, accent or width is changed, and the bytes are kept as they came.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.edits import Original
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Zone
from annotator.domain.sentences import Sentence, sentence
from annotator.services.readers.document import Document
from annotator.services.readers.kinds import documents_in, kind_of
from annotator.services.readers.text import stored_form
from annotator.services.readers.zoning import zoned

PASTED = "pasted"
KEPT = 50_000_000  # bytes of a file; of a larger one only the fingerprint is kept, lest the project grow unhandy


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
    return (article_of(document, name) for document in whole_documents(content, name))


def whole_documents(content: bytes, name: str) -> Iterator[Document]:
    """The documents in a file, each with its bytes and what kind they are; UserError where nothing can be read."""
    kind = kind_of(content, name)
    for each in documents_in(content, name):
        own = content if each.content is None else each.content
        yield replace(each, content=own, media_type=each.media_type or kind.media_type)


def article_of(document: Document, name: str, origin: str = "") -> NewArticle:
    """The article that a document becomes, its zones and facts read where they stand; UserError for no text.

    `name` is that of its file; where it is from is that and its own name in there, unless it is said.
    """
    if not document.text.strip():
        raise UserError("There is no text. Paste or choose some.")
    whole = zoned(document, document.name or name)
    encoded = whole.text.encode()
    content = encoded if document.content is None else document.content
    sha256 = hashlib.sha256(encoded).hexdigest()
    differs = content != encoded
    original = hashlib.sha256(content).hexdigest() if differs else sha256
    kept = {"text_sha256": sha256, "original_sha256": original, "media_type": document.media_type, "file_name": name}
    origin = origin or " › ".join(part for part in (name, document.name) if part)
    told: dict[str, Any] = {"title": whole.title, "origin": origin} | dict(whole.facts)
    article = Article(**told | kept)
    zones = tuple(Zone(article=article.id, start=start, end=end, kind=kind) for start, end, kind in whole.zones)
    if len(content) > KEPT:
        words = "the file is larger than {0} MB: the project keeps its fingerprint, keep the file"
        return NewArticle(article, whole.text, None, zones, (*whole.remarks, sentence(words, KEPT // 1_000_000)))
    return NewArticle(article, whole.text, Original(original, content) if differs else None, zones, whole.remarks)
