"""A list of more articles than are read at first shows, finds and counts all of them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Article, new_id
from annotator.session.listing import FIRST_SLICE
from annotator.store.texts import text_hash
from annotator.ui.window import Window

MANY = FIRST_SLICE + 700
TOWNS = ("Árbel", "Minva", "Teros")


@pytest.fixture
def many(window: Window) -> list[str]:
    """The ids of many articles, brought in and opened again as on the next day."""
    text = "Calm\n\nNothing happened.\n"
    articles = [
        Article(id=new_id(), title=f"{TOWNS[n % 3]} {n:04}", published="2022-03-03", added=f"2022 {n:04}")
        for n in range(MANY)
    ]
    changes = tuple(Change(None, replace(article, text_sha256=text_hash(text))) for article in articles)
    window.work.live.session.do(Edit("import", changes, texts=(text,)))
    window.work.end()
    window.projects.close()
    window.projects.open_path(window.work.live.session.project.path)
    return [article.id for article in articles]


def shown(window: Window) -> list[str]:
    model = window.work.articles.model
    return [model.line(row).title for row in range(model.rowCount())]


def chips(window: Window) -> list[str]:
    return [chip.text() for chip in window.work.articles._states.buttons()]


def type_filter(window: Window, words: str) -> None:
    line = window.work.articles._filter
    line.clear()
    QTest.keyClicks(line, words)


def test_the_first_articles_are_there_at_once_and_the_others_follow(
    window: Window, many: list[str], qtbot: QtBot
) -> None:
    assert window.work.live.page is not None
    assert window.work.live.page.article.id == many[0]
    assert window.work.articles.model.rowCount() == FIRST_SLICE
    qtbot.waitUntil(lambda: window.work.articles.model.rowCount() == MANY)
    assert chips(window)[0] == f"All {MANY}"
    assert window.work.articles._list.currentIndex().row() == 0


def test_what_was_not_read_yet_is_found_without_accents(window: Window, many: list[str]) -> None:
    type_filter(window, "arbel 11")
    assert shown(window) == [f"Árbel {n:04}" for n in range(MANY) if n % 3 == 0 and "11" in f"{n:04}"]
    type_filter(window, "ÁRBEL 1199")
    assert shown(window) == []
    type_filter(window, "")
    assert len(shown(window)) == MANY


def test_the_next_article_is_that_after_the_last_that_was_read(window: Window, many: list[str]) -> None:
    window.work.turn_to(many[FIRST_SLICE - 1])
    window.work.article.step_article(1)
    assert window.work.live.page is not None
    assert window.work.live.page.article.id == many[FIRST_SLICE]
    window.work.article.done_next()
    assert window.work.live.page.article.id == many[FIRST_SLICE + 1]
    assert chips(window)[3] == "Done 1"


def test_progress_and_titles_that_change_are_shown_where_they_belong(window: Window, many: list[str]) -> None:
    session, model = window.work.live.session, window.work.articles.model
    session.set_progress(many[900], "done")
    window.work.articles._states.buttons()[3].click()
    assert shown(window) == ["Árbel 0900"]
    session.set_progress(many[901], "done")
    assert shown(window) == ["Árbel 0900", "Minva 0901"]
    window.work.undo()
    assert shown(window) == ["Árbel 0900"]
    window.work.articles._states.buttons()[0].click()
    window.work.articles._order.setCurrentIndex(2)
    article = session.read(many[900]).article
    window.work.live.do(edits.change("title", article, title="A first one"))
    assert shown(window)[:2] == ["A first one", "Minva 0001"]
    assert model.row_of(many[900]) == 0
    type_filter(window, "a first")
    assert shown(window) == ["A first one"]


def test_an_article_that_goes_and_comes_back_has_its_place(window: Window, many: list[str]) -> None:
    session, model = window.work.live.session, window.work.articles.model
    window.work.live.do(edits.delete("delete", [session.read(many[700]).article]))
    assert model.row_of(many[700]) == -1
    assert model.row_of(many[701]) == 700
    window.work.undo()
    assert model.after(many[699], 1) == many[700]
    window.work.redo()
    window.work.undo()
    assert [model.after(many[700], step) for step in (-1, 0, 1)] == many[699:702]


def test_records_are_counted_and_put_in_order(window: Window, many: list[str]) -> None:
    session, model = window.work.live.session, window.work.articles.model
    window.work.turn_to(many[3])
    for _ in range(2):
        window.work.live.do(edits.add("figure", Figure(article=many[1100])), "")
    window.work.live.do(edits.add("figure", Figure(article=many[3])), "")
    window.work.articles._order.setCurrentIndex(3)
    assert [model.line(row).records for row in range(3)] == [2, 1, 0]
    assert [line.records for line in session.articles() if line.records] == [1, 2]
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole) == "Teros 1100"
