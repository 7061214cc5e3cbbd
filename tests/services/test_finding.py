"""Folders of any size and shape are searched for what can be read; what is left out is counted, never silent."""

import os
import shutil
import socket
from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.services.readers.files import bytes_of, shown
from annotator.services.readers.finding import find_files
from annotator.services.readers.kinds import KINDS, Kind


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"words")


def names(*paths: Path) -> list[str]:
    return [path.name for path in find_files(paths).files]


def test_what_systems_leave_behind_and_hidden_files_are_left_out_in_one_line(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "Thumbs.db", ".DS_Store", "~$a.txt", "._a.txt", ".git/b.txt", "__MACOSX/._a.txt", ".c.txt")
    found = find_files([tmp_path])
    assert [path.name for path in found.files] == ["a.txt"]
    assert found.left_out == ["hidden files, and what systems leave behind: 7"]


def test_what_is_hidden_is_read_where_it_is_asked_for(tmp_path: Path) -> None:
    make(tmp_path, ".notes/.a.txt", ".notes/b.txt")
    assert names(tmp_path / ".notes" / ".a.txt", tmp_path / ".notes") == [".a.txt", "b.txt"]


def test_the_parts_of_saved_pages_are_left_out_and_other_folders_are_not(tmp_path: Path) -> None:
    make(tmp_path, "Flood.html", "Flood_files/menu.html", "Flood_files/x.js", "Sturm.htm", "Sturm-Dateien/frame.html")
    make(tmp_path, "Other_files/real.html", "Flood_archive/old.html")
    found = find_files([tmp_path])
    assert [path.name for path in found.files] == ["Flood.html", "old.html", "real.html", "Sturm.htm"]
    assert "folders with parts of saved web pages: 2" in found.left_out


def test_kinds_that_are_not_read_are_counted_by_what_they_are(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", *(f"{n}.JPG" for n in range(3)), "d.png", "news.csv", "film.mp4", "README", "x.abc")
    assert find_files([tmp_path]).left_out == [
        "pictures: 4 (.jpg, .png)",
        "sound and film: 1 (.mp4)",
        "tables (bring each in by itself, to say what its columns hold): 1 (.csv)",
        "files of other kinds: 2 (…, .abc)",
    ]


def test_a_file_of_another_kind_that_is_asked_for_is_refused_with_the_kinds_that_are_read(tmp_path: Path) -> None:
    make(tmp_path, "film.mp4")
    ((path, why),) = find_files([tmp_path / "film.mp4"]).refused
    assert path.name == "film.mp4"
    assert ".txt" in why


def test_links_are_not_followed_round_and_round(tmp_path: Path) -> None:
    make(tmp_path, "a/b/c.txt")
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path / "a")
    (tmp_path / "a" / "self.txt").symlink_to(tmp_path / "a" / "self.txt")
    found = find_files([tmp_path])
    assert [path.name for path in found.files] == ["c.txt", "self.txt"]
    assert found.left_out == ["links to folders: 1"]


def test_a_folder_deeper_than_python_calls_go_is_searched(tmp_path: Path) -> None:
    before = Path.cwd()
    os.chdir(tmp_path)
    try:
        for _ in range(1_100):
            os.mkdir("d")  # noqa: PTH102
            os.chdir("d")
        Path("deep.txt").write_bytes(b"words")
        found = find_files([tmp_path])
        assert [path.name for path in found.files] == ["deep.txt"]
    finally:
        while Path.cwd() != tmp_path:  # what clears away after tests does not go that deep
            os.chdir("..")
            for entry in Path().iterdir():
                shutil.rmtree(entry)
        os.chdir(before)


def test_searching_can_be_cancelled(tmp_path: Path) -> None:
    make(tmp_path, "a/b/c/d.txt")
    answers = iter([False, False, True])
    assert not find_files([tmp_path], lambda: next(answers)).files


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_what_is_no_file_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nothing")
    (tmp_path / "folder.txt").mkdir()
    with socket.socket(socket.AF_UNIX) as heard:
        heard.bind(os.path.relpath(tmp_path / "socket.txt"))
        for name in ("pipe", "zero", "dangling", "folder", "socket"):
            with pytest.raises(UserError, match=r"\.$"):
                bytes_of(tmp_path / f"{name}.txt")


def test_a_file_that_does_not_tell_its_size_is_read_whole_or_not_at_all() -> None:
    if not Path("/proc/self/status").exists():
        pytest.skip("only Linux has such files")
    assert b"VmSize" in bytes_of(Path("/proc/self/status"))


def test_a_file_above_the_size_of_its_kind_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, ".html", Kind("text/html", "plain:read_plain", largest=30_000_000))
    for name, size in (("a.txt", 20_000_001), ("b.html", 30_000_001), ("c.html", 30_000_000)):
        with (tmp_path / name).open("wb") as file:
            file.truncate(size)
    with pytest.raises(UserError, match="larger than 20 MB"):
        bytes_of(tmp_path / "a.txt")
    with pytest.raises(UserError, match="larger than 30 MB"):
        bytes_of(tmp_path / "b.html")
    assert len(bytes_of(tmp_path / "c.html")) == 30_000_000


@pytest.mark.parametrize(
    ("name", "as_told"),
    [
        (b"caf\xe9.txt", "caf�.txt"),
        (b"a\nb\t c.txt", "a b c.txt"),
        ("invoice\u202etxt.exe".encode(), "invoice�txt.exe"),
        ("فيضان.txt".encode(), "فيضان.txt"),
        (b"bell\x07.txt", "bell�.txt"),
    ],
)
def test_a_name_is_told_as_it_is_and_does_not_turn_what_stands_beside_it(name: bytes, as_told: str) -> None:
    assert shown(os.fsdecode(name)) == as_told
