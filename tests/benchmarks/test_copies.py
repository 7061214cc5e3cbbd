"""Work taken over from brat, and articles compared for copies, each against the least that has to be done for it."""

import itertools
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.services.taking_over.folders import find
from annotator.session import Session
from annotator.session.stories import compare as compare_all
from annotator.session.taking_over import TakingOver
from tests.benchmarks.amounts import amount
from tests.benchmarks.comparing import Comparison, Timed
from tests.made_up import Language
from tests.standoff import lines, mark
from tests.stories import bring_in, new_project

ARTICLES, ATTRIBUTIONS = amount(84, 8), 60  # 5,040 attributions in all
COMPARED = amount(200, 20)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Articles of 6,000 characters with their attributions, as brat has them."""
    language = Language()
    folder = tmp_path / "anna"
    folder.mkdir()
    for number in range(ARTICLES):
        names = [f"Source{number}x{each}" for each in range(ATTRIBUTIONS)]
        said = [f"“{language.text(6)}”, said {name} of {language.text(3)}." for name in names]
        text = "\n\n".join([f"Report {number}", *said])
        (folder / f"{number}.txt").write_text(text, "utf-8")
        (folder / f"{number}.ann").write_text(_coded(text, number), "utf-8")
    return folder


def _coded(text: str, number: int) -> str:
    marks = []
    for each, line in enumerate(text.split("\n\n")[1:]):
        at = 4 * each
        quote = line.partition(", said")[0]
        marks += [mark(at + 1, "Content", text, quote), mark(at + 2, "Cue", text, "said", nth=each + 1)]
        marks += [mark(at + 3, "Source", text, f"Source{number}x{each}"), mark(at + 4, "Attribution", text, "said")]
        marks.append(f"E{each + 1}\tAttribution:T{at + 4} Content:T{at + 1} Cue:T{at + 2} Source:T{at + 3}")
    return lines(*marks)


@pytest.fixture
def projects(tmp_path: Path) -> Callable[[], Session]:
    """A new project each time."""
    made = itertools.count()
    return lambda: new_project(tmp_path, f"p{next(made)}")


def test_five_thousand_attributions_are_taken_over_in_a_few_times_what_writing_them_takes(
    compare: Comparison, folder: Path, projects: Callable[[], Session]
) -> None:
    sessions: list[Session] = []

    def take() -> None:
        taking, found = TakingOver(sessions[-1]), find([folder])
        plan = taking.plan(taking.reading(found)(), {"anna": taking.person("Anna")})
        taking.take(plan)
        assert plan.taken == ARTICLES * ATTRIBUTIONS

    def write() -> None:
        taking, found = TakingOver(sessions[-1]), find([folder])
        taking.take(taking.plan(read, {"anna": taking.person("Anna")}))
        assert found.files

    def begin() -> None:
        if sessions:
            sessions.pop().close()
        sessions.append(projects())

    begin()
    read = TakingOver(sessions[-1]).reading(find([folder]))()
    taking_over, writing = Timed(take, before=begin), Timed(write, before=begin)
    what = f"take over {ARTICLES * ATTRIBUTIONS:,} attributions of brat in {ARTICLES} articles"
    assert compare(what, taking_over, "writing them", writing, rounds=3) < 5
    sessions.pop().close()


def test_articles_are_compared_in_some_times_what_finding_their_words_takes(
    compare: Comparison, projects: Callable[[], Session]
) -> None:
    language, session = Language(), projects()
    texts = [f"Report {number}\n\n{language.text(800)}" for number in range(COMPARED)]
    for text in texts:
        bring_in(session, text)
    comparing = Timed(lambda: compare_all(session.project.path, anew=True))
    reading = Timed(lambda: [re.findall(r"\w+", text.casefold()) for text in texts])
    what = f"compare {COMPARED} articles of 800 words for copies"
    assert compare(what, comparing, "finding their words", reading, rounds=3) < 25
    session.close()
