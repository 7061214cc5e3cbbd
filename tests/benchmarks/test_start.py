"""From the command to the painted window with its article, timed from outside."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.comparing import Comparison, Timed

ROOT = Path(__file__).parents[2]
MOST_MEMORY = 130_000_000


def test_the_window_starts_in_a_few_times_what_a_bare_one_takes(
    one_article: Path, tmp_path: Path, compare: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path / "compiled"))  # warm: as it is once installed
    memory: list[int] = []
    window = Timed(lambda: memory.append(started("start_window", str(one_article))))
    bare = Timed(lambda: started("start_bare"))
    ratio = compare("start", window, "a bare window", bare, rounds=5, note=lambda: f"RSS {memory[-1] / 1e6:.0f} MB")
    assert ratio < 9
    assert memory[-1] <= MOST_MEMORY


def started(script: str, *arguments: str) -> int:
    """Start a script of this folder, wait until its window is painted; gives its memory in bytes."""
    command = [sys.executable, "-m", f"tests.benchmarks.{script}", *arguments]
    with subprocess.Popen(command, cwd=ROOT, env=os.environ, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        return int(process.stdout.readline()) * 1024
