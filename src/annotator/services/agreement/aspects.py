"""What is counted on a sheet, and what figures follow from the counts."""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.domain.records import Annotation
from annotator.domain.sentences import Sentence
from annotator.services.agreement.alignment import Group
from annotator.services.agreement.measures import Measure
from annotator.services.agreement.sheets import Sheet
from annotator.services.agreement.sums import Parts


@dataclass(frozen=True)
class Ask:
    """One way to compare: its word and name, its unit of analysis, its measures, and what is a case against it."""

    compared: str
    label: Sentence
    unit: Sentence
    measures: tuple[Measure, ...]
    differs: Callable[[Sheet, Group], bool]


@dataclass(frozen=True)
class Aspect:
    """A field, or where a record stands, of one kind of record: counted once on a sheet for all that is asked."""

    kind: type[Annotation]  # Annotation itself for all kinds together
    field: str  # "" for the record as a whole
    label: Sentence
    count: Callable[[Sheet], Parts]
    asks: tuple[Ask, ...]
