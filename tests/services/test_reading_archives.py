"""Archives give an article for each member that is read, whatever the others are, and never more than they may."""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping

import pytest

from annotator.domain.errors import UserError
from annotator.services.importing import articles_in
from annotator.services.readers.archive import read_zip
from annotator.services.readers.document import Document
from annotator.services.readers.inside import MOST_REMARKS, name_inside
from annotator.services.readers.zipped import MOST_MEMBERS
from tests.papers.letters import letter, plain_of
from tests.papers.stories import news
from tests.papers.typeset import pdf_of
from tests.papers.words import docx_of

TEXT = b"Two die in storm\n\nTwo people died on Monday, and the storm goes on, the mayor said.\n"


def packed(members: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def read(content: bytes) -> list[Document]:
    return list(read_zip(content, "articles.zip"))


def remarks(documents: list[Document]) -> str:
    return "\n".join(remark for document in documents for remark in document.remarks)


def test_members_of_every_kind_become_articles_with_their_own_bytes() -> None:
    stories = [news(seed) for seed in range(3)]
    files = {
        "a/paper.pdf": pdf_of(stories[0]),
        "b/report.docx": docx_of(stories[1]),
        "letter.eml": letter(stories[2].headline, plain_of(stories[2])).as_bytes(),
        "note.txt": TEXT,
    }
    found = list(articles_in(packed(files), "articles.zip"))
    assert [new.article.title for new in found] == [*(story.headline for story in stories), "Two die in storm"]
    assert [new.article.origin for new in found] == [f"articles.zip › {name}" for name in files]
    assert [new.original.content if new.original else TEXT for new in found] == list(files.values())
    assert found[0].article.media_type == "application/pdf"


def test_what_cannot_be_read_is_told_and_never_stops_the_rest() -> None:
    documents = read(packed({"broken.pdf": b"nothing", "note.txt": TEXT, "old.doc": b"x", "photo.jpg": b"\xff\xd8"}))
    assert [document.name for document in documents] == ["note.txt"]
    assert "broken.pdf: It is broken" in remarks(documents)
    assert "old.doc: .doc files are not read" in remarks(documents) or "old.doc: Files of the kind" in remarks(
        documents
    )
    assert "pictures: 1 (.jpg)" in remarks(documents)


def test_what_systems_and_browsers_leave_behind_is_no_article() -> None:
    members = {"__MACOSX/._note.txt": b"x", ".DS_Store": b"x", "a/.hidden/note.txt": TEXT, "a/note.txt": TEXT}
    members |= {"a/page.html": b"<p>x", "a/page_files/frame.txt": TEXT}
    assert "a/note.txt" in [document.name for document in read(packed(members))]
    assert not [
        document for document in read(packed(members)) if "hidden" in document.name or "_files" in document.name
    ]


def test_names_that_lead_out_of_the_archive_are_shown_harmlessly() -> None:
    names = ["../../etc/passwd.txt", "/home/a.txt", "C:\\Windows\\b.txt", "..\\..\\c.txt", "d/\u202etxt.e.txt"]
    documents = read(packed({name: TEXT + name.encode() for name in names}))
    assert [document.name for document in documents] == [
        "etc/passwd.txt", "home/a.txt", "Windows/b.txt", "c.txt", "d/�txt.e.txt",
    ]  # fmt: skip
    assert name_inside("..") == ""


@pytest.mark.parametrize("encoding", ["cp437", "cp850", "cp1252", "utf-8"])
def test_names_are_read_in_whatever_characters_they_were_written(encoding: str) -> None:
    content = packed({"Hassak_ - r_sum_.txt": TEXT})
    name = "Hassaké - résumé.txt".encode(encoding)
    if encoding == "utf-8":  # as programs write it that do not say so
        content = packed({"Hassak__ - r__sum__.txt": TEXT}).replace(b"Hassak__ - r__sum__.txt", name)
    else:
        content = content.replace(b"Hassak_ - r_sum_.txt", name)
    assert [document.name for document in read(content)] == ["Hassaké - résumé.txt"]


def test_an_archive_in_an_archive_is_read_and_one_in_that_is_not() -> None:
    inner = packed({"inner.txt": TEXT, "third.zip": packed({"third.txt": TEXT})})
    documents = read(packed({"second.zip": inner, "broken.zip": b"PK"}))
    assert [document.name for document in documents] == ["second.zip › inner.txt"]
    assert "second.zip › third.zip: Archives in archives in archives" in remarks(documents)
    assert "broken.zip: The archive is broken" in remarks(documents)


def test_a_link_is_told_and_not_followed() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        link = zipfile.ZipInfo("passwd.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("note.txt", TEXT)
    documents = read(file.getvalue())
    assert [document.name for document in documents] == ["note.txt"]
    assert "passwd.txt: It is only a link" in remarks(documents)


def test_what_is_packed_too_tight_is_not_unpacked() -> None:
    documents = read(packed({"bomb.txt": b" " * 15_000_000, "note.txt": TEXT}))
    assert [document.name for document in documents] == ["note.txt"]
    assert "bomb.txt: It is packed to less" in remarks(documents)


def test_a_member_that_lies_about_its_size_is_not_believed() -> None:
    content = bytearray(packed({"lies.txt": TEXT * 900}))
    for at in (content.index(b"PK\x03\x04") + 22, content.index(b"PK\x01\x02") + 24):
        struct.pack_into("<I", content, at, 10)
    with pytest.raises(UserError, match="archive is broken"):
        read(bytes(content))


def test_a_protected_member_says_so() -> None:
    content = bytearray(packed({"secret.txt": TEXT}))
    for at in (content.index(b"PK\x03\x04") + 6, content.index(b"PK\x01\x02") + 8):
        struct.pack_into("<H", content, at, 1)
    with pytest.raises(UserError, match="protected by a password"):
        read(bytes(content))


def test_members_that_share_their_bytes_are_no_way_around_the_bounds() -> None:
    """All names of the directory lead to one packed member, as in bombs without nesting."""
    body, crc = zlib.compress(b"a" * 900_000)[2:-4], zlib.crc32(b"a" * 900_000)
    head = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 8, 0, 0, crc, len(body), 900_000, 5, 0)
    local = head + b"a.txt" + body
    names = [f"{number:03}.txt".encode() for number in range(MOST_MEMBERS + 1)]
    parts = (20, 20, 0, 8, 0, 0, crc, len(body), 900_000)
    entries = b"".join(
        struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", *parts, len(name), 0, 0, 0, 0, 0, 0) + name for name in names
    )
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, len(names), len(names), len(entries), len(local), 0)
    with pytest.raises(UserError, match=f"at most {MOST_MEMBERS} are read"):
        read(local + entries + end)


def test_remarks_do_not_grow_without_end() -> None:
    documents = read(packed({f"{number}.pdf": b"nothing" for number in range(50)} | {"note.txt": TEXT}))
    assert len(documents[0].remarks) == MOST_REMARKS + 1
    assert documents[0].remarks[-1] == "… and 30 more."


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x05\x06" + b"\0" * 18, packed({"photo.jpg": b"x"}), packed({})])
def test_what_holds_nothing_to_read_ends_in_a_sentence(content: bytes) -> None:
    with pytest.raises(UserError):
        read(content)
