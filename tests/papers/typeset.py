"""PDFs set line by line: columns, hyphens at the ends of lines, running heads, notes."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.papers.stories import Part, Story

SYLLABLE = re.compile(
    r"(?<=[aeiouy])(?=[bcdfghjklmnpqrstvwxz][aeiouy])|(?<=[aeiouy][bcdfglmnprst])(?=[bcdfgmnprst][aeiouy])"
)
PICTURE = bytes.fromhex(  # a PNG of one grey point
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63680000008200"
    "8177cd72b60000000049454e44ae426082"
)
LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Setting:
    """How a paper is set; lengths in points."""

    columns: int = 2
    font: str = "Times-Roman"
    bold: str = "Times-Bold"
    size: float = 9.5
    leading: float = 11.5
    justified: bool = True
    hyphens: bool = True
    indent: float = 10.0
    gap: float = 0.0  # between paragraphs
    gutter: float = 16.0
    margin: float = 50.0
    page: tuple[float, float] = (595.0, 842.0)
    head: str = ""  # {} is the number of the page
    foot: str = ""
    headline_size: float = 22.0
    masthead: str = ""  # the name of the paper, bigger than the headline
    title: str = ""
    author: str = ""
    stamp: str = ""  # across the page


def pdf_of(story: Story, setting: Setting | None = None, **others: object) -> bytes:
    """The story as a PDF."""
    return _Press(story, setting or Setting(**others)).printed()  # type: ignore[arg-type]


class _Press:
    """One file on its way."""

    def __init__(self, story: Story, setting: Setting) -> None:
        self.story, self.set = story, setting
        self.file = io.BytesIO()
        self.canvas = Canvas(self.file, pagesize=setting.page)
        self.canvas.setTitle(setting.title)
        self.canvas.setAuthor(setting.author)
        width = setting.page[0] - 2 * setting.margin
        self.width = (width - (setting.columns - 1) * setting.gutter) / setting.columns
        self.number, self.column = 0, 0
        self.top = self.y = 0.0

    def printed(self) -> bytes:
        self.begin_page()
        if self.set.masthead:
            self.across(self.set.masthead, 36.0)
        self.across(self.story.headline, self.set.headline_size)
        self.top = self.y
        for part in self.story.parts:
            self.part(part)
        self.notes()
        self.canvas.save()
        return self.file.getvalue()

    def begin_page(self) -> None:
        if self.number:
            self.canvas.showPage()
        self.number += 1
        width, height = self.set.page
        self.canvas.setFont(self.set.font, 8)
        if self.set.head:
            self.canvas.drawString(self.set.margin, height - 30, self.set.head.format(self.number))
        if self.set.foot:
            self.canvas.drawCentredString(width / 2, 24, self.set.foot.format(self.number))
        if self.set.stamp:
            self.canvas.saveState()
            self.canvas.translate(width / 2, height / 2)
            self.canvas.rotate(45)
            self.canvas.setFont(self.set.bold, 60)
            self.canvas.drawCentredString(0, 0, self.set.stamp)
            self.canvas.restoreState()
        self.column = 0
        self.top = self.y = height - self.set.margin - 10

    @property
    def bottom(self) -> float:
        return self.set.margin + (14 + 11 * len(self.story.notes) if self.story.notes else 0)

    def across(self, words: str, size: float) -> None:
        """Over all columns."""
        for line in self.lines(words, self.set.page[0] - 2 * self.set.margin, self.set.bold, size, False):
            self.y -= size * 1.2
            self.canvas.setFont(self.set.bold, size)
            self.canvas.drawString(self.set.margin, self.y, line)
        self.y -= size * 0.6

    def part(self, part: Part) -> None:
        s = self.set
        if part.kind == "table":
            for row in part.words.split("\n"):
                y, left = self.next_line(s.leading)
                self.canvas.setFont(s.font, s.size)
                for number, cell in enumerate(row.split(" | ")):
                    self.canvas.drawString(left + number * self.width / 4, y, cell)
            self.y -= s.leading
            return
        if part.kind == "items":
            for item in part.words.split("\n"):
                self.paragraph(item, s.font, s.size, 0)
            self.y -= s.gap
            return
        if part.kind == "crosshead":
            self.y -= s.leading * 0.6
            self.paragraph(part.words, s.bold, s.size + 1, 0, False)
            self.y -= s.leading * 0.2
            return
        if part.kind == "caption":
            self.picture()
            self.paragraph(part.words, s.font, s.size * 0.8, 0, False)
            self.y -= s.leading
            return
        self.paragraph(part.words, s.font, s.size, s.indent)
        self.y -= s.gap

    def picture(self) -> None:
        from reportlab.lib.utils import ImageReader

        if self.y - 110 < self.bottom:
            self.next_column()
        _, left = self.next_line(90)
        self.canvas.drawImage(ImageReader(io.BytesIO(PICTURE)), left, self.y, self.width, 85)

    def paragraph(self, words: str, font: str, size: float, indent: float, hyphens: bool | None = None) -> None:
        hyphens = self.set.hyphens if hyphens is None else hyphens
        lines = self.lines(words, self.width, font, size, hyphens, indent)
        for number, line in enumerate(lines):
            y, left = self.next_line(self.set.leading * max(1.0, size / self.set.size))
            begin = indent if number == 0 else 0.0
            last = number == len(lines) - 1
            self.line(line, left + begin, y, font, size, 0 if last or not self.set.justified else self.width - begin)

    def line(self, line: str, x: float, y: float, font: str, size: float, width: float) -> None:
        """One line, stretched to a width where there is one; ^1^ is raised."""
        text = self.canvas.beginText(x, y)
        spaces = line.count(" ")
        text.setWordSpace((width - width_of(line, font, size)) / spaces if width and spaces else 0)
        for at, piece in enumerate(line.split("^")):
            text.setFont(font, size * 0.65 if at % 2 else size)
            text.setRise(size * 0.33 if at % 2 else 0)
            text.textOut(piece)
        self.canvas.drawText(text)

    def next_line(self, height: float) -> tuple[float, float]:
        if self.y - height < self.bottom:
            self.next_column()
        self.y -= height
        return self.y, self.set.margin + self.column * (self.width + self.set.gutter)

    def next_column(self) -> None:
        self.column += 1
        if self.column == self.set.columns:
            self.begin_page()
        self.y = self.top

    def notes(self) -> None:
        y = self.set.margin + 11 * len(self.story.notes)
        for number, note in enumerate(self.story.notes, 1):
            y -= 11
            self.line(f"^{number}^ {note}", self.set.margin, y, self.set.font, self.set.size * 0.8, 0)

    def lines(self, words: str, width: float, font: str, size: float, hyphens: bool, indent: float = 0) -> list[str]:
        found, line = [], ""
        room = width - indent
        for word in words.split():
            rest = word
            while width_of(f"{line} {rest}".strip(), font, size) > room:
                head = next(
                    (h for h in _heads(rest, hyphens) if width_of(f"{line} {h}".strip(), font, size) <= room), ""
                )
                if not head and not line:
                    break
                found.append(f"{line} {head}".strip())
                line, rest, room = "", rest[len(head) if rest.startswith(head) else len(head) - 1 :], width
            line = f"{line} {rest}".strip()
        return [*found, line]


def width_of(words: str, font: str, size: float) -> float:
    """How wide words are in print."""
    pieces = words.split("^")
    return float(sum(stringWidth(piece, font, size * 0.65 if at % 2 else size) for at, piece in enumerate(pieces)))


def _heads(word: str, hyphens: bool) -> Iterator[str]:
    """What of a word may stand at the end of a line, the longest first."""
    cuts = {found.end(): "" for found in re.finditer("(?<=\\w)-(?=\\w)", word)}
    core = LETTERS.fullmatch(word.strip("“”,.;:?!"))
    if hyphens and core and word.islower():
        begin = word.index(core[0])
        cuts |= {begin + s.start(): "-" for s in SYLLABLE.finditer(core[0]) if 3 <= s.start() <= len(core[0]) - 3}
    for cut in sorted(cuts, reverse=True):
        yield word[:cut] + cuts[cut]
