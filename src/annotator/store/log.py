"""The log of this computer: what went wrong, for those who look after the application; no words of articles."""

import faulthandler
import logging
import os
import re
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from platformdirs import user_log_path

LARGEST, OLDER = 300_000, 3  # bytes of a file, and how many are kept
CRASHED = "crash {0}.txt"  # with the number of the process
LONGEST = 200  # characters of a message
QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»")
log = logging.getLogger("annotator")
_crash_file: IO[str] | None = None


def log_file() -> Path:
    """Where the log stands; beside the settings where ANNOTATOR_SETTINGS names another place for these."""
    named = os.environ.get("ANNOTATOR_SETTINGS")
    folder = Path(named).parent / "log" if named else user_log_path("news-annotator", appauthor=False)
    return folder / "annotator.log"


def keep_log() -> bool:
    """From now on warnings and bugs are written to the log, and crashes of the process beside it.

    Says whether the application ended in a crash when it was last used; that is in the log then. Where the disk
    says no, nothing is written.
    """
    global _crash_file
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8", delay=True)
    except OSError:
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    crashed = _take_in_crashes(file.parent)
    with suppress(OSError):
        _crash_file = (file.parent / CRASHED.format(os.getpid())).open("w", encoding="utf-8")
        faulthandler.enable(_crash_file)
    return crashed


def end_log() -> None:
    """The application ends as it should."""
    global _crash_file
    if _crash_file is not None:
        faulthandler.disable()
        _crash_file.close()
        with suppress(OSError):
            Path(_crash_file.name).unlink()
        _crash_file = None
    for handler in [*log.handlers]:
        log.removeHandler(handler)
        handler.close()


def traced(problem: BaseException, trace: TracebackType | None = None) -> str:
    """Where an exception comes from and what kind it is, without the values that it speaks of."""
    lines = traceback.format_list(traceback.extract_tb(trace or problem.__traceback__))
    return f"{''.join(lines)}{type(problem).__name__}: {without_words(str(problem))}"


def without_words(message: str) -> str:
    """A message without what stands in quotation marks, which may be somebody's words."""
    stripped = QUOTED.sub("“…”", " ".join(message.split()))
    return stripped if len(stripped) <= LONGEST else f"{stripped[:LONGEST]} …"


def _take_in_crashes(folder: Path) -> bool:
    """Bring what crashed processes left into the log; says whether there was any."""
    crashed = False
    for file in folder.glob(CRASHED.format("*")):
        with suppress(OSError):
            if (words := file.read_text("utf-8", errors="replace")) and not _is_running(file):
                log.error("The application ended by itself:\n%s", words)
                crashed = True
            if not _is_running(file):
                file.unlink()
    return crashed


def _is_running(file: Path) -> bool:
    number = file.stem.rpartition(" ")[2]
    if os.name == "nt" or not number.isdecimal():
        return False  # a file that is open cannot be deleted there anyway
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return int(number) != os.getpid()
