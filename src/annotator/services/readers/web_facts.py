"""What a page tells of its article beside the text: title, site, author, date, address."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urljoin, urlsplit

from annotator.services.readers import web_linked as linked
from annotator.services.readers.web_authors import authors_of
from annotator.services.readers.web_dates import day_in_address, day_of_page, day_on_page
from annotator.services.readers.web_main import Hints
from annotator.services.readers.web_runs import Run
from annotator.services.readers.web_words import plain

SEPARATOR = re.compile(r"\s+(?:[|–—•·»«›/-]|::?|\|\|)\s+|\s*[|»]\s*")
LONGEST_SITE = 60
SITES = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "al:android:app_name")
TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title")
DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description")
SAVED = re.compile(r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s<>]+)", re.I)
ARCHIVED = re.compile(r"^https?://web\.archive\.org/web/\d+[a-z_]*/(?=https?:)", re.I)
DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)/?", re.I)
LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][\w-]+)?", re.I)
NO = ("false", "no")


@dataclass(frozen=True)
class Page:
    """A page that was taken apart: its source, its tree, its runs, and where it is known to be from."""

    source: str
    root: Any
    runs: Sequence[Run]
    address: str = ""

    @cached_property
    def metas(self) -> Mapping[str, list[str]]:
        """What stands in <meta> elements, by name in small letters."""
        found: dict[str, list[str]] = {}
        for element in self.root.iter("meta"):
            content = " ".join((element.get("content") or "").split())
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                if content and element.get(attribute):
                    found.setdefault(element.get(attribute).strip().lower(), []).append(content)
        return found

    def meta(self, *names: str) -> str:
        """The first of these that is told."""
        return next((self.metas[name][0] for name in names if name in self.metas), "")

    @cached_property
    def told(self) -> linked.Told:
        """What the page tells of its article in JSON-LD."""
        return linked.article_told(self.root, self.meta("og:title"))

    @cached_property
    def site(self) -> str:
        """Who put it out."""
        told = (linked.words(self.told.get("publisher")), *(self.meta(name) for name in SITES), self._tail[1])
        names = [name for name in told if name and len(name) <= LONGEST_SITE and not name.startswith("@")]
        plain_names = [name for name in names if not DOMAIN.fullmatch(name)]
        domain = DOMAIN.fullmatch(names[0]) if names else None
        return plain_names[0] if plain_names else domain[1] if domain else ""

    @cached_property
    def title(self) -> str:
        """The headline, without the name of the site behind it."""
        told = [title for title in (self.meta(*TITLES), linked.words(self.told.get("headline")), self._window) if title]
        cut = [plain(_without_site(title, self.site)) for title in told]
        for head in self.heads:
            if plain(head) in cut or any(plain(head) in plain(title) for title in told):
                return head
        return _without_site(told[0], self.site) if told else next(iter(self.heads), "")

    @cached_property
    def heads(self) -> list[str]:
        """The headings of the first order, but for those that are the name of the site."""
        found = [run.words for run in self.runs if run.around.heading is not None and run.around.heading.tag == "h1"]
        name = plain(self.meta(*SITES))
        return [head for head in found if plain(head) != name]

    @cached_property
    def _window(self) -> str:
        """What the window of a browser is called."""
        element = next(self.root.iter("title"), None)
        return " ".join("".join(element.itertext()).split()) if element is not None else ""

    @cached_property
    def _tail(self) -> tuple[str, str]:
        """The headline in the window's title, and the rest of it; both empty where no heading tells which is which."""
        pieces = [piece.strip() for piece in SEPARATOR.split(self._window)]
        for head in self.heads:
            for size in range(len(pieces), 0, -1):
                for first, rest in ((pieces[:size], pieces[size:]), (pieces[-size:], pieces[:-size])):
                    if rest and plain(" ".join(first)) == plain(" ".join(SEPARATOR.split(head))):
                        return head, rest[-1] if first == pieces[:size] else rest[0]
        return "", ""

    @cached_property
    def addresses(self) -> list[str]:
        """Where it says it is from, the likeliest first."""
        saved = SAVED.search(self.source[:20_000])
        known = self.address or (saved[1] if saved else "") or self.meta("og:url")
        links = [each.get("href", "") for each in self.root.iter("link") if "canonical" in each.get("rel", "").lower()]
        base = next((each.get("href", "") for each in self.root.iter("base")), "")
        page = self.told.get("mainEntityOfPage")
        said = [*links, self.meta("og:url"), linked.words(self.told.get("url")), _id(page), known]
        return [address for each in said if (address := _whole(each, base or known))]

    @cached_property
    def url(self) -> str:
        """Its address: the first that leads to more than the front page of a site."""
        inner = (each for each in self.addresses if len(urlsplit(each).path) > 1 or urlsplit(each).query)
        return next(inner, self.addresses[0] if self.addresses else "")

    @property
    def is_for_subscribers(self) -> bool:
        free = str(self.told.get("isAccessibleForFree", "")).lower()
        return free in NO or self.meta("article:content_tier").lower() in ("locked", "metered")

    @property
    def language(self) -> str:
        """The language that it says it is in."""
        said = (self.root.get("lang"), self.root.get("{http://www.w3.org/XML/1998/namespace}lang"),
                linked.words(self.told.get("inLanguage")), self.meta("og:locale", "content-language"))  # fmt: skip
        return next((found[1].lower() for each in said if each and (found := LANGUAGE.fullmatch(each.strip()))), "")


def facts_of(page: Page) -> dict[str, str]:
    """Fields of Article as the page tells them; what it does not tell is left out."""
    authors, agency = authors_of(page.told.get("author") or page.told.get("creator"), page.metas, page.root, page.site)
    facts = {"url": page.url, "publisher": page.site, "byline": authors, "agency": agency}
    for day, basis in _days(page):
        if day:
            facts |= {"published": day, "published_basis": basis}
            break
    return {name: value for name, value in facts.items() if value}


def hints_of(page: Page, facts: Mapping[str, str]) -> Hints:
    """What helps to find the article on the page."""
    described = linked.words(page.told.get("description")) or page.meta(*DESCRIPTIONS)
    body = page.told.get("articleBody")
    return Hints(
        title=plain(page.title),
        description=plain(described),
        body=plain(linked.words(body)) if isinstance(body, str) else "",
        author=plain(facts.get("byline", "")),
        is_live=linked.is_live(page.told),
    )


def _days(page: Page) -> Iterator[tuple[str, str]]:
    yield day_of_page(page.told, page.metas, page.root), "metadata"
    yield day_on_page(page.runs, plain(page.title), page.language), "stated"
    for address in page.addresses:
        yield day_in_address(address), "inferred"


def _without_site(title: str, site: str) -> str:
    """A title without the name of the site before or behind it, where a mark parts them."""
    marks = list(SEPARATOR.finditer(title))
    name = plain(site)
    for mark in marks:
        if name and plain(title[: mark.start()]) == name:
            return title[mark.end() :].strip()
    for mark in marks:
        tail = plain(title[mark.end() :])
        if name and (tail == name or tail.startswith(name) or name.startswith(tail)):
            return title[: mark.start()].strip()
    return title


def _whole(address: str, base: str) -> str:
    """An address with all its parts; "" for one that does not lead into the web."""
    try:
        joined = ARCHIVED.sub("", urljoin(base, address.strip()))
        host = urlsplit(joined).hostname
    except ValueError:
        return ""
    return joined if joined.startswith(("http://", "https://")) and host and " " not in joined else ""


def _id(page: Any) -> str:
    return linked.words(page.get("@id") or page.get("url")) if isinstance(page, dict) else linked.words(page)
