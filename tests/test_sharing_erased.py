"""What was deleted or erased for good here, and comes again with the work of somebody who still has it."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.entities import new_entity
from annotator.domain.records import Article, Entity
from annotator.session import Session
from annotator.session.purging import purge
from annotator.session.sharing import reading, take
from annotator.store.backups import backups_of, keep
from annotator.store.restoring import restore
from tests.laptops import ANNA, BEN, laptop, look, replayed, send, stands, tables, take_in
from tests.office import BOOK
from tests.stories import TEXT, at, bring_in, reopened

SECRET = "Quillfeather trial begins in Zarnovia\n\nAt least 77 Zarnovians waited outside, Mirabelle Quill said.\n"


@pytest.fixture
def two(tmp_path: Path) -> tuple[Session, Session, Article]:
    """Anna's and Ben's laptops; both have an article that is to go, and one that leads to it."""
    anna, ben = laptop(tmp_path, ANNA, "", BOOK), laptop(tmp_path, BEN, "", BOOK)
    flood, secret = bring_in(anna), bring_in(anna, SECRET)
    crowd = Entity(name="Zarnovians", named="no", type="group", article=secret.id)
    anna.do(new_entity(crowd))
    figure = Figure(article=secret.id, at=at(SECRET, "77"), value=77.0)
    anna.do(edits.add("figure", figure, Mention(article=secret.id, at=at(SECRET, "Zarnovians"), entity=crowd.id)))
    anna.do(edits.add("source", Source(article=secret.id, cue=at(SECRET, "said"))))
    anna.do(edits.add("repeats", Figure(article=flood.id, at=at(TEXT, "40"), repeats=figure.id, by=crowd.id)))
    take_in(ben, send(anna, tmp_path))
    return anna, ben, secret


def erased(session: Session, article: Article, tmp_path: Path) -> Session:
    """The project without an article, as if it had never been there."""
    session.close()
    purge(session.project.path, article.id, session.person.name)
    return reopened(session)


def test_an_erased_article_stays_away_with_all_that_is_about_it(
    two: tuple[Session, Session, Article], tmp_path: Path
) -> None:
    anna, ben, secret = two
    anna = erased(anna, secret, tmp_path)
    before = stands(anna)
    ben.do(edits.add("figure", Figure(article=secret.id, at=at(SECRET, "77"), note="later")))

    plan = take_in(anna, send(ben, tmp_path))

    assert [article.id for article in plan.erased] == [secret.id]
    assert {key: r for key, r in stands(anna).items() if key[1] != BEN.id} == before
    assert not look(anna, send(ben, tmp_path)).taken
    assert replayed(anna) == tables(anna)
    assert b"Quillfeather" not in anna.project.path.read_bytes()


def test_an_erased_article_comes_where_it_is_wished_and_stays_then(
    two: tuple[Session, Session, Article], tmp_path: Path
) -> None:
    anna, ben, secret = two
    anna = erased(anna, secret, tmp_path)
    plan = reading(anna, [send(ben, tmp_path)], with_erased=True)()
    assert plan is not None
    take(anna, plan)
    assert anna.read(secret.id).text == SECRET
    assert not look(anna, send(ben, tmp_path)).erased
    assert {key for key in stands(anna) if key[1] != BEN.id} == {key for key in stands(ben) if key[1] != BEN.id}


def test_the_same_text_under_another_id_was_erased_too(two: tuple[Session, Session, Article], tmp_path: Path) -> None:
    anna, _, secret = two
    cara = laptop(tmp_path, BEN, "cara", BOOK)
    bring_in(cara, SECRET)
    anna = erased(anna, secret, tmp_path)
    assert len(look(anna, send(cara, tmp_path)).erased) == 1


def test_what_somebody_brings_in_again_themselves_is_there_again(
    two: tuple[Session, Session, Article], tmp_path: Path
) -> None:
    anna, ben, secret = two
    anna = erased(anna, secret, tmp_path)
    bring_in(anna, SECRET)
    plan = take_in(anna, send(ben, tmp_path))
    assert not plan.erased
    assert len([a for a in anna.project.records.all(Article) if a.text_sha256 == secret.text_sha256]) == 1


def test_a_backup_that_is_put_back_remembers_what_was_erased(
    two: tuple[Session, Session, Article], tmp_path: Path
) -> None:
    anna, ben, secret = two
    keep(anna.project.path, "by hand")
    anna = erased(anna, secret, tmp_path)
    anna.close()
    restore(anna.project.path, backups_of(anna.project.path)[-1].path)
    anna = Session.open(anna.project.path, ANNA, anna.device)
    assert [article.id for article in look(anna, send(ben, tmp_path)).erased] == [secret.id]


def test_neither_id_nor_text_can_be_told_from_what_is_remembered(
    two: tuple[Session, Session, Article], tmp_path: Path
) -> None:
    anna, _, secret = two
    anna = erased(anna, secret, tmp_path)
    anna.close()
    content = anna.project.path.read_bytes()
    assert secret.id.encode() not in content
    assert secret.text_sha256.encode() not in content


def test_the_command_line_says_what_is_left_out_and_takes_it_in_where_it_is_wished(
    two: tuple[Session, Session, Article], tmp_path: Path
) -> None:
    anna, ben, secret = two
    anna = erased(anna, secret, tmp_path)
    anna.close()
    file = send(ben, tmp_path)
    told = CliRunner().invoke(main, ["merge", str(anna.project.path), str(file), "--dry-run"])
    assert "erased here for good, so it is left out: Quillfeather trial" in told.stdout
    done = CliRunner().invoke(main, ["merge", str(anna.project.path), str(file), "--with-erased"])
    assert done.exit_code == 0
    assert reopened(anna).has_article(secret.id)


def test_a_deleted_article_stays_deleted_until_somebody_changes_it_later(
    two: tuple[Session, Session, Article], tmp_path: Path
) -> None:
    anna, ben, secret = two
    anna.do(edits.delete("delete", [secret]))
    assert not take_in(anna, send(ben, tmp_path)).conflicts
    assert not anna.has_article(secret.id)
    ben.do(edits.add("figure", Figure(article=secret.id, at=at(SECRET, "77"), note="later")))
    plan = take_in(anna, send(ben, tmp_path))
    assert plan.waiting[secret.id] == 1
    assert not anna.has_article(secret.id)
    take_in(ben, send(anna, tmp_path))
    assert not ben.has_article(secret.id)
