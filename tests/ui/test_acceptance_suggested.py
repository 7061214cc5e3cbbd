"""The acceptance of the main job once more, with suggestions on: what fits is accepted, the rest is done by hand."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.anchors import Anchor, Span, read_cell
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.cells import number_cell, split_cell
from annotator.domain.fields import fields_of
from annotator.services.suggest.standing import covers
from annotator.services.suggest.suggestion import Suggestion
from annotator.ui.suggestions.proposals import ENOUGH
from annotator.ui.window import Window
from tests.ui.conftest import open_article
from tests.ui.hands import NONE, SHIFT, Hands
from tests.ui.test_acceptance_seed import Expert, Row, compare, enter_details, mark_zones, rows_of, seed

__all__ = ["seed"]
Key = Qt.Key
AIM = 2.0  # gestures a record
TYPES = {"mentions": Mention, "figures": Figure, "sources": Source}


class Confirming(Expert):
    """Goes through the suggestions first: accepts those that are records of the tables, and passes the others by.

    An entity that comes with a suggestion is taken for the one of the tables, and renamed later; never two for one.
    """

    def __init__(self, hands: Hands, qtbot: QtBot) -> None:
        super().__init__(hands)
        self.qtbot = qtbot
        self.spent: Counter[str] = Counter()
        self.theirs: dict[str, str] = {}  # entities of the tables by ours
        self.accepted = 0

    @contextmanager
    def spending(self, what: str) -> Iterator[None]:
        """Count the gestures for one part of the work."""
        before = self.hands.gestures
        yield
        self.spent[what] += self.hands.gestures - before

    # Accepting

    def confirm(self, kind: type[AnyAnnotation]) -> None:
        """What is proposed of a kind: all that is nearly always right by one key where it all fits, then one by one."""
        suggestions = self.hands.window.work.live.session.suggestions
        self.wait_for_suggestions()
        self.hands.window.work.go_to_text()
        if kind is Source:
            self.begin_with_speakers()
        before = self.hands.page.count(kind)
        sure = [one for one in self.proposed(kind) if suggestions.sure(one) >= ENOUGH]
        if len(sure) > 1 and self.all_fit(sure):
            self.answer(sure, Key.Key_A, SHIFT)
        while self.mend_proposed(kind) or self.answer_fitting(kind):
            pass
        self.accepted += self.hands.page.count(kind) - before

    def mend_proposed(self, kind: type[AnyAnnotation]) -> bool:
        """Accept a mention as one of the right entity, by its digit; says whether there was such."""
        for one in self.proposed(kind):
            if (place := self.place_at_hand(self.meant_by(one))) and not self.all_fit([one]):
                self.answer([one], Key(Key.Key_0.value + place))
                return True
        return False

    def answer_fitting(self, kind: type[AnyAnnotation]) -> bool:
        """Accept as much as fits by one key: all, all of a paragraph, or one; says whether there was anything."""
        proposals, proposed = self.hands.window.work.proposals, self.proposed(kind)
        fitting = [one for one in proposed if self.all_fit([one])]
        if len(proposed) > 1 and self.all_fit(proposed):
            self.answer(proposed, Key.Key_Y)
        elif fitting:
            self.go_to(fitting)
            assert proposals.current is not None
            place = proposals._paragraph(proposals.current)
            alike = [one for one in proposed if proposals._paragraph(one) == place]
            self.answer(fitting, Key.Key_A if len(alike) > 1 and self.all_fit(alike) else Key.Key_Return)
        return bool(fitting)

    def answer(self, wished: list[Suggestion], key: Qt.Key, modifier: Any = NONE) -> None:
        """Go to one of these, and press a key."""
        self.go_to(wished)
        self.hands.press(key, modifier)
        self.know_entities()

    def meant_by(self, one: Suggestion) -> str:
        """The entity of the tables that a proposed mention should be of."""
        row = self.row_of(one.record) if isinstance(one.record, Mention) else None
        return row["entity"] if row else ""

    def begin_with_speakers(self) -> None:
        """Of whoever speaks several times the first source is accepted and mended: the others are like it."""
        often = Counter(row["speakers"] for row in self.tables["sources"])
        for row in self.tables["sources"]:
            one = next((one for one in self.proposed(Source) if self.is_at(one.record, row)), None)
            told = (row["proximity"], row["party"]) != ("unknown", "unknown")
            if often.pop(row["speakers"], 0) > 1 and told and one is not None and self.all_fit([one]):
                self.answer([one], Key.Key_Return, SHIFT)
                before, self.tables["sources"] = self.tables["sources"], [row]
                super().record_sources()
                self.tables["sources"] = before
                self.hands.window.work.go_to_text()

    def record_sources(self) -> None:
        """Those that are not recorded yet."""
        self.tables["sources"] = [row for row in self.tables["sources"] if row["id"] not in self.made]
        super().record_sources()

    def proposed(self, kind: type[AnyAnnotation]) -> list[Suggestion]:
        return [one for one in self.hands.window.work.proposals.all if isinstance(one.record, kind)]

    def go_to(self, wished: list[Suggestion]) -> None:
        """Press N, or click on a dotted mark where that is far away, until one of these is the current one."""
        proposals = self.hands.window.work.proposals
        if proposals.current in wished:
            return
        caret = self.hands.window.work.view.caret()
        following = next((one for one in proposals.all if one.record.main.start >= caret), None)
        if proposals.current is None and following in wished:
            self.hands.press(Key.Key_N)
        else:
            proposals.choose(proposals._suggestions.key(wished[0]))
            self.hands.gestures += 1

    def wait_for_suggestions(self) -> None:
        """Until nothing is looked for any more, as when somebody reads on."""
        looking = self.hands.window.work.proposals._looking
        self.qtbot.waitUntil(
            lambda: not looking._again.isActive() and looking._asker is not None and not looking._asker._open,
            timeout=30_000,
        )

    def know_entities(self) -> None:
        """The entities that came along stand for those of the tables from now on."""
        standing = {ours: theirs for ours, theirs in self.theirs.items() if self.register.get(ours)}
        self.made |= {theirs: self.register.resolved(ours) for ours, theirs in standing.items()}

    def all_fit(self, several: list[Suggestion]) -> bool:
        """Whether all these are records of the tables, of the entities that were taken for those before."""
        before = dict(self.theirs)
        fit = all(map(self.fits, several)) and len(self.theirs) == len(set(self.theirs.values()))
        if not fit or len(several) == 1:
            self.theirs = before
        return fit

    def fits(self, one: Suggestion) -> bool:
        row = self.row_of(one.record)
        if row is None:
            return False
        record = self.as_accepted(one)
        for name, declared in fields_of(type(record)).items():
            if declared.link != "entity" or not getattr(record, name):
                continue
            value = getattr(record, name)
            ours, theirs = (value if isinstance(value, tuple) else (value,)), split_cell(row[name])
            if len(ours) > len(theirs) and any(self.register.get(id) is None for id in ours):
                return False  # an entity that nobody would have
            for id, wanted in zip(ours, theirs, strict=False):
                known = self.register.resolved(id)
                if self.theirs.setdefault(known, wanted) != wanted:
                    return False
        return True

    def as_accepted(self, one: Suggestion) -> Any:
        """The record that accepting a suggestion gives."""
        edit = self.hands.window.work.live.session.suggestions.accepting([one])
        made = (change.after for change in edit.changes if isinstance(change.after, type(one.record)))
        return next(record for record in made if record.main.spans == one.record.main.spans)

    def row_of(self, record: Any) -> Row | None:
        """The row of the tables that has such a record."""
        rows = self.tables[f"{type(record).__name__.lower()}s"]
        return next((row for row in rows if self.is_at(record, row)), None)

    def is_at(self, record: Any, row: Row) -> bool:
        if isinstance(record, Source):
            roles: dict[str, Any] = {role: read_cell(row[f"{role}_span"], row[role]) for role in ("who", "cue", "said")}
            return covers(Source(**roles), record) and record.said.overlaps(roles["said"])
        return bool(record.at.spans == read_cell(row["at_span"], row["at"]).spans)

    # What was accepted, mended; the rest by hand

    def record_mentions(self) -> None:
        """Those that are not proposed by hand, but for words that will be proposed once they were recorded."""
        rows = self.tables["mentions"]
        self.theirs |= {ours: theirs for theirs, ours in self.made.items() if theirs in self.entities}
        known = {(row["at"], row["entity"]) for row in rows if self.recorded("mentions", row)}
        now: list[Row] = []
        for row in rows:
            again = (row["at"], row["entity"]) in known and row["form"] in ("name", "acronym", "nominal")
            if self.recorded("mentions", row) or not again:
                now.append(row)
            known.add((row["at"], row["entity"]))
        self.record(now)
        self.theirs |= {ours: theirs for theirs, ours in self.made.items() if theirs in self.entities}
        self.confirm(Mention)
        self.record([row for row in rows if row not in now])

    def mark_mention(self, row: Row, span: Span) -> Mention:
        """By the digit of the entity, where that is at hand; its form would ask for it."""
        place = self.place_at_hand(row["entity"])
        return self.hands.mark(span, Key(Key.Key_0.value + place) if place else Key.Key_E)  # type: ignore[return-value]

    def place_at_hand(self, theirs: str) -> int:
        """The digit of an entity; 0 where it is not at hand."""
        ids = self.hands.window.work.reading.at_hand.ids
        return ids.index(self.made[theirs]) + 1 if self.made.get(theirs) in ids else 0

    def record(self, rows: list[Row]) -> None:
        before, self.tables["mentions"] = self.tables["mentions"], rows
        super().record_mentions()
        self.tables["mentions"] = before

    def mark_all_like(self, row: Row, mention: Mention) -> None:
        """They are proposed, and accepted all at once."""

    def recorded(self, table: str, row: Row) -> Any:
        """What was accepted for a row, if anything was."""
        taken = set(self.made.values())
        here = (record for record in self.hands.page.of_type(TYPES[table]) if record.id not in taken)
        return next((record for record in here if self.is_at(record, row)), None)

    def made_source(self, row: Row, wanted: dict[str, Anchor]) -> Any:
        return self.recorded("sources", row) or super().made_source(row, wanted)

    def made_figure(self, row: Row, at: Anchor, counted: Anchor) -> Any:
        return self.recorded("figures", row) or super().made_figure(row, at, counted)

    def take_proposals(self, figure: Any, row: Row) -> None:
        """Nobody looks for proposals where nothing is missing."""
        now = self.current(figure)
        fields = [name for name, field in fields_of(Figure).items() if field.shown and field.kind != "anchor"]
        if not all(self.is_there(getattr(now, name), row[name]) for name in fields if name in row):
            super().take_proposals(figure, row)

    def is_there(self, now: Any, wanted: str) -> bool:
        known = number_cell(now) if isinstance(now, int | float) or now is None else self.register.resolved(now) or now
        return isinstance(now, bool | tuple) or known == self.made.get(wanted, wanted)

    def mend_anchor(self, figure: Any, field: str, wanted: Anchor, key: Qt.Key) -> None:
        if getattr(self.current(figure), field).spans != wanted.spans:
            self.look_at(figure)
        super().mend_anchor(figure, field, wanted, key)

    def mend_roles(self, source: Any, wanted: dict[str, Anchor]) -> None:
        if any(getattr(self.current(source), role).spans != anchor.spans for role, anchor in wanted.items()):
            self.look_at(source)
        super().mend_roles(source, wanted)

    def set_entity(self, mention: Mention, row: Row) -> None:
        known = self.made.get(row["entity"], "")
        if not known:
            super().set_entity(mention, row)
            return
        place = self.place_at_hand(row["entity"])
        if self.register.resolved(self.current(mention).entity) != known and place:
            self.look_at(mention)
            self.hands.window.work.go_to_text()
            self.hands.press(Key(Key.Key_0.value + place))
        elif self.register.resolved(self.current(mention).entity) != known:
            self.look_at(mention)
            offered = self.hands.form._proposals.get("entity")
            if offered is not None and offered.value == known:
                self.hands.take_offer("entity")
            else:
                self.hands.pick("entity", self.register.name(known))
        entity = self.entities[row["entity"]]
        if self.register.name(known) != entity["name"]:
            self.look_at(mention)
            self.hands.press(Key.Key_F2)
            self.hands.type(entity["name"])
            self.hands.form.settle()
        self.mend_entity(mention, entity)

    def write_aliases(self, now: str, wanted: str) -> None:
        """What is only to be longer is gone on with."""
        if now and wanted.startswith(now):
            self.hands.go_on("aliases", wanted.removeprefix(now))
        else:
            super().write_aliases(now, wanted)


def test_everything_in_the_seed_article_is_recorded_with_fewer_gestures_where_suggestions_help(
    window: Window,
    hands: Hands,
    qtbot: QtBot,
    seed: Path,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    window.preferences.change(suggestions=True)
    window.exchange.bring_in_paths([seed / "article.txt"])
    qtbot.waitUntil(lambda: window.work.live.page is not None and not QApplication.activeModalWidget(), timeout=30_000)
    expert = Confirming(hands, qtbot)
    records = sum(len(expert.tables[name]) for name in expert.tables) + len(rows_of(seed / "expected", "zones"))
    with expert.spending("article"):
        enter_details(window, hands)
        mark_zones(hands)
    window.work.proposals.begin_anew()
    qtbot.waitUntil(lambda: bool(window.work.proposals.all), timeout=30_000)
    with expert.spending("entities"):
        expert.confirm(Mention)
        expert.record_mentions()
    with expert.spending("sources"):
        expert.confirm(Source)
        expert.record_sources()
    with expert.spending("figures"):
        expert.confirm(Figure)
        expert.record_figures()
    said = f"{records} records, {expert.accepted} accepted, {hands.gestures} gestures, "
    said += f"{hands.gestures / records:.2f} a record, {hands.characters} characters typed; {dict(expert.spent)}"
    record_property("gestures", said)
    out = tmp_path / "out"
    window.work.live.session.exporting(out)()
    compare(out, seed / "expected")
    assert hands.gestures / records <= AIM


TEXT = (
    "Flood in Orlen kills 40\n\n"
    "At least 40 people were killed in Orlen on Monday, including 12 children and 28 adults, the Civil Guard said. "
    "More than 3,000 people were displaced.\n\n"
    "“We lost everything”, said Ana Brill, the mayor of Orlen. According to the Civil Guard, 15 people are missing.\n\n"
    "The Civil Guard said that about 200 houses were destroyed in Orlen and Velden.\n"
)


def test_an_article_of_our_own_is_recorded_with_two_gestures_a_record(
    window: Window, hands: Hands, qtbot: QtBot, record_property: Callable[[str, object], None]
) -> None:
    window.preferences.change(suggestions=True)
    open_article(window, TEXT, language="en", published="2022-01-26")
    qtbot.waitUntil(lambda: bool(window.work.proposals.all), timeout=30_000)
    window.work.go_to_text()
    proposals, proposed = window.work.proposals, len(window.work.proposals.all)
    hands.press(Key.Key_A, SHIFT)
    while proposals.all:
        if proposals.current is None:
            hands.press(Key.Key_N)
        hands.press(Key.Key_Return)
    page = hands.page
    assert {figure.at.words: figure.value for figure in page.of_type(Figure)}.items() >= {
        ("At least 40", 40), ("12", 12), ("28", 28), ("More than 3,000", 3000), ("15", 15), ("about 200", 200)
    }  # fmt: skip
    said = {source.who.words: source for source in page.of_type(Source)}
    guard = said["the Civil Guard"].speakers
    assert [window.work.live.session.register.name(id) for id in guard] == ["Civil Guard"]
    assert len({source.speakers for source in page.of_type(Source) if "Guard" in source.who.words}) == 1
    total = next(figure for figure in page.of_type(Figure) if figure.value == 40 and page.parts(figure.id))
    assert [part.value for part in page.parts(total.id)] == [12, 28]
    assert page.source(total.source) is not None
    records = len(page.annotations()) + len(window.work.live.session.register.all())
    record_property("gestures", f"{records} records, {hands.gestures} gestures")
    assert len(page.annotations()) >= proposed
    assert hands.gestures / records <= 2.0
    window.work.undo()
    assert len(page.annotations()) < records
