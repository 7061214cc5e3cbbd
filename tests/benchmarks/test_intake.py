"""Reading a thousand mixed files, each in a process of its own, against what cannot be less: bytes read, rows written.

ANNOTATOR_FILES=1000 measures the full size; else a tenth of it is measured, with the same ratios.
"""

from itertools import cycle, islice
from pathlib import Path

import pytest

from annotator.services.intake.one_file import read_one
from annotator.services.intake.reading import read_files
from annotator.services.readers.kinds import READ
from annotator.session import Session
from annotator.session.taking_in import reading
from tests.benchmarks.amounts import amount
from tests.benchmarks.comparing import Comparison, Timed
from tests.benchmarks.same_rows import SameRows
from tests.made_up import Language
from tests.services.real_files import makers_of
from tests.stories import ANALYST, DEVICE

FILES = amount(100, 20, "ANNOTATOR_FILES")
WORDS = 600  # about three thousand characters
OF_TEN = (".html", ".html", ".html", ".pdf", ".pdf", ".docx", ".txt", ".txt", ".eml", ".mhtml")  # as people get them


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of the kinds that are read, each with an article of its own."""
    made, language = tmp_path_factory.mktemp("mixed"), Language()
    kinds = [kind for kind in OF_TEN if kind in READ]
    for number, kind in enumerate(islice(cycle(kinds), FILES)):
        words = language.text(WORDS).split()
        paragraphs = [" ".join(words[at : at + 60]) + "." for at in range(0, len(words), 60)]
        text = "\n\n".join([f"Report {number} of the day", *paragraphs])
        (made / f"{number:05}{kind}").write_bytes(makers_of(kind)[0](text))
    return made


def test_reading_in_two_processes_is_compared_with_one_after_another(folder: Path, compare: Comparison) -> None:
    files = sorted(folder.iterdir())

    def in_processes() -> None:
        with read_files([folder], {}) as intake:
            assert len(intake.new) >= FILES

    def one_after_another() -> None:
        assert sum(1 for file in files for _ in read_one(file)) >= FILES

    ratio = compare(
        f"read {FILES:,} mixed files", Timed(in_processes), "the same readers, one after another",
        Timed(one_after_another), rounds=3,
    )  # fmt: skip
    assert ratio < 1.3


def test_mixed_files_come_in_against_their_bytes_read_and_their_rows_written(
    folder: Path, tmp_path: Path, compare: Comparison
) -> None:
    made = iter(range(1_000))
    files = sorted(folder.iterdir())
    sessions: list[Session] = []

    def new() -> None:
        while sessions:
            sessions.pop().close()
        sessions.append(Session.create(tmp_path / f"{next(made)}.annotator", ANALYST, DEVICE))

    def bring_in() -> None:
        with reading(sessions[0], [folder])() as intake:
            for edit in intake.edits():
                sessions[0].do(edit)

    new()
    bring_in()
    rows = SameRows(sessions[0].project.path, -(-FILES // 200))

    def plainly() -> None:
        assert all(file.read_bytes() for file in files)
        conn = rows.empty(tmp_path / f"{next(made)}.db")
        rows.write(conn)
        conn.close()

    timed = Timed(bring_in, new)
    ratio = compare(
        f"bring in {FILES:,} mixed files", timed, "their bytes read, plain sqlite3, same rows", Timed(plainly),
        rounds=3, note=lambda: f"{FILES / timed.median:,.0f} files a second",
    )  # fmt: skip
    sessions.pop().close()
    assert ratio < 200
