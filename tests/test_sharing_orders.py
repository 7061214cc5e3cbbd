"""Laptops that exchange work in any order, as often as they like, end with the same project."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.annotations import Figure
from annotator.domain.records import Article
from tests.laptops import replayed, tables
from tests.office import DONE, ROUNDS, Office, Step, shared

STEPS = st.lists(st.tuples(st.sampled_from(DONE), st.integers(0, 2), st.integers(0, 47)), max_size=40)
BEGUN: tuple[Step, ...] = (("import", 0, 0), ("entity", 0, 1), ("figure", 0, 0), ("give", 0, 0), ("give", 0, 1))


@given(steps=STEPS, order=st.permutations([0, 1, 2]))
@settings(max_examples=ROUNDS, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_order_and_any_repetition_gives_the_same_project(steps: list[Step], order: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Path(folder))
        for step in (*BEGUN, *steps):
            office.do(step)
        for session in office.laptops:
            assert replayed(session) == tables(session)
        office.gather(order)
        first, *others = [shared(session) for session in office.laptops]
        for session in office.laptops:
            assert replayed(session) == tables(session)
        for other in others:
            assert other == first
        office.close()


@pytest.mark.parametrize("order", [[0, 1, 2], [2, 1, 0], [1, 0, 2]])
def test_one_text_on_three_laptops_is_one_article_whoever_is_taken_in_first(tmp_path: Path, order: list[int]) -> None:
    office = Office(tmp_path)
    for who in range(3):
        for step in (("import", who, 0), ("figure", who, 0), ("progress", who, 1)):
            office.do(step)
    office.gather(order)
    first, *others = [shared(session) for session in office.laptops]
    assert all(other == first for other in others)
    assert len([*office.laptops[0].project.records.all(Article)]) == 1
    assert len([*office.laptops[0].project.records.all(Figure)]) == 3
    office.close()
