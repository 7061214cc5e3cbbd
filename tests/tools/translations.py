"""Brings the translations up to date: `python -m tests.tools.translations` collects what is to be said, makes the .qm
files.

It lists what is not translated yet; with `--check` it changes nothing.

Words of the window are found by lupdate in `src/annotator/ui`. What is declared or said elsewhere is collected here:
labels and helps of fields and settings, commands with their tips, sentences, and the words of the default codebook.
"""

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "annotator"
TRANSLATIONS = ROOT / "resources" / "translations"
PATTERNS = TRANSLATIONS / "patterns.txt"
SENTENCES = {"sentence", "Sentence", "UserError"}
LABEL = 4  # words; what is longer is a help
QT = Path(PySide6.__file__).parent


class Words(NamedTuple):
    """What is to be said: where it belongs, the English words, and what tells them from the same words elsewhere."""

    context: str
    source: str
    comment: str = ""


def main() -> int:
    """Update .ts and .qm; 1 where something is not translated yet, with a list of it."""
    if "--check" not in sys.argv:
        PATTERNS.write_text("".join(f"{line}\n" for line in patterns()), "utf-8")
        for file in ts_files():
            update(file, file)
            release(file, file.with_suffix(".qm"))
    open_ones = [words for file in ts_files() for words in missing(file)]
    for words in open_ones:
        print(f"{words.context}: {words.source}")  # noqa: T201
    return 1 if open_ones else 0


def ts_files() -> list[Path]:
    """The translations there are; English has only its plurals."""
    return sorted(TRANSLATIONS.glob("annotator_*.ts"))


def update(ts: Path, into: Path) -> None:
    """Bring a .ts file up to date with the sources; what is no longer said is dropped."""
    with tempfile.TemporaryDirectory() as folder:
        extra = Path(folder) / "collected.py"
        extra.write_text("".join(_as_python(words) for words in collected()), "utf-8")
        if ts != into:
            into.write_bytes(ts.read_bytes())
        files = sorted(str(file) for file in (SOURCE / "ui").rglob("*.py"))
        plural = ["-pluralonly"] if ts.stem.endswith("_en") else []
        quiet = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages"]
        exact = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        _run("lupdate", *quiet, *exact, *plural, *files, str(extra), "-ts", str(into))


def release(ts: Path, qm: Path) -> None:
    """Make the file that the application reads."""
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def patterns() -> list[str]:
    """Every sentence and every label of a field: by these the labels in a journal are recognised."""
    fields = {field.source for field in collected() if field.context == "fields" and len(field.source.split()) <= LABEL}
    return sorted(fields | {words.source for words in collected() if words.context == "sentences"})


def messages(ts: Path) -> Iterator[tuple[Words, list[str], bool]]:
    """What a .ts file says: the words, their translation (several for plurals), and whether it is finished."""
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            words = Words(context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield words, forms, translation.get("type") != "unfinished" and all(forms)


def missing(ts: Path) -> list[Words]:
    """What is said somewhere and has no translation yet."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / ts.name
        update(ts, fresh)
        return [words for words, _, finished in messages(fresh) if not finished]


def unfinished(ts: Path) -> list[Words]:
    """What has no translation in the file as it is."""
    return [words for words, _, finished in messages(ts) if not finished]


@cache
def collected() -> tuple[Words, ...]:
    """Everything that is declared or said outside of `tr`."""
    found = [words for file in sorted(SOURCE.rglob("*.py")) for words in _said_in(ast.parse(file.read_text("utf-8")))]
    fields = {words.source for words in found if words.context == "fields"}
    columns = (words for words in _columns() if words.source not in fields)
    return tuple(dict.fromkeys([*found, *columns, *_ready(), *_codebook()]))


def _said_in(tree: ast.AST) -> Iterator[Words]:
    named = _named(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            first = node.args[:1]
            if first and isinstance(first[0], ast.Name) and _name(node) in SENTENCES:
                yield from _literals("sentences", named.get(first[0].id, []))
            yield from _said_by(node)
        elif isinstance(node, ast.FunctionDef):
            yield from _command(node)


def _named(tree: ast.AST) -> dict[str, list[ast.expr]]:
    """The literals that have a name, as long ones do that would not fit into the line that says them."""
    named: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            named.setdefault(node.targets[0].id, []).append(node.value)
    return named


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "id", getattr(call.func, "attr", "")))


def _said_by(call: ast.Call) -> Iterator[Words]:
    name = _name(call)
    literals = [*call.args, *(word.value for word in call.keywords if word.arg in ("label", "help"))]
    if name in SENTENCES:
        yield from _literals("sentences", call.args[:1])
    elif name in ("plural", "phrase"):
        yield from _literals(f"{name}s", call.args[:1])
    elif name == "ask":
        yield from _literals("fields", literals[1:])
    elif name == "setting":
        yield from _literals("settings", literals[1:])


def _command(function: ast.FunctionDef) -> Iterator[Words]:
    """A decorated function is a command: its menu, its label, and its docstring as the tip."""
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and getattr(decorator.func, "id", "") == "command":
            yield from _literals("commands", decorator.args[:2])
            yield Words("commands", " ".join((ast.get_docstring(function) or "").split()))


def _literals(context: str, nodes: list[ast.expr]) -> Iterator[Words]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
            yield Words(context, node.value)


def _ready() -> Iterator[Words]:
    """What the codebooks that come with the application are called."""
    from annotator.domain.codebook import READY
    from annotator.services.codebooks.ready import own_part

    for book in map(own_part, READY):
        yield Words("codebook", book.title)
        yield Words("codebook", book.about)
        for field in book.fields:
            yield from (Words("fields", words) for words in (field.label, field.help) if words)


def _columns() -> Iterator[Words]:
    """The heads of the table of figures that are no labels of fields."""
    from annotator.domain.figure_lines import COLUMNS

    for column in COLUMNS.values():
        yield Words("sentences", column.label)


def _codebook() -> Iterator[Words]:
    """The words of the default codebook, each with its id: “other” is another word for people than for money."""
    from annotator.domain.codebook import default_choices

    for choice in default_choices():
        yield Words("codebook", choice.label, choice.id)
        if choice.help:
            yield Words("codebook", choice.help, choice.id)


def _as_python(words: Words) -> str:
    escaped = (part.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") for part in words)
    count = ", 1" if words.context == "plurals" else ""
    return 'QCoreApplication.translate("{}", "{}", "{}"{})\n'.format(*escaped, count)


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([str(QT / tool), *arguments], capture_output=True, text=True, check=False)
    if done.returncode or "warning" in done.stderr.lower():
        sys.exit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
