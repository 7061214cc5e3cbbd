"""An export describes itself: a data package that frictionless finds valid, and a dictionary of every column."""

import csv
import json
import warnings
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.asked import AskedField
from annotator.domain.codebook import Choice
from annotator.domain.selection import Selection
from annotator.domain.tables import TABLES
from annotator.services.exports.reading import read_export
from annotator.session import Session
from annotator.session.exporting import Order, Wish
from tests.services.test_exports import all_of, story, table
from tests.stories import new_project


def whole(session: Session, folder: Path, *, bom: bool = False) -> None:
    wish = Wish(Selection(kinds=tuple(TABLES)), Order(bom=bom, name=session.name))
    session.exports.writing(folder, wish)()


def problems(folder: Path) -> list[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its own dependencies
        from frictionless import validate

        report = validate(str(folder / "datapackage.json"))
    return [str(error) for error in report.flatten(["title", "note", "rowNumber", "fieldName"])]


@pytest.mark.parametrize("bom", [False, True])
def test_frictionless_finds_the_package_of_the_sample_valid(tmp_path: Path, bom: bool) -> None:
    from annotator.services.sample import sample_edit

    session = new_project(tmp_path)
    session.do(sample_edit())
    whole(session, tmp_path / "out", bom=bom)
    assert problems(tmp_path / "out") == []
    package = json.loads((tmp_path / "out" / "datapackage.json").read_text("utf-8"))
    assert len(package["resources"]) == len(TABLES) + 1
    assert str(tmp_path) not in json.dumps(package)
    assert "licenses" not in package
    session.close()


def test_frictionless_finds_what_was_changed_afterwards(tmp_path: Path) -> None:
    session = story(tmp_path)
    whole(session, tmp_path / "out")
    figures = tmp_path / "out" / "figures.csv"
    figures.write_text(figures.read_text("utf-8").replace("at_least", "roughly"), "utf-8")
    assert any("hash" in problem.casefold() for problem in problems(tmp_path / "out"))
    session.close()


def test_links_to_tables_that_were_not_chosen_are_no_foreign_keys(tmp_path: Path) -> None:
    session = story(tmp_path)
    report = session.exports.writing(tmp_path / "out", Wish(Selection(kinds=("figures",))))()
    assert report.remarks == ["1 link is empty, because what it leads to is left out."]
    assert problems(tmp_path / "out") == []
    assert {row["source"] for row in table(tmp_path / "out", "figures")} == {""}
    assert read_export(tmp_path / "out").changes
    session.close()


def test_the_dictionary_says_of_every_column_what_it_holds(tmp_path: Path) -> None:
    session = story(tmp_path)
    asked = AskedField(
        id="figure.x_trust", table="figure", key="trust", kind="choice", list="trust", label="Trust", help="How much."
    )
    words = [Choice(id=f"trust.{key}", list="trust", key=key, label=label) for key, label in (("a", "all; of it"),)]
    session.do(edits.add("field", asked, *words))
    session.do(edits.change("extra", all_of(session, Figure)["1" * 32], extra={"trust": "a"}))
    whole(session, tmp_path / "out")
    lines = {(line["table"], line["column"]): line for line in table(tmp_path / "out", "data_dictionary")}
    for name in TABLES:
        with (tmp_path / "out" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        assert [column for of, column in lines if of == name] == header
    assert lines["figures", "comparator"]["values"].startswith("exact = exact; more_than = more than")
    assert lines["figures", "earliest"]["standard"] == "UCDP GED: date_start; ISO 8601"
    assert lines["figures", "source"]["format"] == "id in sources"
    assert lines["figures", "x_trust"]["description"] == "Trust. How much."
    assert lines["figures", "x_trust"]["values"] == "a = all;; of it"
    assert all(line["type"] for line in lines.values())
    assert problems(tmp_path / "out") == []
    session.close()
