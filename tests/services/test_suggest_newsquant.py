"""How often the values of proposed figures are right, on sentences whose quantities were marked; beside the project.

The tool that scores reads the second end of a marked range with its hyphen ("15-22" as 15 and −22), so that no range
can be right there. Both readings are measured: the tool's, and that of ranges as they are meant.
"""

import json
import math
import re
from functools import cache
from pathlib import Path

import pytest

from annotator.domain.annotations import Figure
from annotator.services.suggest.everything import suggest

SENTENCES = Path(__file__).parents[2].parent / "shared" / "data" / "newsquant" / "sentences.json"
pytestmark = pytest.mark.skipif(
    not SENTENCES.exists(), reason="../shared is not there: coded sentences are read from it"
)
AS_THE_TOOL = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
AS_MEANT = re.compile(r"(?:(?<![\d.])-)?\d+(?:\.\d+)?(?:e[+-]?\d+)?")


@cache
def found() -> list[list[float]]:
    """The numbers that are proposed for each sentence: the value, else what limits it."""
    return [
        [number for one in suggest(row["text"], language="en") for number in numbers(one.record)]
        for row in json.loads(SENTENCES.read_text("utf-8"))
    ]


def numbers(record: object) -> list[float]:
    if not isinstance(record, Figure):
        return []
    ends = [record.value] if record.value is not None else [record.low, record.high]
    return [end for end in ends if end is not None]


def f1(marked_as: re.Pattern[str]) -> float:
    hits = total = 0
    for row, given in zip(json.loads(SENTENCES.read_text("utf-8")), found(), strict=True):
        left = [float(n) for q in row["quantities"] for n in marked_as.findall(str(q["value"]).replace(",", ""))]
        total += len(left) + len(given)
        for number in given:
            same = next((one for one in left if is_same(one, number)), None)
            if same is not None:
                left.remove(same)
                hits += 1
    return 2 * hits / total


def is_same(marked: float, number: float) -> bool:
    return any(math.isclose(marked, each, rel_tol=1e-6) for each in (number, number / 100))


def test_values_are_found_as_the_tool_counts_them() -> None:
    assert f1(AS_THE_TOOL) >= 0.885


def test_values_are_found_with_both_ends_of_ranges() -> None:
    assert f1(AS_MEANT) >= 0.96
