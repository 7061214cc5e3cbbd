"""Bringing articles in and taking them back, against plain `sqlite3` that writes the same rows and the same index.

ANNOTATOR_TEXTS=10000 measures the full size; else a tenth of it is measured, with the same ratios.
"""

import csv
import sqlite3
from itertools import count
from pathlib import Path

import pytest

from annotator.services.intake.reading import read_files
from annotator.services.intake.report import Report
from annotator.services.tabled import edits_of, read_table, usual_reading
from annotator.session import Session
from tests.benchmarks.amounts import amount
from tests.benchmarks.comparing import Comparison, Timed, Work
from tests.benchmarks.same_rows import SameRows
from tests.made_up import Language
from tests.stories import ANALYST, DEVICE

TEXTS = amount(1_000, 100, "ANNOTATOR_TEXTS")
IN_ONE = 200  # articles of a piece
WORDS = 1_000  # about five thousand characters
JOURNAL = "SELECT edit, n, type, record, before, after, withdrawn FROM journal WHERE edit = ?"
TELL = "INSERT INTO journal (edit, n, type, record, before, after, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?)"


class Projects:
    """New projects one after another, and plain files beside them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count()
        self.session = self.new()
        self.plain: sqlite3.Connection | None = None

    def new(self) -> Session:
        path = self._folder / f"{next(self._numbers)}.annotator"
        self.session = Session.create(path, ANALYST, DEVICE)
        return self.session

    def another(self) -> None:
        self.session.close()
        self.new()

    def plainly(self, rows: SameRows) -> None:
        if self.plain is not None:
            self.plain.close()
        self.plain = rows.empty(self._folder / f"{next(self._numbers)}.db")


@pytest.fixture
def texts() -> list[str]:
    language = Language()
    return [f"Report {number}\n\n{language.text(WORDS)}" for number in range(TEXTS)]


@pytest.fixture
def folder(tmp_path: Path, texts: list[str]) -> Path:
    """The texts as files."""
    made = tmp_path / "texts"
    made.mkdir()
    for number, text in enumerate(texts):
        (made / f"{number}.txt").write_text(text, "utf-8")
    return made


def bring_in(session: Session, folder: Path) -> None:
    with read_files([folder], session.project.records.known_texts()) as intake:
        for edit in intake.edits():
            session.do(edit)


def test_texts_come_in_within_a_few_times_what_their_rows_and_words_take(
    tmp_path: Path, folder: Path, compare: Comparison
) -> None:
    projects = Projects(tmp_path)
    bring_in(projects.session, folder)
    rows = SameRows(projects.session.project.path, -(-TEXTS // IN_ONE))
    ratio = _compared(projects, rows, f"bring in {TEXTS:,} texts", lambda: bring_in(projects.session, folder), compare)
    assert ratio < 6


def test_a_table_comes_in_within_a_few_times_what_its_rows_and_words_take(
    tmp_path: Path, texts: list[str], compare: Comparison
) -> None:
    projects = Projects(tmp_path)
    table = tmp_path / "articles.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("title", "text"), *((f"Report {at}", text) for at, text in enumerate(texts))])

    def bringing_in() -> None:
        session = projects.session
        pieces = read_table(usual_reading(table), session.project.records.known_texts(), Report())
        for edit in edits_of(pieces, table.name):
            session.do(edit)

    bringing_in()
    rows = SameRows(projects.session.project.path, -(-TEXTS // IN_ONE))
    assert _compared(projects, rows, f"bring in a table of {TEXTS:,}", bringing_in, compare) < 6


def test_an_import_is_taken_back_in_a_few_times_what_its_rows_take(
    tmp_path: Path, folder: Path, compare: Comparison
) -> None:
    session = Session.create(tmp_path / "p.annotator", ANALYST, DEVICE)
    bring_in(session, folder)
    session.undo()
    path = session.project.path
    with sqlite3.connect(path) as conn:
        (last,) = conn.execute("SELECT max(seq) FROM edits").fetchone()
        told = conn.execute(JOURNAL, [last]).fetchall()
    conn.close()
    plain = SameRows(path, 1)
    written = plain.empty(tmp_path / "plain.db")
    plain.write(written)

    def plainly() -> None:
        written.execute("BEGIN")
        for table in ("articles", "zones"):
            ids = [(row[3],) for row in told if row[2] == table]
            written.executemany(f"UPDATE {table} SET deleted = 1 WHERE id = ?", ids)
        written.executemany(TELL, told)
        written.execute("COMMIT")

    def again() -> None:
        if session.redoable():
            session.redo()

    timed = Timed(lambda: session.undo(), again)
    ratio = compare(f"take {TEXTS:,} articles back", timed, "plain sqlite3, same rows", Timed(plainly), rounds=3)
    session.close()
    written.close()
    assert ratio < 40


def _compared(projects: Projects, rows: SameRows, what: str, work: Work, compare: Comparison) -> float:

    def plainly() -> None:
        assert projects.plain is not None
        rows.write(projects.plain)

    floor = Timed(plainly, lambda: projects.plainly(rows))
    ratio = compare(what, Timed(work, projects.another), "plain sqlite3, same rows and index", floor, rounds=3)
    projects.session.close()
    if projects.plain is not None:
        projects.plain.close()
    return ratio
