"""The entities at hand in an article: up to nine, each at a place that it keeps while others come and go."""

from collections import Counter
from collections.abc import Iterable

from annotator.domain.annotations import Mention
from annotator.domain.edits import Change, Edit
from annotator.domain.page import Page
from annotator.domain.records import altered
from annotator.domain.register import Register
from annotator.domain.sentences import sentence
from annotator.domain.wording import wording

PLACES = 9


class AtHand:
    """Which entity stands at which place: at first those that are mentioned most; a further one takes the place of the
    one that is mentioned least, and of several that of the one mentioned longest ago."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self._used: list[str] = []  # the same, the last mentioned at the end
        self._counts: Counter[str] = Counter()

    def begin(self, page: Page | None, register: Register) -> None:
        """Those of an article that is opened."""
        self.ids, self._used, self._counts = [], [], Counter()
        if page is not None:
            self.take(page.of_type(Mention), register)

    def take(self, mentions: Iterable[Mention], register: Register) -> None:
        """These were just recorded; of many at once, those that are mentioned most find a place."""
        counts = Counter(register.resolved(mention.entity) for mention in mentions if mention.entity)
        self._counts += counts
        for id in sorted(counts, key=counts.__getitem__):
            if register.get(id) is not None:
                self._use(id)

    def refresh(self, register: Register) -> None:
        """Let go of those that are gone, and follow those that were merged into others."""
        for old in list(self.ids):
            new = register.resolved(old)
            if register.get(new) is None or (new != old and new in self.ids):
                self.ids.remove(old)
                self._used.remove(old)
            elif new != old:
                self.ids[self.ids.index(old)] = self._used[self._used.index(old)] = new

    def _use(self, id: str) -> None:
        if id in self.ids:
            self._used.remove(id)
        elif len(self.ids) < PLACES:
            self.ids.append(id)
        else:
            least = min(self._used, key=self._counts.__getitem__)
            self.ids[self.ids.index(least)] = id
            self._used.remove(least)
        self._used.append(id)


def meaning(mention: Mention, entity: str, *, new: bool) -> Edit:
    """The edit by which a mention, new or recorded before, means this entity."""
    changed = altered(mention, {"entity": entity})
    return Edit(sentence("record {0}", wording(mention)), (Change(None if new else mention, changed),))
