"""What a rule proposes: a record that nobody has accepted yet, how sure the rule is, and its name."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.domain.anchors import Anchor
from annotator.domain.annotations import AnyAnnotation


@dataclass(frozen=True)
class Suggestion:
    """A record with `origin` “suggested”; nothing is saved before somebody presses a key."""

    record: AnyAnnotation
    confidence: float  # how often the rule is right on coded news, 0 to 1
    rule: str  # the name of the rule, as it stands in the code
    named: Mapping[str, Anchor] = field(default_factory=dict)  # a field that links to an entity → the words for it
