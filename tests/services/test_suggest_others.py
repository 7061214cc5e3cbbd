"""Stories of suggesters of third parties, installed as Python packages are: a folder with an entry point."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.sentences import Sentence
from annotator.services.suggest import others, with_spacy
from annotator.services.suggest.everything import suggest
from annotator.services.suggest.suggestion import Suggestion

TEXT = "The keeper of Skerry Light slept."
Install = Callable[[str, str], None]

FINDS_KEEPERS = """
from annotator.domain.anchors import anchor
from annotator.domain.annotations import Mention
from annotator.domain.records import Entity
from annotator.services.suggest.suggestion import NewEntity, Suggestion


def suggest(text, *, language, article, **more):
    at = text.index("keeper")
    keeper = Entity(id="k1", name=f"keeper ({language})", type="person", named="no", article=article)
    yield Suggestion(Mention(at=anchor(text, (at, at + 6)), entity="k1"), 0.9, "keepers", new=(NewEntity(keeper),))


def types(text, **more):
    at = text.index("Skerry Light")
    light = Entity(id="l1", name="Skerry Light", type="facility")
    yield Suggestion(Mention(at=anchor(text, (at, at + 12)), entity="l1"), 0.9, "lights", new=(NewEntity(light),))


def fails(text, **more):
    raise RuntimeError("no lamp oil")


def lies(text, **more):
    return ["Skerry Light"]


def wanders(text, **more):
    yield Suggestion(Mention(at=anchor(text + "!", (0, len(text) + 1))), 0.9, "beyond")
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Put a package with one entry point beside the others."""

    def put(name: str, function: str) -> None:
        (tmp_path / "keepers_of_lights.py").write_text(FINDS_KEEPERS, "utf-8")
        about = tmp_path / f"{name}-1.0.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", "utf-8")
        points = f"[{others.GROUP}]\n{name} = keepers_of_lights:{function}\n"
        (about / "entry_points.txt").write_text(points, "utf-8")
        others.installed.cache_clear()

    monkeypatch.syspath_prepend(str(tmp_path))
    yield put
    others.installed.cache_clear()


def found(told: list[Sentence]) -> dict[str, Suggestion]:
    return {one.record.main.words: one for one in suggest(TEXT, language="en", article="a1", tell=told.append)}


def test_what_a_third_party_proposes_stands_among_ours_under_its_name(install: Install) -> None:
    install("lighthouses", "suggest")
    told: list[Sentence] = []
    one = found(told)["keeper"]
    assert (one.rule, one.record.origin, one.record.article) == ("lighthouses: keepers", "suggested", "a1")
    assert one.new[0].entity.name == "keeper (en)"
    assert not told


def test_for_the_same_words_ours_stand_with_the_type_that_they_know(install: Install) -> None:
    told: list[Sentence] = []
    mine = {one.record.main.words: one for one in suggest(TEXT, language="en", article="a1", eager=True)}
    install("lighthouses", "types")
    one = {o.record.main.words: o for o in suggest(TEXT, language="en", article="a1", eager=True)}["Skerry Light"]
    assert one.rule == mine["Skerry Light"].rule
    assert one.new[0].entity.id == mine["Skerry Light"].new[0].entity.id
    assert one.new[0].entity.type in ("facility", mine["Skerry Light"].new[0].entity.type)
    assert not told


@pytest.mark.parametrize("function", ["fails", "lies", "wanders", "is_not_there"])
def test_one_that_fails_is_told_and_touches_nothing_of_ours(install: Install, function: str) -> None:
    told: list[Sentence] = []
    ours = found(told).keys()
    install("lighthouses", function)
    assert found(told).keys() == ours
    assert ["“lighthouses”" in line for line in told] == [True]


def test_without_spacy_its_suggester_proposes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(with_spacy, "find_spec", lambda name: None)
    with_spacy.model.cache_clear()
    assert not list(with_spacy.suggest(TEXT, language="en"))
