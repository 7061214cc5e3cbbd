"""Whatever happens to a project file is said in a sentence, and repair keeps all that table or journal still have."""

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.damage import Damaged, Losses
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Entity, Record
from annotator.session import InUse, Session
from annotator.store.project import Project
from annotator.store.repair import Remains
from annotator.store.rows import TABLES
from annotator.store.soundness import unsound
from tests.store.damaging import PAGE, readable, small_project
from tests.stories import ANALYST, DEVICE, TEXT, at, bring_in, new_project
from tests.thorough import times

DAMAGE: dict[str, Callable[[bytearray], bytearray | bytes]] = {
    "zeros": lambda page: bytes(len(page)),
    "ones": lambda page: b"\xff" * len(page),
    "its kind": lambda page: bytearray([page[0] ^ 0x0F]) + page[1:],
    "its count": lambda page: page[:3] + b"\x7f\x7f" + page[5:],
    "its first places": lambda page: page[:8] + b"\x01\x00\xff\xf0" + page[12:],
    "its last bytes": lambda page: page[:-20] + bytearray(byte ^ 0xFF for byte in page[-20:]),
}
EACH = times(2, 1)  # every second page, or all of them


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_project(tmp_path_factory.mktemp("small"))


def everything(path: Path) -> dict[tuple[str, str], Record]:
    project = Project.open(path, read_only=True)
    records: dict[tuple[str, str], Record] = {}
    records |= {(TABLES[kind], r.id): r for kind in TABLES for r in project.records.all(kind, deleted=True)}
    project.close()
    return records


def copied(small: Path, folder: Path) -> Path:
    return Path(shutil.copy(small, folder / "flood.annotator"))


def check_and_repair(path: Path) -> Losses | None:
    """What a person does: open, be told, repair. Gives what was lost; None where nothing was wrong."""
    before, still = path.read_bytes(), readable(path)
    try:
        said: list[str] = [*unsound(path)]
        Project.open(path, read_only=True).close()
    except UserError as problem:
        said = [str(problem)]
    assert all(re.search(r"\w.*\.$", sentence, re.DOTALL) for sentence in said)
    path.write_bytes(before)
    remains = Remains(path)
    if not remains.rebuilt.anything:
        with pytest.raises(UserError, match="Restore a backup"):
            remains.put_in_place()
        assert {table for table, _ in still} <= {"people", "entities", "aliases", "zones", "progress"}
        return remains.rebuilt.losses
    kept = remains.put_in_place()
    remains.close()
    assert kept.read_bytes() == before
    assert "damaged" in kept.name
    kept.unlink()
    assert [sentence for sentence in unsound(path) if "is not the one that was brought in" not in sentence] == []
    assert still <= set(everything(path))
    return remains.rebuilt.losses if said else None


@pytest.mark.parametrize("how", DAMAGE)
def test_any_page_can_be_lost_and_every_record_that_is_left_is_kept(how: str, small: Path, tmp_path: Path) -> None:
    sound, whole = small.read_bytes(), everything(small)
    silent = []
    turn = list(DAMAGE).index(how)  # pages of a kind stand side by side: each kind has its turns in many ways
    for start in {0, *range(EACH * turn * PAGE, len(sound), EACH * len(DAMAGE) * PAGE)}:
        path = tmp_path / "flood.annotator"
        page = DAMAGE[how](bytearray(sound[start : start + PAGE]))
        path.write_bytes(sound[:start] + bytes(page) + sound[start + PAGE :])
        losses = check_and_repair(path)
        missing = set(whole) - set(everything(path))
        if missing and (losses is None or not losses.sentences()):
            silent.append((start // PAGE + 1, missing))
    assert silent == []


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(1, 255)), min_size=1, max_size=12))
def test_flipped_bytes_end_in_a_sentence_and_in_a_sound_project(
    small: Path, tmp_path: Path, flips: list[tuple[float, int]]
) -> None:
    content = bytearray(small.read_bytes())
    for place, by in flips:
        content[min(int(place * len(content)), len(content) - 1)] ^= by
    path = tmp_path / "flood.annotator"
    path.write_bytes(content)
    check_and_repair(path)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(0, 1), st.booleans())
def test_a_file_cut_short_or_ending_in_zeros_is_repaired_as_far_as_it_goes(
    small: Path, tmp_path: Path, place: float, zeros: bool
) -> None:
    content = small.read_bytes()
    end = int(place * len(content))
    path = tmp_path / "flood.annotator"
    path.write_bytes(content[:end] + bytes(len(content) - end) * zeros)
    check_and_repair(path)


def crashed(folder: Path) -> tuple[Path, int]:
    """A project with 30 figures whose last edits stand in the log alone, as after a crash; where the log ends."""
    session = new_project(folder / "open")
    article = bring_in(session)
    for number in range(30):
        session.do(edits.add("40", Figure(article=article.id, at=at(TEXT, "40"), value=number)))
    path = folder / "flood.annotator"
    for ending in ("", "-wal"):
        shutil.copy(f"{session.project.path}{ending}", f"{path}{ending}")
    session.close()
    return path, Path(f"{path}-wal").stat().st_size


@pytest.mark.parametrize("cut", [0.0, 0.2, 0.5, 0.9, 0.999])
def test_of_half_a_log_everything_up_to_its_last_whole_edit_is_there(cut: float, tmp_path: Path) -> None:
    (tmp_path / "open").mkdir()
    path, size = crashed(tmp_path)
    with Path(f"{path}-wal").open("r+b") as log:
        log.truncate(int(size * cut))
    project = Project.open(path)
    assert project.stopped_uncleanly or not cut
    assert unsound(path) == []
    values = [figure.value for figure in project.records.all(Figure)]
    assert values == [float(number) for number in range(len(values))]
    project.close()
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["flood.annotator"]


def test_a_damaged_place_in_a_log_is_said_before_sqlite_drops_what_stands_behind_it(tmp_path: Path) -> None:
    (tmp_path / "open").mkdir()
    path, size = crashed(tmp_path)
    log = bytearray(Path(f"{path}-wal").read_bytes())
    frame = 24 + 4096
    place = 32 + (size - 32) // frame // 2 * frame + 24 + 2000
    log[place] ^= 0xFF
    Path(f"{path}-wal").write_bytes(log)
    with pytest.raises(Damaged, match="part of what was written last is damaged"):
        Project.open(path)
    remains = Remains(path)
    kept = remains.put_in_place()
    remains.close()
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == log
    project = Project.open(path)
    assert {figure.value for figure in project.records.all(Figure)} >= set(range(29))
    project.close()


def test_a_lost_journal_is_made_again_from_the_tables(small: Path, tmp_path: Path) -> None:
    path = copied(small, tmp_path)
    before = everything(path)
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("DELETE FROM journal WHERE seq > 20")
        conn.commit()
    assert any("the journal" in sentence for sentence in unsound(path))
    assert check_and_repair(path) is not None
    assert everything(path) == before
    session = Session.open(path, ANALYST, DEVICE)
    assert session.undoable() is not None
    session.close()


def test_a_row_that_is_not_as_the_journal_tells_is_named_and_set_right(small: Path, tmp_path: Path) -> None:
    path = copied(small, tmp_path)
    before = everything(path)
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("UPDATE figures SET value = 77 WHERE value = 3")
        conn.execute("DELETE FROM mentions WHERE rowid = 4")
        conn.commit()
    said = unsound(path)
    assert len(said) == 3
    assert sum("is not as the journal tells: value." in sentence for sentence in said) == 2
    assert sum("stands in the journal, and in no table." in sentence for sentence in said) == 1
    losses = check_and_repair(path)
    assert losses is not None
    assert len(losses.differing) == 2
    assert "kept as in the journal" in losses.differing[0]
    assert everything(path) == before


def test_of_a_lost_text_the_words_of_its_records_stand_where_they_stood(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    session.do(edits.add("40", Figure(article=article.id, at=at(TEXT, "12 children"))))
    session.close()
    path = session.project.path
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA foreign_keys=OFF")
        conn.execute("DELETE FROM texts")
        conn.commit()
    losses = check_and_repair(path)
    assert losses is not None
    assert losses.texts == [article.title]
    session = Session.open(path, ANALYST, DEVICE)
    text = session.read(article.id).text
    start = TEXT.index("12 children")
    assert text[start:] == "12 children"
    assert set(text[:start]) == {"·"}
    session.close()


def test_what_leads_to_a_lost_record_leads_to_a_stand_in(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    session.do(edits.add("40", Figure(article=article.id, at=at(TEXT, "40"))))
    session.close()
    path = session.project.path
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA foreign_keys=OFF")
        conn.execute("DELETE FROM articles")
        conn.execute("DELETE FROM journal WHERE type = 'articles'")
        conn.commit()
    losses = check_and_repair(path)
    assert losses is not None
    assert losses.stand_ins == 1
    stand_in = everything(path)["articles", article.id]
    assert isinstance(stand_in, Article)
    assert stand_in.title == "Lost article"


def test_repair_waits_for_nobody_and_touches_nothing_that_is_open(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    before = session.project.path.read_bytes()
    with pytest.raises(InUse):
        Remains(session.project.path)
    assert session.project.path.read_bytes() == before
    session.close()


@pytest.mark.parametrize("content", [b"", bytes(10_000), b"\xff" * 10_000, b"Dear all,\nhere are the figures."])
def test_a_project_of_which_nothing_is_left_says_so_and_stays_as_it_is(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "flood.annotator"
    path.write_bytes(content)
    with pytest.raises(Damaged, match="Restore a backup"):
        Project.open(path)
    remains = Remains(path)
    with pytest.raises(UserError, match=r"Nothing in flood\.annotator can be read any more"):
        remains.put_in_place()
    remains.close()
    assert path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == ["flood.annotator"]


def test_a_repaired_project_is_worked_on_as_before(small: Path, tmp_path: Path) -> None:
    path = copied(small, tmp_path)
    content = bytearray(path.read_bytes())
    content[PAGE * 60 : PAGE * 70] = bytes(PAGE * 10)
    path.write_bytes(content)
    check_and_repair(path)
    session = Session.open(path, ANALYST, DEVICE)
    session.do(edits.add("entity", Entity(name="Ilvast")))
    session.undo()
    session.close()
    assert unsound(path) == [] or all("text" in sentence for sentence in unsound(path))
