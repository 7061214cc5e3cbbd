"""`annotator import`: all kinds of files, tried first, mended where that is wished, and told in a report."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main
from annotator.session import Session
from tests.made_up import Language
from tests.stories import ANALYST, DEVICE, new_project

GARBLED = "Un cafÃ© fermÃ©\n\nLe cafÃ© dâ€™Orlen est fermÃ©, dit le maire.\n"


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    session = new_project(tmp_path)
    session.close()
    return session.project.path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "texts"
    made.mkdir()
    (made / "garbled.txt").write_text(GARBLED, "utf-8")
    (made / "fine.txt").write_text("Café\n\nIl est fermé.\n", "utf-8")
    (made / "empty.txt").write_text("", "utf-8")
    (made / "picture.png").write_bytes(b"\x89PNG")
    return made


def texts_in(project: Path) -> list[str]:
    session = Session.open(project, ANALYST, DEVICE)
    texts = [session.read(line.id).text for line in session.articles()]
    session.close()
    return sorted(texts)


def test_what_would_come_in_is_told_and_nothing_is_written(project: Path, folder: Path) -> None:
    before = project.read_bytes()
    result = run("import", project, folder, "--dry-run")
    assert "2 articles, 1 could not be read" in result.output
    assert "look at: " in result.output
    assert "looks like wrongly read characters: ‘Ã©’ → ‘é’, ‘â€™’ → ‘’’ (5 in all)" in result.output
    assert "left out: pictures: 1 (.png)" in result.output
    assert project.read_bytes() == before


def test_what_looks_like_a_copy_is_told_before_it_comes_in(project: Path, tmp_path: Path) -> None:
    story = Language().text(120)
    (tmp_path / "first.txt").write_text(f"Flood in Orlen\n\n{story}", "utf-8")
    (tmp_path / "second.txt").write_text(f"Orlen under water\n\n{story}", "utf-8")
    run("import", project, tmp_path / "first.txt")
    result = run("import", project, tmp_path / "second.txt", "--dry-run")
    assert "second.txt: Looks like a copy of “Flood in Orlen”." in result.output


def test_characters_are_put_right_where_that_is_wished_and_the_bytes_are_kept(project: Path, folder: Path) -> None:
    result = run("import", project, folder, "--repair")
    assert "wrongly read characters were put right" in result.output
    assert "new: Un café fermé (garbled.txt)" in result.output
    assert texts_in(project) == [
        "Café\n\nIl est fermé.\n",
        "Un café fermé\n\nLe café d’Orlen est fermé, dit le maire.\n",
    ]
    session = Session.open(project, ANALYST, DEVICE)
    (mended,) = session.titled("fermé", 1)
    assert session.project.records.original(mended.original_sha256) == GARBLED.encode()
    session.close()


def test_characters_stay_as_they_are_where_nothing_is_wished(project: Path, folder: Path) -> None:
    run("import", project, folder)
    assert GARBLED in texts_in(project)


def test_the_whole_report_is_written_to_a_file_and_one_line_told(project: Path, folder: Path, tmp_path: Path) -> None:
    result = run("import", project, folder, "--report", tmp_path / "report.txt")
    assert result.output == "2 articles, 1 could not be read\n"
    assert result.exit_code == 2
    report = (tmp_path / "report.txt").read_text("utf-8")
    assert "new: Café (fine.txt)" in report
    assert "empty.txt: The file is empty" in report
    assert "was not written" in run("import", project, folder, "--report", tmp_path).output


def test_a_table_is_tried_too(project: Path, tmp_path: Path) -> None:
    (tmp_path / "news.csv").write_text("title,text\nFlood,Two people died.\n", "utf-8")
    result = run("import", project, tmp_path / "news.csv", "--dry-run")
    assert "1 article" in result.output
    assert texts_in(project) == []
