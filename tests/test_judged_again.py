"""What its author changes after it was judged is back to be decided, by a colleague's file too; undone, it is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.services.review.cases import AGAIN, DECIDED, Case
from annotator.session import Session
from tests.laptops import ANNA, BEN, CARA, laptop, send, take_in
from tests.stories import TEXT, at, bring_in

Team = tuple[Session, Session]


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """Anna and Ben recorded a figure otherwise; Cara took both in, and decided that Anna's stands."""
    anna, ben, cara = (laptop(tmp_path, person) for person in (ANNA, BEN, CARA))
    for session, value in ((anna, 28.0), (ben, 26.0)):
        article = bring_in(session, TEXT)
        session.do(
            edits.add("figure", Figure(article=article.id, author=session.person.id, at=at(TEXT, "28"), value=value))
        )
        take_in(cara, send(session, tmp_path))
    decider = cara.reviewing.decider()
    cara.reviewing.do(decider.take(case_of(cara), ANNA.id))
    yield anna, cara
    for session in (anna, ben, cara):
        session.close()


def case_of(session: Session) -> Case:
    """The one case there is."""
    (found,) = (case for article in session.articles() for case in session.reviewing.cases(article.id))
    return found


def change(session: Session, **said: object) -> None:
    """Their author changes the figure."""
    (mine,) = (figure for figure in session.project.records.all(Figure) if figure.author == session.person.id)
    session.do(edits.change("change", mine, **said))


def test_a_change_that_comes_by_a_file_is_back_with_what_changed_and_decided_again_once_it_is_undone(
    team: Team, tmp_path: Path
) -> None:
    anna, cara = team
    assert case_of(cara).state == DECIDED
    change(anna, value=29.0)
    take_in(cara, send(anna, tmp_path))
    again = case_of(cara)
    assert again.state == AGAIN
    assert again.changes == {again.members[ANNA.id].id: {"value": (28.0, 29.0)}}
    anna.undo()
    take_in(cara, send(anna, tmp_path))
    assert case_of(cara).state == DECIDED


def test_what_was_taken_and_its_author_deleted_is_back_and_decided_again_once_that_is_undone(
    team: Team, tmp_path: Path
) -> None:
    anna, cara = team
    change(anna, deleted=True)
    take_in(cara, send(anna, tmp_path))
    again = case_of(cara)
    assert (again.state, again.is_lost, list(again.members)) == (AGAIN, True, [BEN.id])
    anna.undo()
    take_in(cara, send(anna, tmp_path))
    assert case_of(cara).state == DECIDED


def test_taking_the_file_back_takes_what_it_changed_back_too(team: Team, tmp_path: Path) -> None:
    anna, cara = team
    change(anna, value=29.0)
    take_in(cara, send(anna, tmp_path))
    assert case_of(cara).state == AGAIN
    cara.undo()
    assert case_of(cara).state == DECIDED
