"""What an article was read from is kept byte by byte, once, and is given back under a name that any computer takes."""

import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main
from annotator.domain.records import Article
from annotator.services import importing
from annotator.services.importing import article_of
from annotator.services.intake.intake import Intake
from annotator.services.readers.document import Document
from annotator.session import Session
from annotator.session.originals import name_for, original
from tests.stories import new_project

PAGE = b"<html><script>alert(1)</script><p>Two people died.</p></html>"
TEXT = "Two people died.\n"


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return new_project(tmp_path)


def take(session: Session, *documents: Document, name: str = "storm.html") -> list[Article]:
    """Bring in what a reader gave, as a file of this name."""
    with Intake(session.project.records.known_texts()) as intake:
        for document in documents:
            intake.add(Path(name), article_of(document, name))
        for edit in intake.edits():
            session.do(edit)
        return [session.read(row.id).article for row in intake.new]


def page(text: str = TEXT, content: bytes = PAGE, name: str = "") -> Document:
    return Document(text, "Storm", name=name, content=content, media_type="text/html")


def test_the_bytes_of_a_file_are_given_back_with_its_name_and_kind(session: Session) -> None:
    (article,) = take(session, page())
    file = original(session, article)
    assert file is not None
    assert (file.name, file.media_type, file.content) == ("storm.html", "text/html", PAGE)
    session.close()


def test_a_text_that_is_stored_as_it_came_is_given_back_from_there(session: Session) -> None:
    (article,) = take(session, Document("Storm\n\nÉté.\n", content="Storm\n\nÉté.\n".encode()), name="a.txt")
    assert session.project.records.original(article.original_sha256) is None
    file = original(session, article)
    assert file is not None
    assert (file.name, file.content.decode()) == ("a.txt", "Storm\n\nÉté.\n")
    session.close()


def test_several_articles_of_one_file_keep_it_once(session: Session) -> None:
    one, other = take(session, page("One.", name="1"), page("Two.", name="2"))
    assert one.original_sha256 == other.original_sha256
    assert session.project._db.table("originals").count == 1
    session.close()


def test_of_a_very_large_file_the_fingerprint_is_kept_and_that_is_said(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "KEPT", 20)
    new = article_of(page(), "storm.html")
    assert ["keep the file" in remark for remark in new.remarks] == [True]
    (article,) = take(session, page())
    assert article.original_sha256 == hashlib.sha256(PAGE).hexdigest()
    assert original(session, article) is None
    session.close()
    told = run("original", session.project.path, "Storm").output
    assert article.original_sha256 in told


def test_originals_go_with_the_last_article_that_was_read_from_them(session: Session) -> None:
    one, _ = take(session, page("One.", name="1"), page("Two.", name="2"))
    (third,) = take(session, page("Three.", content=b"<p>Three."))
    session.close()
    path = session.project.path
    run("purge", path, one.id, "--yes")
    run("purge", path, third.id, "--yes")
    looked = Session.open(path, session.person, session.device)
    assert [row["content"] for row in looked.project._db.table("originals").rows] == [PAGE]
    looked.close()
    assert b"<p>Three." not in path.read_bytes()


@pytest.mark.parametrize(
    ("origin", "file_name", "media_type", "name"),
    [
        ("storm.pdf", "storm.pdf", "application/pdf", "storm.pdf"),
        ("news.zip › ../../a/storm.pdf", "news.zip", "application/pdf", "storm.pdf"),
        ("mail.mbox › Storm: 3/4?", "mail.mbox", "message/rfc822", "Two die.eml"),
        ("news.csv, row 3", "news.csv", "text/plain", "news.txt"),
        ("pasted", "", "text/plain", "Two die.txt"),
        ("https://x.example/a?b=c", "", "text/html", "Two die.html"),
        ("CON.txt", "CON.txt", "text/plain", "_CON.txt"),
        (".hidden.html", ".hidden.html", "text/html", "hidden.html"),
        ('a<b>:"c"\\d|e.html', "", "text/html", "a b c d e.html"),
        ("…", "", "", "Two die"),
    ],
)
def test_a_name_fits_what_the_file_is_and_can_be_given_on_any_computer(
    origin: str, file_name: str, media_type: str, name: str
) -> None:
    article = Article(title="Two die", origin=origin, file_name=file_name, media_type=media_type)
    assert name_for(article, media_type) == name


def test_the_command_line_writes_an_original_and_never_over_a_file(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (article,) = take(session, page())
    session.close()
    monkeypatch.chdir(tmp_path)
    project = session.project.path
    assert run("original", project, "Storm").output == "storm.html was written (61 bytes, text/html).\n"
    assert (tmp_path / "storm.html").read_bytes() == PAGE
    assert "is there already" in run("original", project, article.id).output
    (tmp_path / "out").mkdir()
    run("original", project, article.id, "--to", tmp_path / "out")
    assert (tmp_path / "out" / "storm.html").read_bytes() == PAGE
    assert run("original", project, article.id, "--to", "-").stdout_bytes == PAGE
    assert "There is no article" in run("original", project, "Nothing").output
    assert "was not written" in run("original", project, "Storm", "--to", tmp_path / "no" / "x").output
