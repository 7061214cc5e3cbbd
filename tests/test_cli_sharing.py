"""Work goes from laptop to laptop by the command line."""

from pathlib import Path

import pytest

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
