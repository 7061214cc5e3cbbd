"""The report on agreement in the language that is wished: every sentence of ours is said, every name stays a name."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.domain import edits
from annotator.domain.annotations import Mention
from annotator.domain.codebook import GUIDELINES, Guidelines
from annotator.domain.records import Person
from annotator.domain.review import Verdict
from annotator.domain.sentences import Language, Sentence
from annotator.session import Session
from annotator.session.comparing import Wanted
from tests.coded_twice import ANNA, BEN, coded_twice
from tests.stories import TEXT, at, new_project

BESIDES = Person(id="3" * 32, name="<b>محمد</b> & Co")
ALIKE = {"Articles", "Corpus", "Sources", "Versions", "News annotator", "Python", "PySide6", "SQLite", "Qt"}


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Three people coded one article; there are guidelines, and two decisions."""
    session = new_project(tmp_path)
    article = coded_twice(session)
    mention = Mention(article=article.id, author=BESIDES.id, at=at(TEXT, "Orlen", 2), form="name")
    session.do(edits.add("work", BESIDES, mention))
    session.do(edits.change("publisher", article, publisher="<i>دار</i> Press"))
    session.do(edits.add("guidelines", Guidelines(id=GUIDELINES, text="# Figures\nEvery one.")))
    decided = Verdict(article=article.id, reviewer=ANNA.id, annotation="x", verdict="agreed", time="2026-01-01")
    session.do(edits.add("decided", decided))
    other = replace(decided, id="4" * 32, annotation="y", verdict="rejected", reason="nothing_here")
    session.do(edits.add("decided", other))
    return session


def written(session: Session, path: Path, language: Language) -> str:
    assert session.comparing.report(path, Wanted(), language)()
    return path.read_text("utf-8")


def texts(page: str) -> list[str]:
    """What is read on a page, piece by piece, and its title."""
    page = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    return [unescape(each) for each in re.split(r"<[^>]*>", page) if each.strip()]


def bracketed(words: str) -> str:
    """A language in which every sentence stands in brackets."""
    if not isinstance(words, Sentence):
        return words
    parts = [f"]{bracketed(part)}[" for part in words.parts]
    return f"[{words.pattern.format(*parts) if parts else words.pattern}]"


def test_every_sentence_of_the_report_can_be_said_in_another_language(session: Session, tmp_path: Path) -> None:
    page = written(session, tmp_path / "report.html", Language("ar", "rtl", bracketed))
    assert '<html lang="ar" dir="rtl">' in page
    versions = page.index("[Versions]")
    ours = (re.sub(r"\[[^\[\]]*\]", "", each) for each in texts(page[:versions]))
    left = {word for each in ours for word in re.findall(r"[^\W\d_]{2,}", each)}
    names = {"Anna", "Karlsson", "Ben", "Mbeki", "محمد", "Co", "دار", "Press", "The", "Post", "en", "UTC"}
    assert left <= names | set(session.project.path.stem.split())


def test_a_french_report_has_the_figures_of_the_english_one_and_none_of_its_sentences(
    session: Session, tmp_path: Path
) -> None:
    pages = []
    session.close()
    for language in ("en", "fr"):
        file = tmp_path / f"{language}.html"
        words = ["report", str(session.project.path), str(file), "--language", language]
        assert CliRunner().invoke(main, words, catch_exceptions=False).exit_code == 0
        pages.append(file.read_text("utf-8"))
    assert '<html lang="fr" dir="ltr">' in pages[1]
    english, french = map(texts, pages)
    assert len(english) == len(french)
    assert [each for each in english if re.fullmatch(r"[−\d.,\[\]  –]+", each)] == [
        each for each in french if re.fullmatch(r"[−\d.,\[\]  –]+", each)
    ]
    before = french.index("Système")
    same = {a for a, b in zip(english[:before], french, strict=False) if a == b and re.search(r"[^\W\d_]{2,}", a)}
    assert {each for each in same if not re.search("UTC|\u2068|<b>|Karlsson|Mbeki|^v?\\d", each)} <= ALIKE


def test_names_from_the_project_are_words_and_keep_their_own_way(session: Session, tmp_path: Path) -> None:
    page = written(session, tmp_path / "report.html", Language())
    assert "<td><bdi>&lt;b&gt;محمد&lt;/b&gt; &amp; Co</bdi></td>" in page
    assert "\u2068&lt;i&gt;دار&lt;/i&gt; Press\u2069 (" in page
    assert "<b>" not in page
    assert "<i>" not in page
    assert f"<h1>Agreement in \u2068{session.project.path.stem}\u2069</h1>" in page
    assert BEN.name in page
    assert "rejected, nothing here" in page
