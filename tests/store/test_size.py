"""The file stays small beside what is in it: texts, and the tables that are exported."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from annotator.domain import edits
from annotator.domain.anchors import anchor
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.edits import Edit
from annotator.domain.entities import new_entity
from annotator.domain.records import Entity
from annotator.services.importing import NewArticle, pasted
from annotator.services.intake.intake import edit_of
from annotator.session import Session
from tests.made_up import Language
from tests.stories import at, new_project

FEW, MANY = 10, 50  # articles
LIMIT = 2
TEXTS = "SELECT coalesce(sum(length(CAST(text AS BLOB))), 0) FROM texts"


def test_coded_articles_take_at_most_twice_the_room_of_their_texts_and_tables(tmp_path: Path) -> None:
    """What an empty project takes, 200 kB of pages that are hardly filled, is not counted."""
    few, many = (measured(tmp_path / str(count), count, coded=True) for count in (FEW, MANY))
    assert many[0] - few[0] <= LIMIT * (many[1] - few[1])


def test_articles_without_records_take_at_most_twice_the_room_of_their_texts_and_tables(tmp_path: Path) -> None:
    size, told = measured(tmp_path / "articles", 4 * MANY, coded=False)
    assert size <= LIMIT * told


def measured(folder: Path, count: int, *, coded: bool) -> tuple[int, int]:
    """The bytes of a project file of so many articles, and of their texts and exported tables."""
    folder.mkdir()
    session = new_project(folder)
    session.project._db.conn.execute("PRAGMA synchronous=OFF")  # nothing here has to outlive a power cut
    language = Language()
    articles = [pasted(_text(language, number)) for number in range(count)]
    session.do(edit_of(articles, "import", step=""))
    for new in articles if coded else []:
        _code(session, language, new)
    session.exporting(folder / "tables")()
    session.close()
    with closing(sqlite3.connect(session.project.path)) as conn:
        texts: int = conn.execute(TEXTS).fetchone()[0]
    tables = sum(path.stat().st_size for path in (folder / "tables").glob("*.csv"))
    return session.project.path.stat().st_size, texts + tables


def _text(language: Language, number: int) -> str:
    """Three to five thousand characters."""
    head = f"Report {number} {language.words[number]} over {language.words[number + 1]}"
    lead = f"At least {40 + number} people died in Orlen and {12 + number} were hurt, the Army said."
    return f"{head}\n\n{lead} {language.text(language.dice.randrange(600, 1_000))}.\n"


def _code(session: Session, language: Language, new: NewArticle) -> None:
    """Two entities, a source, two figures and eight mentions, as the window records them: field by field."""
    session.turn_to(new.article.id)
    for edit in _edits(session, language, new):
        session.do(edit)
    session.set_progress(new.article.id, "in_progress")
    session.set_progress(new.article.id, "done")


def _edits(session: Session, language: Language, new: NewArticle) -> Iterator[Edit]:
    article, text = new.article.id, new.text
    names = [" ".join(language.dice.choices(language.words, k=2)).title() for _ in "12"]
    people = [Entity(name=f"Mayor {name}", type="person") for name in names]

    def mention(entity: Entity) -> Mention:
        start = language.dice.randrange(200, len(text) - 20)
        return Mention(article=article, at=anchor(text, (start, start + 11)), entity=entity.id, form="name")

    for person in people:
        first = mention(person)
        label = f"record entity “{first.at.words}”"
        yield edits.together(label, [new_entity(person, []), edits.add(label, first)])
    who, cue, said = (at(text, words) for words in ("the Army", "said", "At least"))
    source = Source(article=article, speakers=(people[0].id,), who=who, cue=cue, said=said)
    yield edits.add("record source “the Army”", source)
    yield from _changes(session, "source “the Army”", source, identification="named", type="official")
    for words in re.findall(r"At least \d+|(?<=and )\d+", text)[:2]:
        figure = Figure(article=article, at=at(text, words), value=40, low=40, comparator="at_least", source=source.id)
        yield edits.add(f"record figure “{words}”", figure)
        yield from _changes(session, f"figure “{words}”", figure, counted="people", status="killed")
    for _ in range(6):
        one = mention(language.dice.choice(people))
        yield edits.add(f"record entity “{one.at.words}”", one)


def _changes(session: Session, what: str, record: Figure | Source, **values: str) -> Iterator[Edit]:
    """A change a field, of the record as it is by then."""
    for name, value in values.items():
        now = session.page.get(record.id) if session.page else None
        assert now is not None
        yield edits.change(f"{name} of {what}", now, **{name: value})
