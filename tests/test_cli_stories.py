"""`annotator stories` lists copies and rewrites."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main
from tests.made_up import Language

LANGUAGE = Language()
STORY = ". ".join(LANGUAGE.text(20) for _ in range(12))


def run(*words: str | Path) -> Result:
    result = CliRunner().invoke(main, [str(word) for word in words])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path, texts = tmp_path / "p.annotator", tmp_path / "texts"
    texts.mkdir()
    for name, text in {
        "a": f"Agency story\n\n{STORY}",
        "b": f"Cut story\n\n{'. '.join(STORY.split('. ')[:8])}",
        "c": f"Rewritten story\n\n{'. '.join([*STORY.split('. ')[:6], LANGUAGE.text(160)])}",
        "d": f"Another one\n\n{LANGUAGE.text(200)}",
    }.items():
        (texts / f"{name}.txt").write_text(text, "utf-8")
    run("new", path)
    run("import", path, texts)
    return path


def test_each_story_is_listed_with_how_much_its_articles_share(project: Path) -> None:
    result = run("stories", project)
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[0] == "3 articles"
    assert lines[1].strip() == "Agency story"
    assert "Cut story  – copy of “Agency story”" in lines[2]
    assert "Rewritten story  – rewrite of “" in lines[3]
    assert "Another one" not in result.output


def test_json_has_a_line_a_story(project: Path) -> None:
    (line,) = run("stories", project, "--json").output.splitlines()
    first, second, _ = json.loads(line)["articles"]
    assert first["title"] == "Agency story"
    assert (second["like"], second["kind"]) == (first["id"], "copy")
    assert second["containment"] > 0.8
    assert run("stories", project, "--json", "--rebuild").output == f"{line}\n"


def test_a_project_without_copies_says_so(tmp_path: Path) -> None:
    path = tmp_path / "empty.annotator"
    run("new", path)
    assert run("stories", path).output == "No story is told twice.\n"
