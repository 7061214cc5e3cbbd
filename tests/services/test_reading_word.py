"""Word files come in with headings, lists, tables and notes, and nothing in them can do harm."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from annotator.domain.errors import UserError
from annotator.services.importing import articles_in
from annotator.services.readers.document import Document
from annotator.services.readers.word import read_docx
from tests.papers.stories import Part, news
from tests.papers.words import changed, docx_of, members

MAIN = "word/document.xml"
BODY = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'
WORDS = "<w:p><w:r><w:t>The river rose.</w:t></w:r></w:p>"


def read(content: bytes) -> Document:
    (document,) = read_docx(content, "report.docx")
    return document


def with_main(part: str | bytes) -> bytes:
    """A Word file whose main part is this."""
    return changed(docx_of(news(1, 1)), {MAIN: part if isinstance(part, bytes) else part.encode()})


@pytest.mark.parametrize("seed", range(4))
def test_every_word_comes_with_lists_tables_captions_and_notes(seed: int) -> None:
    story = news(seed, 8, crossheads=True, notes=2)
    more = (Part("• bread\n• milk", "items"), Part("Town | Dead\nOrlen | 12", "table"), Part("The river", "caption"))
    story = replace(story, parts=story.parts + more)
    document = read(docx_of(story))
    assert (document.title, document.text) == (story.headline, story.text)
    assert [(document.text[start:end], kind) for start, end, kind in document.zones] == story.zones


def test_short_bold_paragraphs_are_heads_where_no_styles_are_used() -> None:
    bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r></w:p>"
    prose = f"<w:p><w:r><w:t>{'The river rose. ' * 9}</w:t></w:r></w:p>"
    heads = bold.format("Flood in Orlen again") + prose + bold.format("No bread") + prose
    document = read(with_main(BODY.format(heads)))
    assert document.title == "Flood in Orlen again"
    assert [(document.text[start:end], kind) for start, end, kind in document.zones] == [("No bread", "crosshead")]


def test_what_was_deleted_or_remarked_is_not_read() -> None:
    deleted = '<w:p><w:del w:id="1"><w:r><w:delText>secret</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>new</w:t>'
    assert read(with_main(BODY.format(f"{deleted}</w:r></w:ins></w:p>"))).text == "new"


def test_the_day_counts_where_it_was_written_and_saved_on_one_day() -> None:
    day, later = datetime(2026, 3, 3, 9), datetime(2026, 5, 9, 9)
    whole: dict[str, Any] = {"comments": "", "created": day, "author": "Leila Haddad"}
    assert read(docx_of(news(1), modified=day, **whole)).facts["published"] == "2026-03-03"
    assert "published" not in read(docx_of(news(1), modified=later, **whole)).facts
    assert "published" not in read(docx_of(news(1))).facts  # the day of the template of the program that wrote it


def test_a_file_of_word_is_an_article_with_its_original_kept() -> None:
    content = docx_of(news(3))
    (new,) = articles_in(content, "report.docx")
    assert new.article.title == news(3).headline
    assert new.original
    assert new.original.content == content


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "archive is broken"),
        (docx_of(news(1))[:900], "archive is broken"),
        (changed(docx_of(news(1)), {MAIN: b""}), "broken. Open it in Word"),
        (with_main("<w:document"), "broken. Open it in Word"),
        (with_main(BODY.format("")), "no text in it"),
        (with_main(b"\xd0\xcf\x11\xe0" * 9), "declare names of their own"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "Word before 2007"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (with_main('<!DOCTYPE a [<!ENTITY b "c">]>' + BODY.format(WORDS)), "declare names of their own"),
        (with_main(('<!DOCTYPE a [<!ENTITY b "c">]>' + BODY.format(WORDS)).encode("utf-16")), "declare names"),
        (with_main(b'<?xml version="1.0" encoding="cp037"?>'), "declare names of their own"),
        (with_main(BODY.format(" " * 9_000_000 + WORDS)), "packed to less"),
        (with_main(BODY.format("<w:p>" * 3_000 + "</w:p>" * 3_000)), "broken. Open it in Word"),
    ],
)
def test_broken_protected_and_hostile_files_end_in_a_sentence(content: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words):
        read(content)


def test_nothing_is_loaded_from_elsewhere() -> None:
    names = "http://schemas.openxmlformats.org"
    picture = f'<a:blip xmlns:a="{names}/drawingml/2006/main" xmlns:r="{names}/officeDocument/2006/relationships"'
    linked = f'<w:p><w:r><w:drawing>{picture} r:link="rIdOut"/></w:drawing></w:r></w:p>'
    content = with_main(BODY.format(linked + WORDS))
    relations = "word/_rels/document.xml.rels"
    out = '<Relationship Id="rIdOut" Type="image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>'
    part = members(content)[relations].replace(b"</Relationships>", out.encode())
    assert read(changed(content, {relations: part})).text == "The river rose."


@pytest.mark.parametrize("name", ["old.doc", "open.odt", "apple.pages", "rich.rtf", "letter.msg"])
def test_files_of_kinds_that_are_not_read_say_what_to_make_of_them(name: str) -> None:
    with pytest.raises(UserError, match="save it as"):
        list(articles_in(b"anything", name))
