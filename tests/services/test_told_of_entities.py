"""What the words of a description tell of the entity that is made for them."""

import pytest

from annotator.domain.anchors import Span, anchor
from annotator.domain.annotations import Mention
from annotator.domain.page import Page
from annotator.domain.records import Article, Entity
from annotator.domain.register import Register
from annotator.services.reading.forms import form_of
from annotator.services.recording.entities import kind_of, told

NLF = Entity(name="NLF", type="organisation")
MARN = Entity(name="Marn", type="place")


def told_of(words: str) -> dict[str, str]:
    """What is told of the words, in which the NLF and Marn are mentioned already."""
    text = f"They saw {words} yesterday."
    span = Span(9, 9 + len(words))
    inside = [
        Mention(article="a", at=anchor(text, (at, at + len(each.name))), entity=each.id, form="name")
        for each in (NLF, MARN)
        if (at := text.find(each.name)) >= 0
    ]
    mention = Mention(article="a", at=anchor(text, span), form=form_of(text, span, "en"))
    page = Page(Article(id="a", language="en"), text, [*inside, mention])
    return told(page, Register([NLF, MARN], []), mention)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("a senior official", "person"),
        ("NLF fighters", "group combatants"),
        ("the residents of the valley", "group residents"),
        ("a coordinated assault on the base", "event attack"),
        ("sporadic clashes", "event"),
        ("the northeast of Tesmaria", "place region"),
        ("the international community", "group"),
        ("the provincial administration", "organisation government_body"),
        ("the international coalition led by Washington", "organisation coalition"),
        ("an old prison", "facility prison"),
        ("relief groups", "group"),
        ("the blue one", ""),
    ],
)  # fmt: skip
def test_a_description_is_what_its_noun_says(words: str, kind: str) -> None:
    assert " ".join(filter(None, kind_of(words, "en"))) == kind


@pytest.mark.parametrize(
    ("words", "kind"), [("un assaut contre la base", "event attack"), ("les habitants", "group residents")]
)
def test_french_descriptions_are_understood_as_well(words: str, kind: str) -> None:
    assert " ".join(kind_of(words, "fr")) == kind


def test_people_belong_to_the_body_that_is_named_beside_them() -> None:
    assert told_of("a leader of the NLF") == {"type": "person", "affiliation": NLF.id}
    assert told_of("NLF fighters") == {"type": "group", "subtype": "combatants", "affiliation": NLF.id}


def test_whoever_is_only_suspected_belongs_to_nobody() -> None:
    assert "affiliation" not in told_of("suspected members of the NLF")


def test_a_place_is_located_in_the_place_that_its_words_name() -> None:
    assert told_of("a prison in Marn") == {"type": "facility", "subtype": "prison", "located_in": MARN.id}


def test_a_pronoun_tells_nothing() -> None:
    assert told_of("them") == {}
