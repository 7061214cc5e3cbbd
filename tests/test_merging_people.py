"""Two people who are one human: what the one recorded becomes the other's, here and on every other laptop."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Person, Progress
from annotator.domain.review import Comment, Verdict
from annotator.domain.team import Assignment, Reviewer, assignment_id
from annotator.session import Desk, Session
from annotator.session.merging_people import considering, doing, merge, merging
from annotator.session.people import People
from tests.laptops import ANNA, BEN, laptop, replayed, send, stands, tables, take_in
from tests.office import BOOK
from tests.stories import TEXT, at, bring_in

Laptops = tuple[Session, Session, Article]


@pytest.fixture
def two(tmp_path: Path) -> Laptops:
    """Anna's laptop, and a second one that she set up as Ben by mistake; both coded one article."""
    anna, ben = laptop(tmp_path, ANNA, "", BOOK), laptop(tmp_path, BEN, "", BOOK)
    article = bring_in(anna)
    coded(anna, article, "40")
    take_in(ben, send(anna, tmp_path))
    coded(ben, article, "12 children")
    return anna, ben, article


def coded(session: Session, article: Article, words: str) -> Figure:
    figure = Figure(article=article.id, at=at(TEXT, words))
    session.do(edits.add("figure", figure))
    found = session.project.records.get(Figure, figure.id)
    assert found is not None
    return found


def be_one(session: Session) -> None:
    """Ben is Anna."""
    merge(session, merging(session, session.project.records.these(Person, [BEN.id])[BEN.id], ANNA))  # type: ignore[arg-type]


def authors(session: Session) -> set[str]:
    return {figure.author for figure in session.project.records.all(Figure)}


def test_all_that_the_one_did_is_the_others_under_the_ids_that_it_had(two: Laptops, tmp_path: Path) -> None:
    anna, ben, article = two
    figure = coded(ben, article, "28 adults")
    ben.set_progress(article.id, "done")
    assigned = Assignment(id=assignment_id(article.id, BEN.id), article=article.id, person=BEN.id)
    ben.do(edits.add("assign", assigned))
    People(ben).let_review(BEN, reviews=True)
    ben.do(edits.add("say", Comment(article=article.id, record=figure.id, author=BEN.id, to=ANNA.id, text="?")))
    ben.do(edits.add("judge", Verdict(article=article.id, reviewer=BEN.id, annotation=figure.id, verdict="agreed")))
    take_in(anna, send(ben, tmp_path))
    before = {figure.id for figure in anna.project.records.all(Figure)}

    be_one(anna)

    assert {figure.id for figure in anna.project.records.all(Figure)} == before
    assert authors(anna) == {ANNA.id}
    assert [each.name for each in People(anna).all()] == ["Anna"]
    assert anna.progress(article.id).state == "done"
    assert [each.person for each in anna.project.records.all(Assignment)] == [ANNA.id]
    assert [each.person for each in anna.project.records.all(Reviewer)] == [ANNA.id]
    assert [each.author for each in anna.project.records.all(Comment)] == [ANNA.id]
    assert [each.reviewer for each in anna.project.records.all(Verdict)] == [ANNA.id]
    assert replayed(anna) == tables(anna)


def test_one_undo_makes_them_two_again(two: Laptops, tmp_path: Path) -> None:
    anna, ben, article = two
    ben.set_progress(article.id, "done")
    take_in(anna, send(ben, tmp_path))
    before = {(key, getattr(r, "author", "")) for key, r in stands(anna).items()}
    be_one(anna)
    anna.undo()
    assert {(key, getattr(r, "author", "")) for key, r in stands(anna).items()} == before
    assert replayed(anna) == tables(anna)
    anna.redo()
    assert authors(anna) == {ANNA.id}


def test_what_both_coded_is_said_before(two: Laptops, tmp_path: Path) -> None:
    anna, ben, _ = two
    other = bring_in(ben, "Another story.")
    ben.do(edits.add("figure", Figure(article=other.id, at=at("Another story.", "Another"))))
    take_in(anna, send(ben, tmp_path))
    told = merging(anna, BEN, ANNA)
    assert (told.records, told.both) == (2, ("Flood in Orlen leaves dozens missing",))
    with pytest.raises(UserError):
        merging(anna, ANNA, ANNA)


def test_it_goes_along_with_what_is_sent_and_later_work_is_the_others_too(two: Laptops, tmp_path: Path) -> None:
    anna, ben, article = two
    take_in(anna, send(ben, tmp_path))
    be_one(anna)
    later = coded(ben, article, "28 adults")  # the other laptop has not heard of it
    ben.set_progress(article.id, "done")

    take_in(anna, send(ben, tmp_path))
    assert authors(anna) == {ANNA.id}
    assert anna.progress(article.id).state == "done"
    assert not list(anna.project.records.all(Progress, deleted=False))[1:]

    take_in(ben, send(anna, tmp_path))
    assert authors(ben) == {ANNA.id}
    assert ben.person.id == ANNA.id
    found = ben.project.records.get(Figure, later.id)
    assert found is not None
    ben.do(edits.change("value", found, value=28.0))
    assert not take_in(anna, send(ben, tmp_path)).conflicts
    for session in (anna, ben):
        assert replayed(session) == tables(session)
    assert stands(anna) == stands(ben)


def test_an_edit_that_neither_heard_of_is_listed_and_the_later_stands(two: Laptops, tmp_path: Path) -> None:
    anna, ben, _ = two
    take_in(anna, send(ben, tmp_path))
    mine = next(figure for figure in ben.project.records.all(Figure) if figure.author == BEN.id)
    be_one(anna)
    for value in (1.0, 2.0, 3.0):
        found = ben.project.records.get(Figure, mine.id)
        assert found is not None
        ben.do(edits.change("value", found, value=value))
    plan = take_in(anna, send(ben, tmp_path))
    assert [each.fields for each in plan.conflicts] == [("value",)]
    found = anna.project.records.get(Figure, mine.id)
    assert found is not None
    assert (found.author, found.value) == (ANNA.id, 3.0)


def test_two_laptops_that_each_let_the_other_go_end_alike(two: Laptops, tmp_path: Path) -> None:
    anna, ben, _ = two
    take_in(anna, send(ben, tmp_path))
    be_one(anna)
    people = ben.project.records.these(Person, [ANNA.id, BEN.id])
    merge(ben, merging(ben, people[ANNA.id], people[BEN.id]))  # type: ignore[arg-type]
    files = send(anna, tmp_path), send(ben, tmp_path)
    for session in (anna, ben):
        take_in(session, *files)
    for session in (anna, ben):
        take_in(session, send(anna, tmp_path), send(ben, tmp_path))
    assert authors(anna) == authors(ben) == {min(ANNA.id, BEN.id)}
    assert stands(anna) == stands(ben)


def test_whoever_opens_the_project_as_the_one_who_went_is_the_one_who_stands(tmp_path: Path) -> None:
    desk = Desk()
    desk.rename("Annie")
    session = desk.new(tmp_path / "flood.annotator")
    article = bring_in(session)
    anna = People(session).add("Anna").changes[0].after
    assert isinstance(anna, Person)
    me = session.project.records.these(Person, [session.person.id])[session.person.id]
    assert isinstance(me, Person)
    merge(session, merging(session, me, anna))
    assert session.undoable()
    session.close()
    session = desk.open(session.project.path)
    assert session.person == anna
    assert coded(session, article, "40").author == anna.id
    session.close()


def test_the_command_line_asks_before_two_layers_become_one(two: Laptops, tmp_path: Path) -> None:
    anna, ben, _ = two
    take_in(anna, send(ben, tmp_path))
    anna.close()
    path = str(anna.project.path)
    left = CliRunner().invoke(main, ["people", path, "--merge", "Ben", "Anna"], input="n\n")
    assert (left.exit_code, "Both coded: Flood in Orlen" in left.output) == (2, True)
    done = CliRunner().invoke(main, ["people", path, "--merge", "Ben", "Anna", "--yes"])
    assert done.exit_code == 0, done.output
    assert "Anna: 2 records" in done.stdout
    assert "Ben" not in done.stdout.rpartition("\n\n")[2].split("Anna: 2")[1]


def test_whoever_goes_stays_who_they_are_where_it_could_not_be_done(two: Laptops) -> None:
    _, ben, article = two
    known = ben.project.records.get(Person, BEN.id)
    assert known is not None
    told = merging(ben, known, ANNA)
    (own,) = (figure for figure in ben.project.records.all(Figure) if figure.author == BEN.id)
    ben.project.apply(edits.change("meanwhile", own, author=ANNA.id))
    with pytest.raises(UserError, match="changed meanwhile"):
        merge(ben, told)
    assert ben.person.id == BEN.id
    assert coded(ben, article, "28 adults").author == BEN.id


def test_how_far_somebody_is_may_be_said_in_words_of_a_newer_version(two: Laptops) -> None:
    _, ben, article = two
    ben.do(edits.add("far", Progress(id=f"{article.id}.{BEN.id}", article=article.id, person=BEN.id, state="settled")))
    ben.project.apply(
        edits.add("far", Progress(id=f"{article.id}.{ANNA.id}", article=article.id, person=ANNA.id, state="done"))
    )
    be_one(ben)
    assert [far.state for far in ben.project.records.all(Progress)] == ["done"]


def me_of(session: Session) -> list[str]:
    """Who works here, by all that the session says of it."""
    names = [session.person.name, *(each.person.name for each in People(session).colleagues() if each.is_me)]
    return names + [session.progress(line.id).person for line in session.listing.lines([session.articles()[0].id])]


def test_undo_and_redo_say_at_once_who_works_here(two: Laptops) -> None:
    _, ben, article = two
    ben.set_progress(article.id, "done")
    resighted: list[str] = []
    ben.resighted = lambda: resighted.append(ben.person.name)
    be_one(ben)
    as_anna, as_ben = ["Anna", "Anna", ANNA.id], ["Ben", "Ben", BEN.id]
    for _ in range(2):
        assert (me_of(ben), ben.articles()[0].state) == (as_anna, "done")
        assert coded_and_taken_back(ben, article) == ANNA.id
        ben.undo()
        assert (me_of(ben), ben.articles()[0].state) == (as_ben, "done")
        assert ben.redoable()
        ben.redo()
    assert resighted == ["Anna", "Ben", "Anna", "Ben", "Anna"]
    left = ben.redoable()
    assert (me_of(ben), left and left.label) == (as_anna, "figure")
    assert replayed(ben) == tables(ben)


def coded_and_taken_back(session: Session, article: Article) -> str:
    """Who an annotation would be by."""
    author = coded(session, article, "28 adults").author
    session.undo()
    return author


def test_who_turned_out_to_be_another_takes_back_what_they_did_before(two: Laptops) -> None:
    _, ben, _ = two
    be_one(ben)
    ben.undo()
    ben.undo()
    assert [figure.author for figure in ben.project.records.all(Figure)] == [ANNA.id]


def test_taking_in_that_one_is_another_can_be_taken_back_by_both(two: Laptops, tmp_path: Path) -> None:
    anna, ben, _ = two
    take_in(anna, send(ben, tmp_path))
    be_one(anna)
    take_in(ben, send(anna, tmp_path))
    assert me_of(ben)[0] == "Anna"
    ben.undo()
    assert me_of(ben)[0] == "Ben"
    ben.redo()
    assert me_of(ben)[0] == "Anna"


def test_it_is_undone_after_the_project_was_closed_too(tmp_path: Path) -> None:
    desk = Desk()
    desk.rename("Annie")
    session = desk.new(tmp_path / "flood.annotator")
    article = bring_in(session)
    coded(session, article, "40")
    anna = People(session).add("Anna").changes[0].after
    assert isinstance(anna, Person)
    merge(session, merging(session, session.person, anna))
    session.close()
    for name in ("Annie", "Anna"):
        session = desk.open(session.project.path)
        assert (session.undo if name == "Annie" else session.redo)()
        assert session.person.name == name
        session.close()


def test_done_in_another_thread_it_is_the_same(two: Laptops) -> None:
    _, ben, _ = two
    people = ben.project.records.these(Person, [ANNA.id, BEN.id])
    told: list[str] = []
    wished = considering(ben, people[BEN.id], people[ANNA.id])  # type: ignore[arg-type]
    assert wished(lambda done, of, what: told.append(what), lambda: True) is None
    found = wished()
    assert found is not None
    work = doing(ben, found)
    assert work(lambda done, of, what: None, lambda: True) is None
    assert authors(ben) == {ANNA.id, BEN.id}
    edit = work()
    assert edit is not None
    ben.show(edit)
    assert (authors(ben), ben.person.id) == ({ANNA.id}, ANNA.id)
    ben.undo()
    assert (authors(ben), ben.person.id) == ({ANNA.id, BEN.id}, BEN.id)
