"""Every release leaves a project file in tests/data, and all of them open for ever."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.records import Record
from annotator.session import Session
from annotator.store.rows import TABLES, row_of, written
from tests.stories import ANALYST, DEVICE, TEXT, at, bring_in, new_project, reopened

RELEASES = sorted((Path(__file__).parents[1] / "data").glob("*.annotator"))


def test_there_is_a_project_of_every_release() -> None:
    assert [file.stem for file in RELEASES] == ["0.1.0", "0.2.0"]


@pytest.mark.parametrize("release", RELEASES, ids=lambda file: file.stem)
def test_a_project_of_a_release_opens_with_everything_in_it(release: Path, tmp_path: Path) -> None:
    copy = tmp_path / release.name
    shutil.copy(release, copy)
    session = Session.open(copy, ANALYST, DEVICE)
    tables = {r.id: r for record_type in TABLES for r in session.project.records.all(record_type, deleted=True)}
    assert {record.id: record for record in session.project.journal.replayed()} == tables
    assert [line.records for line in session.articles()] == [53, 40, 14, 8, 0]
    for line in session.articles():
        page = session.read(line.id)
        for record in page.annotations():
            assert record.main.words
    session.close()


@pytest.mark.parametrize("release", RELEASES, ids=lambda file: file.stem)
def test_what_was_done_in_a_release_is_taken_back_and_done_again_by_the_newest(release: Path, tmp_path: Path) -> None:
    """Its journal tells changes in a form of its own; rows of both forms stand in it by now."""
    copy = tmp_path / release.name
    shutil.copy(release, copy)
    with closing(sqlite3.connect(copy)) as conn, conn:
        conn.execute("UPDATE edits SET person = ?, device = ?", [ANALYST.id, DEVICE])  # it was nobody who made it
    session = Session.open(copy, ANALYST, DEVICE)
    before = standing(session)
    steps = 0
    while steps < 60 and session.undo() is not None:
        steps += 1
        assert {r.id: r for r in session.project.journal.replayed()} == everything(session)
    assert steps > 1
    while session.redo() is not None:
        pass
    assert standing(session) == before
    session.close()


def everything(session: Session) -> dict[str, Record]:
    return {r.id: r for record_type in TABLES for r in session.project.records.all(record_type, deleted=True)}


def standing(session: Session) -> dict[str, Record]:
    return {id: record for id, record in everything(session).items() if not record.deleted}


def test_a_change_told_whole_as_before_is_replayed_and_taken_back(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    figure = Figure(article=article.id, at=at(TEXT, "At least 40"), value=40, note="odd")
    made = session.do(edits.add("figure", figure)).changes[0].after
    changed = session.do(edits.change("note", made, note="")).changes[0].after
    whole = written({name: value for name, value in row_of(changed).items() if value is not None})
    session.project._db.conn.execute(
        "UPDATE journal SET author = ?, device = ?, after = ? WHERE seq = (SELECT max(seq) FROM journal)",
        [ANALYST.id, DEVICE, whole],
    )
    assert {r.id: r for r in session.project.journal.replayed()} == everything(session)
    session = reopened(session)
    session.undo()
    assert session.project.records.get(Figure, made.id) == made
    session.redo()
    assert session.project.records.get(Figure, made.id) == changed
    assert {r.id: r for r in session.project.journal.replayed()} == everything(session)
    session.close()


def test_codebook_own_fields_and_guidelines_of_0_2_0_are_as_they_were(tmp_path: Path) -> None:
    copy = tmp_path / "0.2.0.annotator"
    shutil.copy(next(file for file in RELEASES if file.stem == "0.2.0"), copy)
    session = Session.open(copy, ANALYST, DEVICE)
    assert session.codebook.label("figure.status", "killed") == "dead"
    assert [field.name for field in session.codebook.extra_fields(Figure) if field.name == "x_method"] == ["x_method"]
    assert [figure.extra for figure in session.flagged()[:1]] == [{"method": "counted by hand"}]
    assert [version.text.partition("\n")[0] for version in session.guidelines.versions()] == [
        "# Floods and storms", "# Floods",
    ]  # fmt: skip
    session.close()
