"""The acceptance of the main job: everything an expert would record in one wire article, by mouse and keys alone."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.anchors import Anchor, Span, read_cell
from annotator.domain.annotations import Mention
from annotator.domain.cells import number_cell, split_cell
from annotator.domain.fields import fields_of
from annotator.domain.records import Article, Entity
from annotator.ui.dialogs.details import DetailsDialog
from annotator.ui.window import Window
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
SEED = Path(__file__).parents[2].parent / "shared" / "data" / "seed"
NOT_COMPARED = {"rule", "author", "created", "modified", "origin", "later", "note", "added", "added_by"}
RECORDS = ("entities", "mentions", "figures", "sources")
TABLES = ("articles", *RECORDS, "zones")
AIM = 4.0  # gestures a record
Row = dict[str, str]


def rows_of(folder: Path, table: str) -> list[Row]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Expert:
    """Records what the tables say: takes what the form proposes where it is right, and mends it where it is not."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.tables = {
            name: rows_of(SEED / "expected", name) for name in ("entities", "mentions", "figures", "sources")
        }
        self.entities = {row["id"]: row for row in self.tables["entities"]}
        self.made: dict[str, str] = {}  # our ids by theirs

    @property
    def register(self) -> Any:
        return self.hands.window.work.live.session.register

    # Entities and mentions

    def record_mentions(self) -> None:
        for row in self.tables["mentions"]:
            spans = read_cell(row["at_span"], row["at"]).spans
            mention = next((m for m in self.hands.page.of_type(Mention) if m.at.spans == spans), None)
            if mention is None:
                mention = self.mark_mention(row, spans[0])
            self.made[row["id"]] = mention.id
            self.set_entity(mention, row)
            if self.current(mention).form != row["form"]:
                self.look_at(mention)
                self.hands.choose("form", self.words_for("form", row["form"]))
            self.mark_all_like(row, mention)

    def mark_mention(self, row: Row, span: Span) -> Mention:
        made = self.hands.mark(span, Key.Key_E)
        assert isinstance(made, Mention)
        return made

    def set_entity(self, mention: Mention, row: Row) -> None:
        entity = self.entities[row["entity"]]
        if self.register.name(mention.entity) != entity["name"]:
            self.look_at(mention)
            offered = self.hands.form._proposals.get("entity")
            if offered is not None and offered.label == entity["name"]:
                self.hands.take_offer("entity")
            else:
                self.hands.pick("entity", entity["name"])
        self.made[row["entity"]] = self.register.resolved(self.current(mention).entity)
        self.mend_entity(mention, entity)

    def mend_entity(self, mention: Mention, row: Row) -> None:
        """What is known of the entity is entered with its first mention."""
        entity: Entity = self.register.get(self.made[row["id"]])
        aliases = "; ".join(self.register.names(entity.id)[1:])
        if aliases != row["aliases"]:
            self.look_at(mention)
            self.write_aliases(aliases, row["aliases"])
        for name, field in fields_of(Entity).items():
            if field.shown and name not in ("name", "note", "article"):
                self.mend(mention, name, field, getattr(self.register.get(entity.id), name), row[name])

    def write_aliases(self, now: str, wanted: str) -> None:
        self.hands.fill_in("aliases", wanted)

    def mark_all_like(self, row: Row, mention: Mention) -> None:
        """One key marks all places of the same words, where they all mean the same."""
        text, words = self.hands.page.text, row["at"]
        alike = [r for r in self.tables["mentions"] if r["at"] == words]
        left = [r for r in alike if r["id"] not in self.made]
        if left and len({r["entity"] for r in alike}) == 1 and _whole_words(text, words) == len(alike):
            self.look_at(mention)
            self.hands.press(Key.Key_M, CONTROL)

    # Sources

    def record_sources(self) -> None:
        for row in sorted(self.tables["sources"], key=lambda row: not row["who"] and not row["type"]):
            wanted = {role: read_cell(row[f"{role}_span"], row[role]) for role in ("who", "cue", "said")}
            source = self.made_source(row, wanted)
            self.made[row["id"]] = source.id
            self.mend_roles(source, wanted)
            self.mend_anchor(source, "when_at", read_cell(row["when_at_span"], row["when_at"]), Key.Key_T)
            self.mend_links(source, "speakers", tuple(self.made[id] for id in split_cell(row["speakers"])))
            self.mend_record(source, row, skip={"speakers"})

    def made_source(self, row: Row, wanted: dict[str, Anchor]) -> Any:
        """The source of a row, recorded now."""
        if row["type"] == "author":
            return self.hands.mark(wanted["said"].spans[0], Key.Key_V)
        return self.hands.mark(self.whole(wanted), Key.Key_S)

    def whole(self, wanted: dict[str, Anchor]) -> Span:
        """The words an expert would select: the whole attribution, or what is said where that holds another one."""
        spans = [span for anchor in wanted.values() for span in anchor.spans]
        start, end = min(span.start for span in spans), max(span.end for span in spans)
        others = [read_cell(r["said_span"], r["said"]).spans[0] for r in self.tables["sources"]]
        inside = [o for o in others if start <= o.start and o.end <= end and o != wanted["said"].spans[0]]
        return wanted["said"].spans[0] if inside or (start, end) in others else Span(start, end)

    def mend_roles(self, source: Any, wanted: dict[str, Anchor]) -> None:
        keys = {"who": Key.Key_W, "cue": Key.Key_C, "said": Key.Key_D}
        for role, anchor in wanted.items():
            now = getattr(self.current(source), role)
            if now.spans == anchor.spans:
                continue
            if now and not (anchor and now.overlaps(anchor)):
                self.look_at(source)
                self.hands.clear_words(role)
            for span in anchor.spans:
                if span not in getattr(self.current(source), role).spans:
                    self.hands.select(span)
                    self.hands.press(keys[role])

    # Figures

    def record_figures(self) -> None:
        for row in self.tables["figures"]:
            at, counted = read_cell(row["at_span"], row["at"]), read_cell(row["counted_at_span"], row["counted_at"])
            figure = self.made_figure(row, at, counted)
            self.made[row["id"]] = figure.id
            self.mend_anchor(figure, "counted_at", counted, Key.Key_O)
            self.mend_anchor(figure, "when_at", read_cell(row["when_at_span"], row["when_at"]), Key.Key_T)
            self.take_proposals(figure, row)
            self.mend_record(figure, row, skip=set())

    def made_figure(self, row: Row, at: Anchor, counted: Anchor) -> Any:
        """The figure of a row, recorded now."""
        together = bool(counted) and counted.start - at.end == 1
        span = Span(at.start, counted.end) if together else at.spans[0]
        return self.hands.mark(span, Key.Key_F)

    def mend_anchor(self, figure: Any, field: str, wanted: Anchor, key: Qt.Key) -> None:
        now = getattr(self.current(figure), field)
        if now.spans != wanted.spans and wanted:
            self.hands.select(wanted.spans[0])
            self.hands.press(key)
        elif now.spans != wanted.spans:
            self.look_at(figure)
            self.hands.clear_words(field)

    def take_proposals(self, figure: Any, row: Row) -> None:
        """All proposals at once, where they are all right."""
        self.look_at(figure)
        offered = self.hands.form._proposals
        right = [name for name, each in offered.items() if self.same(figure, name, each.value, row)]
        if offered and len(right) == len(offered):
            self.hands.press(Key.Key_A, CONTROL | SHIFT)

    def same(self, record: Any, name: str, value: Any, row: Row) -> bool:
        if isinstance(value, Anchor):
            return value.cell == row[f"{name}_span"]
        return str(value) == str(self.made.get(row[name], row[name]))

    # What is common to all

    def mend_record(self, record: Any, row: Row, skip: set[str]) -> None:
        for name, field in fields_of(type(record)).items():
            if field.shown and field.kind != "anchor" and name not in skip | {"later", "note"}:
                self.mend(record, name, field, getattr(self.current(record), name), row[name])

    def mend(self, record: Any, name: str, field: Any, now: Any, wanted: str) -> None:
        match field.kind:
            case "choice" | "choices":
                keys = now if isinstance(now, tuple) else (now,) if now else ()
                differing = sorted(set(split_cell(wanted)) ^ set(keys))
                if field.kind == "choice" and wanted:
                    differing = [wanted] if differing else []
                if differing:
                    self.look_at(record)
                    self.hands.choose(name, *(self.words_for(field.choices, key) for key in differing))
            case "link" if field.link == "entity":
                self.mend_links(
                    record, name, (self.made.get(wanted) or self.entities[wanted]["name"],) if wanted else ()
                )
            case "link":
                if now != self.made.get(wanted, ""):
                    self.look_at(record)
                    if now:
                        self.hands.unpick(name)
                    if wanted:
                        self.hands.pick(name, self.label_of(self.made[wanted]))
            case "number":
                if number_cell(now) != wanted:
                    self.look_at(record)
                    self.hands.fill_in(name, wanted)
            case "flag":
                pass
            case _:
                if now != wanted:
                    self.look_at(record)
                    self.hands.fill_in(name, wanted)

    def mend_links(self, record: Any, name: str, wanted: tuple[str, ...]) -> None:
        """Links to entities; one that is not made yet is made by typing its name."""
        owner = self.current(record)
        if not hasattr(owner, name):
            owner = self.register.get(owner.entity)
        now = getattr(owner, name)
        ids = now if isinstance(now, tuple) else (now,) if now else ()
        if tuple(map(self.register.resolved, ids)) == wanted:
            return
        self.look_at(record)
        if ids and not set(ids) <= set(wanted):
            self.hands.unpick(name)
            ids = ()
        self.hands.pick(name, *(self.register.name(id) or id for id in wanted if id not in ids))
        for id in wanted:
            theirs = next((key for key, row in self.entities.items() if row["name"] == id), "")
            if theirs:
                self.made[theirs] = next(e.id for e in self.register.all() if e.name == id)

    def label_of(self, id: str) -> str:
        return self.hands.window.work.records.forms._offers.record_label(id)

    def words_for(self, choices: str, key: str) -> str:
        return self.hands.window.work.live.session.codebook.label(choices, key)

    def current(self, record: Any) -> Any:
        return self.hands.page.get(record.id)

    def look_at(self, record: Any) -> None:
        """Choose a record, as by a click on its mark."""
        if self.hands.record is None or self.hands.record.id != record.id:
            self.hands.window.work.live.choose(record.id)
            self.hands.gestures += 1


def _whole_words(text: str, words: str) -> int:
    from annotator.services.reading.words import occurrences

    return len(occurrences(text, words))


@pytest.fixture
def seed() -> Path:
    if not SEED.is_dir():
        pytest.skip("../shared is not there: the acceptance story reads the seed article from it")
    return SEED


def test_everything_an_expert_would_record_in_the_seed_article_is_recorded_and_exported(
    window: Window,
    hands: Hands,
    qtbot: QtBot,
    seed: Path,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    window.exchange.bring_in_paths([seed / "article.txt"])
    qtbot.waitUntil(lambda: window.work.live.page is not None, timeout=30_000)
    enter_details(window, hands)
    mark_zones(hands)
    expert = Expert(hands)
    expert.record_mentions()
    expert.record_sources()
    expert.record_figures()
    records = sum(len(expert.tables[name]) for name in expert.tables) + len(rows_of(seed / "expected", "zones"))
    out = tmp_path / "out"
    window.work.live.session.exporting(out)()
    compare(out, seed / "expected")
    said = f"{records} records, {hands.gestures} gestures, {hands.gestures / records:.2f} a record"
    record_property("gestures", f"{said}, {hands.characters} characters typed, {hands.scrolls} times scrolled")
    assert hands.gestures / records <= AIM


def enter_details(window: Window, hands: Hands) -> None:
    """What is known of the article itself."""
    window.activateWindow()  # it may have been behind what told how far the reading was
    QApplication.processEvents()
    QTest.keyClick(window, Key.Key_D, CONTROL)
    hands.gestures += 1
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DetailsDialog)
    expected = rows_of(SEED / "expected", "articles")[0]
    for name, field in fields_of(Article).items():
        control = dialog.form.body.controls.get(name)
        page = window.work.live.page
        assert page is not None
        now = getattr(page.article, name)
        if control is None or name == "note" or now == expected[name]:
            continue
        if dialog.form.body.rows[name].isHidden():
            hands.click(dialog.form.body.more)
        if field.kind == "choice":
            chip = next(c for c in control.chips if c.accessibleName().startswith(expected[name]))  # type: ignore[union-attr]
            hands.click(chip)
        else:
            hands.click(control.target)
            hands.type(expected[name])
    hands.press(Key.Key_Escape)


def mark_zones(hands: Hands) -> None:
    """What is no prose; the headline was recognised already."""
    offered = [choice.key for choice in hands.window.work.live.session.codebook.offered("zone")]
    for row in rows_of(SEED / "expected", "zones"):
        span = Span(int(row["start"]), int(row["end"]))
        if any((zone.start, zone.end) == span for zone in hands.page.zones()):
            continue
        hands.select(span)
        hands.press(Key.Key_Z)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        QTest.keyClick(menu, Key(Key.Key_0.value + 1 + offered.index(row["kind"])))
        hands.gestures += 1


def compare(out: Path, expected: Path) -> None:
    """Our tables equal the expected ones, up to ids and what is not compared."""
    ours, theirs = renamed(out), renamed(expected)
    for table in TABLES:
        assert header(out, table) == header(expected, table)
        assert differences(ours[table], theirs[table]) == [], table


def differences(ours: dict[str, Row], theirs: dict[str, Row]) -> list[str]:
    """What differs, cell by cell."""
    lacking = [f"{key} is {'missing' if key in theirs else 'too many'}" for key in ours.keys() ^ theirs.keys()]
    return lacking + [
        f"{key}: {name} is {ours[key][name]!r}, not {value!r}"
        for key in ours.keys() & theirs.keys()
        for name, value in theirs[key].items()
        if ours[key][name] != value
    ]


def header(folder: Path, table: str) -> list[str]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


def renamed(folder: Path) -> dict[str, dict[str, Row]]:
    """The tables with names that mean something in place of ids."""
    tables = {name: rows_of(folder, name) for name in TABLES}
    names: dict[str, str] = {row["id"]: "article" for row in tables["articles"]}
    names |= {row["id"]: row["name"] for row in tables["entities"]}
    for kind in ("mentions", "figures"):
        names |= {row["id"]: f"{kind} {row['at_span']}" for row in tables[kind]}
    roles = ("who_span", "cue_span", "said_span")
    names |= {row["id"]: f"source {[row[role] for role in roles]}" for row in tables["sources"]}
    return {
        table: {key_of(row, names, i): clean(row, names) for i, row in enumerate(rows)}
        for table, rows in tables.items()
    }


def key_of(row: Row, names: dict[str, str], place: int) -> str:
    return names[row["id"]] if "id" in row else f"{row['start']}-{row['end']}"


def clean(row: Row, names: dict[str, str]) -> Row:
    return {
        name: "; ".join(names.get(part, part) for part in value.split("; "))
        for name, value in row.items()
        if name not in NOT_COMPARED
    }
