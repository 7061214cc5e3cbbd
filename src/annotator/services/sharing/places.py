"""Whether what was sent stands where it says: within the text of its article, on the words that are there.

Positions count, as a text never changes; words that differ from it were damaged or made up. Since everybody who takes
such a record in reads the same words from the same text, all come to the same.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from annotator.domain.anchors import words_at
from annotator.domain.errors import UserError
from annotator.domain.fields import fields_of
from annotator.domain.records import Annotation, Article, Record, Zone, altered
from annotator.domain.stated import Stated
from annotator.domain.wording import wording
from annotator.services.sharing.plan import Reworded, There
from annotator.services.sharing.reading import Sent


class Places:
    """The texts of the articles that were sent, and of those that are here."""

    def __init__(self, sent: Iterable[Sent], there: There) -> None:
        self._there = there
        self._texts: dict[str, str] = {}  # by the ids of their articles
        for each in sent:
            articles = (state.record for state in each.states if isinstance(state.record, Article))
            self._texts |= {a.id: each.texts[a.text_sha256] for a in articles if a.text_sha256 in each.texts}

    def put_right(self, sent: Iterable[Sent]) -> list[Reworded]:
        """Let every annotation that was sent have the words of the text; gives what was otherwise, and as it is now."""
        found = []
        for each in sent:
            for number, state in enumerate(each.states):
                right = self.right(state)
                if right is not state:
                    each.states[number] = right
                    found += _differing(state.record, right.record)
        return found

    def right(self, state: Stated) -> Stated:
        """The state with the words that the text has at its places, where these are within the text."""
        record = state.record
        if not isinstance(record, Annotation):
            return state
        text, values = self._text(record.article), vars(record)
        anchors = {name: at for name in _ANCHORS(type(record)) if (at := values[name])}
        wrong = {
            name: replace(at, words=words)
            for name, at in anchors.items()
            if at.end <= len(text) and (words := words_at(text, at.spans)) != at.words
        }
        return replace(state, record=altered(record, wrong)) if wrong else state

    def _text(self, article: str) -> str:
        if article not in self._texts:
            self._texts[article] = self._there.text_of(article)
        return self._texts[article]


def check_places(records: Iterable[Annotation | Zone], lengths: Mapping[str, int]) -> None:
    """UserError where one stands outside of the text of its article, of which the length is given by its id."""
    for record in records:
        if not _is_within(record, lengths.get(record.article, 0)):
            raise UserError("{0} stands outside of its article. Ask for all to be sent again.", wording(record))


def _differing(before: Record, after: Record) -> list[Reworded]:
    pairs = [(getattr(before, name), getattr(after, name)) for name in _ANCHORS(type(after))]
    return [Reworded(after, sent, stands) for sent, stands in pairs if sent != stands]


def _is_within(record: Annotation | Zone, length: int) -> bool:
    if isinstance(record, Zone):
        return 0 <= record.start <= record.end <= length
    values = vars(record)
    return max((span.end for name in _ANCHORS(type(record)) for span in values[name].spans), default=0) <= length


def _anchors_of(record_type: Any) -> list[str]:
    return [name for name, field in fields_of(record_type).items() if field.kind == "anchor"]


_ANCHORS: Any = cache(_anchors_of)
