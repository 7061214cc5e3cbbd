"""Pieces of HTML, as Word files, e-mails and the clipboard have them: every word that is seen, as blocks.

A whole web page has menus and banners around its article; finding that is another reader's work.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.errors import UserError
from annotator.services.readers.blocks import BULLET, CELLS, Block
from annotator.services.readers.raised import raised

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
BLOCKS = HEADINGS | {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "legend", "li", "main",
    "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
}  # fmt: skip
DROPPED = {
    "applet", "audio", "base", "button", "canvas", "datalist", "embed", "head", "iframe", "img", "input", "link", "map",
    "math", "meta", "meter", "noscript", "object", "picture", "progress", "rp", "rt", "script", "select", "source",
    "style", "svg", "template", "textarea", "title", "video",
}  # fmt: skip
KINDS = dict.fromkeys(HEADINGS, "crosshead") | dict.fromkeys(("figcaption", "caption"), "caption")
HIDDEN = re.compile(r"display:none|visibility:hidden|mso-hide:all|(?<![\w-])max-height:0(?![.\d])")
QUOTED = re.compile(r"\b(gmail_(quote|signature|attr)|moz-(signature|cite-prefix)|yahoo_quoted|OutlookMessageHeader)\b")
BACK = {"↑", "^", "↩"}  # from a note to where it is called
SPACE = re.compile(r"[ \t\n\r\f]+")
BREAK = "\0"  # a line that was broken on purpose
AROUND_BREAK = re.compile(r" ?\0 ?")
LONG_CELL = 300  # characters; a cell with more is no cell of a table of facts
BOLD = "bold"  # no kind of a zone: what becomes of such a paragraph is decided at the end
WEIGHT = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
LONGEST_HEAD, WORDS = 140, 3
ENDED = re.compile(r"[.:;,]$")
BY = re.compile(r"(?:by|par|von|de|por|di|door)\s", re.IGNORECASE)
NOTE = re.compile(r"(?:foot|end)note-\d+$")
PROSE = 80  # characters; behind a paragraph of more, a heading is no headline
SOFT = re.compile("[\u00ad\u200b]")  # where a word may be broken
UNSEEN = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff\\s]*")


def blocks_of(html: str) -> list[Block]:
    """The blocks of a piece of HTML: headings and captions have their kind, words of another letter are quoted.

    The first heading is the headline where no prose stands before it. Pictures, scripts and what is hidden are left
    out; nothing is loaded. Raises UserError for what is nested without end.
    """
    root = _parsed(html)
    return [] if root is None else blocks_in(root)


def blocks_in(root: Any) -> list[Block]:
    """The same of a tree that was read already."""
    return list(_with_heads(_Walk(root).blocks))


def _parsed(html: str) -> Any:
    from lxml import etree
    from lxml import html as pages

    parser = pages.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    try:
        root = pages.document_fromstring(html.replace("\0", "").encode("utf-8", "replace"), parser)
    except etree.ParserError:
        return None  # it is empty, or nothing but comments
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UserError("It nests its parts too deep to be read. Save it as plain text.")
    return root


@dataclass
class _Lines:
    """A list or a table on its way: its lines, and those parts of a line that are there already."""

    lines: list[str] = field(default_factory=list)
    mark: str = ""  # before the next line
    number: int | None = None  # of the next item of a numbered list
    cells: list[str] | None = None  # of the row, in a table
    cell: list[str] | None = None

    def add(self, lines: list[str]) -> None:
        if self.cell is not None:
            self.cell += lines
            return
        for line in lines:
            self.lines.append(self.mark + line)
            self.mark = ""

    def end_row(self) -> None:
        if self.cells and any(self.cells):
            self.lines.append(CELLS.join(self.cells).rstrip(" |"))
        self.cells = None


class _Walk:
    """One way through all elements, without recursion: they may be nested a thousand deep."""

    def __init__(self, root: Any) -> None:
        from lxml import etree

        self.blocks: list[Block] = []
        self.pieces: list[str] = []
        self.kinds: list[tuple[Any, str]] = []  # elements that give their words a kind
        self.open: list[tuple[Any, _Lines]] = []  # lists and tables of facts
        self.may_be_headline = True
        self.raised_from = 0
        self.kept_spaces = 0
        self.bold = 0  # elements around that make their words bold
        self.is_bold = True  # whether all words of the block are
        self.quoted = 0  # elements around that hold another letter
        self.notes = 0
        self.note = ""  # the mark of a note before its first words
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self.leave(element)
            elif is_seen(element):
                self.enter(element)
            else:
                self.hide(element)
                walk.skip_subtree()
        self.end_block()

    def hide(self, element: Any) -> None:
        if "mso-list" in element.get("style", ""):  # the mark of an item in Word's HTML
            self.pieces.append(BULLET)

    def enter(self, element: Any) -> None:
        tag = element.tag
        if tag in BLOCKS:
            self.end_block()
        if kind := KINDS.get(tag):
            self.kinds.append((element, kind))
        self.quoted += _is_quoted(element)
        if tag == "li" and NOTE.match(element.get("id", "")):
            self.notes += 1
            self.note = f"[{self.notes}] "
        if tag in ("ul", "ol", "menu", "dir") and not _has_notes(element):
            self.open.append((element, _Lines(number=_start(element) if tag == "ol" else None)))
        elif tag == "table" and _has_facts(element):
            self.open.append((element, _Lines(cells=[])))
        elif self.open:
            self._enter_line(tag, self.open[-1][1])
        if tag == "br":
            self.pieces.append(BREAK)
        elif tag == "sup":
            self.raised_from = len(self.pieces)
        self.kept_spaces += tag == "pre"
        self.bold += _is_bold(element)
        self.add(element.text)

    def leave(self, element: Any) -> None:
        tag = element.tag
        if tag == "sup" and is_seen(element):
            at = self.raised_from
            before, words = "".join(self.pieces[max(0, at - 3) : at]), "".join(self.pieces[at:])
            self.pieces[at:] = [raised(before, words)]
        if tag in BLOCKS:
            self.end_block()
        if is_seen(element):
            self.kept_spaces -= tag == "pre"
            self.bold -= _is_bold(element)
            self.quoted -= _is_quoted(element)
        if self.open:
            self._leave_line(element)
        if self.kinds and self.kinds[-1][0] is element:
            self.kinds.pop()
        self.add(element.tail)

    def add(self, words: str | None) -> None:
        if words:
            self.is_bold &= self.bold > 0 or not words.strip()
            self.pieces.append(words.replace("\n", BREAK) if self.kept_spaces else words)

    def end_block(self) -> None:
        """What was gathered is a block, or several where two breaks follow one another."""
        text = AROUND_BREAK.sub("\n", SPACE.sub(" ", SOFT.sub("", "".join(self.pieces))))
        self.pieces, self.raised_from = [], 0
        for part in re.split(r"\n\s*\n", text):
            if not UNSEEN.fullmatch(part):
                self._emit(part.strip().split("\n"), self.is_bold)
        self.is_bold = True

    def _emit(self, lines: list[str], bold: bool = False) -> None:
        if self.open:
            self.open[-1][1].add(lines)
            return
        kind, text = self.kinds[0][1] if self.kinds else "", "\n".join(lines)
        if kind == "crosshead" and self.may_be_headline:
            kind = "headline"
        self.may_be_headline &= kind != "headline" and len(text) <= PROSE
        self.blocks.append(Block(self.note + text, kind or (BOLD if bold else ""), self.quoted > 0))
        self.note = ""

    def _enter_line(self, tag: str, lines: _Lines) -> None:
        if tag == "li" and lines.cells is None:
            lines.mark = BULLET if lines.number is None else f"{lines.number}. "
            lines.number = None if lines.number is None else lines.number + 1
        elif tag == "tr":
            lines.cells = []
        elif tag in ("td", "th"):
            lines.cell = []

    def _leave_line(self, element: Any) -> None:
        opened, lines = self.open[-1]
        if element.tag in ("td", "th") and lines.cell is not None:
            lines.cells = [*(lines.cells or []), " ".join(lines.cell)]
            lines.cell = None
        elif element.tag == "tr":
            lines.end_row()
        elif element is opened:
            self.open.pop()
            if lines.lines:
                self._emit(lines.lines)


def _with_heads(blocks: list[Block]) -> Iterator[Block]:
    """Short bold paragraphs among prose are its heads: the first of several words before it is the headline."""
    prose = next((at for at, block in enumerate(blocks) if not block.kind and len(block.text) > PROSE), len(blocks))
    headed = any(block.kind == "headline" for block in blocks)
    for at, block in enumerate(blocks):
        if block.kind != BOLD:
            yield block
            continue
        is_head = prose < len(blocks) and len(block.text) <= LONGEST_HEAD and not ENDED.search(block.text)
        is_first = (
            is_head and not headed and at < prose and len(block.text.split()) >= WORDS and not BY.match(block.text)
        )
        headed = headed or is_first
        yield block._replace(kind="headline" if is_first else "crosshead" if is_head else "")


def is_seen(element: Any) -> bool:
    """Whether a browser shows the words in an element, and they are no controls."""
    style = element.get("style", "").lower().replace(" ", "")
    if element.tag in DROPPED or "hidden" in element.attrib or "mso-list:ignore" in style:
        return False
    if element.tag == "a" and element.get("href", "").startswith("#") and (element.text or "").strip() in BACK:
        return False
    return not (style and HIDDEN.search(style))


def _is_quoted(element: Any) -> bool:
    """Whether it holds the words of another letter."""
    if element.tag == "blockquote" and element.get("type") == "cite":
        return True
    return "class" in element.attrib and QUOTED.search(element.get("class")) is not None


def _is_bold(element: Any) -> bool:
    return element.tag in ("b", "strong") or WEIGHT.search(element.get("style", "")) is not None


def _has_notes(element: Any) -> bool:
    """Whether it is the list of notes that mammoth puts at the end."""
    return len(element) > 0 and NOTE.match(element[0].get("id", "")) is not None


def _start(element: Any) -> int:
    start = element.get("start", "1")
    return int(start) if start.isdecimal() and len(start) < 6 else 1


def _has_facts(table: Any) -> bool:
    """Whether a table holds short cells in columns; others only put things in their place on the page."""
    inside = {"table", *HEADINGS}
    if table.get("role") == "presentation" or next(table.iterdescendants(*inside), None) is not None:
        return False
    longest = 0
    for row in table.iter("tr"):
        filled = [words for cell in row if (words := "".join(cell.itertext()).strip())]
        if any(len(words) > LONG_CELL for words in filled):
            return False
        longest = max(longest, len(filled))
    return longest > 1
