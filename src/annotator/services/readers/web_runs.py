"""A page taken apart into runs: what stands between two breaks, and what tells whether it belongs to an article."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from lxml import etree

from annotator.services.readers.fragment import BLOCKS, HEADINGS, is_seen
from annotator.services.readers.web_words import parts, words_of

SPACE = re.compile(r"[ \t\n\r\f]+")
FURNITURE = {"nav", "aside", "footer", "form", "dialog", "menu"}
FURNITURE_ROLES = {"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu"}
ROLES = ("furniture", "standfirsts", "bylines")
UNITS = {"ul", "ol", "dl", "table"}

Slot = tuple[Any, str]  # an element, and whether it is its text or its tail


class Around(NamedTuple):
    """What the elements around a run say of it."""

    block: Any = None  # the innermost that makes a paragraph of its own
    heading: Any = None
    unit: Any = None  # the list or table that it is a line of
    caption: Any = None
    link: bool = False
    roles: tuple[tuple[str, Any], ...] = ()  # what classes call it: furniture, standfirsts, bylines; and where


@dataclass(eq=False)
class Run:
    """The words between two breaks of a page."""

    slots: list[Slot]
    words: str
    linked: int  # characters of it that lead elsewhere
    around: Around
    number: int
    voted: bool = field(default=False)
    kept: bool = field(default=False)
    is_standfirst: bool = field(default=False)
    roles: set[str] = field(default_factory=set)  # those that hold no large part of the article

    @property
    def link_share(self) -> float:
        return self.linked / len(self.words)

    @property
    def is_prose(self) -> bool:
        """Whether it could be a paragraph of an article, or a part of one."""
        around = self.around
        return around.heading is None and around.caption is None and self.link_share < 0.5

    def within(self, element: Any) -> bool:
        block = self.around.block
        return element is not None and block is not None and (block is element or element in block.iterancestors())

    def erase(self) -> None:
        """Take its words out of the page."""
        for element, place in self.slots:
            setattr(element, place, " ")


def runs_of(root: Any) -> list[Run]:
    """The runs of a page in their order; what a browser does not show is left out."""
    runs: list[Run] = []
    slots: list[tuple[Slot, Around]] = []
    for slot, around in _slots(root):
        if slot is not None:
            slots.append((slot, around))
        elif slots:
            _finish(runs, slots)
            slots = []
    _finish(runs, slots)
    return runs


def _finish(runs: list[Run], slots: list[tuple[Slot, Around]]) -> None:
    words = SPACE.sub(" ", "".join(getattr(element, place) for (element, place), _ in slots)).strip()
    if not words:
        return
    linked = sum(len(SPACE.sub(" ", getattr(e, place)).strip()) for (e, place), around in slots if around.link)
    first = next(around for (element, place), around in slots if getattr(element, place).strip())
    runs.append(Run([slot for slot, _ in slots], words, min(linked, len(words)), first, len(runs)))


def _slots(root: Any) -> Iterator[tuple[Slot | None, Around]]:
    """Every text of a page with what is around it, and None between runs."""
    stack = [Around()]
    breaks = 0
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            seen = is_seen(element)
            stack.append(_inside(stack[-1], element) if seen else stack[-1])
            if not seen:
                walk.skip_subtree()
            elif element.tag in BLOCKS:
                yield None, stack[-1]
                breaks = 0
            breaks += element.tag == "br"
            words = element.text if seen else None
            place = "text"
        else:
            stack.pop()
            if element.tag in BLOCKS:
                yield None, stack[-1]
                breaks = 0
            words, place = element.tail, "tail"
        if words:
            if words.strip():
                if breaks > 1:
                    yield None, stack[-1]
                breaks = 0
            yield (element, place), stack[-1]


def _inside(around: Around, element: Any) -> Around:
    """What is around the words in an element that itself is within `around`."""
    tag, changed = element.tag, {}
    if tag in BLOCKS:
        changed["block"] = element
    if tag in HEADINGS:
        changed["heading"] = element
    elif tag == "a" and "href" in element.attrib:
        changed["link"] = True
    elif tag in ("figcaption", "caption"):
        changed["caption"] = element
    elif tag in UNITS and around.unit is None:
        changed["unit"] = element
    if tag in FURNITURE or element.get("role", "").lower() in FURNITURE_ROLES:
        changed["roles"] = (*around.roles, ("furniture", element))
    names = f"{element.get('class', '')} {element.get('id', '')} {element.get('itemprop', '')}"
    if "-" in tag:  # a component: amp-ad, site-menu
        names += f" {tag}"
    if names != "  ":
        _named(names, tag, element, around, changed)
    return around._replace(**changed) if changed else around


def _named(names: str, tag: str, element: Any, around: Around, changed: dict[str, Any]) -> None:
    words = parts(names)
    if words & words_of("captions") and tag in BLOCKS:
        changed["caption"] = element
    roles = [(role, element) for role in ROLES if words & words_of(role)]
    if not words_of("unseen").isdisjoint(names.split()):
        roles.append(("furniture", element))
    if roles:
        changed["roles"] = (*changed.get("roles", around.roles), *roles)
