"""People who turned out to be one: what comes in by the id of the one who went is the work of the one who stands.

As with articles of one text it keeps the stamps that it had, so that everybody who knows of it comes to the same.
"""

from collections.abc import Iterable

from annotator.domain.records import Person
from annotator.domain.register import followed
from annotator.domain.stated import all_standing
from annotator.services.sharing.plan import There
from annotator.services.sharing.reading import Sent


def merged_people(sent: Iterable[Sent], there: There) -> dict[str, str]:
    """For each of the people in these files who turned out to be another, here or there, the one who stands."""
    states = [state for each in sent for state in each.states if isinstance(state.record, Person)]
    wanted, known = {state.record.id for state in states}, set[str]()
    while new := wanted - known:
        known |= new
        states += there.these(Person, new).values()
        wanted |= {s.record.merged_into for s in states if isinstance(s.record, Person)} - {""}
    standing = all_standing(states)
    into = {id: state.record.merged_into for (_, id), state in standing.items() if isinstance(state.record, Person)}
    stands = {id: followed(id, lambda one: into.get(one, "")) for id, other in into.items() if other}
    return {id: other for id, other in stands.items() if id != other}
