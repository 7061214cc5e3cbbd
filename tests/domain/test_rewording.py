"""A codebook is changed without touching a record, and every change can be taken back."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import edits
from annotator.domain import rewording as reword
from annotator.domain.annotations import Figure, Source
from annotator.domain.asked import AskedField
from annotator.domain.codebook import FIXED, Choice, Codebook, default_choices
from annotator.domain.edits import Edit
from annotator.domain.errors import UserError
from annotator.services.codebooks.keys import KEY, key_for
from annotator.session import Session
from annotator.session.codebooks import uses
from tests.stories import at, bring_in, new_project


@pytest.fixture
def book() -> Codebook:
    return Codebook(default_choices())


def do(book: Codebook, edit: Edit) -> None:
    for change in edit.changes:
        assert isinstance(change.after, Choice | AskedField)
        book.take(change.after)


def choice(book: Codebook, id: str) -> Choice:
    found = book.known(id)
    assert found
    return found


def keys(book: Codebook, name: str = "figure.status") -> list[str]:
    return [each.key for each in book.offered(name)]


@given(st.lists(st.text(max_size=80), max_size=12))
def test_keys_are_plain_unique_and_follow_from_the_label(labels: list[str]) -> None:
    made: list[str] = []
    for label in labels:
        made.append(key_for(label, made))
        assert KEY.fullmatch(made[-1])
    assert len(set(made)) == len(made)


@pytest.mark.parametrize(
    ("label", "key"),
    [("Tear gas!", "tear_gas"), ("Überfall", "uberfall"), ("  ", "choice"), ("Ночь", "noch"), ("killed", "killed_2")],
)
def test_a_key_can_be_read_by_people(label: str, key: str) -> None:
    assert key_for(label, {"killed"}) == key


def test_a_new_choice_stands_last_and_a_rename_keeps_its_key(book: Codebook) -> None:
    do(book, reword.new_choice(book, "figure.status", "fled", "fled"))
    assert keys(book)[-1] == "fled"
    do(book, reword.rename(book, choice(book, "figure.status.fled"), "ran away"))
    assert (keys(book)[-1], book.label("figure.status", "fled")) == ("fled", "ran away")


def test_a_label_is_neither_empty_nor_there_twice(book: Codebook) -> None:
    for label in ("", "  ", "Wounded"):
        with pytest.raises(UserError):
            reword.rename(book, choice(book, "figure.status.killed"), label)


@pytest.mark.parametrize("name", sorted(FIXED - {"verdict"}))
def test_lists_that_code_depends_on_can_only_be_renamed(book: Codebook, name: str) -> None:
    one, other = book.all(name)[:2]
    assert reword.rename(book, one, "another word")
    with pytest.raises(UserError, match="can be renamed, nothing else"):
        reword.new_choice(book, name, "x", "x")
    with pytest.raises(UserError, match="can be renamed, nothing else"):
        reword.hide(one)
    with pytest.raises(UserError, match="can be renamed, nothing else"):
        reword.merge_choice(book, one, other)


def test_merging_never_goes_round(book: Codebook) -> None:
    killed, wounded = choice(book, "figure.status.killed"), choice(book, "figure.status.wounded")
    do(book, reword.merge_choice(book, killed, wounded))
    for into in (choice(book, "figure.status.killed"), wounded):
        with pytest.raises(UserError, match="cannot be merged"):
            reword.merge_choice(book, wounded, into)
    do(book, reword.split_choice(choice(book, "figure.status.killed")))
    assert "killed" in keys(book)


@given(st.lists(st.integers(-5, 4000), min_size=1, max_size=30), st.randoms())
def test_any_order_can_be_given_and_few_records_change(positions: list[int], random: object) -> None:
    choices = [
        Choice(id=f"l.{n:02}", list="l", key=f"{n:02}", position=position) for n, position in enumerate(positions)
    ]
    random.shuffle(choices)  # type: ignore[attr-defined]
    book = Codebook(choices)
    do(book, reword.in_order("order", choices))
    assert [each.key for each in book.all("l")] == [each.key for each in choices]
    assert not reword.in_order("order", book.all("l"))


def test_moving_one_choice_among_others_changes_one_record() -> None:
    choices = [Choice(id=f"l.{n}", list="l", key=str(n), position=(n + 1) * 1000) for n in range(9)]
    assert len(reword.in_order("order", [*choices[1:5], choices[0], *choices[5:]]).changes) == 1


def test_fields_are_moved_added_removed_and_asked_for_otherwise() -> None:
    book = Codebook([])
    names = [field.name for field in book.fields(Figure)]
    edit = reword.move_field(book, Figure, [names[-1], *names[:-1]], "move")
    assert len(edit.changes) == 1
    do(book, edit)
    assert book.fields(Figure)[0].name == names[-1]
    do(book, reword.new_field(book, Source, "tone", kind="text", label="Tone"))
    fields = [field for field in book.fields(Source) if field.shown and not field.more]
    assert fields[-1].name == "x_tone"
    do(book, reword.ask_for(book, Source, "x_tone", "rename", label="Voice"))
    assert book.extra_fields(Source)[0].label == "Voice"
    with pytest.raises(UserError, match="already"):
        reword.new_field(book, Source, "tone", kind="text")
    (own,) = book.asked(Source)
    do(book, reword.remove_field(own))
    assert not book.extra_fields(Source)


def with_figures(tmp_path: Path) -> Session:
    session = new_project(tmp_path)
    article = bring_in(session)
    assert session.page
    text = session.page.text
    many = AskedField(id="figure.x_also", table="figure", key="also", kind="choices", list="figure.status")
    said = {"article": article.id, "at": at(text, "40")}
    figures = [Figure(**said, status=status) for status in ("killed", "killed", "wounded")]  # type: ignore[arg-type]
    session.do(edits.add("field", many))
    session.do(edits.add("figures", *figures, Figure(**said, extra={"also": ["killed", "missing"]})))  # type: ignore[arg-type]
    return session


def test_it_is_known_how_many_records_have_a_choice(tmp_path: Path) -> None:
    session = with_figures(tmp_path)
    assert uses(session, "figure.status") == {"killed": 3, "wounded": 1, "missing": 1}
    assert uses(session, "entity.type") == {}
    session.close()


def test_a_merge_touches_no_record_and_undo_takes_it_apart(tmp_path: Path) -> None:
    session = with_figures(tmp_path)
    book = session.codebook
    before = list(session.project.records.all(Figure))
    session.do(reword.merge_choice(book, choice(book, "figure.status.wounded"), choice(book, "figure.status.affected")))
    assert book.label("figure.status", "wounded") == "affected"
    assert list(session.project.records.all(Figure)) == before
    session.undo()
    assert book.label("figure.status", "wounded") == "wounded"
    session.close()


def test_a_choice_that_was_taken_back_leaves_its_key_to_itself(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    session.do(reword.new_choice(session.codebook, "figure.status", "fled", "fled"))
    session.undo()
    assert "fled" not in keys(session.codebook)
    session.redo()
    assert "fled" in keys(session.codebook)
    assert replace(choice(session.codebook, "figure.status.fled"), position=0).label == "fled"
    session.close()
