"""Comparing in the open project: three figures for a small panel, and work that can be stopped."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.annotations import Figure
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Person
from annotator.session import Session
from annotator.session.comparing import Wanted
from tests.stories import TEXT, at, bring_in, new_project

COLLEAGUE = Person(id="b" * 32, name="Analyst 2")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Two articles; a colleague coded the first one, too."""
    session = new_project(tmp_path)
    articles = [bring_in(session, TEXT + "again\n" * number).id for number in range(2)]
    figures = [Figure(article=each, author=session.person.id, at=at(TEXT, "At least 40")) for each in articles]
    others = Figure(article=articles[0], author=COLLEAGUE.id, at=at(TEXT, "40"))
    session.project.apply(Edit("", (Change(None, COLLEAGUE), *(Change(None, each) for each in (*figures, others)))))
    yield session
    session.close()


def test_a_small_panel_tells_same_words_overlap_and_alpha_of_what_was_recorded(session: Session) -> None:
    short = session.comparing.short()()
    assert short.articles == 1
    (line,) = short.lines
    assert line.key == "figure.at"
    assert line.same
    assert line.same.value == 0
    assert line.overlap
    assert line.overlap.value == 1
    assert line.alpha
    assert line.alpha.value is not None
    assert 0 < line.alpha.value < 1


def test_it_tells_nothing_of_an_article_that_one_person_coded(session: Session) -> None:
    assert session.page
    assert session.comparing.short([session.page.article.id])() == (0, ())


def test_comparing_that_is_stopped_gives_nothing(session: Session) -> None:
    work = session.comparing.agreement(Wanted())
    assert work(lambda done, of, what: None, lambda: True) is None


def test_who_is_done_with_nothing_recorded_is_compared(session: Session) -> None:
    """Nothing found is a finding."""
    assert session.page
    second = session.page.article.id
    session.set_progress(second, "done")
    session.person = COLLEAGUE
    session.set_progress(second, "done")
    found = session.comparing.agreement(Wanted())()
    assert found
    assert len(found.titles) == 2
    score = found.find("figure..found.recall")
    assert score
    assert score.value == 0.5
    done = session.comparing.agreement(Wanted(done=True))()
    assert done
    assert list(done.titles) == [second]


def test_whoever_coded_only_alone_is_not_compared(session: Session) -> None:
    """The figures of two stay figures of two, though a third worked elsewhere."""
    third = Person(id="c" * 32, name="Analyst 3")
    alone = bring_in(session, TEXT + "alone\n").id
    figure = Figure(article=alone, author=third.id, at=at(TEXT, "40"))
    session.project.apply(Edit("", (Change(None, third), Change(None, figure))))
    found = session.comparing.agreement(Wanted())()
    assert found
    assert found.scope.people == (session.person.id, COLLEAGUE.id)
    assert {score.between for score in found.scores} == {()}
    assert [person.name for person in session.comparing.people()] == ["Analyst 1", "Analyst 2", "Analyst 3"]
    assert [person.name for person in session.comparing.people(together=True)] == ["Analyst 1", "Analyst 2"]


def test_deciding_changes_no_figure_of_agreement(session: Session) -> None:
    """What a reviewer makes is no coding, nor is being done with what they only decided."""
    before = session.comparing.agreement(Wanted())()
    assert before
    (first,) = before.titles
    session.person = Person(id="d" * 32, name="Reviewer")
    (case,) = session.reviewing.cases(first)
    session.reviewing.do(session.reviewing.decider().make_own(case, COLLEAGUE.id)[0])
    session.set_progress(first, "done")
    after = session.comparing.agreement(Wanted())()
    assert after
    assert after.scope == before.scope
    assert [score.value for score in after.scores] == [score.value for score in before.scores]
    assert after.records == before.records
    assert session.comparing.agreement(Wanted(done=True))() is not None
