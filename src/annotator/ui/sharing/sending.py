"""What is sent to colleagues: which articles, with whose work or nobody's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from annotator.services.sharing.choosing import Wish
from annotator.session import Session
from annotator.session.sharing import SUFFIX, Written, sending, unread, with_suffix
from annotator.ui.jobs import Job
from annotator.ui.language import phrase
from annotator.ui.naming import named
from annotator.ui.numbers import number
from annotator.ui.plain import plain_box
from annotator.ui.sharing.sent import SentDialog, what_is_in
from annotator.ui.states import resize_within

if TYPE_CHECKING:
    from annotator.ui.window import Window

ALL, SHOWN, UNREAD = "all", "shown", "unread"


class SendDialog(QDialog):
    """Asks what is to be sent; `wish` is the answer."""

    def __init__(self, window: Window, shown: list[str], unread: int) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Send"))
        self._shown = tuple(shown)
        self._blind = window.work.live.session.project.blinders.on
        self.articles = named(QComboBox(), spoken=self.tr("Articles"))
        self.articles.addItem(self.tr("All articles"), ALL)
        self.articles.addItem(self.tr("Those shown in the list ({0})").format(number(len(shown))), SHOWN)
        self.articles.addItem(self.tr("Those that you are not done with ({0})").format(number(unread)), UNREAD)
        self.records = QCheckBox(self.tr("With what was &recorded: entities, figures, sources, decisions, comments"))
        self.records.setChecked(True)
        self.originals = QCheckBox(self.tr("With the &files that the articles came in"))
        self.hint = named(QLabel(wordWrap=True), "muted")
        self._send = QPushButton(self.tr("&Send …"), default=True)
        self._lay_out()
        for changed in (self.articles.currentIndexChanged, self.records.toggled):
            changed.connect(lambda *_: self._tell())
        self._tell()
        resize_within(self, 38, 12)

    @property
    def wish(self) -> Wish:
        """What is wished now."""
        which = self.articles.currentData()
        articles = self._shown if which == SHOWN else ()
        return Wish(articles, which == UNREAD, self.records.isChecked(), self.originals.isChecked())

    def _tell(self) -> None:
        if self.records.isChecked():
            words = self.tr("One file with everybody’s work. Whoever takes it in sees first what it brings.")
            if self._blind:
                words += " " + self.tr("What others recorded and you do not see yet goes along, and stays unseen.")
        else:
            words = self.tr("Articles, register and codebook, but nobody’s work: for colleagues who are to code anew.")
        self.hint.setText(words)
        empty = self.articles.currentData() == SHOWN and not self._shown
        self._send.setEnabled(not empty)

    def _lay_out(self) -> None:
        form = QFormLayout()
        label = QLabel(self.tr("&Articles"))
        label.setBuddy(self.articles)
        form.addRow(label, self.articles)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.records)
        layout.addWidget(self.originals)
        layout.addWidget(self.hint)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._send, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


def send(window: Window) -> None:
    """Ask what is to be sent and where to, and write the file off the window's thread."""
    live = window.exchange.live
    if live is None:
        return
    dialog = SendDialog(window, list(window.work.articles.model.shown), unread(live.session))
    wished = dialog.exec() == QDialog.DialogCode.Accepted
    wish = dialog.wish
    dialog.deleteLater()
    if wished:
        title, kinds = phrase("Send"), phrase("Annotations (*.annotations)")
        name, _ = QFileDialog.getSaveFileName(window, title, str(usual_place(live.session)), kinds)
        if name and _may_replace(window, Path(name)):
            send_to(window, Path(name), wish)


def usual_place(session: Session) -> Path:
    """Beside the project, and named after the sender, so that the files of several people fit into one folder."""
    project = session.project.path
    who = "".join(each if each.isalnum() or each in "-_." else " " for each in session.person.name)
    return project.with_name(" ".join(f"{project.stem} {who}".split()) + SUFFIX)


def _may_replace(window: Window, chosen: Path) -> bool:
    """Ask where the file that will be written is there, and the system did not know its whole name."""
    path = with_suffix(chosen)
    if path == chosen or not path.exists():
        return True
    words = phrase("There is a file {0} already. Replace it?").format(path.name)
    box = plain_box(QMessageBox.Icon.Question, phrase("Send"), words, window)
    yes = box.addButton(phrase("&Replace"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is yes


def send_to(window: Window, path: Path, wish: Wish) -> None:
    """Write the file, and say what is in it."""
    live = window.exchange.live
    if live is None:
        return

    def tell(written: Any) -> None:
        if isinstance(written, Written):
            said = what_is_in(written, blind=live.session.project.blinders.on)
            live.told.emit(said, False)
            SentDialog(window, written.path, said).open()
        else:
            live.told.emit(phrase("Cancelled: no file was changed."), False)

    work = live.result_of(lambda: sending(live.session, with_suffix(path), wish))
    if work is not None:
        Job(window, phrase("Writing the file …"), work, tell).start()
