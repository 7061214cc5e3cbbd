"""Entities that come in and look like ones that are here: by their number in Wikidata, or by one of their names."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from annotator.domain.folding import fold
from annotator.domain.records import Entity
from annotator.domain.register import Register
from annotator.domain.sentences import Sentence, sentence
from annotator.services.sharing.nearly import near_names
from annotator.services.sharing.reading import Cancelled

ALIKE = 90  # of 100: rapidfuzz's ratio; a letter or two in a long name
ONE_LETTER = 1  # is enough in a short one: Karsel, Qarsel
SHORTEST = 5  # letters of a name that may be written a little otherwise
Progress = Callable[[int, int, str], None]
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
    return comparing(entities, names, register)() or []


def comparing(
    entities: Iterable[Entity], names: Mapping[str, Iterable[str]], register: Register
) -> Callable[..., list[Lookalike] | None]:
    """The work of finding out the same, to be called in any thread; None where it was cancelled."""
    return partial(_compared, list(entities), names, _Known(register))


def _compared(
    entities: Sequence[Entity],
    names: Mapping[str, Iterable[str]],
    known: "_Known",
    progress: Progress = lambda done, of, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Lookalike] | None:
    def pause(done: int, of: int) -> None:
        progress(done, of, "")
        if cancelled():
            raise Cancelled

    coming = [entity for entity in entities if entity.named == "yes" and not entity.merged_into]
    called = [_folded([entity.name, *names.get(entity.id, ())]) for entity in coming]
    found = [known.surely(entity, own) for entity, own in zip(coming, called, strict=True)]
    unsure = {name: None for own, like in zip(called, found, strict=True) if like is None for name in own}
    try:
        near = near_names([name for name in unsure if len(name) >= SHORTEST], known.names, ALIKE, pause)
    except Cancelled:
        return None
    each = zip(coming, called, found, strict=True)
    likely = (like or known.nearly(entity, own, near) for entity, own, like in each)
    return [like for like in likely if like is not None]


def _folded(names: Iterable[str]) -> list[str]:
    return [fold(name).strip() for name in names if name.strip()]


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
        self.names = list(self._named)
        register.read_all()  # from another thread nothing could be looked up on the disk

    def surely(self, entity: Entity, folded: list[str]) -> Lookalike | None:
        """Those with the number or a name of this entity; None where there is none."""
        if entity.wikidata and (ids := self._fitting(entity, self._numbered.get(entity.wikidata, ()))):
            return Lookalike(entity, ids, NUMBER)
        same = [id for name in folded for id in self._named.get(name, ())]
        ids = self._fitting(entity, same)
        return Lookalike(entity, ids, NAME) if ids else None

    def nearly(self, entity: Entity, folded: list[str], near: Mapping[str, list[str]]) -> Lookalike | None:
        """Those with nearly such a name, the likeliest first; `near` are the names among which they are."""
        from rapidfuzz import fuzz, process  # not needed to start
        from rapidfuzz.distance import Levenshtein

        found = []
        for name in folded:
            if others := near.get(name):
                like = process.extract(name, others, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=MOST)
                like += process.extract(  # type: ignore[call-overload]
                    name, others, scorer=Levenshtein.distance, score_cutoff=ONE_LETTER, limit=MOST
                )
                found += [id for other, _, _ in like if len(other) >= SHORTEST for id in self._named[other]]
        ids = self._fitting(entity, found)
        return Lookalike(entity, ids, NEARLY) if ids else None

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
