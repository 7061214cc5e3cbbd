"""All keys on one page."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from annotator.ui.commands import COMMANDS
from annotator.ui.language import with_colon
from annotator.ui.menus import translated
from annotator.ui.naming import named
from annotator.ui.states import resize_within

OF_TEXT = (
    (
        "Alt+Right",
        QT_TRANSLATE_NOOP(
            "commands",
            "grow the end of the chosen record by a word; with Shift by a character; with Ctrl the beginning",
        ),
    ),
    ("Alt+Left", QT_TRANSLATE_NOOP("commands", "shrink it")),
    ("Alt+Up", QT_TRANSLATE_NOOP("commands", "step through marks that lie on one another")),
    ("Shift+Right", QT_TRANSLATE_NOOP("commands", "select by character; with Ctrl by word")),
    (
        "1",
        QT_TRANSLATE_NOOP(
            "commands",
            "to 9: the selected words, or the chosen or suggested mention, mean the entity with this digit below",
        ),
    ),
    ("Esc", QT_TRANSLATE_NOOP("commands", "in a form: commit, and back to the text")),
)


class KeysDialog(QDialog):
    """Every command with its key, as the menus have them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        page = named(QTextBrowser(openLinks=False), spoken=self.tr("Keys"))
        page.setHtml(self._table())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(page)
        layout.addWidget(buttons)
        resize_within(self, 42, 36)

    def _table(self) -> str:
        rows: list[str] = []
        menu = ""
        for command in COMMANDS:
            if not command.keys:
                continue
            if command.menu != menu:
                menu = command.menu
                rows.append(f"<tr><td colspan=2><h4>{translated(menu)}</h4></td></tr>")
            rows.append(_row(command.keys, with_colon(translated(command.label), translated(command.tip))))
        rows.append(f"<tr><td colspan=2><h4>{self.tr('In the text')}</h4></td></tr>")
        rows += [_row(keys, translated(str(words))) for keys, words in OF_TEXT]
        return f"<table cellspacing=4>{''.join(rows)}</table>"


def _row(keys: str, words: str) -> str:
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"<tr><td><b>{shown}</b>&nbsp;&nbsp;</td><td>{words}</td></tr>"
