"""How often proposed names are right, on conflict news whose entities were marked; it stands beside the project.

A name that was marked counts when its words are found exactly, articles and signs at its ends left out. What is found
inside longer words that were marked ("ISIL" in "an ISIL tactical unit"), or where the marking itself was in doubt,
is neither right nor wrong.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.anchors import Span
from annotator.domain.annotations import Mention
from annotator.services.reading.forms import form_of
from annotator.services.suggest.everything import suggest

CORPUS = Path(__file__).parents[2].parent / "shared" / "data" / "re3d"
pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="../shared is not there: coded news is read from it")
TYPES = {"Person": "person", "Organisation": "organisation", "Location": "place", "Nationality": "nationality"}
LIKE = {"facility": "place", "group": "organisation"}
LED = re.compile(r"(?:the|an?|this|that|our|his|their)\s+", re.IGNORECASE)


@dataclass
class Score:
    """What was marked and found, by type of what was marked, and by rule."""

    right: Counter[str] = field(default_factory=Counter)
    marked: Counter[str] = field(default_factory=Counter)
    typed: Counter[bool] = field(default_factory=Counter)
    rules: Counter[tuple[str, str]] = field(default_factory=Counter)
    false: int = 0

    @property
    def precision(self) -> float:
        return self.right.total() / (self.right.total() + self.false)

    @property
    def recall(self) -> float:
        return self.right.total() / self.marked.total()

    @property
    def f(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall)

    def __str__(self) -> str:
        types = "  ".join(f"{name} {self.right[name]}/{count}" for name, count in sorted(self.marked.items()))
        rules = "\n".join(f"  {rule:12} {how:8} {count}" for (rule, how), count in sorted(self.rules.items()))
        whole = f"P {self.precision:.3f}  R {self.recall:.3f}  F {self.f:.3f}"
        return f"{whole}\nfound by type: {types}\ntype right: {self.typed[True]} of {self.typed.total()}\n{rules}"


def rows(file: str) -> Iterator[dict[str, Any]]:
    for path in sorted(CORPUS.glob(f"*/{file}.json")):
        yield from (json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip())


def bare(text: str, start: int, end: int) -> Span:
    """Without an article before it and signs behind it."""
    led = LED.match(text, start, end)
    start = led.end() if led else start
    return Span(start, start + len(text[start:end].rstrip(" ,.;:'’\"”")))


def is_name(text: str, span: Span) -> bool:
    return form_of(text, span, "en") in ("name", "acronym")


@cache
def score() -> Score:
    result = Score()
    texts = {row["_id"]: row["text"] for row in rows("documents")}
    marked: dict[str, list[dict[str, Any]]] = {id: [] for id in texts}
    for row in rows("entities"):
        marked[row["documentId"]].append(row)
    for id, text in texts.items():
        count(result, text, marked[id])
    return result


def count(result: Score, text: str, marked: list[dict[str, Any]]) -> None:
    every = {bare(text, row["begin"], row["end"]) for row in marked}
    sure = [row for row in marked if row["type"] in TYPES and row["confidence"] >= 0.5]
    spans = {bare(text, row["begin"], row["end"]): TYPES[row["type"]] for row in sure}
    wished = {span: type_ for span, type_ in spans.items() if span.end > span.start and is_name(text, span)}
    result.marked.update(wished.values())
    for one in suggest(text, language="en"):
        record = one.record
        if not isinstance(record, Mention) or record.form == "adjective":
            continue
        at = bare(text, record.at.start, record.at.end)
        type_ = one.new[0].entity.type if one.new else ""
        if at in wished:
            result.right[wished[at]] += 1
            result.typed[LIKE.get(type_, type_) == wished[at]] += bool(type_)
            result.rules[one.rule, "right"] += 1
        elif any(other.encloses(at) for other in every):
            result.rules[one.rule, "neither"] += 1
        else:
            result.rules[one.rule, "false"] += 1
            result.false += 1


def test_names_of_conflict_news_are_found_and_few_are_false() -> None:
    assert score().precision >= 0.8, str(score())
    assert score().f >= 0.75, str(score())


def test_what_is_named_is_mostly_known() -> None:
    """Of the rest, most are countries that were marked as organisations, for what their governments do."""
    assert score().typed[True] / score().typed.total() >= 0.8, str(score())
