"""What an export takes of everybody's records: all, or of each thing the one that stands; and how many agreed on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.annotations import AnyAnnotation, Figure
from annotator.domain.register import Register
from annotator.domain.selection import FINAL, Selection
from annotator.services.review.cases import Case
from annotator.services.review.differences import same_links
from annotator.services.review.final import final, shares
from annotator.session.reviewing import read_cases
from annotator.store.extract import Extract
from annotator.store.final_copy import final_copy
from annotator.store.project import Project


@dataclass
class Layer:
    """What was worked out of the cases of a project."""

    records: list[AnyAnnotation] = field(default_factory=list)  # that stand
    shares: dict[str, float] = field(default_factory=dict)
    left_out: int = 0  # cases that are not decided
    alone: int = 0  # of these, in articles that one person coded alone


def layer_of(project: Project, selection: Selection) -> Layer:
    """The final records, where they are asked for, and how many people agreed on each figure."""
    register = Register((), (), project.shelf)
    reviews = project.records.reviews
    is_final, found = selection.layer == FINAL, Layer()
    wanted = "figures_wide" in selection.tables
    articles = reviews.articles() if is_final else reviews.shared_articles() if wanted else []
    for cases in read_cases(project, register, articles):
        found.shares |= _shares(cases, register) if wanted else {}
        if is_final:
            found.records += final(cases, undecided=selection.undecided, alone=selection.alone).records
            out = [case for case in cases if case.is_open and not (selection.alone and case.is_coded_alone)]
            found.left_out += len(out)
            found.alone += sum(case.is_coded_alone for case in out)
    return found


@contextmanager
def extracted(path: Path, selection: Selection, sees: str) -> Iterator[tuple[Extract, Layer]]:
    """What is chosen of a project, as it is at this moment and as a person sees it, by a connection of its own."""
    with _looking(path, sees) as project:
        layer = layer_of(project, selection)
        if selection.layer != FINAL:
            yield project.extract(selection, layer.shares), layer
            return
    with final_copy(path, layer.records) as copy, _looking(copy, sees) as project:
        yield project.extract(selection, layer.shares), layer


@contextmanager
def _looking(path: Path, sees: str) -> Iterator[Project]:
    looking = Project.open(path, read_only=True, sees=sees)
    try:
        looking.hold_still()
        yield looking
    finally:
        looking.close()


def _shares(cases: list[Case], register: Register) -> dict[str, float]:
    same = same_links(register, {m.id: case.id for case in cases for m in (*case.members.values(), case.own) if m})
    figures = (case for case in cases if case.kind is Figure and len(case.coders) > 1)
    return {id: share for case in figures for id, share in shares(case, same).items()}
