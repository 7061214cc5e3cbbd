"""Word files (.docx): mammoth makes HTML of them, which is read as any other piece of HTML.

Nothing is loaded from elsewhere, macros and pictures are not looked at. The parts are checked before mammoth sees them:
how much comes out of each, and that none declares entities.
"""

import io
import re
import xml.etree.ElementTree as ElementTree
from datetime import date
from typing import Any
from zipfile import ZipFile

from annotator.domain.errors import UserError
from annotator.services.readers.blocks import Block, document_of
from annotator.services.readers.document import Document
from annotator.services.readers.elsewhere import OLE, is_locked
from annotator.services.readers.fragment import blocks_of
from annotator.services.readers.told import day_told, facts_told, title_told
from annotator.services.readers.zipped import bytes_in, opened

LARGEST_PART = 12_000_000  # bytes; it takes thirty times as much memory to read
MOST_OF_PARTS = 24_000_000
PART = re.compile(r".*\.(xml|rels)", re.IGNORECASE)
MAIN = "word/document.xml"
CORE = "docProps/core.xml"
LOOKS, MUCH = "word/styles.xml", 60_000  # bytes
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMING = {f"{WORD}name", f"{WORD}basedOn", f"{WORD}pPr"}  # what is read of a style; numbers of lists stand in the last
STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='caption'] => figcaption:fresh
"""
DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})T")
DUBLIN, TERMS = "{http://purl.org/dc/elements/1.1/}", "{http://purl.org/dc/terms/}"


def read_docx(content: bytes, name: str) -> list[Document]:
    """The one article of a Word file: headings, lists, rows of tables as lines, notes at the end.

    Raises UserError for what is no such file, broken, protected or larger than a file with an article can be.
    """
    if content.startswith(OLE):
        if is_locked(content):
            raise UserError("It is protected by a password. Save it without one, and try again.")
        raise UserError("It was written by a Word before 2007. Open it, and save it as .docx or .pdf.")
    with opened(content) as archive:
        _check(archive)
        told = _told(archive)
        slim = _slim(archive, content)
    blocks = _blocks(slim)
    if not blocks:
        raise UserError("There is no text in it. If it shows pictures of text, read them with OCR first.")
    text = "\n".join(block.text for block in blocks)
    title = title_told(told.get("title", ""), blocks)
    return [document_of(blocks, title, facts_told(told.get("author", ""), _day(told), text))]


def _check(archive: ZipFile) -> None:
    """Refuse what is no Word file, or would take too much to read; UserError says which."""
    names = {member.filename for member in archive.infolist()}
    if MAIN not in names and "[Content_Types].xml" not in names:
        raise UserError("It is no Word file. Save it as .docx or .pdf, and try again.")
    left = MOST_OF_PARTS
    for member in archive.infolist():
        if PART.fullmatch(member.filename):
            part = bytes_in(archive, member, min(LARGEST_PART, left))
            left -= len(part)
            if not _is_plain(part):
                raise UserError("Its parts declare names of their own, as no Word file does. It was not read.")


def _is_plain(part: bytes) -> bool:
    """Whether a part is XML in UTF-8 or UTF-16, as the standard demands, without declarations of entities."""
    wide = part[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        text = part.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        return False
    declared = re.match(r"\s*<\?xml[^>]*encoding\s*=\s*[\"']([^\"']*)", text)
    usual = declared is None or declared[1].lower() in ("utf-8", "utf8", "utf-16", "us-ascii", "ascii")
    return usual and "<!DOCTYPE" not in text and "<!ENTITY" not in text


def _slim(archive: ZipFile, content: bytes) -> bytes:
    """The file with no more of its styles than their names: templates bring hundreds, which take most of the time."""
    try:
        if archive.getinfo(LOOKS).file_size < MUCH:
            return content
        root = ElementTree.fromstring(bytes_in(archive, archive.getinfo(LOOKS), LARGEST_PART))
    except (KeyError, ElementTree.ParseError):
        return content  # mammoth says what is wrong with it
    if root.tag != f"{WORD}styles":
        return content
    for style in [*root]:
        if style.tag != f"{WORD}style":
            root.remove(style)
        for part in [part for part in style if part.tag not in NAMING]:
            style.remove(part)
    parts = {member.filename: member for member in archive.infolist() if PART.fullmatch(member.filename)}
    made = io.BytesIO()
    with ZipFile(made, "w") as slim:
        for name, member in parts.items():
            whole = ElementTree.tostring(root) if name == LOOKS else bytes_in(archive, member, LARGEST_PART)
            slim.writestr(name, whole)
    return made.getvalue()


def _blocks(content: bytes) -> list[Block]:
    import mammoth

    def without(image: Any) -> list[Any]:
        return []

    try:
        made = mammoth.convert_to_html(io.BytesIO(content), style_map=STYLES, convert_image=without)
    except MemoryError:
        raise
    except Exception as problem:  # it trusts files to be as Word writes them, and raises whatever comes of it
        raise UserError("It is broken. Open it in Word, and save it again as .docx or .pdf.") from problem
    return blocks_of(made.value)


def _told(archive: ZipFile) -> dict[str, str]:
    """Title, author and days as the file has them; nothing where a program only filled them in."""
    try:
        root = ElementTree.fromstring(bytes_in(archive, archive.getinfo(CORE), LARGEST_PART))
    except (KeyError, ElementTree.ParseError):
        return {}
    if "generated by" in (root.findtext(f"{DUBLIN}description") or ""):
        return {}
    fields = {"title": f"{DUBLIN}title", "author": f"{DUBLIN}creator"}
    fields |= {"created": f"{TERMS}created", "modified": f"{TERMS}modified"}
    return {field: words for field, path in fields.items() if (words := root.findtext(path))}


def _day(told: dict[str, str]) -> date | None:
    """The day on which it was written, where it was changed on no other: else it is that of a template or a copy."""
    created, modified = (DAY.match(told.get(field, "")) for field in ("created", "modified"))
    if created is None or (modified is not None and modified[0] != created[0]):
        return None
    return day_told(*created.groups())
