"""What goes along with what somebody sends: all that it leads to, so that a file is whole in itself."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.records import Alias, Article, Entity, Record
from annotator.domain.stated import Stated
from annotator.services.sharing.comparing import links_of
from annotator.services.sharing.kinds import travels

Key = tuple[type[Record], str]


@dataclass(frozen=True)
class Wish:
    """What somebody wants to send."""

    articles: tuple[str, ...] = ()  # their ids; none: all
    unread: bool = False  # only those that the sender is not done with
    records: bool = True  # anybody's coding, too
    originals: bool = False

    @property
    def which(self) -> str:
        """All of the articles, some, or those not read yet."""
        return "unread" if self.unread else "some" if self.articles else "all"


class Chosen:
    """The records that are sent, type by type; what they lead to comes along, also where it was not asked for."""

    def __init__(
        self,
        all: Callable[[type[Record], Collection[str] | None], Iterable[Stated]],
        these: Callable[[type[Record], Iterable[str]], dict[str, Stated]],
        articles: Collection[str] | None,
        *,
        records: bool,
    ) -> None:
        self._all, self._these = all, these
        self._articles = articles
        self._with_records = records
        self._given: set[Key] = set()
        self._wanted: set[Key] = set()
        self._names: dict[str, list[Stated]] = defaultdict(list)  # of entities that were not given, by their ids
        self.texts: dict[str, str] = {}  # by hash, of the articles given so far: the hash of its original

    def of(self, kind: type[Record]) -> Iterator[Stated]:
        """Those of a type that were asked for; entities are asked for before their other names."""
        if not travels(kind, records=self._with_records):
            return
        within = None if kind is Entity else self._articles
        for state in self._all(kind, within):
            if not state.stamps or not self._is_asked_for(state.record):
                continue
            if isinstance(state.record, Alias) and (Entity, state.record.entity) not in self._given:
                self._names[state.record.entity].append(state)
                continue
            yield self._give(state)

    def along(self) -> Iterator[Stated]:
        """What the others lead to and was not given yet."""
        while missing := self._wanted - self._given:
            for kind in {kind for kind, _ in missing}:
                found = self._these(kind, sorted(id for other, id in missing if other is kind))
                for state in found.values():
                    yield self._give(state)
                    yield from map(self._give, self._names.pop(state.record.id, ()))
            self._wanted -= missing

    def _give(self, state: Stated) -> Stated:
        record = state.record
        self._given.add((type(record), record.id))
        self._wanted.update(links_of(record))
        if isinstance(record, Article):
            self.texts[record.text_sha256] = record.original_sha256
        return state

    def _is_asked_for(self, record: Record) -> bool:
        """An entity without a name is part of the coding of its article."""
        if not isinstance(record, Entity) or record.named == "yes":
            return True
        return self._with_records and (self._articles is None or record.article in self._articles)
