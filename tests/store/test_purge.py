"""Purging: an article goes for good, from the project and from every backup, and nothing else does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.edits import Change, Edit, Original
from annotator.domain.errors import UserError
from annotator.domain.records import Alias, Article, Entity, Person, Record, Zone
from annotator.domain.searching import Wish
from annotator.session import Session
from annotator.session.purging import bring_back, deleted_articles
from annotator.store.backups import backups_of, contents_of, folders_of, keep
from annotator.store.copying import Snapshot
from annotator.store.purge import purge, purging
from annotator.store.repair import Remains
from annotator.store.restoring import restore
from annotator.store.rows import TABLES, row_of
from annotator.store.texts import text_hash
from tests.store.test_backups import damage, kill_in
from tests.stories import ANALYST, DEVICE, TEXT, at, bring_in, new_project

SECRET = (
    "Quillfeather trial begins in Zarnovia\n\n"
    "At least 77 Zarnovians waited outside, Prosecutor Mirabelle Quillfeather said. It was a Wexcombe morning.\n"
)
WORDS = (b"Quillfeather", b"Zarnovia", b"Wexcombe", b"Mirabelle")
BEN = Person(id="b" * 32, name="Ben")


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A project with two articles, of which the one that is open is to go."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    session = new_project(tmp_path)
    bring_in(session)
    bring_in(session, SECRET)
    yield session
    session.close()


def the_secret(session: Session) -> Article:
    return next(article for article in session.project.records.all(Article, deleted=True) if "trial" in article.title)


def the_flood(session: Session) -> Article:
    return next(article for article in session.project.records.all(Article) if "Flood" in article.title)


def now(session: Session, record: Record) -> Record:
    """The record as the project has it now."""
    found = session.project.records.get(type(record), record.id)
    assert found is not None
    return found


def files_with(folder: Path, *words: bytes) -> list[str]:
    """The files anywhere under a folder that hold any of these words, as UTF-8 or as SQLite may write them."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [str(file) for file in files if any(word in file.read_bytes() for word in words)]


def annotate(session: Session) -> tuple[Figure, Entity]:
    """Record something of everything in the article that is to go, change it, and let the other article lead to it."""
    secret, flood = the_secret(session), the_flood(session)
    known, new = Entity(name="Orlen", type="place"), Entity(name="Mirabelle Quillfeather", type="person")
    figure = Figure(article=secret.id, at=at(SECRET, "77"), value=77, counted="Zarnovians")
    source = Source(article=secret.id, who=at(SECRET, "Prosecutor Mirabelle Quillfeather"), speakers=(new.id, known.id))
    session.do(edits.add("entities", known, new, Alias(entity=new.id, name="Quillfeather")))
    session.do(edits.add("figure “77 Zarnovians”", figure, source, Zone(article=secret.id, start=0, end=4)))
    session.do(edits.add("mentions", Mention(article=secret.id, at=at(SECRET, "Quillfeather"), entity=new.id)))
    session.do(edits.add("mentions", Mention(article=flood.id, at=at(TEXT, "Orlen"), entity=known.id)))
    session.do(edits.change("value “at least Zarnovians”", now(session, figure), value=78.0, note="Wexcombe"))
    session.do(edits.change("title", secret, title="The Quillfeather trial"))
    other = Figure(article=flood.id, at=at(TEXT, "40"), value=40, repeats=figure.id, source=source.id)
    session.do(edits.add("figure", other))
    session.set_progress(secret.id, "done")
    return other, known


def assert_replayed(session: Session) -> None:
    """The journal alone gives the tables."""
    replayed = {(TABLES[type(record)], record.id): row_of(record) for record in session.project.journal.replayed()}
    stored = {
        (table, record.id): row_of(record)
        for record_type, table in TABLES.items()
        for record in session.project.records.all(record_type, deleted=True)
    }
    assert replayed == stored


def reopen(session: Session, person: Person = ANALYST) -> Session:
    return Session.open(session.project.path, person, DEVICE)


def test_no_word_is_left_in_any_file(session: Session, tmp_path: Path) -> None:
    path, secret = session.project.path, the_secret(session)
    keep(path, "by hand")
    annotate(session)
    session.do(edits.delete("delete article", [the_secret(session)]))
    keep(path, "by hand")
    session.undo()
    keep(path, "by hand")
    session.close()
    assert len(files_with(tmp_path, *WORDS)) == 4
    done = purge(path, secret.id, "Analyst 1", entities=True)
    assert (done.rewritten, done.dropped, done.left) == (3, (), ())
    assert files_with(tmp_path, *WORDS) == []
    assert len(files_with(tmp_path, b"Flood in Orlen")) == 4
    assert all(contents_of(backup).sound for backup in backups_of(path))


def test_the_rest_of_the_project_stays_and_the_journal_gives_the_tables(session: Session) -> None:
    path, secret = session.project.path, the_secret(session)
    figure, known = annotate(session)
    session.close()
    purge(path, secret.id, "Analyst 1")
    with closing(reopen(session)) as again:
        assert [line.title for line in again.articles()] == ["Flood in Orlen leaves dozens missing"]
        left = again.project.records.get(Figure, figure.id)
        assert left is not None
        assert (left.value, left.repeats, left.source) == (40, "", "")
        assert again.project.records.get(Entity, known.id) == known
        assert_replayed(again)
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
        labels = [label for (label,) in conn.execute("SELECT label FROM edits ORDER BY seq")]
    assert labels[-1] == "an article was erased for good by Analyst 1"


def test_what_goes_and_what_others_lose_is_known_before(session: Session) -> None:
    path = session.project.path
    annotate(session)
    flood, secret = the_flood(session), the_secret(session)
    session.close()
    with closing(reopen(session, BEN)) as ben:
        ben.do(edits.add("figure", Figure(article=secret.id, at=at(SECRET, "77"), value=77)))
    told = purging(path, secret.id)
    assert told.title == "The Quillfeather trial"
    assert told.by_person == {"Analyst 1": 3, "Ben": 1}
    assert (told.links, told.from_articles) == (2, (flood.title,))
    assert told.only_here == ("Mirabelle Quillfeather",)
    assert not told.text_stays
    with pytest.raises(UserError, match="no article"):
        purging(path, "nothing")


def test_a_text_that_another_article_has_stays_for_it(session: Session) -> None:
    path, secret = session.project.path, the_secret(session)
    twin = Article(title="The same again", text_sha256=text_hash(SECRET))
    session.do(Edit("import", (Change(None, twin),), texts=(SECRET,)))
    session.close()
    assert purging(path, secret.id).text_stays
    purge(path, secret.id, "Analyst 1")
    with closing(reopen(session)) as again:
        assert again.read(twin.id).text == SECRET


def test_the_bytes_that_an_article_came_as_go_unless_another_came_as_the_same(session: Session, tmp_path: Path) -> None:
    path = session.project.path
    kept, gone = Original("1" * 64, b"<p>Orlen original</p>"), Original("2" * 64, b"<p>Wexcombe original</p>")
    articles = [
        Article(title="page", text_sha256=text_hash(f"page {number}"), original_sha256=original.sha256)
        for number, original in enumerate((kept, kept, gone))
    ]
    texts = tuple(f"page {number}" for number in range(3))
    session.do(Edit("import", tuple(Change(None, a) for a in articles), texts, (kept, gone)))
    session.close()
    purge(path, articles[0].id, "Analyst 1")
    assert len(files_with(tmp_path, b"Orlen original")) == 1
    purge(path, articles[2].id, "Analyst 1")
    assert files_with(tmp_path, b"Wexcombe original") == []
    assert len(files_with(tmp_path, b"Orlen original")) == 1


def test_undoing_what_was_in_it_says_so_and_goes_on_before_it(session: Session) -> None:
    path, flood = session.project.path, the_flood(session)
    session.do(edits.change("publisher", flood, publisher="Orlen Times"))
    figure = Figure(article=the_secret(session).id, at=at(SECRET, "77"), value=77)
    session.do(edits.add("figure “77”", figure))
    session.do(edits.change("value", now(session, figure), value=78.0))
    secret = the_secret(session).id
    session.close()
    purge(path, secret, "Analyst 1")
    with closing(reopen(session)) as again:
        for _ in range(2):
            undone = again.undo()
            assert undone is not None
            assert undone.changes == ()
            assert "erased for good" in undone.label
        undone = again.undo()
        assert undone is not None
        assert undone.label == "publisher"
        for _ in range(3):
            assert again.redo() is not None
        assert again.redo() is None
        assert_replayed(again)


def test_undoing_an_edit_of_several_articles_takes_back_what_is_left_of_it(session: Session) -> None:
    path, flood, secret = session.project.path, the_flood(session), the_secret(session)
    session.do(
        edits.together(
            "publishers of Quillfeather", [edits.change("p", each, publisher="Times") for each in (flood, secret)]
        )
    )
    session.close()
    purge(path, secret.id, "Analyst 1")
    with closing(reopen(session)) as again:
        undone = again.undo()
        assert undone is not None
        assert "a part was erased" in undone.label
        assert the_flood(again).publisher == ""
        assert_replayed(again)


def test_no_undo_leads_to_what_was_erased(session: Session) -> None:
    path = session.project.path
    figure, _ = annotate(session)
    session.do(edits.change("repeats", now(session, figure), repeats=""))
    secret = the_secret(session).id
    session.close()
    purge(path, secret, "Analyst 1")
    with closing(reopen(session)) as again:
        again.undo()
        again.undo()
        assert_replayed(again)


def test_restoring_a_backup_does_not_bring_it_back(session: Session, tmp_path: Path) -> None:
    path, secret = session.project.path, the_secret(session).id
    backup = keep(path, "by hand")
    session.close()
    purge(path, secret, "Analyst 1")
    restore(path, backup.path)
    with closing(reopen(session)) as again:
        assert len(again.articles()) == 1
        assert_replayed(again)
    assert files_with(tmp_path, *WORDS) == []


def test_what_cannot_be_rewritten_is_dropped_with_what_was_left_by_copies_cut_off(
    session: Session, tmp_path: Path
) -> None:
    path, secret = session.project.path, the_secret(session).id
    broken, whole = keep(path, "by hand"), keep(path, "by hand")
    damage(broken.path)
    for place in (tmp_path, whole.path.parent):
        (place / "~flood 0123abcd.tmp").write_bytes(path.read_bytes() + WORDS[0])
    (tmp_path / "~WRD0001.tmp").write_text("a letter")
    session.close()
    done = purge(path, secret, "Analyst 1")
    assert done.dropped == (broken.path.name,)
    assert [backup.path for backup in backups_of(path)] == [whole.path]
    assert files_with(tmp_path, *WORDS) == []
    assert (tmp_path / "~WRD0001.tmp").exists()


def test_damaged_files_that_a_repair_left_are_named_and_stay(session: Session, tmp_path: Path) -> None:
    path, secret = session.project.path, the_secret(session).id
    session.close()
    remains = Remains(path)
    kept = remains.put_in_place()
    remains.close()
    (tmp_path / "flood 2 damaged 2026-01-01 000000.annotator").touch()
    assert purge(path, secret, "Analyst 1").left == (kept.name,)
    assert files_with(tmp_path, *WORDS) == [str(kept)]


def test_an_older_project_of_the_same_name_gives_up_the_same_text(session: Session, tmp_path: Path) -> None:
    path = session.project.path
    keep(path, "by hand")
    session.close()
    path.unlink()
    later = new_project(tmp_path)
    bring_in(later, SECRET)
    secret = the_secret(later).id
    later.close()
    purge(path, secret, "Analyst 1")
    assert files_with(tmp_path, *WORDS) == []


def test_a_backup_of_an_older_version_is_rewritten_as_well(tmp_path: Path) -> None:
    old = Path(__file__).parents[1] / "data" / "0.1.0.annotator"
    path = tmp_path / "old.annotator"
    path.write_bytes(old.read_bytes())
    with closing(Session.open(path, ANALYST, DEVICE)) as session:
        article = session.articles()[0]
        words = session.read(article.id).text[:60].encode()
    (backup,) = backups_of(path)
    assert files_with(tmp_path, words)
    assert purge(path, article.id, "Analyst 1").rewritten == 1
    assert files_with(tmp_path, words) == []
    assert contents_of(backup).sound
    restore(path, backup.path)
    with closing(Session.open(path, ANALYST, DEVICE)) as session:
        assert article.id not in [line.id for line in session.articles()]
        assert_replayed(session)


def test_what_is_left_is_found_again_and_what_is_gone_is_not(session: Session) -> None:
    path, secret = session.project.path, the_secret(session).id
    annotate(session)
    session.close()
    purge(path, secret, "Analyst 1")
    with closing(reopen(session)) as again:
        assert again.project.index.problems() == []
        found = {place.id for place in again.project.finder.texts(Wish(words="Orlen"))}
        assert found == {the_flood(again).id}
        assert list(again.project.finder.texts(Wish(words="Quillfeather"))) == []


def test_somebody_who_only_looks_is_waited_for_and_then_asked_to_leave(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.store.copying.WAITS", 2)
    path, secret = session.project.path, the_secret(session).id
    with closing(Snapshot(path)):
        session.close()
        with pytest.raises(UserError, match="looked at in another window"):
            purge(path, secret, "Analyst 1")
    assert b"Wexcombe" in path.read_bytes()


def test_while_somebody_looks_at_the_project_nothing_is_erased(session: Session) -> None:
    path, secret = session.project.path, the_secret(session).id
    backup = keep(path, "by hand")
    with pytest.raises(UserError, match="open in another window"):
        purge(path, secret, "Analyst 1")
    session.close()
    assert b"Wexcombe" in backup.path.read_bytes()
    assert b"Wexcombe" in path.read_bytes()


@pytest.mark.parametrize("where", ["_erase_texts", "_note", "_rewritten"])
def test_killed_in_the_middle_nothing_is_half_erased_and_it_can_be_done_again(
    session: Session, tmp_path: Path, where: str
) -> None:
    path, secret = session.project.path, the_secret(session).id
    keep(path, "by hand")
    session.close()
    kill_in(
        """if True:
        import os, signal, sys
        from pathlib import Path
        from annotator.store import erasing, purge
        module = erasing if hasattr(erasing, sys.argv[3]) else purge
        setattr(module, sys.argv[3], lambda *_: os.kill(os.getpid(), signal.SIGKILL))
        purge.purge(Path(sys.argv[1]), sys.argv[2], "Analyst 1")
        """,
        path,
        secret,
        where,
    )
    with closing(reopen(session)) as again:
        assert_replayed(again)
        still_there = again.project.records.get(Article, secret) is not None
    assert still_there == (where != "_note")
    assert all(contents_of(backup).sound for backup in backups_of(path))
    if still_there:
        purge(path, secret, "Analyst 1")
    assert files_with(tmp_path, *WORDS) == []


def test_cancelled_the_project_still_has_the_article(session: Session) -> None:
    path, secret = session.project.path, the_secret(session).id
    keep(path, "by hand")
    session.close()
    assert purge(path, secret, "Analyst 1", cancelled=lambda: True).cancelled
    assert purging(path, secret).title
    assert folders_of(path)[0].is_dir()


def test_what_was_deleted_comes_back_whoever_deleted_it(session: Session) -> None:
    annotate(session)
    secret = the_secret(session)
    session.do(edits.delete("delete article", [secret]))
    session.close()
    with closing(reopen(session, BEN)) as ben:
        (deleted,) = deleted_articles(ben)
        assert (deleted.article.id, deleted.person, deleted.records) == (secret.id, "Analyst 1", 3)
        ben.do(bring_back([deleted.article]))
        assert deleted_articles(ben) == []
        assert len(ben.read(secret.id).annotations()) == 3
        assert ben.undoable() is not None
