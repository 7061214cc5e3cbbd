"""What can be done about a damaged project: look at what can be read, restore a backup, repair the file."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from annotator.session.repair import Contents, Ways
from annotator.ui import theme
from annotator.ui.language import plural, said
from annotator.ui.naming import counted, named
from annotator.ui.states import resize_within

LOOK, RESTORE, REPAIR = "look", "restore", "repair"
SIZE = (40, 30)  # lines of text


class DamageDialog(QDialog):
    """The three ways, and what each would give; nothing is changed before one is chosen. `chosen` is the one."""

    def __init__(self, parent: QWidget, ways: Ways, sentence: str) -> None:
        super().__init__(parent)
        self.chosen = ""
        self.setWindowTitle(self.tr("Damaged project"))
        self._rows = layout = QVBoxLayout(self)
        layout.addWidget(self._words(sentence))
        name = ways.path.name
        readable = held_in(ways.readable) if ways.anything else self.tr("Nothing can be read any more.")
        self._offer(REPAIR, self.tr("Re&pair it with what can be read"), readable, ways.anything)
        self._note(self.tr("The damaged file is kept beside, under another name."))
        held = self.tr("There is no good backup.")
        if ways.backup is not None:
            made = _moment(ways.backup.made)
            held = self.tr("Of {0}: {1}").format(made, held_in(ways.backup.contents))
        self._offer(RESTORE, self.tr("&Restore the newest good backup"), held, ways.backup is not None)
        self._note(self.tr("The damaged file is kept among the backups."))
        self._offer(LOOK, self.tr("&Look only at what can be read"), readable, ways.anything)
        self._note(self.tr("Nothing is changed; {0} stays as it is.").format(name))
        self._list_losses(ways)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        close.rejected.connect(self.reject)
        layout.addWidget(close)
        resize_within(self, *SIZE)

    def _offer(self, way: str, words: str, gives: str, possible: bool) -> None:
        button = QPushButton(words)
        button.setEnabled(possible)
        button.setAccessibleDescription(gives)
        button.clicked.connect(lambda: self._choose(way))
        self._rows.addSpacing(theme.line(self) // 2)
        self._rows.addWidget(button)
        self._rows.addWidget(self._words(gives))

    def _choose(self, way: str) -> None:
        self.chosen = way
        self.accept()

    def _note(self, words: str) -> None:
        self._rows.addWidget(named(self._words(words), "muted"))

    def _list_losses(self, ways: Ways) -> None:
        sentences = ways.losses.sentences()
        if not sentences:
            return
        losses = named(QListWidget(), spoken=self.tr("What is damaged"))
        losses.setWordWrap(True)
        losses.addItems([*map(said, sentences)])
        label = QLabel(self.tr("&What is damaged:"))
        label.setBuddy(losses)
        self._rows.addSpacing(theme.line(self) // 2)
        self._rows.addWidget(label)
        self._rows.addWidget(losses)

    def _words(self, words: str) -> QLabel:
        return QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText)


def held_in(contents: Contents) -> str:
    """What a project holds, in words of the screen."""
    parts = [plural("%n article(s)", contents.articles), counted(contents.records)]
    if contents.edits is not None:
        parts.append(plural("%n edit(s)", contents.edits))
    if contents.until:
        last = datetime.fromisoformat(contents.until)
        parts.append(QCoreApplication.translate("Contents", "last edit {0}").format(_moment(last)))
    return ", ".join(parts)


def _moment(when: datetime) -> str:
    """A moment as the clock on the wall shows it."""
    seconds = int(when.timestamp())
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(seconds), QLocale.FormatType.ShortFormat)
