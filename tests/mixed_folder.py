"""A folder as analysts get it: 200 files of all kinds, each with what a person would expect to come of it.

Pages as 24 sites make them (menus, banners for cookies, boxes; one in windows-1256, others undeclared or lying about
their letters), agency papers in columns, reports, Word files with tables, letters. Every story is one of its own.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.pages.makers import MAKERS
from tests.pages.stories import STORIES
from tests.pages.story import Story as PageStory
from tests.papers import letters
from tests.papers.stories import Part, Story, news
from tests.papers.typeset import Setting, pdf_of
from tests.papers.words import docx_of

NUMBER = re.compile(r"(?<![\d.,#])([1-9]\d{1,2})(?![\d.,]*\d|[^<]*>|[^&\s]*;)")
DAILY = "Orlen Daily"
SETTINGS = (
    Setting(columns=2, head="Orlen Daily · Monday 3 March 2026 · page {}", foot="© Orlen Daily {}"),
    Setting(columns=3, size=8, leading=9.2, foot="{}", indent=8, gutter=12),
    Setting(columns=1, size=11, leading=14, indent=14, font="Helvetica", bold="Helvetica-Bold", foot="Page {} of 9"),
)
TABLE = Part("Town | Dead | Missing\nOrlen | 12 | 3\nLisk | 4 | 0", "table")
ITEMS = Part("• bread for three days\n• tents and blankets", "items")


@dataclass(frozen=True)
class Expected:
    """A file, and the article that a person would make of it."""

    name: str
    content: bytes
    title: str
    text: str  # under the title
    crossheads: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()


def mixed_files() -> Iterator[Expected]:
    """200 files, always the same."""
    yield from _pages(5)  # 120
    for seed in range(30):
        story = news(seed, 14, crossheads=seed % 2 == 0)
        yield _paper(f"{seed:02}-paper.pdf", pdf_of(story, SETTINGS[seed % 3]), story)
    for seed in range(30, 55):
        story = news(seed, 8, crossheads=True, notes=seed % 3)
        story = replace(story, parts=(*story.parts, TABLE, ITEMS) if seed % 2 else story.parts)
        yield _paper(f"{seed}-report.docx", docx_of(story), story)
    for seed in range(55, 80):
        story = news(seed, 6)
        yield _paper(f"{seed}-letter.eml", _letter(seed, story), story)


def write_folder(folder: Path) -> dict[str, Expected]:
    """Write them, in folders of their kinds and a few in an archive; by the name of each file."""
    files = {each.name: each for each in mixed_files()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number, each in enumerate(files.values()):
            if number % 20 == 7:
                archive.writestr(f"more/{each.name}", each.content)
                continue
            where = folder / each.name.rpartition(".")[2]
            where.mkdir(parents=True, exist_ok=True)
            (where / each.name).write_bytes(each.content)
    (folder / "more.zip").write_bytes(packed.getvalue())
    return files


def _pages(each: int) -> Iterator[Expected]:
    for number, make in enumerate(MAKERS):
        for turn in range(each):
            story = _another(STORIES[(number + turn) % len(STORIES)], number)
            page = make(story)
            crossheads = tuple(part.words for part in page.parts if part.kind == "crosshead")
            name = f"{make.__name__}-{turn}{Path(page.name).suffix}"
            yield Expected(name, page.content, page.title, page.text, crossheads, tuple(page.facts.items()))


def _another(story: PageStory, number: int) -> PageStory:
    """The story with other numbers in it."""

    def other(words: str) -> str:
        return NUMBER.sub(lambda found: str(int(found[1]) + number), words)

    parts = tuple(part._replace(inline=other(part.inline)) for part in story.parts)
    return replace(story, lead=other(story.lead), parts=parts, title=other(story.title))


def _paper(name: str, content: bytes, story: Story) -> Expected:
    crossheads = tuple(part.words for part in story.parts if part.kind == "crosshead")
    return Expected(name, content, story.headline, story.text, crossheads)


def _letter(seed: int, story: Story) -> bytes:
    makes = (
        lambda: letters.letter(story.headline, letters.plain_of(story)),
        lambda: letters.newsletter(story),
        lambda: letters.letter(story.headline, html=letters.html_of(story)),
        lambda: letters.forwarded(story),
        lambda: letters.forwarded_html(story),
    )
    return makes[seed % len(makes)]().as_bytes()
