"""Entities that come in and may be ones that are here: asked about, and never taken for the same in silence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from annotator.domain.records import Entity
from annotator.domain.register import Register
from annotator.services.sharing.alike import comparing, lookalikes
from annotator.services.sharing.nearly import near_names

names = st.lists(st.text("abé ", min_size=1, max_size=14), max_size=12, unique=True)


@pytest.mark.parametrize(
    ("theirs", "ours", "why"),
    [
        ("Karsel", "KARSEL", "the same name"),
        ("Qarsel", "Karsel", "a name that is nearly the same"),
        ("Ilwast", "Ilvast", "a name that is nearly the same"),
        ("Union of Transport User", "Union of Transport Users", "a name that is nearly the same"),
        ("Lund", "Land", None),
        ("Domvrel", "Karsel", None),
    ],
)
def test_a_letter_more_or_less_is_asked_about_but_not_in_very_short_names(
    theirs: str, ours: str, why: str | None
) -> None:
    here = Entity(name=ours, type="place")
    found = lookalikes([Entity(name=theirs, type="place")], {}, Register((here,), ()))
    assert [(each.ours, str(each.why)) for each in found] == ([((here,), why)] if why else [])


@settings(max_examples=60, deadline=None)
@given(names, names)
def test_the_quick_way_finds_what_looking_at_every_two_names_finds(wished: list[str], ours: list[str]) -> None:
    def alike(one: str, other: str) -> bool:
        return fuzz.ratio(one, other) >= 90 or Levenshtein.distance(one, other) <= 1

    near = near_names(wished, ours, 90, lambda done, of: None)
    found = {name: [other for other in others if alike(name, other)] for name, others in near.items()}
    assert found == {name: [other for other in ours if alike(name, other)] for name in wished}


def test_comparing_names_tells_how_far_it_is_and_can_be_cancelled() -> None:
    here = [Entity(name=f"Karsel {number}", type="place") for number in range(30)]
    coming = [Entity(name=f"Qarsel {number}", type="place") for number in range(30)]
    told: list[tuple[int, int]] = []
    work = comparing(coming, {}, Register(here, ()))
    assert len(work(lambda done, of, what: told.append((done, of)), lambda: False) or ()) == 30
    assert told[0] == (0, 30)
    assert work(lambda done, of, what: None, lambda: True) is None
