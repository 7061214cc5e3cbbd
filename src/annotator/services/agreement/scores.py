"""Figures of agreement with their intervals: for all who are chosen, for each two of them, for each article."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation
from annotator.domain.sentences import Sentence, sentence
from annotator.services.agreement.aspects import Ask, Aspect
from annotator.services.agreement.measures import NOTHING, Measure
from annotator.services.agreement.rows import Pair, Rows
from annotator.services.agreement.sheets import BEST, Coded, sheets
from annotator.services.agreement.stretches import anything, is_main, role, whole
from annotator.services.agreement.sums import Array, Sums, interval, resampled
from annotator.services.agreement.terms import Terms
from annotator.services.agreement.values import value

TIMES, SEED = 1_000, 20_260_101  # resamples of an interval, and where their chance begins
OF_TWO = sentence("It is a figure of two people. Choose a pair of them, or look at α.")
ONE_ARTICLE = sentence("An interval needs two articles or more.")
SHAKY = sentence("In half of the resamples it is not defined.")


@dataclass(frozen=True)
class Scope:
    """What is compared: these people in this order, these kinds, and how; the first of two is compared with."""

    people: tuple[str, ...]
    kinds: tuple[type[AnyAnnotation], ...] = ANNOTATIONS
    pairing: str = BEST
    seed: int = SEED
    times: int = TIMES


@dataclass(frozen=True)
class Score:
    """A figure of agreement: of a kind, a field, a way to compare, a measure, and between whom."""

    aspect: Aspect
    ask: Ask
    measure: Measure
    between: Pair  # () for all who are chosen
    value: float | None
    why: Sentence | None  # it is not defined
    low: float | None
    high: float | None
    why_no_interval: Sentence | None
    units: int
    articles: int

    @property
    def key(self) -> str:
        """What it is called in files: source.said.same_words.f1."""
        return ".".join((self.aspect.kind.__name__.lower(), self.aspect.field, self.ask.compared, self.measure.name))


class OfArticle(NamedTuple):
    """A figure for one article alone; None where it is not defined."""

    article: str
    value: float | None
    units: int


@dataclass
class Agreement:
    """All figures of a scope: first those of all who are chosen, then, where they are more than two, of each two."""

    scope: Scope
    scores: list[Score] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)  # of the articles that two or more people coded
    coded: dict[str, int] = field(default_factory=dict)  # by person, how many of these they coded
    records: dict[str, int] = field(default_factory=dict)  # by person, how many records they made in these
    by_article: Callable[[Score], list[OfArticle]] = lambda score: []

    def of_all(self) -> list[Score]:
        """The figures of all who are chosen."""
        return [score for score in self.scores if not score.between]

    def of_pairs(self, key: str) -> list[Score]:
        """A figure for each two people; where there are only two, the one for both."""
        pairs = [score for score in self.scores if score.key == key and score.between]
        return pairs or [score for score in self.scores if score.key == key]

    def find(self, key: str, between: Pair = ()) -> Score | None:
        """A figure by its key."""
        return next((each for each in self.scores if each.key == key and each.between == between), None)


def aspects(terms: Terms, kinds: Iterable[type[AnyAnnotation]] = ANNOTATIONS) -> list[Aspect]:
    """Everything that is compared of these kinds: where records stand first, then what they say."""
    kinds = tuple(kinds)
    found = [anything(kinds)] if len(kinds) > 1 else []
    for kind in kinds:
        fields = terms.fields(kind)
        anchors = [each for each in fields if each.kind == "anchor"]
        main = [each for each in anchors if is_main(kind, each)]
        found.append(whole(kind))
        found += [role(kind, each) for each in (*main, *(each for each in anchors if each not in main))]
        found += [value(kind, each, terms) for each in fields if each.kind != "anchor"]
    return found


class Counting:
    """Takes articles one after another, and gives the figures at the end: pure numbers, in any thread."""

    def __init__(self, scope: Scope, compared: Sequence[Aspect]) -> None:
        self._scope, self._aspects = scope, compared
        self._rows = Rows(scope.people)
        self._result = Agreement(scope)
        self._weights: dict[int, Array] = {}

    def take(self, coded: Coded) -> None:
        """Count one article; one that fewer than two of the people coded says nothing."""
        found = self._result
        for sheet in sheets(coded, self._scope.people, self._scope.pairing):
            found.titles[coded.article] = coded.title
            self._rows.begin(sheet)
            for number, aspect in enumerate(self._aspects):
                self._rows.add(sheet, number, aspect.count(sheet))
        for person, records in coded.records.items() if coded.article in found.titles else ():
            found.coded[person] = found.coded.get(person, 0) + 1
            many = sum(isinstance(each, self._scope.kinds) for each in records)
            found.records[person] = found.records.get(person, 0) + many

    def agreement(self, progress: Callable[[int, int], None] = lambda done, of: None) -> Agreement:
        """All figures; `progress` hears how many aspects are worked out, and may raise to stop."""
        pairs = self._rows.pairs
        everybody: list[Pair] = [()] if len(pairs) == 1 else [(), *pairs]
        found: dict[Pair, list[Score]] = {between: [] for between in everybody}
        for number, aspect in enumerate(self._aspects if self._result.titles else ()):
            progress(number, len(self._aspects))
            said = self._scores(number, aspect, ())
            found[()] += said
            asks = {score.ask for score in said}
            for between in everybody[1:]:
                found[between] += self._scores(number, aspect, between, asks)
        self._result.scores = [score for scores in found.values() for score in scores]
        self._result.by_article = self._by_article
        return self._result

    def _scores(self, number: int, aspect: Aspect, between: Pair, asks: Collection[Ask] = ()) -> list[Score]:
        """The figures of an aspect: for these ways to compare, or for those that have any unit."""
        found = []
        by_two = self._summed(number, between, False)
        summed = {False: by_two, True: by_two if self._rows.is_of_two(between) else self._summed(number, between, True)}
        for ask in aspect.asks:
            scores = [self._score(aspect, ask, each, between, *summed[each.for_all]) for each in ask.measures]
            if ask in asks if asks else scores[0].units:
                found += scores
        return found

    def _summed(self, number: int, between: Pair, at_once: bool) -> tuple[Sums, int]:
        rows = self._rows.of(number, between, at_once)
        return Sums(self._weighting(len(rows)), list(rows.values())), sum(map(bool, rows.values()))

    def _score(self, aspect: Aspect, ask: Ask, measure: Measure, between: Pair, sums: Sums, articles: int) -> Score:
        units = round(float(measure.units(sums)[0]))
        value: float | None = None
        why: Sentence | None = NOTHING
        why_not, reach = None, None
        if measure.of_pairs and len(self._scope.people) > 2 and not between:
            why = OF_TWO
        elif units:
            values = measure.value(sums)
            value, why = (None, measure.why) if np.isnan(values[0]) else (float(values[0]), None)
            reach = interval(values[1:]) if value is not None and articles > 1 else None
        if value is not None and reach is None:
            why_not = SHAKY if articles > 1 else ONE_ARTICLE
        low, high = reach or (None, None)
        return Score(aspect, ask, measure, between, value, why, low, high, why_not, units, articles)

    def _weighting(self, articles: int) -> Array:
        """Each once, and resampled where there are several; the same for all figures of as many articles."""
        if articles not in self._weights:
            times = self._scope.times if articles > 1 else 0
            self._weights[articles] = resampled(articles, times, self._scope.seed) if articles else np.ones((1, 0))
        return self._weights[articles]

    def _by_article(self, score: Score) -> list[OfArticle]:
        if score.why is OF_TWO:
            return []
        number = next(at for at, aspect in enumerate(self._aspects) if aspect is score.aspect)
        rows = {id: row for id, row in self._rows.of(number, score.between, score.measure.for_all).items() if row}
        sums = Sums(np.eye(len(rows)), list(rows.values()))
        values, units = score.measure.value(sums), score.measure.units(sums)
        return [
            OfArticle(article, None if np.isnan(each) or not unit else float(each), round(float(unit)))
            for article, each, unit in zip(rows, values, units, strict=True)
        ]
