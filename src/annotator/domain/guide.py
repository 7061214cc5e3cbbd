"""The guide that ships with the application: Markdown pages, one folder a language, English where there is no other."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from annotator.domain.folding import fold, words_of
from annotator.domain.guidelines import FENCE, HEADING
from annotator.domain.places import resource

PAGES = (
    "index",
    "first-hour",
    "bringing-in",
    "suggestions",
    "keys",
    "codebook",
    "finding",
    "coding-twice",
    "exporting",
    "files-and-backups",
)  # in reading order


@dataclass(frozen=True)
class Passage:
    """A heading of a page with what stands below it."""

    page: str
    level: int
    words: str  # of the heading
    text: str

    @property
    def anchor(self) -> str:
        """What a link says behind the # to get here, as GitHub makes it."""
        return "".join(c for c in self.words.lower().replace(" ", "-") if c.isalnum() or c in "-_")


@dataclass(frozen=True)
class Page:
    """A page of the guide."""

    name: str
    text: str

    @cached_property
    def passages(self) -> list[Passage]:
        """Its headings in their order, each with its text; the first is the page's title."""
        found: list[Passage] = []
        heading, lines, fence = (0, ""), list[str](), ""
        for line in [*self.text.splitlines(), "# "]:
            if mark := FENCE.match(line):
                fence = "" if fence == mark[1] else fence or mark[1]
            match = None if fence else HEADING.match(line)
            if match or line == "# ":
                if heading[0]:
                    found.append(Passage(self.name, *heading, "\n".join(lines).strip()))
                heading, lines = (len(match[1]), match[2]) if match else (0, ""), []
            else:
                lines.append(line)
        return found

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.passages[0].words


class Guide:
    """All pages in one language."""

    def __init__(self, language: str) -> None:
        self.pages = {name: Page(name, _text(name, language)) for name in PAGES}

    def anchor(self, page: str, english: str) -> str:
        """The anchor of the heading that stands where this one stands in English: pages have the same headings."""
        anchors = [passage.anchor for passage in Page(page, _text(page, "")).passages]
        return self.pages[page].passages[anchors.index(english)].anchor if english else ""

    def found(self, words: str) -> list[Passage]:
        """The passages that hold all these words or beginnings of words; those with them in the heading come first."""
        wanted = words_of(words)
        if not wanted:
            return []
        all_of_them = [passage for page in self.pages.values() for passage in page.passages]
        hits = [each for each in all_of_them if _holds(f"{each.words} {each.text}", wanted)]
        return sorted(hits, key=lambda passage: not _holds(passage.words, wanted))


def excerpt(passage: Passage, words: str, length: int = 90) -> str:
    """The piece of a passage around the first of these words, without the signs of Markdown."""
    plain = " ".join(_without_signs(passage.text).split())
    wanted = words_of(words)
    place = fold(plain).find(wanted[0]) if wanted else 0
    start = plain.rfind(" ", 0, max(0, place - length // 3)) + 1
    end = len(plain) if start + length >= len(plain) else plain.rfind(" ", start, start + length)
    return f"{'… ' if start else ''}{plain[start : max(end, start)]}{' …' if end < len(plain) else ''}"


def _holds(text: str, wanted: tuple[str, ...]) -> bool:
    words = words_of(text)
    return all(any(word.startswith(each) for word in words) for each in wanted)


def _without_signs(text: str) -> str:
    return "".join(_plain_parts(text)).replace("`", "").replace("*", "").replace("|", " ")


def _plain_parts(text: str) -> Iterator[str]:
    """The text with [words](address) said as words, and without the lines below the heads of tables."""
    for line in text.splitlines():
        if not line.startswith("| --"):
            first, *others = line.split("](")
            yield first.replace("[", "") + "".join(each.partition(")")[2].replace("[", "") for each in others) + "\n"


def _text(name: str, language: str) -> str:
    translated = resource("guide", language or ".", f"{name}.md")
    return (translated if translated.is_file() else resource("guide", f"{name}.md")).read_text("utf-8")
