"""The house keeps its rooms apart, and its files and functions small."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "annotator"
MAY_USE: dict[str, set[str]] = {
    "domain": set(),
    "store": {"domain"},
    "services": {"domain"},
    "session": {"domain", "store", "services"},
    "ui": {"domain", "services", "session"},
    "app": {"domain", "services", "store", "session", "ui"},
    "cli": {"domain", "services", "store", "session", "app"},
}
OUTSIDE = {
    "PySide6": {"ui", "app"},
    "sqlite3": {"store"},
    "sqlite_utils": {"store"},
    "platformdirs": {"store"},
    "click": {"cli"},
    "pyqtgraph": {"ui"},
    "numpy": {"ui", "services"},
    "xlsxwriter": {"services"},
    "duckdb": {"services"},
    "trafilatura": {"services"},
    "lxml": {"services"},
    "pypdfium2": {"services"},
    "mammoth": {"services"},
    "ftfy": {"services"},
    "feedparser": {"services"},
    "spacy": {"services"},
}
FILES = sorted(SOURCE.rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 300, 60


def room_of(file: Path) -> str:
    return file.relative_to(SOURCE).parts[0].removesuffix(".py")


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("room", MAY_USE)
def test_a_file_imports_only_what_its_room_may_use(room: str) -> None:
    files = [file for file in FILES if room_of(file) == room]
    assert files
    for file in files:
        for name in imports(file):
            first, *rest = name.split(".")
            if first == "annotator" and rest:
                assert rest[0] == room or rest[0] in MAY_USE[room], f"{file} imports {name}"
            assert room in OUTSIDE.get(first, {room}), f"{file} imports {name}"


def test_every_file_stands_in_a_room() -> None:
    assert {room_of(file) for file in FILES} - {"__init__", "__main__"} == set(MAY_USE)


def test_the_domain_uses_the_standard_library_only() -> None:
    for file in (SOURCE / "domain").rglob("*.py"):
        for name in imports(file):
            assert name.split(".")[0] in sys.stdlib_module_names | {"annotator"}, f"{file} imports {name}"


def test_files_and_functions_stay_small_and_say_what_they_are() -> None:
    for file in FILES:
        assert len(file.read_text("utf-8").splitlines()) <= LONGEST_FILE, file
        assert ast.get_docstring(tree_of(file)), f"the first line of {file} says the subject of the file"
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.FunctionDef):
                assert (node.end_lineno or 0) - node.lineno < LONGEST_FUNCTION, f"{node.name} in {file}"
