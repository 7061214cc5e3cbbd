"""Every word of every window can be translated, and has room to grow; mirrored as well."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator, qVersion
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.codebook import READY
from annotator.domain.sentences import sentence
from annotator.services.intake.report import Report
from annotator.services.readers.tables import look_at
from annotator.session import Desk
from annotator.session.codebooks import codebook_in, differences
from annotator.session.exporting import Report as Exported
from annotator.session.purging import purging
from annotator.session.repair import Ways
from annotator.session.versions import versions
from annotator.ui.backups.windows import BackupsWindow
from annotator.ui.codebook.contents import list_name
from annotator.ui.codebook.taking import TakeDialog
from annotator.ui.codebook.window import CodebookWindow
from annotator.ui.concordance.window import ConcordanceWindow
from annotator.ui.deleted import DeletedArticles
from annotator.ui.dialogs.about import AboutDialog
from annotator.ui.dialogs.beginning import BeginDialog
from annotator.ui.dialogs.damage import DamageDialog
from annotator.ui.dialogs.exported import ExportedDialog
from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.dialogs.keys import KeysDialog
from annotator.ui.dialogs.table_columns import TableDialog
from annotator.ui.erasing import Typed, WhatGoes
from annotator.ui.figures.chart_window import ChartWindow
from annotator.ui.figures.conflicts_window import ConflictsWindow
from annotator.ui.figures.window import FiguresWindow
from annotator.ui.first_tips.bar import TipBar
from annotator.ui.first_tips.declared import TIPS, key_of
from annotator.ui.forms.form import RecordForm
from annotator.ui.guide.window import GuideWindow
from annotator.ui.guidelines.showing import toggle_guidelines
from annotator.ui.guidelines.window import GuidelinesWindow
from annotator.ui.intake.copied import Copied
from annotator.ui.intake.pasting import PasteDialog
from annotator.ui.intake.report import ReportDialog
from annotator.ui.language import said, speak
from annotator.ui.later import AskedLater
from annotator.ui.overview.window import OverviewWindow
from annotator.ui.palette.dialog import Palette
from annotator.ui.project_window import ProjectWindow, show_window
from annotator.ui.search.window import SearchWindow
from annotator.ui.theme import apply_theme
from annotator.ui.window import Window
from tests.ui.pseudo import Pseudo, is_cut, plain_words, said_by

# what the system or the person names: keys, files, people, languages, formats
NAMES = {
    "Fran",
    "backups",
    "E",
    "F",
    "S",
    "CSV",
    "Analyst",
    "qt_toolbar_ext_button",
    "Python",
    "English",
    "Français",
    "…",
}
WINDOWS: list[type[ProjectWindow]] = [
    AskedLater,
    BackupsWindow,
    ChartWindow,
    CodebookWindow,
    ConcordanceWindow,
    ConflictsWindow,
    DeletedArticles,
    FiguresWindow,
    GuidelinesWindow,
    OverviewWindow,
    SearchWindow,
]


@pytest.fixture
def odd(qapp: QApplication, own_settings: None) -> Iterator[Window]:
    """The window with the sample project, in the language that nobody speaks, mirrored."""
    speak(qapp, "en")
    for known in qapp.findChildren(QTranslator):
        qapp.removeTranslator(known)
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    apply_theme(qapp, "light")
    desk = Desk()
    desk.rename("Analyst 1")
    window = Window(desk)
    window.resize(1440, 900)
    window.show()
    window.projects.open_sample()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.removeTranslator(translator)
    translator.setParent(None)
    speak(qapp, "en")


def words_of_the_project(window: Window) -> str:
    """All that the project says: that need not be translated."""
    session = window.work.live.session
    told = [line.title + line.publisher + line.agency for line in session.articles()]
    told += [session.read(line.id).text for line in session.articles()]
    told += [name for entity in session.register.all() for name in session.register.names(entity.id)]
    told += [f"{line.words} {line.key}" for line in session.numbers]
    return "\n".join([*told, session.name, str(session.project.path)])


def untranslated(widget: QWidget, known: str) -> list[tuple[str, str]]:
    """Words that nobody could translate."""
    found = []
    for each in (widget, *widget.findChildren(QWidget)):
        if each.isVisibleTo(widget) or isinstance(each, QMenu):
            for where, words in said_by(each):
                if any(word not in known and word not in NAMES for word in plain_words(words.replace("&", ""))):
                    found.append((where, words[:60]))
    return list(dict.fromkeys(found))


def cut(widget: QWidget) -> list[str]:
    return [f"{type(each).__name__}: {each.property('text')}" for each in widget.findChildren(QWidget) if is_cut(each)]


def shown(window: Window) -> QWidget:
    for _ in range(3):
        QApplication.processEvents()
    return QApplication.activeModalWidget() or QApplication.activeWindow() or window


def test_the_window_its_menus_and_its_forms_can_be_translated(odd: Window) -> None:
    known = words_of_the_project(odd)
    page = odd.work.live.page
    assert page is not None
    for record in (page.of_type(Mention)[0], page.of_type(Figure)[0], page.of_type(Source)[0]):
        odd.work.live.choose(record.id)
        form = odd.work.records.forms.currentWidget()
        assert isinstance(form, RecordForm)
        form.body.more.setChecked(True)
        QApplication.processEvents()
        assert untranslated(odd, known) == []
        assert cut(odd) == []


@pytest.mark.parametrize("kind", WINDOWS)
def test_the_windows_of_the_project_can_be_translated(odd: Window, kind: type[ProjectWindow]) -> None:
    known = words_of_the_project(odd)
    window = show_window(kind, odd.work)
    QApplication.processEvents()
    assert untranslated(window, known) == []
    assert cut(window) == []


def test_dialogs_can_be_translated(odd: Window) -> None:
    known = words_of_the_project(odd)
    for open_it in (
        odd.show_settings,
        odd.work.show_register,
        lambda: odd.work.show_details(""),
        lambda: KeysDialog(odd).open(),
        lambda: PasteDialog(odd, odd.desk, odd.work.live.session, Copied(text="A headline")).open(),
    ):
        open_it()
        dialog = shown(odd)
        assert untranslated(dialog, known) == []
        assert cut(dialog) == []
        dialog.close()


def checked(odd: Window, dialog: QWidget, names: str = "") -> None:
    """A dialog that is shown says nothing that cannot be translated, and has room for it."""
    dialog.show()
    for _ in range(3):
        QApplication.processEvents()
    assert untranslated(dialog, words_of_the_project(odd) + names) == []
    assert cut(dialog) == []
    dialog.close()


def test_what_stands_beside_the_text_can_be_translated(odd: Window) -> None:
    known = words_of_the_project(odd)
    odd.work.reading.find_words()
    toggle_guidelines(odd.work)
    QApplication.processEvents()
    assert untranslated(odd, known) == []
    assert cut(odd) == []
    for tip in TIPS:
        bar = TipBar()
        bar.say(tip.said())
        bar.resize(odd.width(), bar.height())
        checked(odd, bar, " ".join(map(key_of, tip.commands)))


def test_the_palette_the_guide_and_about_can_be_translated(odd: Window) -> None:
    checked(odd, Palette(odd))
    checked(odd, AboutDialog(odd), " ".join(f"{part} {number}" for part, number in versions(qVersion()).items()))
    checked(odd, GuideWindow(odd, odd.desk), "Alt+Left Alt+Right")


def test_what_asks_about_coming_in_and_going_out_can_be_translated(odd: Window, tmp_path: Path) -> None:
    table = tmp_path / "articles.csv"
    table.write_text("title,text,published\nFlood,About 300 people fled Orlen on Monday.,12/09/2016\n", "utf-8")
    session = odd.work.live.session
    checked(odd, TableDialog(odd, look_at(table)), table.name + table.read_text("utf-8"))
    checked(odd, BeginDialog(odd))
    checked(odd, ReportDialog(odd, Report(new=[("Flood", "pasted")])))
    checked(odd, ExportDialog(odd, odd.desk, session, str(session.project.path.parent), []))
    remark = sentence("1 link is empty, because what it leads to is left out.")
    checked(odd, ExportedDialog(odd, session.project.path.parent, Exported({"figures.csv": 3}, [remark])))


def test_what_asks_before_something_is_lost_can_be_translated(odd: Window, tmp_path: Path) -> None:
    session = odd.work.live.session
    article = session.articles()[0]
    told = purging(session.project.path, article.id)
    checked(odd, WhatGoes(odd, told))
    checked(odd, Typed(odd, told.title))
    copy = tmp_path / session.project.path.name
    copy.write_bytes(session.project.path.read_bytes())
    ways = Ways(copy)
    checked(odd, DamageDialog(odd, ways, said(sentence("The file is damaged: {0}.", "12"))))
    ways.close()


def test_taking_from_another_codebook_can_be_translated(odd: Window) -> None:
    session = odd.work.live.session
    book = codebook_in(Path(READY[-1]))
    checked(odd, TakeDialog(odd, book, differences(session, book), lambda name: list_name(session, name)))


def test_the_welcome_can_be_translated(odd: Window) -> None:
    other = Window(Desk())
    other.show()
    assert untranslated(other, words_of_the_project(odd)) == []
    other.close()
