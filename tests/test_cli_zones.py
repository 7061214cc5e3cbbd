"""`annotator zones` tells what is no prose, and what the rules would read by now."""

import json
from pathlib import Path

from click.testing import CliRunner

from annotator.cli import main
from tests.stories import bring_in, new_project

TEXT = "Flood in Orlen\n\nBy Mara Quill\n\nORLEN, Jan 26, 2022 (AFP) - The river rose by two metres overnight.\n"


def run(*words: str) -> str:
    result = CliRunner().invoke(main, list(words))
    assert result.exit_code == 0, result.output
    return result.output


def test_the_zones_of_a_project_are_listed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    project = str(tmp_path / "flood.annotator")
    run("new", project)
    run("import", project, str(tmp_path / "a.txt"))
    assert run("zones", project).splitlines() == [
        "Flood in Orlen\t0-14\theadline\tFlood in Orlen",
        "Flood in Orlen\t16-29\tbyline\tBy Mara Quill",
        "Flood in Orlen\t31-58\tdateline\tORLEN, Jan 26, 2022 (AFP) -",
    ]
    first = json.loads(run("zones", project, "--json").splitlines()[0])
    assert (first["start"], first["end"], first["kind"], first["words"]) == (0, 14, "headline", "Flood in Orlen")
    assert run("zones", project, "--again") == ""


def test_what_the_rules_read_in_articles_of_old_is_shown_and_taken_on_wish(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session, TEXT)
    session.close()
    project = str(session.project.path)
    lines = run("zones", project, "--again").splitlines()
    assert "Flood in Orlen\t16-29\tbyline\tBy Mara Quill" in lines
    assert "Flood in Orlen\t\tagency\tAFP" in lines
    assert run("zones", project) == ""
    run("zones", project, "--again", "--take")
    assert len(run("zones", project).splitlines()) == 3
    assert run("zones", project, "--again") == ""
    assert "read article “Flood in Orlen” again" in run("history", project)
