"""Agreement as one HTML page for the methods section of a paper: prints well, loads nothing, escapes everything."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from annotator.domain.guidelines import KINDS
from annotator.domain.sentences import ENGLISH, Language, Sentence, isolated, listed, sentence
from annotator.services.agreement.measures import ALPHA_UNITIZING
from annotator.services.agreement.report_html import FIRST, LAST, Number, Writing, drawn, grouped
from annotator.services.agreement.scores import OF_TWO, Agreement, Score
from annotator.services.agreement.sheets import CUE

TOGETHER = sentence(
    "Records of several people are compared where they belong together: one to one, of the same kind in the same "
    "article, with the largest total of characters in common, and among equals those with exactly the same words."
)
BY_CUE = sentence(
    "Sources of two people are paired otherwise: each takes the first that is free and whose cue overlaps."
)
SUMMED = sentence(
    "Figures of pairs are summed over all pairs of people who coded an article. What somebody left empty is missing, "
    "not another value."
)
RESAMPLED = (
    "Intervals are from the 2.5th to the 97.5th percentile of {0} resamples of articles with replacement "
    "(Efron 1979; seed {1})."
)
UNDEFINED = sentence("not defined")


@dataclass(frozen=True)
class About:
    """What a report tells besides the figures: sentences, which are said in its language, and words of the project."""

    project: str
    made: str  # a date, UTC
    names: Mapping[str, str]  # of the people, by their ids
    corpus: Mapping[str, str]  # words about the articles, by what they tell
    guidelines: str  # which version of them, in words
    decisions: Mapping[str, int] = field(default_factory=dict)  # how often each decision was taken
    versions: Mapping[str, str] = field(default_factory=dict)


def page(found: Agreement, about: About, language: Language = ENGLISH) -> str:
    """The report as HTML. Names, titles and whatever else people wrote is text, never markup."""
    writing = Writing(language)
    body = [
        f'<p class="muted">{writing.words(about.made)}</p>\n',
        writing.paragraph(*_summary(found)),
        writing.heading(sentence("Corpus")),
        writing.told(about.corpus),
        writing.heading(sentence("People")),
        _people(writing, found, about),
        writing.paragraph(sentence("Guidelines: {0}", about.guidelines)),
        writing.heading(sentence("Method")),
        writing.paragraph(*_method(found)),
        writing.heading(sentence("Figures of agreement")),
        *_by_kind(writing, found.of_all()),
        *_between_pairs(writing, found, about),
        *_decisions(writing, about),
        writing.heading(sentence("Formulas and units of analysis")),
        *writing.explained(_formulas(found.of_all())),
        writing.heading(sentence("Versions")),
        writing.told(about.versions),
    ]
    return writing.page(sentence("Agreement in {0}", isolated(about.project)), body)


def _summary(found: Agreement) -> Iterator[Sentence]:
    """A paragraph that can be taken over."""
    people, articles = len(found.scope.people), len(found.titles)
    if articles == 1:
        yield sentence("{0} article was coded by two or more of {1} people working apart.", articles, people)
    else:
        yield sentence("{0} articles were coded by two or more of {1} people working apart.", grouped(articles), people)
    for kind, name in KINDS.items():
        prefix = kind.lower()
        overlap, alpha = (found.find(key) for key in (f"{prefix}..found.f1", _main_alpha(prefix)))
        if overlap is None or overlap.value is None:
            continue
        told = name, _with_interval(overlap)
        if alpha is None or alpha.value is None:
            yield sentence("{0}: F1 {1} for what was recorded at all.", *told)
        else:
            both = (*told, ALPHA_UNITIZING.label, _with_interval(alpha))
            yield sentence("{0}: F1 {1} for what was recorded at all; {2} {3}.", *both)
    times = grouped(found.scope.times)
    yield sentence("Intervals are 95 % bootstrap intervals from {0} resamples of the articles.", times)


def _main_alpha(kind: str) -> str:
    role = "said" if kind == "source" else "at"
    return f"{kind}.{role}.stretches.alpha_unitizing"


def _people(writing: Writing, found: Agreement, about: About) -> str:
    rows = [(about.names.get(id, id), found.coded.get(id, 0), found.records.get(id, 0)) for id in found.scope.people]
    head = (sentence("Person"), sentence("Articles"), sentence("Records"))
    return writing.table(sentence("Articles and records count that are compared."), head, rows)


def _method(found: Agreement) -> Iterator[Sentence]:
    yield TOGETHER
    if found.scope.pairing == CUE:
        yield BY_CUE
    yield SUMMED
    yield sentence(RESAMPLED, grouped(found.scope.times), found.scope.seed)


def _by_kind(writing: Writing, scores: Iterable[Score]) -> Iterator[str]:
    for kind, group in groupby(scores, key=lambda score: score.aspect.kind):
        name = KINDS.get(kind.__name__)
        caption = name or sentence("All kinds together")
        head = (
            sentence("Field"), sentence("Compared"), sentence("Measure"), sentence("Value"), sentence("95 % interval"),
            f"[{FIRST}, {LAST:.0f}]".replace("-", "−"), sentence("Units"),
            sentence("Articles"),
        )  # fmt: skip
        rows = [_row(writing, score) for score in group if score.why is not OF_TWO]
        yield writing.table(caption, head, rows)


def _row(writing: Writing, score: Score) -> tuple[object, ...]:
    what = (score.aspect.label, score.ask.label, score.measure.label)
    if score.value is None:
        why = sentence("not defined: {0}", score.why) if score.why else UNDEFINED
        return (*what, writing.across(3, why), score.units, score.articles)
    reach = "–" if score.low is None else f"[{score.low:.3f}, {score.high:.3f}]"
    return (*what, Number(score.value), writing.unbroken(reach), drawn(score), score.units, score.articles)


def _between_pairs(writing: Writing, found: Agreement, about: About) -> Iterator[str]:
    if len(found.scope.people) < 3:
        return
    yield writing.heading(sentence("Each two people"))
    head = (
        sentence("First person"), sentence("Second person"), sentence("Recorded at all, F1"), ALPHA_UNITIZING.label,
    )  # fmt: skip
    for kind, name in KINDS.items():
        prefix = kind.lower()
        keys = [f"{prefix}..found.f1", _main_alpha(prefix)]
        columns = [{each.between: each for each in found.of_pairs(key) if each.between} for key in keys]
        rows = []
        for pair, score in columns[0].items():
            names = (about.names.get(id, id) for id in pair)
            rows.append((*names, _with_interval(score), _with_interval(columns[1].get(pair))))
        if rows:
            yield writing.table(name, head, rows)


def _with_interval(score: Score | None) -> str:
    if score is None or score.value is None:
        return UNDEFINED
    reach = f" [{score.low:.2f}, {score.high:.2f}]" if score.low is not None else ""
    return f"{score.value:.2f}{reach}"


def _decisions(writing: Writing, about: About) -> Iterator[str]:
    yield writing.heading(sentence("Decisions"))
    if about.decisions:
        head = (sentence("Decision"), sentence("Records"))
        yield writing.table(sentence("What reviewers decided about single records."), head, about.decisions.items())
    else:
        yield writing.paragraph(sentence("Nothing was decided yet."))


def _formulas(scores: Iterable[Score]) -> Iterator[tuple[str, str]]:
    told = {(score.ask.label, score.measure.label): score for score in scores}
    for (compared, measure), score in told.items():
        means = sentence("{0}. Unit: {1}", score.measure.formula, score.ask.unit)
        yield listed([measure, compared]), means
