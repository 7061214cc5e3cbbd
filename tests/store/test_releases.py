"""Every release leaves a project file in tests/data, and all of them open for ever."""

import shutil
from pathlib import Path

import pytest

from annotator.session import Session
from annotator.store.rows import TABLES
from tests.stories import ANALYST, DEVICE

RELEASES = sorted((Path(__file__).parents[1] / "data").glob("*.annotator"))


def test_there_is_a_project_of_every_release() -> None:
    assert [file.stem for file in RELEASES] == ["0.1.0"]


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
