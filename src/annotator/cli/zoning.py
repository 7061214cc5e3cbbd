"""`annotator zones`: what is no prose in the articles of a project, and what the rules read there by now."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.domain.records import Article, Zone
from annotator.session import Session
from annotator.session.zoning import Reread, reread, taken_over


@click.command()
@PROJECT
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line; positions are code points.")
@click.option("--again", is_flag=True, help="Show what the rules read that nobody has said yet, zones and facts.")
@click.option("--take", is_flag=True, help="With --again: add it, as one edit that can be undone in the window.")
def zones(project: Path, as_json: bool, again: bool, take: bool) -> None:
    """List the zones of all articles: headlines, bylines, datelines, captions, rights, residue."""
    if not (again or take):
        with looking(project) as session:
            tell(listed(session), as_json=as_json)
        return
    with closing(desk().open(project)) if take else looking(project) as session:
        found = reread(session.project, [line.id for line in session.articles()])
        tell((line for one in found for line in told(one)), as_json=as_json)
        if take and found:
            session.do(taken_over(found))


def listed(session: Session) -> Iterator[dict[str, Any]]:
    """Every zone, article by article in the order they came."""
    records = session.project.records
    for line in session.articles():
        article = records.get(Article, line.id)
        if article is not None:
            text = records.text(article.text_sha256)
            found = [zone for zone in records.zones(article.id) if isinstance(zone, Zone)]
            yield from (zone_line(article, text, zone) for zone in sorted(found, key=lambda zone: zone.start))


def told(one: Reread) -> Iterator[dict[str, Any]]:
    """The zones and the facts that were read in an article."""
    yield from (zone_line(one.article, one.text, zone) for zone in one.zones)
    for field, value in one.facts.items():
        yield {"article": one.article.id, "title": one.article.title, "field": field, "value": value}


def zone_line(article: Article, text: str, zone: Zone) -> dict[str, Any]:
    words = text[zone.start : zone.end]
    where = {"start": zone.start, "end": zone.end, "kind": zone.kind, "words": words}
    return {"article": article.id, "title": article.title} | where


def tell(lines: Iterable[dict[str, Any]], *, as_json: bool) -> None:
    """As JSON, or title, place, kind, words by tabs."""
    for line in lines:
        place = f"{line['start']}-{line['end']}" if "start" in line else ""
        cells = (line["title"], place, line.get("kind") or line["field"], line.get("words", line.get("value", "")))
        words = "\t".join(" ".join(str(cell).split()) for cell in cells)
        click.echo(json.dumps(line, ensure_ascii=False) if as_json else words)
