"""What a form asks the rest of the application for; it knows no session."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from annotator.domain.codebook import Choice


@dataclass(frozen=True)
class EntityOffer:
    """An entity that was found; `exact`: the words are one of its names."""

    id: str
    name: str
    detail: str = ""
    exact: bool = False


@dataclass(frozen=True)
class RecordOffer:
    """A source or a figure of the article that was found."""

    id: str
    label: str


@dataclass(frozen=True)
class Proposal:
    """A value that is offered for an empty field: how it reads, and why it is offered (“from the sentence”)."""

    value: Any
    label: str
    why: str = ""


class Offers(Protocol):
    """What can be chosen, found, made and read."""

    def choices(self, name: str) -> Sequence[Choice]:
        """What a list of the codebook offers."""

    def label(self, name: str, key: str) -> str:
        """The word for a key of a list."""

    def standing(self, name: str, key: str) -> str:
        """The key that stands for a key of a list after merging."""

    def find_entities(self, query: str) -> Sequence[EntityOffer]:
        """The entities for these words, the best first; all of them, the likeliest first, for none."""

    def entity_name(self, id: str) -> str:
        """The name of an entity; empty where there is none any more."""

    def new_entity(self, name: str) -> str:
        """Make an entity of this name, “Long Name (ACR)” included, and give its id; nothing when it was called off."""

    def find_records(self, kind: str, query: str) -> Sequence[RecordOffer]:
        """The sources (`source`) or figures (`figure`) of the article for these words; all of them for none."""

    def record_label(self, id: str) -> str:
        """A source or a figure in a few words."""

    def read_date(self, words: str) -> str | None:
        """The date that “Monday” means here, in ISO; None where the words are no date."""
