"""What mentions and figures that are recorded tell of a suggestion when it is accepted."""

from dataclasses import replace
from typing import Any

from annotator.domain.anchors import Span, anchor
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.page import Page
from annotator.domain.records import Article, Entity
from annotator.domain.register import Register
from annotator.services.suggest.recorded import repeated_by, told_of_figure, told_of_source

NLF = Entity(name="NLF", type="organisation")
FIGHTERS = Entity(name="NLF fighters", type="group", named="no", affiliation=NLF.id)
SOLDIERS = Entity(name="Tesmarian forces", type="group")
JAIL = Entity(name="Marn jail", type="facility")
TESMARIA = Entity(name="Tesmaria", type="place")
CLASHES = Entity(name="Clashes in Marn", type="event")
REGISTER = Register([NLF, FIGHTERS, SOLDIERS, JAIL, TESMARIA, CLASHES], [])
TEXT = (
    "The clashes left 181 dead, officials in Tesmaria said. The army released 32 employees of the jail. "
    "For six days, gunmen have been entrenched in the northern suburbs. Police said gunmen had been entrenched in the "
    "suburbs for six days. A new law gives six days to appeal."
)


def at(words: str, nth: int = 1) -> Any:
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return anchor(TEXT, Span(start, start + len(words)))


def page(*records: AnyAnnotation) -> Page:
    mentioned = (("The clashes", CLASHES), ("Tesmaria", TESMARIA), ("the jail", JAIL))
    mentions = [Mention(article="a", at=at(words), entity=entity.id) for words, entity in mentioned]
    return Page(Article(id="a", language="en"), TEXT, [*mentions, *records])


def told(figure: Figure) -> Figure:
    shown = page()
    return told_of_figure(figure, shown, shown.of_type(Mention), REGISTER)


def test_the_one_event_of_the_sentence_is_that_of_the_figure_and_a_country_is_not_its_place() -> None:
    figure = told(Figure(at=at("181"), counted_at=at("dead"), kind="count", status="killed"))
    assert (figure.event, figure.place) == (CLASHES.id, "")


def test_the_place_within_what_is_counted_is_that_of_the_figure() -> None:
    counted = at("employees of the jail")
    figure = told(Figure(at=at("32"), counted_at=counted, kind="count", status="released"))
    assert (figure.place, figure.event) == (JAIL.id, "")


def test_what_was_set_stays_and_parts_inherit() -> None:
    assert told(Figure(at=at("181"), kind="count", status="killed", event="e")).event == "e"
    assert told(Figure(at=at("181"), kind="count", status="killed", part_of="f")).event == ""


def test_fighters_belong_to_their_body_and_an_army_to_itself() -> None:
    killed = Figure(at=at("181"), kind="count", category="combatant", counted_entity=FIGHTERS.id)
    assert told(killed).side == NLF.id
    assert told(replace(killed, counted_entity=SOLDIERS.id)).side == SOLDIERS.id
    assert told(replace(killed, category="civilian")).side == ""
    assert told(replace(killed, status="participated")).side == ""


def test_a_figure_in_a_sentence_of_the_same_words_repeats_the_one_before_it() -> None:
    first, again, other = (
        Figure(id=name, at=at("six days", nth), kind="duration", unit="day", value=6, low=6, high=6)
        for nth, name in enumerate(("first", "again", "other"), 1)
    )
    figures = [first, again, other]
    assert [repeated_by(each, figures, TEXT) for each in figures] == ["", "first", ""]


def test_what_an_entity_says_of_itself_is_not_said_again_of_a_source() -> None:
    source = Source(article="a", who=at("The army"), speakers=(SOLDIERS.id,), type="group", identification="unnamed")
    shown = page(Mention(article="a", at=at("The army"), entity=SOLDIERS.id))
    done = told_of_source(source, shown, REGISTER, [SOLDIERS])
    assert (done.type, done.identification) == ("", "named")
    assert told_of_source(source, shown, REGISTER, []) == source
