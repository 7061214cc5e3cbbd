"""What was read, shown before anything is stored: which articles come in, and how."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.services.intake.intake import Intake
from annotator.services.intake.rows import Row
from annotator.session import Desk, Session
from annotator.ui import theme
from annotator.ui.filter_line import FilterLine
from annotator.ui.intake.article import ArticlePreview
from annotator.ui.intake.chips import KeptChips
from annotator.ui.intake.lines import Line, counts_of, lines_of, mend
from annotator.ui.intake.list import IntakeList
from annotator.ui.intake.model import NOT_TICKED, IntakeModel
from annotator.ui.intake.report import save_report
from annotator.ui.language import plural, said
from annotator.ui.naming import named
from annotator.ui.states import geometry_of, resize_within, restore_geometry, restore_state, state_of

SIZE = (84, 54)  # in lines of text
NAME = "intake"  # under which it is remembered how it stood
SHARES = (5, 6)  # of the list and of the article


class IntakeDialog(QDialog):
    """A list of all that was read, and beside it the chosen article as it would come in."""

    def __init__(self, parent: QWidget, desk: Desk, session: Session, intake: Intake) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._intake = desk, intake
        self._changed = False  # something was decided here that closing would lose
        self.model = IntakeModel(lines_of(intake))
        self.list = IntakeList(self.model)
        self.preview = ArticlePreview(intake, session.codebook, desk.settings)
        self.filter = FilterLine(self.tr("Filter by title, publisher, file or remark"))
        self.chips = KeptChips(counts_of([line.state for line in self.model.lines]))
        self.all = QCheckBox(self.tr("&Tick all shown"))
        self.count = named(QLabel(), "muted")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._left = QWidget()
        self._parts = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._showing = QTimer(self, singleShot=True, interval=0)  # once for many steps through the list
        self.setWindowTitle(self.tr("Articles to bring in"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self._lay_out()
        self._connect()
        self._stand()
        self._tell()
        self._go_to(0)
        alone = len(self.model.lines) == 1
        self._left.setVisible(not alone)
        (self.take if alone and self.take.isEnabled() else self.list).setFocus()

    def chosen(self) -> tuple[list[Row], list[Row]]:
        """The rows of the articles that are to come in, and those of them whose characters are put right."""
        wished = [line for line in self.model.lines if line.wished]
        return [line.row for line in wished], [line.row for line in wished if line.mended]

    def done(self, result: int) -> None:
        """Take what is being typed, and remember how it stood."""
        self.preview.settle()
        state = {NAME: geometry_of(self), f"{NAME} parts": state_of(self._parts)}
        state[f"{NAME} article"] = state_of(self.preview.parts)
        self._desk.remember(window=self._desk.settings.window | state)
        super().done(result)

    def reject(self) -> None:
        """Close without bringing anything in; what was decided here is not lost unasked."""
        self.preview.settle()
        words = self.tr("What you ticked and corrected here would be lost, and nothing comes in. Close all the same?")
        if not self._changed or QMessageBox.question(self, self.windowTitle(), words) == QMessageBox.StandardButton.Yes:
            super().reject()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(QLabel(said(self._intake.report().summary), textFormat=Qt.TextFormat.PlainText, wordWrap=True))
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, theme.line(self) // 2, 0)
        column.addLayout(head)
        column.addWidget(self.filter)
        column.addWidget(self.chips)
        column.addWidget(self.list, 1)
        column.addWidget(self.all)
        self._parts.addWidget(self._left)
        self._parts.addWidget(self.preview)
        for at, share in enumerate(SHARES):
            self._parts.setStretchFactor(at, share)
        self._parts.setSizes([share * self.width() for share in SHARES])
        save = self.buttons.addButton(self.tr("&Save the report …"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setAutoDefault(False)
        save.clicked.connect(lambda: save_report(self, self._intake.report()))
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._parts, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._arrange)
        self.list.typed_from(self.filter)
        self.chips.changed.connect(self._arrange)
        self.list.moved.connect(self._showing.start)
        self.list.doubleClicked.connect(lambda: self.preview.focus_text())
        self._showing.timeout.connect(self._show)
        self.list.left.connect(self._catch_up)
        self.model.ticks_changed.connect(self._note)
        self.model.modelReset.connect(self._tell)
        self.preview.changed.connect(self._note)
        self.preview.changed.connect(self.model.show_again)
        self.preview.all_mended.connect(self._mend_all)
        self.preview.form.text_wished.connect(self.list.setFocus)
        self.all.clicked.connect(self._tick_all)
        self.take.clicked.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        keys = {
            "Ctrl+Return": self.take.click,
            "Ctrl+Enter": self.take.click,
            "Ctrl+F": self.filter.setFocus,
            "F6": self.list.setFocus,
            "F7": self.preview.focus_text,
            "F8": self.preview.focus_facts,
        }
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self, do)

    def _stand(self) -> None:
        """As it stood when it was last open."""
        resize_within(self, *SIZE)
        stood = self._desk.settings.window
        restore_geometry(self, stood.get(NAME, ""))
        restore_state(self._parts, stood.get(f"{NAME} parts", ""))
        restore_state(self.preview.parts, stood.get(f"{NAME} article", ""))

    def _arrange(self) -> None:
        current = self._current()
        self.model.filter(self.filter.text(), self.chips.kept)
        self._go_to(max(0, self.model.row_of(current)) if current else 0)

    def _go_to(self, row: int) -> None:
        if self.model.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.list.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)
            self.list.scrollTo(self.model.index(row, 0))
        self._show()

    def _show(self) -> None:
        self._showing.stop()
        self.preview.show_line(self._current(), self.tr("Choose a line of the list to see it as it would come in."))

    def _catch_up(self) -> None:
        """What is typed next must not land in the article of the line before."""
        if self._showing.isActive():
            self._show()

    def _current(self) -> Line | None:
        index = self.list.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    def _tick_all(self) -> None:
        """All of what is shown comes in, or none of it where all did."""
        self.model.tick(range(self.model.rowCount()), self.all.checkState() != NOT_TICKED)

    def _mend_all(self, mended: bool) -> None:
        """What was decided on the characters of one article holds for all."""
        for line in self.model.lines:
            if line.may_come_in and line.row.garbled is not None:
                mend(line, self._intake, mended)
        self.model.show_all_again()
        self._note()

    def _note(self) -> None:
        self._changed = True
        self._tell()

    def _tell(self) -> None:
        """How many come in."""
        count = self.model.wished()
        self.take.setText(plural("Bring in %n article(s)", count) if count else self.tr("Bring in"))
        self.take.setEnabled(count > 0)
        self.all.setTristate(False)
        self.all.setCheckState(self.model.ticked())
        self.all.setEnabled(self.model.could_come_in())
        none = self.tr("Nothing is ticked.") if self.model.could_come_in() else self.tr("Nothing of this can come in.")
        self.count.setText("" if count else none)
