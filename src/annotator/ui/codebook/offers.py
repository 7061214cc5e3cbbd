"""What the forms of the codebook editor choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.domain.codebook import Choice
from annotator.ui.forms.offers import EntityOffer, RecordOffer
from annotator.ui.language import word_of
from annotator.ui.live import Live

PLACES = "places of a field"


class BookOffers:
    """The lists of the project, and where a field can stand; there is nothing else to find here."""

    def __init__(self, live: Live) -> None:
        self._live = live

    def choices(self, name: str) -> Sequence[Choice]:
        return places() if name == PLACES else self._live.session.codebook.offered(name)

    def label(self, name: str, key: str) -> str:
        return word_of(self._live.session.codebook, name, key)

    def standing(self, name: str, key: str) -> str:
        return key

    def find_entities(self, query: str) -> Sequence[EntityOffer]:
        return ()

    def entity_name(self, id: str) -> str:
        return ""

    def new_entity(self, name: str) -> str:
        return ""

    def find_records(self, kind: str, query: str) -> Sequence[RecordOffer]:
        return ()

    def record_label(self, id: str) -> str:
        return ""

    def read_date(self, words: str) -> str | None:
        return None


def places() -> list[Choice]:
    """Where a field can stand."""
    words = {
        "form": QCoreApplication.translate("codebook", "in the form"),
        "more": QCoreApplication.translate("codebook", "behind “More”"),
        "off": QCoreApplication.translate("codebook", "not at all"),
    }
    return [Choice(id=f"place.{key}", list=PLACES, key=key, label=label) for key, label in words.items()]
