"""Where places are, where words beside their names say so: "Marn, Tesmaria", "Marn prison"."""

from collections.abc import Sequence

from annotator.services.suggest.beings import Being, Meant
from annotator.services.suggest.known_names import fold
from annotator.services.suggest.naming import Name, Reading

Found = Sequence[tuple[Name, Meant]]


def give_places(reading: Reading, found: Found) -> None:
    """Fill in where new places and buildings are, once each."""
    places = [(name, meant.beings[0]) for name, meant in found if len(meant.beings) == 1]
    countries = {name.first: being for name, being in places if being.kind == ("place", "country")}
    towns = {fold(being.name): being for _, being in places if being.kind[0] == "place"}
    plain = reading.prose.plain
    for name, being in places:
        if being.id or being.fact or being.located_in:
            continue
        if being.kind[0] == "place" and plain[name.last : name.last + 1] == [","]:
            being.located_in = countries.get(name.last + 1)
        elif being.kind[0] == "facility":
            being.located_in = town_in(fold(being.name), towns)


def town_in(name: str, towns: dict[str, Being]) -> Being | None:
    """The place with whose name that of a building begins."""
    words = name.split()
    found = (towns.get(" ".join(words[:end])) for end in range(len(words) - 1, 0, -1))
    return next((town for town in found if town is not None), None)
