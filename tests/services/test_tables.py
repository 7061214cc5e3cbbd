"""Tables of articles as people have them: found out how they are written, and read row by row."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.services.importing import NewArticle
from annotator.services.intake.report import Report
from annotator.services.readers.columns import date_order, guessed, iso_date
from annotator.services.readers.tables import look_at, rows_of
from annotator.services.tabled import Reading, read_table

BODY = "About 300 people fled Orlen on Monday, the Civil Guard said.\n\n“We lost everything”, said a shopkeeper."


def written(folder: Path, content: bytes | str, name: str = "articles.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def read(path: Path, **columns: str) -> tuple[list[NewArticle], Report]:
    table = look_at(path)
    report = Report()
    order = date_order(row.cells.get(guessed(table).get("published", ""), "") for row in table.sample) or "dmy"
    pieces = read_table(Reading(table, {**guessed(table), **columns}, order=order), {}, report)
    return [new for piece in pieces for new in piece], report


def test_a_table_with_quoted_line_ends_us_dates_and_a_bom_comes_in_as_it_is(tmp_path: Path) -> None:
    quoted = BODY.replace('"', '""')
    content = f'\ufeffHeadline,Body,Pub_Date,Source,URL\r\n"Flood, again","{quoted}",1/26/2022,The Courier,https://x.example/1\r\n'
    content += f'March,"{quoted}\r\nIt went on.",12/9/2016,The Courier,https://x.example/2\r\n'
    (flood, march), report = read(written(tmp_path, content))
    assert (flood.article.title, flood.article.published, flood.article.published_basis) == (
        "Flood, again", "2022-01-26", "metadata",
    )  # fmt: skip
    assert flood.text == f"Flood, again\n\n{BODY}"
    assert (flood.zones[0].kind, flood.zones[0].end) == ("headline", len("Flood, again"))
    assert (flood.article.publisher, flood.article.url) == ("The Courier", "https://x.example/1")
    assert march.article.published == "2016-12-09"  # the other row says that months stand first
    assert march.article.origin == "articles.csv, row 2"
    assert not report.refused


@pytest.mark.parametrize(
    ("separator", "encoding"), [(";", "cp1252"), ("\t", "utf-16"), ("|", "utf-8"), (",", "utf-8-sig")]
)
def test_separators_and_encodings_are_found_out(tmp_path: Path, separator: str, encoding: str) -> None:
    rows = [["titre", "texte", "date"], ["Grève à Port-Salvane", "Les bacs n’ont pas quitté le port.", "23.10.2026"]]
    rows.append([*rows[1][:2], "5.11.2026"])
    content = "\n".join(separator.join(row) for row in rows).encode(encoding)
    articles, _ = read(written(tmp_path, content))
    assert articles[0].article.title == "Grève à Port-Salvane"
    assert articles[0].article.published == "2026-10-23"
    assert articles[0].text.endswith("Les bacs n’ont pas quitté le port.")


def test_a_table_without_names_of_columns_is_read_by_what_stands_in_it(tmp_path: Path) -> None:
    content = "".join(f'2026-10-{day},https://x.example/{day},"{BODY * 3} {day}"\n' for day in range(10, 15))
    path = written(tmp_path, content)
    assert guessed(look_at(path)) == {"published": "column 1", "url": "column 2", "text": "column 3"}
    articles, _ = read(path)
    assert len(articles) == 5
    assert articles[4].article.published == "2026-10-14"


def test_json_lines_come_in_with_names_inside_of_names_and_lists(tmp_path: Path) -> None:
    lines = [
        json.dumps(
            {
                "headline": "Flood",
                "body": BODY,
                "source": {"name": "Courier"},
                "authors": ["A", "B"],
                "date": 1643155200,
            }
        ),
        "no json",
        json.dumps(["a list"]),
        json.dumps({"headline": "Empty", "body": " "}),
    ]
    (flood,), report = read(written(tmp_path, "\n".join(lines), "articles.jsonl"), publisher="source.name")
    assert (flood.article.publisher, flood.article.byline, flood.article.published) == ("Courier", "A; B", "2022-01-26")
    assert [reason for _, reason in report.refused] == [
        "It is no JSON that can be read.",
        "It is no object with names.",
        "There is no text in it.",
    ]
    assert "not read: articles.jsonl, row 4" in report.as_text().replace(f"{tmp_path}/", "")


def test_a_json_list_is_read_too(tmp_path: Path) -> None:
    articles, _ = read(written(tmp_path, json.dumps([{"title": "Flood", "text": BODY}] * 2), "articles.json"))
    assert len(articles) == 1  # the second is the same


def test_what_is_there_already_is_told_and_not_taken_in_twice(tmp_path: Path) -> None:
    path = written(tmp_path, f'title,text\nFlood,"{BODY}"\nFlood,"{BODY}"\n')
    articles, report = read(path)
    assert len(articles) == 1
    again = Report()
    known = {articles[0].article.text_sha256: "Flood"}
    assert list(read_table(Reading(look_at(path), guessed(look_at(path))), known, again)) == []
    assert len(report.already) == 1
    assert len(again.already) == 2


def test_a_row_with_too_many_cells_or_an_unclear_date_is_told(tmp_path: Path) -> None:
    content = "title,text,date\nA,one two three,2026-10-01\nB,four,five,six,seven\nC,eight nine,sometime\n"
    articles, report = read(written(tmp_path, content))
    assert [new.article.title for new in articles] == ["A", "C"]
    assert report.refused[0][1] == "It has 5 cells, and the table 3 columns."
    assert "“sometime” was not understood" in report.remarks[0][1]


def test_other_columns_can_be_kept_in_the_note(tmp_path: Path) -> None:
    table = look_at(written(tmp_path, f'id,title,text,desk\n17,Flood,"{BODY}",foreign\n'))
    report = Report()
    (piece,) = read_table(Reading(table, guessed(table), noted=("id", "desk")), {}, report)
    assert piece[0].article.note == "id: 17\ndesk: foreign"


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        ("", "a.csv", "is empty"),
        ("\0\0\0", "a.csv", "is empty"),
        ("a\0b,c\n", "a.csv", "is no text"),
        ("[1, 2", "a.json", "no JSON that can be read"),
        ("[" * 100_000, "a.json", "no JSON that can be read"),
        ("[" * 100_000, "a.jsonl", "cannot be read as a table"),
        ("5\n", "a.jsonl", "cannot be read as a table"),
    ],
)
def test_what_is_no_table_is_answered_by_a_sentence(tmp_path: Path, content: str, name: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        look_at(written(tmp_path, content, name))


def test_a_table_without_a_column_for_the_text_says_so(tmp_path: Path) -> None:
    table = look_at(written(tmp_path, "a,b\n1,2\n"))
    with pytest.raises(UserError, match="No column holds the text"):
        list(read_table(Reading(table, {"title": "a"}), {}, Report()))
    with pytest.raises(UserError, match="has no column c"):
        list(read_table(Reading(table, {"text": "c"}), {}, Report()))


def test_hundreds_of_thousands_of_rows_are_read_one_after_another(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("title,text\n")
        file.writelines(f"Title {number},Text of {number}\n" for number in range(300_000))
    pieces: Iterator[list[NewArticle]] = read_table(Reading(look_at(path), {"text": "text"}), {}, Report())
    assert len(next(pieces)) == 200
    assert sum(1 for _ in rows_of(look_at(path))) == 300_000


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    content = "title,text\n" + "".join(f"T{n},text number {n}\n" for n in range(1_000))
    table = look_at(written(tmp_path, content))
    report = Report()
    seen: list[list[NewArticle]] = []
    for piece in read_table(Reading(table, guessed(table)), {}, report, cancelled=lambda: len(seen) > 0):
        seen.append(piece)
    assert report.cancelled
    assert report.taken == 200  # what was given is given


@pytest.mark.parametrize(
    ("value", "order", "iso"),
    [
        ("2016-09-12", "dmy", "2016-09-12"),
        ("2016-09-12T23:30:00+09:00", "dmy", "2016-09-12"),
        ("20160912", "dmy", "2016-09-12"),
        ("12/09/2016", "dmy", "2016-09-12"),
        ("12/09/2016", "mdy", "2016-12-09"),
        ("25/09/2016", "mdy", "2016-09-25"),
        ("9/25/16 14:00", "dmy", "2016-09-25"),
        ("Mon, 12 Sep 2016 08:00:00 GMT", "dmy", "2016-09-12"),
        ("September 12, 2016", "dmy", "2016-09-12"),
        ("1473638400", "dmy", "2016-09-12"),
        ("31/02/2016", "dmy", ""),
        ("soon", "dmy", ""),
        ("2016", "dmy", ""),
    ],
)
def test_dates_of_tables_are_read(value: str, order: str, iso: str) -> None:
    assert iso_date(value, order) == iso


@given(st.text(max_size=60), st.sampled_from(["dmy", "mdy"]))
def test_any_date_gives_a_day_or_nothing(value: str, order: str) -> None:
    assert iso_date(value, order) == "" or len(iso_date(value, order)) == 10


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> pytest.TempPathFactory:
    return tmp_path_factory


@given(st.binary(min_size=1, max_size=400), st.sampled_from(["a.csv", "a.jsonl", "a.json", "a.tsv"]))
def test_any_bytes_are_a_table_or_refused(folders: pytest.TempPathFactory, content: bytes, name: str) -> None:
    path = written(folders.mktemp("any"), content, name)
    with suppress(UserError):
        table = look_at(path)
        list(read_table(Reading(table, guessed(table)), {}, Report()))
