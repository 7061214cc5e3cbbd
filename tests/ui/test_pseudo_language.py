"""Every word of every window can be translated, and has room to grow; mirrored as well."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.domain.annotations import Figure, Mention, Source
from annotator.session import Desk
from annotator.ui.backups.windows import BackupsWindow
from annotator.ui.codebook.window import CodebookWindow
from annotator.ui.concordance.window import ConcordanceWindow
from annotator.ui.deleted import DeletedArticles
from annotator.ui.dialogs.bringing_in import PasteDialog
from annotator.ui.dialogs.keys import KeysDialog
from annotator.ui.figures.chart_window import ChartWindow
from annotator.ui.figures.conflicts_window import ConflictsWindow
from annotator.ui.figures.window import FiguresWindow
from annotator.ui.forms.form import RecordForm
from annotator.ui.language import speak
from annotator.ui.later import AskedLater
from annotator.ui.overview.window import OverviewWindow
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
        lambda: PasteDialog(odd, "A headline").open(),
    ):
        open_it()
        dialog = shown(odd)
        assert untranslated(dialog, known) == []
        assert cut(dialog) == []
        dialog.close()


def test_the_welcome_can_be_translated(odd: Window) -> None:
    other = Window(Desk())
    other.show()
    assert untranslated(other, words_of_the_project(odd)) == []
    other.close()
