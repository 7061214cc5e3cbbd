"""A story as it was written, before any site puts menus, banners and boxes around it."""

import html
import re
from dataclasses import dataclass
from typing import NamedTuple


class Part(NamedTuple):
    """A paragraph as inline HTML, and what it is: "" for prose, `crosshead`, `caption`."""

    inline: str
    kind: str = ""

    @property
    def words(self) -> str:
        """As it is to stand in the text."""
        return re.sub(" +", " ", html.unescape(re.sub("<[^>]+>", "", self.inline)).replace("\u00ad", ""))


@dataclass(frozen=True)
class Chrome:
    """What a site in one language says around its articles."""

    menu: tuple[str, ...]
    cookies: str
    share: str
    related: str  # what stands over links to other articles
    more: str  # before one link in the middle of an article
    newsletter: tuple[str, str, str]
    comments: str
    comment: tuple[str, ...]
    footer: str
    by: str
    subscribe: str


@dataclass(frozen=True)
class Story:
    """A story in own words."""

    language: str
    title: str
    lead: str  # the standfirst
    parts: tuple[Part, ...]
    author: str
    site: str
    published: str  # with time and zone
    address: str
    others: tuple[str, ...]  # headlines of other stories
    chrome: Chrome

    @property
    def day(self) -> str:
        return self.published[:10]


def part(line: str) -> Part:
    """A line of a story: `# ` before a crosshead, `[] ` before the words under a picture."""
    for mark, kind in (("# ", "crosshead"), ("[] ", "caption")):
        if line.startswith(mark):
            return Part(line.removeprefix(mark), kind)
    return Part(line)


def parts(text: str) -> tuple[Part, ...]:
    """The parts of a story, one a line."""
    return tuple(part(line.strip()) for line in text.strip().splitlines() if line.strip())
