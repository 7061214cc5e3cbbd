"""Two people with a laptop each send their work to one another."""

from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention
from annotator.domain.entities import new_entity
from annotator.domain.errors import UserError
from annotator.domain.records import Alias, Article, Entity, Person
from annotator.services.sharing.choosing import Wish
from annotator.session import Session
from annotator.session.sharing import take
from tests.laptops import ANNA, BEN, laptop, look, replayed, send, stands, tables, take_in
from tests.stories import TEXT, at, bring_in


def coded(session: Session, words: str = "40", **fields: object) -> Figure:
    """A figure in the open article."""
    assert session.page is not None
    figure = Figure(article=session.page.article.id, at=at(TEXT, words), **fields)  # type: ignore[arg-type]
    session.do(edits.add("figure", figure))
    found = session.project.records.get(Figure, figure.id)
    assert found is not None
    return found


def test_what_one_sends_stands_in_the_project_of_the_other(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    article = bring_in(anna)
    entity = Entity(name="Orlen", type="place")
    anna.do(new_entity(entity, ["Orleń"]))
    anna.do(edits.add("mention", Mention(article=article.id, at=at(TEXT, "Orlen"), entity=entity.id)))
    figure = coded(anna, value=40.0, low=40.0)

    plan = take_in(ben, send(anna, tmp_path))

    assert [a.id for a in plan.articles] == [article.id]
    assert plan.people == [ANNA]
    assert plan.records == 2
    assert not plan.conflicts
    assert ben.project.records.get(Figure, figure.id) == figure
    assert ben.read(article.id).text == TEXT
    assert ben.register.names(entity.id) == ["Orlen", "Orleń"]
    assert dict(stands(anna).items()) == {k: r for k, r in stands(ben).items() if r.id != BEN.id}
    assert replayed(ben) == tables(ben)


def test_taking_the_same_file_in_again_changes_nothing(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    bring_in(anna)
    coded(anna)
    file = send(anna, tmp_path)
    take_in(ben, file)
    edits_before = ben.project.journal.count()

    plan = take_in(ben, file)

    assert plan.records == 0
    assert not plan.taken
    assert plan.there[Figure] == 1
    assert ben.project.journal.count() == edits_before


def test_undo_takes_the_whole_work_back_and_redo_brings_it_again(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    bring_in(anna)
    coded(anna)
    bring_in(ben, "Another story.")
    before = stands(ben)
    file = send(anna, tmp_path)
    take_in(ben, file)
    after = stands(ben)

    ben.undo()
    assert stands(ben) == before
    assert replayed(ben) == tables(ben)
    ben.redo()
    assert stands(ben) == after
    assert replayed(ben) == tables(ben)
    ben.undo()
    assert stands(ben) == before
    assert replayed(ben) == tables(ben)
    take_in(ben, file)
    assert stands(ben) == after
    assert replayed(ben) == tables(ben)


def test_work_that_was_changed_since_is_not_taken_back(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    article = bring_in(anna)
    take_in(ben, send(anna, tmp_path))
    ben.do(edits.change("title", article, title="Flood in Orlen"))
    ben.undo()  # an edit and its undoing are no obstacle
    ben.undo()
    assert not ben.has_article(article.id)
    assert replayed(ben) == tables(ben)


def test_the_later_change_of_two_stands_on_both_laptops_and_both_are_told(tmp_path: Path) -> None:
    home, office = laptop(tmp_path, ANNA, "home"), laptop(tmp_path, ANNA, "office")
    bring_in(home)
    figure = coded(home, value=40.0)
    take_in(office, send(home, tmp_path))
    home.do(edits.change("value", figure, value=41.0))
    office.turn_to(figure.article)
    coded(office, "12 children")
    office.do(edits.change("value", figure, value=42.0))

    from_home, from_office = send(home, tmp_path), send(office, tmp_path)
    here, there = take_in(home, from_office), take_in(office, from_home)

    assert [c.fields for c in here.conflicts] == [("value",)] == [c.fields for c in there.conflicts]
    assert stands(home) == stands(office)
    kept = home.project.records.get(Figure, figure.id)
    assert kept is not None
    assert kept.value == 42.0
    for session in (home, office):
        told = [line.after.get("value") for line in session.project.journal.history(figure.id)]
        assert {41.0, 42.0} <= set(told)
        assert replayed(session) == tables(session)
    assert not look(home, from_office).conflicts


def test_one_text_that_both_brought_in_is_one_article(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    first, second = sorted([bring_in(anna), bring_in(ben)], key=lambda article: article.id)
    for session in (anna, ben):
        assert session.page is not None
        coded(session)
        session.set_progress(session.page.article.id, "done")
    from_anna, from_ben = send(anna, tmp_path), send(ben, tmp_path)
    plan = take_in(anna, from_ben)
    take_in(ben, from_anna)

    assert not plan.articles
    assert plan.known == 1
    for session in (anna, ben):
        assert session.has_article(first.id)
        assert not session.has_article(second.id)
        assert len(session.read(first.id).annotations()) == 2
        assert len({f"{article.id}" for article in session.project.records.all(Article)}) == 1
        assert session.progress(first.id).state == "done"
        assert replayed(session) == tables(session)
    assert not look(anna, send(ben, tmp_path)).taken
    anna.undo()
    assert replayed(anna) == tables(anna)


def test_articles_and_register_go_without_anybodys_records(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    article = bring_in(anna)
    anna.do(new_entity(Entity(name="Orlen", type="place")))
    anna.do(new_entity(Entity(name="children killed", type="group", named="no", article=article.id)))
    coded(anna)
    anna.set_progress(article.id, "done")

    take_in(ben, send(anna, tmp_path, Wish(records=False)))

    assert ben.has_article(article.id)
    assert not ben.read(article.id).annotations()
    assert [entity.name for entity in ben.register.all()] == ["Orlen"]
    assert ben.project.records.get(Person, ANNA.id)


def test_only_articles_that_are_not_done_go(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    done, open_one = bring_in(anna), bring_in(anna, "Another story.")
    anna.set_progress(done.id, "done")
    take_in(ben, send(anna, tmp_path, Wish(unread=True)))
    assert ben.has_article(open_one.id)
    assert not ben.has_article(done.id)


def test_what_was_said_of_one_text_on_two_laptops_is_said_of_the_one_article(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    ours, theirs = bring_in(anna, title="Flood"), bring_in(ben, title="Flood in Orlen")
    anna.do(edits.change("date", ours, published="2017-08-02"))
    for number in range(3):
        bring_in(ben, f"Story {number}")  # so that Ben's changes are the later ones
    ben.do(edits.change("publisher", theirs, publisher="The Orlen Post"))
    from_anna, from_ben = send(anna, tmp_path), send(ben, tmp_path)

    plan = take_in(anna, from_ben)
    take_in(ben, from_anna)

    assert [(type(each.ours), each.fields) for each in plan.conflicts] == [(Article, ("title",))]
    for session in (anna, ben):
        found = next(a for a in session.project.records.all(Article) if a.text_sha256 == ours.text_sha256)
        assert found.id == min(ours.id, theirs.id)
        assert (found.published, found.publisher) == ("2017-08-02", "The Orlen Post")
        assert replayed(session) == tables(session)
    both = [next(iter(a.title for a in s.project.records.all(Article) if a.published)) for s in (anna, ben)]
    assert both[0] == both[1]
    assert not look(anna, send(ben, tmp_path)).taken
    anna.undo()
    found = next(a for a in anna.project.records.all(Article) if a.text_sha256 == ours.text_sha256)
    assert (found.title, found.published, found.publisher) == ("Flood", "2017-08-02", "")
    assert replayed(anna) == tables(anna)


def test_what_was_looked_at_twice_and_taken_in_meanwhile_is_not_taken_in_again(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    bring_in(anna)
    coded(anna)
    file = send(anna, tmp_path)
    first, second = look(ben, file), look(ben, file)
    take(ben, first)
    there = tables(ben)
    with pytest.raises(UserError, match="changed meanwhile"):
        take(ben, second)
    assert tables(ben) == there


def test_other_names_of_what_has_no_name_stay_with_the_coding_of_its_article(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    one, other = bring_in(anna), bring_in(anna, "Another story\n\nA senior official said so.\n")
    official = Entity(name="a senior official", type="person", named="no", article=other.id)
    anna.do(edits.add("official", official, Alias(entity=official.id, name="the official")))
    plan = look(ben, send(anna, tmp_path, Wish((one.id,))))
    assert [article.id for article in plan.articles] == [one.id]
    assert not look(ben, send(anna, tmp_path, Wish(records=False))).entities
    ministry = Entity(name="the ministry", type="organisation", affiliation=official.id)
    anna.do(edits.add("ministry", ministry))
    take_in(ben, send(anna, tmp_path, Wish((one.id,))))  # what a name leads to comes along, with all its names
    assert ben.register.names(official.id) == ["a senior official", "the official"]
