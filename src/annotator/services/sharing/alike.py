"""Entities that come in and look like ones that are here: by their number in Wikidata, or by one of their names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotator.domain.folding import fold
from annotator.domain.records import Entity
from annotator.domain.register import Register
from annotator.domain.sentences import Sentence, sentence

ALIKE = 90  # of 100: rapidfuzz's ratio; a letter or two in a long name
ONE_LETTER = 1  # is enough in a short one: Karsel, Qarsel
SHORTEST = 5  # letters of a name that may be written a little otherwise
MOST = 3  # of ours that are offered
NUMBER, NAME, NEARLY = "wikidata", "name", "nearly"  # by what they are alike
WHY = {
    NUMBER: sentence("the same number in Wikidata"),
    NAME: sentence("the same name"),
    NEARLY: sentence("a name that is nearly the same"),
}


@dataclass(frozen=True)
class Lookalike:
    """An entity that comes in, and those here that may be the same, the likeliest first."""

    theirs: Entity
    ours: tuple[Entity, ...]
    by: str  # NUMBER, NAME, NEARLY

    @property
    def why(self) -> Sentence:
        return WHY[self.by]

    @property
    def is_likely(self) -> bool:
        """Whether the first of ours is most probably the same."""
        return self.by != NEARLY


def lookalikes(entities: Iterable[Entity], names: Mapping[str, Iterable[str]], register: Register) -> list[Lookalike]:
    """Which entities that come in may be here already; `names` are their other names by their ids."""
    known = _Known(register)
    found = []
    for entity in entities:
        if entity.named == "yes" and not entity.merged_into:
            like = known.like(entity, [entity.name, *names.get(entity.id, ())])
            if like is not None:
                found.append(like)
    return found


class _Known:
    """What is in the register, by number in Wikidata and by folded name."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._named: dict[str, list[str]] = defaultdict(list)
        self._numbered: dict[str, list[str]] = defaultdict(list)
        for entity in register.all():
            if entity.wikidata:
                self._numbered[entity.wikidata].append(entity.id)
        for each in register.every_name():
            if not each.only_in:
                self._named[fold(each.name).strip()].append(register.resolved(each.entity))
        self._names = list(self._named)

    def like(self, entity: Entity, names: list[str]) -> Lookalike | None:
        """Those that may be the same as this entity; None where there is none."""
        folded = [fold(name).strip() for name in names if name.strip()]
        if entity.wikidata and (ids := self._fitting(entity, self._numbered.get(entity.wikidata, ()))):
            return Lookalike(entity, ids, NUMBER)
        same = [id for name in folded for id in self._named.get(name, ())]
        if ids := self._fitting(entity, same):
            return Lookalike(entity, ids, NAME)
        if ids := self._fitting(entity, self._nearly(folded)):
            return Lookalike(entity, ids, NEARLY)
        return None

    def _nearly(self, folded: list[str]) -> list[str]:
        from rapidfuzz import fuzz, process  # not needed to start
        from rapidfuzz.distance import Levenshtein

        found = []
        for name in folded:
            if len(name) >= SHORTEST:
                near = process.extract(name, self._names, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=MOST)
                near += process.extract(  # type: ignore[call-overload]
                    name, self._names, scorer=Levenshtein.distance, score_cutoff=ONE_LETTER, limit=MOST
                )
                found += [id for other, _, _ in near if len(other) >= SHORTEST for id in self._named[other]]
        return found

    def _fitting(self, entity: Entity, ids: Iterable[str]) -> tuple[Entity, ...]:
        """Those of the same type, or of none, and of no other number in Wikidata."""
        found = []
        for id in dict.fromkeys(ids):
            ours = self._register.get(id)
            if ours is None or ours.deleted or ours.id == entity.id:
                continue
            same_type = not ours.type or not entity.type or ours.type == entity.type
            if same_type and (not ours.wikidata or not entity.wikidata or ours.wikidata == entity.wikidata):
                found.append(ours)
        return tuple(found[:MOST])
