"""What people think of annotations, theirs and others': verdicts, and comments on any record."""

import json
from dataclasses import dataclass
from typing import Any

from annotator.domain.annotations import AnyAnnotation
from annotator.domain.cells import plain
from annotator.domain.fields import keep
from annotator.domain.records import Annotation, Record

AGREED, CHANGED, REJECTED, DISPUTED = VERDICTS = ("agreed", "changed", "rejected", "disputed")
DUPLICATE, NOTHING_HERE = "duplicate", "nothing_here"
REASONS = (
    "boundary", "type", "link", "value", "polarity", "missing", DUPLICATE, "not_attributed", NOTHING_HERE, "other",
)  # fmt: skip
BESIDES = {"author", "created", "modified", "origin", "later"}  # fields whose changes leave a verdict as it is


@dataclass(frozen=True, kw_only=True)
class Verdict(Record):
    """What a reviewer decided about one annotation, which stays as its author left it.

    Each decision is a record of its own, so that an undo brings the one before it back; the latest one stands.
    """

    article: str = keep(link="article")
    reviewer: str = keep(link="person")
    annotation: str = keep()
    kind: str = keep()  # of the annotation: mention, figure, source
    verdict: str = keep()  # one of VERDICTS
    reason: str = keep()  # one of REASONS, or ""
    comment: str = keep()
    snapshot: str = keep()  # of what was judged, as `snapshot_of` writes it
    replaced_by: str = keep()  # the reviewer's own annotation, where they changed it
    time: str = keep()  # UTC


@dataclass(frozen=True, kw_only=True)
class Comment(Record):
    """What somebody says about a record; answers stand under the first comment of their thread.

    Nobody writes into somebody else's comment: whoever settles a question answers with `resolved`.
    """

    article: str = keep(link="article")  # where the record stands, if it stands in one
    record: str = keep()
    parent: str = keep()  # the first comment of the thread; "" for that itself
    author: str = keep(link="person")
    text: str = keep()
    time: str = keep()  # UTC
    to: str = keep(link="person")  # whom it is addressed to, or ""
    resolved: bool = keep(False)  # from here on nothing is open


def owner_of(record: Record) -> str:
    """Who alone may change a record; "" where anybody may."""
    match record:
        case Annotation() | Comment():
            return record.author
        case Verdict():
            return record.reviewer
        case _:
            return ""


def snapshot_of(annotation: AnyAnnotation) -> str:
    """What an annotation says, as JSON; empty fields are left out."""
    said = {name: value for name, value in plain(annotation).items() if name not in BESIDES and value}
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def changed_since(snapshot: str, annotation: AnyAnnotation) -> dict[str, tuple[Any, Any]]:
    """The fields that an annotation has otherwise than when it was judged: what was judged, and what is there now.

    A snapshot that cannot be read tells nothing.
    """
    try:
        judged, now = json.loads(snapshot or "{}"), json.loads(snapshot_of(annotation))
    except ValueError:
        return {}
    if not isinstance(judged, dict) or not judged:
        return {}
    names = [name for name in plain(annotation) if judged.get(name) != now.get(name)]
    return {name: (judged.get(name), now.get(name)) for name in names}
