"""Which runs of a page are its article, as trafilatura sees it.

Trafilatura gives words back, with its own idea of spaces and paragraphs. So each run gets a mark that nobody sees
otherwise, and the marks that come back tell which runs it took; their words are then read from the page itself.
"""

import logging
import re
from typing import Any

from annotator.services.readers.web_runs import Run

MOST_RUNS = 15_000  # beyond it a page is no article, and trafilatura's time grows faster than the page
MOST_CHARACTERS = 3_000_000
LONGEST_RUN = 200_000  # characters
DIGITS = [chr(0x2801 + digit) for digit in range(16)]  # braille: printable, no letters, and rare
MARK = re.compile(f"[{DIGITS[0]}-{DIGITS[-1]}]{{4}}")


def vote(root: Any, runs: list[Run]) -> None:
    """Set `voted` of the runs that trafilatura takes; of none where the page is too large for it."""
    if len(runs) > MOST_RUNS or sum(len(run.words) for run in runs) > MOST_CHARACTERS:
        return
    if any(len(run.words) > LONGEST_RUN for run in runs):
        return
    kept = [(element, place, getattr(element, place)) for run in runs for element, place in run.slots]
    for run in runs:
        _mark(run)
    for number in _taken(root):
        if number < len(runs):
            runs[number].voted = True
    for element, place, words in kept:
        setattr(element, place, words)


def _taken(root: Any) -> set[int]:
    import trafilatura

    for name in ("trafilatura", "htmldate", "courlan", "justext", "readability"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        found: Any = trafilatura.bare_extraction(root, fast=True, include_comments=False, with_metadata=False)
    except Exception:  # whatever a page does to it, there are rules of our own
        return set()
    if found is None or found.body is None:
        return set()
    return {_number(mark) for mark in MARK.findall("".join(found.body.itertext()))}


def _mark(run: Run) -> None:
    for element, place in run.slots:
        words: str = getattr(element, place)
        if words.strip():
            start = len(words) - len(words.lstrip())
            digits = "".join(DIGITS[int(digit, 16)] for digit in f"{run.number:04x}")
            setattr(element, place, f"{words[:start]}{digits} {words[start:]}")
            return


def _number(mark: str) -> int:
    return int("".join(f"{ord(digit) - 0x2801:x}" for digit in mark), 16)
