"""A project with as many figures as one wants, in many articles, with sources, totals and their parts."""

from collections.abc import Iterator
from pathlib import Path

from annotator.domain import edits
from annotator.domain.annotations import Figure, Source
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Article, Entity, Record
from annotator.session import Session
from annotator.store.texts import text_hash
from tests.stories import at, new_project

IN_AN_ARTICLE = 10
TOWNS = ("Orlen", "Arbel", "Minva", "Teros", "Calde")
VOICES = ("the Civil Guard", "the Red Cross", "the Ministry", "a resident")
STATUSES = ("killed", "wounded", "displaced", "missing")


def many_figures(folder: Path, count: int) -> Session:
    """Every tenth figure is a total, the next one a part of it that says only its number."""
    session = new_project(folder, "many")
    towns = [Entity(name=name, type="place") for name in TOWNS]
    voices = [Entity(name=name, type="organisation") for name in VOICES]
    events = [Entity(name=f"Flood {number}", type="event") for number in range(20)]
    session.do(edits.add("register", *towns, *voices, *events))
    for first in range(0, count, 5_000):
        made = list(_articles(range(first, min(count, first + 5_000), IN_AN_ARTICLE), towns, voices, events))
        texts = tuple(text for _, text in made)
        session.do(Edit("many", tuple(Change(None, r) for records, _ in made for r in records), texts=texts))
    return session


def _articles(
    starts: range, towns: list[Entity], voices: list[Entity], events: list[Entity]
) -> Iterator[tuple[list[Record], str]]:
    for start in starts:
        numbers = range(start, start + IN_AN_ARTICLE)
        text = f"Report {start}\n\n" + "\n".join(f"Some {100 + n} people, the guard said." for n in numbers)
        day = f"2022-{start // 280 % 12 + 1:02}-{start // 10 % 28 + 1:02}"
        article = Article(title=f"Report {start}", text_sha256=text_hash(text), published=day, publisher="The Daily")
        voice, place = voices[start // 10 % len(voices)], towns[start // 50 % len(towns)]
        said = at(text, f"Some {100 + start} people")
        source = Source(article=article.id, said=said, speakers=(voice.id,), identification="named")
        total = ""
        records: list[Record] = [article, source]
        for n in numbers:
            words = at(text, f"Some {100 + n}")
            value = float(100 + n % 97)
            figure = Figure(
                article=article.id, at=words, value=value, low=value, high=value, comparator="exact", kind="count",
                counted="people", status=STATUSES[n % 4], place=place.id, event=events[start // 100 % 20].id,
                earliest=day, source=source.id,
            )  # fmt: skip
            if n == start + 1:
                figure = Figure(article=article.id, at=words, value=3, counted="children", part_of=total)
            total = total or figure.id
            records.append(figure)
        yield records, text
