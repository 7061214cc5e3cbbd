"""Saying that two people of the project are one human, with what it would do told before."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QMessageBox

from annotator.domain.records import Person
from annotator.domain.wording import short
from annotator.session.merging_people import Merging, considering, doing
from annotator.ui.jobs import Job
from annotator.ui.language import plural
from annotator.ui.plain import plain_box

if TYPE_CHECKING:
    from annotator.ui.people.window import PeopleWindow

SHOWN = 5  # titles


def let_be_one(window: PeopleWindow, goes: Person) -> None:
    """Ask who somebody turned out to be, say what that does, and do it; whoever works here may be the one who goes."""
    everybody = window.model.people
    names = Counter(each.person.name for each in everybody)
    others = {
        each.person.name if names[each.person.name] == 1 else f"{each.person.name} ({each.letters})": each.person
        for each in everybody
        if each.person.id != goes.id
    }
    title = QCoreApplication.translate("people", "The same person")
    words = QCoreApplication.translate("people", "{0} is the same human as:").format(goes.name)
    name, wished = QInputDialog.getItem(window, title, words, list(others), 0, False)
    live = window.live
    work = live.result_of(lambda: considering(live.session, goes, others[name])) if wished else None
    if work is not None:
        looking = QCoreApplication.translate("people", "Looking at what that would change …")
        Job(window, looking, work, lambda told: _ask(window, title, told)).start()


def _ask(window: PeopleWindow, title: str, told: Merging | None) -> None:
    live = window.live
    if told is None or live is not window.work.live or not _is_meant(window, title, told):
        return
    work = live.result_of(lambda: doing(live.session, told))
    if work is not None:
        Job(window, QCoreApplication.translate("people", "Letting two be one …"), work, live.show).start()


def _is_meant(window: PeopleWindow, title: str, told: Merging) -> bool:
    goes, stands = told.goes.name, told.stands.name
    words = [
        plural("%n record(s) of {0} become those of {1}, who stands from now on.", told.records).format(goes, stands)
    ]
    words.append(QCoreApplication.translate("people", "What comes in later from {0} is theirs, too.").format(goes))
    if told.both:
        coded = plural("Both coded %n article(s); there their two layers become one:", len(told.both))
        words.append("\n".join([coded, *(f"  {short(each)}" for each in told.both[:SHOWN])]))
        words[-1] += "\n  …" if len(told.both) > SHOWN else ""
    box = plain_box(QMessageBox.Icon.Question, title, "\n\n".join(words), window)
    yes = box.addButton(QCoreApplication.translate("people", "They are &one"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is yes
