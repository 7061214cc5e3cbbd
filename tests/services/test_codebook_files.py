"""A codebook as a file: it comes back as it was, hostile ones are refused, and taking one removes nothing."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import edits
from annotator.domain import rewording as reword
from annotator.domain.annotations import Figure, Source
from annotator.domain.asked import EXTRA_KINDS, AskedField
from annotator.domain.codebook import READY, Choice, Codebook, NumberWord
from annotator.domain.errors import UserError
from annotator.services.codebooks.book import FORMAT, Book, in_file_order, read_book
from annotator.services.codebooks.comparing import compare, taking
from annotator.services.codebooks.number_lines import problem_with, tried
from annotator.services.codebooks.ready import ready
from annotator.services.codebooks.writing import written
from annotator.session import Session
from annotator.session.codebooks import book_of, codebook_in, differences, save_codebook
from tests.stories import ANALYST, DEVICE, at, bring_in, new_project

KEYS = st.text("abcxyz019_", min_size=1, max_size=8)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
LABELS = WORDS.map(lambda label: label.strip() or "word")
HEAD = f'format = "{FORMAT}"\nversion = 1\n'


@st.composite
def books(draw: st.DrawFn) -> Book:
    """Any codebook that a project could have."""
    choices = [
        Choice(
            id=f"{name}.{key}",
            list=name,
            key=key,
            label=draw(LABELS),
            help=draw(WORDS),
            parent=draw(st.sampled_from(["", "p"])),
            position=draw(st.integers(0, 9)),
            hidden=draw(st.booleans()),
            colour=draw(st.sampled_from(["", "#0072b2"])),
        )
        for name in draw(st.sets(st.sampled_from(["figure.status", "tone", "x.y"])))
        for key in draw(st.sets(KEYS, max_size=5))
    ]
    fields = [
        AskedField(
            id=f"{table}.x_{key}",
            table=table,
            key=key,
            kind=draw(st.sampled_from(EXTRA_KINDS)),
            list="tone",
            label=draw(WORDS),
            help=draw(WORDS),
            place=draw(st.sampled_from(["", "form", "more", "off"])),
            required=draw(st.sampled_from(["", "yes", "no"])),
            position=draw(st.integers(0, 99)),
        )
        for table in ("mention", "figure", "source")
        for key in draw(st.sets(KEYS, max_size=2))
    ]
    numbers = [
        NumberWord(
            id=f"n{at}", key=key, language="en", words="oodles; umpteen", low="10", comparator="vague", position=at
        )
        for at, key in enumerate(draw(st.lists(KEYS, max_size=3)), 1)
    ]
    return Book(draw(WORDS), draw(WORDS), tuple(choices), tuple(fields), tuple(numbers))


@given(books())
def test_a_codebook_that_is_saved_and_read_is_the_same(book: Book) -> None:
    again = read_book(written(book), "book.toml")
    assert again == in_file_order(book)
    assert written(again) == written(book)
    assert all(difference.how == "missing" for difference in compare(again, again))


@given(st.text(max_size=300))
def test_whatever_is_in_a_file_it_is_read_or_refused_in_a_sentence(text: str) -> None:
    for said in (text, HEAD + text, HEAD + f"[choices.tone]\na = {text}"):
        with suppress(UserError):
            read_book(said, "book.toml")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "does not begin with format"),
        (f'format = "{FORMAT}"\nversion = 2', "its version is 2"),
        ("x = [", "it is not TOML"),
        (HEAD + "deep = " + "[" * 5_000 + "]" * 5_000, "it is nested too deeply"),
        (HEAD + f'title = "{"x" * 30_000}"', "it is too large"),
        (HEAD + "x\n" * 2_000_000, "it is too large"),
        (HEAD + "other = 1", "“other” is not known here"),
        (HEAD + "choices = 3", "choices is no table"),
        (HEAD + '[choices."A b"]\na = "a"', "“A b” is no name of a list"),
        (HEAD + '[choices.tone]\n"A b" = "a"', "“tone”, A b is no key"),
        (HEAD + "[choices.tone]\na = 3", "choices “tone”, a is no table"),
        (HEAD + '[choices.tone]\na = { label = "" }', "a has no label"),
        (HEAD + '[choices.tone]\na = { label = "a", hidden = "yes" }', "hidden is true or false elsewhere"),
        (HEAD + '[choices.tone]\na = { label = "a", colour = "red" }', "not written as #rrggbb"),
        (HEAD + '[choices.tone]\na = { label = "a", merged_into = "a" }', "merged into itself"),
        (HEAD + '[choices.tone]\na = { label = "a", merged_into = "b" }', "a choice that is not there"),
        (HEAD + '[choices.manner]\ndirect = { label = "d", hidden = true }', "can only be renamed"),
        (HEAD + '[[field]]\nof = "article"', "field 1: of is none of"),
        (HEAD + '[[field]]\nof = "figure"\nkey = "colour_of_it"', "figure has no field “colour_of_it”"),
        (HEAD + '[[field]]\nof = "figure"\nkey = "a"\nkind = "choice"', "field 1: list is missing"),
        (HEAD + '[[field]]\nof = "figure"\nkey = "a"\nkind = "text"\nposition = -1', "between 1 and"),
        (HEAD + '[[field]]\nof = "figure"\nkey = "status"\n' * 2, "figure.status stands there twice"),
        (HEAD + '[[number]]\nkey = "a"\nwords = ["many {k}"]', "{n} stands for the number"),
        (HEAD + '[[number]]\nkey = "a"\nwords = ["many"]\nlow = "n"', "has no such number in it"),
        (HEAD + '[[number]]\nkey = "a"\nwords = ["many"]\nlow = "5"\nhigh = "3"', "must stand in order"),
    ],
)
def test_what_is_wrong_in_a_file_is_said_with_its_place(text: str, said: str) -> None:
    with pytest.raises(UserError) as problem:
        read_book(text, "book.toml")
    assert said in str(problem.value)


@pytest.mark.parametrize("name", READY)
def test_ready_codebooks_can_be_used_as_they_are(tmp_path: Path, name: str) -> None:
    session = Session.create(tmp_path / f"{name}.annotator", ANALYST, DEVICE, name)
    book = session.codebook
    for record_type in (Figure, Source):
        for field in book.extra_fields(record_type):
            assert field.label
            assert field.help
            assert not field.choices or book.offered(field.choices)
    assert not [difference for difference in differences(session, ready(name)) if difference.usual]
    assert not [line.words for line in session.numbers if problem_with(line)]
    session.close()


def test_the_general_codebook_has_the_codes_for_sources_and_places_switched_off(tmp_path: Path) -> None:
    book = new_project(tmp_path).codebook
    extra = [*book.extra_fields(Figure), *book.extra_fields(Source)]
    assert [(field.name, field.shown) for field in extra] == [
        ("x_geo_precision", False),
        ("x_reliability", False),
        ("x_credibility", False),
    ]
    assert [choice.label[0] for choice in book.offered("reliability")] == [*"ABCDEF"]
    assert len(book.offered("credibility")) == 6
    assert len(book.offered("geo_precision")) == 7


def test_the_codebook_of_protests_counts_crowds_as_the_consortium_does(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "p.annotator", ANALYST, DEVICE, "protest")
    lows = [tried(words, session.numbers, "en").low for words in ("dozens", "hundreds", "thousands")]
    assert lows == [24, 200, 2000]
    assert {"participated", "expected"} <= {choice.key for choice in session.codebook.offered("figure.status")}
    assert session.codebook.choice("figure.status", "displaced")
    session.close()


def test_taking_a_codebook_hides_nothing_by_itself_and_is_one_step_of_undo(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    assert session.page
    session.do(edits.add("f", Figure(article=article.id, at=at(session.page.text, "40"), status="kidnapped")))
    figures, before = list(session.project.records.all(Figure)), book_of(session)
    found = differences(session, codebook_in(Path("protest")))
    assert {difference.how for difference in found} == {"added", "changed", "missing"}
    kidnapped = next(d for d in found if d.what == "figure.status: kidnapped")
    assert (kidnapped.how, kidnapped.usual) == ("missing", False)
    session.do(taking("Protests", [difference for difference in found if difference.usual]))
    assert "kidnapped" in [choice.key for choice in session.codebook.offered("figure.status")]
    assert session.codebook.label("figure.status", "wounded") == "injured"
    assert session.codebook.extra_fields(Figure)
    assert list(session.project.records.all(Figure)) == figures
    session.do(taking("Protests", [kidnapped]))
    assert "kidnapped" not in [choice.key for choice in session.codebook.offered("figure.status")]
    session.undo()
    session.undo()
    assert written(book_of(session)) == written(before)
    session.close()


def test_a_field_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    session.do(reword.new_field(session.codebook, Figure, "crowd", kind="number", label="Crowd"))
    other = replace(session.codebook.asked(Figure)[-1], kind="text")
    (clash,) = [each for each in differences(session, Book("b", "", (), (other,), ())) if each.how == "clash"]
    assert clash.change is None
    assert "another kind: number" in clash.details
    session.close()


def test_a_codebook_goes_from_one_project_to_another_through_a_file(tmp_path: Path) -> None:
    one, other = new_project(tmp_path, "one"), new_project(tmp_path, "other")
    one.do(reword.new_choice(one.codebook, "figure.status", "fled", "fled; “away”"))
    one.do(reword.merge_choice(one.codebook, *_pair(one.codebook)))
    one.do(reword.new_field(one.codebook, Source, "tone", kind="text", label="Tone", required="yes"))
    save_codebook(one, tmp_path / "book.toml")
    found = differences(other, codebook_in(tmp_path / "book.toml"))
    assert sorted(d.how for d in found) == ["added", "added", "changed"]
    other.do(taking("one", found))
    assert differences(other, codebook_in(tmp_path / "book.toml")) == []
    assert other.codebook.label("figure.status", "wounded") == "affected"
    for session in (one, other):
        session.close()


def _pair(book: Codebook) -> tuple[Choice, Choice]:
    one, other = book.known("figure.status.wounded"), book.known("figure.status.affected")
    assert one
    assert other
    return one, other
