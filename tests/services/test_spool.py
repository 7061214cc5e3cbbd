"""What was read waits where nobody else finds it, and nothing of it is left behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.services.intake import spool
from annotator.services.intake.spool import Spool

LEAVE = """
import sys, time
from pathlib import Path
from annotator.services.intake import spool
spool.IN_MEMORY = 10
waiting = spool.Spool(Path(sys.argv[1]))
waiting.put(b"words of an article" * 1000)
print("ready", flush=True)
time.sleep(60)
"""


@pytest.fixture(autouse=True)
def little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "IN_MEMORY", 10)


def test_bytes_are_given_back_in_any_order(tmp_path: Path) -> None:
    waiting = Spool(tmp_path)
    places = [waiting.put(content) for content in (b"one", b"", b"three" * 100)]
    assert [waiting.get(place) for place in reversed(places)] == [b"three" * 100, b"", b"one"]
    waiting.close()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the file has a name while it is open")
def test_the_file_has_no_name_from_the_start(tmp_path: Path) -> None:
    waiting = Spool(tmp_path)
    waiting.put(b"words" * 100)
    assert [*tmp_path.iterdir()] == []
    waiting.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_nothing_is_left_of_a_process_that_is_killed(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", LEAVE, str(tmp_path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(signal.SIGKILL)
    assert [*tmp_path.iterdir()] == []


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    waiting = Spool(tmp_path)
    waiting.put(b"words" * 100)
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, before[1]))
    try:
        with pytest.raises(UserError, match="Make room on the disk"):
            waiting.put(os.urandom(5_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        waiting.close()


def test_what_nobody_closes_is_closed_when_it_is_forgotten(tmp_path: Path) -> None:
    waiting = Spool(tmp_path)
    waiting.put(b"words" * 100)
    closed = waiting.close
    assert closed.alive
    del waiting
    assert not closed.alive
