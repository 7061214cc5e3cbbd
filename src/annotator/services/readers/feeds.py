"""Feeds that were saved as files (RSS, Atom): each entry is an article."""

import io
import logging
import re
from collections.abc import Iterator
from typing import Any

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence
from annotator.services.readers.blocks import Block, document_of
from annotator.services.readers.columns import iso_date
from annotator.services.readers.document import Document
from annotator.services.readers.fragment import blocks_of
from annotator.services.readers.kinds import BEGINNING, FEED
from annotator.services.readers.text import refuse_size
from annotator.services.readers.web_tree import defines_entities
from annotator.services.readers.web_words import plain

CUT = re.compile(r"(…|\.\.\.|\[…\]|\[\.\.\.\])\s*$")
TEASER = 600  # characters; summaries that are not the whole article hardly ever have more
MOST = 5_000  # entries


def read_feed(content: bytes, name: str) -> Iterator[Document]:
    """The entries of a feed, in its order, one by one; UserError where it is none, or holds none."""
    refuse_size(content)
    ascii_only = content.replace(b"\0", b"").lstrip(b"\xff\xfe")  # of UTF-16, too
    if not FEED.match(ascii_only[:BEGINNING]):
        raise UserError("It is no feed of articles. Of XML files, only feeds (RSS, Atom) can be read.")
    if defines_entities(ascii_only.decode("latin-1")):
        raise UserError("The feed defines abbreviations of its own, as attacks do, and is not read.")
    feed = _parsed(content)
    entries = feed.entries[:MOST]
    if not entries:
        raise UserError("The feed holds no articles.")
    return (_article(entry, feed.feed, number) for number, entry in enumerate(entries, 1))


def _parsed(content: bytes) -> Any:
    import feedparser

    logging.getLogger("feedparser").setLevel(logging.CRITICAL + 1)
    # A file, as words could be taken for an address; what its HTML may hold is seen to by the reader of fragments
    return feedparser.parse(io.BytesIO(content), sanitize_html=False, resolve_relative_uris=False)


def _article(entry: Any, feed: Any, number: int) -> Document:
    whole = max((each.get("value") or "" for each in entry.get("content", ())), key=len, default="")
    source = whole or entry.get("summary") or ""
    title = _line(entry.get("title") or "")
    site = _line((entry.get("source") or {}).get("title") or feed.get("title") or "")
    blocks = [Block(block.text, "crosshead" if block.kind == "headline" else block.kind) for block in _blocks(source)]
    if len(blocks) > 1 and site and _only_names(blocks[-1].text, title, site):
        blocks.pop()
    remarks: list[Sentence] = []
    text = "\n".join(block.text for block in blocks)
    if not whole and (len(text) < TEASER or CUT.search(text)):
        remarks.append(sentence("The feed has only the beginning of this article, or what it is about."))
    facts = {"publisher": site, "byline": _authors(entry), "url": entry.get("link") or ""} | _published(entry)
    facts["language"] = (entry.get("language") or feed.get("language") or "").partition("-")[0].lower()
    document = document_of(blocks or [Block(title)], title, facts, remarks)
    own = source or title
    return Document(
        document.text, document.title, document.facts, document.zones, document.remarks,
        name=str(number), content=own.encode("utf-8", "replace"), media_type="text/html",
    )  # fmt: skip


def _blocks(source: str) -> list[Block]:
    """The blocks of what a feed has for HTML: some have plain text with blank lines there."""
    if "<" not in source:
        return [Block(part) for part in re.split(r"\n\s*\n", _unescaped(source))]
    return blocks_of(source)


def _unescaped(source: str) -> str:
    from html import unescape

    return unescape(source)


def _line(title: str) -> str:
    """A title as one line of words."""
    return " ".join(block.text for block in _blocks(title)).replace("\n", " ")


def _only_names(text: str, title: str, site: str) -> bool:
    """Whether a last line only says where the article stood first: “The post … appeared first on …”."""
    words = plain(text)
    return plain(title) in words and plain(site) in words and len(words) < len(title) + len(site) + 60


def _authors(entry: Any) -> str:
    names = [each.get("name", "") for each in entry.get("authors", ())] or [entry.get("author", "")]
    return ", ".join(dict.fromkeys(" ".join(name.split()) for name in names if name and "@" not in name))


def _published(entry: Any) -> dict[str, str]:
    """The day that is told, as it was where it was written."""
    if day := iso_date(entry.get("published") or entry.get("created") or ""):
        return {"published": day, "published_basis": "metadata"}
    day = iso_date(entry.get("updated") or "")
    return {"published": day, "published_basis": "inferred"} if day else {}
