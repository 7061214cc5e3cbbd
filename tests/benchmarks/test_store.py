"""Saving and writing out against the plain module below them, with the same rows."""

import csv
import sqlite3
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.records import new_id
from annotator.session import Session
from tests.benchmarks.amounts import amount
from tests.benchmarks.big import Size, big_project
from tests.benchmarks.comparing import Comparison, Timed
from tests.benchmarks.many import multiplied
from tests.stories import ANALYST, DEVICE, at, bring_in, new_project

FIGURES, FIGURES_IN_ONE = amount(9_000, 600), 300


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A bare database that is as careful as a project."""
    with closing(sqlite3.connect(tmp_path / "plain.db", isolation_level=None)) as made:
        made.execute("PRAGMA journal_mode=WAL")
        made.execute("PRAGMA synchronous=FULL")
        yield made


def test_one_edit_is_saved_in_a_few_times_what_its_rows_take(
    tmp_path: Path, plain: sqlite3.Connection, compare: Comparison
) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    figure = Figure(article=article.id, at=at(session.page.text if session.page else "", "At least 40"), value=40)
    session.do(edits.add("figure", figure))
    tables = ("figures", "edits", "journal")
    with closing(sqlite3.connect(session.project.path)) as written:
        last = {name: written.execute(f"SELECT * FROM {name} ORDER BY rowid DESC").fetchone() for name in tables}
    for name, row in last.items():
        plain.execute(f"CREATE TABLE {name} ({', '.join(f'c{at}' for at in range(len(row)))})")
    saving = Timed(lambda: session.do(edits.add("figure", replace(figure, id=new_id()))))
    ratio = compare("save one edit", saving, "plain sqlite3", Timed(lambda: insert(plain, last)), rounds=100)
    session.close()
    assert ratio < 20


def test_tables_are_written_in_a_few_times_what_their_cells_take(tmp_path: Path, compare: Comparison) -> None:
    folder = tmp_path / "tables"
    project = many_figures(tmp_path, FIGURES)
    with closing(Session.open(project, ANALYST, DEVICE)) as session:
        work = session.exporting(folder)
    work()
    tables = {path.name: read(path) for path in folder.glob("*.csv")}

    def writing() -> None:
        for name, rows in tables.items():
            with (tmp_path / name).open("w", encoding="utf-8", newline="") as file:
                csv.writer(file, lineterminator="\r\n").writerows(rows)

    what = f"export {count_of(tables):,} rows, {FIGURES:,} figures among them"
    ratio = compare(what, Timed(work), "plain csv writer", Timed(writing), rounds=3)
    assert (tmp_path / "figures.csv").read_bytes() == (folder / "figures.csv").read_bytes()
    assert ratio < 8


def test_an_export_takes_no_more_memory_in_a_project_ten_times_as_large(tmp_path: Path) -> None:
    taken = {}
    for times in (1, 10):
        folder = tmp_path / str(times)
        folder.mkdir()
        with closing(Session.open(many_figures(folder, FIGURES_IN_ONE * times), ANALYST, DEVICE)) as session:
            work = session.exporting(folder / "tables")
        work()
        tracemalloc.start()
        work()
        taken[times] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert taken[10] < 1.3 * taken[1] + 1_000_000


def many_figures(folder: Path, count: int) -> Path:
    """A project with so many figures, and as many sources and three times as many mentions."""
    with closing(big_project(folder, Size(20_000, FIGURES_IN_ONE * 5))) as session:
        path = session.project.path
    multiplied(path, count // FIGURES_IN_ONE)
    return path


def insert(plain: sqlite3.Connection, rows: dict[str, tuple[object, ...]]) -> None:
    plain.execute("BEGIN")
    for name, row in rows.items():
        plain.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
    plain.execute("COMMIT")


def count_of(tables: dict[str, list[list[str]]]) -> int:
    return sum(len(rows) - 1 for rows in tables.values())


def read(path: Path) -> list[list[str]]:
    csv.field_size_limit(10_000_000)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))
