"""Tables from elsewhere are checked line by line before anything is made of them."""

import csv
import os
from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.services.exports.lines import LARGEST_CELL
from annotator.services.exports.reading import read_export
from tests.services.test_exports import export, story


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    session = story(tmp_path)
    export(session, tmp_path / "out")
    session.close()
    return tmp_path / "out"


def change(folder: Path, name: str, row: int, **cells: str) -> None:
    """Write other cells into a row of a table, counted from 0."""
    path = folder / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows[row] |= cells
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


@pytest.mark.parametrize(
    ("name", "row", "cells", "sentence"),
    [
        ("figures", 1, {"at": "13"}, "figures.csv, line 3: at: “13” is not what stands"),
        ("figures", 0, {"at_span": "1-2; 2-3"}, "at: .* is not what stands"),
        ("figures", 0, {"at_span": "0-999999"}, "is not what stands"),
        ("figures", 0, {"at_span": "x"}, "is not a list of stretches"),
        ("figures", 0, {"at_span": "9" * 5000 + "-1"}, "line 2: at"),
        ("figures", 0, {"at": "", "at_span": ""}, "it stands at no words"),
        ("figures", 0, {"at_span": ""}, "must both be there"),
        ("figures", 0, {"value": "many"}, "value: “many” is not a number"),
        ("figures", 0, {"value": "nan"}, "is not a number"),
        ("figures", 0, {"value": "1e999"}, "is not a number"),
        ("figures", 0, {"later": "perhaps"}, "neither yes nor no"),
        ("figures", 0, {"source": "x"}, "source leads to x, and no source has this id"),
        ("figures", 0, {"place": "s" * 32}, "no entity has this id"),
        ("figures", 0, {"author": "x"}, "no person has this id"),
        ("figures", 1, {"id": "1" * 32}, "stands there twice"),
        ("figures", 0, {"id": "a; b"}, "there is no id"),
        ("figures", 0, {"article": ""}, "article is empty"),
        ("figures", 0, {"note": "a\0b"}, "NUL"),
        ("zones", 0, {"end": "999"}, "is no stretch of the text"),
        ("zones", 0, {"start": "-1"}, "is not a position"),
        ("progress", 0, {"article": "x"}, "no article has this id"),
        ("entities", 0, {"located_in": "x"}, "no entity has this id"),
        ("sources", 0, {"speakers": f"{'g' * 32}; x"}, "speakers leads to x"),
        ("articles", 0, {"text": "another"}, "text_sha256"),
        ("articles", 0, {"text": " "}, "no text"),
        ("articles", 0, {"text": "a\rb", "text_sha256": ""}, "line ends"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_line(
    folder: Path, name: str, row: int, cells: dict[str, str], sentence: str
) -> None:
    change(folder, name, row, **cells)
    with pytest.raises(UserError, match=sentence) as told:
        read_export(folder)
    assert str(told.value).startswith(f"{name}.csv, line ")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "line 1: the column article is missing"),
        (b"article,start,end\r\n", "zones.csv, line 1: the column kind is missing"),
        (b"article,start,end,kind,kind\r\n", "twice"),
        (b"article,start,end,kind\r\na,1\r\n", "line 2: there are 2 cells, and 4 columns"),
        (b'article,start,end,kind\r\n"a" b,1,2,x\r\n', "line 2"),
        (b'article,start,end,kind\r\n"a', "line 2"),
        (b"article,start,end,kind\r\n\xff,1,2,x\r\n", "not in UTF-8"),
        (b"article,start,end,kind\r\n" + b"x" * (LARGEST_CELL + 1), "field larger"),
    ],
)
def test_what_is_no_table_is_refused(folder: Path, content: bytes, sentence: str) -> None:
    (folder / "zones.csv").write_bytes(content)
    with pytest.raises(UserError, match=sentence):
        read_export(folder)


def test_what_is_no_file_is_refused(folder: Path) -> None:
    (folder / "zones.csv").unlink()
    os.mkfifo(folder / "zones.csv")
    with pytest.raises(UserError, match="no file that can be read"):
        read_export(folder)


def test_a_folder_without_articles_is_no_export(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"has no articles\.csv"):
        read_export(tmp_path)


def test_tables_that_are_missing_count_as_empty(folder: Path) -> None:
    for name in ("mentions", "zones", "progress", "figures_wide"):
        (folder / f"{name}.csv").unlink()
    assert read_export(folder).changes


def test_reading_leaves_the_limits_of_the_csv_module_as_they_were(folder: Path) -> None:
    before = csv.field_size_limit()
    read_export(folder)
    assert csv.field_size_limit() == before
