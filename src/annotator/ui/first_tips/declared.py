"""The tips: when each has its moment, what it says, and the commands whose keys it names."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from annotator.domain.annotations import ANNOTATIONS, Figure, Mention
from annotator.domain.edits import Edit
from annotator.domain.page import Page
from annotator.domain.records import Progress
from annotator.ui.commands import COMMANDS

SAME_NAME = 3  # mentions of an entity, after which marking all of them is worth a tip
A_FEW = 10  # records
USED_TO_IT = 20  # edits in one sitting
MORE = 30


@dataclass(frozen=True)
class Moment:
    """What is going on when a tip may be due."""

    page: Page | None
    edit: Edit | None = None  # that was just done
    asked: str = ""  # the field that the form has just asked for
    edits: int = 0  # since the project was opened here
    done: int = 0  # articles that were finished since then

    @property
    def records(self) -> int:
        """How many the open article has."""
        return sum(map(self.page.count, ANNOTATIONS)) if self.page else 0


@dataclass(frozen=True)
class Tip:
    """One line that is shown once."""

    name: str
    words: str  # {0} {1} … for the keys
    commands: tuple[str, ...]  # functions in ui/commands
    due: Callable[[Moment], bool]

    def said(self) -> str:
        """The line in the language of the screen, with the keys as they are on this computer."""
        return QCoreApplication.translate("tips", self.words).format(*map(key_of, self.commands))


def key_of(function: str) -> str:
    """The key of a command, by the name of its function."""
    keys = next(command.keys for command in COMMANDS if command.run.__name__ == function)
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _deleted(moment: Moment) -> bool:
    changes = moment.edit.changes if moment.edit and not moment.edit.undoes else ()
    return any(isinstance(c.after, ANNOTATIONS) and c.after.deleted for c in changes)


def _same_name(moment: Moment) -> bool:
    changes = moment.edit.changes if moment.edit else ()
    named = {c.after.entity for c in changes if isinstance(c.after, Mention) and c.after.entity}
    mentions = moment.page.of_type(Mention) if moment.page else []
    return any(sum(each.entity == entity for each in mentions) == SAME_NAME for entity in named)


def _second_figure(moment: Moment) -> bool:
    made = moment.edit is not None and any(
        c.before is None and isinstance(c.after, Figure) for c in moment.edit.changes
    )
    return made and moment.page is not None and moment.page.count(Figure) > 1


def finished(edit: Edit) -> bool:
    """Whether an edit says that an article is done."""
    return any(isinstance(c.after, Progress) and c.after.state == "done" for c in edit.changes)


TIPS = (
    Tip(
        "form",
        str(
            QT_TRANSLATE_NOOP(
                "tips",
                "Enter takes what is proposed, digits choose numbered words, Esc goes back to the text.",
            )
        ),
        (),
        lambda moment: bool(moment.asked),
    ),
    Tip(
        "mark",
        str(QT_TRANSLATE_NOOP("tips", "Select words and press {0} for an entity, {1} for a figure, {2} for a source.")),
        ("mark_entity", "mark_figure", "mark_source"),
        lambda moment: moment.page is not None and moment.edit is None and not moment.records,
    ),
    Tip(
        "undo",
        str(QT_TRANSLATE_NOOP("tips", "{0} takes the last step back, and the one before it, also tomorrow.")),
        ("undo",),
        _deleted,
    ),
    Tip(
        "occurrences",
        str(QT_TRANSLATE_NOOP("tips", "{0} marks the same words everywhere in the article as the same entity.")),
        ("all_occurrences",),
        _same_name,
    ),
    Tip(
        "repeat",
        str(QT_TRANSLATE_NOOP("tips", "{0} fills the empty fields of a figure as in the one recorded before it.")),
        ("repeat",),
        _second_figure,
    ),
    Tip(
        "done",
        str(QT_TRANSLATE_NOOP("tips", "{0} says that the article is done, and opens the next one.")),
        ("done_next",),
        lambda moment: moment.records >= A_FEW,
    ),
    Tip(
        "export",
        str(QT_TRANSLATE_NOOP("tips", "{0} writes tables of what there is so far, as often as you like.")),
        ("export",),
        lambda moment: moment.done > 0,
    ),
    Tip(
        "palette",
        str(QT_TRANSLATE_NOOP("tips", "{0} finds any command, article or entity by a few letters of its name.")),
        ("palette",),
        lambda moment: moment.edits >= USED_TO_IT,
    ),
    Tip(
        "later",
        str(QT_TRANSLATE_NOOP("tips", "Not sure? {0} flags the chosen record, and {1} lists all that are flagged.")),
        ("ask_later", "asked_later"),
        lambda moment: moment.edits >= MORE,
    ),
)
