"""Stories of `annotator export` with a choice."""

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main
from annotator.domain.selection import Selection
from annotator.session import Desk
from annotator.session.exporting import Order, Wish
from tests.services.test_exports import story


@pytest.fixture
def project(tmp_path: Path) -> Path:
    session = story(tmp_path)
    session.close()
    return session.project.path


def export(*words: object) -> Result:
    return CliRunner().invoke(main, ["export", *map(str, words)])


def test_formats_articles_people_kinds_and_dates_are_chosen_by_options(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    options = ["--format", "csv,xlsx", "--format", "w3c", "--kinds", "figures", "--people", "analyst 1"]
    result = export(project, out, *options, "--articles", "done", "--from", "2026", "--to", "2026-10")
    assert result.exit_code == 0
    assert f"{out / 'figures.csv'}: 2\n" in result.stdout
    assert "1 link is empty" in result.stdout
    assert {"flood.xlsx", "flood.jsonld", "datapackage.json"} <= {path.name for path in out.iterdir()}
    assert not (out / "sources.csv").exists()


def test_an_article_is_chosen_by_its_title(project: Path, tmp_path: Path) -> None:
    title = "Flood in Orlen leaves dozens missing"
    assert export(project, tmp_path / "out", "--articles", title.upper()).exit_code == 0
    with (tmp_path / "out" / "articles.csv").open(encoding="utf-8", newline="") as file:
        assert [row["title"] for row in csv.DictReader(file)] == [title]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--format", "pdf"], "pdf is no format. There are: csv, xlsx, parquet, w3c"),
        (["--kinds", "all"], "all is no kind. There are: mentions"),
        (["--from", "May"], "“May” is no date."),
        (["--people", "Nobody"], "There is no person “Nobody” in the project."),
        (["--preset", "Mine"], "There is no preset Mine. There are: –."),
    ],
)
def test_what_cannot_be_chosen_is_said_on_one_line(
    project: Path, tmp_path: Path, options: list[str], sentence: str
) -> None:
    result = export(project, tmp_path / "out", *options)
    assert result.exit_code == 2
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_preset_of_the_window_is_used_and_changed_by_options(project: Path, tmp_path: Path) -> None:
    desk = Desk()
    wish = Wish(Selection(kinds=("mentions",)), Order(("parquet",)))
    desk.remember(presets={"For R": wish.as_json()})
    export(project, tmp_path / "out", "--preset", "For R")
    assert "mentions.parquet" in {path.name for path in (tmp_path / "out").iterdir()}
    export(project, tmp_path / "csv", "--preset", "For R", "--format", "csv", "--bom")
    assert (tmp_path / "csv" / "mentions.csv").read_bytes().startswith(b"\xef\xbb\xbfid")
    assert not (tmp_path / "csv" / "figures.csv").exists()
