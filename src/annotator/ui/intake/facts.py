"""The facts of an article that is not in the project yet, as a form."""

from collections.abc import Callable, Sequence

from annotator.domain.codebook import Choice, Codebook
from annotator.domain.records import Article
from annotator.services.reading.dates import read_dates
from annotator.ui.forms.form import RecordForm
from annotator.ui.forms.offers import EntityOffer, RecordOffer
from annotator.ui.language import word_of


class FactsOffers:
    """What the form of an article asks for: the words of the codebook and dates; an article links to nothing."""

    def __init__(self, codebook: Codebook, language: Callable[[], str]) -> None:
        self._codebook = codebook
        self._language = language

    def choices(self, name: str) -> Sequence[Choice]:
        return self._codebook.offered(name, "")

    def label(self, name: str, key: str) -> str:
        return word_of(self._codebook, name, key)

    def standing(self, name: str, key: str) -> str:
        return self._codebook.standing(name, key)

    def find_entities(self, query: str) -> Sequence[EntityOffer]:
        return []

    def entity_name(self, id: str) -> str:
        return ""

    def new_entity(self, name: str) -> str:
        return ""

    def find_records(self, kind: str, query: str) -> Sequence[RecordOffer]:
        return []

    def record_label(self, id: str) -> str:
        return ""

    def read_date(self, words: str) -> str | None:
        dates = read_dates(words, "", self._language() or "en")
        return dates.earliest or dates.latest if dates else None


def facts_form(codebook: Codebook, language: Callable[[], str]) -> RecordForm:
    """The form of an article, asking for all that its details ask for."""
    return RecordForm(Article, FactsOffers(codebook, language))
