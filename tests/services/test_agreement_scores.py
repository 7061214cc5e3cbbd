"""Figures of agreement follow from what people recorded, and say what they rest on."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from annotator.domain.anchors import Anchor, Span
from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Mention, Source
from annotator.domain.codebook import Codebook, default_choices
from annotator.domain.records import Entity
from annotator.domain.register import Register
from annotator.services.agreement.cases import cases
from annotator.services.agreement.characters import unitizing_alpha
from annotator.services.agreement.coefficients import alpha, cohen_kappa, interval, ratio
from annotator.services.agreement.scores import Agreement, Counting, Scope, Score, aspects
from annotator.services.agreement.sheets import Coded
from annotator.services.agreement.terms import Terms

LENGTH = 1_000
Stretches = list[tuple[int, int]]


def at(start: int, end: int) -> Anchor:
    return Anchor((Span(start, end),), "w" * (end - start))


def terms(*entities: Entity) -> Terms:
    return Terms(Codebook(default_choices()), Register(entities, ()))


def coded(article: str, **records: list[Any]) -> Coded:
    """An article as people coded it; authors and article of the records follow."""
    signed: dict[str, list[AnyAnnotation]] = {
        person: [
            replace(each, article=article, author=person, id=f"{person}{article}{n}") for n, each in enumerate(own)
        ]
        for person, own in records.items()
    }
    return Coded(article, f"Article {article}", LENGTH, signed)


def agreement(*articles: Coded, people: str = "ab", entities: Sequence[Entity] = ()) -> Agreement:
    scope = Scope(tuple(people))
    counting = Counting(scope, aspects(terms(*entities), ANNOTATIONS))
    for each in articles:
        counting.take(each)
    return counting.agreement()


def figure(found: Agreement, key: str, *between: str) -> Score:
    score = found.find(key, between)
    assert score, key
    return score


@pytest.mark.parametrize(
    ("first", "second", "kappa"),
    [
        ([(0, 200)], [(0, 200)], 1.0),
        ([(0, 200)], [(100, 300)], 0.375),
        ([(0, 200)], [(200, 400)], -0.25),
        ([(0, 1000)], [(0, 500)], 0.0),
        ([(0, 500), (100, 200)], [], 0.0),
    ],
    ids=["identical", "half of each", "none", "all and half", "nested and nothing"],
)
def test_of_a_thousand_characters_marked_by_two_it_is_what_cohen_would_give(
    first: Stretches, second: Stretches, kappa: float
) -> None:
    article = coded("1", a=[Mention(at=at(*each)) for each in first], b=[Mention(at=at(*each)) for each in second])
    assert figure(agreement(article), "mention.at.characters.kappa").value == pytest.approx(kappa)


def test_spans_are_compared_by_words_by_overlap_and_by_characters() -> None:
    a = [Figure(at=at(0, 10)), Figure(at=at(20, 30)), Figure(at=at(40, 50)), Figure(at=at(60, 70))]
    b = [Figure(at=at(0, 10)), Figure(at=at(21, 30)), Figure(at=at(49, 58))]
    found = agreement(coded("1", a=a, b=b))
    values = {key: figure(found, f"figure.at.{key}").value for key in ("same_words.f1", "half.f1", "overlap.f1")}
    assert values == pytest.approx({"same_words.f1": 2 / 7, "half.f1": 4 / 7, "overlap.f1": 6 / 7})
    assert figure(found, "figure.at.overlap.precision").value == 1
    assert figure(found, "figure.at.overlap.recall").value == 0.75
    assert figure(found, "figure.at.characters.f1").value == pytest.approx(2 * 20 / (40 + 28))
    assert figure(found, "figure..found.f1").units == 4


def test_values_are_the_same_or_at_least_within_limits() -> None:
    a = [Figure(at=at(0, 9), value=100, low=101), Figure(at=at(20, 29), value=5, low=5, high=5), Figure(at=at(40, 49))]
    b = [
        Figure(at=at(0, 9), value=120, low=120, high=120),
        Figure(at=at(20, 29), value=6),
        Figure(at=at(40, 49), value=1),
    ]
    found = agreement(coded("1", a=a, b=b))
    assert figure(found, "figure.value.same.share").value == 0
    assert figure(found, "figure.value.within.share").value == 0.5
    assert figure(found, "figure.value.same.share").units == 2  # where one says nothing there is nothing to compare
    units = [(100.0, 120.0), (5.0, 6.0)]
    assert figure(found, "figure.value.same.alpha_ratio").value == pytest.approx(alpha(units, ratio))  # type: ignore[arg-type]
    assert figure(found, "figure.value.same.alpha_interval").value == pytest.approx(alpha(units, interval))  # type: ignore[arg-type]


def test_choices_have_kappa_of_two_and_alpha_of_all() -> None:
    said = {"a": ["killed", "killed", "wounded", "missing"], "b": ["killed", "wounded", "wounded", "killed"]}
    said["c"] = ["killed", "killed", "killed", ""]
    people = {
        person: [Figure(at=at(20 * n, 20 * n + 9), status=status) for n, status in enumerate(own)]
        for person, own in said.items()
    }
    found = agreement(coded("1", **people), people="abc")
    pairs = list(zip(said["a"], said["b"], strict=True))
    assert figure(found, "figure.status.same.kappa", "a", "b").value == pytest.approx(cohen_kappa(pairs))
    units = [[each for each in unit if each] for unit in zip(*said.values(), strict=True)]
    assert figure(found, "figure.status.same.alpha_nominal").value == pytest.approx(alpha(units))
    all_three = figure(found, "figure.status.same.kappa")
    assert all_three.value is None
    assert all_three.why == "It is a figure of two people. Choose a pair of them, or look at α."
    assert figure(found, "figure.status.same.share").value == pytest.approx((2 + 2 + 1) / (4 + 3 + 3))


def test_links_are_the_same_where_what_they_lead_to_belongs_together() -> None:
    a = [Figure(at=at(0, 9), source="a12"), Figure(at=at(20, 29), part_of="a10"), Source(cue=at(50, 54))]
    b = [Figure(at=at(1, 9), source="b12"), Figure(at=at(20, 29), part_of="b11"), Source(cue=at(50, 60))]
    found = agreement(coded("1", a=a, b=b))
    assert figure(found, "figure.source.same.share").value == 1
    assert figure(found, "figure.part_of.same.share").value == 0


def test_entities_are_the_same_after_merging_and_unnamed_ones_by_their_name() -> None:
    entities = [Entity(id="x", name="Orlen", merged_into="y"), Entity(id="y", name="Orlen")]
    entities += [Entity(id="z", name="Lund"), Entity(id="u", name="two men", named="no", article="1")]
    entities += [Entity(id="v", name="Two  men", named="no", article="1")]
    a = [Mention(at=at(20 * n, 20 * n + 9), entity=id) for n, id in enumerate("xzu")]
    b = [Mention(at=at(20 * n, 20 * n + 9), entity=id) for n, id in enumerate("yyv")]
    found = agreement(coded("1", a=a, b=b), entities=entities)
    assert figure(found, "mention.entity.same.share").value == pytest.approx(2 / 3)


def test_dates_may_say_less_without_contradiction() -> None:
    a = [Figure(at=at(0, 9), earliest="2022-01"), Figure(at=at(20, 29), earliest="2022-01-05")]
    b = [Figure(at=at(0, 9), earliest="2022-01-26"), Figure(at=at(20, 29), earliest="2022-02-05")]
    found = agreement(coded("1", a=a, b=b))
    assert figure(found, "figure.earliest.same.share").value == 0
    assert figure(found, "figure.earliest.fits.share").value == 0.5


def test_where_all_say_the_same_a_coefficient_is_not_defined_and_says_why() -> None:
    both = [Figure(at=at(0, 9), status="killed")]
    score = figure(agreement(coded("1", a=both, b=both)), "figure.status.same.alpha_nominal")
    assert score.value is None
    assert score.why == "Everybody says the same throughout, so chance alone would give as much."
    assert score.measure.formula
    assert score.ask.unit


def test_intervals_come_from_resampled_articles_and_are_the_same_for_a_seed() -> None:
    same, other = [Mention(at=at(0, 9))], [Mention(at=at(500, 509))]
    articles = [coded(str(n), a=same, b=same if n % 2 else other) for n in range(20)]
    key = "mention..found.f1"
    once, again = (figure(agreement(*articles), key) for _ in range(2))
    assert once.value == 0.5
    assert once.low is not None
    assert once.high is not None
    assert 0.2 < once.low < 0.4
    assert 0.6 < once.high < 0.8
    assert (once.low, once.high) == (again.low, again.high)
    assert figure(agreement(articles[0]), key).why_no_interval == "An interval needs two articles or more."


def test_articles_that_only_some_coded_count_for_those_who_did() -> None:
    one, two = [Mention(at=at(0, 9), form="name")], [Mention(at=at(0, 9), form="pronoun")]
    found = agreement(coded("1", a=one, b=one, c=two), coded("2", a=one, c=one), coded("3", b=one), people="abc")
    assert found.titles == {"1": "Article 1", "2": "Article 2"}
    assert found.coded == {"a": 2, "b": 1, "c": 2}
    assert figure(found, "mention.form.same.share", "a", "c").value == 0.5
    assert figure(found, "mention.form.same.alpha_nominal").value == pytest.approx(
        alpha([("name", "name", "pronoun"), ("name", "name")])
    )
    assert [(each.article, each.value) for each in found.by_article(figure(found, "mention.form.same.share"))] == [
        ("1", pytest.approx(1 / 3)),
        ("2", 1.0),
    ]


def test_the_cases_behind_a_figure_are_those_that_differ() -> None:
    a = [Figure(at=at(0, 9), status="killed"), Figure(at=at(20, 29), status="killed"), Figure(at=at(40, 49))]
    b = [Figure(at=at(0, 9), status="killed"), Figure(at=at(20, 29), status="wounded")]
    article = coded("1", a=a, b=b)
    found = agreement(article)
    differ = list(cases(article, found.scope, figure(found, "figure.status.same.kappa"), terms()))
    assert [(case.start, [said.value for said in case.said]) for case in differ] == [(20, ["killed", "wounded"])]
    alone = list(cases(article, found.scope, figure(found, "figure..found.f1"), terms()))
    assert [(case.start, case.record, case.said[1].record) for case in alone] == [(40, "a12", "")]


def test_nobody_to_compare_with_is_no_figure_at_all() -> None:
    found = agreement(coded("1", a=[Mention(at=at(0, 9))]))
    assert found.scores == []
    assert found.titles == {}


def test_small_numbers_beside_huge_ones_in_another_article_keep_their_agreement() -> None:
    def said(article: str, *values: tuple[float, float]) -> Coded:
        one, other = zip(*values, strict=True)
        places = [at(20 * n, 20 * n + 5) for n in range(len(values))]
        return coded(
            article,
            a=[Figure(at=place, value=value) for place, value in zip(places, one, strict=True)],
            b=[Figure(at=place, value=value) for place, value in zip(places, other, strict=True)],
        )

    pairs = {"1": [(2.5e9, 2.6e9), (40.0, 40.0)], "2": [(3.0, 4.0), (9.0, 9.0)], "3": [(1e-7, 1e-7), (2e-7, 3e-7)]}
    found = agreement(*(said(article, *values) for article, values in pairs.items()), said("4", (7.1, 7.1), (7.1, 7.1)))
    score = figure(found, "figure.value.same.alpha_interval")
    everything = [pair for values in pairs.values() for pair in values] + [(7.1, 7.1), (7.1, 7.1)]
    assert score.value == pytest.approx(alpha(everything, interval))  # type: ignore[arg-type]
    by_article = {each.article: each.value for each in found.by_article(score)}
    assert by_article.pop("4") is None  # where all is the same nothing could have differed
    for article, values in pairs.items():
        assert by_article[article] == pytest.approx(alpha(values, interval))  # type: ignore[arg-type]


def test_articles_count_in_which_something_was_said_in_a_field_and_no_others() -> None:
    a = [Figure(at=at(0, 9), value=1, status="killed"), Figure(at=at(20, 29))]
    b = [Figure(at=at(0, 9), value=2, status="killed"), Figure(at=at(20, 29))]
    apart = [Figure(at=at(0, 9), status="killed"), Figure(at=at(20, 29))]
    other = [Figure(at=at(0, 9)), Figure(at=at(20, 29), status="wounded")]
    nothing = [Mention(at=at(0, 9))]
    found = agreement(coded("1", a=a, b=b), coded("2", a=apart, b=other), coded("3", a=nothing, b=nothing))
    for key in ("value.same.share", "value.within.share", "value.same.alpha_ratio", "status.same.kappa"):
        score = figure(found, f"figure.{key}")
        assert (score.articles, [each.article for each in found.by_article(score)]) == (1, ["1"]), key
        assert score.why_no_interval == (None if score.value is None else "An interval needs two articles or more.")


def test_stretches_of_one_person_that_touch_are_units_of_their_own() -> None:
    parted, whole = [Mention(at=at(0, 5)), Mention(at=at(5, 10))], [Mention(at=at(0, 10))]
    found = agreement(coded("1", a=parted, b=whole))
    score = figure(found, "mention.at.stretches.alpha_unitizing")
    people = [[Span(0, 5), Span(5, 10)], [Span(0, 10)]]
    assert score.units == 3
    assert score.value == pytest.approx(unitizing_alpha(people, LENGTH))
    assert score.value is not None
    assert score.value < 1
    assert figure(found, "mention.at.characters.f1").value == 1


def test_an_article_without_numbers_below_zero_has_its_own_ratio() -> None:
    one = coded("1", a=[Figure(at=at(0, 9), value=3)], b=[Figure(at=at(0, 9), value=5)])
    other = coded("2", a=[Figure(at=at(0, 9), value=-3)], b=[Figure(at=at(0, 9), value=5)])
    found = agreement(one, other)
    score = figure(found, "figure.value.same.alpha_ratio")
    assert score.value is None
    assert [each.value for each in found.by_article(score)] == [pytest.approx(alpha([(3.0, 5.0)], ratio)), None]  # type: ignore[arg-type]
