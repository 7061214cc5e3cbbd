"""A new project made of what can still be read of a damaged one: from its journal, and from its tables."""

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from annotator.domain.damage import Contents, Losses, Rebuilt
from annotator.domain.edits import Change
from annotator.domain.records import Article, Entity, Person, Record, new_id
from annotator.domain.sentences import Sentence, listed, sentence
from annotator.domain.stated import largest_number
from annotator.domain.wording import wording
from annotator.store.journal import Journal
from annotator.store.records import Records
from annotator.store.rows import TABLES, TYPES, insert, row_of, table_of
from annotator.store.salvage import Found, Key, is_told, salvaged
from annotator.store.search import SearchIndex
from annotator.store.telling import journal_row
from annotator.store.texts import stand_in, text_hash

LOOSE = "PRAGMA foreign_key_check"
STAND_INS: dict[str, Record] = {
    "articles": Article(title="Lost article"),
    "entities": Entity(name="Lost entity"),
    "people": Person(name="Lost person"),
}
CONTENTS = """
SELECT (SELECT count(*) FROM articles WHERE deleted = 0),
    (SELECT count(*) FROM mentions WHERE deleted = 0) + (SELECT count(*) FROM figures WHERE deleted = 0)
    + (SELECT count(*) FROM sources WHERE deleted = 0),
    (SELECT count(*) FROM edits), (SELECT coalesce(max(time), '') FROM edits)
"""
REPAIR = "repair"
ERASED_KEY = re.compile("[0-9a-f]{64}")

Row = dict[str, Any]


def rebuild(damaged: Path, db: Database) -> Rebuilt:
    """Fill a new, empty project with everything that can be read of a damaged one, which nobody may have open.

    Records are as the journal tells them, unless it has gaps: then as the tables hold them. What the new journal
    does not tell of them it tells in one edit of nobody's, so that replaying it gives the tables here, too.
    """
    found = salvaged(damaged)
    losses = Losses(pages=found.pages, broken=found.broken, unplaced=found.unplaced)
    final = _final(found, losses)
    db.conn.execute("PRAGMA foreign_keys=OFF")
    with db.atomic():
        _keep_history(db, found, losses)
        for kind, records in groupby(final.values(), type):  # they are in the order of their tables
            table_of(db, kind).insert_all({"id": record.id, **row_of(record)} for record in records)
        _keep_texts(db, found, final, losses)
        _keep_remembered(db, found, losses)
        _mend_links(db, losses)
        _tell_the_rest(db)
    db.conn.execute("PRAGMA foreign_keys=ON")
    SearchIndex(db).make()
    return Rebuilt(contents_of(db.conn), losses)


def contents_of(conn: sqlite3.Connection) -> Contents:
    """What a project holds, in numbers."""
    return Contents(*conn.execute(CONTENTS).fetchone())


def _final(found: Found, losses: Losses) -> dict[Key, Record]:
    """Every record that table or journal still have, in the state that is to be trusted."""
    (tables, torn), (journal, partly) = found.records(), found.replayed()
    final: dict[Key, Record] = {}
    for key in sorted({*tables, *journal, *torn}, key=lambda key: (list(TYPES).index(key[0]), key[1])):
        row, told_of = tables.get(key), journal.get(key)
        if row is not None and told_of is not None and row != told_of:
            final[key] = told_of if found.journal_is_whole else row
            losses.differing.append(_difference(row, told_of, final[key]))
        elif row is None and told_of is not None and key not in partly:
            losses.only_journal += 1
            final[key] = told_of
        elif row is None:
            losses.only_table += 1
            final[key] = torn.get(key) or journal[key]
        else:
            losses.only_table += told_of is None
            final[key] = row
    known = {id for _, id in final}
    losses.gone = len({id for ids in found.missing.values() for id in ids} - known)
    return final


def _difference(row: Record, told_of: Record, kept: Record) -> Sentence:
    names = Change(row, told_of).fields
    said = listed(
        [
            sentence("{0}: table {1}, journal {2}", name.replace("_", " "), repr(getattr(row, name)), repr(told))
            for name, told in ((name, getattr(told_of, name)) for name in names)
        ],
        "; ",
    )
    if kept is told_of:
        return sentence("{0} ({1}) differs ({2}); kept as in the journal.", wording(kept), kept.id, said)
    return sentence("{0} ({1}) differs ({2}); kept as in the table.", wording(kept), kept.id, said)


def _keep_history(db: Database, found: Found, losses: Losses) -> None:
    """The edits and the journal's rows as they were, with stand-ins for edits that are lost."""
    rows = {
        seq: row for seq, row in sorted(found.tables["journal"].items()) if is_told(row) and row["edit"] is not None
    }
    losses.journal = max(found.tables["journal"], default=0) - len(rows)
    losses.numbers = _with_sound_numbers(rows.values())
    edits = {seq: row for seq, row in found.tables["edits"].items() if seq not in found.torn["edits"] and row["id"]}
    for seq in _told_in_part(set(edits), {seq: row["edit"] for seq, row in rows.items()}):
        edits[seq] = edits[seq] | {"person": ""}  # what is not known whole cannot be undone
    devices = {row["edit"]: row["device"] for row in rows.values()}
    known: dict[str, Row] = {}
    time = ""
    for seq in sorted({*edits, *(row["edit"] for row in rows.values())}):
        edit = edits.get(seq)
        if edit is None or edit["id"] in known:
            id, device = new_id(), devices.get(seq) or ""
            edit = {"seq": seq, "id": id, "step": id, "undoes": None, "label": "an edit that was lost in damage"}
            edit |= {"time": time, "person": "", "device": device}
            losses.edits += 1
        known[edit["id"]] = edit
        time = edit["time"] or time
    db.table("edits").insert_all(known.values())
    db.table("journal").insert_all(rows.values())


def _with_sound_numbers(rows: Iterable[Row]) -> int:
    """Give changes whose numbers nobody can have reached others, as all that is done later counts on from there.

    One that was made here gets that of the one before it; one that came in gets none, and can come in again.
    """
    most, last, wrong = largest_number(datetime.now(UTC)), 0, 0
    for row in rows:
        if not 0 <= (row["n"] or 0) <= most:
            row["n"], wrong = 0 if row["taken"] else last, wrong + 1
        elif not row["taken"]:
            last = row["n"] or 0
    return wrong


def _told_in_part(edits: set[int], rows: dict[int, int]) -> set[int]:
    """The edits of which rows of the journal are missing, or may be: those beside a gap in its numbers."""
    hurt = edits - set(rows.values())
    last = 0, min(edits, default=0)
    for seq, edit in rows.items():
        if seq > last[0] + 1:
            hurt |= set(range(last[1], edit + 1))
        last = seq, edit
    return hurt & edits


def _keep_texts(db: Database, found: Found, final: dict[Key, Record], losses: Losses) -> None:
    """Texts and originals under their hashes; of a damaged text what is there, and the words of its records."""
    for row in found.tables["originals"].values():
        if row["content"] is not None:
            db.table("originals").insert(row, ignore=True)
    stored = {row["sha256"]: row["text"] or "" for row in found.tables["texts"].values()}
    for sha256, text in stored.items():
        if text_hash(text) == sha256:
            db.table("texts").insert({"sha256": sha256, "text": text}, ignore=True)
    sound = {row["sha256"] for row in db.table("texts").rows}
    for article in final.values():
        if isinstance(article, Article) and article.text_sha256 and article.text_sha256 not in sound:
            text = stand_in(stored.get(article.text_sha256, ""), article.id, final.values())
            db.table("texts").insert({"sha256": article.text_sha256, "text": text}, ignore=True)
            losses.texts.append(article.title)


def _keep_remembered(db: Database, found: Found, losses: Losses) -> None:
    """What no record tells: which articles were erased for good, and what was heard of other laptops."""
    keys = found.erased | {str(row["key"]) for row in found.tables["erased"].values()}
    db.table("erased").insert_all({"key": key} for key in sorted(keys) if ERASED_KEY.fullmatch(key))
    most = largest_number(datetime.now(UTC))
    heard = [row for row in found.tables["heard"].values() if row["n"] is not None and 0 <= row["n"] <= most]
    db.table("heard").insert_all(heard, ignore=True)
    losses.forgets_erased = "erased" in found.hurt and "sqlite_autoindex_erased_1" in found.hurt
    losses.forgets_heard = "heard" in found.hurt


def _mend_links(db: Database, losses: Losses) -> None:
    """What leads to a lost article, entity or person leads to a stand-in; other links to nothing are cleared."""
    lost = set(db.execute(LOOSE).fetchall())
    while lost:
        for table, rowid, parent, number in lost:
            link = next(key for key in db.execute(f"PRAGMA foreign_key_list([{table}])") if key[0] == number)
            column, (id,) = (
                link[3],
                db.execute(f"SELECT [{link[3]}] FROM [{table}] WHERE rowid = ?", [rowid]).fetchone(),
            )
            if parent in STAND_INS:
                losses.stand_ins += _stand_in(db, replace(STAND_INS[parent], id=id))
            else:
                db.execute(f"UPDATE [{table}] SET [{column}] = NULL WHERE rowid = ?", [rowid])
                losses.links += 1
        lost = set(db.execute(LOOSE).fetchall())


def _stand_in(db: Database, record: Record) -> bool:
    """Make a stand-in, if it was not made for another link already."""
    table = table_of(db, type(record))
    if table.count_where("id = ?", [record.id]):
        return False
    if isinstance(record, Article):
        records = Records(db).of_article(record.id)
        text = stand_in(f"{record.title}\n\n", record.id, records)
        db.table("texts").insert({"sha256": text_hash(text), "text": text}, ignore=True)
        record = replace(record, text_sha256=text_hash(text))
    table.insert({"id": record.id, **row_of(record)})
    return True


def _tell_the_rest(db: Database) -> None:
    """One edit of nobody's that tells of each record what the journal, as far as it was read, does not."""
    replayed = {(type(record), record.id): record for record in Journal(db).replayed()}
    now = [record for kind in TABLES for record in Records(db).all(kind, deleted=True)]
    changes = [Change(replayed.get((type(record), record.id)), record) for record in now]
    changes = [change for change in changes if change.before != change.after]
    if not changes:
        return
    last = db.execute("SELECT coalesce(max(seq), 0), coalesce(max(time), '') FROM edits").fetchone()
    n = db.execute("SELECT coalesce(max(n), 0) FROM journal").fetchone()[0] + 1
    id = new_id()
    edit = {"seq": last[0] + 1, "id": id, "step": id, "undoes": None, "label": REPAIR, "time": last[1]}
    db.table("edits").insert(edit | {"person": "", "device": ""})
    kept: dict[str, Any] = {"edit": last[0] + 1, "n": n, "withdrawn": 0}
    insert(db, "journal", [kept | journal_row(change, "", last[1]) for change in changes])


def contents(path: Path) -> Contents:
    """What a sound project file holds, in numbers."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as conn:
        return contents_of(conn)
