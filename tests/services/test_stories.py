"""Copies and rewrites of one story are told from articles that only share a phrase."""

import random
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from annotator.domain.anchors import Span
from annotator.domain.edits import add, delete
from annotator.domain.records import Article, Zone
from annotator.services.stories import MOST_COMPARED, likeness, sample, shingles
from annotator.session import Session
from annotator.session.newcomers import Newcomers
from annotator.session.stories import Stopped, Stories, compare, is_pending, stories
from annotator.store.purge import purge
from annotator.store.stories import COMMON
from tests.made_up import Language
from tests.stories import bring_in, new_project, reopened

LANGUAGE = Language()
STORY = ". ".join(LANGUAGE.text(25) for _ in range(16))
BOILERPLATE = LANGUAGE.text(40)
SENTENCES = STORY.split(". ")
VARIANTS = {
    "with another headline": f"{LANGUAGE.text(9)}\n\n{STORY}",
    "cut at the end": ". ".join(SENTENCES[:9]),
    "with a lead and an end of its own": f"{LANGUAGE.text(30)}. {STORY}. {LANGUAGE.text(40)}",
    "with other numbers": STORY.replace(SENTENCES[2].split()[4], "181", 1).replace(SENTENCES[7].split()[3], "170", 1),
    "in capitals, with accents and other quotation marks": f"“{STORY.upper().replace('E', 'É')}”",
    "in hard lines": textwrap.fill(STORY, 60),
}
REWRITES = {
    "half of it new": ". ".join([*SENTENCES[:8], *(LANGUAGE.text(25) for _ in range(8))]),
    "its sentences in another order": ". ".join([*random.Random(2).sample(SENTENCES, 8), LANGUAGE.text(120)]),
    "every third sentence": ". ".join(
        sentence if at % 3 == 0 else LANGUAGE.text(20) for at, sentence in enumerate(SENTENCES)
    ),
}


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return new_project(tmp_path)


def groups(session: Session) -> list[set[str]]:
    compare(session.project.path)
    return [{version.article for version in together} for together in stories(session)]


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_copy_is_known_whatever_was_done_to_it(session: Session, variant: str) -> None:
    first, second = bring_in(session, STORY), bring_in(session, VARIANTS[variant])
    bring_in(session, LANGUAGE.text(400))
    assert groups(session) == [{first.id, second.id}]
    (together,) = stories(session)
    assert [version.kind for version in together] == ["", "copy"]
    assert together[1].near == first.id


@pytest.mark.parametrize("variant", REWRITES)
def test_a_rewrite_is_known_and_called_so(session: Session, variant: str) -> None:
    first, second = bring_in(session, STORY), bring_in(session, REWRITES[variant])
    assert groups(session) == [{first.id, second.id}]
    assert stories(session)[0][1].kind == "rewrite"


def test_articles_that_share_a_phrase_or_a_brief_in_a_round_up_are_different_stories(session: Session) -> None:
    phrase = LANGUAGE.text(14)
    brief = LANGUAGE.text(60)
    for text in (
        f"{LANGUAGE.text(300)} {phrase} {LANGUAGE.text(200)}",
        f"{LANGUAGE.text(300)} {phrase}",
        brief,
        " ".join([LANGUAGE.text(900), brief, LANGUAGE.text(900)]),
        phrase,
        f"{phrase} too",
    ):
        bring_in(session, text)
    assert groups(session) == []


def test_versions_that_are_linked_by_a_third_one_are_one_story(session: Session) -> None:
    first = bring_in(session, ". ".join(SENTENCES[:8]))
    second = bring_in(session, ". ".join(SENTENCES[8:]))
    assert groups(session) == []
    third = bring_in(session, STORY)
    assert groups(session) == [{first.id, second.id, third.id}]


def test_what_came_later_is_compared_without_the_rest(session: Session) -> None:
    first = bring_in(session, STORY)
    assert is_pending(session)
    assert compare(session.project.path) == 1
    assert not is_pending(session)
    second = bring_in(session, VARIANTS["cut at the end"])
    assert compare(session.project.path) == 1
    assert groups(session) == [{first.id, second.id}]


def test_deleted_articles_do_not_count_until_they_are_back(session: Session) -> None:
    first, second = bring_in(session, STORY), bring_in(session, VARIANTS["cut at the end"])
    assert groups(session) == [{first.id, second.id}]
    session.do(delete("delete", [article(session, first)]))
    assert groups(session) == []
    third = bring_in(session, VARIANTS["with another headline"])
    assert groups(session) == [{second.id, third.id}]
    session.undo()
    session.undo()
    assert groups(session) == [{first.id, second.id}]


def test_rights_bylines_and_residue_do_not_count(session: Session) -> None:
    for _ in range(2):
        text = f"{LANGUAGE.text(30)}\n\n{BOILERPLATE}"
        made = bring_in(session, text)
        session.do(add("zone", Zone(article=made.id, start=text.index("\n\n"), end=len(text), kind="rights")))
    assert groups(session) == []


def test_ten_thousand_times_the_same_boilerplate_is_compared_in_no_time(session: Session) -> None:
    """A hundred here: what counts is how often texts are compared word by word."""
    for _ in range(3 * COMMON):
        bring_in(session, f"{LANGUAGE.text(250)}\n\n{BOILERPLATE}")
    compared: list[int] = []
    with _Counting(session.project.path, compared) as counting:
        while counting.compare_some():
            pass
    assert stories(session) == []
    assert len(compared) <= 2 * MOST_COMPARED * COMMON  # however many there are


class _Counting(Stories):
    """Counts the texts that others are compared with."""

    def __init__(self, path: Path, compared: list[int]) -> None:
        super().__init__(path)
        self._compared = compared

    def _shingles_of(self, number: int) -> frozenset[int]:
        self._compared.append(number)
        return super()._shingles_of(number)


def test_many_copies_of_one_story_are_found_by_the_first(session: Session) -> None:
    first = bring_in(session, STORY)
    others = [bring_in(session, f"{STORY} {LANGUAGE.text(6)}") for _ in range(COMMON + 10)]
    assert groups(session) == [{first.id, *(other.id for other in others)}]
    kept = session.project._db.conn.execute(
        "SELECT count(*), count(DISTINCT number) FROM search_story_words"
    ).fetchone()
    assert kept[1] == 1


def test_a_long_text_can_be_left_in_the_middle(session: Session) -> None:
    calls: list[int] = []

    def stop() -> None:
        calls.append(1)
        if len(calls) > 3:
            raise Stopped

    long = LANGUAGE.text(120_000)
    with pytest.raises(Stopped):
        shingles(long, (), stop)
    bring_in(session, long)
    with pytest.raises(Stopped), Stories(session.project.path, stop) as comparing:
        comparing.compare_some()
    assert is_pending(session)
    assert 1_900 < len(sample(shingles(long))) <= 2_000


def test_edits_that_are_made_meanwhile_and_the_index_wait_for_one_another(session: Session) -> None:
    articles = [bring_in(session, LANGUAGE.text(120)) for _ in range(60)]
    with ThreadPoolExecutor() as beside:
        comparing = beside.submit(compare, session.project.path)
        while not comparing.done():
            session.set_progress(articles[0].id, "in_progress")
            session.undo()
    assert comparing.result() == 60
    assert not is_pending(session)


def test_pieces_of_a_long_text_are_cut_between_words() -> None:
    text = LANGUAGE.text(30_000)
    words = text.split()
    assert len(shingles(text)) == len({tuple(words[at : at + 5]) for at in range(len(words) - 4)})
    zone = Span(text.index(" "), len(text) // 2)
    assert shingles(text, [zone]) == shingles(text[: zone.start] + " " + text[zone.end :])


@pytest.mark.parametrize("text", ["", "one two three four", "…", "\n" * 1_000])
def test_texts_without_five_words_are_like_nothing(text: str) -> None:
    assert shingles(text) == frozenset()
    assert likeness(shingles(text), shingles(text)).kind == ""


def test_texts_without_spaces_between_words_are_compared_by_their_letters() -> None:
    text = "洪水导致奥伦市至少四十人死亡，其中包括十二名儿童和二十八名成年人，民防部门周一表示。"
    assert likeness(shingles(text), shingles(f"据报道，{text}")).kind == "copy"


def test_an_index_made_in_another_way_is_made_anew(session: Session) -> None:
    first, second = bring_in(session, STORY), bring_in(session, VARIANTS["cut at the end"])
    assert groups(session) == [{first.id, second.id}]
    session.project.stories.forget("0")
    assert stories(session) == []
    assert is_pending(session)
    assert groups(session) == [{first.id, second.id}]


def test_what_a_text_outside_of_the_project_is_like_is_told(session: Session) -> None:
    first = bring_in(session, STORY)
    compare(session.project.path)
    other = LANGUAGE.text(300)
    with Newcomers(session.project.path) as newcomers:
        like = newcomers.look_at("cut", VARIANTS["cut at the end"])
        assert like is not None
        assert (like.title, like.kind) == (first.title, "copy")
        assert newcomers.look_at("other", other) is None
        again = newcomers.look_at("once more", f"{other} {LANGUAGE.text(20)}")
        assert again is not None
        assert (again.title, again.kind) == ("other", "copy")


def test_a_project_that_was_never_looked_at_knows_no_copies_yet(session: Session) -> None:
    bring_in(session, STORY)
    with Newcomers(session.project.path) as newcomers:
        assert newcomers.look_at("cut", VARIANTS["cut at the end"]) is None


def test_nothing_of_an_article_that_is_erased_for_good_is_left(session: Session) -> None:
    first, second = bring_in(session, STORY), bring_in(session, VARIANTS["cut at the end"])
    third = bring_in(session, VARIANTS["with another headline"])
    assert groups(session) == [{first.id, second.id, third.id}]
    session.close()
    purge(session.project.path, first.id, "me")
    again = reopened(session)
    assert again.project._db.conn.execute("SELECT count(*) FROM search_story_words").fetchone() == (0,)
    assert groups(again) == [{second.id, third.id}]
    again.close()


def article(session: Session, made: Article) -> Article:
    found = session.project.records.get(Article, made.id)
    assert found is not None
    return found
