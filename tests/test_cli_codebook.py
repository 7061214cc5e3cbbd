"""`annotator codebook`: saved, compared, taken, listed, by the same calls as the window."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "storm.annotator"
    assert run("new", path).exit_code == 0
    return path


def test_a_codebook_is_saved_and_nothing_differs(project: Path, tmp_path: Path) -> None:
    assert run("codebook", project, "--save", tmp_path / "b.toml").exit_code == 0
    again = run("codebook", project, "--take", tmp_path / "b.toml")
    assert again.stdout.splitlines() == ["0 were taken; what only the project has stays as it is."]


def test_what_would_be_taken_is_only_said_in_a_dry_run(project: Path) -> None:
    dry = run("codebook", project, "--take", "protest", "--dry-run").stdout
    assert "+ figure: field Crowd size" in dry
    assert "~ numbers en: dozens" in dry
    assert "low: 12 → 24" in dry
    assert "would be taken" in dry
    assert run("codebook", project, "--take", "protest", "--dry-run").stdout == dry
    assert "were taken" in run("codebook", project, "--take", "protest").stdout
    assert "field Crowd size" not in run("codebook", project, "--take", "protest", "--dry-run").stdout


def test_a_list_says_keys_labels_and_fields(tmp_path: Path) -> None:
    path = tmp_path / "c.annotator"
    run("new", path, "--codebook", "conflict")
    said = run("codebook", path, "--list").stdout
    assert "    killed: killed  0" in said
    assert "source x_reliability: Reliability (choice, form)" in said


@pytest.mark.parametrize("words", [(), ("--dry-run",), ("--list", "--save", "x.toml")])
def test_one_thing_is_asked_for_at_a_time(project: Path, words: tuple[str, ...]) -> None:
    result = run("codebook", project, *words)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"format = 3", b"\x00" * 100])
def test_a_file_that_is_no_codebook_is_one_line_and_changes_nothing(
    project: Path, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "b.toml").write_bytes(content)
    before = project.read_bytes()
    result = run("codebook", project, "--take", tmp_path / "b.toml")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert project.read_bytes() == before


def test_a_file_that_is_not_there_is_said(project: Path, tmp_path: Path) -> None:
    assert "cannot be read" in run("codebook", project, "--take", tmp_path / "no.toml").stderr
    assert "was not written" in run("codebook", project, "--save", tmp_path / "no" / "b.toml").stderr
