"""What the forms are offered: choices, entities and records of the open project."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.codebook import Choice
from annotator.domain.edits import Edit
from annotator.domain.entities import new_entity
from annotator.domain.records import Entity
from annotator.domain.wording import short
from annotator.services.reading.dates import read_dates
from annotator.services.reading.name_index import index_of
from annotator.services.reading.names import folded
from annotator.services.recording.mentions import containing, entity_from
from annotator.ui.forms.offers import EntityOffer, RecordOffer
from annotator.ui.language import word_of
from annotator.ui.live import Live
from annotator.ui.records.rows import figure_words, source_words

MOST = 30


class SessionOffers:
    """Offers from the session; an entity made on the spot is written together with the field that asked for it."""

    def __init__(self, live: Live, shown: Callable[[], Entity | None] | None = None) -> None:
        self._live = live
        self._shown = shown or self._mentioned
        self.made: dict[str, Edit] = {}
        self._prepared: dict[str, str] = {}

    def choices(self, name: str) -> Sequence[Choice]:
        return self._live.session.codebook.offered(name, self._parent(name))

    def label(self, name: str, key: str) -> str:
        return word_of(self._live.session.codebook, name, key)

    def standing(self, name: str, key: str) -> str:
        return self._live.session.codebook.standing(name, key)

    def find_entities(self, query: str) -> Sequence[EntityOffer]:
        register, article = self._live.session.register, self._article()
        if not query.strip():
            return [self._offer(entity) for entity in self._likely()][:MOST]
        found = [register.get(id) for id, _ in index_of(register).matches(query, MOST, article)]
        wanted = folded(query)
        return [
            self._offer(entity, exact=wanted in map(folded, register.names(entity.id))) for entity in found if entity
        ]

    def entity_name(self, id: str) -> str:
        if id in self.made:
            return next(c.after.name for c in self.made[id].changes if isinstance(c.after, Entity))
        return self._live.session.register.name(id)

    def new_entity(self, name: str) -> str:
        """Prepare an entity of this name; it is written when the field that asked for it is committed."""
        entity, aliases = entity_from(name)
        self.made[entity.id] = new_entity(entity, aliases)
        return entity.id

    def proposed_entity(self, mention: Mention) -> tuple[str, str]:
        """An entity that the words may mean, and why: one whose name they are a part of, else a new one of these words.

        A new one is written only when it is taken.
        """
        page = self._live.page
        if page is None or mention.form == "pronoun":
            return "", ""
        if known := containing(page, self._live.session.register, mention.at.words):
            return known, QCoreApplication.translate("Offers", "named in this article")
        if self._prepared.get(mention.id) not in self.made:
            self._prepared[mention.id] = self.new_entity(mention.at.words)
        return self._prepared[mention.id], QCoreApplication.translate("Offers", "new")

    def forget(self, values: dict[str, Any]) -> None:
        """The entities among these values are written now."""
        for value in values.values():
            for id in value if isinstance(value, tuple) else (value,):
                if isinstance(id, str):
                    self.made.pop(id, None)

    def find_records(self, kind: str, query: str) -> Sequence[RecordOffer]:
        page = self._live.page
        if page is None:
            return []
        records = page.of_type(Source) if kind == "source" else page.of_type(Figure)
        offers = [RecordOffer(r.id, self.record_label(r.id)) for r in records if r.id != self._live.chosen]
        wanted = folded(query)
        return [offer for offer in offers if wanted in folded(offer.label)]

    def record_label(self, id: str) -> str:
        page = self._live.page
        record = page.get(id) if page else None
        if isinstance(record, Source):
            who = source_words(self._live.session, record)
            return " · ".join(part for part in (who, short(record.said.words, 40)) if part)
        if isinstance(record, Figure):
            return " ".join(part for part in (figure_words(record), short(record.counted, 30)) if part)
        return ""

    def read_date(self, words: str) -> str | None:
        page = self._live.page
        if page is None:
            return None
        dates = read_dates(words, page.article.published, page.article.language or "en")
        return dates.earliest or dates.latest if dates else None

    def _parent(self, name: str) -> str:
        """What the choices of a list must go with: subtypes with the type of the entity that is shown."""
        entity = self._shown() if name == "entity.subtype" else None
        return entity.type if entity else ""

    def _mentioned(self) -> Entity | None:
        record = self._live.record
        return self._live.session.register.get(record.entity) if isinstance(record, Mention) else None

    def _article(self) -> str:
        return self._live.page.article.id if self._live.page else ""

    def _likely(self) -> list[Entity]:
        """The entities of this article, those mentioned last before the caret first, and then the others."""
        register, page = self._live.session.register, self._live.page
        here = [register.get(m.entity) for m in reversed(page.of_type(Mention))] if page else []
        others = register.first(self._article(), MOST)
        unique = {entity.id: entity for entity in [*here, *others] if entity}
        return list(unique.values())

    def _offer(self, entity: Entity, *, exact: bool = False) -> EntityOffer:
        session = self._live.session
        kind = word_of(session.codebook, "entity.type", entity.type) if entity.type else ""
        others = ", ".join(session.register.names(entity.id)[1:4])
        detail = " · ".join(part for part in (kind, entity.role, others) if part)
        return EntityOffer(entity.id, entity.name, detail, exact)
