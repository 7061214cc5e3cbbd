"""`annotator agreement` gives the figures that a team of six real coders has by the tool that scores them."""

import csv
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main
from tests.standoff import ATTRIBUTIONS, STORM, folder_of, lines

SHARED = Path(__file__).parents[1].parent / "shared"
TEAM = SHARED / "data" / "polnear" / "team"
TOOL = SHARED / "tools" / "score_suggestions.py"
ROLES = ("who", "cue", "said")
PRINTED = re.compile(r"(\w+(?: +\w+)?) +P +([\d.]+) +R +([\d.]+) +F1 +([\d.]+)")
COMPARED = {"exact": "same_words", "half": "half", "chars": "characters"}


def run(*words: str | Path) -> Result:
    result = CliRunner().invoke(main, [str(word) for word in words])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def figures(project: Path, *words: str) -> dict[str, dict[str, Any]]:
    result = run("agreement", project, "--json", *words)
    assert result.exit_code == 0, result.stderr
    return {figure["key"]: figure for figure in json.loads(result.stdout)["figures"]}


@pytest.fixture(scope="module")
def printed() -> dict[str, str]:
    """What the tool prints, by the keys of our figures, in percent to the decimal."""
    _needed()
    return _printed(TEAM)


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders of six people, each taken in as that person."""
    _needed()
    return _taken_in(tmp_path_factory.mktemp("team") / "team.annotator")


def _needed() -> None:
    if not TOOL.exists() or not TEAM.exists():
        pytest.skip("../shared is not there: six people's coding and the tool that scores it")


def _taken_in(project: Path, *options: str) -> Path:
    run("new", project)
    for person in sorted(each for each in TEAM.iterdir() if each.name != "text"):
        result = run("import", project, person, "--person", person.name, "--text", TEAM / "text", *options)
        assert result.exit_code == 0, result.output
    return project


def _printed(folder: Path) -> dict[str, str]:
    told = subprocess.run([sys.executable, TOOL, "agreement", folder], capture_output=True, check=True, text=True)
    found: dict[str, str] = {}
    for line in told.stdout.splitlines()[1:]:
        what, precision, recall, f1 = PRINTED.match(line).groups()  # type: ignore[union-attr]
        name, _, compared = what.partition(" ")
        key = f"source.{name}.{COMPARED[compared.strip()]}" if compared.strip() else "source..found"
        found |= {f"{key}.precision": precision, f"{key}.recall": recall, f"{key}.f1": f1}
    assert len(found) == 30
    return found


def _in_order(folder: Path) -> Path:
    """The team's files with words before events: only then does the tool find all that an event names."""
    shutil.copytree(TEAM, folder)
    for ann in folder.rglob("*.ann"):
        lines = ann.read_text("utf-8").split("\n")
        ann.write_text("\n".join(sorted(lines, key=lambda line: not line.startswith("T"))), "utf-8")
    return folder


def _to_the_decimal(found: dict[str, dict[str, Any]], like: Iterable[str]) -> dict[str, str]:
    return {key: f"{100 * found[key]['value']:.1f}" for key in like}


def test_six_coders_agree_to_the_decimal_as_the_tool_says_that_scores_them(
    printed: dict[str, str], tmp_path: Path
) -> None:
    """The tool reads line by line, and so passes over words that stand after the attribution that names them."""
    project = _taken_in(tmp_path / "line by line.annotator", "--line-by-line")
    found = figures(project, "--kind", "sources", "--pairing", "cue")
    assert _to_the_decimal(found, printed) == printed
    names = ("source..found", *(f"source.{role}.same_words" for role in ROLES), "source.said.characters")
    assert [printed[f"{name}.f1"] for name in names] == ["81.4", "76.1", "70.7", "64.9", "90.3"]
    best = figures(project, "--kind", "sources")
    assert best["source..found.f1"]["value"] > found["source..found.f1"]["value"]


def test_all_words_come_in_wherever_they_stand_and_agree_as_the_tool_says_of_files_in_order(
    printed: dict[str, str], team: Path, tmp_path: Path
) -> None:
    found = figures(team, "--kind", "sources", "--pairing", "cue")
    expected = _printed(_in_order(tmp_path / "in order"))
    assert _to_the_decimal(found, expected) == expected
    assert {key: value for key, value in expected.items() if value != printed[key] and key.endswith("f1")} == {
        "source.who.characters.f1": "79.6",
        "source.said.same_words.f1": "65.2",
        "source.said.half.f1": "76.8",
        "source.said.characters.f1": "90.9",
    }


def test_what_belongs_together_at_best_agrees_more_than_what_was_paired_by_the_first_cue(team: Path) -> None:
    best, by_cue = (figures(team, "--kind", "sources", "--pairing", rule) for rule in ("best", "cue"))
    for key in ("source..found.f1", "source.said.overlap.f1"):
        assert best[key]["value"] > by_cue[key]["value"]
    assert best["source.said.stretches.alpha_unitizing"]["value"] == pytest.approx(0.666, abs=0.0005)


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """A project in which two people coded the same text alike."""
    project = tmp_path / "p.annotator"
    run("new", project)
    whole = lines(*ATTRIBUTIONS)
    run(
        "import",
        project,
        folder_of(tmp_path, "both", storm__txt=STORM, storm_a__ann=whole, storm_b__ann=whole),
        "--people",
    )
    return project


def test_two_who_record_the_same_agree(two: Path) -> None:
    found = figures(two)
    assert found["annotation.words.same_words.f1"]["value"] == 1
    assert found["annotation.words.stretches.alpha_unitizing"]["value"] == 1
    assert found["source.who.same_words.f1"]["between"] == ["a", "b"]
    assert found["source.manner.same.kappa"]["value"] == 1 or found["source.manner.same.kappa"]["not_defined"]
    assert found["source..found.f1"]["low"] is None
    assert found["source..found.f1"]["no_interval"] == "An interval needs two articles or more."


def test_lines_say_value_units_and_what_is_compared(two: Path) -> None:
    result = run("agreement", two, "--kind", "sources", "--by-article", "--between", "b", "a")
    assert result.exit_code == 0
    assert result.output.startswith("1 articles; b 1, a 1\n")
    assert any(line.startswith(" 1.000 ") and "2 units  sources · recorded · at all · F1" in line
               for line in result.output.splitlines())  # fmt: skip


def test_what_cannot_be_compared_is_a_sentence(two: Path, tmp_path: Path) -> None:
    assert (
        "Nobody called “c” coded anything here. There are: a, b." in run("agreement", two, "--between", "a", "c").stderr
    )
    assert "takes two different people" in run("agreement", two, "--between", "a", "a").stderr
    run("new", tmp_path / "empty.annotator")
    alone = run("agreement", tmp_path / "empty.annotator")
    assert alone.exit_code == 2
    assert alone.stderr.startswith("No article was coded by two of these people.")


def test_the_report_tells_corpus_people_figures_and_versions(two: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    assert run("report", two, page).output == f"{page}: written\n"
    words = page.read_text("utf-8")
    for told in ("1 article was coded by two or more of 2 people", "Guidelines: the project has none.", "Krippendorff"):
        assert told in words
    assert "Nothing was decided yet." in words
    assert "<th scope=row>News annotator</th>" in words
    assert "default-src 'none'" in words


def test_the_report_takes_names_as_words_and_leaves_out_figures_that_only_two_people_have(tmp_path: Path) -> None:
    project, whole = tmp_path / "p.annotator", lines(*ATTRIBUTIONS)
    run("new", project)
    works = {f"storm_{name}__ann": whole for name in "abc"}
    folder = folder_of(tmp_path, "three", storm__txt=STORM, **works)
    people = ("a=<b>Ben</b>", "b=محمد", "c=Anna & Co")
    run("import", project, folder, *(word for name in people for word in ("--person", name)))
    run("report", project, tmp_path / "report.html")
    words = (tmp_path / "report.html").read_text("utf-8")
    for name in ("&lt;b&gt;Ben&lt;/b&gt;", "محمد", "Anna &amp; Co"):
        assert f"<td><bdi>{name}</bdi></td>" in words
    assert "<b>" not in words
    assert "Choose a pair" not in words


def test_no_report_without_two_people_and_none_where_nothing_can_be_written(two: Path, tmp_path: Path) -> None:
    run("new", tmp_path / "empty.annotator")
    alone = run("report", tmp_path / "empty.annotator", tmp_path / "report.html")
    assert alone.exit_code == 2
    assert not (tmp_path / "report.html").exists()
    assert "report.html was not written" in run("report", two, tmp_path / "nowhere" / "report.html").stderr


def test_agreement_is_a_part_of_an_export_where_two_people_coded_an_article(two: Path, tmp_path: Path) -> None:
    assert "agreement.csv: " in run("export", two, tmp_path / "out").output
    assert {row["between"] for row in _rows(tmp_path / "out" / "agreement.csv")} == {"a; b"}
    alone = run("export", two, tmp_path / "alone", "--people", "a")
    assert alone.exit_code == 0
    assert "agreement.csv" not in alone.output
    assert "agreement.csv" not in run("export", two, tmp_path / "some", "--kinds", "sources").output


def test_the_export_gains_a_row_a_figure_with_its_columns_explained(two: Path, tmp_path: Path) -> None:
    result = run("export", two, tmp_path / "out", "--kinds", "sources,agreement", "--format", "csv,xlsx,parquet")
    assert result.exit_code == 0, result.output
    rows = _rows(tmp_path / "out" / "agreement.csv")
    found = {".".join((row["kind"], row["field"], row["compared"], row["measure"])): row for row in rows}
    assert found["source..found.f1"]["value"] == "1"
    assert found["source..found.f1"]["between"] == "a; b"
    assert found["source.polarity.same.alpha_nominal"]["value"] == ""
    assert found["source.polarity.same.alpha_nominal"]["not_defined"].startswith("Everybody says the same")
    explained = [
        row["column"] for row in _rows(tmp_path / "out" / "data_dictionary.csv") if row["table"] == "agreement"
    ]
    assert explained == list(rows[0])


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
