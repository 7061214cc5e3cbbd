"""Who wrote the article of a page, and which agency it is from: what stands where a name should be often is none."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from annotator.services.readers.web_linked import persons
from annotator.services.readers.web_words import parts, plain, words_of

METAS = (
    "author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc:creator",
    "citation_author", "article:author", "article.author",
)  # fmt: skip
BY = re.compile(
    r"^(?:by|par|von|por|di|da|door|av|od|από|от|автор|текст|بقلم|كتب|كتبت|(?:written|posted|submitted) by)\b\s*:?\s*",
    re.I,
)
NAMED = {
    "author",
    "authors",
    "byline",
    "byl",
    "fn",
    "username",
    "auteur",
    "autor",
    "reporter",
    "contributor",
    "signature",
}
ELSEWHERE = {"comment", "comments", "related", "sidebar", "bio", "teaser", "share", "avatar", "commentlist"}
BESIDE = re.compile(r"\s*(?:,|;|/|&|\||•|·|\band\b|\bet\b|\bund\b|\by\b|\bwith\b|\bavec\b|\bmit\b|\bи\b)\s*", re.I)
MAIL = re.compile(r"\s*[(<]?[\w.+-]+@[\w-]+\.[\w.-]+[)>]?")
LONGEST, LONGEST_NAME = 150, 60


def authors_of(told: Any, metas: Mapping[str, list[str]], root: Any, site: str) -> tuple[str, str]:
    """The names of authors, and the agency among them; "" for what is not told.

    From JSON-LD, else from the page's <meta> elements, else from where it stands on the page.
    """
    agency = ""
    for names in _candidates(told, metas, root):
        authors: dict[str, str] = {}
        for name in filter(None, map(_cleaned, names)):
            passing = [part for part in BESIDE.split(name) if plain(part) in words_of("agencies")]
            agency = agency or next(iter(passing), "")
            if _is_name(name, site) and not (passing and len(BESIDE.split(name)) == len(passing)):
                authors.setdefault(plain(name), name)
        if authors or agency:
            return ", ".join(authors.values())[:LONGEST], agency
    return "", ""


def _candidates(told: Any, metas: Mapping[str, list[str]], root: Any) -> Iterator[list[str]]:
    yield [name for name, _ in persons(told)] if told else []
    for meta in METAS:
        yield metas.get(meta, [])
    for names in _on_page(root):
        yield [names]


def _on_page(root: Any) -> Iterator[str]:
    """What stands on the page where an author's name would be."""
    for element in root.iter("a", "span", "p", "div", "address", "li", "strong", "h3", "h4", "cite"):
        if not ("rel" in element.attrib or "class" in element.attrib or "itemprop" in element.attrib):
            continue
        marked = element.get("rel") == "author" or element.get("itemprop") == "author"
        if marked or parts(element.get("class", "")) & NAMED:
            text = " ".join("".join(element.itertext()).split())
            if 0 < len(text) <= LONGEST_NAME and not _is_elsewhere(element):
                yield text


def _is_elsewhere(element: Any) -> bool:
    around: Iterable[Any] = (element, *element.iterancestors("div", "section", "aside", "ul", "ol", "li"))
    return any(
        each.tag == "aside" or parts(f"{each.get('class', '')} {each.get('id', '')}") & ELSEWHERE for each in around
    )


def _cleaned(name: str) -> str:
    return BY.sub("", MAIL.sub("", " ".join(name.split()))).strip(" ,;|:·•-–—\u200f")


def _is_name(name: str, site: str) -> bool:
    words = plain(name)
    if not words or len(name) > LONGEST or words == plain(site) or words in words_of("no_authors"):
        return False
    return not any(char.isdigit() for char in name) and "//" not in name and "@" not in name and "{" not in name
