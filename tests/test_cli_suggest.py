"""`annotator suggest` tells what rules propose, without a project."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main

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
