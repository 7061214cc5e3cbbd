"""Drawing who codes what: a random order with a seed, dealt out so that everybody has as much to do."""

import random
from collections.abc import Mapping, Sequence
from itertools import combinations

MOST = 100  # percent


def draw(
    articles: Mapping[str, int], people: Sequence[str], overlap: float, seed: int, *, coders: int = 2
) -> dict[str, list[str]]:
    """Who codes each article: the ids of people by the id of the article, in the order of `articles`.

    `articles` says how long each is (or 1, to balance how many instead of how much), `overlap` how many percent of
    them are coded by `coders` people; the others are coded by one. The articles are put into a random order by a
    Mersenne Twister that is started with `seed` (Fisher–Yates, sorted by id before it, so that the same articles,
    people and seed give the same on every computer). The first of them, as many as the share comes to, are those coded
    several times: a simple random sample without replacement. Each article then goes to those who have least to do so
    far (first-fit balancing); of several pairs that have as little, the one that met least often, and of those one by
    lot, so that everybody is paired with everybody. Raises ValueError for fewer people than `coders` where an overlap
    is wished, or a share that is none.
    """
    if not people or not 0 <= overlap <= MOST or (overlap and len(people) < coders):
        raise ValueError("too few people, or a share that is none")
    dice = random.Random(seed)
    order, team = sorted(articles), sorted(set(people))
    dice.shuffle(order)
    several = round(len(order) * overlap / MOST)
    load = dict.fromkeys(team, 0)
    met: dict[tuple[str, ...], int] = {}
    drawn: dict[str, list[str]] = {}
    for number, article in enumerate(order):
        size = coders if number < several else 1
        groups = list(combinations(team, size))
        least = min(groups, key=lambda group: (sum(load[p] for p in group), met.get(group, 0), dice.random()))
        met[least] = met.get(least, 0) + 1
        for person in least:
            load[person] += articles[article]
        drawn[article] = list(least)
    return {article: drawn[article] for article in articles}
