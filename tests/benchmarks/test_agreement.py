"""All figures of agreement of two people, with intervals, from a project file: against plainly reading the same rows.

ANNOTATOR_COMPARED=2000 measures the full size: 2 × 100,000 annotations on 2,000 articles.
"""

import sqlite3
from pathlib import Path

from annotator.session.comparing import Agreement, Comparing, Wanted
from tests.benchmarks.amounts import amount
from tests.benchmarks.coded_by_two import EACH, PEOPLE, coded_by_two
from tests.benchmarks.comparing import Comparison, Timed

ARTICLES = amount(20, 5, "ANNOTATOR_COMPARED")


def figures(path: Path) -> Agreement:
    found = Comparing(path, PEOPLE[0].id).agreement(Wanted())()
    assert found
    return found


def plainly(path: Path) -> None:
    """The same rows, as words in a dict each, sorted by where they stand."""
    conn = sqlite3.connect(path)
    conn.row_factory = sqlite3.Row
    for table in ("mentions", "figures", "sources"):
        rows = [dict(row) for row in conn.execute(f"SELECT * FROM {table} WHERE deleted = 0")]
        rows.sort(key=lambda row: (row["article"], row["author"], row["id"]))
    conn.close()


def test_all_figures_with_intervals_take_some_times_what_reading_the_rows_takes(
    tmp_path: Path, compare: Comparison
) -> None:
    path = coded_by_two(tmp_path, ARTICLES)
    found = figures(path)
    assert len(found.titles) == ARTICLES
    assert len(found.scores) > 80
    what = f"figures of 2 × {ARTICLES * EACH:,} annotations, from a file"
    ratio = compare(
        what, Timed(lambda: figures(path)), "the same rows, plainly", Timed(lambda: plainly(path)), rounds=3
    )
    assert ratio < 100
