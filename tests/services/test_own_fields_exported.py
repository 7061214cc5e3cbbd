"""Extra fields stand in every table, and come back as they were."""

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.asked import AskedField
from annotator.domain.entities import merge
from annotator.domain.errors import UserError
from annotator.domain.records import Entity
from annotator.services.exports.reading import read_export
from annotator.session import Session
from tests.stories import at, bring_in, new_project

EXTRA: dict[str, tuple[str, Any]] = {
    "words": ("text", "=1+1; “so”"),
    "story": ("long_text", "one\ntwo"),
    "crowd": ("number", 2500.5),
    "none_there": ("number", 0.0),
    "police": ("flag", True),
    "army": ("flag", False),
    "method": ("choice", "count"),
    "means": ("choices", ["march", "sit_in"]),
    "day": ("date", "2024-05-01"),
    "organiser": ("link", "e1"),
}


def project(folder: Path) -> tuple[Session, Figure]:
    session = new_project(folder)
    own = [AskedField(id=f"figure.x_{key}", table="figure", key=key, kind=kind) for key, (kind, _) in EXTRA.items()]
    session.do(edits.add("fields", *own, Entity(id="e1", name="Guild"), Entity(id="e2", name="The Guild")))
    article = bring_in(session)
    assert session.page
    values = {key: value for key, (_, value) in EXTRA.items()}
    figure = Figure(article=article.id, at=at(session.page.text, "40"), extra=values)
    session.do(edits.add("figure", figure))
    return session, figure


def lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_kind_of_extra_field_comes_back_from_an_export_as_it_was(tmp_path: Path) -> None:
    session, figure = project(tmp_path)
    session.exporting(tmp_path / "out")()
    read = {change.after.id: change.after for change in read_export(tmp_path / "out", session.codebook).changes}
    again = read[figure.id]
    assert isinstance(again, Figure)
    assert again.extra == figure.extra
    (line,) = lines(tmp_path / "out" / "figures.csv")
    told = [line[f"x_{key}"] for key in ("army", "police", "means", "crowd")]
    assert told == ["no", "yes", "march; sit_in", "2500.5"]
    session.close()


def test_a_column_stands_where_a_field_is_asked_for_and_nothing_was_entered_yet(tmp_path: Path) -> None:
    session, _ = project(tmp_path)
    asked = AskedField(id="source.x_tone", table="source", key="tone", kind="text")
    session.do(edits.add("fields", asked, replace(asked, id="source.x_gone", key="gone", place="off")))
    session.exporting(tmp_path / "out")()
    header = (tmp_path / "out" / "sources.csv").read_text("utf-8").splitlines()[0]
    assert header.endswith("x_tone")
    assert "x_gone" not in header


def test_what_was_entered_in_a_field_that_was_removed_is_still_exported(tmp_path: Path) -> None:
    session, _ = project(tmp_path)
    session.do(edits.delete("remove", [f for f in session.codebook.asked(Figure) if f.key in EXTRA]))
    session.exporting(tmp_path / "out")()
    (line,) = lines(tmp_path / "out" / "figures.csv")
    assert line["x_day"] == "2024-05-01"
    session.close()


def test_an_extra_link_leads_to_the_entity_that_stands(tmp_path: Path) -> None:
    session, _ = project(tmp_path)
    known = {entity.id: entity for entity in session.register.all()}
    session.do(merge(session.register, known["e2"], [known["e1"]]))
    session.exporting(tmp_path / "out")()
    assert lines(tmp_path / "out" / "figures.csv")[0]["x_organiser"] == "e2"
    assert lines(tmp_path / "out" / "figures_wide.csv")[0]["x_organiser"] == "The Guild"
    session.close()


def test_a_cell_that_is_not_of_its_kind_is_told_with_its_line(tmp_path: Path) -> None:
    session, _ = project(tmp_path)
    session.exporting(tmp_path / "out")()
    path = tmp_path / "out" / "figures.csv"
    path.write_text(path.read_text("utf-8").replace("2500.5", "many"), "utf-8")
    with pytest.raises(UserError, match=r"figures.csv, line 3: x_crowd: “many” is not a number"):
        read_export(tmp_path / "out", session.codebook)
    session.close()
