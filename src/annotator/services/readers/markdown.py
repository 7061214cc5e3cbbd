"""Articles in Markdown: what is marked becomes words, headings become headline and crossheads.

Not all of CommonMark, but what articles use of it, in a time that grows with the text and no faster.
"""

import re
from collections.abc import Iterator
from html import unescape

from annotator.services.readers.blocks import BULLET, CELLS, Block, document_of
from annotator.services.readers.document import Document
from annotator.services.readers.front_matter import front_matter
from annotator.services.readers.text import decode, stored_form

HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|$)")
UNDERLINED = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*$")
RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
ITEM = re.compile(r"[ \t]*(?:[-*+]|(\d{1,9})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
QUOTE = re.compile(r" {0,3}>[ \t]?")
DEFINED = re.compile(r" {0,3}\[([^\[\]]{1,200})\]:[ \t]*\S+.*$")
BETWEEN_ROWS = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$")
PICTURE = re.compile(r"""[ \t]*!\[([^\[\]]{0,500})\]\([^\s()]{0,2000}(?:[ \t]+["']([^"']{0,1000})["'])?\)[ \t]*$""")
UNTOUCHED = re.compile(r"\\([!-/:-@\[-`{-~])|(`{1,3})(?!`)([^`\n]{1,500}?)(?<!`)\2(?!`)")
SHORT = re.compile(r"\[([^\[\]]{1,200})\]")
NOTE = re.compile(r"\[\^([^\[\]\s]{1,50})\]")
HIDDEN = re.compile(r"[\ue000-\uf8ff]")  # stands for what was hidden from the rules below
WORDS_OF = (
    (re.compile(r"!?\[([^\[\]]{0,1000})\]\((?:[^()\n]|\([^()\n]{0,500}\)){0,2000}\)"), r"\1"),  # links and pictures
    (re.compile(r"!?\[([^\[\]]{1,1000})\]\[[^\[\]]{0,200}\]"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^\s<>]{1,2000})>"), r"\1"),
    (re.compile(r"<br\s*/?>[ \t]*\n?", re.I), "\n"),
    (re.compile(r"</?[a-z][^<>\n]{0,2000}>|<!--[^<>]{0,2000}-->", re.I), ""),
    (re.compile(r"(?<![*\\])\*\*\*(?=[^\s*])([^*]{1,2000}?)(?<=\S)\*\*\*"), r"\1"),
    (re.compile(r"\*\*(?=[^\s*])((?:[^*]|\*(?!\*)){1,2000}?)(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<!\w)__(?=[^\s_])((?:[^_]|_(?!_)){1,2000}?)(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"\*(?=[^\s*])([^*]{1,2000}?)(?<=[^\s*])\*"), r"\1"),
    (re.compile(r"(?<!\w)_(?=[^\s_])([^_]{1,2000}?)(?<=[^\s_])_(?!\w)"), r"\1"),
    (re.compile(r"~~(?=\S)([^~]{1,2000}?)(?<=\S)~~"), r"\1"),
)
SOFT_END = re.compile(r"(?<![ \t])[ \t]*\n[ \t]*")
HARD_END = re.compile(r"(?:(?<! ) {2,}|\\)\n[ \t]*")
LONGEST_ROW = 5_000  # characters


def read_markdown(content: bytes, name: str) -> list[Document]:
    """The one article of a Markdown file; UserError for what is empty, above 20 MB, or no text."""
    text, _ = decode(content)
    title, facts, rest = front_matter(stored_form(text))
    return [document_of(_blocks(rest.split("\n")), title, facts)]


def _blocks(lines: list[str]) -> Iterator[Block]:
    """The blocks of a text: each begins where a blank line, a mark, or another kind of line ends the one before."""
    defined = {found[1].casefold() for line in lines if (found := DEFINED.match(line))}
    may_be_headline = True
    for kind, own in _groups([line for line in lines if not DEFINED.match(line)]):
        if kind == "heading":
            kind = "headline" if may_be_headline else "crosshead"
        may_be_headline = False
        text = "\n".join(own) if kind == "code" else _words("\n".join(own), defined)
        yield Block(text, "" if kind in ("code", "lines") else kind)


def _groups(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Lines that belong together, each group with its kind: "", heading, code, lines, caption."""
    open_: list[str] = []
    at = 0
    while at < len(lines):
        line = QUOTE.sub("", lines[at]) if QUOTE.match(lines[at]) else lines[at]
        fence = FENCE.match(line)
        heading, picture = HEADING.match(line), PICTURE.match(line)
        is_underlined = open_ and line.strip() and UNDERLINED.match(line)
        if is_underlined:
            yield "heading", open_
        elif open_ and (fence or heading or picture or not line.strip() or RULE.match(line) or ITEM.match(line)):
            yield "", open_
        elif not open_ or not line.strip():
            pass
        else:
            open_.append(line)
            at += 1
            continue
        open_ = []
        at += 1
        if is_underlined or not line.strip() or RULE.match(line):
            continue
        if fence:
            own, at = _until_fence(lines, at, fence[1])
            yield "code", own
        elif heading:
            words = line[heading.end() :].strip()
            yield "heading", [words if words.rstrip("#")[-1:].strip() else words.rstrip("#")]
        elif picture:
            yield "caption", [picture[2] or picture[1]]
        elif ITEM.match(line):
            own, at = _items(lines, at - 1)
            yield "lines", own
        elif "|" in line and at < len(lines) and _parts_rows(lines[at]):
            own, at = _rows(lines, at - 1)
            yield "lines", own
        else:
            open_ = [line]
    if open_:
        yield "", open_


def _until_fence(lines: list[str], at: int, fence: str) -> tuple[list[str], int]:
    own = []
    while at < len(lines) and not lines[at].strip().startswith(fence):
        own.append(lines[at])
        at += 1
    return own, at + 1


def _items(lines: list[str], at: int) -> tuple[list[str], int]:
    """The items of a list, each as a line; a blank line before another item does not end it."""
    own: list[str] = []
    while at < len(lines):
        line = lines[at]
        if item := ITEM.match(line):
            own.append((f"{item[1]}. " if item[1] else BULLET) + line[item.end() :].strip() + "\\\n")
        elif line.strip() and (line.startswith((" ", "\t")) or lines[at - 1].strip()) and not HEADING.match(line):
            own.append(line.strip() + "\\\n")
            own[-2:] = [own[-2].removesuffix("\\\n") + " " + own[-1]]
        elif line.strip() or not any(map(ITEM.match, lines[at + 1 : at + 2])):
            break
        at += 1
    return ["".join(own)], at


def _parts_rows(line: str) -> bool:
    return "-" in line and len(line) < LONGEST_ROW and bool(BETWEEN_ROWS.match(line))


def _rows(lines: list[str], at: int) -> tuple[list[str], int]:
    """The rows of a table, each as a line."""
    own = []
    while at < len(lines) and "|" in lines[at]:
        if not _parts_rows(lines[at]):
            own.append(CELLS.join(cell.strip() for cell in lines[at].strip().strip("|").split("|")) + "\\\n")
        at += 1
    return ["".join(own)], at


def _words(text: str, defined: set[str]) -> str:
    """A piece of Markdown as the words that are seen."""
    hidden: list[str] = []

    def hide(found: re.Match[str]) -> str:
        hidden.append(found[1] or found[3])
        return chr(0xE000 + len(hidden) - 1) if len(hidden) <= 6400 else found[0]

    text = UNTOUCHED.sub(hide, HIDDEN.sub("", HARD_END.sub("\x00", text)))
    for pattern, words in WORDS_OF:
        text = pattern.sub(words, text)
    if defined:
        text = SHORT.sub(lambda found: found[1 if found[1].casefold() in defined else 0], text)
    text = NOTE.sub(r"[\1]", text)
    text = SOFT_END.sub(" ", text).replace("\x00", "\n")
    return HIDDEN.sub(lambda found: hidden[ord(found[0]) - 0xE000], unescape(text))
