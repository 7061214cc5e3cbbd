"""`annotator stories`: which articles are copies and rewrites of each other."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.domain.overview import ArticleLine
from annotator.domain.stories import Version
from annotator.session.stories import compare, is_pending, stories


@click.command("stories")
@PROJECT
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for each story.")
@click.option("--rebuild", is_flag=True, help="Compare all articles anew.")
def stories_of(project: Path, as_json: bool, rebuild: bool) -> None:
    """List the stories that several articles tell: copies and rewrites of each other.

    Each article is shown with how much of the shorter text stands in the longer one of those before it.
    """
    _compare(project, anew=rebuild)
    with looking(project) as session:
        found = stories(session)
        for versions in found:
            lines = {line.id: line for line in session.listing.lines([each.article for each in versions])}
            click.echo(_as_json(versions, lines) if as_json else _as_lines(versions, lines))
    if not found and not as_json:
        click.echo("No story is told twice.")


def _compare(project: Path, *, anew: bool) -> None:
    """See to it that all articles were looked at."""
    with looking(project) as session:
        if not anew and not is_pending(session):
            return
    with closing(desk().open(project)) as session:  # it is nobody else's meanwhile
        compare(session.project.path, anew=anew)


def _as_lines(versions: Iterable[Version], lines: dict[str, ArticleLine]) -> str:
    rows = []
    for version in versions:
        line = lines[version.article]
        about = ", ".join(part for part in (line.agency or line.publisher, line.published) if part)
        name = f"{line.title} ({about})" if about else line.title
        like = f"{version.kind} of “{lines[version.near].title}”" if version.near in lines else ""
        share = f"{round(version.contained * 100)} %" if like else ""
        rows.append(f"{share:>5}  {name}{f'  – {like}' if like else ''}")
    return "\n".join((f"{len(rows)} articles", *rows, ""))


def _as_json(versions: Iterable[Version], lines: dict[str, ArticleLine]) -> str:
    return json.dumps({"articles": [_told(each, lines) for each in versions]}, ensure_ascii=False)


def _told(version: Version, lines: dict[str, ArticleLine]) -> dict[str, Any]:
    line = lines[version.article]
    told: dict[str, Any] = {"id": line.id, "title": line.title, "publisher": line.publisher, "agency": line.agency}
    told["published"] = line.published
    if version.near in lines:
        shares = {"containment": round(version.contained, 3), "resemblance": round(version.resemblance, 3)}
        told |= {"like": version.near, "kind": version.kind, **shares}
    return told
