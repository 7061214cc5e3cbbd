"""The table of records that can be carried over: what becomes of each, and how near its words are."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.domain.wording import kind_of, short
from annotator.services.sharing.anchoring import Moving
from annotator.ui.language import phrase, said
from annotator.ui.tables.plain_model import PlainColumn, PlainModel

WIDTHS = (5, 7, 5, 14, 12)  # in lines of text
LONGEST = 70


def in_turn(moving: list[Moving]) -> list[Moving]:
    """First what is to be looked at, then what is lost, then the rest; each in the order of the text."""
    return sorted(moving, key=lambda each: 0 if each.copy and not each.is_exact else 1 if each.copy is None else 2)


class MovingModel(PlainModel):
    """A row a record; `answers` says of each by its id whether it is carried over, where that was decided."""

    def __init__(self) -> None:
        super().__init__([PlainColumn(words) for words in columns()])
        self.moving: list[Moving] = []

    def show_moving(self, moving: list[Moving], answers: Mapping[str, bool]) -> None:
        """Show these, in the order in which they are looked at."""
        self.moving = in_turn(moving)
        self.show_rows([row(each, answers.get(each.record.id)) for each in self.moving])

    def show_answers(self, answers: Mapping[str, bool]) -> None:
        """The same rows with other answers; what is chosen stays so."""
        self.rows = [row(each, answers.get(each.record.id)) for each in self.moving]
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))


def row(each: Moving, answer: bool | None) -> tuple[str, ...]:
    """A record in the words of these columns; `answer` says whether it is carried over, None that it is to be seen."""
    kind = said(kind_of(each.record))
    before = short(_words(each.record.main.words, each), LONGEST)
    there = short(_words(each.copy.main.words, each), LONGEST) if each.copy else "–"
    return answer_words(each, answer), how(each), kind, before, there


def _words(words: str, each: Moving) -> str:
    return words or next((place.before.words for place in each.places), "")


def answer_words(each: Moving, answer: bool | None) -> str:
    """What becomes of a record, with a sign that is not its colour."""
    if each.copy is None:
        return phrase("– lost")
    if answer is None:
        return phrase("? look")
    return phrase("✓ over") if answer else phrase("✗ stays")


def how(each: Moving) -> str:
    """How its words were found."""
    if each.copy is None:
        return phrase("not found")
    if each.was_deleted:
        return phrase("deleted there")
    if each.is_exact:
        return phrase("same words")
    if all(place.has_same_words for place in each.places):
        return phrase("other sentence")
    return phrase("{0} % alike").format(each.alike)


def columns() -> tuple[str, ...]:
    """What the columns are called."""
    return (
        phrase("Answer"),
        phrase("Found by"),
        phrase("Kind"),
        phrase("Words"),
        phrase("In the other text"),
    )
