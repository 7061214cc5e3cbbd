"""An address that is typed in: what is sent where, said before it happens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QMessageBox, QVBoxLayout

from annotator.domain.errors import UserError
from annotator.services.intake.intake import Intake
from annotator.services.readers.address import TIMEOUT
from annotator.services.readers.text import LARGEST
from annotator.session.fetching import check_allowed, fetching
from annotator.ui.intake.arrival import Arrival
from annotator.ui.jobs import Cancelled, Job, Progress
from annotator.ui.language import said
from annotator.ui.naming import named
from annotator.ui.plain import plain_box
from annotator.ui.states import resize_within

if TYPE_CHECKING:
    from annotator.ui.live import Live
    from annotator.ui.window import Window

SIZE = (34, 16)  # in lines of text
MEGABYTE = 1_000_000


class AddressDialog(QDialog):
    """Asks for an address, fetches the page, and hands it on to be looked at; a sentence says why it cannot."""

    def __init__(self, window: Window, live: Live, address: str = "") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring in from an address"))
        self._window, self._live = window, live
        self.address = QLineEdit(address, placeholderText="https://www.example.org/article")
        self.complaint = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "complaint")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.fetch = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._lay_out()
        self.address.textChanged.connect(self._typed)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self._typed()
        self.address.selectAll()
        self.address.setFocus()
        resize_within(self, *SIZE)

    def start(self) -> None:
        """Fetch what is typed."""
        from annotator.session.newcomers import compared  # not needed to start

        session = self._live.session
        try:
            work = compared(session, fetching(session, self.address.text()))
        except UserError as problem:
            self._complain(said(problem.sentence))
            return

        def come(progress: Progress, cancelled: Cancelled) -> Intake | UserError:
            try:
                return work(progress, cancelled)
            except UserError as problem:
                return problem

        self._wait(True)
        Job(self, self.tr("Fetching the page …"), come, self._come).start()

    def _come(self, came: Any) -> None:
        self._wait(False)
        if isinstance(came, UserError):
            self._complain(said(came.sentence))
        elif came.cancelled:
            came.close()
            self._complain(self.tr("Cancelled: nothing was brought in."))
        else:
            self.accept()
            Arrival(self._window, self._live).take(came, show=True)

    def _wait(self, waits: bool) -> None:
        """One page at a time."""
        for widget in (self.address, self.fetch):
            widget.setEnabled(not waits)

    def _complain(self, words: str) -> None:
        self.complaint.setText(f"✗ {words}")
        self.complaint.show()
        self.address.setFocus()

    def _typed(self) -> None:
        self.complaint.hide()
        self.fetch.setEnabled(bool(self.address.text().strip()))

    def _lay_out(self) -> None:
        words = self.tr(
            "This is the only time that this program uses the network. It asks the site for this one page, without "
            "cookies, pictures and scripts; as with a browser, the site sees which connection asks. Nothing of your "
            "project is sent. What only subscribers see is better saved in a browser, and brought in as a file."
        )
        bounds = self.tr("It waits for {0} seconds at most, and takes {1} MB at most.")
        label = QLabel(self.tr("&Address of the page"))
        label.setBuddy(self.address)
        self.fetch.setText(self.tr("Fetch"))
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(words, wordWrap=True))
        layout.addWidget(named(QLabel(bounds.format(round(TIMEOUT), LARGEST // MEGABYTE), wordWrap=True), "muted"))
        layout.addWidget(label)
        layout.addWidget(self.address)
        layout.addWidget(self.complaint)
        layout.addStretch(1)
        layout.addWidget(self.buttons)


def ask_address(window: Window, live: Live, address: str = "") -> None:
    """Ask for an address, or say where that can be switched on."""
    try:
        check_allowed(window.desk.settings)
    except UserError as problem:
        title = QCoreApplication.translate("AddressDialog", "Bring in from an address")
        box = plain_box(QMessageBox.Icon.Information, title, said(problem.sentence), window)
        label = QCoreApplication.translate("AddressDialog", "&Settings …")
        settings = box.addButton(label, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        box.deleteLater()
        if box.clickedButton() is settings:
            window.show_settings()
        return
    AddressDialog(window, live, address).open()
