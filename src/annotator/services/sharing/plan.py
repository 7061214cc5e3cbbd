"""What comes of taking in what others sent: compared with what is here, counted, and made into one edit."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from annotator.domain.anchors import Anchor
from annotator.domain.edits import Change, Edit, Original
from annotator.domain.records import Annotation, Article, Entity, Person, Record
from annotator.domain.review import owner_of
from annotator.domain.sentences import listed, sentence
from annotator.domain.stated import Stamp, Stated
from annotator.domain.taken import Taken
from annotator.services.sharing.file import Manifest


class There(Protocol):
    """The project that something is taken into, as `store.exchange.Exchange` reads it."""

    def clock(self) -> dict[str, int]: ...
    def heard_besides(self) -> dict[str, dict[str, int]]: ...
    def all(self, record_type: type[Record], articles: Collection[str] | None = None) -> Iterator[Stated]: ...
    def these(self, record_type: type[Record], ids: Iterable[str]) -> dict[str, Stated]: ...
    def known(self, record_type: type[Record], ids: Iterable[str]) -> set[str]: ...
    def stamps_of(self, ids: Iterable[str]) -> dict[str, set[Stamp]]: ...
    def with_texts(self, hashes: Iterable[str]) -> dict[str, list[str]]: ...
    def named(self) -> set[str]: ...
    def lengths(self, articles: Iterable[str]) -> dict[str, int]: ...
    def of_people(self, people: Collection[str]) -> Iterator[Stated]: ...
    def kinds(self, ids: Iterable[str]) -> Iterator[tuple[type[Record], str]]: ...
    def text_of(self, article: str) -> str: ...
    def erased(self, keys: Iterable[str]) -> set[str]: ...
    def in_articles(self, articles: Collection[str]) -> Iterator[Stated]: ...


@dataclass(frozen=True)
class Conflict:
    """A record that was changed on both sides, and neither knew of it: the state with the largest stamp stands."""

    ours: Record
    theirs: Record
    fields: tuple[str, ...]
    stands: Record
    sender: str  # name


@dataclass(frozen=True)
class Reworded:
    """A record that was sent with other words than its text has there: how it came, and how it stands."""

    record: Record
    sent: Anchor
    stands: Anchor


@dataclass
class Plan:
    """What would come in, counted for whoever decides."""

    files: list[Manifest]
    new: Counter[type[Record]] = field(default_factory=Counter)
    changed: Counter[type[Record]] = field(default_factory=Counter)
    there: Counter[type[Record]] = field(default_factory=Counter)
    articles: list[Article] = field(default_factory=list)  # new here
    known: int = 0  # articles with a text that is here
    joined: list[Article] = field(default_factory=list)  # brought in on several laptops; one of each stays behind
    other_texts: list[Article] = field(default_factory=list)  # new ones, named as one that is here
    reworded: list[Reworded] = field(default_factory=list)  # the words of the text count
    erased: list[Article] = field(default_factory=list)  # for good, here; they are left out
    waiting: Counter[str] = field(default_factory=Counter)  # records on articles that are deleted, by article
    people: list[Person] = field(default_factory=list)  # new here
    entities: list[Entity] = field(default_factory=list)  # new here
    conflicts: list[Conflict] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)
    texts: tuple[str, ...] = ()
    originals: tuple[Original, ...] = ()
    heard: tuple[Stamp, ...] = ()
    keeps_back: bool = False  # whoever looks at it codes blind, so others' records are not told of

    @property
    def records(self) -> int:
        """How many annotations come in."""
        return sum(count for kind, count in self.new.items() if issubclass(kind, Annotation))

    @property
    def whose(self) -> set[str]:
        """The ids of those whose own work comes in, or is changed by it."""
        records = (record for each in self.taken for record in (each.before, each.after) if record is not None)
        return {owner_of(record) for record in records} - {""}

    def edit(self, decided: Edit | None = None) -> Edit:
        """All of it as one edit; `decided` is what was decided of it besides."""
        changes = {each.after.id: Change(each.before, each.after) for each in self.taken}
        for change in decided.changes if decided else ():
            first = changes.get(change.after.id)
            changes[change.after.id] = Change(first.before, change.after) if first else change
        names = listed(dict.fromkeys(file.sender_name for file in self.files))
        label = sentence("take in the work of {0}", names)
        brought: dict[str, Any] = {"texts": self.texts, "originals": self.originals, "heard": self.heard}
        return replace(Edit(label, tuple(changes.values())), taken=tuple(self.taken), **brought)
