"""Zones that two laptops found in one text before they knew of each other: of equal ones one is enough."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.domain.records import Zone, altered
from annotator.domain.stated import Stated


def doubled(zones: Iterable[Stated]) -> Iterator[Stated]:
    """Of zones of the same kind on the same stretch the one with the smallest id stands; gives the others as deleted.

    They keep the stamps that they had, as an article that gives way does.
    """
    known: set[tuple[str, int, int, str]] = set()
    for state in sorted(zones, key=lambda state: state.record.id):
        zone = state.record
        if isinstance(zone, Zone) and not zone.deleted:
            place = zone.article, zone.start, zone.end, zone.kind
            if place in known:
                yield replace(state, record=altered(zone, {"deleted": True}))
            known.add(place)
