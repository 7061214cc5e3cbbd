"""The project file reads well in other programs: its views have names instead of ids, which are the wide tables."""

import csv
import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.cells import number_cell
from annotator.domain.entities import merge
from annotator.domain.records import Entity
from annotator.domain.selection import Selection
from annotator.domain.tables import WIDE
from annotator.services.sample import sample_edit
from annotator.session import Session
from annotator.session.exporting import Wish
from tests.stories import TEXT, at, bring_in, new_project

DATASETTE = [sys.executable, "-m", "datasette"]


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Session]:
    session = new_project(tmp_path, "sample")
    session.do(sample_edit())
    yield session
    session.close()


def read(path: Path, view: str) -> list[dict[str, str]]:
    """The rows of a view as cells, by id."""
    with closing(sqlite3.connect(path)) as conn:
        conn.row_factory = sqlite3.Row
        rows = [dict(row) for row in conn.execute(f"SELECT * FROM {view}")]
    cells = [{name: number_cell(v) if isinstance(v, float) else str(v or "") for name, v in r.items()} for r in rows]
    for cell, row in zip(cells, rows, strict=True):
        cell.update({name: str(value) for name, value in row.items() if isinstance(value, int)})
    return sorted(cells, key=lambda row: row["id"])


def exported(session: Session, folder: Path, view: str) -> list[dict[str, str]]:
    session.exports.writing(folder, Wish(Selection(kinds=tuple(WIDE))))()
    with (folder / f"{view}.csv").open(encoding="utf-8", newline="") as file:
        return sorted(csv.DictReader(file), key=lambda row: row["id"])


@pytest.mark.parametrize("view", WIDE)
def test_a_view_and_the_exported_table_are_the_same_cell_by_cell(sample: Session, tmp_path: Path, view: str) -> None:
    rows = read(sample.project.path, view)
    assert rows
    assert list(rows[0]) == WIDE[view].names
    assert rows == exported(sample, tmp_path / "out", view)


def test_views_show_only_what_stands_under_the_name_that_was_kept(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    names = ("Orlen", "City of Orlen", "Orlen; the city")
    first, second, third = (Entity(name=name, type="place") for name in names)
    mentions = [Mention(article=article.id, at=at(TEXT, "Orlen", nth), entity=first.id) for nth in (1, 2)]
    session.do(edits.add("all", first, second, third, *mentions))
    session.do(merge(session.register, second, [first]))
    session.do(merge(session.register, third, [session.register.get(second.id) or second]))
    stored = {mention.id: mention for mention in session.project.records.all(Mention)}
    session.do(edits.delete("one", [stored[mentions[1].id]]))
    (row,) = read(session.project.path, "mentions_wide")
    assert row["entity"] == "Orlen; the city"
    session.close()


def test_a_part_shows_what_its_totals_say_and_a_circle_of_totals_ends(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    said = Source(article=article.id, said=at(TEXT, "Orlen", 2), who=at(TEXT, "the Civil Guard"))
    whole = Figure(id="a", article=article.id, at=at(TEXT, "At least 40"), status="killed", source=said.id)
    part = Figure(id="b", article=article.id, at=at(TEXT, "28"), part_of="a", earliest="2026-10-26")
    least = Figure(id="c", article=article.id, at=at(TEXT, "12"), part_of="b", status="wounded")
    session.do(edits.add("all", said, whole, part, least))
    stored = {figure.id: figure for figure in session.project.records.all(Figure)}
    session.do(edits.change("circle", stored["a"], part_of="c"))
    rows = {row["id"]: row for row in read(session.project.path, "figures_wide")}
    assert [rows[id]["status"] for id in "abc"] == ["killed", "killed", "wounded"]
    assert [rows[id]["who"] for id in "abc"] == ["the Civil Guard"] * 3
    assert [rows[id]["earliest"] for id in "abc"] == ["2026-10-26"] * 3
    session.close()


def test_several_speakers_are_named_in_their_order(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    un = Entity(name="UN", type="organisation", subtype="intergovernmental")
    crowd = Entity(name="aid workers; others", type="group", named="no")
    source = Source(article=article.id, who=at(TEXT, "the Civil Guard"), speakers=(un.id, crowd.id))
    session.do(edits.add("all", un, crowd, source))
    (row,) = read(session.project.path, "sources_wide")
    assert row["speakers"] == "UN; aid workers;; others"
    assert (row["type"], row["identification"]) == ("organisation; group", "named")
    assert exported(session, tmp_path / "out", "sources_wide") == [row]
    session.close()


def test_datasette_opens_the_project_with_labels_for_links_and_the_views(sample: Session) -> None:
    path = sample.project.path
    sample.close()

    def get(address: str) -> dict[str, object]:
        shown = subprocess.run([*DATASETTE, str(path), "--get", address], capture_output=True, text=True, check=True)
        found: dict[str, object] = json.loads(shown.stdout)
        return found

    figures = get("/sample/figures_wide.json?_shape=objects&_size=100&place__exact=Karsel")
    assert isinstance(figures["rows"], list)
    assert figures["rows"]
    mentions = get("/sample/mentions.json?_labels=on&_size=1")
    assert isinstance(mentions["rows"], list)
    assert mentions["rows"][0]["entity"]["label"]
