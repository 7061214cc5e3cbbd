"""Stories of what must not go wrong: nothing is lost, and nothing lands where it does not belong."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Entity
from annotator.session import Desk, Session
from annotator.store.project import InUse, Project
from annotator.ui.dialogs.details import DetailsDialog
from annotator.ui.register.dialog import RegisterDialog
from annotator.ui.window import Window
from tests.stories import ANALYST, DEVICE, bring_in, new_project
from tests.ui.conftest import open_article
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
FLOOD = "Flood in Orlen\n\nAbout 300 people fled Orlen on Monday, the Civil Guard said, among them 20 children.\n"
MARCH = "March in Ilvast\n\nSome 2,000 people marched in Ilvast.\n"


def fill_the_disk(session: Session) -> None:
    """From now on the file cannot grow: SQLite says that the disk is full."""
    conn = session.project._db.conn
    pages = conn.execute("PRAGMA page_count").fetchone()[0]
    conn.execute(f"PRAGMA max_page_count={pages}")


def make_room(session: Session) -> None:
    session.project._db.conn.execute("PRAGMA max_page_count=1000000")


def figure(hands: Hands) -> Figure:
    (only,) = hands.page.of_type(Figure)
    return only


def test_what_is_typed_on_a_full_disk_stays_in_its_field_and_is_saved_once_there_is_room(
    window: Window, hands: Hands
) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("300"), Key.Key_F)
    session = window.work.live.session
    fill_the_disk(session)
    words = "people who fled " * 400
    line = hands.form.body.controls["counted"].target
    hands.press(Key.Key_A, CONTROL)
    line.insert(words)  # type: ignore[attr-defined]
    line.textEdited.emit(words)  # type: ignore[attr-defined]
    hands.form.settle()
    assert figure(hands).counted == "people"
    assert hands.form.unsaved
    assert window.status._saved.text() == "Not saved"
    make_room(session)
    hands.form.settle()
    assert figure(hands).counted == words.strip()
    assert not hands.form.unsaved


def test_a_window_with_something_unsaved_asks_before_it_closes(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("300"), Key.Key_F)
    hands.fill_in("value", "many")

    def stay() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.No).click()

    QTimer.singleShot(0, stay)
    window.close()
    assert window.isVisible()
    hands.fill_in("value", "301")


def test_typing_after_another_edit_is_a_step_of_its_own(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en", published="2026-03-04")
    hands.mark(hands.span("300"), Key.Key_F)
    counted = hands.form.body.controls["counted"]
    hands.type("a")
    counted.pending.timer.timeout.emit()  # type: ignore[union-attr]
    hands.press(Key.Key_A, CONTROL | SHIFT)
    assert figure(hands).earliest == "2026-03-02"
    hands.type("b")
    hands.form.settle()
    hands.press(Key.Key_Z, CONTROL)
    assert figure(hands).earliest == "2026-03-02", "what was accepted in between stays"
    hands.press(Key.Key_Z, CONTROL)
    assert figure(hands).earliest == ""
    while window.work.live.session.undoable():
        assert window.work.live.session.undo() is not None
    assert window.work.live.session.articles() == []


def test_an_entity_s_type_can_be_said_before_its_name(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("Civil Guard"), Key.Key_E)
    hands.choose("type", "organisation")
    (entity,) = window.work.live.session.register.all()
    assert (entity.name, entity.type) == ("Civil Guard", "organisation")
    assert hands.page.of_type(Mention)[0].entity == entity.id


def test_other_names_can_be_said_before_the_entity_is_chosen(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("Civil Guard"), Key.Key_E)
    hands.fill_in("aliases", "CG; Guardia")
    (entity,) = window.work.live.session.register.all()
    assert window.work.live.session.register.names(entity.id) == ["Civil Guard", "CG", "Guardia"]
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Z, CONTROL)
    assert window.work.live.session.register.all() == []
    assert hands.page.of_type(Mention)[0].entity == ""


def test_enter_makes_an_entity_of_the_words(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("Civil Guard"), Key.Key_E)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_2)
    (entity,) = window.work.live.session.register.all()
    assert (entity.name, entity.type) == ("Civil Guard", "organisation")
    hands.press(Key.Key_Escape)
    hands.mark(hands.span("Guard"), Key.Key_E)
    hands.press(Key.Key_Return)
    assert {m.entity for m in hands.page.of_type(Mention)} == {entity.id}


def test_details_stay_with_the_article_they_were_opened_for(window: Window, hands: Hands) -> None:
    open_article(window, MARCH)
    march = hands.page.article.id
    hands.mark(hands.span("2,000"), Key.Key_F)
    open_article(window, FLOOD)
    flood = hands.page.article.id
    window.work.show_details("publisher")
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DetailsDialog)
    window.work.live.turn_to(march)
    hands.type("Reuters")
    dialog.accept()
    publishers = {a.id: a.publisher for a in window.work.live.session.project.records.all(Article)}
    assert publishers == {flood: "Reuters", march: ""}


def test_a_link_to_a_project_does_not_open_it_twice(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    link = tmp_path / "link.annotator"
    link.symlink_to(session.project.path)
    with pytest.raises(InUse):
        Project.open(link)
    session.close()


def test_the_register_leaves_out_what_was_said_in_deleted_articles(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("Civil Guard"), Key.Key_E)
    hands.press(Key.Key_Return)
    session = window.work.live.session
    window.work.live.do(edits.delete("delete", [hands.page.article]))
    window.work.show_register()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RegisterDialog)
    (entity,) = session.register.all()
    assert dialog.chosen() == entity
    assert session.mentions(entity.id) == []
    dialog.accept()


def test_an_entity_that_is_the_place_of_a_figure_cannot_be_deleted(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("300"), Key.Key_F)
    hands.pick("place", "Orlen")
    window.work.show_register()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RegisterDialog)

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "is used in records" in box.text()
        box.accept()

    QTimer.singleShot(0, read)
    dialog.delete_chosen()
    dialog.accept()
    assert [entity.name for entity in window.work.live.session.register.all()] == ["Orlen"]


def test_parts_of_a_total_that_was_deleted_stand_for_themselves(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("300"), Key.Key_F)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_P)
    hands.press(Key.Key_Delete)
    hands.mark(hands.span("20 children"), Key.Key_F)
    assert figure(hands).part_of == ""


def test_a_number_beyond_all_reason_is_refused_with_a_sentence(window: Window, hands: Hands) -> None:
    digits = "9" * 400
    open_article(window, f"Numbers\n\nSo many: {digits} and 20.\n", language="en")
    hands.mark(hands.span(digits), Key.Key_F)
    assert figure(hands).value is None
    hands.fill_in("value", digits)
    assert figure(hands).value is None
    hands.fill_in("value", "")


def test_figures_that_are_parts_of_one_another_are_still_listed(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    one = hands.mark(hands.span("300"), Key.Key_F)
    two = hands.mark(hands.span("20"), Key.Key_F)
    session = window.work.live.session
    for record, other in ((one, two), (two, one)):
        now = hands.page.get(record.id)
        assert now is not None
        session.do(edits.change("part of", now, part_of=other.id))
    window.work.live.choose("")
    assert len(window.work.records._list.rows.rows) == 2


def test_a_pane_that_was_hidden_comes_back_hidden(window: Window) -> None:
    window.work.toggle_pane(0)
    path = window.work.live.session.project.path
    window.close()
    again = Window(Desk())
    again.show()
    again.projects.open_path(path)
    assert not again.work.articles.isVisible()
    assert again.work.records.isVisible()
    again.close()
    again.deleteLater()


def test_dark_reaches_the_text_and_light_comes_back(window: Window) -> None:
    open_article(window, FLOOD)
    window.set_theme("dark")
    dark = window.work.view._setting.colours
    window.set_theme("light")
    assert dark.background.lightness() < 128 < window.work.view._setting.colours.background.lightness()


def test_the_list_counts_records_as_they_are_made_and_taken_back(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    for words in ("300", "20"):
        hands.mark(hands.span(words), Key.Key_F)
        hands.press(Key.Key_Escape)
    assert window.work.articles.model.line(0).records == 2
    hands.press(Key.Key_Z, CONTROL)
    assert window.work.articles.model.line(0).records == 1


def test_undo_of_an_import_takes_the_article_away_without_complaint(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    window.work.undo()
    assert window.work.live.page is None
    assert "▲" not in window.status._said.text()


def test_a_cancelled_import_brings_nothing_in(window: Window, tmp_path: Path) -> None:
    from annotator.services.intake.reading import read_files
    from annotator.ui.intake.arrival import Arrival

    (tmp_path / "a.txt").write_text(FLOOD, "utf-8")
    report = read_files([tmp_path / "a.txt"], {})
    report.cancelled = True
    Arrival(window, window.work.live).take(report)
    assert window.work.live.session.articles() == []


def test_what_was_read_for_one_project_does_not_land_in_another(window: Window, tmp_path: Path) -> None:
    from annotator.services.intake.reading import read_files
    from annotator.ui.intake.arrival import Arrival

    (tmp_path / "a.txt").write_text(FLOOD, "utf-8")
    report, before = read_files([tmp_path / "a.txt"], {}), window.work.live
    window.projects.make(tmp_path / "second.annotator")
    Arrival(window, before).take(report)
    assert window.work.live.session.articles() == []


@pytest.mark.parametrize("broken", [{"recent": [1, 2]}, {"window": {"panes": 5}}, {"text_size": -4}, [], "x"])
def test_broken_settings_count_as_none(broken: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "broken.json"
    file.write_text(json.dumps(broken), "utf-8")
    monkeypatch.setenv("ANNOTATOR_SETTINGS", str(file))
    settings = Desk().settings
    assert (settings.recent, settings.window, settings.text_size) == ([], {}, 13)


def test_a_project_is_renamed_for_whoever_works_on_it(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    session.rename("Ana")
    session.rename("Ana B.")
    names = {person.id: person.name for person in session.project.records.all(type(ANALYST))}
    assert names == {ANALYST.id: "Ana B."}
    session.close()


def test_an_export_is_one_moment_of_the_project(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session, FLOOD)
    still = Project.open(session.project.path, read_only=True)
    still.hold_still()
    session.do(edits.add("entity", Entity(name="Orlen")))
    assert list(still.records.all(Entity)) == []
    still.close()
    session.close()


def test_a_file_damaged_in_its_middle_says_so_in_a_sentence(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    for number in range(200):
        bring_in(session, f"{FLOOD}{number}" * 20)
    session.close()
    content = bytearray(session.project.path.read_bytes())
    content[4096 * 3 : 4096 * 40] = b"\xff" * (4096 * 37)
    session.project.path.write_bytes(content)
    with pytest.raises(UserError):
        add_an_entity(session.project.path)


def add_an_entity(path: Path) -> None:
    session = Session.open(path, ANALYST, DEVICE)
    session.do(edits.add("entity", Entity(name="Orlen")))


def test_words_that_look_like_html_are_shown_as_they_stand(window: Window, hands: Hands) -> None:
    text = "<h1>Big</h1> AT&T\n\n<img src='file:///x'> 20 people & more fled.\n"
    open_article(window, text, language="en")
    hands.mark(hands.span("<img src='file:///x'> 20 people"), Key.Key_E)
    model = window.work.articles.model
    assert "&lt;h1&gt;Big" in model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Z, CONTROL)
    assert window.status._said.textFormat() == Qt.TextFormat.PlainText
    assert "<img" in window.status._said.text()
    window.work.live.do(edits.change("note of AT&T", hands.page.article, note="seen"))
    window.menus.name_undo()
    assert window.menus._of("Edit")[0][1].text() == "Undo: note of AT&&T"
