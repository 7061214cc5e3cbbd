"""What was not taken in, by kind: how often, and a few examples; nothing is passed over in silence."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.domain.sentences import Sentence, sentence

EXAMPLES = 3


class Left(NamedTuple):
    """One kind of what was not taken in."""

    what: Sentence
    often: int
    examples: tuple[str, ...]

    @property
    def words(self) -> Sentence:
        """One line: what, how often, examples."""
        shown = "; ".join(self.examples) + (" …" if self.often > len(self.examples) else "")
        return sentence("{0}: {1} ({2})", self.what, self.often, shown)


@dataclass
class LeftOut:
    """A tally of any length, of which a few examples of each kind are kept."""

    _counts: dict[Sentence, int] = field(default_factory=dict)
    _examples: dict[Sentence, list[str]] = field(default_factory=dict)

    def add(self, what: Sentence, example: str, count: int = 1) -> None:
        """One more of a kind."""
        self._counts[what] = self._counts.get(what, 0) + count
        examples = self._examples.setdefault(what, [])
        if len(examples) < EXAMPLES:
            examples.append(example)

    def merge(self, other: "LeftOut", where: str = "") -> None:
        """All that the other has, each example with where it is from."""
        for left in other:
            for number, example in enumerate(left.examples):
                last = number == len(left.examples) - 1
                self.add(left.what, f"{where} {example}".strip(), left.often - number if last else 1)

    def __iter__(self) -> Iterator[Left]:
        """The most frequent kinds first."""
        for what, count in sorted(self._counts.items(), key=lambda each: (-each[1], each[0])):
            yield Left(what, count, tuple(self._examples[what]))

    def __len__(self) -> int:
        return sum(self._counts.values())

    def count(self, what: str) -> int:
        """How often something of this kind was not taken in."""
        return self._counts.get(Sentence(what), 0)
