"""The whole project searched in a window beside, and words in all their sentences: by keyboard, as a person does it."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention
from annotator.domain.records import Article, Entity
from annotator.ui.concordance.window import ConcordanceWindow, show_concordance
from annotator.ui.register.dialog import RegisterDialog
from annotator.ui.search.window import SearchWindow
from annotator.ui.window import Window
from tests.stories import TEXT, at, bring_in

Key = Qt.Key
W = TypeVar("W", SearchWindow, ConcordanceWindow)
ARABIC = "فيضان\n\nقال الحرس إن المدينة غرقت يوم الاثنين.\n"
REST = "Calm\n\nNothing happened in the town of Minva.\n"


@pytest.fixture
def articles(window: Window) -> list[Article]:
    """Three articles, the first with records."""
    session = window.work.live.session
    made = [bring_in(session, text, published=f"202{n}-05-01") for n, text in enumerate((TEXT, ARABIC, REST))]
    orlen = Entity(name="Orlen", type="place")
    figure = Figure(article=made[0].id, at=at(TEXT, "12 children"), counted="minors", status="killed")
    session.do(
        edits.add("records", orlen, Mention(article=made[0].id, at=at(TEXT, "Orlen", 2), entity=orlen.id), figure)
    )
    window.work.live.turn_to(made[2].id)
    return made


@pytest.fixture
def search(window: Window, qtbot: QtBot) -> Callable[[str], SearchWindow]:
    """Opens the window by its command, types, and waits for the answer."""

    def typing(words: str) -> SearchWindow:
        run(window, "Search …")
        found = beside(window, SearchWindow)
        found.words.clear()
        QTest.keyClicks(found.words, words) if words.isascii() else found.words.setText(words)
        qtbot.waitUntil(lambda: answered(found, words))
        return found

    return typing


def answered(found: SearchWindow, words: str) -> bool:
    return found._wish.words.rstrip("*") == words.rstrip("*") and not any(a._open for a in found._askers)


def run(window: Window, label: str) -> None:
    next(action for command, action in window.menus._actions if command.label == label).trigger()


def beside(window: Window, kind: type[W]) -> W:
    return next(w for w in window.work.beside.values() if isinstance(w, kind))


def lines(found: SearchWindow) -> list[str]:
    model = found.results
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


Typing = Callable[[str], SearchWindow]


def test_results_come_as_one_types_in_their_sentences_by_article(articles: list[Article], search: Typing) -> None:
    found = search("orlen")
    assert lines(found)[:3] == [
        "In the register of entities",
        "Entity: Orlen",
        "Flood in Orlen leaves dozens missing · 1 May 2020",
    ]
    assert lines(found)[3:] == [
        "Flood in Orlen leaves dozens missing",
        "At least 40 people died in Orlen on Monday, among them 12 children and 28 adults, the Civil Guard said.",
    ]
    assert found.count_label.text() == "1 article · 1 entity"


def test_half_a_word_finds_what_begins_so(articles: list[Article], search: Typing) -> None:
    found = search("minv")
    assert lines(found)[1] == "Nothing happened in the town of Minva."
    assert found.count_label.text() == "Words that begin so: 1 article"


def test_enter_opens_the_place_and_the_key_comes_back(
    window: Window, articles: list[Article], search: Typing, qtbot: QtBot
) -> None:
    found = search("المدينه")
    QTest.keyClick(found.words, Key.Key_Return)
    page = window.work.live.page
    assert page is not None
    assert page.article.id == articles[1].id
    chosen = window.work.view.selected()
    assert chosen is not None
    assert ARABIC[chosen.start : chosen.end] == "المدينة"
    run(window, "Search …")
    qtbot.waitUntil(lambda: found.isActiveWindow())
    assert found.words.hasFocus() or found.list.hasFocus()
    assert found.words.text() == "المدينه"


def test_arrows_go_through_the_results_while_typing(window: Window, articles: list[Article], search: Typing) -> None:
    found = search("orlen")
    for _ in range(3):
        QTest.keyClick(found.words, Key.Key_Down)
    QTest.keyClick(found.words, Key.Key_Return)
    assert window.work.live.page is not None
    assert window.work.live.page.article.id == articles[0].id


def test_filters_narrow_to_records_with_a_value(articles: list[Article], search: Typing, qtbot: QtBot) -> None:
    found = search("")
    filters = found.filters
    filters.field.setCurrentIndex(filters.field.findData("figure.status"))
    filters.value.setCurrentIndex(filters.value.findData("killed"))
    qtbot.waitUntil(lambda: found.results.rowCount() == 2)
    assert lines(found)[1].startswith("Figure: At least 40 people died")
    filters.value.setCurrentIndex(filters.value.findData("wounded"))
    qtbot.waitUntil(lambda: found.results.rowCount() == 0)
    assert "filters" in found.sentence.text()
    QTest.mouseClick(filters.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Type words" in found.sentence.text())


def test_a_filter_by_entity_takes_its_name(
    window: Window, articles: list[Article], search: Typing, qtbot: QtBot
) -> None:
    found = search("")
    filters = found.filters
    filters.field.setCurrentIndex(filters.field.findData("mention.entity"))
    filters.value_line.setText("orlen")
    qtbot.waitUntil(lambda: found.results.rowCount() == 2)
    assert lines(found)[1].startswith("Mention: At least 40 people died in Orlen")


def test_what_has_no_word_gets_a_sentence(articles: list[Article], search: Typing) -> None:
    for typed, answer in (('"', "There is no word"), ("nowhereatall", "Nothing was found"), ("", "Type words")):
        assert answer in search(typed).sentence.text()


def test_the_articles_found_are_gone_through_and_the_chip_brings_all_back(
    window: Window, articles: list[Article], search: Typing, qtbot: QtBot
) -> None:
    found = search("town OR المدينة")
    QTest.mouseClick(found.annotate_button, Qt.MouseButton.LeftButton)
    pane = window.work.articles
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2)
    assert [pane.model.line(row).id for row in range(2)] == [articles[1].id, articles[2].id]
    window.work.turn_to(articles[1].id)
    window.work.article.done_next()
    assert window.work.live.page is not None
    assert window.work.live.page.article.id == articles[2].id
    chip = next(chip for chip in pane.findChildren(QPushButton) if chip.text().startswith("Search: town"))
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert pane.model.rowCount() == 3
    assert not chip.isVisible()


def test_all_places_of_an_article_are_shown_when_asked_for(
    window: Window, articles: list[Article], search: Typing, qtbot: QtBot
) -> None:
    bring_in(window.work.live.session, "Many\n\n" + "A xylophone plays. " * 12)
    found = search("xylophone")
    assert lines(found)[-1] == "9 more places in this article"
    QTest.keyClick(found.words, Key.Key_Up)
    found.list.setCurrentIndex(found.results.index(found.results.rowCount() - 1, 0))
    QTest.keyClick(found.list, Key.Key_Return)
    qtbot.waitUntil(lambda: found.results.rowCount() == 13)


def test_more_is_read_when_the_list_is_scrolled(
    window: Window, articles: list[Article], search: Typing, qtbot: QtBot
) -> None:
    for number in range(45):
        bring_in(window.work.live.session, f"Report {number}\n\nA xylophone plays.")
    found = search("xylophone")
    qtbot.waitUntil(lambda: found.count_label.text() == "45 articles")
    while found.results.canFetchMore(found.list.rootIndex()):
        found.list.scrollToBottom()
        before = found.results.rowCount()
        qtbot.waitUntil(lambda before=before: found.results.rowCount() > before)  # type: ignore[misc]
    assert found.results.rowCount() == 90


def test_a_concordance_lines_the_chosen_words_up_and_copies_them(
    window: Window, articles: list[Article], qtbot: QtBot
) -> None:
    window.work.turn_to(articles[0].id)
    window.work.view.select(at(TEXT, "Orlen").spans[0])
    run(window, "Concordance …")
    lines_up = beside(window, ConcordanceWindow)
    assert lines_up.words.text() == "“Orlen”"
    qtbot.waitUntil(lambda: lines_up.count_label.text() == "Places in one article: 2")
    lines_up.order.setCurrentIndex(lines_up.order.findData("right"))
    qtbot.waitUntil(lambda: lines_up.model.value(0, 2).startswith("leaves"))
    assert lines_up.model.value(1, 2).startswith("on Monday")
    lines_up.table.selectRow(1)
    QTest.keyClick(lines_up.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t") == ["Left", "Words", "Right", "Article", "Published"]
    assert copied[2].split("\t")[1] == "Orlen"
    QTest.keyClick(lines_up.table, Key.Key_Return)
    chosen = window.work.view.selected()
    assert chosen is not None
    assert chosen.start == at(TEXT, "Orlen", 2).start


def test_in_a_text_from_right_to_left_what_comes_before_stands_on_the_right(
    window: Window, articles: list[Article], qtbot: QtBot
) -> None:
    lines_up = show_concordance(window.work, "المدينة")
    qtbot.waitUntil(lambda: lines_up.model.rowCount() == 1)
    assert lines_up.model.value(0, 2).endswith("إن")
    assert lines_up.model.value(0, 0).startswith("غرقت")


def test_an_entity_is_shown_in_all_sentences_that_mention_it(
    window: Window, articles: list[Article], qtbot: QtBot
) -> None:
    orlen = next(entity for entity in window.work.live.session.register.all() if entity.name == "Orlen")
    lines_up = show_concordance(window.work, entity=orlen.id)
    qtbot.waitUntil(lambda: lines_up.model.rowCount() == 1)
    assert "Orlen" in lines_up.words.placeholderText()
    assert lines_up.model.value(0, 0).endswith("died in")


def test_closing_the_project_closes_the_search(window: Window, articles: list[Article], search: Typing) -> None:
    found = search("orlen")
    window.work.end()
    assert not found.isVisible()


def test_a_project_without_an_index_gets_one_when_it_is_searched(
    window: Window, articles: list[Article], search: Typing, qtbot: QtBot
) -> None:
    session = window.work.live.session
    session.project._db.conn.execute("DELETE FROM search_state")
    session.project._db.conn.execute("INSERT INTO search_texts(search_texts) VALUES ('delete-all')")
    run(window, "Search …")
    found = beside(window, SearchWindow)
    qtbot.waitUntil(lambda: bool(found._askers))
    QTest.keyClicks(found.words, "town")
    qtbot.waitUntil(lambda: found.results.rowCount() == 2)
    assert session.project.index.problems() == []


def test_the_register_leads_to_the_concordance_of_an_entity(
    window: Window, articles: list[Article], qtbot: QtBot
) -> None:
    window.work.show_register()
    dialog = next(d for d in window.work.findChildren(RegisterDialog) if d.isVisible())
    qtbot.waitExposed(dialog)
    QTest.mouseClick(dialog.concordance_button, Qt.MouseButton.LeftButton)
    lines_up = beside(window, ConcordanceWindow)
    qtbot.waitUntil(lambda: lines_up.model.rowCount() == 1)


def test_coming_back_to_the_search_shows_what_was_edited_meanwhile(
    window: Window, articles: list[Article], search: Typing, qtbot: QtBot
) -> None:
    found = search("town")
    assert found.results.rowCount() == 2
    window.activateWindow()
    qtbot.waitUntil(lambda: not found.isActiveWindow())
    bring_in(window.work.live.session, "More\n\nA town burns.")
    run(window, "Search …")
    qtbot.waitUntil(lambda: found.results.rowCount() == 4)
