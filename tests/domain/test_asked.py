"""A project asks for fields in its own way, and for fields of its own."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.asked import AskedField, asked_fields, declared, value_of, with_extra
from annotator.domain.codebook import Choice, Codebook, default_choices
from tests.stories import at, bring_in, new_project, reopened

POLICE = AskedField(id="figure.x_police", table="figure", key="police", kind="flag", label="Police there")


def names(fields: Any) -> list[str]:
    return [field.name for field in fields]


def test_without_a_word_of_the_project_fields_are_asked_for_as_declared() -> None:
    for record_type in (Mention, Figure, Source):
        assert list(asked_fields(record_type, [])) == list(declared(record_type).values())


def test_a_project_renames_moves_demands_and_switches_off() -> None:
    own = AskedField(id="figure.status", table="figure", key="status", label="Fate", place="more", required="no")
    off = AskedField(id="figure.category", table="figure", key="category", place="off")
    first = AskedField(id="figure.event", table="figure", key="event", position=500, required="yes")
    book = Codebook([], [own, off, first])
    fields = {field.name: field for field in book.fields(Figure)}
    assert (fields["status"].label, fields["status"].more, fields["status"].required) == ("Fate", True, False)
    assert fields["status"].help == declared(Figure)["status"].help
    assert not fields["category"].shown
    assert names(book.fields(Figure))[0] == "event"
    assert names(book.demanded(Figure)) == ["event"]
    assert book.fields(Source) == asked_fields(Source, [])


def test_an_extra_field_stands_where_the_project_puts_it() -> None:
    book = Codebook([], [POLICE])
    assert names(book.fields(Figure))[-1] == "x_police"
    book.take(replace(POLICE, position=1500))
    assert names(book.fields(Figure))[1] == "x_police"
    book.take(replace(POLICE, deleted=True))
    assert "x_police" not in names(book.fields(Figure))
    assert book.version == 2


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        ("text", "a", "a"),
        ("long_text", "a\nb", "a\nb"),
        ("number", 2.5, 2.5),
        ("number", 0.0, 0.0),
        ("flag", True, True),
        ("flag", False, False),
        ("choice", "b", "b"),
        ("choices", ("a", "b"), ["a", "b"]),
        ("date", "2024-05", "2024-05"),
        ("link", "e1", "e1"),
    ],
)
def test_a_value_of_each_kind_is_kept_plainly_and_read_back(kind: str, value: Any, kept: Any) -> None:
    field = Codebook([], [replace(POLICE, kind=kind)]).extra_fields(Figure)[0]
    figure = replace(Figure(), **with_extra(Figure(), {"x_police": value, "counted": "people"}))
    assert figure.extra == {"police": kept}
    assert figure.counted == "people"
    assert value_of(figure, field) == value


def test_an_extra_field_that_is_emptied_leaves_nothing_and_others_stay() -> None:
    figure = Figure(extra={"police": "x", "other": 1})
    for empty in ("", None, ()):
        assert with_extra(figure, {"x_police": empty}) == {"extra": {"other": 1}}


@pytest.mark.parametrize("broken", [[], {"a": [1]}, True, "nan?", 10**400, None, ["x", {}]])
@pytest.mark.parametrize("kind", ["text", "number", "flag", "choice", "choices", "date", "link"])
def test_what_does_not_fit_its_kind_never_breaks_a_form(kind: str, broken: Any) -> None:
    field = Codebook([], [replace(POLICE, kind=kind)]).extra_fields(Figure)[0]
    value = value_of(Figure(extra={"police": broken}), field)
    assert isinstance(value, {"number": float | None, "flag": bool, "choices": tuple}.get(kind, str))


def test_merged_choices_lead_to_the_one_that_stands() -> None:
    choices = {choice.id: choice for choice in default_choices()}
    book = Codebook(choices.values())
    book.take(replace(choices["figure.status.wounded"], merged_into="figure.status.affected"))
    assert book.standing("figure.status", "wounded") == "affected"
    assert book.standing("figure.status", "unheard_of") == "unheard_of"
    assert "wounded" in [choice.key for choice in book.all("figure.status")]


def test_the_codebook_of_a_session_keeps_up_and_comes_back(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    session.do(edits.add("a field", POLICE))
    assert names(session.codebook.extra_fields(Figure))[-1:] == ["x_police"]
    session.do(edits.change("rename", POLICE, label="Police seen"))
    session.do(edits.add("a choice", Choice(id="figure.status.fled", list="figure.status", key="fled", label="fled")))
    article = bring_in(session)
    figure = Figure(article=article.id, at=at(session.page.text if session.page else "", "40"))
    session.do(edits.add("figure", replace(figure, extra={"police": True})))
    session = reopened(session)
    assert session.codebook.extra_fields(Figure)[-1].label == "Police seen"
    assert session.codebook.label("figure.status", "fled") == "fled"
    read = session.read(article.id).of_type(Figure)[0]
    assert value_of(read, session.codebook.extra_fields(Figure)[-1]) is True
    for _ in range(4):
        session.undo()
    assert "x_police" in names(session.codebook.extra_fields(Figure))
    session.undo()
    assert "x_police" not in names(session.codebook.extra_fields(Figure))
    session.close()
