"""`annotator suggest` tells what rules propose, without a project."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from reportlab.pdfgen.canvas import Canvas

from annotator.cli import main
from annotator.cli.shared import closing
from annotator.domain.entities import new_entity
from annotator.domain.records import Entity, Person
from annotator.session import Session

STORM = "Storm\r\n\r\n“Two people died,” the mayor told AFP."
FLOOD = "Flood\n\nNobody died, police said. The baker hopes to reopen."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "storm.txt").write_bytes(STORM.encode())
    (tmp_path / "flood.txt").write_text(FLOOD, "utf-8")
    return tmp_path


def run(*words: str | Path) -> Result:
    result = CliRunner().invoke(main, ["suggest", *(str(word) for word in words)])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_each_proposal_is_a_json_object_on_a_line(folder: Path) -> None:
    file = folder / "storm.txt"
    row, figure, mention = map(json.loads, run("--json", file).stdout.splitlines())
    stored = STORM.replace("\r\n", "\n")
    assert (row["file"], row["kind"], row["rule"]) == (str(file), "source", "quote_who_said")
    assert [stored[slice(*row[role][0])] for role in ("who", "cue", "said", "relayed_by_at")] == [
        "the mayor",
        "told",
        "“Two people died,”",
        "AFP",
    ]
    assert (row["manner"], row["type"]) == ("direct", "person")
    assert (figure["kind"], figure["value"], figure["status"]) == ("figure", 2, "killed")
    assert [stored[slice(*span)] for span in figure["at"]] == ["Two"]
    assert [mention[name] for name in ("kind", "form", "entity", "type")] == [
        "mention",
        "acronym",
        "Agence France-Presse",
        "organisation",
    ]


def test_a_folder_is_read_whole_and_each_line_names_its_file(folder: Path) -> None:
    rows = [json.loads(line) for line in run("--json", folder).stdout.splitlines()]
    assert [Path(row["file"]).name for row in rows] == ["flood.txt"] * 2 + ["storm.txt"] * 3


def test_the_eager_are_told_more(folder: Path) -> None:
    assert len(run("--eager", folder).stdout.splitlines()) == len(run(folder).stdout.splitlines()) + 1


def test_people_read_words_instead_of_json(folder: Path) -> None:
    assert run(folder / "flood.txt").stdout.splitlines() == [
        f"{folder / 'flood.txt'}\t7-18; 20-26; 27-31\tsource\tpolice | said | Nobody died\tclause_who_said",
        f"{folder / 'flood.txt'}\t7-13\tfigure\tNobody\tnobody",
    ]


def test_the_language_may_be_told(tmp_path: Path) -> None:
    file = tmp_path / "pont.txt"
    file.write_text("Le pont est fermé, indique la mairie.", "utf-8")
    assert "la mairie | indique" in run("--language", "fr", file).stdout


def test_a_file_that_cannot_be_read_does_not_stop_the_others(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    result = run("--json", folder, folder / "none.txt")
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 5
    assert len(result.stderr.splitlines()) == 2


def test_a_file_that_is_no_text_is_read_by_its_reader(tmp_path: Path, folder: Path) -> None:
    page = Canvas(str(folder / "tide.pdf"))
    page.drawString(72, 700, "Two people drowned when the tide came in over the harbour wall, the mayor told AFP.")
    page.save()
    rows = [json.loads(line) for line in run("--json", folder).stdout.splitlines()]
    told = [row for row in rows if row["file"].endswith("tide.pdf")]
    assert {row["kind"] for row in told} == {"figure", "mention", "source"}
    assert rows[-1]["file"].endswith("tide.pdf")


def test_many_files_are_read_in_two_processes_and_told_in_their_order(tmp_path: Path) -> None:
    for number in range(100):
        (tmp_path / f"{number:03}.txt").write_text(f"{number + 2} people died in the storm.", "utf-8")
    (tmp_path / "050.txt").write_bytes(b"")
    result = run("--json", tmp_path)
    values = [row["value"] for row in map(json.loads, result.stdout.splitlines()) if row["kind"] == "figure"]
    assert values == [number + 2 for number in range(100) if number != 50]
    assert [line for line in result.stderr.splitlines() if "050.txt" in line]


def test_what_a_project_knows_is_used(tmp_path: Path, folder: Path) -> None:
    project = tmp_path / "storms.annotator"
    with closing(Session.create(project, Person(name="Ann"), "d1")) as session:
        mayor = Entity(name="mayor", type="person", named="yes")
        session.do(new_entity(mayor))
    rows = [json.loads(line) for line in run("--json", "--project", project, folder / "storm.txt").stdout.splitlines()]
    assert [row["entity"] for row in rows if row["kind"] == "mention"] == ["mayor", "Agence France-Presse"]
    assert [row["speakers"] for row in rows if row["kind"] == "source"] == [["mayor"]]


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe\x00\x00",
        b"(" * 5_000,
        "“".encode() * 3_000,
        b"1" * 20_000,
        b"A " * 9_000,
        b"a-" * 9_000,
        b"\n" * 9_000 + b"x",
    ],
)
def test_no_text_is_too_strange(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "strange.txt").write_bytes(content)
    assert run("--json", "--eager", tmp_path).exit_code in (0, 2)
