"""Word files of stories, and such as no word processor writes."""

import io
import zipfile
from collections.abc import Mapping
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn

from tests.papers.stories import Part, Story

NOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


def docx_of(story: Story, title_style: str = "Title", **properties: Any) -> bytes:
    """The story as Word would write it: styles, lists, tables, notes."""
    document = docx.Document()
    for field, value in {"author": "", **properties}.items():
        setattr(document.core_properties, field, value)
    document.add_paragraph(story.headline, style=title_style)
    for part in story.parts:
        _add(document, part)
    file = io.BytesIO()
    document.save(file)
    return with_notes(file.getvalue(), story.notes) if story.notes else file.getvalue()


def _add(document: Any, part: Part) -> None:
    if part.kind == "table":
        rows = [row.split(" | ") for row in part.words.split("\n")]
        table = document.add_table(len(rows), len(rows[0]))
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, words in zip(row.cells, cells, strict=True):
                cell.text = words
    elif part.kind == "items":
        for item in part.words.split("\n"):
            document.add_paragraph(item.removeprefix("• "), style="List Bullet")
    elif part.kind == "caption":
        document.add_paragraph(part.words, style="Caption")
    elif part.kind == "crosshead":
        document.add_heading(part.words, 2)
    else:
        paragraph = document.add_paragraph()
        for at, words in enumerate(part.words.split("^")):
            paragraph.add_run("")._r.append(_call(words)) if at % 2 else paragraph.add_run(words)


def _call(number: str) -> Any:
    call = OxmlElement("w:footnoteReference")
    call.set(qn("w:id"), str(int(number) + 1))
    return call


def with_notes(content: bytes, notes: tuple[str, ...]) -> bytes:
    """With a part for the notes, which python-docx does not write."""
    made = "".join(
        f'<w:footnote w:id="{n}"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:footnote>'
        for n, words in enumerate(notes, 2)
    )
    part = f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {nsdecls("w")}>{made}</w:footnotes>'
    link = f'<Relationship Id="rIdNotes" Type="{NOTES}" Target="footnotes.xml"/></Relationships>'
    relations = "word/_rels/document.xml.rels"
    linked = members(content)[relations].decode().replace("</Relationships>", link)
    return changed(content, {"word/footnotes.xml": part.encode(), relations: linked.encode()})


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The file with some of its parts exchanged, or more of them."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in {**members(content), **parts}.items():
            archive.writestr(name, part)
    return file.getvalue()
