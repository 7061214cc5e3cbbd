"""A killed process loses nothing that was acknowledged, and leaves a sound file."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from annotator.domain.annotations import Figure
from annotator.session import Session
from tests.stories import ANALYST, DEVICE, bring_in, new_project
from tests.thorough import times

KILLS = times(200, 1000)
WRITERS = """
import os, sys
from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.session import Session
from pathlib import Path
from tests.stories import ANALYST, DEVICE, TEXT, at

def write_without_end(path):
    session = Session.open(Path(path), ANALYST, DEVICE)
    article = session.articles()[0].id
    while True:
        done = session.do(edits.add("figure", Figure(article=article, at=at(TEXT, "40"))))
        os.write(1, (done.changes[0].after.id + "\\n").encode())

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        os.write(1, f"{os.getpid()}\\n".encode())
        write_without_end(line.strip())
    os.waitpid(child, 0)
    os.write(1, b"\\nended\\n")
"""


def test_no_kill_loses_an_acknowledged_edit(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session)
    path = session.project.path
    session.close()
    dice = random.Random(3)
    acknowledged: set[str] = set()
    with writers() as process:
        for _ in range(KILLS):
            acknowledged |= killed_while_writing(process, path, dice.randrange(4), dice.randrange(30000))
            with closing(sqlite3.connect(path)) as conn:
                assert conn.execute("PRAGMA quick_check").fetchone() == ("ok",)
                stored = {row[0] for row in conn.execute("SELECT id FROM figures")}
            assert acknowledged <= stored
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait() == 0
    assert len(acknowledged) > KILLS
    session = Session.open(path, ANALYST, DEVICE)
    journal = {record.id for record in session.project.journal.replayed() if isinstance(record, Figure)}
    assert journal == {figure.id for figure in session.project.records.all(Figure)} >= acknowledged
    session.close()


def writers() -> "subprocess.Popen[str]":
    """For each path it is told, a process that edits without end and says each record that is saved."""
    return subprocess.Popen(
        [sys.executable, "-c", WRITERS],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


def killed_while_writing(process: "subprocess.Popen[str]", path: Path, saved: int, spin: int) -> set[str]:
    """Kill a writer in the midst of an edit, after some were saved; gives what it said it had saved."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{path}\n")
    process.stdin.flush()
    child = int(process.stdout.readline())
    heard = [process.stdout.readline() for _ in range(saved)]
    for _ in range(spin):
        pass
    os.kill(child, signal.SIGKILL)
    while (line := process.stdout.readline()) != "ended\n":
        heard.append(line)
    return {line.strip() for line in heard if len(line.strip()) == 32}
