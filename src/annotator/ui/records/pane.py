"""The right side of the window: tabs, the form of the chosen record, the list of records, and what the checks found."""

from collections.abc import Iterator
from itertools import chain
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Mention, Source
from annotator.domain.checks import Check
from annotator.domain.edits import Edit
from annotator.ui import theme
from annotator.ui.live import Live
from annotator.ui.naming import named
from annotator.ui.records.checks_list import ChecksList
from annotator.ui.records.forms import FormsStack
from annotator.ui.records.list import RecordsList
from annotator.ui.records.rows import rows
from annotator.ui.records.whose import WhoseRecords

KINDS = ("mention", "figure", "source")
KIND_OF: dict[type, str] = {Mention: "mention", Figure: "figure", Source: "source"}
TYPE_OF: dict[str, type[AnyAnnotation]] = {kind: record_type for record_type, kind in KIND_OF.items()}
CHECKS = len(KINDS)
AT_ONCE = 200  # records of a kind up to which the list follows in the same moment
SHARES = (600, 280)  # of forms and lists
SOON, CHECK_AFTER = 60, 350  # milliseconds
MOMENT = 0.006  # seconds that checks take at a time


class RecordsPane(QWidget):
    """Shows what was recorded in the open article; everything it wishes goes through `live`."""

    anchor_wished = Signal(str)
    delete_wished = Signal()
    text_wished = Signal()
    place_wished = Signal(object)  # a Span of the text
    details_wished = Signal()
    undo_wished = Signal()
    redo_wished = Signal()
    kind_shown = Signal()

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self._found: list[Check] = []
        self._checking: Iterator[list[Check]] = iter(())
        self._finding: list[Check] = []
        self._tabs = named(
            QTabBar(expanding=False, usesScrollButtons=False, elideMode=Qt.TextElideMode.ElideRight),
            spoken=self.tr("Kinds of records"),
        )
        for _ in range(CHECKS + 1):
            self._tabs.addTab("")
        self.forms = FormsStack(live)
        self._list = RecordsList(self.tr("Records"))
        self._checks = ChecksList()
        self._hint = named(QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "hint")
        self._lists = QStackedWidget()
        self.whose = WhoseRecords(live)
        self._lists.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # it scrolls
        self._below = QWidget()
        self._has_room = True
        self.parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self._later = QTimer(self, singleShot=True, interval=SOON)
        self._check_later = QTimer(self, singleShot=True)
        self._check_on = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()

    @property
    def kind(self) -> str:
        """The kind of records that is shown; "" for the checks."""
        index = self._tabs.currentIndex()
        return KINDS[index] if index < CHECKS else ""

    def show_kind(self, kind: str) -> None:
        """Show the records of a kind."""
        if kind != self.kind:
            self._tabs.setCurrentIndex(KINDS.index(kind))

    def put_above(self, widget: QWidget) -> None:
        """Let something stand above the form."""
        layout, room = self.layout(), theme.line(self) // 3
        assert isinstance(layout, QVBoxLayout)
        row = QVBoxLayout()
        row.setContentsMargins(room, room, room, 0)
        row.addWidget(widget)
        layout.insertLayout(layout.indexOf(self.parts), row)

    def put_below(self, widget: QWidget) -> None:
        """Let something stand below the list of records, in one with it."""
        layout = self._below.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(widget, 1)

    def make_room(self, wished: bool) -> None:
        """While something is listed below, it need not be said how to begin."""
        self._has_room = not wished
        self._lists.setVisible(self._has_room or self._lists.currentWidget() is not self._hint)

    def focus_form(self, field: str = "") -> None:
        """Put the keyboard into the form of the chosen record."""
        self.forms.focus_field(field)

    def accept_proposals(self) -> None:
        """Fill in everything that the form proposes."""
        self.forms.accept_proposals()

    def settle(self) -> None:
        """Commit what is being typed."""
        self.forms.settle()

    def stop(self) -> None:
        """Let what was to be done a moment later be."""
        for timer in (self._later, self._check_later, self._check_on):
            timer.stop()

    def run_checks(self) -> None:
        """Look at everything in the article now, and show what was found."""
        self._begin_checks()
        self._show_found([*self._finding, *chain.from_iterable(self._checking)])

    def _begin_checks(self) -> None:
        page, session = self._live.page, self._live.session
        self._check_later.stop()
        from annotator.services.checks import check_page_in_steps  # not needed to start

        known = session.register, session.numbers, session.codebook
        self._checking = check_page_in_steps(page, *known) if page else iter(())
        self._finding = []
        self._check_on.start()

    def _go_on_checking(self) -> None:
        """Check for a moment, so that keys and the mouse are not kept waiting."""
        until = monotonic() + MOMENT
        for found in self._checking:
            self._finding += found
            if monotonic() > until:
                self._check_on.start()
                return
        self._show_found(self._finding)

    def _show_found(self, found: list[Check]) -> None:
        self._check_on.stop()
        self._found = found
        self._checks.show_checks(found, self._live.page)
        self._name_tabs()

    def _lay_out(self) -> None:
        self._lists.addWidget(self._list)
        self._lists.addWidget(self._checks)
        self._lists.addWidget(self._hint)
        self.parts.addWidget(self.forms)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._lists, 1)
        self.parts.addWidget(self._below)
        self.parts.setStretchFactor(0, 3)
        self.parts.setStretchFactor(1, 2)
        self.parts.setSizes([*SHARES])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addWidget(self.whose)
        layout.addWidget(self.parts, 1)

    def _connect(self) -> None:
        self._live.turned.connect(self.show_page)
        self._live.whose_changed.connect(self.show_page)
        self._live.changed.connect(self._changed)
        self._live.chosen_changed.connect(self._chosen)
        self._later.timeout.connect(self._list_again)
        self._check_later.timeout.connect(self._begin_checks)
        self._check_on.timeout.connect(self._go_on_checking)
        self._tabs.currentChanged.connect(self._tab_changed)
        self._list.row_wished.connect(lambda id: self._live.choose(id))
        self._list.form_wished.connect(self.focus_form)
        self._checks.record_wished.connect(lambda id: self._live.choose(id))
        self._checks.place_wished.connect(self.place_wished)
        self._checks.details_wished.connect(self.details_wished)
        for part in (self._list, self._checks):
            part.text_wished.connect(self.text_wished)
        self._list.delete_wished.connect(self.delete_wished)
        self.forms.anchor_wished.connect(self.anchor_wished)
        self.forms.text_wished.connect(self.text_wished)
        self.forms.undo_wished.connect(self.undo_wished)
        self.forms.redo_wished.connect(self.redo_wished)

    def show_page(self) -> None:
        """Show the records of the open article."""
        self._found = []
        self._checks.show_checks([], None)
        self._list.show_rows([], "")
        if self._live.page is None:
            self._list_again()  # else it follows when it is said that no record is chosen
        self._check_on.stop()
        self._check_later.start(CHECK_AFTER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tabs()

    def hideEvent(self, event: QHideEvent) -> None:
        """When the window closes the project does, too."""
        super().hideEvent(event)
        if not self.window().isVisible():
            self.stop()

    def _changed(self, edit: Edit) -> None:
        self._name_tabs()
        self._list_soon()
        self._check_on.stop()
        self._check_later.start(CHECK_AFTER)
        self.forms.refresh(edit)

    def _chosen(self, id: str, field: str) -> None:
        record = self._live.record
        if record is not None and self._tabs.currentIndex() != KINDS.index(KIND_OF[type(record)]):
            blocked = self._tabs.blockSignals(True)
            self._tabs.setCurrentIndex(KINDS.index(KIND_OF[type(record)]))
            self._tabs.blockSignals(blocked)
            self.kind_shown.emit()
        self._list_soon()
        self.forms.show_record(record)
        if field:
            self.forms.focus_field(field)

    def _tab_changed(self, index: int) -> None:
        record = self._live.record
        if record is not None and (index == CHECKS or KIND_OF[type(record)] != KINDS[index]):
            self._live.choose("")
        if index == CHECKS:
            self.run_checks()
        self._list_again()
        self.kind_shown.emit()

    def _list_soon(self) -> None:
        """A long list follows a moment later, so that whoever types is not kept waiting."""
        page, kind = self._live.page, self.kind
        if page is None or not kind or page.count(TYPE_OF[kind]) <= AT_ONCE:
            self._list_again()
            return
        self.forms.setVisible(self._live.record is not None)
        self._lists.setCurrentWidget(self._list)
        self._name_tabs()
        self._later.start()

    def _list_again(self) -> None:
        self._later.stop()
        page, kind = self._live.page, self.kind
        self.forms.setVisible(bool(kind) and self._live.record is not None)
        if page is None:
            self._hint.clear()
            self._lists.setCurrentWidget(self._hint)
        elif not kind:
            self._lists.setCurrentWidget(self._checks)
        elif page.count(TYPE_OF[kind]):
            self._list.show_rows(rows(self._live.session, page, kind, self._live.chosen), self._live.chosen)
            self._lists.setCurrentWidget(self._list)
        else:
            self._hint.setText(self._how_to_begin(kind))
            self._lists.setCurrentWidget(self._hint)
        self.make_room(not self._has_room)
        self._name_tabs()

    def _name_tabs(self) -> None:
        page = self._live.page
        names = (self.tr("Entities"), self.tr("Figures"), self.tr("Sources"), self.tr("Checks"))
        counts = [page.count(record_type) if page else 0 for record_type in ANNOTATIONS]
        whole = [
            f"{name} {count}" if count else name for name, count in zip(names, [*counts, len(self._found)], strict=True)
        ]
        metrics, line = self._tabs.fontMetrics(), theme.line(self)
        fits = sum(metrics.horizontalAdvance(words) + line for words in whole) < self.width()
        for index, (name, words) in enumerate(zip(names, whole, strict=True)):
            shown = words if fits else name  # how many there are is told by the tip, where there is no room
            if self._tabs.tabText(index) != shown or self._tabs.tabToolTip(index) != words:
                self._tabs.setTabText(index, shown)
                self._tabs.setTabToolTip(index, words)

    def _how_to_begin(self, kind: str) -> str:
        words = {
            "mention": self.tr("No entities yet.\nSelect who or what in the text, and press E."),
            "figure": self.tr("No figures yet.\nSelect a number in the text, and press F."),
            "source": self.tr("No sources yet.\nSelect what somebody said, and press S."),
        }
        return words[kind]
