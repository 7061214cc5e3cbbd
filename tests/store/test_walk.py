"""Whatever is done in whatever order, file, journal, tables and index of words always tell the same."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.entities import new_entity
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Entity
from annotator.services.codebooks.comparing import taking
from annotator.session import Session
from annotator.session.codebooks import codebook_in, differences
from annotator.session.purging import bring_back
from annotator.store.backups import backups_of, keep
from annotator.store.purge import purge
from annotator.store.restoring import restore
from annotator.store.soundness import unsound
from tests.stories import ANALYST, DEVICE, TEXT, at, bring_in, new_project

STEPS, LOOK_EVERY = 300, 6
WORDS = ["40", "Orlen", "Civil Guard", "12 children", "28 adults", "We lost everything"]
READY = ["general", "conflict", "protest"]
OFTEN = ["record", "change", "undo", "redo", "entity", "delete"]
SELDOM = ["bring in", "delete article", "bring back", "purge", "backup", "restore", "reopen", "codebook", "take"]


class Walk:
    """A project, and somebody who does with it whatever comes to mind."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        self.session = new_project(folder)
        self.path = self.session.project.path
        self.count = 0
        self.done: list[str] = []

    def step(self) -> None:
        """Do one thing; what cannot be done ends in a sentence."""
        name = self.dice.choice(OFTEN * 2 + SELDOM)
        self.done.append(name)
        try:
            getattr(self, name.replace(" ", "_"))()
        except UserError as problem:
            self.done[-1] += f": {problem}"

    def look(self) -> None:
        """The file is sound, replaying the journal gives the tables, and the index of words fits them."""
        assert unsound(self.path) == [], self.done
        assert self.session.project.index.problems() == [], self.done
        names = [row[0] for row in self.session.project._db.execute("SELECT name FROM sqlite_master WHERE type='view'")]
        assert names
        for name in names:
            self.session.project._db.execute(f"SELECT count(*) FROM [{name}]").fetchone()

    def articles(self, *, deleted: bool) -> list[Article]:
        return [a for a in self.session.project.records.all(Article, deleted=True) if bool(a.deleted) == deleted]

    def annotations(self) -> list[Figure | Mention | Source]:
        records = self.session.project.records
        return [*records.all(Figure), *records.all(Mention), *records.all(Source)]

    def record(self) -> None:
        if standing := self.articles(deleted=False):
            article, words = self.dice.choice(standing).id, at(TEXT, self.dice.choice(WORDS))
            entity = self.dice.choice([*(entity.id for entity in self.session.register.all()), ""])
            kinds = (
                Figure(article=article, at=words, value=self.dice.random(), counted=self.dice.choice(WORDS)),
                Mention(article=article, at=words, entity=entity, note="été"),
                Source(article=article, said=words, speakers=(entity,) if entity else ()),
            )
            self.session.do(edits.add("record", self.dice.choice(kinds)))

    def change(self) -> None:
        if records := self.annotations():
            note, later = f"note {self.dice.randrange(1000)}", self.dice.random() < 0.5
            self.session.do(edits.change("change", self.dice.choice(records), note=note, later=later))

    def delete(self) -> None:
        if records := self.annotations():
            self.session.do(edits.delete("delete", self.dice.sample(records, min(2, len(records)))))

    def entity(self) -> None:
        name = f"Entity {self.dice.randrange(50)}"
        self.session.do(new_entity(Entity(name=name), [name.upper(), self.dice.choice(WORDS)]))

    def undo(self) -> None:
        for _ in range(self.dice.randrange(1, 5)):
            self.session.undo()

    def redo(self) -> None:
        self.session.redo()

    def bring_in(self) -> None:
        self.count += 1
        bring_in(self.session, f"{TEXT}{self.dice.randrange(self.count)}")

    def delete_article(self) -> None:
        if standing := self.articles(deleted=False):
            self.session.do(edits.delete("delete article", [self.dice.choice(standing)]))

    def bring_back(self) -> None:
        if gone := self.articles(deleted=True):
            self.session.do(bring_back([self.dice.choice(gone)]))

    def purge(self) -> None:
        if articles := self.articles(deleted=self.dice.random() < 0.5):
            self.session.close()
            try:
                purge(self.path, self.dice.choice(articles).id, "Analyst 1", entities=self.dice.random() < 0.5)
            finally:
                self.session = Session.open(self.path, ANALYST, DEVICE)

    def backup(self) -> None:
        keep(self.path, "by hand")

    def restore(self) -> None:
        if kept := backups_of(self.path):
            self.session.close()
            try:
                restore(self.path, self.dice.choice(kept).path)
            finally:
                self.session = Session.open(self.path, ANALYST, DEVICE)

    def reopen(self) -> None:
        self.session.close()
        self.session = Session.open(self.path, ANALYST, DEVICE)

    def codebook(self) -> None:
        choice = self.dice.choice(self.session.codebook.offered("figure.status"))
        label = f"{choice.key} {self.dice.randrange(100)}"
        self.session.do(edits.change("rename", choice, label=label, hidden=self.dice.random() < 0.1))

    def take(self) -> None:
        book = codebook_in(Path(self.dice.choice(READY)))
        wished = [difference for difference in differences(self.session, book) if difference.change]
        if wished:
            self.session.do(replace(taking(book.title, self.dice.sample(wished, min(20, len(wished))))))


@pytest.mark.parametrize("seed", [1, 2])
def test_a_long_walk_through_everything_leaves_a_sound_project(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    walk = Walk(tmp_path, seed)
    for number in range(STEPS // 2):
        walk.step()
        if number % LOOK_EVERY == 0:
            walk.look()
    walk.look()
    assert {step.split(":")[0] for step in walk.done} == {*OFTEN, *SELDOM}
    walk.session.close()
    assert unsound(walk.path) == []
