"""`annotator agreement` gives the figures that a team of six real coders has by the tool that scores them."""

import csv
import importlib.util
import itertools
import json
import shutil
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main
from annotator.domain.anchors import anchor
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Article, Person, altered
from annotator.session import Session
from tests.standoff import ATTRIBUTIONS, STORM, folder_of, lines

SHARED = Path(__file__).parents[1].parent / "shared"
TEAM = SHARED / "data" / "polnear" / "team"
TOOL = SHARED / "tools" / "score_suggestions.py"
ROLES = ("who", "cue", "said")


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
def scoring() -> ModuleType:
    if not TOOL.exists() or not TEAM.exists():
        pytest.skip("../shared is not there: six people's coding and the tool that scores it")
    spec = importlib.util.spec_from_file_location("score_suggestions", TOOL)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def team(scoring: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders of six people, each taken in as that person."""
    project = tmp_path_factory.mktemp("team") / "team.annotator"
    run("new", project)
    for person in sorted(each for each in TEAM.iterdir() if each.name != "text"):
        result = run("import", project, person, "--person", person.name, "--text", TEAM / "text")
        assert result.exit_code == 0, result.output
    return project


def _in_order(folder: Path) -> Path:
    """The team's files with words before events: only then does the tool find all that an event names."""
    for ann in TEAM.rglob("*.ann"):
        own = folder / ann.parent.name / ann.name
        own.parent.mkdir(parents=True, exist_ok=True)
        own.write_text("\n".join(_words_first(ann)), "utf-8")
    return folder


def _words_first(ann: Path) -> list[str]:
    return sorted(ann.read_text("utf-8").split("\n"), key=lambda line: not line.startswith("T"))


def _events(lines: list[str]) -> list[dict[str, list[tuple[int, ...]]]]:
    """The words of each attribution; those that stand after it are not found."""
    spans: dict[str, list[tuple[int, ...]]] = {}
    events = []
    for line in lines:
        id, _, rest = line.partition("\t")
        if id.startswith("T"):
            ranges = rest.split("\t")[0].partition(" ")[2].split(";")
            spans[id] = [tuple(map(int, each.split())) for each in ranges]
        elif id.startswith("E") and rest.startswith("Attribution"):
            event: dict[str, list[tuple[int, ...]]] = {role: [] for role in ROLES}
            for part in rest.split():
                name, _, place = part.partition(":")
                if role := {"Source": "who", "Cue": "cue", "Content": "said"}.get(name.rstrip("0123456789")):
                    event[role] += spans.get(place, [])
            events.append(event)
    return events


def _edit_as_the_tool_reads(project: Path) -> int:
    """Take away the words that stand in a file after the event that names them; gives how many records lost some."""
    session = Session.open(project, Person(name="Editor"), "d" * 32)
    names = {person.name: person.id for person in session.project.records.all(Person)}
    articles = {article.origin.removesuffix(".txt"): article for article in session.project.records.all(Article)}
    changes = []
    for ann in sorted(TEAM.rglob("*.ann")):
        article, person = articles[ann.stem], names[ann.parent.name]
        text = session.project.records.text(article.text_sha256)
        records = session.project.records.coded.records(article.id, [person])[person]
        whole, read = _events(_words_first(ann)), _events(ann.read_text("utf-8").split("\n"))
        for record, one, other in zip(records, whole, read, strict=True):
            if one != other:
                kept = {role: anchor(text, *((start, end) for start, end in other[role])) for role in ROLES}
                changes.append(Change(record, altered(record, {"deleted": not other["cue"], **kept})))
    session.project.apply(Edit("as the tool reads", tuple(changes)))
    session.close()
    return len(changes)


def _scored(scoring: ModuleType, folder: Path) -> Any:
    """What the tool's `agreement` counts."""
    people = sorted(each for each in folder.iterdir() if each.name != "text")
    tally = scoring.Tally()
    for text in sorted((TEAM / "text").glob("*.txt")):
        works = [scoring.coded(ann) for person in people if (ann := person / f"{text.stem}.ann").exists()]
        for first, second in itertools.combinations(works, 2):
            tally.add(first, second)
    return tally


def _expected(tally: Any) -> dict[str, float]:
    n = tally.n
    counts = {"source..found": (n["hit"], n["found"], n["gold"])}
    for role in ROLES:
        counts[f"source.{role}.same_words"] = (n["exact", role], n["found", role], n["gold", role])
        counts[f"source.{role}.half"] = (n["half", role], n["found", role], n["gold", role])
        characters = (n["both chars", role], n["found chars", role], n["gold chars", role])
        counts[f"source.{role}.characters"] = characters
    expected = {f"{key}.f1": 2 * hit / (found + gold) for key, (hit, found, gold) in counts.items()}
    expected |= {f"{key}.precision": hit / found for key, (hit, found, _) in counts.items()}
    return expected | {f"{key}.recall": hit / gold for key, (hit, _, gold) in counts.items()}


def test_six_coders_agree_as_the_tool_says_that_scores_them(scoring: ModuleType, team: Path, tmp_path: Path) -> None:
    found = figures(team, "--kind", "sources", "--pairing", "cue")
    expected = _expected(_scored(scoring, _in_order(tmp_path / "in order")))
    assert {key: found[key]["value"] for key in expected} == pytest.approx(expected)
    best = figures(team, "--kind", "sources")
    assert best["source..found.f1"]["value"] > found["source..found.f1"]["value"]
    assert best["source.said.overlap.f1"]["value"] > found["source.said.overlap.f1"]["value"]
    assert best["source.said.stretches.alpha_unitizing"]["value"] == pytest.approx(0.666, abs=0.0005)


def test_the_published_figures_are_given_to_the_decimal(scoring: ModuleType, team: Path, tmp_path: Path) -> None:
    """The tool passes over words in 19 places, and its figures are those without them."""
    project = Path(shutil.copy(team, tmp_path / "as read.annotator"))
    assert _edit_as_the_tool_reads(project) == 19
    found = figures(project, "--kind", "sources", "--pairing", "cue")
    expected = _expected(_scored(scoring, TEAM))
    assert {key: found[key]["value"] for key in expected} == pytest.approx(expected)
    names = ("source..found", *(f"source.{role}.same_words" for role in ROLES), "source.said.characters")
    assert [round(100 * found[f"{name}.f1"]["value"], 1) for name in names] == [81.4, 76.1, 70.7, 64.9, 90.3]


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


def test_no_report_without_two_people_and_none_where_nothing_can_be_written(two: Path, tmp_path: Path) -> None:
    run("new", tmp_path / "empty.annotator")
    alone = run("report", tmp_path / "empty.annotator", tmp_path / "report.html")
    assert alone.exit_code == 2
    assert not (tmp_path / "report.html").exists()
    assert "report.html was not written" in run("report", two, tmp_path / "nowhere" / "report.html").stderr


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
