"""The house keeps its rooms apart, and its files and functions small."""

import ast
from collections.abc import Iterator
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


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(SOURCE)))
def test_a_file_imports_only_what_its_room_may_use(file: Path) -> None:
    room = room_of(file)
    if room in ("__init__", "__main__"):
        return
    for name in imports(file):
        first, *rest = name.split(".")
        if first == "annotator" and rest:
            assert rest[0] == room or rest[0] in MAY_USE[room], f"{file.name} imports {name}"
        assert room in OUTSIDE.get(first, {room}), f"{file.name} imports {name}"


def test_the_domain_uses_the_standard_library_only() -> None:
    import sys

    for file in (SOURCE / "domain").rglob("*.py"):
        for name in imports(file):
            assert name.split(".")[0] in sys.stdlib_module_names | {"annotator"}, f"{file.name} imports {name}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(SOURCE)))
def test_files_and_functions_stay_small_and_say_what_they_are(file: Path) -> None:
    source = file.read_text("utf-8")
    tree = ast.parse(source)
    assert len(source.splitlines()) <= LONGEST_FILE
    assert ast.get_docstring(tree), "the first line says the subject of the file"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < LONGEST_FUNCTION, node.name
