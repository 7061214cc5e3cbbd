"""A project file in which two people coded the same articles, much alike."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.domain.anchors import anchor
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Article, Entity, Person, Progress, progress_id
from annotator.session import Session
from annotator.store.texts import text_hash
from tests.stories import new_project

LENGTH, EACH = 8_000, 50  # code points of an article; annotations in it by each person
PEOPLE = Person(id="1" * 32, name="Ann"), Person(id="2" * 32, name="Bob")
PLACES = [Entity(id=f"{number:032}", name=f"Place {number}", type="place") for number in range(10)]
AT_ONCE = 50  # articles of an edit


def coded_by_two(folder: Path, articles: int) -> Path:
    """The file; each article has EACH annotations by each of the two, who are done with it."""
    session = new_project(folder, f"coded {articles}")
    session.project.apply(Edit("start", tuple(Change(None, each) for each in (*PEOPLE, *PLACES))))
    chance = random.Random(1)
    for start in range(0, articles, AT_ONCE):
        _code(session, chance, range(start, min(start + AT_ONCE, articles)))
    session.close()
    return session.project.path


def _code(session: Session, chance: random.Random, numbers: range) -> None:
    changes, texts = [], []
    for number in numbers:
        text = f"Story {number:06}\n\n" + "Roads were closed all day. " * 300
        article = Article(title=f"Story {number}", text_sha256=text_hash(text))
        texts.append(text)
        changes.append(Change(None, article))
        for person in PEOPLE:
            changes += [Change(None, each) for each in records(chance, article.id, text, person.id)]
            done = Progress(id=progress_id(article.id, person.id), article=article.id, person=person.id, state="done")
            changes.append(Change(None, done))
    session.project.apply(Edit("coded", tuple(changes), texts=tuple(texts)))


def records(chance: random.Random, article: str, text: str, who: str) -> Iterator[AnyAnnotation]:
    """A mention, a figure and a source in turn; figures have a source, and some are a part of the one before."""
    source = total = ""
    for number in range(EACH):
        made = replace(_record(chance, text, number * LENGTH // EACH, number % 3), article=article, author=who)
        if isinstance(made, Figure):
            made, total = replace(made, source=source, part_of=total if chance.random() < 0.3 else ""), made.id
        source = made.id if isinstance(made, Source) else source
        yield made


def _record(chance: random.Random, text: str, start: int, kind: int) -> AnyAnnotation:
    start += chance.randint(0, 5)
    words = anchor(text, (start, start + chance.randint(8, 12)))
    if kind == 0:
        return Mention(at=words, entity=chance.choice(PLACES).id, form=chance.choice(("name", "pronoun")))
    if kind == 1:
        value, status = float(chance.randint(1, 400)), chance.choice(("killed", "wounded"))
        return Figure(at=words, value=value, low=value, high=value, status=status, earliest="2022-01-26")
    cue, said = anchor(text, (start + 20, start + 24)), anchor(text, (start + 30, start + 90))
    place = (chance.choice(PLACES).id,)
    return Source(who=words, cue=cue, said=said, manner=chance.choice(("direct", "indirect")), speakers=place)
