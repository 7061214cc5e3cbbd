"""What a page tells of its article in JSON-LD, as schema.org has it."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

ARTICLES = re.compile(r"article$|^report|blogposting$|^socialmediaposting$", re.I)
PATH = './/script[@type="application/ld+json"]'
WRAPPED = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*$|;\s*$")
TAGS = re.compile(r"<[^<>]+>")
LARGEST = 2_000_000  # characters
MOST = 3_000  # objects that are looked at

Told = dict[str, Any]


def article_told(root: Any, title: str = "") -> Told:
    """What is told of the page's article, with references within the page followed; empty where nothing is.

    Of several articles the one with this title, else the first.
    """
    things = [thing for script in root.iterfind(PATH) for thing in _things(_read(script.text or ""))][:MOST]
    articles = [thing for thing in things if any(ARTICLES.search(kind) for kind in _kinds(thing))]
    chosen = next((each for each in articles if title and words(each.get("headline")) == title), None)
    chosen = chosen or next(iter(articles), {})
    named = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 1}
    page = next((thing for thing in things if "WebPage" in _kinds(thing)), {})
    beside = {key: page[key] for key in ("datePublished", "publisher", "isAccessibleForFree") if key in page}
    return {key: _followed(value, named) for key, value in (chosen or beside).items()}


def is_live(told: Told) -> bool:
    return any("LiveBlog" in kind for kind in _kinds(told))


def words(value: Any) -> str:
    """The words of a value: itself, its name, or those of its first."""
    if isinstance(value, list):
        value = next(iter(value), "")
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id") or value.get("url") or ""
        return words(value) if isinstance(value, (list, dict)) else words(str(value))
    return " ".join(TAGS.sub("", unescape(value)).split()) if isinstance(value, str) else ""


def persons(value: Any) -> list[tuple[str, str]]:
    """Names of authors, each with what it is said to be: Person, Organization, or ""."""
    listed = value if isinstance(value, list) else [value]
    found = []
    for each in listed[:20]:
        kind = next(iter(_kinds(each)), "") if isinstance(each, dict) else ""
        name = words(each.get("name")) if isinstance(each, dict) else words(each)
        if name:
            found.append((name, kind))
    return found


def _read(script: str) -> Any:
    text = WRAPPED.sub("", WRAPPED.sub("", script.strip()))
    if len(text) > LARGEST:
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _things(value: Any, depth: int = 0) -> Iterator[Told]:
    """An object and those in it, in their order."""
    if isinstance(value, list) and depth < 8:
        for each in value[:MOST]:
            yield from _things(each, depth + 1)
    elif isinstance(value, dict) and depth < 8:
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "publisher", "author", "itemListElement"):
            yield from _things(value.get(key), depth + 1)


def _kinds(thing: Told) -> list[str]:
    kinds = thing.get("@type", "")
    return [str(kind) for kind in kinds] if isinstance(kinds, list) else [str(kinds)]


def _followed(value: Any, named: dict[str, Told]) -> Any:
    """A value, or what it refers to by its id."""
    if isinstance(value, list):
        return [_followed(each, named) for each in value[:100]]
    if isinstance(value, dict) and isinstance(value.get("@id"), str):
        return named.get(value["@id"], value) | value
    return value
