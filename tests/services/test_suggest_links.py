"""Stories of the links between what is proposed: who speaks, who gave a number, where, whose they were, who did it."""

import pytest

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.records import Entity
from annotator.domain.register import Register
from annotator.services.suggest.everything import suggest
from annotator.services.suggest.suggestion import Suggestion

PUBLISHED = "2022-01-26"  # a Wednesday


def proposed(text: str, register: Register | None = None) -> list[Suggestion]:
    return suggest(text, language="en", published=PUBLISHED, article="a1", register=register)


def names(found: list[Suggestion]) -> dict[str, str]:
    return {new.entity.id: new.entity.name for one in found for new in one.new}


def source(text: str) -> tuple[Source, dict[str, str]]:
    found = proposed(text)
    return next(one.record for one in found if isinstance(one.record, Source)), names(found)


def figure(text: str) -> tuple[Figure, dict[str, str]]:
    found = proposed(text)
    return next(one.record for one in found if isinstance(one.record, Figure)), names(found)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The road is shut, said Police chief Anna Berglund.", ["Anna Berglund"]),
        ("“No,” Anna Berglund, a senior pilot, said.", ["Anna Berglund"]),
        ("According to the UN, the road is shut.", ["United Nations"]),
        ("The EU and the UN said the road is shut.", ["European Union", "United Nations"]),
        ("A senior official said the road is shut.", ["senior official"]),
        ("UN officials said the road is shut.", ["UN officials"]),
    ],
)
def test_a_source_is_linked_to_whom_its_words_name(text: str, speakers: list[str]) -> None:
    record, called = source(text)
    assert [called[id] for id in record.speakers] == speakers


def test_he_is_who_spoke_before() -> None:
    found = proposed("“No,” said Tor Amsel, a pilot. “The road is shut,” he said.")
    first, second = (one.record for one in found if isinstance(one.record, Source))
    assert first.speakers
    assert first.speakers == second.speakers


def test_whoever_has_no_name_speaks_for_a_body_and_is_an_entity_of_the_article_alone() -> None:
    found = proposed("A spokesman for the UN said the road is shut.")
    record = next(one.record for one in found if isinstance(one.record, Source))
    assert (names(found)[record.organisation], record.identification) == ("United Nations", "unnamed")
    (made,) = [new.entity for one in found for new in one.new if new.entity.id in record.speakers]
    assert (made.named, made.article) == ("no", "a1")


def test_who_heard_it_passed_it_on() -> None:
    record, called = source("“The road is shut,” the mayor told AFP on Monday.")
    assert called[record.relayed_by] == "Agence France-Presse"
    assert (record.earliest, record.latest, record.when_at.words) == ("2022-01-24", "2022-01-24", "Monday")


def test_a_source_inside_of_what_another_said_is_nested() -> None:
    found = proposed("The council called on farmers to wait “calmly”, said NLF spokesman Tor Amsel.")
    sources = {one.record.who.words: one.record for one in found if isinstance(one.record, Source)}
    assert sources["The council"].nested_in == sources["NLF spokesman Tor Amsel"].id


def test_a_figure_is_given_by_the_innermost_source_around_it() -> None:
    found = proposed("The UN said that 12 people died. Later 14 people were hurt.")
    (said,) = (one.record for one in found if isinstance(one.record, Source))
    figures = [one.record for one in found if isinstance(one.record, Figure)]
    assert [each.source for each in figures] == [said.id, ""]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Twelve people were killed in Aleppo.", "Aleppo"),
        ("In Aleppo, 12 people were killed.", "Aleppo"),
        ("Twelve people were killed, officials in Aleppo said.", ""),
        ("Twelve people from Aleppo were killed.", ""),
        ("Twelve people were killed in Aleppo and in Homs.", ""),
    ],
)
def test_a_figure_has_a_place_where_the_sentence_is_sure_of_it(text: str, place: str) -> None:
    record, called = figure(text)
    assert called.get(record.place, "") == place


@pytest.mark.parametrize(
    ("text", "by", "side"),
    [
        ("Twelve people were killed by the SDF.", "Syrian Democratic Forces", ""),
        ("The SDF have released 32 people.", "Syrian Democratic Forces", ""),
        ("Twelve ISIS fighters were killed near the road.", "", "Islamic State"),
        ("Twelve suspected ISIS fighters were killed.", "", ""),
        ("Twelve people were killed by the road.", "", ""),
    ],
)
def test_who_did_it_and_whose_they_were_is_told_where_it_is_sure(text: str, by: str, side: str) -> None:
    record, called = figure(text)
    assert (called.get(record.by, ""), called.get(record.side, "")) == (by, side)


@pytest.mark.parametrize(
    ("counted", "category"),
    [
        ("soldiers", "combatant"),
        ("policemen", "security_force"),
        ("children", "minor"),
        ("villagers", "civilian"),
        ("miners", "worker"),
        ("suspected militants", "suspected_combatant"),
        ("people", "all"),
        ("horses", ""),
    ],
)
def test_what_kind_of_people_they_are_follows_from_the_noun(counted: str, category: str) -> None:
    assert figure(f"Twelve {counted} were killed.")[0].category == category


def test_a_total_and_its_parts_are_one_group() -> None:
    found = proposed("In all 19 people died, including 12 soldiers and seven miners. Two dogs ran.")
    groups = [one.group for one in found if isinstance(one.record, Figure)]
    total = next(one.record for one in found if isinstance(one.record, Figure))
    assert groups == [total.id, total.id, total.id, ""]


def test_links_lead_to_what_the_register_knows() -> None:
    aleppo = Entity(name="Aleppo", type="place")
    found = proposed("Twelve people were killed in Aleppo.", Register([aleppo], []))
    (mention,) = (one.record for one in found if isinstance(one.record, Mention))
    (record,) = (one.record for one in found if isinstance(one.record, Figure))
    assert mention.entity == record.place == aleppo.id
    assert not names(found)
