"""Records find their words in another text of the same article, or are listed as lost."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from annotator.cli import main
from annotator.domain import edits
from annotator.domain.annotations import Figure, Source
from annotator.domain.wording import short
from annotator.services.sharing.anchoring import copy_id
from annotator.services.sharing.report import lines
from annotator.session import Desk, Session
from annotator.session.carrying import carry, carrying, other_texts
from annotator.session.carrying_all import all_carried_over, all_waiting
from annotator.session.stories import compare
from tests.laptops import ANNA, BEN, laptop, look, send, take_in
from tests.stories import TEXT, at, bring_in, new_project

OTHER = (
    "Updated: flood in Orlen\n\nOn Tuesday 40 streets were under water.\n\n"
    "At least 40 people died in Orlen on Monday, among them 13 children and 27 adults, the Civil Guard said.\n\n"
    "“We lost everything”, says a shopkeeper.\n"
)


def test_records_are_carried_over_by_their_words_and_what_is_lost_is_listed(tmp_path: Path) -> None:
    anna = laptop(tmp_path, ANNA)
    old, new = bring_in(anna), bring_in(anna, OTHER)
    said = Source(article=old.id, said=at(TEXT, "At least 40 people died in Orlen on Monday"))
    dead = Figure(article=old.id, at=at(TEXT, "40"), value=40.0, source=said.id)
    near = Figure(article=old.id, at=at(TEXT, "among them 12 children and 28 adults"), part_of=dead.id)
    gone = Figure(article=old.id, at=at(TEXT, "dozens"))
    shop = Source(article=old.id, said=at(TEXT, "but we are alive"))
    anna.do(edits.add("coded", said, dead, near, gone, shop))

    found = carrying(anna, old.id, new.id)

    assert {record.main.words for record in found.exact} == {"40", "At least 40 people died in Orlen on Monday"}
    assert [record.main.words for record in found.near] == ["among them 13 children and 27 adults"]
    assert {record.id for record in found.lost} == {gone.id, shop.id}
    carry(anna, found, old.id)
    figures = {f.main.words: f for f in anna.read(new.id).of_type(Figure)}
    assert figures["40"].main.start == OTHER.index("40 people")
    assert figures["among them 13 children and 27 adults"].part_of == figures["40"].id
    assert anna.read(new.id).get(figures["40"].source) is not None
    assert len(anna.read(old.id).annotations()) == 5
    assert not carrying(anna, old.id, new.id).found
    anna.undo()
    assert not anna.read(new.id).annotations()
    again = carrying(anna, old.id, new.id)
    assert not again.found  # it was taken back, and comes only where that is wished
    carry(anna, again, old.id, {dead.id})
    assert [f.source for f in anna.read(new.id).annotations() if isinstance(f, Figure)] == [""]


def test_an_article_with_another_text_comes_in_beside_the_one_that_is_here_and_is_named(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    bring_in(anna, url="https://example.org/flood")
    bring_in(ben, OTHER, url="https://example.org/flood")
    plan = look(ben, send(anna, tmp_path))
    assert len(plan.articles) == 1
    assert any("another text of an article" in line for line in lines(plan))


def test_short_words_in_another_sentence_are_to_be_looked_at(tmp_path: Path) -> None:
    anna = laptop(tmp_path, ANNA)
    old, new = bring_in(anna), bring_in(anna, "On 12 May, 1400 volunteers came. Nobody counted the dead.")
    young = Figure(article=old.id, at=at(TEXT, "12"), value=12.0)
    part = Figure(article=old.id, at=at(TEXT, "40"), value=40.0)
    anna.do(edits.add("coded", young, part))
    found = carrying(anna, old.id, new.id)
    assert not found.exact
    assert [record.main.words for record in found.near] == ["12"]
    assert [record.id for record in found.lost] == [part.id]  # “40” is not found in “1400”


def test_what_came_to_two_texts_is_not_carried_from_one_to_the_other(tmp_path: Path) -> None:
    anna = laptop(tmp_path, ANNA)
    first, second, third = (
        bring_in(anna, text, url="https://example.org/flood") for text in (TEXT, OTHER, f"Again. {OTHER}")
    )
    dead = Figure(article=first.id, at=at(TEXT, "40"), value=40.0)
    anna.do(edits.add("coded", dead, Figure(article=first.id, at=at(TEXT, "12"), value=12.0)))
    for other in (second, third):
        carry(anna, carrying(anna, first.id, other.id), first.id)
    assert [(each.old, each.new) for each in other_texts(anna.project, anna.person.id)] == [
        (first.id, third.id),
        (first.id, second.id),
    ]  # “12” is lost in both
    assert not carrying(anna, second.id, third.id).moving


def several(folder: Path, me: Desk) -> Session:
    """Two coded articles with another text each, one of them with a third; two others that wait for each other."""
    anna = new_project(folder, "anna", me.person)
    for number in (1, 2):
        address = f"https://example.org/{number}"
        text = f"Story {number}. {TEXT}"
        old = bring_in(anna, text, url=address)
        said = Source(id=f"{number}" * 32, article=old.id, said=at(text, "At least 40 people died in Orlen on Monday"))
        dead = Figure(article=old.id, at=at(text, "40"), value=40.0, source=said.id)
        near = Figure(article=old.id, at=at(text, "among them 12 children and 28 adults"), part_of=dead.id)
        anna.do(edits.add("coded", said, dead, near, Figure(article=old.id, at=at(text, "dozens"))))
        bring_in(anna, f"Story {number}. {OTHER}", url=address)
    bring_in(anna, f"Third. {OTHER}", url="https://example.org/2")
    for name in ("Here", "There"):
        words = f"{name} they counted 7 boats in the whole harbour on Friday."
        both = bring_in(anna, words, url="https://example.org/boats")
        anna.do(edits.add("coded", Figure(article=both.id, at=at(words, "boats"))))
    return anna


def test_everything_that_waits_is_carried_over_in_one_step(tmp_path: Path) -> None:
    anna = several(tmp_path, Desk())
    found = all_waiting(anna.project, anna.person.id)
    assert found is not None
    assert len(found.pairs) == 3
    assert [len(each.wished(near=True)) for each in found.pairs] == [3, 3, 3]
    assert found.count(near=False) == 6
    assert len(found.both_ways) == 2
    before = {article.id: len(anna.read(article.id).annotations()) for article in anna.articles()}

    anna.do(all_carried_over(anna, found, near=True))

    after = {article.id: len(anna.read(article.id).annotations()) for article in anna.articles()}
    assert [after[each.pair.new] for each in found.pairs] == [3, 3, 3]
    again = all_waiting(anna.project, anna.person.id)
    assert again is not None
    assert again.count(near=True) == 0
    anna.undo()
    assert before == {article.id: len(anna.read(article.id).annotations()) for article in anna.articles()}


def test_what_comes_from_two_texts_comes_once(tmp_path: Path) -> None:
    anna = laptop(tmp_path, ANNA)
    first, second = (bring_in(anna, text, url="https://example.org/flood") for text in (TEXT, OTHER))
    anna.do(edits.add("coded", Figure(article=first.id, at=at(TEXT, "40"), value=40.0)))
    carry(anna, carrying(anna, first.id, second.id), first.id)
    own = Figure(article=second.id, at=at(OTHER, "Tuesday"))
    anna.do(edits.add("coded here", own))
    third = bring_in(anna, f"Again. {OTHER}", url="https://example.org/flood")
    found = all_waiting(anna.project, anna.person.id)
    assert found is not None
    anna.do(all_carried_over(anna, found, near=True))
    assert sorted(each.main.words for each in anna.read(third.id).annotations()) == ["40", "Tuesday"]


def test_other_texts_are_found_by_address_title_or_nearness(tmp_path: Path) -> None:
    anna, ben = laptop(tmp_path, ANNA), laptop(tmp_path, BEN)
    old = bring_in(anna, url="https://example.org/flood")
    assert not other_texts(anna.project, anna.person.id)
    anna.do(edits.add("coded", *(figure := [Figure(article=old.id, at=at(TEXT, words)) for words in ("40", "12")])))
    bring_in(ben, OTHER, url="https://example.org/flood")
    bring_in(ben, "Flood in Orlen leaves dozens missing\n\nQuite another beginning.")
    take_in(anna, send(ben, tmp_path))
    found = other_texts(anna.project, anna.person.id)
    assert [(each.old, str(each.why), each.waiting) for each in found] == [
        (old.id, "the same address", 2),
        (old.id, "the same title", 2),
    ]
    carry(anna, carrying(anna, old.id, found[0].new), old.id, {figure[0].id})
    left = other_texts(anna.project, anna.person.id)
    assert [(each.old, each.waiting) for each in left] == [(old.id, 1), (old.id, 2)]  # not back to where it came from


def test_a_copy_of_the_same_outlet_is_another_text(tmp_path: Path) -> None:
    anna = laptop(tmp_path, ANNA)
    words = TEXT + " ".join(f"Word{n} follows word{n + 1}." for n in range(60))
    old, new = bring_in(anna, words, publisher="Post"), bring_in(anna, f"Corrected: {words}", publisher="Post")
    bring_in(anna, f"From the wires: {words}", publisher="Times")
    anna.do(edits.add("coded", Figure(article=old.id, at=at(TEXT, "40"))))
    compare(anna.project.path)
    assert [(each.old, each.new) for each in other_texts(anna.project, anna.person.id)] == [(old.id, new.id)]


def test_the_command_lists_what_waits_and_carries_it_over(tmp_path: Path) -> None:
    me = Desk()
    me.rename("Anna")
    anna = new_project(tmp_path, "anna", me.person)
    old, new = bring_in(anna, publisher="Post"), bring_in(anna, OTHER.replace("Updated: flood in Orlen", anna.name))
    title = anna.read(old.id).article.title
    anna.do(edits.change("title", anna.read(new.id).article, title=title))
    anna.do(
        edits.add("coded", Figure(article=old.id, at=at(TEXT, "40")), Figure(article=old.id, at=at(TEXT, "dozens")))
    )
    anna.close()

    def said(*words: object) -> str:
        return CliRunner().invoke(main, ["carry", *map(str, words)]).output

    assert f"{old.id} “{short(title)}” to {new.id}" in said(anna.project.path)
    assert "2 records, the same title" in said(anna.project.path)
    assert "Say both articles" in said(anna.project.path, old.id)
    assert "lost: figure “dozens”" in said(anna.project.path, old.id, new.id)
    assert "1 records, the same title" in said(anna.project.path)


def test_the_command_carries_everything_over_and_tells_it_as_json(tmp_path: Path) -> None:
    me = Desk()
    me.rename("Anna")
    anna = several(tmp_path, me)
    titles = {article.id: article.title for article in anna.articles()}
    path = anna.project.path
    anna.close()

    def said(*words: object) -> Any:
        result = CliRunner().invoke(main, ["carry", str(path), "--json", *map(str, words)])
        assert result.exit_code == 0, result.output
        return json.loads(result.output)

    waiting = said()["pairs"]
    assert [each["waiting"] for each in waiting] == [1, 1, 4, 4, 4]
    assert {each["why"] for each in waiting} == {"the same address"}
    would = said("--all", "--exact", "--dry-run")
    assert (would["dry_run"], would["carried"], len(would["both_ways"])) == (True, 6, 2)
    told = said("--all", "--exact")
    assert told == would | {"dry_run": False}
    third, first = told["pairs"][0], told["pairs"][2]
    assert third["new"]["title"].startswith("Third. Updated")
    assert first["old"] == {"id": first["old"]["id"], "title": titles[first["old"]["id"]]}
    assert [(each["kind"], each["words"], each["words_there"]) for each in first["same"]] == [
        ("source", "At least 40 people died in Orlen on Monday", "At least 40 people died in Orlen on Monday"),
        ("figure", "40", "40"),
    ]
    assert first["same"][0]["id"] == "1" * 32
    assert first["same"][0]["copy"] == copy_id("1" * 32, first["new"]["id"])
    assert [each["words_there"] for each in first["near"]] == ["among them 13 children and 27 adults"]
    assert [(each["said"], "copy" in each) for each in first["lost"]] == [("figure “dozens”", False)]
    one = said(first["old"]["id"], first["new"]["id"], "--dry-run")
    assert [{key: len(one["pairs"][0][key]) for key in ("same", "near", "deleted", "lost")}] == [
        {"same": 0, "near": 1, "deleted": 0, "lost": 1}
    ]
