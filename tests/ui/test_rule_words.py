"""Every rule of suggestions can be said in words that an analyst understands."""

from itertools import product

import pytest

from annotator.domain.anchors import Anchor, anchor
from annotator.domain.annotations import Figure, Mention, Source
from annotator.services.reading.rules import shipped_rules
from annotator.services.suggest import from_records, mentions, trust
from annotator.services.suggest.everything import suggest
from annotator.ui.suggestions.rule_words import FIGURES, MENTIONS, OF_DOUBTS, OF_FORMS, SOURCES, rule_words

FOLLOWING = {"same_words", "who_said", "who_counted"}


def test_no_rule_lacks_words() -> None:
    assert set(SOURCES) == set(trust.SURE)
    english = {rule.key for rule in shipped_rules() if rule.language in ("", "en")}
    assert set(FIGURES) == english | {"one"}
    assert set(MENTIONS) == set(mentions.SURE) | FOLLOWING
    assert set(OF_FORMS) == set(trust.FORMS)
    assert set(OF_DOUBTS) == set(trust.DOUBTS)


@pytest.mark.parametrize("rule", trust.SURE)
def test_the_name_of_a_rule_for_sources_is_taken_apart_as_it_was_joined(rule: str) -> None:
    for form, doubt in product(["", *trust.FORMS], ["", *trust.DOUBTS]):
        said = rule_words("_".join(filter(None, (form, rule, doubt))))
        assert SOURCES[rule] in said
        assert "_" not in said
        assert not form or OF_FORMS[form].removeprefix("{0}") in said
        assert not doubt or OF_DOUBTS[doubt].removeprefix("{0}") in said


def test_the_lines_of_the_table_in_other_languages_are_called_by_their_words() -> None:
    others = {rule.key for rule in shipped_rules()} - set(FIGURES)
    assert "une_centaine" in others
    assert rule_words("une_centaine", "figure") == "une centaine"


def test_what_follows_from_records_is_named_as_in_the_code() -> None:
    text = "Orlen flooded. The mayor said 40 farmers died in Orlen."

    def at(words: str) -> Anchor:
        return anchor(text, (text.index(words), text.index(words) + len(words)))

    records = (
        Mention(at=at("Orlen"), entity="o", form="name"),
        Source(who=at("The mayor"), speakers=("m",)),
        Figure(at=at("40"), counted_at=at("farmers"), counted="farmers"),
    )
    assert {one.rule for one in from_records.from_records(text, records, language="en", article="a")} == FOLLOWING


def test_what_is_proposed_in_an_article_names_rules_that_have_words() -> None:
    text = (
        "At least 40 people were killed in Orlen, said Mayor Jill Stern, who did not say that 12 houses burned.\n\n"
        "The Norland Refugee Council (NRC) would call it “a shame”, and according to AFP both were hurt.\n"
    )
    rules = {one.rule for one in suggest(text, language="en", eager=True)}
    assert rules
    assert not [rule for rule in rules if rule_words(rule) == rule.replace("_", " ")]


def test_rules_of_others_are_called_by_their_names() -> None:
    assert rule_words("strange: my_rule") == "strange: my rule"


def test_one_name_for_two_rules_is_told_apart_by_the_kind() -> None:
    assert rule_words("pair", "figure") == FIGURES["pair"]
    assert rule_words("pair", "mention") == MENTIONS["pair"]
