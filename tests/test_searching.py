"""What a search of the whole project shows: sentences, with the words marked where they are in the text."""

import json
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention
from annotator.domain.records import Alias, Entity
from annotator.domain.searching import Found, Hit, Wish
from annotator.session import Session
from annotator.session.concordance import concordance, in_order
from annotator.session.searching import Search
from tests.stories import TEXT, at, bring_in, new_project
from tests.test_cli import run

MIXED = "Été 😀\n\nLe fiance\u0301 a dit : « L’armée est là ». 👩‍👩‍👧 vit. L’armée part.\n"


def search(session: Session, words: str = "", after: int = 0, limit: int = 20, **more: str | bool) -> Found:
    wish = Wish(words, **more)  # type: ignore[arg-type]
    return Search(session.project, session.register, wish, session.person.id).found(after, limit)


def marked(hit: Hit) -> list[str]:
    return [hit.sentence[start:end] for start, end in hit.marks]


def test_found_words_are_marked_in_their_sentence_and_lead_to_their_place(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session, MIXED)
    (group,) = search(session, "armee fiancé").groups
    assert [hit.sentence for hit in group.hits] == ["Le fiance\u0301 a dit : « L’armée est là ».", "L’armée part."]
    assert [marked(hit) for hit in group.hits] == [["fiance\u0301", "armée"], ["armée"]]
    assert [MIXED[slice(*hit.span)] for hit in group.hits if hit.span] == ["fiance\u0301", "armée"]


def test_a_long_line_is_cut_to_what_stands_around_the_words(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session, "Title\n\n" + "ça va et vient " * 40_000 + "Orlén brûle " + "ça va et vient " * 30_000)
    (group,) = search(session, "orlen brule*").groups
    (hit,) = group.hits
    assert marked(hit) == ["Orlén", "brûle"]
    assert len(hit.sentence) < 300
    assert hit.sentence.startswith("… ")


def test_articles_come_page_by_page_and_none_twice(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    for number in range(7):
        bring_in(session, f"Report {number}\n\nA flood came. Another flood came.")
    titles, found = [], Found((), 0)
    for _ in range(9):
        found = search(session, "flood", found.after, 3)
        titles += [group.title for group in found.groups]
        if not found.after:
            break
    assert titles == [f"Report {number}" for number in range(7)]


def test_what_somebody_typed_is_found_and_named(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    figure = Figure(article=article.id, at=at(TEXT, "At least 40"), counted="villagers", note="ask Ana")
    session.do(edits.add("figure", figure))
    (group,) = search(session, "villagers").groups
    assert [(hit.kind, hit.about, hit.sentence, hit.record) for hit in group.hits] == [
        ("figure", "Counted", "villagers", figure.id)
    ]
    assert len(search(session, "least 40").groups[0].hits) == 1  # the sentence, and not the figure in it once more
    assert [hit.kind for hit in search(session, "least 40", kind="figure").groups[0].hits] == ["figure"]
    assert marked(search(session, kind="figure").groups[0].hits[0]) == ["At least 40"]


def test_entities_are_found_by_any_of_their_names_and_stand_first(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session)
    orlen = Entity(name="Orlen", type="place")
    session.do(edits.add("entity", orlen, Alias(entity=orlen.id, name="Órlen-sur-Mer")))
    first, second = search(session, "orlen").groups
    assert [(hit.kind, hit.record, hit.sentence) for hit in first.hits] == [
        ("entity", orlen.id, "Orlen · Órlen-sur-Mer")
    ]
    assert second.title.startswith("Flood")


def test_counts_say_how_much_there_is(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    for _ in range(3):
        bring_in(session, f"{TEXT}{_}")
    article = session.articles()[0].id
    session.do(edits.add("figure", Figure(article=article, at=at(TEXT, "12 children"), status="killed")))
    one = Search(session.project, session.register, Wish("orlen"))
    assert one.counts() == (3, 0, 0)
    assert len(one.articles()) == 3
    killed = Search(session.project, session.register, Wish(table="figure", field="status", value="killed"))
    assert killed.counts() == (1, 1, 0)
    assert killed.articles() == [article]


def test_a_concordance_has_every_place_and_sorts_by_its_neighbours(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session, "One\n\nthe river rose. A river fell. Old river ends.", published="2022-02-02")
    bring_in(session, "Two\n\nthis river bends.", published="2021-01-01")
    found = concordance(session.project, session.register, "river", "")
    assert [line.words for line in found] == ["river"] * 4
    assert [line.right.split()[0] for line in in_order(found, "right")] == ["bends.", "ends.", "fell.", "rose."]
    assert [line.left.split()[-1] for line in in_order(found, "left")] == ["A", "Old", "the", "this"]
    assert [line.title for line in in_order(found, "published")] == ["Two", "One", "One", "One"]
    assert concordance(session.project, session.register, "…", "") == []


def test_a_concordance_of_an_entity_has_its_mentions_under_all_names(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    guard = Entity(name="Civil Guard", type="organisation")
    mentions = [Mention(article=article.id, at=at(TEXT, words), entity=guard.id) for words in ("Civil Guard", "we")]
    session.do(edits.add("mentions", guard, *mentions))
    found = concordance(session.project, session.register, "", guard.id)
    assert [(line.words, line.record) for line in found] == [(m.at.words, m.id) for m in mentions]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    session = new_project(tmp_path)
    bring_in(session)
    bring_in(session, MIXED, published="2022-05-01")
    session.close()
    return session.project.path


def test_the_command_line_prints_article_place_and_sentence(project: Path) -> None:
    start = MIXED.rindex("armée")
    line = f"Été 😀\ttext {start}-{start + 5}\tL’armée part."
    assert run("search", project, "armee", "fiance").output.splitlines()[1] == line
    line = json.loads(run("search", project, "armee part*", "--json").output.splitlines()[-1])
    assert MIXED[slice(*line["span"])] == "armée"


def test_the_command_line_says_when_there_is_nothing(project: Path) -> None:
    for words in ("nowhere", '"', "-", ""):
        result = run("search", project, "--", words)
        assert result.exit_code == 1
        assert "Nothing was found" in result.stderr
    assert run("search", project, "flood", "--since", "2022").exit_code == 1


def test_the_command_line_notices_and_makes_anew_an_index_that_does_not_fit(project: Path) -> None:
    session = Session.open(project, new_project(project.parent, "other").person, "")
    session.project._db.conn.execute("INSERT INTO search_texts(search_texts) VALUES ('delete-all')")
    session.close()
    assert "does not fit" in run("check", project).output
    assert run("search", project, "--rebuild", "flood").exit_code == 0
    assert "does not fit" not in run("check", project).output
