"""A page as a tree, whatever stands in it: nothing is loaded, nothing expands, nothing nests without end."""

import re
from collections.abc import Iterator
from typing import Any

from annotator.domain.errors import UserError

# Tags that only say how letters look: of those, old pages leave hundreds open
LOOKS = {
    "a", "b", "big", "center", "cite", "code", "del", "em", "font", "i", "ins", "nobr", "s", "small", "span", "strike",
    "strong", "tt", "u",
}  # fmt: skip
OF_TEXT = {"br", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "p", "script", "style", "title"}
TAGS = re.compile(r"</?([a-z][a-z1-6]*+)[^<>]*>", re.I)
INSIDE = re.compile(r"data:[\w.+-]+/[\w.+-]+(?:;[\w=-]+)*;base64,[\w+/=%-]{200,}")
ENTITIES = re.compile(r"<!ENTITY\b", re.I)
DOCTYPE = re.compile(r"<!DOCTYPE\b[^<>\[]{0,1000}\[", re.I)
# As browsers take tags apart; nothing in it is tried twice, so that its time grows with the page and no faster
TAG = re.compile(
    r"<([a-z][^\s/<>]*+)(?:[\s/]++|=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\s>]*+)|[^\s/>=]++)*+(?:>|\Z)", re.I
)
LARGEST = 4_000_000  # characters without pictures, scripts and styles: more would take minutes, and all of the memory
HIDDEN = re.compile(r"<(script|style)\b[^<>]*+>", re.I)
HIDDEN_ENDS = {name: re.compile(f"</{name}", re.I) for name in ("script", "style")}
LONG_TAG = 3_000  # characters
MOST_ATTRIBUTES = 500  # of one tag; the time to compare their names grows with the square of them
NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
XML_DECLARATION = re.compile(r"^\s*<\?xml[^<>]*\?>")


def tree_of(page: str) -> Any:
    """The root of a page, or None where nothing is in it.

    Of what nests deeper than a browser would ever draw, first the looks go, then all but paragraphs and headings.
    Raises UserError for what is too large, and for a DOCTYPE that defines entities: no page needs it, attacks use it.
    """
    if defines_entities(page):
        raise UserError("The page defines abbreviations of its own, as attacks do, and is not read. Save it as text.")
    page = INSIDE.sub("data:,", NO_XML.sub("", page))
    if len(page) > LARGEST and _size_shown(page) > LARGEST:
        words = "The page holds more than {0} MB besides pictures and scripts: no article does. Save the article alone."
        raise UserError(words, LARGEST // 1_000_000)
    plain = TAG.sub(_short, XML_DECLARATION.sub("", page))
    for simpler in _simplified(plain):
        root, whole = _parsed(simpler)
        if whole:
            return root
    raise UserError("This is no page of an article: its parts nest too deep, or are too long. Save it as plain text.")


def defines_entities(page: str) -> bool:
    """Whether a DOCTYPE defines entities, which can grow without end, or load what is elsewhere."""
    doctype = DOCTYPE.search(page[:100_000])
    return doctype is not None and ENTITIES.search(page, doctype.end()) is not None


def _size_shown(page: str) -> int:
    """How many characters a page has besides scripts and styles."""
    size, at = 0, 0
    while hidden := HIDDEN.search(page, at):
        size += hidden.start() - at
        end = HIDDEN_ENDS[hidden[1].lower()].search(page, hidden.end())
        if end is None:
            return size
        at = end.start()
    return size + len(page) - at


def _simplified(page: str) -> Iterator[str]:
    """The page, and what is made of it where it nests too deep."""
    yield page
    yield TAGS.sub(_without_looks, page)
    yield TAGS.sub(_flat, page)


def _parsed(page: str) -> tuple[Any, bool]:
    """The root, and whether all of the page went into it."""
    from lxml import etree
    from lxml import html as pages

    parser: Any = pages.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False
    )
    try:
        root = pages.document_fromstring(page.encode("utf-8", "replace"), parser)
    except etree.ParserError:
        return None, not parser.error_log.filter_from_fatals()
    return root, not any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)


def _short(tag: re.Match[str]) -> str:
    if len(tag[0]) < LONG_TAG or len(tag[0].split()) < MOST_ATTRIBUTES:
        return tag[0]
    return f"<{tag[1]}>"


def _without_looks(tag: re.Match[str]) -> str:
    return "" if tag[1].lower() in LOOKS else tag[0]


def _flat(tag: re.Match[str]) -> str:
    return tag[0] if tag[1].lower() in OF_TEXT else "<p>"
