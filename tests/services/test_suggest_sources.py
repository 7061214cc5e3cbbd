"""Which attributions are proposed for a text, by which rule."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.anchors import Span
from annotator.domain.annotations import Source
from annotator.services.suggest.everything import suggest
from annotator.services.suggest.prose import prose
from annotator.services.suggest.sources import suggest_sources
from annotator.services.suggest.suggestion import Suggestion
from annotator.services.suggest.trust import EAGER, QUIET

Roles = tuple[str, str, str]


def proposed(text: str, language: str = "en", eager: bool = False) -> list[tuple[Suggestion, Source]]:
    found = suggest_sources(text, language=language, eager=eager)
    return [(one, one.record) for one in found if isinstance(one.record, Source)]


def roles(text: str, language: str = "en", eager: bool = False) -> list[Roles]:
    return [(source.who.words, source.cue.words, source.said.words) for _, source in proposed(text, language, eager)]


def rules(text: str, language: str = "en", eager: bool = False) -> list[str]:
    return [one.rule for one, _ in proposed(text, language, eager)]


def only(text: str, language: str = "en", eager: bool = False) -> Source:
    (found,) = proposed(text, language, eager)
    return found[1]


SENTENCES: list[tuple[str, str, Roles]] = [
    ("quote_who_said", "“The ferry is late,” the captain said.", ("the captain", "said", "“The ferry is late,”")),
    ("quote_said_who", "“The ferry is late,” said Ole Berg.", ("Ole Berg", "said", "“The ferry is late,”")),
    (
        "quote_said_who",
        "“It sank,” said Ole Berg, a pilot at the Port of Aarhus, who saw it.",
        ("Ole Berg, a pilot at the Port of Aarhus, who saw it", "said", "“It sank,”"),
    ),
    ("clause_who_said", "The bridge is closed, police said.", ("police", "said", "The bridge is closed")),
    (
        "clause_said_who",
        "The bridge is closed, said the harbour office.",
        ("the harbour office", "said", "The bridge is closed"),
    ),
    (
        "clause_said_who",
        "The bridge in Ravenna, Italy, is closed, reports the Harbour Watch (HW).",
        ("the Harbour Watch (HW)", "reports", "The bridge in Ravenna, Italy, is closed"),
    ),
    (
        "according_to",
        "According to the mayor, the bridge is closed.",
        ("the mayor", "According to", "the bridge is closed"),
    ),
    (
        "according_to",
        "Nine boats sank, according to the latest report by the Harbour Watch.",
        ("the Harbour Watch", "according to the latest report by", "Nine boats sank"),
    ),
    ("verb_that", "The mayor said that the bridge was safe.", ("The mayor", "said", "that the bridge was safe")),
    (
        "verb_that",
        "The mayor said in a statement on Friday that the bridge was safe.",
        ("The mayor", "said in a statement", "that the bridge was safe"),
    ),
    ("reporting_clause", "The mayor said the bridge was safe.", ("The mayor", "said", "the bridge was safe")),
    (
        "reporting_clause",
        "Phil Lund, the chairman, said the bridge was safe.",
        ("Phil Lund, the chairman", "said", "the bridge was safe"),
    ),
    (
        "reporting_clause",
        "Sen. Ada Holt (R-Utah), a critic of the plan, said the bridge was safe.",
        ("Sen. Ada Holt (R-Utah), a critic of the plan", "said", "the bridge was safe"),
    ),
    ("verb_quote", "The mayor said: “The bridge is safe.”", ("The mayor", "said", "“The bridge is safe.”")),
    (
        "verb_quote",
        "The mayor said, “It is safe. Nobody need worry.” The market opened again.",
        ("The mayor", "said", "“It is safe. Nobody need worry.”"),
    ),
    ("judging_clause", "The mayor condemned the strike.", ("The mayor", "condemned", "the strike")),
    ("called_quote", "The mayor called the strike “a disgrace.”", ("The mayor", "called", "the strike “a disgrace.”")),
    ("judging_clause", "The mayor called for an inquiry.", ("The mayor", "called for", "an inquiry")),
    (
        "appeal",
        "The mayor renewed her appeal to the region for help.",
        ("The mayor", "renewed her appeal", "for help"),
    ),
    (
        "quote_dash_name",
        "The letters:\n\n“The ferry was never on time.” ― Ada Holt",
        ("Ada Holt", "―", "“The ferry was never on time.”"),
    ),
]


@pytest.mark.parametrize(("rule", "text", "expected"), SENTENCES)
def test_each_rule_finds_who_cue_and_said(rule: str, text: str, expected: Roles) -> None:
    assert roles(text) == [expected]
    assert rules(text) == [rule]


def test_what_is_said_goes_on_behind_the_verb() -> None:
    text = "“The bridge,” the mayor said, “is safe.”"
    assert roles(text) == [("the mayor", "said", "“The bridge,” … “is safe.”")]
    assert roles("The bridge, the mayor said, is safe.") == [("the mayor", "said", "The bridge … is safe")]


def test_a_second_quotation_stays_with_the_same_source() -> None:
    text = "“We left,” the baker told reporters. “Nobody helped us.” The shop stayed closed."
    assert roles(text) == [("the baker", "told", "“We left,” … “Nobody helped us.”")]


def test_a_quotation_of_several_paragraphs_is_one() -> None:
    before = "“It began at night.\n\n“Then the roof fell,” the baker said."
    assert roles(before) == [("the baker", "said", "“It began at night. … “Then the roof fell,”")]
    behind = "The baker said: “It began at night.\n\n“Then the roof fell.”\n\nThe shop is closed."
    assert roles(behind)[0][2].endswith("“Then the roof fell.”")


def test_a_quotation_that_is_never_closed_is_proposed_with_its_defect() -> None:
    source = only("The baker said that the town had to “leave at once and not come back.\n\nIt is quiet now.")
    assert source.said.words == "that the town had to “leave at once and not come back"
    assert source.quote_defect == ("unclosed",)


@pytest.mark.parametrize(
    "quote", ["“We left,”", '"We left,"', "«We left,»", "''We left,''", "„We left,“", '“We left,"']
)
def test_quotation_marks_of_all_kinds_are_known(quote: str) -> None:
    assert roles(f"{quote} the baker said.") == [("the baker", "said", quote)]


def test_a_quotation_within_a_quotation_is_left_to_the_outer_one() -> None:
    assert roles("“He told me: ‘Leave now,’” she said.") == [("she", "said", "“He told me: ‘Leave now,’”")]


def test_two_sources_share_a_sentence() -> None:
    text = "The mayor said the bridge was safe, and the baker said nobody believed it."
    assert roles(text) == [
        ("The mayor", "said", "the bridge was safe"),
        ("the baker", "said", "nobody believed it"),
    ]


def test_participles_and_second_verbs_have_the_subject_of_the_first() -> None:
    text = "The mayor said the bridge was safe, adding that it had been tested."
    assert roles(text)[1] == ("The mayor", "adding", "that it had been tested")
    assert roles("The mayor said it was safe and promised that it would open.")[1][0] == "The mayor"


def test_the_subject_of_a_participle_is_a_whole_noun_phrase_or_nobody() -> None:
    said = ("warning", "that 200 people were trapped")
    told = "The harbour office issued a report on Monday, warning that 200 people were trapped."
    assert roles(told) == [("The harbour office", *said)]
    assert all(who not in ("The", "A") for who, *_ in roles("The report is out, warning that 200 people were trapped."))


def test_acronyms_are_no_small_words() -> None:
    assert roles("The WHO called on IS members to leave.") == [("The WHO", "called on", "IS members to leave")]


def test_a_relative_clause_has_its_pronoun_for_a_source() -> None:
    text = "The bridge is safe, said the mayor, who had earlier said that it was not."
    assert roles(text) == [
        ("the mayor", "said", "The bridge is safe"),
        ("who", "had earlier said", "that it was not"),
    ]


def test_who_was_told_by_name_passed_it_on() -> None:
    ((told, source),) = proposed("“We left,” Ada Holt told AFP on Friday.")
    assert (source.who.words, source.cue.words) == ("Ada Holt", "told")
    assert told.named["relayed_by"].words == "AFP"
    ((told, _),) = proposed("“We left,” Ada Holt told reporters.")
    assert not told.named
    assert roles("The case is settled, told AFP the director of the museum.")[0][0] == "the director of the museum"


def test_a_source_without_a_name_is_described() -> None:
    source = only("“It is settled”, assured on condition of anonymity a senior harbour official.")
    assert source.cue.words == "assured on condition of anonymity"
    assert (source.identification, source.anonymity_reason) == ("anonymous", "not_stated")
    assert (source.type, source.role) == ("person", "senior harbour official")
    behind = only("“It is settled,” a harbour official said on condition of anonymity.")
    assert (behind.cue.words, behind.identification) == ("said", "anonymous")
    told = (
        "The official, who spoke on condition of anonymity because he was not authorized to speak, said it was settled."
    )
    assert only(told).anonymity_reason == "not_authorised"


def test_manner_act_and_polarity_follow_the_words() -> None:
    source = only("The mayor denied the claim.")
    assert (source.manner, source.speech_act, source.polarity) == ("indirect", "denial", "negative")
    assert only("“It is safe,” she said.").manner == "direct"
    assert only("The mayor said it was “safe”.").manner == "mixed"


def test_a_pronoun_is_as_well_identified_as_who_spoke_last() -> None:
    found = proposed("Ada Holt said the bridge was safe. He said nothing fell.")
    assert [source.identification for _, source in found] == ["named", "named"]


@pytest.mark.parametrize(
    "text",
    [
        "The report said to be lost was found.",  # nobody says it
        "The proposed rule was dropped.",
        "The mayor was told of the strike.",
        "The state reports of 1990 are lost.",  # nouns
        "Her early-morning tweets were read aloud.",
        "The bridge has stood in Ravenna since March.",
        "A think tank moved in.",
    ],
)
def test_words_that_attribute_nothing_are_left_alone(text: str) -> None:
    assert roles(text) == []


def test_what_would_be_said_is_left_to_the_eager() -> None:
    assert roles("The mayor would not say that it was safe.") == []
    assert roles("The mayor believes that it is safe.") != []
    assert roles("The mayor hopes to open the bridge.") == []
    assert roles("The mayor hopes to open the bridge.", eager=True) == [("The mayor", "hopes", "to open the bridge")]


def test_speakers_of_a_transcript_stand_before_a_colon() -> None:
    text = "HOLT: Is the bridge safe?\n\nBERG: It was never safe.\n\nHOLT: When did you know?"
    assert [(who, said) for who, _, said in roles(text)] == [
        ("HOLT", "Is the bridge safe?"),
        ("BERG", "It was never safe."),
        ("HOLT", "When did you know?"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "« Le pont est fermé », a déclaré la maire, Ada Robin.",
            ("la maire, Ada Robin", "a déclaré", "« Le pont est fermé »"),
        ),
        ("Selon la police, le pont est fermé.", ("la police", "Selon", "le pont est fermé")),
        ("Le pont est fermé, d’après la mairie.", ("la mairie", "d’après", "Le pont est fermé")),
        ("« Nous partons », a-t-il ajouté.", ("il", "a-t-il ajouté", "« Nous partons »")),
        ("La maire a annoncé que le pont fermerait.", ("La maire", "a annoncé", "que le pont fermerait")),
        ("Le pont est fermé, indique la préfecture.", ("la préfecture", "indique", "Le pont est fermé")),
    ],
)
def test_french_attributions_are_found_by_french_words(text: str, expected: Roles) -> None:
    assert roles(text, "fr") == [expected]


def test_in_arabic_the_verb_comes_first() -> None:
    assert roles("قال المتحدث باسم الميناء إن الجسر مغلق.", "ar") == [("المتحدث باسم الميناء", "قال", "إن الجسر مغلق")]
    assert roles("«الجسر مغلق»، قال أحمد.", "ar") == [("أحمد", "قال", "«الجسر مغلق»")]


def test_nothing_is_proposed_in_zones_that_are_not_read() -> None:
    text = "The mayor said it was safe.\n\nThe agency said all rights are reserved."
    zone = Span(text.index("The agency"), len(text))
    assert [one.record.main.start for one in suggest_sources(text, zones=[zone])] == [0]


def test_a_proposal_is_marked_as_one_and_as_sure_as_its_mode() -> None:
    text = "The mayor said it was safe. The baker fears that it is not."
    quiet, eager = (suggest(text, eager=eager) for eager in (False, True))
    assert all(one.record.origin == "suggested" for one in eager)
    assert all(one.confidence >= QUIET for one in quiet)
    assert all(one.confidence >= EAGER for one in eager)
    assert len(eager) >= len(quiet)


@given(st.text(alphabet=st.sampled_from("aA bc,.:“”\"'’‘«»()-—\n said told AFP “He said” that "), max_size=200))
def test_any_text_is_read_and_anchors_hold_its_words(text: str) -> None:
    for language in ("en", "fr", "ar", "xx"):
        for one in suggest_sources(text, language=language, eager=True):
            assert one.record.main.end <= len(text)


def test_a_text_without_sentences_is_read_piece_by_piece() -> None:
    text = "The mayor said " * 2_000
    assert len(prose(text, "en").sentences) > 10
