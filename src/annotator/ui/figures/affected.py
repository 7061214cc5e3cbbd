"""Which lines of the table of figures an edit concerns."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from annotator.domain.annotations import Figure, Source
from annotator.domain.codebook import Choice
from annotator.domain.edits import Edit
from annotator.domain.records import Article, Entity, Person

LARGE = 500  # records from which on all lines are made anew


class Lines(Protocol):
    """What brings lines up to date."""

    @property
    def refresh(self) -> Callable[[set[str], set[str], set[str]], None]: ...


@dataclass
class Affected:
    """The records from which lines follow that are to be made anew."""

    figures: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)

    def refresh(self, lines: Lines) -> None:
        """Make them anew."""
        lines.refresh(self.figures, self.sources, self.articles)

    def __bool__(self) -> bool:
        return bool(self.figures or self.sources or self.articles)


def affected(edit: Edit) -> Affected | None:
    """What follows from an edit; None where all lines may: a name or a word changed, or very much was done."""
    if len(edit.changes) > LARGE:
        return None
    found = Affected()
    for change in edit.changes:
        match change.after:
            case Figure(id=id):
                found.figures.add(id)
            case Source(id=id) if change.before is not None:
                found.sources.add(id)
            case Article(id=id):
                found.articles.add(id)
            case Entity() | Choice() | Person() if change.before is not None:
                return None
    return found
