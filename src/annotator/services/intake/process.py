"""A process that reads files for this one, as it is seen from here."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

from annotator.services.intake import frames, worker
from annotator.services.intake.frames import Found

COMMAND = "read-files"  # of the command line: an installer's program is started again, having no `python`


class ReadingProcess:
    """Started when it is made: OSError where it cannot be. `kill` may be called by any thread, the rest by one."""

    def __init__(self, memory: int, seconds: int) -> None:
        """`memory` in bytes; `seconds` of work after which the kernel ends it, should nobody watch any more."""
        self._process = subprocess.Popen(
            [*_command(), str(memory), str(seconds)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # it may hold words of articles
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def ask(self, path: Path) -> None:
        """Have a file read; OSError where the process is gone."""
        pipe = self._pipe(self._process.stdin)
        pipe.write(json.dumps(str(path.absolute())).encode() + b"\n")
        pipe.flush()

    def hear(self) -> Found:
        """Wait for what it says next, first of all that it is ready; one of NONSENSE where it is gone, or raves."""
        return frames.read(self._pipe(self._process.stdout))

    def kill(self) -> None:
        """End it at once, whatever it is doing."""
        self._process.kill()

    def close(self) -> None:
        """End it, and leave nothing of it behind."""
        self.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                self._pipe(pipe).close()
            except OSError:  # what was still to be written to it
                continue

    @staticmethod
    def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
        assert pipe is not None
        return pipe


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, COMMAND]
    return [sys.executable, "-P", "-B", "-m", worker.__name__]
