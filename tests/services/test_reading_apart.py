"""Files are read in processes of their own: whatever a reader does, only its file is lost, with a sentence."""

import os
import select
import subprocess
import sys
from pathlib import Path
from threading import active_count

import pytest

from annotator.domain.sentences import Sentence
from annotator.services.intake.frames import Done
from annotator.services.intake.parcels import Parcel
from annotator.services.intake.pool import Asked, Pool
from annotator.services.intake.reading import read_files
from annotator.services.readers.files import is_simple
from tests.services.real_files import files_of

STRANGE = Path(__file__).with_name("strange_readers")
MEMORY = 150_000_000  # bytes of a process


@pytest.fixture(autouse=True)
def strange_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The processes that read know kinds of files whose readers do what none may."""
    monkeypatch.setattr(sys, "path", [str(STRANGE), *sys.path])


def asked(folder: Path, *names: str) -> list[Asked]:
    """Files to be read; each holds the path of a file that is not there."""
    for name in names:
        (folder / name).write_text(str(folder / "written.txt"), "utf-8")
    return [Asked(place, folder / name) for place, name in enumerate(names)]


def read(files: list[Asked], seconds: int = 60) -> dict[str, list[str]]:
    """What is told of each file: the texts of its articles, and sentences."""
    told: dict[str, list[str]] = {each.path.name: [] for each in files}
    done = []
    for each, found in Pool(files, seconds=seconds, memory=MEMORY if len(files) < 4 else 2 * MEMORY).answers():
        if isinstance(found, Parcel):
            told[each.path.name].append(next(iter(found.blobs.values())).decode())
        elif isinstance(found, Sentence):
            told[each.path.name].append(found)
        else:
            done.append(each.path.name)
    assert sorted(done) == sorted(told)
    return told


def test_a_reader_that_crashes_takes_only_its_file(tmp_path: Path) -> None:
    files = asked(tmp_path, "1.txt", "2.crashes", "3.txt", "4.aborts", "5.leaves", "6.txt")
    told = read(files)
    for name in ("2.crashes", "4.aborts", "5.leaves"):
        assert ["crash" in words for words in told[name]] == [True]
    for name in ("1.txt", "3.txt", "6.txt"):
        assert told[name] == [str(tmp_path / "written.txt")]


def test_a_reader_that_hangs_is_given_up_after_its_time(tmp_path: Path) -> None:
    told = read(asked(tmp_path, "1.hangs", "2.txt"), seconds=2)
    assert told["1.hangs"] == ["Reading it took longer than 2 seconds, so it was given up."]
    assert told["2.txt"] == [str(tmp_path / "written.txt")]


def test_what_a_file_gave_before_its_reader_crashed_is_kept(tmp_path: Path) -> None:
    told = read(asked(tmp_path, "1.gives_many", "2.txt"))
    assert [words.partition("\n")[0] for words in told["1.gives_many"][:3]] == ["Part 0", "Part 1", "Part 2"]
    assert "crash" in told["1.gives_many"][3]
    assert len(told["2.txt"]) == 1


def test_a_process_goes_on_with_the_next_file_whatever_the_window_holds(tmp_path: Path) -> None:
    window = b"x" * MEMORY  # more than what tires a process
    read = Pool(asked(tmp_path, "1.txt", "2.txt"), memory=MEMORY).answers()
    assert [found.tired for _, found in read if isinstance(found, Done)] == [False, False]
    assert window.endswith(b"x")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts the memory of a process this way")
def test_a_reader_that_eats_memory_ends_in_a_sentence_and_the_next_has_room_again(tmp_path: Path) -> None:
    told = read(asked(tmp_path, "1.eats", "2.eats_outside_of_python", "3.txt"))
    assert "more memory than is given to one file" in told["1.eats"][0]
    assert "took too much memory" in told["2.eats_outside_of_python"][0]
    assert told["3.txt"] == [str(tmp_path / "written.txt")]


def test_a_reader_that_is_wrong_says_where(tmp_path: Path) -> None:
    (words,) = read(asked(tmp_path, "1.is_wrong"))["1.is_wrong"]
    assert "(IndexError, sitecustomize.py:" in words


@pytest.mark.parametrize("name", ["1.calls", "1.starts", "1.writes"])
def test_a_reader_can_neither_call_nor_start_nor_write_anything(name: str, tmp_path: Path) -> None:
    (words,) = read(asked(tmp_path, name))[name]
    assert "Error, " in words
    written = tmp_path / "written.txt"
    assert not written.exists() or written.read_bytes() == b""


def test_what_a_reader_prints_is_no_answer(tmp_path: Path) -> None:
    told = read(asked(tmp_path, "1.prints", "2.txt"))
    assert told["1.prints"] == ["whatever is printed does no harm"]
    assert len(told["2.txt"]) == 1


def test_reading_stops_where_it_is_cancelled_whatever_the_readers_do_and_leaves_nothing_behind(tmp_path: Path) -> None:
    threads = active_count()
    stops = iter([False, False, False])
    answers = [*Pool(asked(tmp_path, *(f"{n}.hangs" for n in range(5)))).answers(lambda: next(stops, True))]
    assert not [each for each in answers if isinstance(each.found, Done | Parcel)]
    assert active_count() == threads


def test_a_process_that_does_not_start_is_told_of_every_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no such program"))
    told = read(asked(tmp_path, *(f"{n}.txt" for n in range(9))))
    assert all("does not start" in words[0] for words in told.values())
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert "does not start" in read(asked(tmp_path, "1.txt"))["1.txt"][0]


LEAVE = """
import os, sys
from pathlib import Path
from annotator.services.intake.process import ReadingProcess
process = ReadingProcess(300_000_000, 600)
process.hear()
process.ask(Path(sys.argv[1]))
print(process._process.pid, flush=True)
os._exit(1)
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="the end of a stranger's process cannot be waited for")
def test_a_process_ends_with_the_application_whatever_it_reads(tmp_path: Path) -> None:
    (file,) = asked(tmp_path, "1.hangs")
    command = [sys.executable, "-c", LEAVE, str(file.path)]
    path = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": path}, check=False)
    try:
        ended = os.pidfd_open(int(done.stdout))
    except ProcessLookupError:
        return
    readable, _, _ = select.select([ended], [], [], 30)
    os.close(ended)
    assert readable


@pytest.mark.skipif(sys.platform == "win32", reason="the program stands in as a shell script")
def test_an_installed_program_starts_itself_to_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "annotator"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m annotator "$@"\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert read(asked(tmp_path, "1.txt"))["1.txt"] == [str(tmp_path / "written.txt")]


def test_what_only_seems_to_be_a_text_is_read_apart(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(files_of(".pdf")[0])
    (tmp_path / "text.txt").write_text("Two people died.\n", "utf-8")
    assert not is_simple(tmp_path / "page.txt")
    assert is_simple(tmp_path / "text.txt")
    with read_files([tmp_path], {}) as intake:
        assert [row.title for row in intake.new] == ["Flood in Orlen leaves dozens missing", "Two people died."]
