"""Searching many articles, and what the index costs when articles are brought in and in the file.

ANNOTATOR_MANY=100000 measures the full size; else a fifth of it is measured.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import accumulate, count
from pathlib import Path
from random import Random

import pytest

from annotator.domain.edits import Change, Edit
from annotator.domain.records import Article
from annotator.domain.searching import Wish
from annotator.session import Session
from annotator.session.searching import Search
from annotator.store.texts import text_hash
from tests.benchmarks.amounts import amount
from tests.benchmarks.comparing import Comparison, Timed
from tests.stories import new_project

ARTICLES, SENTENCES = amount(20_000, 2_000, "ANNOTATOR_MANY"), 3
BROUGHT_IN, LONG = amount(400, 40), 50  # articles of 5,000 characters
VOCABULARY = 20_000
PLAIN = "CREATE VIRTUAL TABLE found USING fts5(words, content='', columnsize=0, tokenize='ascii')"


def vocabulary() -> list[str]:
    """Words of 2 to 11 letters, which are used the less the longer the list has gone on."""
    dice = Random(3)
    return ["".join(dice.choices("etaoinshrdlu", k=dice.randrange(2, 12))) for _ in range(VOCABULARY)]


def texts(number: int, sentences: int) -> Iterator[str]:
    """Texts with usual and rare words; every thousandth has one more."""
    dice, words = Random(5), vocabulary()
    weights = list(accumulate(1 / (place + 2) for place in range(len(words))))
    pool = [" ".join(dice.choices(words, cum_weights=weights, k=14)) + "." for _ in range(5_000)]
    for at in range(number):
        rare = " An earthquake struck Orlén." if at % 1_000 == 999 else ""
        yield f"Report {at}\n\n{' '.join(dice.choices(pool, k=sentences))}{rare}\n"


def edit_of(given: list[str]) -> Edit:
    articles = [Article(title=text.partition("\n")[0], text_sha256=text_hash(text)) for text in given]
    return Edit("import", tuple(Change(None, article) for article in articles), texts=tuple(given))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Many short articles, brought in by one edit."""
    session = new_project(tmp_path_factory.mktemp("library"))
    session.do(edit_of(list(texts(ARTICLES, SENTENCES))))
    yield session
    session.close()


@pytest.mark.parametrize("words", ["orlen", "earthq*", '"struck orlen"', "report -orlen", "earthquake OR tsunami"])
def test_the_first_results_of_many_articles_are_there_at_once(
    library: Session, words: str, compare: Comparison
) -> None:
    searching = Timed(lambda: Search(library.project, library.register, Wish(words)).found())
    conn = library.project._db.conn
    twenty = Timed(lambda: conn.execute("SELECT t.text FROM texts t LIMIT 20").fetchall())
    compare(f"search {ARTICLES:,} articles for {words}", searching, "reading 20 texts", twenty, rounds=7)
    assert Search(library.project, library.register, Wish(words)).found()


def test_counting_all_that_was_found_takes_a_moment(library: Session, compare: Comparison) -> None:
    counting = Timed(lambda: Search(library.project, library.register, Wish("report")).counts())
    conn = library.project._db.conn
    floor = Timed(lambda: conn.execute("SELECT count(*) FROM articles WHERE deleted = 0").fetchone())
    compare(f"count {ARTICLES:,} articles found", counting, "counting rows", floor, rounds=3)
    assert Search(library.project, library.register, Wish("report")).counts().articles == ARTICLES


def test_the_index_costs_a_few_times_what_plain_sqlite_takes_for_it(tmp_path: Path, compare: Comparison) -> None:
    given = list(texts(BROUGHT_IN, LONG))
    names = count()
    sessions: list[Session] = []

    def new() -> None:
        sessions.append(new_project(tmp_path, f"p{next(names)}"))

    def plainly() -> None:
        with closing(sqlite3.connect(tmp_path / f"plain{next(names)}.db", isolation_level=None)) as plain:
            plain.execute("PRAGMA journal_mode=WAL")
            plain.execute("CREATE TABLE texts (sha256 TEXT PRIMARY KEY, text TEXT)")
            plain.execute(PLAIN)
            plain.execute("BEGIN")
            plain.executemany("INSERT INTO texts VALUES (?, ?)", [(text_hash(text), text) for text in given])
            plain.executemany("INSERT INTO found(rowid, words) VALUES (?, ?)", enumerate(given, 1))
            plain.execute("COMMIT")

    def share() -> str:
        conn = sessions[-1].project._db.conn
        index = conn.execute("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search!_%' ESCAPE '!'").fetchone()[0]
        return f"{index / sum(len(text.encode()) for text in given):.2f} bytes of index a byte of text"

    edit = edit_of(given)
    bringing_in = Timed(lambda: sessions[-1].do(edit), new)
    ratio = compare(
        f"bring in {BROUGHT_IN} texts, indexed", bringing_in, "plain sqlite3 with FTS5", Timed(plainly),
        rounds=3, note=share,
    )  # fmt: skip
    for session in sessions:
        session.close()
    assert ratio < 6
