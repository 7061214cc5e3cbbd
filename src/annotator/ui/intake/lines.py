"""What was read, line by line, as the preview lists it: an article that may come in, or a file that gave none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.domain.folding import fold
from annotator.services.intake.intake import Intake
from annotator.services.intake.report import Report
from annotator.services.intake.rows import Row
from annotator.services.readers.files import shown
from annotator.ui.intake.kinds import kind_words
from annotator.ui.language import said

NEW, LOOK, COPY, ALREADY, REFUSED = STATES = ("new", "look", "copy", "already", "refused")
ALL = ""  # whatever the state
SIGNS = {NEW: "+", LOOK: "!", COPY: "≈", ALREADY: "=", REFUSED: "✗"}


@dataclass(eq=False)
class Line:
    """One line of a list of what was read."""

    row: Row
    wished: bool = False  # it is to come in
    mended: bool = False  # with its wrongly read characters put right
    title: str = ""  # that the article would have

    @property
    def may_come_in(self) -> bool:
        return self.row.is_new

    @property
    def state(self) -> str:
        """What is known of it: one of STATES."""
        if self.row.refused:
            return REFUSED
        if self.row.same_as is not None:
            return ALREADY
        if self.row.remarks or self.row.garbled:
            return LOOK
        return COPY if self.row.is_copy else NEW

    @property
    def file(self) -> str:
        """The name of the file, and of the article inside it."""
        return self.row.origin or shown(self.row.path.name)

    @property
    def kind(self) -> str:
        """What kind of file it came in, in words."""
        return kind_words(self.file)

    @property
    def remarks(self) -> list[str]:
        """Why it is not there, or what should be looked at, in sentences."""
        if self.row.refused:
            return [said(self.row.refused)]
        if self.row.same_as is not None:
            return [same_words(self.row.same_as)]
        garbled = [garbled_words(self.row)] if self.row.garbled else []
        like = [said(self.row.like)] if self.row.like else []
        return [*map(said, self.row.remarks), *garbled, *like]


def lines_of(intake: Intake) -> list[Line]:
    """The lines of what was read: what is new is to come in, and stands above what cannot."""
    return sorted(
        (Line(row, wished=row.is_new, title=row.title) for row in intake.rows), key=lambda line: not line.may_come_in
    )


def mend(line: Line, intake: Intake, mended: bool) -> None:
    """Let an article come in with its wrongly read characters put right, or as they stand."""
    line.mended = mended
    line.title = intake.article(line.row, mended=mended).article.title


def is_shown_before(intake: Intake, setting: str) -> bool:
    """Whether what was read is shown before it is stored: always, never, or where it is more than one clean article."""
    if setting != "look":
        return setting == "always"
    return [line.state for line in lines_of(intake)] != [NEW] or bool(intake.left_out)


def state_words(state: str) -> str:
    """What is known of a line, in words."""
    return {
        NEW: QCoreApplication.translate("Intake", "New"),
        LOOK: QCoreApplication.translate("Intake", "Needs a look"),
        COPY: QCoreApplication.translate("Intake", "Looks like a copy"),
        ALREADY: QCoreApplication.translate("Intake", "Already there"),
        REFUSED: QCoreApplication.translate("Intake", "Not read"),
    }[state]


def state_with_sign(state: str) -> str:
    """The same behind its sign, so that it is seen at once without colour."""
    return f"{SIGNS[state]}  {state_words(state)}"


def needs_look(state: str) -> bool:
    """Whether somebody should look at it before it comes in, or know that it does not."""
    return state not in (NEW, ALREADY)


def is_kept(state: str, searched: str, kept: str, words: Iterable[str]) -> bool:
    """Whether a line of this state, in which this is searched, is of what is kept and holds all these folded words.

    `kept` is a state, LOOK (all that should be looked at) or ALL.
    """
    if kept != ALL and not (needs_look(state) if kept == LOOK else state == kept):
        return False
    folded = fold(searched)
    return all(word in folded for word in words)


def counts_of(states: Sequence[str]) -> dict[str, int]:
    """How many there are of each state, in all, and to look at."""
    counts = {state: states.count(state) for state in STATES}
    return counts | {ALL: len(states), LOOK: sum(map(needs_look, states))}


def same_words(title: str) -> str:
    """That a text is there already."""
    words = QCoreApplication.translate("Intake", "The same text is there already, as “{0}”.")
    return words.format(title)


def garbled_words(row: Row) -> str:
    """That characters seem to be read wrongly."""
    assert row.garbled is not None
    words = QCoreApplication.translate("Intake", "Characters seem to be read wrongly in {0} places.")
    return words.format(row.garbled.places)


def told_in(report: Report) -> list[tuple[str, str, str, str]]:
    """What a report tells, line by line: state, title, file and why; what somebody should know of stands first."""
    lines = [(REFUSED, "", shown(path), said(why)) for path, why in report.refused]
    lines += [(LOOK, "", shown(path.name), said(why)) for path, why in report.remarks]
    lines += [(LOOK, "", "", said(what)) for what in report.left_out]
    lines += [(ALREADY, "", shown(path.name), same_words(title)) for path, title in report.already]
    return lines + [(NEW, title, origin, "") for title, origin in report.new]
