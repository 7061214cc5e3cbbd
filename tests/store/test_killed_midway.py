"""Long work that is killed midway: a table, a codebook or work of others coming in, an old project brought up."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.edits import together
from annotator.domain.entities import new_entity
from annotator.domain.records import Article, Entity
from annotator.session import Session
from annotator.store.project import Project
from annotator.store.rows import TABLES
from annotator.store.soundness import unsound
from tests.laptops import ANNA, laptop, send
from tests.stories import ANALYST, DEVICE, TEXT, new_project

ROOT = Path(__file__).parents[2]
ROUNDS = 5
WORKERS = """
import os, sys, traceback
from pathlib import Path
from annotator.domain import edits
from annotator.services.codebooks.comparing import taking
from annotator.services.codebooks.ready import ready
from annotator.services.intake.report import Report
from annotator.services.tabled import edits_of, read_table, usual_reading
from annotator.session import Session
from annotator.session import sharing
from annotator.session.codebooks import differences
from tests.stories import ANALYST, DEVICE

def told(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())

def table(session, file):
    known = session.project.records.known_texts()
    for edit in edits_of(read_table(usual_reading(file), known, Report()), file.name):
        told("begun")
        session.do(edit)
        told("kept", *(change.after.id for change in edit.changes))

def codebook(session, file):
    for name in ("conflict", "protest"):
        told("begun")
        done = session.do(taking(name, [each for each in differences(session, ready(name)) if each.usual]))
        told("kept", *(change.after.id for change in done.changes))

def shared(session, file):
    plan = sharing.reading(session, [file])()
    done = sharing.taking(session, plan)(lambda *_: told("begun"))
    told("kept", *(change.after.id for change in done.changes))

def migration(session, file):
    told("kept")

def work(what, path, file):
    if what == "migration":
        told("begun")
    session = Session.open(Path(path), ANALYST, DEVICE)
    {"table": table, "codebook": codebook, "shared": shared, "migration": migration}[what](session, Path(file))

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        told(os.getpid())
        try:
            work(*line.rstrip("\\n").split("\\t"))
            told("finished")
            sys.stdin.read()
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    os.waitpid(child, 0)
    told("ended")
"""


class Killed:
    """Does long work over and over, in a process that is killed after so many steps were begun, and a moment more."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", WORKERS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )

    def work(self, what: str, path: Path, file: Path, steps: int, spin: int) -> set[str]:
        """The ids of what it said was kept."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{what}\t{path}\t{file}\n")
        self._process.stdin.flush()
        child = int(self._line())
        heard = []
        while steps and (line := self._line()) not in ("finished", "ended"):
            heard.append(line)
            steps -= line == "begun"
        for _ in range(spin):
            pass
        os.kill(child, signal.SIGKILL)
        while (line := self._line()) != "ended":
            heard.append(line)
        return {id for line in heard if line.startswith("kept") for id in line.split()[1:]}

    def end(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@pytest.fixture(scope="module")
def killed() -> Iterator[Killed]:
    process = Killed()
    yield process
    process.end()


def ids(path: Path) -> tuple[set[str], set[str]]:
    """The ids in the tables of a project, and in its journal, once it was opened again; it is sound."""
    session = Session.open(path, ANALYST, DEVICE)
    tables = {record.id for kind in TABLES for record in session.project.records.all(kind, deleted=True)}
    journal = {record.id for record in session.project.journal.replayed()}
    session.close()
    assert unsound(path) == []
    return tables, journal


def articles_of(path: Path) -> int:
    session = Session.open(path, ANALYST, DEVICE)
    count = sum(1 for _ in session.project.records.all(Article))
    session.close()
    return count


def test_a_table_that_was_killed_midway_is_in_up_to_a_piece(tmp_path: Path, killed: Killed) -> None:
    dice = random.Random(5)
    table = tmp_path / "articles.csv"
    rows = [f'Flood {number},"{TEXT.strip()} {number}"' for number in range(1500)]
    table.write_text("\n".join(["title,text", *(row.replace("\n", " ") for row in rows)]), "utf-8")
    for number in range(ROUNDS):
        path = new_project_at(tmp_path, f"table {number}")
        kept = killed.work("table", path, table, dice.randrange(1, 7), dice.randrange(400_000))
        tables, journal = ids(path)
        assert kept <= tables == journal
        assert articles_of(path) % 200 == 0


def test_a_codebook_that_was_killed_midway_is_taken_whole_or_not(tmp_path: Path, killed: Killed) -> None:
    dice = random.Random(6)
    for number in range(ROUNDS):
        path = new_project_at(tmp_path, f"codebook {number}")
        before = ids(path)[0]
        kept = killed.work("codebook", path, path, dice.randrange(1, 3), dice.randrange(300_000))
        tables, journal = ids(path)
        assert kept <= tables == journal
        taken = ["take codebook “conflict”", "take codebook “protest”"]
        assert edits_in(path) in (["new project", *taken[:count]] for count in range(3))
        assert before <= tables


def test_work_of_others_that_was_killed_midway_is_taken_in_whole_or_not(tmp_path: Path, killed: Killed) -> None:
    dice = random.Random(8)
    anna = laptop(tmp_path, ANNA)
    anna.do(together("entities", [new_entity(Entity(name=f"Place {number}")) for number in range(3000)]))
    file = send(anna, tmp_path)
    anna.close()
    for number in range(ROUNDS):
        path = new_project_at(tmp_path, f"shared {number}")
        before = ids(path)[0]
        kept = killed.work("shared", path, file, 1 + number, dice.randrange(1_000_000))
        tables, journal = ids(path)
        assert kept <= tables == journal
        assert before <= tables
        assert edits_in(path)[1:] in ([], ["take in the work of Anna"])
        assert len(tables - before) == (0 if len(edits_in(path)) == 1 else 3000)


def test_a_project_that_was_killed_while_it_was_brought_up_to_date_is_opened_whole(
    tmp_path: Path, killed: Killed
) -> None:
    dice = random.Random(7)
    for number in range(3 * ROUNDS):
        path = tmp_path / f"old {number}.annotator"
        shutil.copy(ROOT / "tests/data/0.1.0.annotator", path)
        killed.work("migration", path, path, 1, dice.randrange(2_800_000))
        tables, journal = ids(path)
        assert tables == journal
        session = Session.open(path, ANALYST, DEVICE)
        assert [line.records for line in session.articles()] == [53, 40, 14, 8, 0]
        session.close()


def test_what_was_half_written_without_a_log_is_taken_back_when_the_project_is_opened(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    path = new_project_at(tmp_path / "Dropbox", "flood")
    before = ids(path)
    crashed = path.with_name("crashed.annotator")
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA cache_size=1")  # changed pages go to the file before the end
        conn.execute("BEGIN IMMEDIATE")
        conn.execute("DELETE FROM journal")
        conn.executemany("INSERT INTO texts VALUES (?, ?)", [(f"{number:064}", TEXT * 9) for number in range(90)])
        for ending in ("", "-journal"):
            shutil.copyfile(f"{path}{ending}", f"{crashed}{ending}")
        conn.execute("ROLLBACK")
    assert crashed.read_bytes() != path.read_bytes()
    project = Project.open(crashed)
    assert project.stopped_uncleanly
    project.close()
    assert ids(crashed) == before


def new_project_at(folder: Path, name: str) -> Path:
    session = new_project(folder, name)
    session.close()
    return session.project.path


def edits_in(path: Path) -> list[str]:
    """What the edits in a project are called."""
    with closing(sqlite3.connect(path)) as conn:
        return [row[0] for row in conn.execute("SELECT label FROM edits ORDER BY seq")]
