"""What cannot be true of a file that was sent: numbers that nobody reached, words that stand nowhere, ids of others."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.sharing_told import taken
from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention
from annotator.domain.records import Article, Entity
from annotator.domain.stated import AT_LEAST, Stated, largest_number
from annotator.session import Session
from annotator.session.both_sides import as_text
from tests.laptops import ANNA, BEN, CARA, laptop, look, replayed, send, stated, tables, take_in
from tests.office import BOOK
from tests.stories import TEXT, at, bring_in
from tests.test_sharing_hostile import change, manifest, parts_of, refused, written

MOST_OF_JSON = 2**53 - 1
Trio = tuple[Session, Session, Session]


@pytest.fixture
def three(tmp_path: Path) -> Trio:
    """Three laptops; Anna's has an article with a figure, an entity with a place in the title, and a zone."""
    anna, ben, cara = (laptop(tmp_path, person, "", BOOK) for person in (ANNA, BEN, CARA))
    article = bring_in(anna)
    anna.do(edits.add("figure", Figure(article=article.id, at=at(TEXT, "40"), value=40.0)))
    anna.do(edits.add("entity", Entity(name="Orlen")))
    return anna, ben, cara


def forged(file: Path, *how: Callable[[dict[str, bytes]], object]) -> Path:
    """The file, changed, with a manifest that tells the truth of its parts."""
    parts = parts_of(file)
    for each in how:
        each(parts)
    return written(file.with_name(f"forged {file.name}"), parts)


def figures(session: Session) -> dict[str, Stated]:
    """The figures with their stamps."""
    return {id: state for (table, id), state in stated(session).items() if table == "figures"}


def stamped(n: int) -> dict[str, Callable[[dict[str, bytes]], object]]:
    """Each place in which a file says a number."""
    return {
        "of a record": change("figures.jsonl", lambda said: said.update(n=n)),
        "of a field": change("articles.jsonl", lambda said: said.update(since={"title": [n, "elsewhere"]})),
        "heard of a record": change("figures.jsonl", lambda said: said.update(heard={"elsewhere": n})),
        "heard of all": manifest(clock={"elsewhere": n}),
    }


@pytest.mark.parametrize("where", stamped(0))
def test_a_number_that_nobody_can_have_reached_is_refused(three: Trio, where: str) -> None:
    anna, ben, cara = three
    file = send(anna, anna.project.path.parent)
    soon = largest_number(datetime.now(UTC)) + 60_000
    for n in (MOST_OF_JSON, soon):
        told = refused(ben, forged(file, stamped(n)[where]))
        assert "counts more changes than anybody can have made" in told
    take_in(cara, send(ben, anna.project.path.parent))  # it spoils nothing that is sent later


@pytest.mark.parametrize("where", stamped(0))
def test_from_the_largest_number_that_is_believed_everybody_can_go_on(three: Trio, where: str) -> None:
    anna, ben, cara = three
    folder = anna.project.path.parent
    take_in(ben, forged(send(anna, folder), stamped(largest_number(datetime.now(UTC)))[where]))
    for value in range(5):
        found = Figure(article=next(ben.project.records.all(Article)).id, at=at(TEXT, "28 adults"), value=value)
        ben.do(edits.add("figure", found))
    take_in(cara, send(ben, folder))
    take_in(anna, send(cara, folder))
    assert figures(anna) == figures(ben) == figures(cara)


def test_a_clock_that_is_years_behind_lets_honest_work_in() -> None:
    behind = datetime(1970, 1, 1, tzinfo=UTC)
    assert largest_number(behind) == largest_number(AT_LEAST) > 10**11
    ahead = AT_LEAST + timedelta(days=1000)
    assert largest_number(behind, ahead) == largest_number(ahead)


def test_the_project_tells_what_time_it_is_where_the_clock_is_behind(three: Trio) -> None:
    anna, ben, _ = three
    folder = anna.project.path.parent
    anna.project._db.execute("UPDATE edits SET time = '2999-01-01T00:00:00.000Z' WHERE seq = 1")
    anna.project._db.execute("UPDATE edits SET time = 'some day' WHERE seq = 2")
    number = largest_number(datetime(2998, 12, 31, tzinfo=UTC))
    file = forged(send(ben, folder), change("people.jsonl", lambda said: said.update(n=number)))
    assert take_in(anna, file).taken


def test_words_that_the_text_does_not_have_there_are_said_and_those_of_the_text_count(three: Trio) -> None:
    anna, ben, cara = three
    folder = anna.project.path.parent
    file = forged(send(anna, folder), change("figures.jsonl", lambda said: said["is"].update(at="4,000")))
    plan = take_in(ben, file)
    assert "“4,000” was sent, and “40” stands there" in as_text(ben, plan)
    (told,) = taken(ben, plan, [], {}, done=True)["reworded"]
    assert (told["sent"], told["stands"], told["at"]) == ("4,000", "40", at(TEXT, "40").cell)
    (figure,) = ben.project.records.all(Figure)
    assert (figure.at, figure.value) == (at(TEXT, "40"), 40.0)
    assert replayed(ben) == tables(ben)
    assert not look(ben, file).taken
    assert not look(ben, send(anna, folder)).conflicts
    take_in(cara, send(ben, folder))
    take_in(anna, send(cara, folder))
    assert [*anna.project.records.all(Figure)] == [*cara.project.records.all(Figure)] == [figure]


def test_words_that_were_damaged_here_are_mended_by_what_comes_back(three: Trio) -> None:
    anna, ben, _ = three
    folder = anna.project.path.parent
    (figure,) = anna.project.records.all(Figure)
    anna.do(edits.change("damage", figure, at=replace(figure.at, words="4,000")))
    take_in(ben, send(anna, folder))
    take_in(anna, send(ben, folder))
    (here,), (there,) = (session.project.records.all(Figure) for session in (anna, ben))
    assert here == there
    assert here.at == figure.at
    assert replayed(anna) == tables(anna)
    anna.undo()
    (back,) = anna.project.records.all(Figure)
    assert back.at.words == "4,000"


def test_an_id_that_is_something_else_here_is_refused(three: Trio) -> None:
    anna, ben, _ = three
    folder = anna.project.path.parent
    take_in(ben, send(anna, folder))
    (figure,) = anna.project.records.all(Figure)
    anna.do(edits.add("mention", Mention(article=figure.article, at=at(TEXT, "Orlen"))))
    forge: dict[str, Any] = {"id": figure.id}
    both = change("mentions.jsonl", lambda said: said.update(forge))
    alone = (both, lambda parts: parts.update({"figures.jsonl": b""}))
    for how in ((both,), alone):
        told = refused(ben, forged(send(anna, folder), *how))
        assert told == "mention “Orlen” was sent under the id of something else. Ask for all to be sent again."


def test_an_id_that_was_something_else_and_taken_back_is_refused_too(three: Trio) -> None:
    anna, ben, _ = three
    folder = anna.project.path.parent
    take_in(ben, send(anna, folder))
    ben.undo()
    (figure,) = anna.project.records.all(Figure)
    anna.do(edits.add("mention", Mention(article=figure.article, at=at(TEXT, "Orlen"))))
    alone = change("mentions.jsonl", lambda said: said.update(id=figure.id))
    file = forged(send(anna, folder), alone, lambda parts: parts.update({"figures.jsonl": b""}))
    assert "under the id of something else" in refused(ben, file)
