"""Articles of any size with any number of marks, made the way the application makes them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from annotator.domain import edits
from annotator.domain.anchors import Anchor, anchor
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.records import Entity
from annotator.session import Session
from tests.benchmarks.amounts import amount
from tests.stories import bring_in, new_project

TOWNS = ("Orlen", "Arbel", "Minva", "Teros", "Calde", "Ruhan", "Sabor", "Lintz", "Dovra", "Keral")
SENTENCE = "Some {number} people died in {town}, the Army said."
FILLER = "Roads were closed all day and help came late, as the river kept rising through the night. "
CLOSING = "Nobody knows what tomorrow brings. The river is still rising, and so is the anger.\n\n"
MARKS_IN_SENTENCE = 5
SENTENCES_IN_PARAGRAPH = 5


@dataclass(frozen=True)
class Size:
    """How long an article is and how many marks it has."""

    characters: int
    marks: int

    def __str__(self) -> str:
        return f"{self.characters:,} characters, {self.marks:,} marks"


MOST = amount(5_000, 600)  # marks of an article
SHORT, LONG, BOOK = Size(6_000, 500), Size(12 * MOST, MOST), Size(60 * MOST, MOST)
USUAL = Size(6_000, 50)
FEW_IN_LONG = Size(LONG.characters, 50)
ONE_LINE = Size(amount(1_000_000, 100_000), 0)
ALL = (SHORT, LONG, BOOK, FEW_IN_LONG, ONE_LINE)


def big_project(folder: Path, *sizes: Size) -> Session:
    """A project with an article of one line, and one of each of these sizes with its records."""
    session = new_project(folder, "big")
    bring_in(session, "A short one\n\nNothing happens here.\n", published="2022-01-26", language="en")
    entities = {name: Entity(name=name, type="place") for name in TOWNS} | {
        "people": Entity(name="people", type="group", named="no"),
        "the Army": Entity(name="the Army", type="organisation"),
    }
    session.do(edits.add("entities", *entities.values()))
    for size in sizes:
        text = text_of(size)
        article = bring_in(session, text, title=str(size), published="2022-01-26", language="en")
        ids = {name: entity.id for name, entity in entities.items()}
        session.do(edits.add("records", *islice(_records(article.id, text, ids), size.marks)))
    return session


def text_of(size: Size) -> str:
    """Sentences for the marks, with filling between them, and an end without marks."""
    if not size.marks:
        return (FILLER * (size.characters // len(FILLER) + 1))[: size.characters]
    count = -(-size.marks // MARKS_IN_SENTENCE)
    sentences = [SENTENCE.format(number=12 + i, town=TOWNS[i % len(TOWNS)]) for i in range(count)]
    spare = (size.characters - len(CLOSING)) // max(1, count) - max(map(len, sentences), default=0) - 2
    filling = "".join([FILLER] * round(spare / len(FILLER)))
    blocks = [" ".join(filter(None, [sentence, filling])) for sentence in sentences]
    paragraphs = [" ".join(blocks[at : at + SENTENCES_IN_PARAGRAPH]) for at in range(0, count, SENTENCES_IN_PARAGRAPH)]
    text = "\n\n".join([f"{size}", *paragraphs, ""])
    rest = max(0, size.characters - len(text))
    return text + (CLOSING * (rest // len(CLOSING) + 1))[: max(rest, len(CLOSING))]


def broken(text: str, length: int = 400) -> str:
    """The text in lines."""
    return "\n".join(text[at : at + length] for at in range(0, len(text), length))


def _records(article: str, text: str, entities: dict[str, str]) -> Iterator[AnyAnnotation]:
    """Five records a sentence: a source with its roles, the figure it gives, and three mentions."""
    place = 0
    for i in range(len(text) // len(SENTENCE)):
        town = TOWNS[i % len(TOWNS)]
        words = SENTENCE.format(number=12 + i, town=town)
        place = text.index(words, place)

        def here(part: str, words: str = words, place: int = place) -> Anchor:
            start = place + words.index(part)
            return anchor(text, (start, start + len(part)))

        said = words.partition(",")[0]
        guard = entities["the Army"]
        source = Source(article=article, who=here("the Army"), cue=here("said"), said=here(said), speakers=(guard,))
        yield source
        yield Figure(
            article=article,
            at=here(f"Some {12 + i}"),
            value=12.0 + i,
            comparator="about",
            kind="count",
            counted="people",
            counted_at=here("people"),
            status="killed",
            source=source.id,
        )
        for name in ("people", town, "the Army"):
            yield Mention(article=article, at=here(name), entity=entities[name], form="name")
