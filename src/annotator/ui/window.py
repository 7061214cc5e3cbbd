"""The window: menus, the panes of the open project, and the line at the bottom."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget

from annotator.session import Desk, Session
from annotator.ui import theme
from annotator.ui.articles.assigned import ShowsAssigned
from annotator.ui.dropping import Dropping
from annotator.ui.forms.digits import digit_by_place
from annotator.ui.guide.key import GuideKey
from annotator.ui.language import said
from annotator.ui.menus import Menus
from annotator.ui.people.sight import KeepsSight
from annotator.ui.preferences import Preferences
from annotator.ui.projects import Projects
from annotator.ui.states import geometry_of, on_screen, restore_geometry
from annotator.ui.status import StatusLine
from annotator.ui.welcome import Welcome
from annotator.ui.work import Work

if TYPE_CHECKING:
    from annotator.ui.exchange import Exchange
    from annotator.ui.mending import Aftercare

SIZE = (82, 52)  # of a new window, in lines of text
SMALLEST_TEXT, USUAL_TEXT, LARGEST_TEXT = 8, 13, 40


class Window(QMainWindow):
    """The main window; without a project it offers to open one, and `work` is not there yet."""

    work: Work

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.session: Session | None = None
        self.others: list[Window] = []  # in which backups are looked at
        self.aftercare: Aftercare | None = None
        self.projects = Projects(self, desk)
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self.projects.closing.connect(self._end_work)
        self.projects.opened.connect(self.show_session)
        self.projects.left.connect(self.show_none)
        self.furnish()
        self.preferences = Preferences(self)
        GuideKey(self)
        Dropping(self)
        line = theme.line(self)
        self.resize(on_screen(self, QSize(SIZE[0] * line, SIZE[1] * line)))
        restore_geometry(self, desk.settings.window.get("window", ""))
        self.name_window()

    def furnish(self) -> None:
        """Make the menus, the line at the bottom and the page of welcome, or make them anew."""
        for old in (*self.findChildren(Menus), *self._pages.findChildren(Welcome)):
            old.setParent(None)
            old.deleteLater()
        self.menuBar().clear()
        self.menus = Menus(self)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self._pages.insertWidget(0, self._welcome())
        self.name_window()

    def show_session(self, session: Session) -> None:
        """Show a project that was just opened."""
        work = Work(self, session)
        work.live.changed.connect(self.menus.refresh)
        work.live.turned.connect(self.menus.refresh)
        work.live.chosen_changed.connect(self.menus.refresh)
        work.proposals.current_changed.connect(self.menus.refresh)
        work.live.told.connect(self.status.say)
        work.live.damaged.connect(self.projects.damaged, Qt.ConnectionType.QueuedConnection)
        work.live.became.connect(self.projects.reopen, Qt.ConnectionType.QueuedConnection)
        work.live.file_gone.connect(self.projects.offer_copy, Qt.ConnectionType.QueuedConnection)
        if self.session is not None:
            self._pages.removeWidget(self.work)
            self.work.deleteLater()
        self.session, self.work = session, work
        ShowsAssigned(work.live, work.articles)
        KeepsSight(work)
        self._pages.addWidget(work)
        self._pages.setCurrentWidget(work)
        self.name_window()
        self.status.show_session(work.live)
        work.begin()
        self.menus.refresh()
        self._look_after(session)

    def _look_after(self, session: Session) -> None:
        """Say what somebody who opens this project should know."""
        if session.project.remark:
            self.status.say(said(session.project.remark), False)
        if session.project.stopped_uncleanly:
            from annotator.ui.mending import Aftercare

            self.aftercare = Aftercare(self, session)

    def show_none(self) -> None:
        """Show that no project is open."""
        if self.session is not None:
            self._pages.removeWidget(self.work)
            self.work.deleteLater()
            self.session = None
        self._pages.setCurrentIndex(0)  # the page of welcome
        self.status.show_none()
        self.name_window()
        self.menus.refresh()

    @cached_property
    def exchange(self) -> Exchange:
        """Bringing in and exporting; not needed to start."""
        from annotator.ui.exchange import Exchange

        return Exchange(self, self.desk)

    def show_settings(self) -> None:
        """What can be chosen on this computer."""
        from annotator.ui.dialogs.settings import SettingsDialog

        SettingsDialog(self).open()

    def toggle_pane(self, number: int) -> None:
        """Show or hide a side pane of the open project."""
        if self.session is not None:
            self.work.toggle_pane(number)

    def zoom(self, step: int) -> None:
        """Make the text larger or smaller; 0 sets it as it was."""
        size = self.desk.settings.text_size + step if step else USUAL_TEXT
        self.preferences.change(text_size=min(max(size, SMALLEST_TEXT), LARGEST_TEXT))

    def set_theme(self, name: str) -> None:
        """Light, dark, or as the system is."""
        self.preferences.change(theme=name)

    # What Qt calls

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already but what is being typed."""
        stored = dict(self.desk.settings.window)
        if self.session is not None:
            if not self.may_leave():
                event.ignore()
                return
            stored |= self.work.states
            self.projects.closing.emit()
        self.desk.remember(window=stored | {"window": geometry_of(self)})
        self.projects.close()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and a digit go by the place of the key, as the digits of some layouts want Shift."""
        record = {"1": "mention", "2": "figure", "3": "source"}.get(digit_by_place(event))
        may_record = self.session is not None and not self.work.panes.isHidden()  # not while deciding
        if record and may_record and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.work.marking.record(record)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The side buttons of a mouse go back and forward."""
        step = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}.get(event.button())
        if step and self.session is not None:
            self.work.visited.step(step)
        else:
            super().mousePressEvent(event)

    def _welcome(self) -> Welcome:
        welcome = Welcome(self.desk)
        welcome.new_wished.connect(self.projects.new)
        welcome.open_wished.connect(self.projects.open)
        welcome.sample_wished.connect(self.projects.open_sample)
        welcome.path_wished.connect(lambda path: self.projects.open_path(Path(path)))
        return welcome

    def _end_work(self) -> None:
        if self.aftercare is not None:
            self.aftercare.end()
            self.aftercare = None
        if self.session is not None:
            self.work.end()

    def may_leave(self) -> bool:
        """Save what is being typed; where that cannot be, ask whether it may be lost."""
        self.work.records.settle()
        if not self.work.records.forms.unsaved:
            return True
        words = self.tr("Something that you typed could not be saved. Close the window all the same?")
        return QMessageBox.question(self, self.tr("Not saved"), words) == QMessageBox.StandardButton.Yes

    def name_window(self) -> None:
        """Say in the title which project is open."""
        name = f"{self.session.name} – " if self.session else ""
        self.setWindowTitle(name + self.tr("News annotator"))
