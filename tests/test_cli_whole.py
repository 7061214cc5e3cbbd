"""What the window shows of a whole project, the command line says: figures, conflicts, guidelines, what was deleted."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure, Source
from annotator.domain.entities import new_entity
from annotator.domain.records import Article, Entity
from annotator.session import Session
from tests.stories import ANALYST, DEVICE, TEXT, at, bring_in, new_project
from tests.test_cli import run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two articles that give other numbers for the same."""
    session = new_project(tmp_path)
    for number, value in enumerate((40, 57)):
        article = bring_in(session, f"{TEXT}{number}", published="2026-03-02")
        source = Source(article=article.id, who=at(TEXT, "Civil Guard" if number else "shopkeeper"))
        figure = Figure(article=article.id, at=at(TEXT, "40"), value=value, low=value, high=value, source=source.id)
        said: dict[str, Any] = {"counted": "people", "status": "killed", "kind": "count", "earliest": "2026-03-01"}
        session.do(edits.add("figure", source, replace(figure, **said, place=_place(session))))
    session.close()
    return session.project.path


def _place(session: Session) -> str:
    if not (known := session.register.all()):
        session.do(new_entity(Entity(name="Orlen", type="place"), ["Orlen"]))
        known = session.register.all()
    return known[0].id


def rows(output: str) -> list[dict[str, str]]:
    header, *lines = [line.split("\t") for line in output.splitlines()]
    return [dict(zip(header, line, strict=True)) for line in lines]


def test_figures_are_lines_with_tabs_that_can_be_chosen_and_put_together(project: Path) -> None:
    assert [row["value"] for row in rows(run("figures", project).stdout)] == ["40", "57"]
    assert [row["value"] for row in rows(run("figures", project, "civil", "--where", "place=orlen").stdout)] == ["57"]
    assert rows(run("figures", project, "--since", "2026-04").stdout) == []
    (group,) = rows(run("figures", project, "--by", "place").stdout)
    assert (group["key"], group["figures"], group["lowest"], group["highest"]) == ("Orlen", "2", "40", "57")
    assert "Columns are" in run("figures", project, "--where", "colour=red").output


def test_conflicts_stand_side_by_side_and_are_told_by_the_exit_status(project: Path) -> None:
    done = run("figures", project, "--conflicts")
    assert done.exit_code == 1
    assert sorted((row["conflict"], row["value"]) for row in rows(done.stdout)) == [("1", "40"), ("1", "57")]
    assert run("figures", project, "--conflicts", "--by", "place").exit_code == 2


def test_guidelines_are_taken_from_a_file_and_every_version_is_there(project: Path, tmp_path: Path) -> None:
    file = tmp_path / "coding.md"
    for text in ("# Value\n\nAs said.\n", "# Value\n\nAs it is said.\n"):
        file.write_text(text, "utf-8")
        assert run("guidelines", project, "--take", file).exit_code == 0
    assert "As it is said." in run("guidelines", project).stdout
    assert len(run("guidelines", project, "--versions").stdout.splitlines()) == 2
    assert "As said." in run("guidelines", project, "--version", "2").stdout
    assert run("guidelines", project, "--version", "3").exit_code == 2
    file.write_bytes(b"\xff\xfe")
    assert "UTF-8" in run("guidelines", project, "--take", file).output


def test_what_was_deleted_is_listed_and_comes_back(project: Path) -> None:
    session = Session.open(project, ANALYST, DEVICE)
    article = next(session.project.records.all(Article))
    session.do(edits.delete("delete", [article]))
    session.close()
    assert f"{article.id}  Flood in Orlen" in run("deleted", project).stdout
    assert run("deleted", project, "--bring-back", "none").exit_code == 2
    assert run("deleted", project, "--bring-back", article.id).exit_code == 0
    assert run("deleted", project).stdout == ""
