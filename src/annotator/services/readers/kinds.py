"""Which reader reads which kind of file: one line a kind, loaded when the first such file is met."""

import re
from collections.abc import Iterable
from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple, cast

from annotator.services.readers.document import Document


class Kind(NamedTuple):
    """A kind of file: its media type, and the function in this package that reads it."""

    media_type: str
    reader: str  # module:function, called with the bytes and the name of the file; UserError where it cannot be read
    largest: int = 20_000_000  # bytes; above it a file is refused unread
    simple: bool = False  # read by few lines of our own, for which a small file needs no process of its own


KINDS: dict[str, Kind] = {  # by the end of the name, in small letters
    ".txt": Kind("text/plain", "plain:read_plain", simple=True),
    ".html": Kind("text/html", "web:read_page", largest=50_000_000),  # with pictures inside
    ".htm": Kind("text/html", "web:read_page", largest=50_000_000),
    ".xhtml": Kind("application/xhtml+xml", "web:read_page"),
    ".mhtml": Kind("multipart/related", "mhtml:read_mhtml", largest=50_000_000),
    ".mht": Kind("multipart/related", "mhtml:read_mhtml", largest=50_000_000),
    ".rss": Kind("application/rss+xml", "feeds:read_feed"),
    ".atom": Kind("application/atom+xml", "feeds:read_feed"),
    ".xml": Kind("text/xml", "feeds:read_feed"),
    ".md": Kind("text/markdown", "markdown:read_markdown", simple=True),
    ".markdown": Kind("text/markdown", "markdown:read_markdown", simple=True),
    ".pdf": Kind("application/pdf", "pdf:read_pdf", largest=100_000_000),
    ".docx": Kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word:read_docx"),
    ".docm": Kind("application/vnd.ms-word.document.macroEnabled.12", "word:read_docx"),
    ".eml": Kind("message/rfc822", "mail:read_eml", largest=50_000_000),
    ".mbox": Kind("application/mbox", "mail:read_mbox", largest=100_000_000),
    ".zip": Kind("application/zip", "archive:read_zip", largest=200_000_000),
    # kinds that are not read, with a sentence that says what to make of them
    ".doc": Kind("application/msword", "elsewhere:refuse_text"),
    ".odt": Kind("application/vnd.oasis.opendocument.text", "elsewhere:refuse_text"),
    ".pages": Kind("application/vnd.apple.pages", "elsewhere:refuse_text"),
    ".rtf": Kind("application/rtf", "elsewhere:refuse_text"),
    ".wps": Kind("application/vnd.ms-works", "elsewhere:refuse_text"),
    ".msg": Kind("application/vnd.ms-outlook", "elsewhere:refuse_letter"),
}
READ = [suffix for suffix, kind in KINDS.items() if not kind.reader.startswith("elsewhere:")]

# What files are by their first bytes, whatever they are called; the first that fits. Nothing in them is tried twice
_COMMENTS = rb"(?:<!--(?:(?!-->).)*+-->\s*+)*+"
_XML = rb"^(?:\xef\xbb\xbf)?+\s*+(?:(?:<\?[^>]*+>|<!--(?:(?!-->).)*+-->)\s*+)*+"
FEED = re.compile(_XML + rb"(?:<!DOCTYPE [^<>]*+>\s*+)?+<(?:rss|feed|atom:feed|rdf:RDF)[\s>]", re.I | re.S)
PAGE = re.compile(_XML + rb"(?:<!DOCTYPE html\b[^<>]*+>\s*+)?+" + _COMMENTS + rb"<(?:html|head)\b", re.I | re.S)
SIGNS = (
    (re.compile(rb"%PDF-"), ".pdf"),
    (re.compile(rb"^\s*(?:From: <Saved by |Snapshot-Content-Location:)", re.I), ".mhtml"),
    (FEED, ".rss"),
    (PAGE, ".html"),
)
BEGINNING = 8_000  # bytes


def kind_named(name: str) -> Kind:
    """What kind of file it is by its name; what has none of ours is taken for a text."""
    return KINDS.get(PurePath(name).suffix.lower(), KINDS[".txt"])


def kind_of(content: bytes, name: str) -> Kind:
    """What kind of file it is: by its first bytes where they are clear, else by its name."""
    start = content[:BEGINNING]
    end = next((end for sign, end in SIGNS if end in KINDS and sign.match(start)), "")
    named = kind_named(name)
    return named if not end or named.reader == KINDS[end].reader else KINDS[end]


def documents_in(content: bytes, name: str) -> Iterable[Document]:
    """The articles in a file, in its order; UserError with a sentence where there is none to be read.

    A reader of files that hold many may give them one by one.
    """
    module, _, function = kind_of(content, name).reader.partition(":")
    read = getattr(import_module(f"annotator.services.readers.{module}"), function)
    return cast("Iterable[Document]", read(content, name))
