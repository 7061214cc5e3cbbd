"""An export holds everything that stands, in tables any program reads, and it can be read back."""

import csv
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain import edits
from annotator.domain.anchors import anchor
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.edits import Change, Edit
from annotator.domain.entities import merge, new_entity
from annotator.domain.errors import UserError
from annotator.domain.records import Alias, Annotation, Article, Entity, Person, Progress, Record, Zone
from annotator.domain.tables import PLAIN, table_of
from annotator.services.exports.cells import guarded, unguarded
from annotator.services.exports.reading import file_of, read_export
from annotator.services.importing import pasted
from annotator.services.intake.intake import edit_of
from annotator.session import Session
from tests.stories import TEXT, at, bring_in, new_project

SEED = Path(__file__).parents[2].parent / "shared" / "data" / "seed"
R = TypeVar("R", bound=Record)
BESIDE = ["figures_wide.csv", "data_dictionary.csv", "datapackage.json"]


def export(session: Session, folder: Path, bom: bool = False) -> dict[str, int]:
    return session.exporting(folder, bom=bom)().rows


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def all_of(session: Session, record_type: type[R]) -> dict[str, R]:
    return {record.id: record for record in session.project.records.all(record_type)}


def story(folder: Path) -> Session:
    """The flood with its toll, a part, two sources and an entity known under two names."""
    session = new_project(folder)
    article = bring_in(session, published="2026-10-28", publisher="Herald", url="https://example.org/1")
    guard = Entity(id="g" * 32, name="Civil Guard", type="organisation")
    orlen = Entity(id="o" * 32, name="Orlen", type="place", latitude=-12.5, longitude=3)
    session.do(new_entity(guard, ["CG", "Guard"]))
    session.do(edits.add("place", orlen))
    said = Source(
        id="s" * 32,
        article=article.id,
        who=at(TEXT, "the Civil Guard"),
        cue=at(TEXT, "said", 1),
        said=anchor(TEXT, (38, 83)),
        speakers=(guard.id,),
        manner="indirect",
    )
    total = Figure(
        id="1" * 32,
        article=article.id,
        at=at(TEXT, "At least 40"),
        value=40,
        low=40,
        comparator="at_least",
        kind="count",
        counted="people",
        counted_at=at(TEXT, "people"),
        status="killed",
        place=orlen.id,
        earliest="2026-10-26",
        source=said.id,
    )
    part = Figure(id="2" * 32, article=article.id, at=at(TEXT, "12"), value=12, part_of=total.id, later=True)
    mention = Mention(id="3" * 32, article=article.id, at=at(TEXT, "Orlen", 2), entity=orlen.id, form="name")
    session.do(edits.add("record", said, total, part, mention))
    session.do(edits.add("zone", Zone(article=article.id, start=0, end=36, kind="headline")))
    session.set_progress(article.id, "done")
    return session


def test_the_columns_are_those_of_the_expected_tables() -> None:
    if not SEED.is_dir():
        pytest.skip("../shared is not there")
    for record_type in (Article, Entity, Mention, Figure, Source, Zone):
        header = (SEED / "expected" / file_of(record_type)).read_text("utf-8").partition("\n")[0]
        assert ",".join(table_of(record_type).names) == header.strip()


def test_the_tables_of_the_seed_come_out_as_they_went_in(tmp_path: Path) -> None:
    if not SEED.is_dir():
        pytest.skip("../shared is not there")
    session = new_project(tmp_path)
    session.do(read_export(SEED / "expected"))
    export(session, tmp_path / "out")
    for name in ("entities", "mentions", "figures", "sources", "zones"):
        was, came = table(SEED / "expected", name), table(tmp_path / "out", name)
        assert len(was) == len(came)
        filled_in = {"author", "created", "modified", "origin", "later", "aliases"}
        key = ["id"] if "id" in was[0] else ["start"]
        for old, new in zip(sorted(was, key=lambda r: r[key[0]]), sorted(came, key=lambda r: r[key[0]]), strict=True):
            assert {k: v for k, v in new.items() if k not in filled_in} == {
                k: v for k, v in old.items() if k not in filled_in
            }
            assert set(new.get("aliases", "").split("; ")) == set(old.get("aliases", "").split("; "))
    session.close()


def test_an_export_read_back_gives_the_same_records(tmp_path: Path) -> None:
    session = story(tmp_path)
    export(session, tmp_path / "out")
    other = new_project(tmp_path, "other", Person(id="b" * 32, name="Analyst 2"))
    other.do(read_export(tmp_path / "out"))
    for record_type in (Mention, Figure, Source, Entity, Alias, Progress):
        assert all_of(other, record_type) == all_of(session, record_type)
        assert all_of(other, record_type)
    (was,), (came,) = all_of(session, Article).values(), all_of(other, Article).values()
    assert came == was
    assert other.project.records.text(came.text_sha256) == TEXT
    assert [(z.start, z.end, z.kind) for z in all_of(other, Zone).values()] == [(0, 36, "headline")]
    export(other, tmp_path / "again")
    for name in PLAIN:
        if name != "people":
            assert (tmp_path / "out" / f"{name}.csv").read_bytes() == (tmp_path / "again" / f"{name}.csv").read_bytes()
    session.close()
    other.close()


def test_the_same_project_gives_the_same_bytes_and_replaces_what_was_there(tmp_path: Path) -> None:
    session = story(tmp_path)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    counts = export(session, folder)
    first = {path.name: path.read_bytes() for path in folder.iterdir()}
    export(session, folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == first
    assert counts["figures.csv"] == counts["figures_wide.csv"] == 2
    assert sorted(first) == sorted([*(f"{name}.csv" for name in PLAIN), *BESIDE, "mine.txt"])
    session.close()


def test_files_are_utf8_with_crlf_and_a_byte_order_mark_only_on_request(tmp_path: Path) -> None:
    session = story(tmp_path)
    export(session, tmp_path / "plain")
    export(session, tmp_path / "marked", bom=True)
    plain = (tmp_path / "plain" / "figures.csv").read_bytes()
    assert (tmp_path / "marked" / "figures.csv").read_bytes() == b"\xef\xbb\xbf" + plain
    assert plain.count(b"\r\n") == plain.count(b"\n") == 3
    assert b",40,40,,at_least," in plain
    assert read_export(tmp_path / "marked").changes == read_export(tmp_path / "plain").changes
    session.close()


def test_the_wide_table_has_what_a_part_inherits_and_names_instead_of_ids(tmp_path: Path) -> None:
    session = story(tmp_path)
    export(session, tmp_path / "out")
    total, part = table(tmp_path / "out", "figures_wide")
    assert part["value"] == "12"
    assert (part["status"], part["place"], part["earliest"]) == ("killed", "Orlen", "2026-10-26")
    assert part["part_of"] == "At least 40"
    assert part["who"] == total["who"] == "the Civil Guard"
    assert part["speakers"] == "Civil Guard"
    assert (part["source_type"], part["identification"]) == ("organisation", "named")
    assert part["article_title"] == "Flood in Orlen leaves dozens missing"
    assert (part["publisher"], part["url"], part["author"]) == ("Herald", "https://example.org/1", "Analyst 1")
    assert part["said"].startswith("At least 40 people died in Orlen")
    assert table(tmp_path / "out", "figures")[1]["status"] == ""
    session.close()


def test_deleted_records_and_those_of_deleted_articles_stay_out_and_links_to_them_are_empty(tmp_path: Path) -> None:
    session = story(tmp_path)
    source = next(iter(all_of(session, Source).values()))
    session.do(edits.delete("source", [source]))
    gone = bring_in(session, "Another\n\n5 died in Orlen.")
    session.do(edits.add("5", Figure(article=gone.id, at=anchor("Another\n\n5 died in Orlen.", (9, 10)))))
    session.do(edits.add("them", Entity(name="the dead", named="no", article=gone.id)))
    session.do(edits.delete("article", [gone]))
    counts = export(session, tmp_path / "out")
    assert (counts["sources.csv"], counts["figures.csv"], counts["articles.csv"]) == (0, 2, 1)
    assert [row["source"] for row in table(tmp_path / "out", "figures")] == ["", ""]
    assert [row["name"] for row in table(tmp_path / "out", "entities")] == ["Civil Guard", "Orlen"]
    read_export(tmp_path / "out")
    session.close()


def test_links_to_merged_entities_lead_to_the_one_that_stands(tmp_path: Path) -> None:
    session = story(tmp_path)
    orlen = all_of(session, Entity)["o" * 32]
    city = Entity(id="c" * 32, name="City of Orlen", type="place")
    session.do(edits.add("city", city))
    session.do(merge(session.register, city, [orlen]))
    export(session, tmp_path / "out")
    assert table(tmp_path / "out", "mentions")[0]["entity"] == city.id
    assert table(tmp_path / "out", "mentions")[0]["entity_name"] == "City of Orlen"
    assert table(tmp_path / "out", "figures")[0]["place"] == city.id
    names = {row["name"]: row["aliases"] for row in table(tmp_path / "out", "entities")}
    assert names == {"City of Orlen": "Orlen", "Civil Guard": "CG; Guard"}
    session.close()


def test_extra_fields_are_columns_of_their_own_and_no_json(tmp_path: Path) -> None:
    session = story(tmp_path)
    for id, extra in {"1": {"reliability": "B"}, "2": {"grade": -3, "of": ["a", "b"]}}.items():
        figure = all_of(session, Figure)[id * 32]
        session.do(edits.change("extra", figure, extra=extra))
    export(session, tmp_path / "out")
    total, part = table(tmp_path / "out", "figures")
    assert list(total)[-4:] == ["note", "x_grade", "x_of", "x_reliability"]
    assert (total["x_grade"], total["x_reliability"]) == ("", "B")
    assert (part["x_grade"], part["x_of"]) == ("-3", "a; b")
    read = {c.after.id: c.after for c in read_export(tmp_path / "out").changes if isinstance(c.after, Annotation)}
    assert read["1" * 32].extra == {"reliability": "B"}
    session.close()


def test_cells_that_a_spreadsheet_would_run_are_guarded_and_numbers_are_not(tmp_path: Path) -> None:
    session = story(tmp_path)
    figure = all_of(session, Figure)["1" * 32]
    session.do(edits.change("note", figure, note="=HYPERLINK(1)", value=-5.5))
    export(session, tmp_path / "out")
    row = table(tmp_path / "out", "figures")[0]
    assert (row["note"], row["value"]) == ("'=HYPERLINK(1)", "-5.5")
    assert table(tmp_path / "out", "entities")[1]["latitude"] == "-12.5"
    session.close()


@given(st.text("'=+-@\t\rab1.", max_size=6))
def test_the_guard_is_taken_off_exactly(text: str) -> None:
    cell = guarded(text)
    assert unguarded(cell) == text
    assert cell[:1] not in tuple("=+@\t\r")


WILD = st.text(
    st.one_of(
        st.sampled_from("\"',;=+-@\n\t\u00a0“😀é"), st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    ),
    max_size=30,
)


NUMBERS = st.lists(st.floats(allow_nan=False, allow_infinity=False), max_size=3)


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=WILD, said=st.lists(st.tuples(WILD, WILD, NUMBERS), min_size=8, max_size=16))
def test_any_words_and_numbers_survive_the_round_trip(
    tmp_path_factory: pytest.TempPathFactory, body: str, said: list[tuple[str, str, list[float]]]
) -> None:
    folder = tmp_path_factory.mktemp("round")
    session = new_project(folder)
    new = pasted(f"=Title {body}\n\n“x”{body}")
    session.do(edit_of([new], "import", step=""))
    whole = anchor(new.text, (0, len(new.text)))
    for name, note, numbers in said:
        value, low, high = [*numbers, None, None, None][:3]
        entity = Entity(name=name, note=note)
        figure = Figure(article=new.article.id, at=whole, value=value, low=low, high=high, note=note, counted=name)
        session.do(edits.add("all", entity, figure, Mention(article=new.article.id, at=whole, entity=entity.id)))
    export(session, folder / "out")
    read = {change.after.id: change.after for change in read_export(folder / "out").changes}
    for record_type in (Figure, Mention, Entity):
        for id, record in all_of(session, record_type).items():
            assert read[id] == record
    assert read_export(folder / "out").texts == (new.text,)
    session.close()


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    session = story(tmp_path)
    (tmp_path / "out").write_text("a file")
    with pytest.raises(UserError, match="is a file"):
        export(session, tmp_path / "out")
    session.close()


def test_a_table_that_cannot_be_written_leaves_the_old_ones(tmp_path: Path) -> None:
    session = story(tmp_path)
    folder = tmp_path / "out"
    export(session, folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    (folder / "figures_wide.csv.part").mkdir()
    session.do(edits.delete("figure", [all_of(session, Figure)["1" * 32]]))
    with pytest.raises(UserError, match="were not written"):
        export(session, folder)
    (folder / "figures_wide.csv.part").rmdir()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    session.close()


def test_a_cancelled_export_leaves_nothing_behind(tmp_path: Path) -> None:
    session = story(tmp_path)
    assert session.exporting(tmp_path / "out")(cancelled=lambda: True).cancelled
    assert list((tmp_path / "out").iterdir()) == []
    session.close()


def test_what_somebody_removed_made_is_still_theirs(tmp_path: Path) -> None:
    session = story(tmp_path)
    person = all_of(session, Person)["a" * 32]
    session.do(Edit("remove", (Change(person, replace(person, deleted=True)),)))
    export(session, tmp_path / "out")
    assert [row["name"] for row in table(tmp_path / "out", "people")] == ["Analyst 1"]
    read_export(tmp_path / "out")
    session.close()


def test_where_one_file_cannot_be_replaced_all_are_as_they_were(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session)
    out = tmp_path / "out"
    session.exporting(out)()
    before = (out / "articles.csv").read_bytes()
    (out / "zones.csv").unlink()
    (out / "zones.csv").mkdir()
    (out / "mentions.csv").unlink()
    bring_in(session, "Storm\n\nNobody died.\n")
    with pytest.raises(UserError, match="is a folder"):
        session.exporting(out)()
    assert (out / "articles.csv").read_bytes() == before
    assert not (out / "mentions.csv").exists()
    assert not [file.name for file in out.iterdir() if "part" in file.name]
    (out / "zones.csv").rmdir()
    assert session.exporting(out)().rows["articles.csv"] == 2
    assert not [file.name for file in out.iterdir() if "part" in file.name]
    session.close()
