"""`annotator search`: words in the whole project, in their sentences."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from annotator.cli.shared import FOUND, PROJECT, closing, desk, looking
from annotator.domain.searching import KINDS, Found, Group, Hit, Wish
from annotator.session import Session
from annotator.session.searching import Search


@click.command()
@PROJECT
@click.argument("words", nargs=-1)
@click.option("--kind", type=click.Choice([kind for kind in KINDS if kind]), help="Only in these.")
@click.option("--since", default="", help="Published from this day, month or year on.")
@click.option("--until", default="", help="Published until then.")
@click.option("--publisher", default="", help="Publisher or agency.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option("--rebuild", is_flag=True, help="Make the index anew first.")
@click.pass_context
def search(
    ctx: click.Context,
    project: Path,
    words: tuple[str, ...],
    kind: str | None,
    since: str,
    until: str,
    publisher: str,
    as_json: bool,
    rebuild: bool,
) -> None:
    """Find WORDS in the project: article, place, sentence; exit 1 where nothing is found.

    “a phrase”, begin*, a OR b, NOT c (or, after --, -c), a NEAR/5 b. Case and accents do not count.
    """
    make_index(project, anew=rebuild)
    wish = Wish(" ".join(words), kind or "", since=since, until=until, publisher=publisher)
    count = 0
    with looking(project) as session:
        for group in _groups(session, wish):
            for hit in group.hits:
                count += 1
                click.echo(_as_json(group, hit) if as_json else _as_line(group, hit))
    if not count and not (rebuild and not wish):
        click.echo("Nothing was found. Try fewer words, or the beginning of one with *.", err=True)
        ctx.exit(FOUND)


def make_index(project: Path, *, anew: bool) -> None:
    """See to it that there is an index."""
    with looking(project) as session:
        if session.project.index.is_made and not anew:
            return
    with closing(desk().open(project)) as session:
        click.echo("Making the index …", err=True)
        session.project.index.make()


def _groups(session: Session, wish: Wish) -> Iterator[Group]:
    if not wish:
        return
    searching = Search(session.project, session.register, wish, session.person.id, shown=0)
    found = Found((), 0)
    while True:
        found = searching.found(found.after)
        yield from found.groups
        if not found.after:
            return


def _as_line(group: Group, hit: Hit) -> str:
    """Article, place, sentence, by tabs."""
    place = f"{hit.span.start}-{hit.span.end}" if hit.span else hit.about
    return "\t".join((group.title or "register", f"{hit.kind} {place}".strip(), hit.sentence))


def _as_json(group: Group, hit: Hit) -> str:
    about = {"title": group.title, "published": group.published, "publisher": group.publisher}
    return json.dumps(asdict(hit) | about, ensure_ascii=False)
