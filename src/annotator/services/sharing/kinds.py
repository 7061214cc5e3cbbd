"""Which kinds of records travel, and when."""

from annotator.domain.answers import Answer, Forgotten
from annotator.domain.records import Annotation, Progress, Record
from annotator.domain.review import Comment, Verdict

STAYS: tuple[type[Record], ...] = (Answer, Forgotten)  # what somebody is proposed is their own
WORK: tuple[type[Record], ...] = (
    Annotation,
    Progress,
    Verdict,
    Comment,
)  # somebody's coding; left out where others are to code anew


def travels(record_type: type[Record], *, records: bool = True) -> bool:
    """Whether records of this type are sent; `records` says whether anybody's coding is."""
    return not issubclass(record_type, STAYS) and (records or not issubclass(record_type, WORK))
