"""A project is one sound file of its own kind, and says plainly when it cannot be opened."""

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from annotator.domain import edits
from annotator.domain.annotations import ANNOTATIONS, Figure
from annotator.domain.errors import UserError
from annotator.domain.fields import fields_of
from annotator.store.project import InUse, Project
from annotator.store.rows import TABLES, row_of
from annotator.store.schema import APPLICATION_ID, migrations
from tests.stories import ANALYST, DEVICE, TEXT, at, bring_in, new_project, reopened


def test_closing_leaves_one_file(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session)
    session.close()
    assert [file.name for file in tmp_path.iterdir()] == ["flood.annotator"]


def test_the_file_is_ours_strict_and_checks_its_links(tmp_path: Path) -> None:
    new_project(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "flood.annotator")) as conn:
        assert conn.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        tables = conn.execute(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type <> 'view'"
        ).fetchall()
    ours = {name: strict for name, strict in tables if not name.startswith(("sqlite_", "_sqlite", "search_"))}
    assert set(TABLES.values()) | {"texts", "originals", "edits", "journal", "heard", "erased"} == set(ours)
    assert set(ours.values()) == {1}


def test_an_open_project_is_written_through_to_the_disk(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    db = session.project._db
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
    session.close()


def test_tables_have_a_column_for_every_declared_field(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    for record_type, table in TABLES.items():
        declared = {"id", *row_of(record_type())}
        assert set(session.project._db.table(table).columns_dict) == declared, table
    session.close()


def test_a_link_to_nothing_is_not_written(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    lost = Figure(article=article.id, at=at(TEXT, "40"), source="nowhere")
    with pytest.raises(sqlite3.IntegrityError):
        session.do(edits.add("figure", lost))
    assert list(session.project.records.all(Figure)) == []
    session.close()


def test_the_second_window_is_told_and_may_look(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    with pytest.raises(InUse, match="open in another window"):
        Project.open(session.project.path)
    looking = type(session).open(session.project.path, ANALYST, DEVICE, read_only=True)
    assert looking.read(article.id).text == TEXT
    with pytest.raises(UserError, match="looking only"):
        looking.do(edits.change("title", article, title="Other"))
    looking.close()
    assert reopened(session).articles()[0].title == article.title


def test_another_process_is_told_as_well(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    script = (
        "import sys; from pathlib import Path; from annotator.store.project import *; Project.open(Path(sys.argv[1]))"
    )
    asked = subprocess.run(
        [sys.executable, "-c", script, session.project.path], capture_output=True, text=True, check=False
    )
    assert "InUse" in asked.stderr
    session.close()


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"Dear all,\nhere are the figures.", "cannot be read as a project"), (b"", "not a project file")],
)
def test_a_file_that_is_no_project_is_refused_and_left_alone(tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(content)
    with pytest.raises(UserError, match=says):
        Project.open(file)
    assert file.read_bytes() == content


def test_somebody_elses_database_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.annotator")) as conn:
        conn.execute("CREATE TABLE songs (name TEXT)")
    with pytest.raises(UserError, match="not a project file"):
        Project.open(tmp_path / "other.annotator")


def test_a_project_that_is_not_there_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not there"):
        Project.open(tmp_path / "nothing.annotator")
    assert list(tmp_path.iterdir()) == []


def test_a_new_project_never_replaces_a_file(tmp_path: Path) -> None:
    new_project(tmp_path).close()
    with pytest.raises(UserError, match="already there"):
        new_project(tmp_path)


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    new_project(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "flood.annotator", isolation_level=None)) as conn:
        conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('annotator', 'm999', '2030')"
        )
    before = (tmp_path / "flood.annotator").read_bytes()
    with pytest.raises(UserError, match="newer version"):
        Project.open(tmp_path / "flood.annotator")
    assert (tmp_path / "flood.annotator").read_bytes() == before


def test_an_older_file_is_backed_up_and_then_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.annotator"
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrations.apply(Database(conn), stop_before="m006_indexes")
    Project.open(path).close()
    backups = list((tmp_path / "old backups").glob("old * UTC before update.annotator"))
    assert len(backups) == 1
    with closing(sqlite3.connect(backups[0])) as conn:
        assert next(m.name for m in migrations.pending(Database(conn))) == "m006_indexes"
    with closing(sqlite3.connect(path)) as conn:
        assert migrations.pending(Database(conn)) == []


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written to"):
        new_project(unwritable(tmp_path))


def unwritable(folder: Path) -> Path:
    """A folder that nobody may write to: for root, who may write everywhere else, one of the kernel's."""
    if os.geteuid() == 0:
        return Path("/proc")
    locked = folder / "locked"
    locked.mkdir()
    locked.chmod(stat.S_IRUSR | stat.S_IXUSR)
    return locked


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError, match="is not a folder"):
        new_project(tmp_path / "file")


def test_every_annotation_has_the_fields_that_all_share() -> None:
    shared = {"article", "author", "created", "modified", "origin", "later", "note", "extra"}
    for record_type in ANNOTATIONS:
        assert shared <= set(fields_of(record_type))
