"""Work is sent to colleagues and taken in from the window."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLocale, QMimeData, Qt, QTimer, QUrl
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure, Source
from annotator.domain.asked import AskedField
from annotator.domain.entities import new_entity
from annotator.domain.erased import erased_key
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Entity
from annotator.services.sharing.choosing import Wish
from annotator.session import Session
from annotator.session.sharing import lookalikes
from annotator.ui.forms.text_fields import LineField
from annotator.ui.intake.copied import copied_in
from annotator.ui.naming import long_date
from annotator.ui.sharing.conflicts import ConflictTable
from annotator.ui.sharing.doing import ConflictReport
from annotator.ui.sharing.preview import PreviewDialog
from annotator.ui.sharing.sending import SendDialog, send_to, usual_place
from annotator.ui.sharing.sent import SentDialog
from annotator.ui.window import Window
from tests.laptops import ANNA, BEN, laptop, look, send, take_in
from tests.stories import TEXT, at, bring_in
from tests.ui.conftest import open_article
from tests.ui.hands import Hands
from tests.ui.test_stories_dropping import drop_on

D = TypeVar("D", bound=QDialog)


def annas(tmp_path: Path) -> Session:
    """Anna's project: an article, an entity, a figure."""
    anna = laptop(tmp_path, ANNA)
    article = bring_in(anna)
    anna.do(new_entity(Entity(name="Orlen", type="place")))
    anna.do(edits.add("figure", Figure(article=article.id, at=at(TEXT, "40"), value=40.0)))
    return anna


def answer(kind: type[D], how: Callable[[D], None], done: list[bool]) -> None:
    """Do this with the dialog that comes."""

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(20, wait)
            return
        try:
            how(dialog)
        finally:
            done.append(True)
            dialog.close()

    QTimer.singleShot(20, wait)


def drop(window: Window, file: Path) -> None:
    """Let go of a file over the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    copied = copied_in(mime)
    assert copied is not None
    window.exchange.take_copied(copied)


def test_a_dropped_file_shows_what_it_brings_and_is_one_undo(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    anna = annas(tmp_path)
    session = window.work.live.session
    ours = Entity(name="ORLEN", type="place")
    session.do(new_entity(ours))
    done: list[bool] = []

    def look(dialog: PreviewDialog) -> None:
        assert [choice.currentText() for choice in dialog.choices] == ["the same as ORLEN"]
        dialog.take.click()

    answer(PreviewDialog, look, done)
    drop(window, send(anna, tmp_path))
    qtbot.waitUntil(lambda: bool(done) and session.project.records.count(Figure) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: window.work.articles.model.rowCount() == 1)
    assert window.work.live.page is not None
    assert [entity.name for entity in session.register.all()] == ["ORLEN"]
    assert session.register.names(ours.id) == ["ORLEN", "Orlen"]
    window.work.undo()
    assert session.project.records.count(Figure) == 0
    assert session.register.names(ours.id) == ["ORLEN"]
    assert window.work.articles.model.rowCount() == 0


def test_a_folder_of_what_was_sent_is_taken_in_as_one(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "sent"
    folder.mkdir()
    send(annas(tmp_path), folder)
    ben = laptop(tmp_path, BEN)
    bring_in(ben, "Storm in Wessel\n\nRain fell.")
    send(ben, folder)
    done: list[bool] = []
    heads: list[str] = []

    def look(dialog: PreviewDialog) -> None:
        heads.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.take.click()

    answer(PreviewDialog, look, done)
    drop(window, folder)
    qtbot.waitUntil(lambda: window.work.articles.model.rowCount() == 2, timeout=10_000)
    assert "The work of Anna, Ben" in heads


def test_what_is_cancelled_changes_nothing(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    before = window.work.live.session.project.journal.count()
    done: list[bool] = []
    answer(PreviewDialog, lambda dialog: dialog.reject(), done)
    window.exchange.bring_in_paths([send(annas(tmp_path), tmp_path)])
    qtbot.waitUntil(lambda: bool(done) and QApplication.activeModalWidget() is None, timeout=10_000)
    assert window.work.live.session.project.journal.count() == before


def test_what_was_changed_on_both_sides_is_listed_before_and_after(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    open_article(window, TEXT)
    session = window.work.live.session
    article = session.articles()[0]
    anna = laptop(tmp_path, ANNA)
    take_in(anna, send(session, tmp_path))
    for one, words in ((session, "Here"), (anna, "There"), (anna, "There again")):
        known = one.read(article.id).article
        one.do(edits.change("title", known, title=words))
    seen: list[list[str]] = []
    done: list[bool] = []

    def look(dialog: PreviewDialog) -> None:
        dialog.take.click()
        answer(ConflictReport, lambda report: seen.append([*map(str, report.table.rows_model.rows[0])]), done)

    answer(PreviewDialog, look, [])
    window.exchange.bring_in_paths([send(anna, tmp_path)])
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert seen[0][2:] == ["Here", "✓ There again"]
    assert session.title_of(article.id) == "There again"


def test_what_both_sides_say_stands_in_words_of_the_project(window: Window, tmp_path: Path) -> None:
    open_article(window, TEXT)
    session = window.work.live.session
    guard, town = Entity(name="Civil Guard", type="organisation"), Entity(name="Orlen", type="place")
    asked = AskedField(id="figure.x_sector", table="figure", key="sector", kind="flag", label="Of the sector")
    session.do(edits.together("prepare", [edits.add("field", asked), new_entity(guard), new_entity(town)]))
    figure = Figure(article=session.articles()[0].id, at=at(TEXT, "40"), value=40.0)
    session.do(edits.add("figure", figure))
    anna = laptop(tmp_path, ANNA)
    take_in(anna, send(session, tmp_path))
    quoted = Source(article=figure.article, who=at(TEXT, "the Civil Guard"), speakers=(guard.id,))
    here = {"value": 3500.0, "status": "killed", "place": town.id, "earliest": "2024-03-04", "later": True}
    there = {"value": 40.5, "status": "wounded", "place": guard.id, "earliest": "", "source": quoted.id}
    shopkeeper = Source(article=figure.article, who=at(TEXT, "a shopkeeper"))
    session.do(edits.add("source", shopkeeper))
    session.do(edits.change("ours", figure, **here, source=shopkeeper.id, extra={"sector": True}))
    anna.do(edits.add("source", quoted))
    anna.do(edits.change("theirs", figure, **there, extra={"sector": False}))
    dialog = PreviewDialog(window, session, look(session, send(anna, tmp_path)), [])
    table = dialog.findChild(ConflictTable)
    assert table is not None
    assert {row[0] for row in table.rows_model.rows} == {"figure “40”"}
    number, book = QLocale().toString, session.codebook
    assert {row[1]: tuple(row[2:]) for row in table.rows_model.rows} == {
        "Value": (number(3500), "✓ 40.5"),
        "Status": (book.label("figure.status", "killed"), f"✓ {book.label('figure.status', 'wounded')}"),
        "Where": ("Orlen", "✓ Civil Guard"),
        "From": (long_date("2024-03-04"), "✓ –"),
        "Said by": ("“a shopkeeper”", "✓ Civil Guard"),
        "Ask later": ("yes", "✓ no"),
        "Of the sector": ("yes", "✓ no"),
    }
    dialog.deleteLater()
    anna.close()


def test_what_a_colleague_sent_is_taken_in_wherever_it_is_dropped(
    window: Window, hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    open_article(window, TEXT)
    hands.mark(hands.span("40"), Qt.Key.Key_F)
    anna = laptop(tmp_path, ANNA)
    bring_in(anna, "Storm in Wessel\n\nRain fell.")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(send(anna, tmp_path)))])
    line = next(each for each in window.findChildren(LineField) if each.isVisible())
    pane = window.work.articles.findChild(QAbstractItemView)
    assert pane is not None
    figure = hands.record
    for widget in (pane.viewport(), window.work.view.viewport(), line):
        done: list[bool] = []
        answer(PreviewDialog, lambda dialog: dialog.take.click(), done)
        drop_on(widget, mime)
        qtbot.waitUntil(lambda: bool(done) and window.work.articles.model.rowCount() == 2, timeout=10_000)  # noqa: B023
        assert window.work.live.session.project.records.get(type(figure), figure.id) == figure
        window.work.undo()
        assert window.work.articles.model.rowCount() == 1


def test_send_says_what_goes_and_writes_one_file(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    open_article(window, TEXT)
    dialog = SendDialog(window, [line.id for line in window.work.live.session.articles()], 1)
    dialog.records.setChecked(False)
    dialog.articles.setCurrentIndex(1)
    assert "nobody’s work" in dialog.hint.text()
    assert dialog.wish == Wish(tuple(line.id for line in window.work.live.session.articles()), records=False)
    with qtbot.waitSignal(window.work.live.told, timeout=10_000) as told:
        send_to(window, tmp_path / "for Anna", dialog.wish)
    size = QLocale().formattedDataSize((tmp_path / "for Anna.annotations").stat().st_size, 1)
    assert told.args == [
        f"for Anna.annotations is written: 1 article, nobody’s records ({size}). Send it to your colleagues.",
        False,
    ]
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SentDialog))
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, SentDialog)
    shown.copy.click()
    assert QApplication.clipboard().text() == str(tmp_path / "for Anna.annotations")
    shown.close()
    anna = laptop(tmp_path, ANNA)
    assert len(take_in(anna, tmp_path / "for Anna.annotations").articles) == 1
    dialog.deleteLater()


def test_a_damaged_file_is_a_sentence(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "x.annotations").write_bytes(b"nothing")
    with qtbot.captureExceptions() as raised:  # which the application shows as a sentence
        window.exchange.bring_in_paths([tmp_path / "x.annotations"])
        qtbot.waitUntil(lambda: bool(raised), timeout=10_000)
    assert isinstance(raised[0][1], UserError)


def test_what_was_erased_for_good_is_left_out_and_comes_by_a_button(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    article = annas(tmp_path)
    file = send(article, tmp_path)
    session = window.work.live.session
    bring_in(session, "Another story.\n\nOf somewhere else.")
    with closing(sqlite3.connect(session.project.path)) as conn, conn:
        keys = [(erased_key(each.id),) for each in article.project.records.all(Article)]
        conn.executemany("INSERT INTO erased (key) VALUES (?)", keys)
    seen: list[list[str]] = []
    done: list[bool] = []

    def look(dialog: PreviewDialog) -> None:
        seen.append([button.text() for button in dialog.findChildren(QPushButton)])
        answer(PreviewDialog, lambda other: other.take.click(), done)
        next(b for b in dialog.findChildren(QPushButton) if "erased" in b.text()).click()

    answer(PreviewDialog, look, done)
    drop(window, file)
    qtbot.waitUntil(lambda: len(list(session.project.records.all(Article))) == 2)
    assert "&With the erased article" in seen[0]


def test_a_file_is_named_after_who_sends_it(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    anna = annas(tmp_path)
    assert usual_place(anna) == tmp_path / "Anna Anna.annotations"
    with qtbot.captureExceptions() as raised:  # which the application shows as a sentence
        send_to(window, tmp_path / "no such folder" / "x", Wish())
        qtbot.waitUntil(lambda: bool(raised), timeout=10_000)
    assert isinstance(raised[0][1], UserError)


def test_many_lookalikes_are_answered_at_once(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    anna = laptop(tmp_path, ANNA)
    session = window.work.live.session
    for name in ("Orlen", "Civil Guard", "Port Authority"):
        anna.do(new_entity(Entity(name=name)))
        session.do(new_entity(Entity(name=name if name != "Civil Guard" else "Civil Guards")))
    plan = look(session, send(anna, tmp_path))
    dialog = PreviewDialog(window, session, plan, lookalikes(session, plan))
    qtbot.addWidget(dialog)

    def chosen() -> list[str]:
        return sorted(choice.currentText() for choice in dialog.choices)

    as_proposed = ["another one", "the same as Orlen", "the same as Port Authority"]
    assert chosen() == as_proposed
    for button, answers in zip(
        dialog.at_once,
        (as_proposed, ["the same as Civil Guards", *as_proposed[1:]], ["another one"] * 3),
        strict=True,
    ):
        button.click()
        assert chosen() == answers


def test_the_same_file_twice_brings_nothing_and_says_so(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    file = send(annas(tmp_path), tmp_path)
    session = window.work.live.session
    take_in(session, file)
    dialog = PreviewDialog(window, session, look(session, file), [])
    qtbot.addWidget(dialog)
    assert any("nothing to take in" in label.text() for label in dialog.findChildren(QLabel))
    assert not dialog.take.isEnabled()
