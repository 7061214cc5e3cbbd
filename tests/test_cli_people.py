"""`annotator people` and `annotator assign`: the team of a project from the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Ten articles, and Ana and Bea who are to code them."""
    path = tmp_path / "storm.annotator"
    run("new", path)
    for number in range(10):
        (tmp_path / f"{number}.txt").write_text(f"Storm {number}\n\n" + "Rain fell on Orlen. " * (number + 1))
    assert run("import", path, *sorted(tmp_path.glob("*.txt"))).exit_code == 0
    for name in ("Ana", "Bea"):
        assert run("people", path, "--add", name).exit_code == 0
    return path


def listed(project: Path) -> dict[str, dict[str, object]]:
    return {each["name"]: each for each in json.loads(run("people", project, "--json").stdout)}


def test_renaming_somebody_keeps_their_id(project: Path) -> None:
    before = listed(project)["Bea"]["id"]
    assert run("people", project, "--rename", "bea", "Bea Kim").exit_code == 0
    assert listed(project)["Bea Kim"]["id"] == before


def test_whoever_works_here_can_say_that_they_are_somebody_of_the_project(project: Path) -> None:
    assert not listed(project)["Bea"]["here"]
    run("people", project, "--me", "Bea")
    assert listed(project)["Bea"]["here"]


def test_who_turns_out_to_be_a_colleague_before_they_did_anything_leaves_no_name_behind(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent, mine = tmp_path / "round.annotations", tmp_path / "mine.annotator"
    coordinator = next(each for each, said in listed(project).items() if said["here"])
    run("people", project, "--rename", coordinator, "Cleo")
    assert run("send", project, sent, "--without-records").exit_code == 0
    monkeypatch.setenv("ANNOTATOR_SETTINGS", str(tmp_path / "another computer.toml"))
    run("new", mine)
    assert "the work of Cleo" in run("merge", mine, sent).output + run("history", mine).output
    assert listed(mine).keys() == {"Ana", "Bea", "Cleo", coordinator}
    for name in ("Ana", "Bea"):  # the first was a slip
        assert run("people", mine, "--me", name).exit_code == 0
        assert listed(mine).keys() == {"Ana", "Bea", "Cleo"}


@pytest.mark.parametrize("words", [("--rename", "Carl", "C"), ("--add", " "), ("--add", "ana"), ("--reviewer", "Zoe")])
def test_what_cannot_be_is_one_line_and_changes_nothing(project: Path, words: tuple[str, ...]) -> None:
    before = listed(project)
    result = run("people", project, *words)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert listed(project) == before


def test_a_draw_is_only_said_in_a_dry_run_and_the_same_seed_draws_it_again(project: Path) -> None:
    words = ("assign", project, "--people", "Ana", "Bea", "--overlap", "20", "--seed", "7", "--json")
    dry = run(*words, "--dry-run").stdout
    assert [len(each["people"]) for each in json.loads(dry)["articles"]].count(2) == 2
    assert listed(project)["Ana"]["assigned"] == 0
    assert run(*words).stdout == dry
    assert int(str(listed(project)["Ana"]["assigned"])) + int(str(listed(project)["Bea"]["assigned"])) == 12


def test_articles_that_somebody_codes_are_drawn_anew_only_on_wish(project: Path) -> None:
    run("assign", project, "--people", "Ana,Bea")
    again = run("assign", project, "--people", "Ana")
    assert (again.exit_code, again.stderr.count("\n")) == (2, 1)
    assert run("assign", project, "--people", "Ana", "--again").exit_code == 0
    assert (listed(project)["Ana"]["assigned"], listed(project)["Bea"]["assigned"]) == (10, 0)


def test_one_person_alone_cannot_code_anything_twice(project: Path) -> None:
    result = run("assign", project, "--people", "Ana", "--overlap", 20)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
