"""How far the two people of `march_twice` agree, worked out as on paper: what was counted by eye, and the formulas."""

from collections.abc import Iterator

LENGTH = 1612  # characters of the article
# By kind and field: how many words of both are the same, have half in common, overlap; those of Anna, of Ben
WORDS = {
    "annotation.words": (6, 8, 11, 12, 14),
    "mention.at": (1, 2, 2, 3, 2),
    "figure.at": (4, 4, 6, 6, 8),
    "source.who": (2, 2, 3, 3, 4),
    "source.cue": (3, 3, 3, 3, 4),
    "source.said": (1, 2, 3, 3, 4),
}
# Characters that both marked, that Anna did, that Ben did; stretches of both, and α of them (Krippendorff 1995)
CHARACTERS = {
    "annotation.words": (210, 337, 295, 41, 0.530352),
    "mention.at": (30, 6 + 28 + 8, 6 + 24, 5, 0.943835),
    "figure.at": (34, 9 + 6 + 5 + 23 + 11 + 7, 9 + 6 + 5 + 5 + 5 + 2 + 4 + 7, 14, 0.72361),
    "source.who": (61, 34 + 15 + 27, 34 + 15 + 12 + 51, 7, 0.48729),
    "source.cue": (28, 16 + 8 + 4, 16 + 8 + 4 + 4, 7, 0.975814),
    "source.said": (57, 67 + 25 + 12 + 26, 6 + 25 + 26 + 21, 8, 0.357202),
}
FOUND = {"mention": (2, 3, 2), "figure": (6, 6, 8), "source": (3, 3, 4)}  # by both, by Anna, by Ben
# Fields in which both say the same wherever both say something, and how often that is
ALIKE = {
    "figure.kind": 6,
    "figure.parts_complete": 1,
    "figure.certainty": 6,
    "mention.form": 2,
    "source.identification": 3,
}
ALIKE |= {
    f"source.{name}": 3
    for name in ("identification", "party", "proximity", "channel", "speech_act", "certainty", "polarity")
}
LINKS_AND_TEXTS = {
    "mention.entity": 2,
    "figure.counted": 6,
    "figure.source": 2,
    "figure.part_of": 1,
    "source.speakers": 3,
}
# What Anna and what Ben said of the same figure
CHOICES = {
    "figure.comparator": ["vague vague", "exact exact", "exact exact", "range exact", "at_least exact", "exact exact"],
    "figure.status": [*["participated participated"] * 3, "detained detained", "detained affected"],
}
NUMBERS = {
    "figure.value": [(18000, 1800), (6000, 6000), (52, 25), (12, 12)],
    "figure.low": [(1000, 1000), (18000, 1800), (6000, 6000), (4000, 4000), (25, 25), (12, 12)],
    "figure.high": [(18000, 1800), (6000, 6000), (5000, 4000), (12, 12)],
}
Told = tuple[float | None, int]  # the figure, and on how many units it rests


def expected() -> dict[str, Told]:
    """Each figure of agreement by its key: kind, field, what agrees, measure."""
    found = dict(_stretches())
    for field, count in ALIKE.items():
        found |= {f"{field}.same.share": (1, count), f"{field}.same.kappa": (None, count)}
        found[f"{field}.same.alpha_nominal"] = None, count  # chance alone would give as much
    found |= {f"{field}.same.share": (1, count) for field, count in LINKS_AND_TEXTS.items()}
    found["figure.value.within.share"] = 5 / 6, 6  # all but 18,000 and 1,800
    for field, said in CHOICES.items():
        pairs = [tuple(each.split()) for each in said]
        found[f"{field}.same.share"] = sum(a == b for a, b in pairs) / len(pairs), len(pairs)
        found[f"{field}.same.kappa"] = _kappa([(a, b) for a, b in pairs]), len(pairs)
        found[f"{field}.same.alpha_nominal"] = _alpha([(a, b) for a, b in pairs], "nominal"), len(pairs)
    for field, numbers in NUMBERS.items():
        found[f"{field}.same.share"] = sum(a == b for a, b in numbers) / len(numbers), len(numbers)
        for distance in ("ratio", "interval"):
            found[f"{field}.same.alpha_{distance}"] = _alpha(numbers, distance), len(numbers)
    return found


def _stretches() -> Iterator[tuple[str, Told]]:
    for kind, (both, anna, ben) in FOUND.items():
        yield from _f1(f"{kind}..found", both, anna, ben)
    for field, (same, half, overlap, anna, ben) in WORDS.items():
        for compared, both in (("same_words", same), ("half", half), ("overlap", overlap)):
            yield from _f1(f"{field}.{compared}", both, anna, ben)
    for field, (both, anna, ben, stretches, alpha) in CHARACTERS.items():
        yield from _f1(f"{field}.characters", both, anna, ben)
        length = LENGTH * (3 if field == "annotation.words" else 1)  # each kind of record has a text of its own
        alike = (length - anna - ben + 2 * both) / length
        chance = (anna * ben + (length - anna) * (length - ben)) / length**2
        yield f"{field}.characters.kappa", ((alike - chance) / (1 - chance), length)
        yield f"{field}.stretches.alpha_unitizing", (alpha, stretches)


def _f1(key: str, both: int, anna: int, ben: int) -> Iterator[tuple[str, Told]]:
    units = anna + ben - both
    yield f"{key}.f1", (2 * both / (anna + ben), units)
    yield f"{key}.precision", (both / ben, units)
    yield f"{key}.recall", (both / anna, units)


def _kappa(pairs: list[tuple[str, str]]) -> float:
    """Cohen 1960."""
    n = len(pairs)
    first, second = [a for a, _ in pairs], [b for _, b in pairs]
    chance = sum(first.count(each) * second.count(each) for each in set(first)) / n**2
    return (sum(a == b for a, b in pairs) / n - chance) / (1 - chance)


def _alpha(pairs: list[tuple[str, str]] | list[tuple[int, int]], distance: str) -> float:
    """Krippendorff 2011: what is said of one thing is compared, then all with all."""
    said = [each for pair in pairs for each in pair]
    observed = sum(_apart(a, b, distance) for a, b in pairs) / len(pairs)
    others = [(a, b) for at, a in enumerate(said) for b in said[at + 1 :]]
    return 1 - observed / (sum(_apart(a, b, distance) for a, b in others) / len(others))


def _apart(a: str | int, b: str | int, distance: str) -> float:
    if isinstance(a, str) or isinstance(b, str):
        return float(a != b)
    return float((a - b) ** 2) / ((a + b) ** 2 if distance == "ratio" else 1)
