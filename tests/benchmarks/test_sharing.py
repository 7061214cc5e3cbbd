"""Taking in what a colleague sent, against plain `json` that reads the same lines and plain `sqlite3` that writes them.

ANNOTATOR_SENT=2000 measures the full size: 100,000 annotations on 2,000 articles.
"""

import json
import sqlite3
import zipfile
from itertools import count
from pathlib import Path

from annotator.domain.anchors import anchor
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Article, Entity, Record
from annotator.session import Session
from annotator.store.texts import text_hash
from tests.benchmarks.amounts import amount
from tests.benchmarks.comparing import Comparison, Timed
from tests.laptops import ANNA, BEN, laptop, send, take_in

ARTICLES = amount(20, 5, "ANNOTATOR_SENT")
EACH = 50  # annotations of an article
SENTENCE = "At least 40 people died in Orlen on Monday, the Civil Guard said. "
PLAIN = "CREATE TABLE records (kind TEXT, id TEXT PRIMARY KEY, said TEXT, article TEXT)"


def coded(session: Session) -> None:
    """Fill a project, article by article."""
    places = [Entity(name=f"Place {number}", type="place") for number in range(100)]
    session.do(Edit("places", tuple(Change(None, place) for place in places)))
    for number in range(ARTICLES):
        text = f"Story {number}\n\n{SENTENCE * 40}"
        article = Article(title=f"Story {number}", text_sha256=text_hash(text))
        records = [article, *(annotation(article.id, text, at, places) for at in range(EACH))]
        session.do(Edit("coded", tuple(Change(None, record) for record in records), texts=(text,)))


def annotation(article: str, text: str, at: int, places: list[Entity]) -> Record:
    """One of the three kinds in turn."""
    words = anchor(text, (10 + at * 20, 25 + at * 20))
    match at % 3:
        case 0:
            return Figure(article=article, at=words, value=float(at), counted="people", status="killed")
        case 1:
            return Mention(article=article, at=words, entity=places[at].id, form="name")
        case _:
            return Source(article=article, said=words, speakers=(places[at].id,), identification="named")


def plainly(file: Path, path: Path) -> None:
    """The same lines, read and written without asking anything of them."""
    with sqlite3.connect(path) as conn, zipfile.ZipFile(file) as archive:
        conn.execute(PLAIN)
        for name in archive.namelist():
            if name.endswith(".jsonl"):
                with archive.open(name) as lines:
                    said = [json.loads(line) for line in lines]
                rows = [(name, s.get("id") or s["sha256"], json.dumps(s), str(s.get("n"))) for s in said]
                conn.executemany("INSERT INTO records VALUES (?, ?, ?, ?)", rows)
    conn.close()


def test_work_is_taken_in_within_some_times_what_its_lines_take(tmp_path: Path, compare: Comparison) -> None:
    anna = laptop(tmp_path, ANNA)
    coded(anna)
    file = send(anna, tmp_path)
    numbers = count()
    sessions: list[Session] = []

    def another() -> None:
        if sessions:
            sessions.pop().close()
        sessions.append(laptop(tmp_path, BEN, f"Ben {next(numbers)}"))

    timed = Timed(lambda: take_in(sessions[0], file), another)
    floor = Timed(lambda: plainly(file, tmp_path / f"plain {next(numbers)}.db"))
    said = f"take in {ARTICLES * EACH:,} annotations"
    ratio = compare(said, timed, "the same lines, plainly", floor, rounds=3)
    sessions.pop().close()
    anna.close()
    assert ratio < 25
