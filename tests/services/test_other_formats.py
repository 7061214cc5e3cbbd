"""The same tables as a workbook, as Parquet and as Web Annotations, read back by other programs."""

import builtins
import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain import edits
from annotator.domain.anchors import anchor
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.errors import UserError
from annotator.domain.records import Entity
from annotator.domain.selection import Selection
from annotator.services.exports import xlsx
from annotator.services.exports.order import Report
from annotator.session import Session
from annotator.session.exporting import Order, Wish
from tests.services.test_exports import WILD, all_of, story
from tests.stories import TEXT, bring_in, new_project

IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z")


def export(session: Session, folder: Path, *formats: str, selection: Selection = Selection()) -> Report:  # noqa: B008
    return session.exports.writing(folder, Wish(selection, Order(formats, name="flood")))()


def sheet(folder: Path, name: str) -> list[dict[str, Any]]:
    book = openpyxl.load_workbook(folder / "flood.xlsx")
    header, *rows = book[name].iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]


def test_a_workbook_has_a_sheet_a_table_with_numbers_and_dates_as_such(tmp_path: Path) -> None:
    session = story(tmp_path)
    session.do(edits.change("only a month", all_of(session, Figure)["2" * 32], earliest="2026-10"))
    report = export(session, tmp_path / "out", "xlsx")
    book = openpyxl.load_workbook(tmp_path / "out" / "flood.xlsx")
    assert book.sheetnames[:4] == ["articles", "entities", "mentions", "figures"]
    assert book.sheetnames[-1] == "data_dictionary"
    figures = book["figures"]
    assert figures.freeze_panes == "A2"
    assert figures.auto_filter.ref == "A1:AM3"
    assert figures["A1"].font.bold
    total, part = sheet(tmp_path / "out", "figures")
    assert (total["value"], total["start"], total["later"], part["later"]) == (40, 38, "no", "yes")
    assert total["earliest"] == datetime(2026, 10, 26)
    assert part["earliest"] == "2026-10"
    assert isinstance(total["created"], datetime)
    assert total["id"] == "1" * 32
    assert report.remarks == []
    session.close()


def test_words_that_look_like_formulas_addresses_and_numbers_stay_words_in_a_workbook(tmp_path: Path) -> None:
    session = story(tmp_path)
    wild = ["=1+1", "https://example.org/?a=1&b=<2>", "0012", "'=x", "a\x01b\ufffe"]
    session.do(edits.add("wild", *(Entity(name=words) for words in wild)))
    export(session, tmp_path / "out", "xlsx")
    book = openpyxl.load_workbook(tmp_path / "out" / "flood.xlsx")
    cells = [row[1] for row in book["entities"].iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.hyperlink is None for cell in cells)
    names = {cell.value for cell in cells}
    assert {"=1+1", "https://example.org/?a=1&b=<2>", "0012", "'=x"} <= names
    assert any(name.startswith("a") and name.endswith("_") for name in names)
    session.close()


def test_a_cell_that_excel_cannot_hold_is_cut_with_a_mark_and_told(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session, "Long\n\n" + "😀" * 20_000)
    report = export(session, tmp_path / "out", "csv", "xlsx")
    (article,) = sheet(tmp_path / "out", "articles")
    assert article["text"].endswith("[cut; the CSV has it all]")
    assert len(article["text"].encode("utf-16-le")) // 2 <= xlsx.LONGEST_CELL
    (remark,) = report.remarks
    assert remark.startswith("flood.xlsx: 1 cells of articles were cut")
    assert "😀" * 20_000 in (tmp_path / "out" / "articles.csv").read_text("utf-8")
    session.close()


def test_a_table_that_is_longer_than_a_sheet_goes_on_on_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 3)
    session = new_project(tmp_path)
    session.do(edits.add("many", *(Entity(name=f"e{number}") for number in range(5))))
    report = export(session, tmp_path / "out", "xlsx")
    first, second, third = (sheet(tmp_path / "out", name) for name in ("entities", "entities (2)", "entities (3)"))
    assert [row["name"] for row in first + second + third] == ["e0", "e1", "e2", "e3", "e4"]
    assert "goes on on the sheet “entities (2)”" in report.as_text()
    session.close()


def test_the_same_project_gives_the_same_workbook(tmp_path: Path) -> None:
    session = story(tmp_path)
    for name in ("one", "two"):
        export(session, tmp_path / name, "xlsx")
    assert (tmp_path / "one" / "flood.xlsx").read_bytes() == (tmp_path / "two" / "flood.xlsx").read_bytes()
    session.close()


def test_a_cancelled_workbook_leaves_the_old_one(tmp_path: Path) -> None:
    session = story(tmp_path)
    export(session, tmp_path / "out", "xlsx", "parquet")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    asked = iter([False, False, True])
    wish = Wish(order=Order(("xlsx", "parquet", "w3c"), name="flood"))
    report = session.exports.writing(tmp_path / "out", wish)(cancelled=lambda: next(asked))
    assert report.cancelled
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before
    session.close()


def parquet(folder: Path, name: str) -> tuple[dict[str, str], list[dict[str, Any]]]:
    import duckdb

    db = duckdb.connect(":memory:")
    types = {row[0]: row[1] for row in db.execute(f"DESCRIBE SELECT * FROM '{folder / f'{name}.parquet'}'").fetchall()}
    stamps = [f'"{name}"::VARCHAR AS "{name}"' if "ZONE" in kind else f'"{name}"' for name, kind in types.items()]
    rows = db.execute(f"SELECT {', '.join(stamps)} FROM '{folder / f'{name}.parquet'}'").fetchall()
    return types, [dict(zip(types, row, strict=True)) for row in rows]


def test_parquet_has_numbers_dates_times_lists_and_yes_and_no_as_such(tmp_path: Path) -> None:
    session = story(tmp_path)
    report = export(session, tmp_path / "out", "parquet")
    types, (total, part) = parquet(tmp_path / "out", "figures")
    assert (types["value"], types["start"], types["later"]) == ("DOUBLE", "BIGINT", "BOOLEAN")
    assert (types["earliest"], types["created"]) == ("DATE", "TIMESTAMP WITH TIME ZONE")
    assert (total["value"], part["later"], total["unit"]) == (40.0, True, None)
    types, (source,) = parquet(tmp_path / "out", "sources")
    assert source["speakers"] == ["g" * 32]
    assert types["speaker_names"] == "VARCHAR[]"
    _, (article,) = parquet(tmp_path / "out", "articles")
    assert article["text"] == TEXT
    assert report.remarks == []
    session.close()


def test_a_date_that_is_only_a_month_makes_its_parquet_column_text_and_that_is_told(tmp_path: Path) -> None:
    session = story(tmp_path)
    session.do(edits.change("month", all_of(session, Figure)["2" * 32], earliest="2026-10"))
    report = export(session, tmp_path / "out", "parquet")
    types, rows = parquet(tmp_path / "out", "figures")
    assert types["earliest"] == "VARCHAR"
    assert [row["earliest"] for row in rows] == ["2026-10-26", "2026-10"]
    assert "figures.parquet: earliest is text, as 1 of its cells are no complete date." in report.remarks
    session.close()


def test_without_duckdb_a_sentence_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *more: Any, **named: Any) -> Any:
        if name == "duckdb":
            raise ImportError(name)
        return real(name, *more, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    session = story(tmp_path)
    with pytest.raises(UserError, match=r"pip install 'news-annotator\[parquet\]'"):
        export(session, tmp_path / "out", "parquet")
    assert list((tmp_path / "out").iterdir()) == []
    session.close()


def must(collection: dict[str, Any]) -> Iterator[str]:
    """What breaks a MUST of the W3C Web Annotation Data Model (sections 3.1 to 3.4, 4.2, 5)."""
    contexts = collection.get("@context")
    if "http://www.w3.org/ns/anno.jsonld" not in (contexts if isinstance(contexts, list) else [contexts]):
        yield "5.1: the context"
    if collection.get("type") != "AnnotationCollection" or not IRI.fullmatch(collection.get("id", "")):
        yield "5.1: type and id of the collection"
    page = collection.get("first", {})
    if page.get("type") != "AnnotationPage" or not IRI.fullmatch(page.get("id", "")):
        yield "5.2: type and id of the page"
    if not isinstance(page.get("items"), list) or collection.get("total") != len(page["items"]):
        yield "5.2: items"
    if page.get("startIndex", 0) < 0 or page.get("partOf") != collection["id"]:
        yield "5.2: the page is of the collection"
    for annotation in page.get("items", []):
        yield from must_of(annotation)


def must_of(annotation: dict[str, Any]) -> Iterator[str]:
    if not IRI.fullmatch(annotation.get("id", "")) or annotation.get("type") != "Annotation":
        yield "3.1: id and type"
    if not annotation.get("target"):
        yield "3.1: 1 or more targets"
    for name in ("created", "modified"):
        if name in annotation and not TIME.fullmatch(annotation[name]):
            yield f"3.3.1: {name} is a time with Z"
    if not IRI.fullmatch(annotation["creator"]["id"]) or annotation["creator"]["type"] != "Person":
        yield "3.3.2: the creator"
    if annotation.get("motivation") not in ("identifying", "describing"):
        yield "3.3.5: a motivation of the list"
    for target in annotation["target"]:
        if not IRI.fullmatch(target.get("source", "")):
            yield "4.1: exactly 1 source, an IRI"
        position, quoted = target["selector"]
        if position["type"] != "TextPositionSelector" or not 0 <= position["start"] <= position["end"]:
            yield "4.2.5: start and end are not negative"
        if quoted["type"] != "TextQuoteSelector" or not isinstance(quoted["exact"], str):
            yield "4.2.4: exact"


def annotations(path: Path) -> dict[str, dict[str, Any]]:
    collection = json.loads(path.read_text("utf-8"))
    assert list(must(collection)) == []
    return {annotation["id"]: annotation for annotation in collection["first"]["items"]}


def urn(character: str) -> str:
    return "urn:uuid:" + "-".join(character * length for length in (8, 4, 4, 4, 12))


def test_web_annotations_select_the_words_by_code_points_and_by_what_stands_around_them(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    text = "Toll 😀👩‍👩‍👧\n\n𠀀 “The case”, he said, “is settled.” Then 31 people left.\n"
    article = bring_in(session, text)
    said = anchor(text, (text.index("The case"), text.index("The case") + 8), (text.index("is set"), text.index(".”")))
    source = Source(
        id="5" * 32, article=article.id, said=said, cue=anchor(text, (text.index("said"), text.index("said") + 4))
    )
    session.do(edits.add("said", source))
    export(session, tmp_path / "out", "w3c")
    made = annotations(tmp_path / "out" / "flood.jsonld")[urn("5")]
    assert [target["na:role"] for target in made["target"]] == ["said", "cue", "said"]
    for target in made["target"]:
        position, quoted = target["selector"]
        start, end = position["start"], position["end"]
        assert text[start:end] == quoted["exact"]
        assert text[max(0, start - 32) : start] == quoted["prefix"]
        assert text[end : end + 32] == quoted["suffix"]
        assert target["source"] == f"urn:sha256:{article.text_sha256}"
    assert made["creator"] == {"id": urn("a"), "type": "Person", "name": "Analyst 1"}
    session.close()


def test_web_annotations_hold_every_field_and_lead_to_the_address_of_the_article(tmp_path: Path) -> None:
    session = story(tmp_path)
    report = export(session, tmp_path / "out", "w3c", "w3c-articles")
    made = annotations(tmp_path / "out" / "flood.jsonld")
    total, part = made[urn("1")], made[urn("2")]
    assert total["body"]["type"] == "na:Figure"
    assert (total["body"]["na:value"], total["body"]["na:comparator"]) == (40, "at_least")
    assert total["body"]["na:place"] == {"id": f"urn:news-annotator:id:{'o' * 32}"}
    assert part["body"]["na:part_of"] == {"id": urn("1")}
    assert {target["source"] for target in total["target"]} == {"https://example.org/1"}
    assert sorted(target["na:role"] for target in total["target"]) == ["at", "counted_at"]
    (article,) = (path for path in (tmp_path / "out").iterdir() if path.name != "flood.jsonld")
    assert annotations(article) == made
    assert set(report.rows.values()) == {4}
    session.close()


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(WILD.map(str.strip).filter(bool), min_size=10, max_size=20, unique=True))
def test_no_cell_of_a_workbook_is_a_formula_and_every_format_can_be_read(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("wild")
    session = new_project(folder)
    article = bring_in(session, TEXT)
    entities = [Entity(name=name, note=name) for name in names]
    words = anchor(TEXT, (0, 5))
    session.do(edits.add("all", *entities, Mention(article=article.id, at=words, entity=entities[0].id, note=names[0])))
    export(session, folder / "out", "xlsx", "parquet", "w3c")
    book = openpyxl.load_workbook(folder / "out" / "flood.xlsx")
    for tab in book:
        assert not any(cell.data_type == "f" for row in tab.iter_rows() for cell in row)
    _, rows = parquet(folder / "out", "entities")
    assert {row["name"] for row in rows} == set(names)
    assert len(annotations(folder / "out" / "flood.jsonld")) == 1
    session.close()
