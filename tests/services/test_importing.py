"""Articles come in from files and pasted text: whole, once, and never with a crash."""

import csv
import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.services.importing import pasted
from annotator.services.intake.intake import AT_ONCE, Intake
from annotator.services.intake.reading import read_files
from annotator.services.intake.report import Report
from annotator.services.readers.guess import language_of
from annotator.services.readers.text import LARGEST, decode, stored_form
from annotator.services.readers.zones.lines import LONGEST_TITLE
from annotator.session import Session
from tests.stories import new_project, reopened

SEED = Path(__file__).parents[2].parent / "shared" / "data" / "seed"
ARTICLE = "Two die in storm\n\nTwo people died on Monday, and the storm goes on, the mayor said.\n"


def write(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def read(*paths: Path) -> Intake:
    return read_files(paths, {})


def take_in(session: Session, *paths: Path) -> Intake:
    """Bring files in; what came of it can still be asked."""
    intake = read_files(paths, session.project.records.known_texts())
    for edit in intake.edits():
        session.do(edit)
    return intake


def refused(intake: Intake) -> list[str]:
    return sorted(row.path.name for row in intake.rows if row.refused)


def test_the_text_of_the_seed_keeps_its_fingerprint() -> None:
    if not SEED.is_dir():
        pytest.skip("../shared is not there")
    intake = read(SEED / "article.txt")
    new = intake.article(intake.rows[0])
    assert len(new.text) == 2787
    assert new.article.text_sha256 == "a586144db96aa4017939c39b9f9745e0ee5734e9a0b7321ac865c0443190748c"
    assert new.article.title == "In Syria, slow progress of Kurds in a prison attacked by IS"
    with (SEED / "expected" / "zones.csv").open(encoding="utf-8", newline="") as file:
        expected = [(int(row["start"]), int(row["end"]), row["kind"]) for row in csv.DictReader(file)]
    assert [(zone.start, zone.end, zone.kind) for zone in new.zones] == expected
    assert (new.article.agency, new.article.rights) == ("AFP", "Any reproduction prohibited")
    assert new.article.language == "en"
    assert new.original is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_a_text_reads_the_same_in_every_encoding(encoding: str) -> None:
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    assert decode(mark + "Hassaké 😀 “x”".encode(encoding))[0] == "Hassaké 😀 “x”"


def test_what_is_not_utf8_is_read_as_windows_1252_and_a_declared_encoding_goes_first() -> None:
    assert decode("“Hassaké” – 5 €".encode("cp1252")) == ("“Hassaké” – 5 €", "cp1252")
    assert decode("Москва".encode("koi8-r"), "koi8-r") == ("Москва", "koi8-r")
    assert decode("é".encode(), "no such encoding") == ("é", "utf-8")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" \r\n\t ",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\0\0\0",
        b"GIF89a\x01\0\x01\0",
        b"\x01\x02\x03ab\x04",
        b"a\x81b",
    ],
)
def test_what_is_empty_or_no_text_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(UserError, match=r"\.$"):
        decode(content)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert "20 MB" in read(path).rows[0].refused


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_and_nothing_else(content: bytes) -> None:
    try:
        text, _ = decode(content)
    except UserError:
        return
    stored_form(text).encode()


@given(st.text(st.characters(exclude_categories=[])))
def test_the_stored_form_is_stable_and_changes_nothing_else(text: str) -> None:
    stored = stored_form(text)
    assert stored_form(stored) == stored
    stored.encode()
    assert not set(stored) & set("\r\u2028\u2029\ufdd0\ufdd1\ufeff\0")
    if not set(text) & set("\r\u2028\u2029\ufdd0\ufdd1\ufeff\0") and not any("\ud800" <= c <= "\udfff" for c in text):
        assert stored == text


def test_all_line_ends_become_one_and_no_break_spaces_stay() -> None:
    assert stored_form("a\r\nb\rc\u2028d\u2029e\ufdd0f\ufdd1g\n\r\n") == "a\nb\nc\nd\ne\nf\ng\n\n"
    assert stored_form("\ufeff3\u00a0500 e\u0301 \ud800\0\n") == "3\u00a0500 e\u0301 \n"


def test_a_short_first_line_before_a_blank_one_is_the_headline() -> None:
    new = pasted("\n  Two die in  storm \n\nTwo people died.")
    assert new.article.title == "Two die in storm"
    (zone,) = new.zones
    assert new.text[zone.start : zone.end] == "Two die in  storm"


@pytest.mark.parametrize(
    "text", ["One line only", "One line\nand another", "One line\n\n \n", f"{'long ' * 41}\n\nBody"]
)
def test_other_first_lines_are_no_headline(text: str) -> None:
    new = pasted(text)
    assert not new.zones
    assert 0 < len(new.article.title) <= LONGEST_TITLE


def test_a_title_given_apart_stands_before_the_text_as_its_headline() -> None:
    new = pasted("Two people died.\r\n", "Two die\nin storm")
    assert new.text == "Two die in storm\n\nTwo people died.\n"
    assert [(z.start, z.end) for z in new.zones] == [(0, 16)]
    assert new.original is not None
    assert new.original.content == b"Two people died.\r\n"


def test_a_title_that_the_text_has_already_is_not_put_there_twice() -> None:
    assert pasted("Two die\nTwo people died.", "Two die").text == "Two die\nTwo people died."


def test_folders_are_read_with_all_below_them_and_in_order(tmp_path: Path) -> None:
    write(tmp_path, "b/2.txt", "second")
    write(tmp_path, "a/1.TXT", "first")
    write(tmp_path, "a/0.txt.d/c.txt", "a folder whose name ends as that of a text")
    write(tmp_path, "a/picture.png", b"\x89PNG")
    write(tmp_path, "a/._1.txt", b"\0\5\x16\7")
    (tmp_path / "a" / "folder.txt").mkdir()
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    seen: list[tuple[int, int]] = []
    intake = read_files([tmp_path], {}, lambda done, total, name: seen.append((done, total)))
    assert [row.origin for row in intake.new] == ["c.txt", "1.TXT", "2.txt"]
    assert not refused(intake)
    assert (seen[1], seen[-1]) == ((0, 3), (3, 3))


def test_files_that_cannot_be_read_are_named_with_the_reason(tmp_path: Path) -> None:
    good = write(tmp_path, "good.txt", ARTICLE)
    bad = [write(tmp_path, "empty.txt", b""), write(tmp_path, "page.pdf", b"%PDF"), tmp_path / "gone.txt"]
    pipe, loop = tmp_path / "pipe.txt", tmp_path / "loop.txt"
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    intake = read(bad[0], good, *bad[1:], pipe, loop)
    assert [row.title for row in intake.new] == ["Two die in storm"]
    assert refused(intake) == ["empty.txt", "gone.txt", "loop.txt", "page.pdf", "pipe.txt"]
    assert "not read" in intake.report().as_text()
    assert intake.report().summary == "1 article, 5 could not be read"


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    if os.geteuid() == 0:  # root may read everything but what the kernel does not give
        path.symlink_to("/proc/self/mem")
    else:
        write(tmp_path, "secret.txt", ARTICLE).chmod(0)
    write(tmp_path, "plain.txt", ARTICLE)
    intake = read(path, tmp_path / "plain.txt")
    assert len(intake.new) == 1
    assert refused(intake) == ["secret.txt"]


def test_a_name_that_is_no_utf8_does_not_stop_the_import(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_bytes(ARTICLE.encode())
    session = new_project(tmp_path)
    take_in(session, tmp_path)
    assert session.read(session.articles()[0].id).article.file_name == "caf�.txt"
    session.close()


def test_the_same_text_comes_in_once_whatever_its_line_ends(tmp_path: Path) -> None:
    write(tmp_path, "1.txt", ARTICLE)
    write(tmp_path, "2.txt", ARTICLE.replace("\n", "\r\n"))
    session = new_project(tmp_path)
    take_in(session, tmp_path)
    again = take_in(session, tmp_path)
    assert len(session.articles()) == 1
    assert not again.new
    assert [(path.name, title) for path, title in again.report().already] == [
        ("1.txt", "Two die in storm"),
        ("2.txt", "Two die in storm"),
    ]
    session.close()


def test_original_bytes_are_kept_where_they_are_not_just_the_text(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbf" + ARTICLE.replace("\n", "\r\n").encode()
    session = new_project(tmp_path)
    take_in(session, write(tmp_path, "wire.txt", content))
    session = reopened(session)
    page = session.turn_to(session.articles()[0].id)
    assert page.text == ARTICLE
    assert page.article.file_name == page.article.origin == "wire.txt"
    assert page.article.original_sha256 == hashlib.sha256(content).hexdigest()
    assert session.project.records.original(page.article.original_sha256) == content
    session.close()


def test_a_large_import_is_many_edits_and_one_undo(tmp_path: Path) -> None:
    for number in range(AT_ONCE + 7):
        write(tmp_path, f"texts/{number:03}.txt", f"Storm {number}\n\nTwo died.")
    session = new_project(tmp_path)
    parts = [*take_in(session, tmp_path / "texts").edits()]
    assert [len(part.texts) for part in parts] == [AT_ONCE, 7]
    assert [line.title for line in session.articles()] == [f"Storm {number}" for number in range(AT_ONCE + 7)]
    session.undo()
    assert session.articles() == []
    session.redo()
    assert len(session.articles()) == AT_ONCE + 7
    session.close()


def test_a_cancelled_import_keeps_what_was_read(tmp_path: Path) -> None:
    paths = [write(tmp_path, f"{number}.txt", f"text {number}") for number in range(5)]
    answers = iter([False, False, True])
    intake = read_files(paths, {}, cancelled=lambda: next(answers))
    assert intake.cancelled
    assert len(intake.new) == 2
    assert intake.report().summary == "2 articles; stopped before the end"


def test_nothing_to_import_is_no_edit(tmp_path: Path) -> None:
    assert [*read(tmp_path).edits()] == []


def test_a_report_is_written_or_says_why_not(tmp_path: Path) -> None:
    Report().write(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text("utf-8") == "0 articles\n\n"
    with pytest.raises(UserError, match="not written"):
        Report().write(tmp_path)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor of the town said that two people were killed in the storm.", "en"),
        ("Le maire de la ville a dit que deux personnes ont été tuées dans la tempête.", "fr"),
        ("Der Bürgermeister der Stadt sagte, dass zwei Menschen in dem Sturm getötet wurden und die Straßen", "de"),
        ("El alcalde de la ciudad dijo que dos personas murieron en la tormenta.", "es"),
        ("قال رئيس البلدية إن شخصين لقيا حتفهما في العاصفة", "ar"),
        ("ראש העיר אמר כי שני אנשים נהרגו בסערה", "he"),
        ("Мэр города сказал, что два человека погибли во время бури", "ru"),
        ("شهردار گفت که دو نفر در توفان کشته شدند و پنج نفر زخمی شدند", "fa"),
        ("市长说两人在暴风雨中丧生", "zh"),
        ("Zrk mfp qvt", ""),
        ("12 345", ""),
    ],
)
def test_the_language_is_guessed_by_script_and_common_words(text: str, language: str) -> None:
    assert language_of(text) == language
