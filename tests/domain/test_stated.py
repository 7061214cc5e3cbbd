"""Of two states of a record one stands: the same in whatever order and however often they meet."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import Figure
from annotator.domain.heard import Heard, changed_apart
from annotator.domain.records import Entity, Record
from annotator.domain.stated import WHOLE, Stamp, Stated, all_standing, standing

STAMPS = st.builds(Stamp, st.integers(1, 4), st.sampled_from(["phone", "tower"]))
ENTITIES = st.builds(
    lambda name, note, first, second: Stated(
        Entity(id="e", name=name, note=note, deleted=note == "x"), {"name": first, "note": second, "deleted": second}
    ),
    st.sampled_from("abc"),
    st.sampled_from("xyz"),
    STAMPS,
    STAMPS,
)
FIGURES = st.builds(
    lambda value, low, stamp: Stated(Figure(id="f", article="a", value=value, low=low), {WHOLE: stamp}),
    st.sampled_from([1.0, 2.0, None]),
    st.sampled_from([1.0, 2.0, None]),
    STAMPS,
)


@given(st.lists(ENTITIES, min_size=1, max_size=4), st.data())
def test_entities_end_alike_in_any_order_and_any_repetition(states: list[Stated], data: st.DataObject) -> None:
    again = data.draw(st.lists(st.sampled_from(states), max_size=3))
    ends = {told(all_standing(order)) for order in itertools.permutations(states)}
    assert ends == {told(all_standing([*states, *again]))}


@given(st.lists(FIGURES, min_size=1, max_size=4))
def test_figures_end_alike_in_any_order(states: list[Stated]) -> None:
    assert len({told(all_standing(order)) for order in itertools.permutations(states)}) == 1


def told(found: dict[tuple[type[Record], str], Stated]) -> str:
    return str([(state.record, sorted(state.stamps.items())) for state in found.values()])


def test_fields_of_an_entity_win_one_by_one_and_an_annotation_wins_whole() -> None:
    ours = Stated(Entity(id="e", name="Lund", note="old"), {"name": Stamp(5, "a"), "note": Stamp(2, "a")})
    theirs = Stated(Entity(id="e", name="Lundt", note="new"), {"name": Stamp(3, "b"), "note": Stamp(4, "b")})
    both = standing(ours, theirs).record
    assert isinstance(both, Entity)
    assert (both.name, both.note) == ("Lund", "new")
    mine = Stated(Figure(id="f", value=35, low=35), {WHOLE: Stamp(5, "a")})
    other = Stated(Figure(id="f", value=36, high=40), {WHOLE: Stamp(6, "b")})
    assert standing(mine, other) == standing(other, mine) == other


def test_what_both_changed_and_neither_heard_of_is_a_conflict() -> None:
    ours = Stated(Figure(id="f", value=35, low=35), {WHOLE: Stamp(5, "a")})
    theirs = Stated(Figure(id="f", value=36, low=35), {WHOLE: Stamp(6, "b")})
    nothing = Heard({}, {})
    assert changed_apart(ours, theirs, nothing, nothing) == ("value",)
    assert changed_apart(ours, theirs, Heard({"b": 6}, {}), nothing) == ()
    assert changed_apart(ours, theirs, nothing, Heard({"a": 5}, {})) == ()
    assert changed_apart(ours, theirs, Heard({"b": 5}, {}), Heard({"a": 4}, {})) == ("value",)
    assert changed_apart(ours, theirs, Heard({}, {"f": {"b": 6}}), nothing) == ()
    assert changed_apart(ours, theirs, Heard({"b": 6}, {"f": {"b": 5}}), nothing) == ("value",)
