"""All figures of agreement of two people, with intervals, against bringing together what they recorded."""

import random
import sys

from annotator.domain.anchors import Anchor, Span
from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Mention, Source
from annotator.domain.codebook import Codebook, default_choices
from annotator.domain.register import Register
from annotator.services.agreement.alignment import aligned
from annotator.services.agreement.scores import Agreement, Counting, Scope, aspects
from annotator.services.agreement.sheets import Coded
from annotator.services.agreement.terms import Terms
from tests.benchmarks.comparing import Comparison, Timed

LENGTH, EACH = 8_000, 50  # code points of an article; annotations in it by each person
FEW, MANY = 40, 2_000  # articles


def coded(articles: int) -> list[Coded]:
    """Articles that two people coded, much alike."""
    chance = random.Random(1)
    return [
        Coded(str(n), f"Article {n}", LENGTH, {who: _records(chance, who) for who in ("ann", "bob")})
        for n in range(articles)
    ]


def _records(chance: random.Random, who: str) -> list[AnyAnnotation]:
    return [_record(chance, who, n * LENGTH // EACH, n % 3) for n in range(EACH)]


def _record(chance: random.Random, who: str, start: int, kind: int) -> AnyAnnotation:
    start += chance.randint(0, 5)
    words = Anchor((Span(start, start + chance.randint(8, 12)),), "words")
    if kind == 0:
        return Mention(author=who, at=words, entity=str(chance.randint(0, 9)), form=chance.choice(("name", "pronoun")))
    if kind == 1:
        value, status = float(chance.randint(1, 400)), chance.choice(("killed", "wounded"))
        return Figure(author=who, at=words, value=value, low=value, high=value, status=status, earliest="2022-01-26")
    cue, said = Anchor((Span(start + 20, start + 24),), "said"), Anchor((Span(start + 30, start + 90),), "words")
    return Source(author=who, who=words, cue=cue, said=said, manner=chance.choice(("direct", "indirect")))


def figures(articles: list[Coded]) -> Agreement:
    terms = Terms(Codebook(default_choices()), Register((), ()))
    counting = Counting(Scope(("ann", "bob")), aspects(terms, ANNOTATIONS))
    for each in articles:
        counting.take(each)
    return counting.agreement()


def together(articles: list[Coded]) -> None:
    for each in articles:
        aligned(record for own in each.records.values() for record in own)


def test_all_figures_with_intervals_take_some_times_what_bringing_together_takes(compare: Comparison) -> None:
    articles = coded(FEW)
    assert len(figures(articles).scores) > 80
    whole, floor = Timed(lambda: figures(articles)), Timed(lambda: together(articles))
    what = f"figures of 2 × {FEW * EACH:,} annotations"
    assert compare(what, whole, "bringing them together", floor, rounds=3) < 40


if __name__ == "__main__":  # the whole size: python -m tests.benchmarks.test_agreement
    many = coded(MANY)
    timed = Timed(lambda: figures(many))
    timed.run()
    sys.stdout.write(f"2 × {len(many) * EACH:,} annotations, all figures with intervals: {timed.median:.1f} s\n")
