"""Coding blind: what A recorded is nowhere to be found by B, until both are done."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from annotator.cli import COMMANDS, main
from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.edits import Edit
from annotator.domain.entities import new_entity
from annotator.domain.errors import UserError
from annotator.domain.records import Entity, Person
from annotator.domain.team import Assignment, assignment_id, may_see
from annotator.services.sharing.choosing import Wish
from annotator.session import Desk, Session
from annotator.session.both_sides import as_text
from annotator.session.foreseen import as_seen
from annotator.session.people import People
from annotator.session.sharing import lookalikes, reading, sending, take
from annotator.session.sight import blind
from tests.laptops import look
from tests.stories import TEXT, at, bring_in, new_project

ANA, BEA, CARL = (Person(id=letter * 32, name=name) for letter, name in (("a", "Ana"), ("b", "Bea"), ("c", "Carl")))
SECRETS = ("Zanzibar", "quokka", "xylograph", "wombats")


def test_who_may_see_what() -> None:
    both_done = {"a": "done", "b": "done"}
    assert may_see("b", "b", ("a", "b"), {})
    assert not may_see("b", "a", ("a", "b"), {"a": "done"})
    assert may_see("b", "a", ("a", "b"), both_done)
    assert may_see("b", "a", (), both_done)
    assert not may_see("b", "a", (), {"a": "done"})
    assert not may_see("b", "a", ("a", "b", "c"), both_done)
    assert not may_see("c", "a", ("a", "b", "c"), both_done)
    assert may_see("c", "a", ("a", "b", "c"), both_done | {"c": "excluded"})
    assert may_see("b", "a", ("a",), {"a": "excluded"})
    assert not may_see("b", "a", ("a",), {"a": "done", "b": "in_progress"})
    assert not may_see("b", "c", ("a", "b"), both_done | {"c": "in_progress"})
    assert may_see("b", "c", ("a", "b"), both_done | {"c": "done"})
    assert may_see("b", "a", ("a", "b"), both_done | {"c": "in_progress"})


def record_as_ana(session: Session) -> str:
    """An article in which Ana recorded one of each, with words that stand nowhere in the text."""
    article = bring_in(session)
    entity = Entity(name="Zanzibar Authority", type="organisation")
    other = Entity(name="Order of the quokka", type="organisation")
    session.do(new_entity(entity, ["quokka order"]))
    session.do(new_entity(other))
    named: dict[str, Any] = {"article": article.id, "note": "xylograph"}
    session.do(edits.add("mention", Mention(at=at(TEXT, "Civil Guard"), entity=entity.id, **named)))
    session.do(edits.add("source", Source(who=at(TEXT, "Civil Guard"), speakers=(other.id,), **named)))
    session.do(edits.add("figure", Figure(at=at(TEXT, "40"), value=4040, counted="wombats", **named)))
    session.set_progress(article.id, "done")
    return article.id


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project that is coded blind, with one article that Ana has done and Bea has not."""
    session = new_project(tmp_path, person=ANA)
    session.do(edits.add("colleagues", BEA, CARL))
    article = record_as_ana(session)
    for person in (ANA, BEA):
        made = Assignment(id=assignment_id(article, person.id), article=article, person=person.id)
        session.do(edits.add("assign", made))
    session.do(blind(session.project, on=True))
    session.close()
    return session.project.path


@pytest.fixture
def bea(path: Path) -> Iterator[Session]:
    session = Session.open(path, BEA, "b" * 32)
    yield session
    session.close()


def sent_by_ana(path: Path, folder: Path) -> Path:
    """A file with more of Ana's: it comes to where some of hers is already."""
    ana = Session.open(path, ANA, "a" * 32)
    article = ana.articles()[0].id
    counted = Entity(name="Zanzibar wombats")
    ana.do(new_entity(counted))
    ana.do(edits.add("figure", Figure(article=article, at=at(TEXT, "28 adults"), counted_entity=counted.id)))
    sending(ana, folder / "ana.annotations", Wish())()
    ana.close()
    return folder / "ana.annotations"


def story(folder: Path) -> Path:
    """A text with words that Ana recorded under other names."""
    (folder / "story.txt").write_text("The Civil Guard met.\n\nThe Civil Guard said 40 people died.\n", "utf-8")
    return folder / "story.txt"


def said_by(path: Path, person: Person, *words: object) -> str:
    desk = Desk()
    desk.be(person)
    result = CliRunner().invoke(main, [str(word) for word in words])
    return result.stdout + result.stderr


def test_the_page_lists_and_counts_of_bea_hold_nothing_of_anas(bea: Session) -> None:
    (line,) = bea.articles()
    page = bea.turn_to(line.id)
    assert (page.annotations(), line.records, bea.register.all()) == ([], 0, [])
    assert bea.project.records.authors(line.id) == []
    assert bea.stretches(line.id, 0, 1000) == []
    assert bea.project.overview().kept()[2].records == 0
    assert list(bea.project.shelf.names()) == []


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_no_command_says_a_word_of_anas(path: Path, tmp_path: Path, command: str) -> None:
    words: dict[str, list[list[object]]] = {
        "search": [[path, secret] for secret in ("quokka", "wombats", "xylograph")],
        "export": [[path, tmp_path / "out", "--format", "csv,w3c,xlsx"]],
        "history": [[path]],
        "agreement": [[path], [path, "--json"]],
        "send": [[path, tmp_path / "bea.annotations"]],
        "merge": [[path, sent_by_ana(path, tmp_path), "--dry-run"]],
        "suggest": [["--project", path, story(tmp_path)], ["--json", "--project", path, story(tmp_path)]],
        "carry": [[path, "Flood in Orlen leaves dozens missing", "Flood in Orlen leaves dozens missing"]],
        "codebook": [[path, "--list"], [path, "--save", tmp_path / "out" / "codebook.toml"]],
        "people": [[path], [path, "--json"]],
        "overview": [[path], [path, "--json"]],
        "figures": [[path], [path, "--json"]],
        "report": [[path, tmp_path / "out" / "report.html"]],
    }
    (tmp_path / "out").mkdir()
    for arguments in words.get(command, [[path]]):
        told = said_by(path, BEA, command, *arguments)
        for secret in SECRETS:
            hits = [line for line in told.splitlines() if secret in line and f"“{secret}”" not in line]
            assert not hits, (command, hits)
    written = b"".join(file.read_bytes() for file in (tmp_path / "out").rglob("*.*") if file.suffix != ".xlsx")
    assert not [secret for secret in SECRETS if secret.encode() in written]


def carl_codes_too(path: Path, state: str) -> None:
    """Carl, to whom nothing was assigned, records something all the same."""
    carl = Session.open(path, CARL, "c" * 32)
    (line,) = carl.articles()
    if not list(carl.project.records.all(Mention)):
        grocer = Entity(name="Tapir grocers", type="organisation")
        carl.do(new_entity(grocer, ["tapirs"]))
        carl.do(edits.add("mention", Mention(article=line.id, at=at(TEXT, "shopkeeper"), entity=grocer.id)))
    carl.set_progress(line.id, state)
    carl.close()


def seen_by(path: Path, person: Person) -> tuple[set[str], set[str]]:
    """Whose records somebody sees, and which of two names they are offered, also by suggestions."""
    session = Session.open(path, person, person.id)
    (line,) = session.articles()
    authors = {record.author for record in session.turn_to(line.id).annotations()}
    names = {each.name for each in session.project.shelf.names()}
    session.close()
    return authors, names & {"Tapir grocers", "Zanzibar Authority"}


def test_who_codes_without_being_asked_to_sees_nobody_and_is_seen_by_nobody_until_done(path: Path) -> None:
    ana_only = {ANA.id}
    carl_codes_too(path, "in_progress")
    assert seen_by(path, CARL) == ({CARL.id}, {"Tapir grocers"})
    assert seen_by(path, ANA) == (ana_only, {"Zanzibar Authority"})
    bea = Session.open(path, BEA, BEA.id)
    bea.set_progress(bea.articles()[0].id, "done")
    bea.close()
    for person in (ANA, BEA):
        assert seen_by(path, person) == (ana_only, {"Zanzibar Authority"})
    assert seen_by(path, CARL) == ({CARL.id}, {"Tapir grocers"})
    carl_codes_too(path, "done")
    for person in (ANA, BEA, CARL):
        assert seen_by(path, person) == ({ANA.id, CARL.id}, {"Tapir grocers", "Zanzibar Authority"})


def test_an_export_says_what_it_leaves_out(path: Path, tmp_path: Path) -> None:
    assert "3 records of others are left out" in said_by(path, BEA, "export", path, tmp_path / "bea")
    assert "left out" not in said_by(path, ANA, "export", path, tmp_path / "ana")
    assert "wombats" in (tmp_path / "ana" / "figures.csv").read_text("utf-8")


def test_what_bea_records_is_hers_and_undone_as_always(bea: Session) -> None:
    (line,) = bea.articles()
    page = bea.turn_to(line.id)
    bea.do(edits.add("figure", Figure(article=line.id, at=at(TEXT, "12 children"), value=12)))
    assert [record.author for record in page.annotations()] == [BEA.id]
    bea.undo()
    assert page.annotations() == []
    bea.redo()
    assert bea.project.lists.records_in(line.id) == 1


def test_when_both_are_done_both_see_everything_at_once(bea: Session) -> None:
    (line,) = bea.articles()
    bea.turn_to(line.id)
    told: list[str] = []

    def look_again() -> None:
        bea.turn_to(line.id)
        told.append("other records are seen")

    bea.resighted = look_again
    bea.set_progress(line.id, "done")
    assert bea.page is not None
    assert (told, len(bea.page.annotations())) == (["other records are seen"], 3)
    assert {entity.name for entity in bea.register.all()} == {"Zanzibar Authority", "Order of the quokka"}
    bea.undo()
    assert bea.page.annotations() == []
    assert bea.register.all() == []


def test_an_article_of_nobody_is_open_to_those_who_finished_it(path: Path) -> None:
    ana = Session.open(path, ANA, "a" * 32)
    article = bring_in(ana, "Fire in Orlen\n\nSix people fled.\n")
    ana.do(edits.add("figure", Figure(article=article.id, at=at("Fire in Orlen\n\nSix people fled.\n", "Six"))))
    ana.set_progress(article.id, "done")
    ana.close()
    carl = Session.open(path, CARL, "c" * 32)
    assert carl.read(article.id).annotations() == []
    carl.set_progress(article.id, "excluded", "not about a flood")
    assert len(carl.read(article.id).annotations()) == 1
    carl.close()


def test_a_reviewer_sees_everything_and_turning_it_off_stands_in_the_journal(path: Path) -> None:
    bea = Session.open(path, BEA, "b" * 32)
    (line,) = bea.articles()
    assert line.records == 0
    People(bea).let_review(CARL, reviews=True)
    carl = Session.open(path, CARL, "c" * 32, read_only=True)
    assert carl.articles()[0].records == 3
    carl.close()
    bea.do(blind(bea.project, on=False))
    assert bea.articles()[0].records == 3
    bea.undo()
    assert bea.articles()[0].records == 0
    bea.close()
    assert re.search(r"code blind no longer", said_by(path, BEA, "history", path))


def test_nobody_changes_what_they_do_not_see(bea: Session) -> None:
    with bea.project.blinders.off():
        (figure,) = bea.project.records.all(Figure)
    with pytest.raises(UserError):
        bea.do(edits.change("change", figure, value=1.0))
    with bea.project.blinders.off():
        assert next(bea.project.records.all(Figure)).value == 4040


def test_no_query_goes_around_what_may_be_seen() -> None:
    """What is read as `main.TABLE` would be read past the views that stand before the tables."""
    around = re.compile(r"(?:FROM|JOIN)\s+main\.\[?(?!sqlite_)", re.IGNORECASE)
    store = Path(__file__).parents[1] / "src" / "annotator" / "store"
    found = [file.name for file in sorted(store.glob("*.py")) if around.search(file.read_text("utf-8"))]
    assert found == ["sight.py"]


def test_what_comes_in_from_ana_stays_unseen_until_bea_is_done_and_goes_back_as_a_whole(tmp_path: Path) -> None:
    ana = new_project(tmp_path, "ana", ANA, "a" * 32)
    ana.do(edits.add("colleagues", BEA))
    article = record_as_ana(ana)
    for person in (ANA, BEA):
        made = Assignment(id=assignment_id(article, person.id), article=article, person=person.id)
        ana.do(edits.add("assign", made))
    ana.do(blind(ana.project, on=True))
    empty, whole = tmp_path / "empty.annotations", tmp_path / "whole.annotations"
    sending(ana, empty, Wish(records=False))()
    sending(ana, whole, Wish())()
    ana.close()

    bea = new_project(tmp_path, "bea", BEA, "b" * 32)
    taken(bea, empty)
    told: list[Edit] = []
    bea.listener = told.append
    bea.turn_to(article)
    assert len(bea.register.all()) == 2  # all of it was read before
    foreseen = as_seen(bea, look(bea, whole))
    assert not lookalikes(bea, look(bea, whole))
    assert (foreseen.records, foreseen.entities, foreseen.conflicts) == (0, [], [])
    assert not [secret for secret in (*SECRETS, "figures", "entities") if secret in as_text(bea, foreseen)]
    assert "comes along unseen" in as_text(bea, foreseen)
    taken(bea, whole)
    assert bea.page is not None
    assert (bea.page.annotations(), bea.register.all(), bea.articles()[0].records) == ([], [], 0)
    shown = [change.after for edit in told for change in edit.changes]
    assert not [record for record in shown if isinstance(record, Mention | Figure | Source | Entity)]
    bea.set_progress(article, "done")
    assert bea.articles()[0].records == 3
    bea.undo()
    bea.undo()
    taken(bea, whole)
    bea.set_progress(article, "done")
    assert len(bea.read(article).annotations()) == 3
    bea.close()


def taken(session: Session, file: Path) -> None:
    plan = reading(session, [file])()
    assert plan is not None
    take(session, plan)
