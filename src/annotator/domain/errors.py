"""The one kind of error that is meant for people."""

from typing import Any

from annotator.domain.sentences import Sentence


class UserError(Exception):
    """What happened and what to do: a literal with {0} for what differs, and the parts that go in there."""

    def __init__(self, pattern: str, *parts: Any) -> None:
        super().__init__(pattern, *parts)
        self.sentence = pattern if isinstance(pattern, Sentence) else Sentence(pattern, *parts)

    def __str__(self) -> str:
        return self.sentence
