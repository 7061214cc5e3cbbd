"""Cases as marks to be drawn: who recorded which characters, in colour and in form."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import pairwise

from annotator.domain.anchors import Span
from annotator.services.agreement.characters import joined
from annotator.services.review.cases import Case
from annotator.ui.review.wording import lead
from annotator.ui.text.marks import BY_ALL, BY_FIRST, BY_SECOND, BY_SOME, CASE, EXTENT, Mark, Place


def mark_of_case(case: Case) -> Mark:
    """How a case is drawn: each stretch by who recorded it."""
    spans = {person: joined(member.main.spans) for person, member in case.members.items()}
    stretches = [(_role(case, people), span) for span, people in _parts(spans.items())]
    whole = joined(span for each in spans.values() for span in each)
    return Mark(case.id, CASE, (*stretches, *((EXTENT, span) for span in whole)), lead(case))


def place_of_case(case: Case) -> Place:
    """From where to where a case stands; how it is drawn is worked out when it comes into view."""
    spans = [span for member in case.members.values() for span in member.main.spans]
    return Place(min(spans)[0], max(end for _, end in spans), partial(mark_of_case, case))


def _parts(spans: Iterable[tuple[str, list[Span]]]) -> Iterator[tuple[Span, frozenset[str]]]:
    """The text between all edges, with the people who recorded it."""
    known = list(spans)
    edges = sorted({edge for _, own in known for span in own for edge in span})
    for start, end in pairwise(edges):
        here = Span(start, end)
        people = frozenset(person for person, own in known if any(span.encloses(here) for span in own))
        if people:
            yield here, people


def _role(case: Case, people: frozenset[str]) -> str:
    if people.issuperset(case.coders):
        return BY_ALL
    if len(people) > 1:
        return BY_SOME
    (person,) = people
    return BY_SECOND if len(case.coders) == 2 and person == case.coders[1] else BY_FIRST
