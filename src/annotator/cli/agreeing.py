"""`annotator agreement`: how far the people of a project agree."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from annotator.cli.shared import PROJECT, looking
from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation
from annotator.domain.errors import UserError
from annotator.domain.sentences import ENGLISH, Language, Sentence
from annotator.session import Session
from annotator.session.comparing import BEST, CUE, NOBODY, SEED, Agreement, Score, Wanted

KINDS: dict[str, type[AnyAnnotation]] = {f"{kind.__name__.lower()}s": kind for kind in ANNOTATIONS}


@click.command()
@PROJECT
@click.option("--between", nargs=2, metavar="A B", help="Only these two; A is who B is compared with.")
@click.option("--people", multiple=True, metavar="NAME", help="Only these people.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(list(KINDS)), help="Only this kind of record.")
@click.option("--articles", multiple=True, metavar="ID|TITLE", help="Only this article.")
@click.option("--done", is_flag=True, help="Only articles that people say they are done with.")
@click.option("--pairing", type=click.Choice((BEST, CUE)), default=BEST, show_default=True, help="How sources of two "
              "people are paired: as much in common as possible, or the first whose cue overlaps.")  # fmt: skip
@click.option("--pairs", is_flag=True, help="Each two people, too.")
@click.option("--by-article", is_flag=True, help="Each article, too.")
@click.option("--seed", type=int, default=SEED, show_default=True, help="Where the chance of the intervals begins.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, with formulas and units.")
def agreement(project: Path, as_json: bool, pairs: bool, by_article: bool, **asked: Any) -> None:
    """Show how far people agree on what they recorded: each figure with its 95 % interval.

    Articles count that two or more people coded. Intervals are from 1,000 resamples of the articles.

    To check figures against a program that reads brat's files line by line, bring the files in with import
    --line-by-line, and pair by cue as it does (--pairing cue).
    """
    with looking(project) as session:
        wanted = _wanted(session, **asked)
        names = {person.id: person.name for person in session.comparing.people()}
        found = session.comparing.agreement(wanted)()
    assert found is not None
    if not found.titles:
        raise UserError(NOBODY)
    scores = found.scores if pairs else found.of_all()
    if as_json:
        click.echo(json.dumps(_everything(found, scores, names, by_article), ensure_ascii=False, indent=1))
        return
    people = ", ".join(f"{names[id]} {found.coded.get(id, 0)}" for id in found.scope.people)
    click.echo(f"{len(found.titles)} articles; {people}")
    for score in scores:
        click.echo(_line(score, names))
        if by_article:
            for each in found.by_article(score):
                click.echo(f"    {_number(each.value)}  {each.units:>6}  {found.titles[each.article]}")


@click.command()
@PROJECT
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--done", is_flag=True, help="Only articles that people say they are done with.")
@click.option("--seed", type=int, default=SEED, show_default=True, help="Where the chance of the intervals begins.")
@click.option("--language", type=click.Choice(("en", "fr")), default="en", show_default=True, help="Written in.")
def report(project: Path, file: Path, done: bool, seed: int, language: str) -> None:
    """Write a report on agreement for a methods section: one HTML FILE that can be read and printed anywhere."""
    with looking(project) as session:
        session.comparing.report(file, Wanted(done=done, seed=seed), _language(language))()
    click.echo(f"{file}: written")


def _language(code: str) -> Language:
    if code == ENGLISH.tag:
        return ENGLISH
    from annotator.app import written  # Qt is loaded for other languages only

    return written(code)


def _wanted(
    session: Session, between: tuple[str, str] | None, people: Iterable[str], kinds: Iterable[str],
    articles: Iterable[str], **others: Any,
) -> Wanted:  # fmt: skip
    names = tuple(between or people)
    if len(names) == 1 or len(set(names)) < len(names):
        raise UserError("To compare takes two different people. Name another one.")
    return Wanted(
        people=tuple(map(session.comparing.person, names)),
        kinds=tuple(KINDS[kind] for kind in kinds) or ANNOTATIONS,
        articles=session.exports.articles_named(articles) if articles else (),
        **others,
    )


def _line(score: Score, names: dict[str, str]) -> str:
    between = f"  {' – '.join(names[id] for id in score.between)}" if score.between else ""
    what = f"{_kind(score)} · {score.aspect.label} · {score.ask.label} · {score.measure.label}"
    reach = f"{_number(score.low)} to {_number(score.high)}" if score.low is not None else " " * 14
    said = f"not defined: {score.why}" if score.value is None else f"{reach}  {score.units:>6} units"
    return f"{_number(score.value)}  {said}  {what}{between}"


def _kind(score: Score) -> str:
    name = score.aspect.kind.__name__.lower()
    return "all kinds" if name == "annotation" else f"{name}s"


def _number(value: float | None) -> str:
    return f"{value:6.3f}" if value is not None else "     –"


def _everything(found: Agreement, scores: Iterable[Score], names: dict[str, str], by_article: bool) -> dict[str, Any]:
    return {
        "articles": len(found.titles),
        "people": [
            {"id": id, "name": names[id], "articles": found.coded.get(id, 0), "records": found.records.get(id, 0)}
            for id in found.scope.people
        ],
        "pairing": found.scope.pairing,
        "seed": found.scope.seed,
        "resamples": found.scope.times,
        "figures": [dict(_told(found, score, names, by_article)) for score in scores],
    }


def _told(found: Agreement, score: Score, names: dict[str, str], by_article: bool) -> Iterator[tuple[str, Any]]:
    yield "key", score.key
    yield "kind", score.aspect.kind.__name__.lower()
    yield "field", score.aspect.field
    yield "compared", score.ask.compared
    yield "measure", score.measure.name
    yield "between", [names[id] for id in score.between or found.scope.people]
    yield from {"value": score.value, "low": score.low, "high": score.high}.items()
    yield "not_defined", _said(score.why)
    yield "no_interval", _said(score.why_no_interval)
    yield "units", score.units
    yield "articles", score.articles
    yield "formula", score.measure.formula
    yield "unit", score.ask.unit
    if by_article:
        yield "by_article", [each._asdict() for each in found.by_article(score)]


def _said(why: Sentence | None) -> str | None:
    return None if why is None else str(why)
