"""What narrows the queue: whose work is compared, which kinds of cases, and why nothing is left."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.records import Person
from annotator.services.review.cases import ALL_AGREE, DECIDED
from annotator.services.review.differences import ONLY_SOME
from annotator.ui import theme
from annotator.ui.language import phrase
from annotator.ui.naming import named
from annotator.ui.review.queue import OPEN, Queue
from annotator.ui.review.wording import label

KINDS = {"mention": Mention, "figure": Figure, "source": Source}
SHORTEST = 8  # characters


class Narrowing(QComboBox):
    """A choice that is filled when somebody turns to it: what there is to choose changes with every decision."""

    def __init__(self, spoken: str, usual: str) -> None:
        super().__init__()
        named(self, spoken=spoken)
        self.fills: Callable[[], None] = lambda: None
        self.addItem(usual, "")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)

    def offer(self, choices: Sequence[tuple[str, object]]) -> None:
        """Let these be chosen, after what is usual; what is chosen stays so."""
        kept, usual = self.currentData(), self.itemText(0)
        blocked = self.blockSignals(True)
        self.clear()
        self.addItem(usual, "")
        for words, choice in choices:
            self.addItem(words, choice)
        self.setCurrentIndex(max(0, self.findData(kept)))
        self.blockSignals(blocked)

    def showPopup(self) -> None:
        self.fills()
        widest = max(self.fontMetrics().horizontalAdvance(self.itemText(at)) for at in range(self.count()))
        self.view().setMinimumWidth(widest + 3 * theme.line(self))
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.fills()
        super().focusInEvent(event)


def choices_of(marks: Mapping[str, int]) -> list[tuple[str, object]]:
    """By what cases can be narrowed, in words, with how many there are: kinds, what only some recorded, fields."""

    def rank(mark: str) -> tuple[bool, bool, int, str]:
        return "." in mark, mark == ONLY_SOME, -marks[mark], mark

    return [(f"{_words(mark)} ({marks[mark]})", mark) for mark in sorted(marks, key=rank)]


def _words(mark: str) -> str:
    if mark == ONLY_SOME:
        return phrase("Not recorded by all")
    kind, _, field = mark.partition(".")
    words = {"mention": phrase("Entities"), "figure": phrase("Figures"), "source": phrase("Sources")}[kind]
    return phrase("{0}: {1} differs").format(words, label(KINDS[kind], field)) if field else words


def pairs_of(people: Sequence[Person]) -> list[tuple[str, object]]:
    """Whose work can be compared: each two, and each alone; ids joined by a space, as a choice holds words."""
    two = [(f"{a.name} – {b.name}", f"{a.id} {b.id}") for a, b in combinations(people, 2)]
    return [*two, *((phrase("{0} alone").format(person.name), person.id) for person in people)]


def people_of(queue: Queue, people: Iterable[Person]) -> list[Person]:
    """Those of these people who recorded something, by name."""
    coders = {person for cases in queue.by_article.values() for case in cases for person in case.coders}
    return sorted((person for person in people if person.id in coders), key=lambda person: person.name.casefold())


def why_empty(queue: Queue) -> str:
    """Why the queue has no case."""
    if not queue.is_whole:
        return phrase("None yet. Cases are still being read; what is found comes here.")
    if queue.words.strip():
        return phrase("No case has these words.")
    if not any(queue.counts.values()):
        return phrase(
            "Nothing to review yet: in these articles nobody, or only one person, recorded something. "
            "Take in a colleague's work, or choose all articles above to review record by record."
        )
    if queue.only:
        return phrase("No case of this kind is left here. Choose all kinds above.")
    words = {
        OPEN: phrase("Everything is decided, or all agree. Accept what all agree on under “Agree”, then export."),
        ALL_AGREE: phrase("There is nothing left that all agree on and nobody has accepted."),
        DECIDED: phrase("Nothing is decided yet."),
    }
    return words[queue.group]
