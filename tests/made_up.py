"""Texts of a made-up language: as in any, some words are frequent and most are rare."""

import random

SYLLABLES = ("ka", "re", "mi", "to", "lo", "sa", "ne", "vu", "ri", "da", "po", "le", "ti", "ma", "ber", "gan", "ing")
WORDS = 4_000


class Language:
    """The same words and texts each time."""

    def __init__(self) -> None:
        self.dice = random.Random(3)
        self.words = ["".join(self.dice.choices(SYLLABLES, k=self.dice.choice([1, 1, 2, 2, 3]))) for _ in range(WORDS)]
        self._often = [1 / (rank + 5) for rank in range(WORDS)]

    def text(self, words: int) -> str:
        """So many words, of about five letters each with what stands between them."""
        return " ".join(self.dice.choices(self.words, self._often, k=words))
