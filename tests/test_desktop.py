"""Projects open by a double click: what is written for the desktop, and that all of it goes away again."""

import configparser
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.domain.errors import UserError
from annotator.session.desktop import MIME, program, windows
from annotator.session.desktop.linux import entry, kind
from annotator.session.versions import LIBRARIES
from annotator.store.schema import APPLICATION_ID
from tests.stories import bring_in, new_project

ROOT = Path(__file__).parents[1]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="these are the rules of Linux")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the files of the desktop, with a blank in its name."""
    home = tmp_path / "my data"
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    return home


def desktop(*words: str) -> str:
    result = CliRunner().invoke(main, ["desktop", *words])
    assert result.exit_code == 0, result.output
    return result.stdout


def files(home: Path) -> set[str]:
    """The files of ours: those of the tools of the desktop are not."""
    return {path.name for path in home.rglob("*") if path.is_file() and "annotator" in path.name}


def words_of(exec_line: str) -> list[str]:
    """What a desktop starts by a line of Exec: unescaped as a value, then unquoted."""
    value = exec_line.replace("\\\\", "\\")
    words, word, quoted, signs = [], "", False, iter(value)
    for sign in signs:
        if sign == "\\" and quoted:
            word += next(signs)
        elif sign == '"':
            quoted = not quoted
        elif sign == " " and not quoted:
            words.append(word)
            word = ""
        else:
            word += sign
    return [each.replace("%%", "%") for each in (*words, word)]


@on_linux
def test_what_is_installed_twice_stands_there_once_and_is_removed_whole(home: Path) -> None:
    assert "Nothing is installed" in desktop()
    first = desktop("--install")
    before = {path: path.read_bytes() for path in home.rglob("*annotator*") if path.is_file()}
    assert desktop("--install") == first
    assert {path: path.read_bytes() for path in home.rglob("*annotator*") if path.is_file()} == before
    assert files(home) == {"news-annotator.desktop", "news-annotator.xml", "news-annotator.svg"} | {
        name for name in files(home) if name.startswith(("application-x-news", "x-news-annotator"))
    }
    assert "open by a double click" in desktop()
    desktop("--remove")
    assert not files(home)
    assert "Nothing was installed" in desktop("--remove")


@on_linux
def test_files_of_others_stay_when_ours_are_removed(home: Path) -> None:
    desktop("--install")
    other = home / "applications" / "other.desktop"
    other.write_text("[Desktop Entry]\n", "utf-8")
    desktop("--remove")
    assert other.exists()


@pytest.mark.parametrize(
    "path",
    ["/opt/annotator", "/home/ana/my tools/bin/annotator", '/a/"b"/annotator', "/a/$b/`c`/100%/back\\slash/annotator"],
)
def test_the_program_is_started_whatever_signs_its_place_has(path: str) -> None:
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(entry([path, "-m", "annotator"]))
    assert words_of(parser["Desktop Entry"]["Exec"]) == [path, "-m", "annotator", "%f"]


def test_a_program_that_no_desktop_can_start_is_said() -> None:
    with pytest.raises(UserError, match="Move it elsewhere"):
        entry(["/opt/a=b"])


def test_the_program_of_this_installation_can_be_started() -> None:
    assert Path(program()[0]).is_file()


def test_a_project_is_known_by_its_first_bytes() -> None:
    assert f'value="0x{APPLICATION_ID:X}" offset="68"' in kind()


@on_linux
@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="the tools of the desktop are not here")
def test_the_entry_is_valid(home: Path) -> None:
    desktop("--install")
    place = home / "applications" / "news-annotator.desktop"
    told = subprocess.run(["desktop-file-validate", place], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout + told.stderr) == (0, "")


@on_linux
@pytest.mark.skipif(
    not (shutil.which("xdg-mime") and shutil.which("update-mime-database")),
    reason="the tools of the desktop are not here",
)
def test_the_desktop_takes_a_project_for_one_by_its_name_and_without_it(home: Path, tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session)
    session.close()
    bare = tmp_path / "flood"
    shutil.copy(tmp_path / "flood.annotator", bare)
    desktop("--install")
    for path in (tmp_path / "flood.annotator", bare):
        assert f"content-type: {MIME}\n" in told_by("gio", "info", "-a", "standard::content-type", path)
    assert "news-annotator.desktop" in told_by("gio", "mime", MIME)


def told_by(*words: str | Path) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True, env=os.environ | {"LC_ALL": "C"}).stdout


def test_windows_is_told_how_to_open_a_project_and_forgets_all_of_it() -> None:
    words = [r"C:\My Tools\pythonw.exe", "-m", "annotator"]
    values = {(value.key, value.name): value.text for value in windows.values(words, r"C:\My Tools\annotator.ico")}
    ours = r"Software\Classes\NewsAnnotator.Project"
    assert values[r"Software\Classes\.annotator", ""] == "NewsAnnotator.Project"
    assert values[rf"{ours}\shell\open\command", ""] == r'"C:\My Tools\pythonw.exe" -m annotator "%1"'
    keys = windows.keys()
    assert {key for key, _ in values} <= set(keys)
    for place, key in enumerate(keys):
        assert not any(later.startswith(f"{key}\\") for later in keys[place:]), "a key is empty when it is its turn"


def test_the_icon_for_windows_is_there_in_all_sizes() -> None:
    icon = (ROOT / "resources" / "icons" / "annotator.ico").read_bytes()
    sizes = [icon[6 + 16 * place] or 256 for place in range(icon[4])]
    assert sizes == [16, 24, 32, 48, 64, 256]


def test_the_versions_name_every_library_that_comes_along() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["parquet"]]
    names = {words.split(">")[0].split("=")[0].strip() for words in wanted}
    assert {name for name in names if not name.startswith("PySide6")} == set(LIBRARIES)
