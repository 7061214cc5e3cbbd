"""Agreement as one HTML page for the methods section of a paper: prints well, loads nothing, escapes everything."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from itertools import groupby

from annotator.domain.guidelines import KINDS
from annotator.services.agreement.scores import OF_TWO, Agreement, Score
from annotator.services.agreement.sheets import CUE

STYLE = """
body { font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #111; background: #fff; max-width: 62em;
  margin: 2em auto; padding: 0 1.5em; }
h1 { font-size: 1.6em; margin-bottom: 0; } h2 { font-size: 1.2em; margin-top: 1.8em; } h3 { font-size: 1em; }
table { border-collapse: collapse; width: 100%; font-size: .86em; font-variant-numeric: tabular-nums; }
table { margin-bottom: 1.6em; } caption { text-align: start; font-weight: bold; padding: .3em 0; }
th, td { border-bottom: 1px solid #bbb; padding: .22em .6em; text-align: start; vertical-align: top; }
thead { display: table-header-group; } tr { break-inside: avoid; } .n { text-align: end; white-space: nowrap; }
td { overflow-wrap: anywhere; } td.reach { white-space: nowrap; } svg { vertical-align: middle; }
.muted { color: #555; } dt { font-weight: bold; margin-top: .6em; } dd { margin-inline-start: 1.5em; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; }
  caption, h2 { break-after: avoid; } }
"""
TOGETHER = """Records of several people are compared where they belong together: one to one, of the same kind in the
same article, with the largest total of characters in common, and among equals those with exactly the same words."""
SUMMED = """Figures of pairs are summed over all pairs of people who coded an article. What somebody left empty is
missing, not another value."""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
FIRST, LAST, WIDTH = -0.25, 1.0, 125  # what the drawing of an interval shows, and its width in pixels


@dataclass(frozen=True)
class About:
    """What a report tells besides the figures."""

    project: str
    made: str  # a date, UTC
    names: Mapping[str, str]  # of the people, by their ids
    corpus: Mapping[str, str]  # words about the articles, by what they tell
    guidelines: str  # which version of them, in words
    decisions: Mapping[str, int] = field(default_factory=dict)  # how often each decision was taken
    versions: Mapping[str, str] = field(default_factory=dict)


def page(found: Agreement, about: About) -> str:
    """The report as HTML. Names, titles and whatever else people wrote is text, never markup."""
    title = f"Agreement in {about.project}"
    parts = [
        "<!DOCTYPE html>\n",
        f'<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body>\n',
        f'<h1>{escape(title)}</h1><p class="muted">{escape(about.made)}</p>\n',
        *_summary(found, about),
        "<h2>Corpus</h2>\n",
        _pairs_of_words(about.corpus),
        "<h2>People</h2>\n",
        _people(found, about),
        f"<p>Guidelines: {escape(about.guidelines)}</p>\n",
        *_method(found),
        "<h2>Figures</h2>\n",
        *_by_kind(found.of_all()),
        *_between_pairs(found, about),
        *_decisions(about),
        *_formulas(found.of_all()),
        "<h2>Versions</h2>\n",
        _pairs_of_words(about.versions),
        "</body></html>\n",
    ]
    return "".join(parts)


def _summary(found: Agreement, about: About) -> Iterator[str]:
    """A paragraph that can be taken over."""
    people, articles = len(found.scope.people), len(found.titles)
    yield f"<p>{articles} article{'s' * (articles != 1)} {'were' if articles != 1 else 'was'} coded by two or more of "
    yield f"{people} people working apart."
    for kind, name in KINDS.items():
        prefix = kind.lower()
        overlap, alpha = (found.find(key) for key in (f"{prefix}..found.f1", _main_alpha(prefix)))
        if overlap and overlap.value is not None:
            yield f" {escape(name)}: F1 {_with_interval(overlap)} for what was recorded at all"
            yield (
                f", Krippendorff’s α<sub>u</sub> {_with_interval(alpha)}." if alpha and alpha.value is not None else "."
            )
    yield f" Intervals are 95 % bootstrap intervals from {found.scope.times:,} resamples of the articles.</p>\n"


def _main_alpha(kind: str) -> str:
    role = "said" if kind == "source" else "at"
    return f"{kind}.{role}.stretches.alpha_unitizing"


def _people(found: Agreement, about: About) -> str:
    rows = [(about.names.get(id, id), found.coded.get(id, 0), found.records.get(id, 0)) for id in found.scope.people]
    return _table("Articles and records count that are compared.", ("Person", "Articles", "Records"), rows)


def _method(found: Agreement) -> Iterator[str]:
    yield f"<h2>Method</h2>\n<p>{TOGETHER} "
    if found.scope.pairing == CUE:
        yield "Sources of two people are paired otherwise: each takes the first that is free and whose cue overlaps. "
    yield f"{SUMMED} Intervals are from the 2.5th to the 97.5th percentile of "
    yield f"{found.scope.times:,} resamples of articles with replacement (Efron 1979; seed {found.scope.seed}).</p>\n"


def _by_kind(scores: Iterable[Score]) -> Iterator[str]:
    for kind, group in groupby(scores, key=lambda score: score.aspect.kind):
        caption = KINDS.get(kind.__name__, "All kinds together")
        head = ("Field", "Compared", "Measure", "Value", "95 % interval", "−0.25 to 1", "Units", "Articles")
        yield _table(caption, head, [_row(score) for score in group if score.why is not OF_TWO])


def _row(score: Score) -> tuple[object, ...]:
    what = (str(score.aspect.label), str(score.ask.label), str(score.measure.label))
    if score.value is None:
        why = _Markup(f"<td colspan=3>not defined: {escape(str(score.why))}</td>")
        return (*what, why, score.units, score.articles)
    reach = f"{score.low:.3f} to {score.high:.3f}" if score.low is not None else "–"
    told = _Markup(f'<td class="reach">{reach}</td>')
    return (*what, _Number(score.value), told, _drawn(score), score.units, score.articles)


class _Number(float):
    """A figure, written with three places."""


class _Markup(str):
    """A cell that is HTML already."""

    __slots__ = ()


def _drawn(score: Score) -> _Markup:
    """A dot and its interval from −0.25 to 1, a tick at 0."""
    low, high = (score.value if each is None else each for each in (score.low, score.high))
    at, start, end, zero = (_place(each or 0.0) for each in (score.value, low, high, 0.0))
    return _Markup(
        f'<td><svg width="{WIDTH}" height="12" viewBox="0 0 {WIDTH} 12" aria-hidden="true">'
        f'<path d="M{zero} 1V11" stroke="#999"/><path d="M{start} 6H{end}" stroke="#333" stroke-width="2"/>'
        f'<circle cx="{at}" cy="6" r="3.5" fill="#111"/></svg></td>'
    )


def _place(value: float) -> str:
    share = (min(max(value, FIRST), LAST) - FIRST) / (LAST - FIRST)
    return f"{4 + share * (WIDTH - 8):.1f}"


def _between_pairs(found: Agreement, about: About) -> Iterator[str]:
    if len(found.scope.people) < 3:
        return
    yield "<h2>Each two people</h2>\n"
    for kind in KINDS:
        prefix = kind.lower()
        keys = [f"{prefix}..found.f1", _main_alpha(prefix)]
        columns = [{each.between: each for each in found.of_pairs(key) if each.between} for key in keys]
        rows = []
        for pair, score in columns[0].items():
            names = (about.names.get(id, id) for id in pair)
            rows.append((*names, _with_interval(score), _with_interval(columns[1].get(pair))))
        if rows:
            head = ("First person", "Second person", "Recorded at all, F1", "Krippendorff’s α, unitizing")
            yield _table(KINDS[kind], head, rows)


def _with_interval(score: Score | None) -> str:
    if score is None or score.value is None:
        return "not defined"
    reach = f" [{score.low:.2f}, {score.high:.2f}]" if score.low is not None else ""
    return f"{score.value:.2f}{reach}"


def _decisions(about: About) -> Iterator[str]:
    yield "<h2>Decisions</h2>\n"
    if about.decisions:
        yield _table("What reviewers decided about single records.", ("Decision", "Records"), about.decisions.items())
    else:
        yield "<p>Nothing was decided yet.</p>\n"


def _formulas(scores: Iterable[Score]) -> Iterator[str]:
    yield "<h2>Formulas and units of analysis</h2>\n<dl>"
    told = {(str(score.ask.label), str(score.measure.label)): score for score in scores}
    for (compared, measure), score in told.items():
        yield f"<dt>{escape(measure)}, {escape(compared)}</dt>"
        yield f"<dd>{escape(str(score.measure.formula))}. Unit: {escape(str(score.ask.unit))}</dd>\n"
    yield "</dl>\n"


def _pairs_of_words(told: Mapping[str, str]) -> str:
    lines = (f"<tr><th scope=row>{escape(name)}</th><td>{escape(words)}</td></tr>\n" for name, words in told.items())
    return f"<table><tbody>\n{''.join(lines)}</tbody></table>\n"


def _table(caption: str, head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    cells, columns = [tuple(row) for row in rows], tuple(head)
    whole: tuple[object, ...] = next((row for row in cells if len(row) == len(columns)), ("",) * len(columns))
    marks = (" class=n" if isinstance(value, (int, _Number)) else "" for value in whole)
    heads = zip(columns, marks, strict=True)
    names = "".join(f"<th scope=col{mark}>{escape(name)}</th>" for name, mark in heads)
    lines = "".join(f"<tr>{''.join(map(_cell, row))}</tr>\n" for row in cells)
    above = f"<caption>{escape(caption)}</caption><thead><tr>{names}</tr></thead>"
    return f"<table>{above}<tbody>\n{lines}</tbody></table>\n"


def _cell(value: object) -> str:
    match value:
        case _Markup():
            return value
        case _Number():
            return f'<td class="n">{value:.3f}</td>'
        case int():
            return f'<td class="n">{value:,}</td>'
    return f"<td><bdi>{escape(str(value))}</bdi></td>"
