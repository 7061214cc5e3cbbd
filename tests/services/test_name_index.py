"""The index of names finds what looking at every name finds, and stays in step with the register."""

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.edits import Change, Edit, delete
from annotator.domain.entities import merge, new_entity, set_aliases
from annotator.domain.records import Entity
from annotator.domain.register import Named, Register
from annotator.services.reading.name_index import NameIndex, index_of
from annotator.services.reading.names import matches

WORDS = st.sampled_from(
    ["Danish", "Harbour", "Union", "DHU", "Old", "Gaurd", "Guard", "al-Orlén", "of", "Danitch", "U"]
)
NAMES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


def named(*names: str) -> NameIndex:
    return NameIndex(Named(str(place), name, "") for place, name in enumerate(names))


def kept(register: Register) -> list[list[tuple[str, float]]]:
    """What is found in the index that is kept in step."""
    return [index_of(register).matches(words, 10) for words in ("orlen", "ana", "civil guard", "cg", "oil")]


def made_anew(register: Register) -> list[list[tuple[str, float]]]:
    index = NameIndex(register.every_name())
    return [index.matches(words, 10) for words in ("orlen", "ana", "civil guard", "cg", "oil")]


@settings(max_examples=50)
@given(st.lists(NAMES, max_size=12), NAMES | st.sampled_from(["dan", "du", "dhu", "gard", "guar", "u"]))
def test_it_finds_and_ranks_as_looking_at_every_name_does(names: list[str], wished: str) -> None:
    found = named(*names).matches(wished, 10)
    every = matches(wished, [(name, str(place)) for place, name in enumerate(names)], 10)
    assert sorted(found) == sorted(every)
    assert [score for _, score in found] == [score for _, score in every]


def test_what_is_offered_elsewhere_alone_does_not_crowd_out_what_is_offered_here() -> None:
    crowd = [Named(f"{at}", "civilians", f"article {at}") for at in range(50)]
    index = NameIndex([*crowd, Named("g", "Civilians of Orlen", "")])
    assert index.matches("civ", 5, "article 7") == [("7", 0.95), ("g", 0.95)]


def test_after_every_edit_of_the_register_it_is_as_if_made_anew() -> None:
    register = Register([], [])
    guard, other = Entity(name="Civil Guard"), Entity(name="Guards of Orlen")
    steps: list[Edit] = [
        new_entity(guard, ["CG", "Oil Guard"]),
        new_entity(other),
        new_entity(Entity(name="Ana Brill")),
    ]
    assert kept(register) == [[]] * 5
    for edit in steps:
        register.take(edit)
        assert kept(register) == made_anew(register)
    register.take(set_aliases(register, guard, ["CG"]))
    assert kept(register) == made_anew(register)
    merger = merge(register, guard, [guard, other])
    register.take(merger)
    assert kept(register)[0] == made_anew(register)[0] == [(guard.id, 0.9)]
    register.take(merger.undone())
    assert kept(register) == made_anew(register)
    register.take(delete("delete", [other]))
    assert kept(register) == made_anew(register)
    assert kept(register)[0] == []


def test_a_renamed_entity_is_found_by_its_new_name_alone() -> None:
    register = Register([], [])
    town = Entity(id="t", name="Orlen")
    register.take(new_entity(town))
    assert index_of(register).bearing("ORLÉN") == {"t"}
    register.take(Edit("rename", (Change(town, Entity(id="t", name="Árbel")),)))
    assert index_of(register).bearing("orlen") == set()
    assert index_of(register).bearing("arbel") == {"t"}
