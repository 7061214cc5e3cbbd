"""`annotator import --person` takes over work that was done in brat."""

import csv
import importlib.util
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main
from tests.standoff import ATTRIBUTIONS, STORM, folder_of, lines

SHARED = Path(__file__).parents[1].parent / "shared"
NEWS = SHARED / "data" / "polnear"
ROLES = ("who", "cue", "said")
Coded = dict[
    tuple[str, str], Counter[tuple[frozenset[int], ...]]
]  # by person and text, the stretches of who, cue, said


def run(*words: str | Path) -> Result:
    result = CliRunner().invoke(main, [str(word) for word in words])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.annotator"
    run("new", path)
    return path


@pytest.fixture
def both(tmp_path: Path) -> Path:
    """The work of two people on one text."""
    whole = lines(*ATTRIBUTIONS)
    return folder_of(
        tmp_path, "both", storm__txt=STORM, storm_anna__ann=whole, storm_ben__ann=whole, other__txt="Other\n\nText.\n"
    )


@pytest.fixture
def scoring() -> ModuleType:
    """How the tool that scores reads `.ann` files."""
    tool = SHARED / "tools" / "score_suggestions.py"
    if not tool.exists() or not NEWS.exists():
        pytest.skip("../shared is not there: coded news and the tool that reads it")
    spec = importlib.util.spec_from_file_location("score_suggestions", tool)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_suffix_is_a_person_of_that_name_with_people(project: Path, both: Path, tmp_path: Path) -> None:
    result = run("import", project, both, "--people")
    assert result.exit_code == 0
    assert "anna: 2 sources\nben: 2 sources\n" in result.output
    assert "new: Other (other.txt)" in result.output  # a text that nobody annotated comes in as usual
    assert {person: sum(coded.values()) for (person, _), coded in _exported(project, tmp_path / "out").items()} == {
        "anna": 2,
        "ben": 2,
    }


def test_a_suffix_can_be_given_a_name_and_what_nobody_was_named_for_is_told(project: Path, both: Path) -> None:
    result = run("import", project, both, "--person", "anna=Anna Karlsson")
    assert "Anna Karlsson: 2 sources" in result.output
    assert "left out: 1 .ann files of ben: nobody said whose they are" in result.output
    assert "Anna Karlsson: nothing new" in run("import", project, both, "--person", "anna=Anna Karlsson").output


def test_two_works_on_one_text_are_not_one_persons(project: Path, both: Path) -> None:
    result = run("import", project, both, "--person", "Anna")
    assert result.exit_code == 2
    assert "storm_anna.ann is about the same text, and both would be the work of Anna" in result.output


def test_without_a_person_the_texts_come_in_and_the_annotations_are_told_of(project: Path, both: Path) -> None:
    result = run("import", project, both)
    assert result.exit_code == 0
    assert "left out: .ann files of brat: anna (1), ben (1). Say whose they are: --person NAME" in result.output
    assert "2 articles" in result.output


def test_a_folder_without_annotations_and_several_names_are_refused(project: Path, both: Path, tmp_path: Path) -> None:
    empty = folder_of(tmp_path, "empty", storm__txt=STORM)
    assert "There is no .ann file in" in run("import", project, empty, "--person", "Anna").stderr
    several = run("import", project, both, "--person", "Anna", "--person", "Ben")
    assert several.exit_code == 2
    assert "as in WHOSE=NAME. There is: anna, ben." in several.stderr


def test_the_work_of_a_team_comes_in_as_the_tool_that_compares_them_reads_it(
    project: Path, tmp_path: Path, scoring: ModuleType
) -> None:
    for person in sorted(folder for folder in (NEWS / "team").iterdir() if folder.name != "text"):
        result = run("import", project, person, "--person", person.name, "--text", NEWS / "team" / "text")
        assert result.exit_code == 0, result.output
    wanted = _read(scoring, NEWS / "team", tmp_path, lambda ann: (ann.parent.name, ann.stem))
    assert _exported(project, tmp_path / "out") == wanted
    assert len(wanted) == 119
    assert sum(map(len, wanted.values())) == 3455


def test_news_coded_by_many_comes_in_as_the_tool_that_scores_reads_it(
    project: Path, tmp_path: Path, scoring: ModuleType
) -> None:
    result = run("import", project, NEWS / "dev", "--people")
    assert result.exit_code == 0
    assert "new articles: 84" in result.output
    wanted = _read(scoring, NEWS / "dev", tmp_path, lambda ann: (ann.stem[-4:], ann.stem[:-5]))
    assert _exported(project, tmp_path / "out") == wanted
    assert len({text for _, text in wanted}) == 84


def _exported(project: Path, out: Path) -> Coded:
    run("export", project, out)
    texts = {row["id"]: row["origin"].removesuffix(".txt") for row in _rows(out / "articles.csv")}
    people = {row["id"]: row["name"] for row in _rows(out / "people.csv")}
    found: Coded = {}
    for row in _rows(out / "sources.csv"):
        roles = tuple(_characters(row[f"{role}_span"]) for role in ROLES)
        found.setdefault((people[row["author"]], texts[row["article"]]), Counter())[roles] += 1
    return found


def _read(scoring: ModuleType, folder: Path, scratch: Path, told_by: Callable[[Path], tuple[str, str]]) -> Coded:
    """What the tool reads; it finds only words that stand in the file before what they are a part of."""
    found: Coded = {}
    for ann in sorted(folder.rglob("*.ann")):
        in_order = scratch / "in_order.ann"
        in_order.write_text("\n".join(sorted(ann.read_text("utf-8").split("\n"), reverse=True)), "utf-8")
        for event in scoring.coded(in_order):
            roles = tuple(frozenset(scoring.characters(event[role])) for role in ROLES)
            found.setdefault(told_by(ann), Counter())[roles] += 1
    return found


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _characters(cell: str) -> frozenset[int]:
    pairs = [part.split("-") for part in cell.split("; ")] if cell else []
    return frozenset(at for start, end in pairs for at in range(int(start), int(end)))
