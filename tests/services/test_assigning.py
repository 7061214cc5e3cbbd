"""Drawing who codes what is random, balanced and the same on every computer."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.services.assigning import draw

LENGTHS = {f"article {n}": 500 + 37 * (n % 11) for n in range(100)}


def test_the_same_seed_draws_the_same_whatever_the_order_things_are_named_in() -> None:
    turned = dict(reversed(LENGTHS.items()))
    assert draw(LENGTHS, ["a", "b", "c"], 20, 7) == draw(turned, ["c", "a", "b"], 20, 7)
    assert draw(LENGTHS, ["a", "b", "c"], 20, 7) != draw(LENGTHS, ["a", "b", "c"], 20, 8)


def test_every_article_goes_to_somebody_and_the_share_to_two() -> None:
    drawn = draw(LENGTHS, ["a", "b", "c"], 20, 7)
    assert list(drawn) == list(LENGTHS)
    assert sorted(map(len, drawn.values())) == [1] * 80 + [2] * 20


def test_everybody_is_paired_with_everybody() -> None:
    drawn = draw(dict.fromkeys(LENGTHS, 1), ["a", "b", "c", "d"], 48, 7)
    pairs = [tuple(people) for people in drawn.values() if len(people) == 2]
    assert {pair: pairs.count(pair) for pair in pairs} == dict.fromkeys(
        [("a", "b"), ("a", "c"), ("a", "d"), ("b", "c"), ("b", "d"), ("c", "d")], 8
    )


def test_an_overlap_needs_two_people() -> None:
    with pytest.raises(ValueError, match="too few"):
        draw(LENGTHS, ["a"], 20, 7)
    with pytest.raises(ValueError, match="too few"):
        draw(LENGTHS, [], 0, 7)


@settings(max_examples=40, deadline=None)
@given(
    lengths=st.dictionaries(st.text(min_size=1, max_size=4), st.integers(1, 5000), max_size=30),
    people=st.integers(2, 5),
    overlap=st.integers(0, 100),
    seed=st.integers(0, 2**32),
)
def test_nobody_has_more_to_do_than_others_by_more_than_the_longest_article(
    lengths: dict[str, int], people: int, overlap: int, seed: int
) -> None:
    drawn = draw(lengths, [str(n) for n in range(people)], overlap, seed)
    loads = [sum(lengths[a] for a, who in drawn.items() if str(n) in who) for n in range(people)]
    assert max(loads) - min(loads) <= max(lengths.values(), default=0)
    assert all(len(set(who)) == len(who) for who in drawn.values())
