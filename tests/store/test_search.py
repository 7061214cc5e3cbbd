"""The index of words fits the project after every edit, and any query has an answer that is true."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as some

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.folding import words_of
from annotator.domain.query import All, Any, Near, Query, Without, Words, understood
from annotator.domain.records import Alias, Entity, Progress
from annotator.domain.searching import Wish
from annotator.session import Session
from annotator.store.project import Project
from tests.store.test_replay import something
from tests.stories import ANALYST, TEXT, at, bring_in, new_project, reopened

TEXTS = (
    TEXT,
    "Armée\n\nL’armée d'Orlen a tué 40 personnes, dit-on. La fiance\u0301e 😀 est morte.",
    "مدينة\n\nإلى المدينة الكُبرى ٣٥٠٠ رجل",
    "中国军队\n\n总统表示中国军队已准备好。",
    "",
)
OPERATORS = (
    *" \"()-*|'",
    "OR",
    "AND",
    "NOT",
    "NEAR/2",
    "NEAR",
    "text:",
    "rowid",
    "^a",
    "{words}",
    "+",
    "a:b",
    "\0",
    "% _",
)
WORDS = ("flood", "Orlen", "orl*", "armée", "40", "المدينه", "军队", "§", '"Civil Guard"', "-flood", "😀")
PIECES = some.sampled_from(OPERATORS + WORDS)
TYPED = some.lists(PIECES | some.text(max_size=5), max_size=9).map(" ".join)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Session:
    session = new_project(tmp_path_factory.mktemp("library"))
    for text in TEXTS:
        bring_in(session, text)
    return session


def titles(session: Session, words: str = "", **more: str | bool) -> list[str]:
    """The articles that are found, by their titles."""
    found = session.project.finder.texts(Wish(words=words, **more), session.person.id)  # type: ignore[arg-type]
    return [session.title_of(place.id) for place in found]


def is_true(query: Query, words: tuple[str, ...]) -> bool:
    """Whether these words are what a query asks for; of nearness only that all are there."""
    match query:
        case Words(wished, begun):
            runs = (words[start : start + len(wished)] for start in range(len(words) - len(wished) + 1))
            return any(_same(run, wished, begun) for run in runs)
        case All(parts) | Near(parts):
            return all(is_true(part, words) for part in parts)
        case Any(parts):
            return any(is_true(part, words) for part in parts)
        case Without(part):
            return not is_true(part, words)


def _same(run: tuple[str, ...], wished: tuple[str, ...], begun: bool) -> bool:
    return run[:-1] == wished[:-1] and (run[-1].startswith(wished[-1]) if begun else run[-1] == wished[-1])


@given(typed=TYPED)
def test_any_query_finds_just_the_texts_that_it_is_true_of(library: Session, typed: str) -> None:
    finder = library.project.finder
    found = {place.article for place in finder.texts(Wish(typed))}
    finder.entities(Wish(typed))
    for kind in ("mention", "figure", "source"):
        list(finder.records(Wish(typed), kind))
    query = understood(typed)
    true = {number for number, text in enumerate(TEXTS, 1) if query is None or is_true(query, words_of(text))}
    assert found == true if "NEAR" not in typed else found <= true or "-" in typed or "NOT" in typed


def test_words_are_found_with_their_accents_and_without(library: Session) -> None:
    assert titles(library, "armee fiancee") == ["Armée"]
    assert titles(library, "المدينه 3500") == ["مدينة"]
    assert titles(library, "国军") == ["中国军队"]
    assert titles(library, '"civil guard" -army') == ["Flood in Orlen leaves dozens missing"]
    assert titles(library, '"guard civil"') == []


def test_articles_are_found_by_date_publisher_and_progress(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    old = bring_in(session, "Old\n\nA flood.", published="2021-12-31", publisher="Daily")
    bring_in(session, "New\n\nA flood.", published="2022-05-01", agency="Wire")
    bring_in(session, "Undated\n\nA flood.")
    session.do(edits.add("done", Progress(article=old.id, person=ANALYST.id, state="done")))
    assert titles(session, "flood", since="2022") == ["New"]
    assert titles(session, "flood", until="2021") == ["Old"]
    assert titles(session, "flood", until="2022-05") == ["Old", "New"]
    assert titles(session, publisher="Wire") == ["New"]
    assert titles(session, "flood", progress="done") == ["Old"]
    assert titles(session, "flood", progress="new") == ["New", "Undated"]


def test_records_are_found_by_their_words_and_by_any_field(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    orlen = Entity(name="Orlen", type="place", note="A town on the river")
    figure = Figure(article=article.id, at=at(TEXT, "At least 40"), value=40, counted="people", status="killed",
                    place=orlen.id, later=True, extra={"weapon": "flood"})  # fmt: skip
    source = Source(article=article.id, who=at(TEXT, "Civil Guard"), speakers=(orlen.id,), quote_defect=("unclosed",))
    session.do(edits.add("records", orlen, Alias(entity=orlen.id, name="Órlen-sur-Mer"), figure, source))
    finder = session.project.finder

    def found(kind: str, words: str = "", **more: str | bool) -> list[str]:
        return [place.id for place in finder.records(Wish(words=words, **more), kind)]  # type: ignore[arg-type]

    assert found("figure", "least 40") == found("figure", "people") == found("figure", "weapon OR flood") == [figure.id]
    assert found("source", "people") == []
    assert found("source", "guard") == [source.id]
    for field, value in (("status", "killed"), ("value", "40"), ("place", orlen.id), ("x_weapon", "flood"),
                         ("later", "yes"), ("counted", "PEOPLE")):  # fmt: skip
        assert found("figure", table="figure", field=field, value=value) == [figure.id], field
        assert found("figure", table="figure", field=field, value="7") == [], field
    assert found("source", table="source", field="speakers", value=orlen.id) == [source.id]
    assert found("source", table="source", field="quote_defect", value="unclosed") == [source.id]
    assert found("figure", later=True) == [figure.id]
    assert found("source", later=True) == []
    assert found("figure", person=ANALYST.id) == [figure.id]
    assert found("figure", person="somebody") == []
    assert found("figure", table="figure", field="'; DROP TABLE figures --", value="x") == []
    assert finder.entities(Wish("orlen mer")) == finder.entities(Wish("river")) == [orlen.id]
    assert finder.entities(Wish(table="entity", field="type", value="place")) == [orlen.id]
    assert titles(session, table="figure", field="status", value="killed") == [article.title]


def test_what_is_deleted_is_not_found_until_undo_brings_it_back(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    mention = Mention(article=article.id, at=at(TEXT, "Civil Guard"))
    session.do(edits.add("mention", mention))
    session.do(edits.delete("delete", [session.project.records.all(Mention).__next__()]))
    assert list(session.project.finder.records(Wish("guard"), "mention")) == []
    session.undo()
    assert [place.id for place in session.project.finder.records(Wish("guard"), "mention")] == [mention.id]
    session.do(edits.delete("delete", [article]))
    assert titles(session, "flood") == []
    assert list(session.project.finder.records(Wish("guard"), "mention")) == []


def test_the_index_fits_after_anything_that_is_done_and_undone(tmp_path: Path) -> None:
    session, dice = new_project(tmp_path), Random(7)
    bring_in(session)
    for _ in range(150):
        {0: session.undo, 1: session.redo}.get(dice.randrange(6), lambda: something(session, dice))()
    assert session.project.index.problems() == []


def test_an_index_that_does_not_fit_is_noticed_and_made_anew(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session)
    session.project._db.conn.execute("INSERT INTO search_texts(search_texts) VALUES ('delete-all')")
    assert "does not fit (1 missing, 0 too many)" in session.project.index.problems()[0]
    assert session.project.index.make()
    assert session.project.index.problems() == []
    assert titles(session, "flood") == ["Flood in Orlen leaves dozens missing"]


def test_making_the_index_can_be_cancelled_and_leaves_the_old_one(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session)
    assert not session.project.index.make(cancelled=lambda: True)
    assert titles(session, "flood") == ["Flood in Orlen leaves dozens missing"]


def test_an_older_project_is_indexed_when_it_is_opened(tmp_path: Path) -> None:
    copy = tmp_path / "old.annotator"
    copy.write_bytes((Path(__file__).parents[1] / "data" / "0.1.0.annotator").read_bytes())
    project = Project.open(copy)
    assert project.index.problems() == []
    assert next(project.finder.texts(Wish("the")), None)
    project.close()


def test_vacuuming_leaves_every_place_where_it_is(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    for number in range(30):
        bring_in(session, f"Report {number}\n\nOnly here stands word{number}x.")
    session.project._db.conn.execute("VACUUM")
    session = reopened(session)
    assert titles(session, "word17x") == ["Report 17"]
    assert session.project.index.problems() == []
