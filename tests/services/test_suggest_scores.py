"""How often proposed sources are right, on coded news that stands beside the project: nothing of it is in here."""

import csv
import importlib.util
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from annotator.domain.anchors import Anchor, Span, read_spans
from annotator.domain.annotations import Source
from annotator.services.suggest.sources import suggest_sources

SHARED = Path(__file__).parents[2].parent / "shared"
NEWS = SHARED / "data" / "polnear" / "dev"
SEED = SHARED / "data" / "seed"


@pytest.fixture
def scoring() -> ModuleType:
    """The scoring tool, loaded from where it stands."""
    tool = SHARED / "tools" / "score_suggestions.py"
    if not tool.exists() or not NEWS.exists():
        pytest.skip("../shared is not there: coded news and the tool that scores are read from it")
    spec = importlib.util.spec_from_file_location("score_suggestions", tool)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("eager", "precision", "recall"), [(False, 0.93, 0.50), (True, 0.85, 0.62)])
def test_attributions_of_coded_news_are_found(
    scoring: ModuleType, eager: bool, precision: float, recall: float
) -> None:
    tally = scoring.Tally()
    coded = {text: sorted((NEWS / "attributions").glob(f"{text.stem}*.ann")) for text in (NEWS / "text").glob("*.txt")}
    for text, versions in coded.items():
        if len(versions) == 1:  # as the tool itself does
            found = suggest_sources(scoring.read(text), eager=eager)
            tally.add(
                scoring.coded(versions[0]), [roles(one.record) for one in found if isinstance(one.record, Source)]
            )
    hits = tally.n["hit"]
    assert hits / tally.n["found"] >= precision
    assert hits / tally.n["gold"] >= recall
    assert tally.n["exact", "who"] / hits >= 0.75
    assert tally.n["half", "said"] / hits >= 0.80


def roles(source: Source) -> dict[str, list[tuple[int, int]]]:
    return {name: pairs(getattr(source, name)) for name in ("who", "cue", "said")}


def pairs(anchor: Anchor) -> list[tuple[int, int]]:
    return [(start, end) for start, end in anchor.spans]


def test_attributions_of_the_seed_article_are_found_and_none_is_false() -> None:
    if not SEED.exists():
        pytest.skip("../shared is not there: the seed article is read from it")
    text = (SEED / "article.txt").read_text("utf-8")
    rows = list(csv.DictReader((SEED / "expected" / "sources.csv").read_text("utf-8").splitlines()))
    expected = Counter(role_spans(row) for row in rows if row["cue"])
    found = Counter(
        tuple(getattr(one.record, name).spans for name in ("who", "cue", "said"))
        for one in suggest_sources(text)
        if isinstance(one.record, Source)
    )
    assert not found - expected
    assert (found & expected).total() >= 14


def role_spans(row: dict[str, str]) -> tuple[tuple[Span, ...], ...]:
    return tuple(read_spans(row[f"{name}_span"]) if row[name] else () for name in ("who", "cue", "said"))
