"""One article recorded by two people otherwise, as it comes of taking in a colleague's work."""

from dataclasses import replace
from typing import Any

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.records import Article, Entity, Person, Progress, progress_id
from annotator.session import Session
from tests.stories import TEXT, at, bring_in

ANNA, BEN = Person(id="1" * 32, name="Anna Karlsson"), Person(id="2" * 32, name="Ben Mbeki")


def coded_twice(session: Session, people: tuple[Person, Person] = (ANNA, BEN)) -> Article:
    """Both have the total, with other statuses, and two parts, one alike; one the source; both the town."""
    article = bring_in(session, TEXT, published="2019-03-27", publisher="The Post", language="en")
    for person in people:
        if session.project.records.get(Person, person.id) is None:
            session.do(edits.add("person", person))
    town, guard = Entity(name="Orlen", type="place"), Entity(name="Civil Guard", type="organisation")
    session.do(edits.add("entities", town, guard))
    for number, person in enumerate(people):
        _record(session, article, person, town, guard, first=number == 0)
    return article


def _record(session: Session, article: Article, person: Person, town: Entity, guard: Entity, *, first: bool) -> None:
    def own(number: int) -> dict[str, Any]:
        return {"id": f"{number}{person.id[1:]}", "article": article.id, "author": person.id}

    source = Source(**own(5), who=at(TEXT, "the Civil Guard"), cue=at(TEXT, "said"), speakers=(guard.id,))
    source = replace(source, said=at(TEXT, "At least 40 people died in Orlen on Monday"), identification="named")
    total = Figure(
        **own(6), at=at(TEXT, "At least 40"), value=40, low=40, comparator="at_least", counted="people",
        status="killed" if first else "affected", source=source.id if first else "",
    )  # fmt: skip
    parts = [
        Figure(**own(7), at=at(TEXT, "12"), value=12, low=12, high=12, counted="children", part_of=total.id),
        Figure(**own(8), at=at(TEXT, "28"), value=28 if first else 26, counted="adults", part_of=total.id),
    ]
    place = Mention(**own(9), at=at(TEXT, "Orlen" if first else "in Orlen", 2), entity=town.id, form="name")
    done = Progress(id=progress_id(article.id, person.id), article=article.id, person=person.id, state="done")
    session.do(edits.add("work", *([source] if first else []), total, *parts, place, done))
