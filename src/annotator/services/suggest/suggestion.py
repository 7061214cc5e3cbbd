"""What a rule proposes: a record that nobody has accepted yet, how sure the rule is, and its name."""

from dataclasses import dataclass

from annotator.domain.annotations import AnyAnnotation


@dataclass(frozen=True)
class Suggestion:
    """A record with `origin` “suggested”; nothing is saved before somebody presses a key."""

    record: AnyAnnotation
    confidence: float  # how often the rule is right on coded news, 0 to 1
    rule: str  # the name of the rule, as it stands in the code
