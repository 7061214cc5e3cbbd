"""Figures of agreement with their intervals: for all who are chosen, for each two of them, for each article."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

import numpy as np

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation
from annotator.domain.sentences import Sentence, sentence
from annotator.services.agreement.aspects import Ask, Aspect
from annotator.services.agreement.measures import NOTHING, Measure
from annotator.services.agreement.sheets import BEST, Coded, sheets
from annotator.services.agreement.stretches import anything, is_main, role, whole
from annotator.services.agreement.sums import Array, Parts, Sums, interval, resampled
from annotator.services.agreement.terms import Terms
from annotator.services.agreement.values import value

TIMES, SEED = 1_000, 20_260_101  # resamples of an interval, and where their chance begins
OF_TWO = sentence("It is a figure of two people. Choose a pair of them, or look at α.")
ONE_ARTICLE = sentence("An interval needs two articles or more.")
SHAKY = sentence("In half of the resamples it is not defined.")
Pair = tuple[str, ...]  # of ids; () for all who are chosen


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
        self._rows: dict[tuple[int, Pair], dict[str, Parts]] = defaultdict(dict)  # by aspect and people, by article
        self._by_three: set[str] = set()  # articles that three people or more coded
        self._result = Agreement(scope)
        self._weights: dict[int, Array] = {}

    def take(self, coded: Coded) -> None:
        """Count one article; one that fewer than two of the people coded says nothing."""
        for sheet in sheets(coded, self._scope.people, self._scope.pairing):
            self._result.titles[coded.article] = coded.title
            if not sheet.is_pair:
                self._by_three.add(coded.article)
            for number, aspect in enumerate(self._aspects):
                if parts := aspect.count(sheet):
                    self._rows[number, sheet.people if sheet.is_pair else ()][coded.article] = parts
        if coded.article in self._result.titles:
            for person in self._scope.people:
                if person in coded.records:
                    self._result.coded[person] = self._result.coded.get(person, 0) + 1
                    many = sum(isinstance(each, self._scope.kinds) for each in coded.records[person])
                    self._result.records[person] = self._result.records.get(person, 0) + many

    def agreement(self, progress: Callable[[int, int], None] = lambda done, of: None) -> Agreement:
        """All figures; `progress` hears how many aspects are worked out, and may raise to stop."""
        pairs = [tuple(pair) for pair in combinations(self._scope.people, 2)]
        everybody: list[Pair] = [()] if len(pairs) == 1 else [(), *pairs]
        found: dict[Pair, list[Score]] = {between: [] for between in everybody}
        for number, aspect in enumerate(self._aspects):
            progress(number, len(self._aspects))
            asks = [ask for ask in aspect.asks if self._says_something(number, ask)]
            for between in everybody:
                found[between] += self._scores(number, aspect, asks, between)
        self._result.scores = [score for scores in found.values() for score in scores]
        self._result.by_article = self._by_article
        return self._result

    def _says_something(self, number: int, ask: Ask) -> bool:
        """Whether there is any unit of an ask for all who are chosen."""
        return any(
            measure.units(Sums(np.ones((1, len(rows))), list(rows.values())))[0] > 0
            for measure in ask.measures[:1]
            if (rows := self._of(number, measure, ()))
        )

    def _of(self, number: int, measure: Measure, between: Pair) -> dict[str, Parts]:
        """The parts of each article that a measure rests on, between two people or all."""
        people = self._scope.people
        if between:
            return self._rows[number, between]
        if measure.for_all and len(people) > 2:
            return self._all_at_once(number)
        return self._together(number)

    def _together(self, number: int) -> dict[str, Parts]:
        """Two and two, summed by article."""
        found: dict[str, dict[object, float]] = {}
        for pair in combinations(self._scope.people, 2):
            for article, parts in self._rows[number, pair].items():
                row = found.setdefault(article, {})
                for key, each in parts.items():
                    row[key] = row.get(key, 0) + each
        return {article: found[article] for article in self._result.titles if article in found}

    def _all_at_once(self, number: int) -> dict[str, Parts]:
        """What all say at once; of articles that only two of them coded, what these two say."""
        rows = dict(self._rows[number, ()])
        for pair in combinations(self._scope.people, 2):
            for article, parts in self._rows[number, pair].items():
                if article not in self._by_three:
                    rows[article] = parts
        return {article: rows[article] for article in self._result.titles if article in rows}

    def _scores(self, number: int, aspect: Aspect, asks: Sequence[Ask], between: Pair) -> Iterator[Score]:
        summed: dict[bool, Sums] = {}
        for ask in asks:
            for measure in ask.measures:
                rows = self._of(number, measure, between)
                if measure.for_all not in summed:
                    summed[measure.for_all] = Sums(self._weighting(len(rows)), list(rows.values()))
                yield self._score(aspect, ask, measure, between, summed[measure.for_all], len(rows))

    def _score(self, aspect: Aspect, ask: Ask, measure: Measure, between: Pair, sums: Sums, articles: int) -> Score:
        units = round(float(measure.units(sums)[0])) if articles else 0
        if measure.of_pairs and not between and len(self._scope.people) > 2:
            return Score(aspect, ask, measure, between, None, OF_TWO, None, None, None, units, articles)
        values = measure.value(sums) if units else np.full(1, np.nan)
        if np.isnan(values[0]):
            why = measure.why if units else NOTHING
            return Score(aspect, ask, measure, between, None, why, None, None, None, units, articles)
        reach = interval(values[1:]) if articles > 1 else None
        why_not = None if reach else SHAKY if articles > 1 else ONE_ARTICLE
        low, high = reach or (None, None)
        return Score(aspect, ask, measure, between, float(values[0]), None, low, high, why_not, units, articles)

    def _weighting(self, articles: int) -> Array:
        if articles not in self._weights:
            times = self._scope.times if articles > 1 else 0
            self._weights[articles] = resampled(max(articles, 1), times, self._scope.seed)[:, :articles]
        return self._weights[articles]

    def _by_article(self, score: Score) -> list[OfArticle]:
        number = next(at for at, aspect in enumerate(self._aspects) if aspect is score.aspect)
        rows = self._of(number, score.measure, score.between)
        sums = Sums(np.eye(len(rows)), list(rows.values()))
        if not rows or (score.why is OF_TWO):
            return []
        values, units = score.measure.value(sums), score.measure.units(sums)
        return [
            OfArticle(article, None if np.isnan(each) or not unit else float(each), round(float(unit)))
            for article, each, unit in zip(rows, values, units, strict=True)
        ]
