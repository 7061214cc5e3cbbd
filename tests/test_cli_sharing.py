"""Work goes from laptop to laptop by the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.domain import edits
from annotator.domain.entities import new_entity
from annotator.domain.records import Entity
from annotator.session import Session
from tests.laptops import ANNA, BEN, laptop
from tests.stories import bring_in
from tests.test_cli import run


@pytest.fixture
def projects(tmp_path: Path) -> tuple[Path, Path]:
    """Two projects with an article and an entity each, of which one name is misspelt."""
    paths = []
    for person, name, text in ((ANNA, "Médecins Sans Frontières", "One."), (BEN, "Medecins sans frontieres", "Two.")):
        session = laptop(tmp_path, person)
        bring_in(session, text)
        session.do(new_entity(Entity(id=person.id[:30] + "ee", name=name, type="organisation")))
        session.close()
        paths.append(session.project.path)
    return paths[0], paths[1]


def opened(path: Path) -> Session:
    return Session.open(path, ANNA, "another", read_only=True)


def test_work_is_sent_looked_at_and_taken_in(projects: tuple[Path, Path], tmp_path: Path) -> None:
    anna, ben = projects
    sent = run("send", anna, tmp_path / "anna")
    assert sent.exit_code == 0
    assert "anna.annotations: 1 articles" in sent.output
    file = tmp_path / "anna.annotations"

    looked = run("merge", ben, file, "--dry-run")
    assert looked.exit_code == 0
    assert "new articles: 1" in looked.output
    assert (
        f"alike: Médecins Sans Frontières ({'a' * 30}ee) and Medecins sans frontieres ({'b' * 30}ee)" in looked.output
    )
    assert len(opened(ben).articles()) == 1

    taken = run("merge", ben, file, file, "--same", f"{'a' * 30}ee={'b' * 30}ee")
    assert taken.exit_code == 0
    assert "Taken in." in taken.output
    assert "there is nothing to take in" in run("merge", ben, file).output
    session = opened(ben)
    assert len(session.articles()) == 2
    assert [entity.name for entity in session.register.all()] == ["Medecins sans frontieres"]
    assert "Médecins Sans Frontières" in session.register.names("b" * 30 + "ee")


def test_only_some_articles_are_sent(projects: tuple[Path, Path], tmp_path: Path) -> None:
    anna, ben = projects
    title = opened(anna).articles()[0].title
    assert run("send", anna, tmp_path / "x.annotations", "--articles", title, "--without-records").exit_code == 0
    assert run("merge", ben, tmp_path / "x.annotations").exit_code == 0
    assert run("send", anna, tmp_path / "x.annotations", "--articles", title, "--unread").exit_code == 2


def test_what_cannot_be_taken_in_is_one_line(projects: tuple[Path, Path], tmp_path: Path) -> None:
    told = run("merge", projects[0], tmp_path / "nowhere.annotations")
    assert told.exit_code == 2
    assert len(told.stderr.splitlines()) == 1


def told(*words: str | Path) -> Any:
    return json.loads(run(*words, "--json").stdout)


def test_what_is_sent_and_taken_in_is_told_as_json(projects: tuple[Path, Path], tmp_path: Path) -> None:
    anna, ben = projects
    title = opened(anna).articles()[0].title
    sent = told("send", anna, tmp_path / "anna")
    sender = sent["sender"]
    assert sent == {
        "file": str(tmp_path / "anna.annotations"),
        "project": "Anna",
        "sender": {"id": sender["id"], "name": sender["name"]},
        "made": sent["made"],
        "chosen": "all",
        "with_records": True,
        "articles": 1,
        "originals": 0,
        "records": {"mentions": 0, "figures": 0, "sources": 0},
    }
    theirs, ours = f"{'a' * 30}ee", f"{'b' * 30}ee"
    would = told("merge", ben, tmp_path / "anna.annotations", "--dry-run")
    assert would == {
        "taken": False,
        "files": [{"project": "Anna", "sender": sender, "made": sent["made"]}],
        "articles": {"new": 1, "known": 0},
        "records": {kind: {"new": 0, "changed": 0, "there": 0} for kind in ("mentions", "figures", "sources")},
        "waiting": 0,
        "unseen": False,
        "people": [{"id": ANNA.id, "name": "Anna"}],
        "entities": [{"id": theirs, "name": "Médecins Sans Frontières", "type": "organisation"}],
        "joined": [],
        "other_texts": [],
        "erased": [],
        "reworded": [],
        "conflicts": [],
        "alike": [
            {
                "theirs": {"id": theirs, "name": "Médecins Sans Frontières"},
                "ours": [{"id": ours, "name": "Medecins sans frontieres"}],
                "by": "name",
                "same_as": None,
            }
        ],
    }
    same = ("--same", f"{theirs}={ours}")
    assert run("merge", ben, tmp_path / "anna.annotations", "--same", f"{theirs}=x", "--dry-run").exit_code == 2
    done = told("merge", ben, tmp_path / "anna.annotations", *same)
    assert done["taken"]
    assert done["alike"][0]["same_as"] == ours
    assert title in [article.title for article in opened(ben).articles()]
    again = told("merge", ben, tmp_path / "anna.annotations", *same)
    assert (again["taken"], again["articles"], again["alike"]) == (False, {"new": 0, "known": 1}, [])


def test_what_was_changed_on_both_sides_is_told_field_by_field(projects: tuple[Path, Path], tmp_path: Path) -> None:
    anna, ben = projects
    run("send", anna, tmp_path / "anna.annotations")
    run("merge", ben, tmp_path / "anna.annotations")
    for path, name in ((anna, "Doctors"), (ben, "Physicians")):
        session = Session.open(path, ANNA, f"laptop of {name}")
        entity = session.register.get(f"{'a' * 30}ee")
        assert entity is not None
        session.do(edits.change("rename", entity, name=name))
        session.close()
    run("send", anna, tmp_path / "anna.annotations")
    (conflict,) = told("merge", ben, tmp_path / "anna.annotations")["conflicts"]
    assert (conflict["kind"], conflict["id"]) == ("entity", f"{'a' * 30}ee")
    assert conflict["fields"] == [{"field": "name", "ours": "Physicians", "theirs": "Doctors", "stands": "ours"}]


def test_blind_coding_is_told_as_json_and_keeps_back_how_much_others_recorded(
    projects: tuple[Path, Path], tmp_path: Path
) -> None:
    anna, _ = projects
    assert told("blind", anna) == {"blind": False, "unseen": 0}
    assert told("blind", anna, "--on") == {"blind": True, "unseen": 0}
    assert told("send", anna, tmp_path / "anna")["records"] is None
    assert told("blind", anna, "--off") == {"blind": False, "unseen": 0}
