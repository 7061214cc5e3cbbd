"""Hands for stories: a project with an article, made the way the application makes them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.anchors import Anchor, anchor
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Article, Person
from annotator.session import Session
from annotator.store.texts import text_hash

ANALYST = Person(id="a" * 32, name="Analyst 1")
DEVICE = "d" * 32
TEXT = (
    "Flood in Orlen leaves dozens missing\n\n"
    "At least 40 people died in Orlen on Monday, among them 12 children and 28 adults, the Civil Guard said.\n\n"
    "“We lost everything”, said a shopkeeper, “but we are alive.”\n"
)


def new_project(folder: Path, name: str = "flood", person: Person = ANALYST, device: str = DEVICE) -> Session:
    return Session.create(folder / f"{name}.annotator", person, device)


def reopened(session: Session) -> Session:
    session.close()
    return Session.open(session.project.path, session.person, session.device)


def bring_in(session: Session, text: str = TEXT, **fields: str) -> Article:
    """Add an article by hand, and open it."""
    title = text.splitlines()[0][:80] if text.strip() else "untitled"
    values: dict[str, Any] = dict(fields)
    article = replace(Article(title=title, text_sha256=text_hash(text)), **values)
    session.do(Edit("import", (Change(None, article),), texts=(text,)))
    session.turn_to(article.id)
    return article


def at(text: str, words: str, nth: int = 1) -> Anchor:
    """The anchor of the nth occurrence of these words."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return anchor(text, (start, start + len(words)))
