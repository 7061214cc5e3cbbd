"""Stories of the mentions that are proposed: what the register knows, what the world knows, what capitals show."""

import pytest

from annotator.domain.annotations import Mention
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Alias, Entity
from annotator.domain.register import Register
from annotator.services.suggest.mentions import suggest_mentions
from annotator.services.suggest.suggestion import Suggestion

HARBOUR = Entity(name="Harbour Office", type="organisation")
MIRA = Entity(name="Mira Lund", type="person")
ISLAND = Entity(name="Ås (island)", type="place")
GUESTS = Entity(name="guests of the inn", type="group", named="no", article="inn")
REGISTER = (HARBOUR, MIRA, ISLAND, GUESTS)


def register(*more: Entity, aliases: tuple[Alias, ...] = ()) -> Register:
    return Register([*REGISTER, *more], [Alias(entity=HARBOUR.id, name="HO"), *aliases])


def found(text: str, **asked: object) -> list[Suggestion]:
    return suggest_mentions(text, **asked)  # type: ignore[arg-type]


def words(text: str, **asked: object) -> list[str]:
    return [one.record.main.words for one in found(text, **asked)]


def types(text: str, **asked: object) -> dict[str, str]:
    return {one.record.main.words: one.new[0].entity.type for one in found(text, **asked) if one.new}


def linked(one: Suggestion) -> str:
    assert isinstance(one.record, Mention)
    return one.record.entity


def test_a_name_of_the_register_is_found_by_any_of_its_names_and_linked() -> None:
    text = "Lawyers for the Harbour Office met Mira Lund; the HO paid."
    assert [(one.record.main.words, linked(one)) for one in found(text, register=register())] == [
        ("Harbour Office", HARBOUR.id),
        ("Mira Lund", MIRA.id),
        ("HO", HARBOUR.id),
    ]


def test_accents_and_what_tells_two_of_one_name_apart_do_not_count() -> None:
    assert [linked(one) for one in found("The ferry to As left.", register=register())] == [ISLAND.id]


def test_an_acronym_is_no_small_word_and_no_part_of_a_word() -> None:
    assert not found("Ho hum, said the hotel. Alas, aho.", register=register())


def test_an_entity_without_a_name_is_found_in_its_article_only() -> None:
    text = "On Monday guests of the inn left."
    assert words(text, register=register(), article="inn") == ["guests of the inn"]
    assert not words(text, register=register(), article="ferry")


def test_a_name_that_two_entities_have_is_offered_not_decided() -> None:
    other = Entity(name="Mira Lund", type="person")
    (one,) = found("Yesterday Mira Lund sailed.", register=register(other))
    assert not linked(one)
    assert set(one.perhaps) == {MIRA.id, other.id}


def test_the_names_of_a_register_are_kept_in_step_with_its_edits() -> None:
    project = register()
    assert not words("Then old Bram sang.", register=project, eager=False)
    bram = Alias(entity=MIRA.id, name="Bram")
    project.take(Edit("", (Change(None, bram),)))
    assert words("Then old Bram sang.", register=project) == ["Bram"]


def test_a_name_nobody_knows_brings_its_entity_along() -> None:
    (one,) = found("The spokesman, General Tarek Amsel, resigned.", article="a1")
    assert linked(one) == one.new[0].entity.id
    assert (one.new[0].entity.name, one.new[0].entity.type) == ("Tarek Amsel", "person")


def test_the_same_name_is_the_same_entity_each_time_it_is_asked_for() -> None:
    first, second = (found("General Tarek Amsel resigned.", article="a1")[0] for _ in range(2))
    assert linked(first) == linked(second)
    assert linked(first) != linked(found("General Tarek Amsel resigned.", article="a2")[0])


def test_a_long_name_in_small_letters_goes_as_far_as_its_acronym_says() -> None:
    text = "It was told by the Norland Watch for rights of sailors (NWRS). Later the NWRS was silent."
    long, short, later = found(text)
    assert long.record.main.words == "Norland Watch for rights of sailors"
    assert long.new[0].aliases == ("NWRS",)
    assert linked(long) == linked(short) == linked(later)


def test_an_acronym_means_what_the_article_says_it_does() -> None:
    text = "It was told by the Norland Railway Club (NRC). The NRC was late."
    assert {new.entity.name for one in found(text) for new in one.new} == {"Norland Railway Club"}


def test_short_forms_mean_the_long_name_before_them() -> None:
    text = "Police chief Anna Berglund spoke first. Then Berglund left for the town of Vik. Mr Berglund did not."
    assert {linked(one) for one in found(text) if "Berglund" in one.record.main.words} == {linked(found(text)[0])}


def test_a_short_form_of_two_people_is_offered_not_decided() -> None:
    text = "President Anna Berg and her brother, Senator Olaf Berg, met. Then Berg left."
    *_, last = found(text)
    assert not linked(last)
    assert len(last.perhaps) == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She works at the Norland Refugee Council now.", "Norland Refugee Council"),
        ("The Ministry of Defence said no.", "Ministry of Defence"),
        ("In those days Abu Bakr al-Karimi fled.", "Abu Bakr al-Karimi"),
        ("He met Rami Abdul Rasheed there.", "Rami Abdul Rasheed"),
        ("The prison of al-Sina'a stands in the town of al-Sina'a.", "al-Sina'a"),
        ("The envoy of Bank of Norland & Co. was late.", "Bank of Norland & Co"),
    ],
)
def test_names_of_several_words_are_one(text: str, name: str) -> None:
    assert name in words(text)


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("Gen. Tor Amsel is late.", "Tor Amsel", "person"),
        ("“No,” said Tor Amsel.", "Tor Amsel", "person"),
        ("Tor Amsel, a retired pilot, sings.", "Tor Amsel", "person"),
        ("They fled the town of Vikby.", "Vikby", "place"),
        ("The Norland River rose.", "Norland River", "place"),
        ("The fire reached Norland Prison.", "Norland Prison", "facility"),
        ("The guards of Vikby prison slept.", "Vikby prison", "facility"),
        ("Three NLF fighters ran.", "NLF", "organisation"),
        ("They began Operation Blue Moon.", "Operation Blue Moon", "event"),
        ("She lives in Bolivia.", "Bolivia", "place"),
        ("It was shown on CNN.", "CNN", "organisation"),
    ],
)
def test_what_stands_around_a_name_or_in_it_tells_what_it_is(text: str, name: str, type_: str) -> None:
    assert types(text)[name] == type_


@pytest.mark.parametrize(
    "text",
    [
        "Fighting goes on. Militarily, it is over. Farmers wait.",
        "It rained on Monday, 5 March, and in May.",
        "She and I watched TV. OK, he said.",
        "The Muslims and the Americans agreed.",
        "They said it. He knew. Who was it?",
        "Farmers Flee Burning Fields As Rain Fails",
    ],
)
def test_capitals_that_name_nobody_are_left_alone(text: str) -> None:
    assert not words(text)


def test_pronouns_and_descriptions_are_left_to_people() -> None:
    assert words("The NGO told the director that it had left the prison.") == []


def test_titles_are_no_part_of_a_name_and_leave_who_is_before_them() -> None:
    assert words("US President Jill Stern met Prime Minister Ole Tangen.") == ["US", "Jill Stern", "Ole Tangen"]


def test_a_possessive_parts_two_names() -> None:
    assert words("He joined Norway's Labour Bureau.") == ["Norway", "Labour Bureau"]


def test_a_name_ends_inside_of_a_compound() -> None:
    assert words("The Turkey-backed rebels fled.") == ["Turkey"]


def test_the_people_of_a_country_are_an_adjective_of_it_for_the_eager() -> None:
    text = "Two Syrian pilots sang."
    assert not words(text)
    (one,) = found(text, eager=True)
    assert isinstance(one.record, Mention)
    assert (one.record.form, one.new[0].entity.name) == ("adjective", "Syria")


def test_a_headline_names_whom_the_body_names() -> None:
    assert words("Vikby Flood Drowns Old Town Hall\n\nThe flood came to the town of Vikby on Monday.") == [
        "Vikby",
        "Vikby",
    ]


def test_what_the_world_calls_so_is_linked_to_what_the_register_calls_otherwise() -> None:
    daesh = Entity(name="Islamic State", type="organisation")
    (one,) = found("Fighters of ISIS fled.", register=Register([daesh], []))
    assert linked(one) == daesh.id


def test_arabic_names_are_found_behind_what_is_written_together_with_them() -> None:
    text = "قال المتحدث إن الوضع في مصر وسوريا هادئ"
    assert words(text, language="ar") == ["مصر", "سوريا"]


def test_french_names_are_found_by_french_words() -> None:
    text = "Le ministre Jean Valmont a quitté la ville de Vernois pour l’Allemagne."
    assert types(text, language="fr") == {"Jean Valmont": "person", "Vernois": "place", "Allemagne": "place"}


def test_nothing_is_proposed_in_an_empty_text_or_one_of_signs() -> None:
    assert not words("")
    assert not words("((( “” ’s ’s --- 😀😀 . . .")


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("NLF spokesman Tor Amsel sang.", "spokesman", "NLF"),
        ("Then Tor Amsel, a senior local official, sang.", "senior local official", ""),
        ("It was the director of the NLF, Tor Amsel.", "director", "NLF"),
        ("So Tor Amsel, the leader of the NLF, sang.", "leader", "NLF"),
    ],
)
def test_a_person_brings_the_role_and_the_body_beside_the_name(text: str, role: str, body: str) -> None:
    (one,) = [one for one in found(text) if one.record.main.words == "Tor Amsel"]
    person, *bodies = one.new
    assert (person.entity.type, person.entity.role) == ("person", role)
    assert [each.entity.name for each in bodies] == [body] * bool(body)
    assert person.entity.affiliation == (bodies[0].entity.id if bodies else "")
