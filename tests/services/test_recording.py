"""A record made from chosen words fills itself in as far as the words go, and no further."""

from dataclasses import replace

from annotator.domain.anchors import Span
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.codebook import default_numbers
from annotator.domain.edits import add
from annotator.domain.entities import new_entity
from annotator.domain.page import Page
from annotator.domain.records import Article, Entity, Record
from annotator.domain.register import Register
from annotator.services.recording import figures, mentions, sources

TEXT = (
    "The Civil Guard (CG) said on Monday that at least 40 people died in Orlen, including 12 children and 28 adults."
    "\n\n"
    "Orlén was quiet later. “We were lucky”, Ana Brill, the mayor, told Veltis. She said the CG had come late.\n\n"
    "“We were lucky”\n"
)
RULES = figures.rules_of(default_numbers())


class Desk:
    """An article and a register to record in."""

    def __init__(self) -> None:
        self.page = Page(Article(id="a", language="en", published="2026-03-04"), TEXT, [])
        self.register = Register([], [])

    def span(self, words: str, nth: int = 1) -> Span:
        start = -1
        for _ in range(nth):
            start = TEXT.index(words, start + 1)
        return Span(start, start + len(words))

    def entity(self, name: str, *aliases: str, type: str = "") -> Entity:
        entity = Entity(name=name, type=type)
        self.register.take(new_entity(entity, aliases))
        return entity

    def keep(self, record: Record) -> None:
        self.page.take(add("record", record))

    def mention(self, words: str, nth: int = 1) -> Mention:
        made = mentions.new_mention(self.page, self.span(words, nth), self.register)
        self.keep(made)
        return made

    def source(self, words: str, nth: int = 1) -> Source:
        made = sources.new_source(self.page, self.register, self.span(words, nth))
        self.keep(made)
        return made

    def figure(self, words: str) -> Figure:
        made = figures.new_figure(self.page, self.register, RULES, self.span(words))
        self.keep(made)
        return made


def test_a_name_that_the_register_knows_is_recognised_with_or_without_accents() -> None:
    desk = Desk()
    orlen = desk.entity("Orlen")
    assert desk.mention("Orlén").entity == orlen.id
    assert desk.mention("Orlen").form == "name"


def test_a_name_of_two_entities_is_left_to_people() -> None:
    desk = Desk()
    desk.entity("Orlen", type="place")
    desk.entity("Orlen SA", "Orlen", type="organisation")
    assert desk.mention("Orlen").entity == ""


def test_words_mean_what_they_meant_before_in_the_article() -> None:
    desk = Desk()
    guard = desk.entity("Civil Guard of Orlen")
    first = desk.mention("CG")
    desk.keep(replace(first, entity=guard.id))
    assert desk.mention("CG", 2).entity == guard.id


def test_a_pronoun_is_never_guessed() -> None:
    desk = Desk()
    brill = desk.entity("Ana Brill")
    desk.keep(replace(desk.mention("She"), entity=brill.id))
    assert mentions.new_mention(desk.page, desk.span("We"), desk.register).entity == ""


def test_a_long_name_with_its_acronym_gives_both_names() -> None:
    entity, aliases = mentions.entity_from("Civil Guard (CG)")
    assert (entity.name, aliases) == ("Civil Guard", ["CG"])


def test_a_figure_takes_what_is_counted_and_its_entity_from_the_words() -> None:
    desk = Desk()
    people = desk.entity("people of Orlen", type="group")
    desk.keep(replace(desk.mention("people"), entity=people.id))
    figure = desk.figure("at least 40 people")
    assert (figure.at.words, figure.counted, figure.counted_entity) == ("at least 40", "people", people.id)
    assert (figure.value, figure.low, figure.high, figure.rule) == (40, 40, None, "at_least")


def test_a_bare_number_is_widened_to_its_modifier() -> None:
    assert Desk().figure("40").at.words == "at least 40"


def test_words_that_are_no_number_are_still_a_figure() -> None:
    figure = Desk().figure("quiet")
    assert (figure.at.words, figure.value, figure.kind) == ("quiet", None, "count")


def test_parts_are_proposed_with_their_total_and_inherit_the_rest() -> None:
    desk = Desk()
    desk.source(
        "The Civil Guard (CG) said on Monday that at least 40 people died in Orlen, including 12 children and 28 adults"
    )
    total = desk.figure("at least 40 people")
    proposed = figures.proposals(desk.page, total)
    assert proposed["status"].value == "killed"
    assert (proposed["earliest"].value, proposed["when_at"].value.words) == ("2026-03-02", "Monday")
    desk.keep(replace(total, status="killed", source=proposed["source"].value, earliest="2026-03-02"))
    part = desk.figure("12 children")
    assert {name: each.value for name, each in figures.proposals(desk.page, part).items()} == {"part_of": total.id}


def test_a_whole_attribution_is_taken_apart() -> None:
    desk = Desk()
    brill, veltis = desk.entity("Ana Brill", type="person"), desk.entity("Veltis", type="organisation")
    desk.mention("Ana Brill")
    desk.mention("Veltis")
    source = desk.source("“We were lucky”, Ana Brill, the mayor, told Veltis")
    assert (source.said.words, source.cue.words) == ("“We were lucky”", "told")
    assert source.who.words == "Ana Brill, the mayor"
    assert (source.speakers, source.relayed_by) == ((brill.id,), veltis.id)
    assert (source.identification, source.manner) == ("named", "direct")


def test_the_same_words_again_repeat_the_first_source() -> None:
    desk = Desk()
    desk.entity("Ana Brill", type="person")
    desk.mention("Ana Brill")
    first = desk.source("“We were lucky”, Ana Brill, the mayor, told Veltis")
    again = desk.source("“We were lucky”", 2)
    assert (again.duplicate_of, again.speakers, bool(again.who)) == (first.id, first.speakers, False)


def test_fields_that_somebody_set_do_not_follow_the_words_any_more() -> None:
    desk = Desk()
    source = desk.source("the CG had come late")
    by_hand = replace(source, identification="anonymous")
    changed = sources.with_role(by_hand, desk.page, desk.register, "who", desk.span("the CG"))
    assert changed.identification == "anonymous"


def test_another_stretch_is_added_and_an_overlapping_one_replaced() -> None:
    desk = Desk()
    source = desk.source("“We were lucky”")
    longer = sources.with_role(source, desk.page, desk.register, "said", desk.span("Orlén was quiet later"))
    assert longer.said.words == "Orlén was quiet later … “We were lucky”"
    shorter = sources.with_role(longer, desk.page, desk.register, "said", desk.span("quiet"))
    assert shorter.said.words == "quiet … “We were lucky”"


def test_all_other_places_of_the_words_are_found_once() -> None:
    desk = Desk()
    guard = desk.entity("CG")
    first = desk.mention("CG")
    edit = mentions.other_occurrences(desk.page, replace(first, entity=guard.id))
    assert [change.after.at.words for change in edit.changes] == ["CG"]  # type: ignore[attr-defined]
    desk.page.take(edit)
    assert not mentions.other_occurrences(desk.page, first)
