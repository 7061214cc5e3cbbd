"""`annotator purge`: an article erased for good."""

from pathlib import Path

import click

from annotator.cli.shared import PROJECT, desk, looking
from annotator.domain.errors import UserError
from annotator.domain.wording import short
from annotator.session.purging import Purging, named_article, purging
from annotator.session.purging import purge as erase

WORD = "erase"


@click.command()
@PROJECT
@click.argument("article")
@click.option("--entities", is_flag=True, help="Erase entities, too, that only this article leads to.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def purge(project: Path, article: str, entities: bool, yes: bool) -> None:
    """Erase ARTICLE (its id or title) for good, from the project and all its backups. Nothing brings it back."""
    with looking(project) as session:
        found = named_article(session, article)
    if len(found) != 1:
        ids = ", ".join(each.id for each in found) or "–"
        raise UserError("{0} articles are called {1}. Name one by its id: {2}.", len(found), article, ids)
    for line in _told(purging(project, found[0].id), entities=entities):
        click.echo(line)
    if not yes and click.prompt(f"Type {WORD} to go on", default="", show_default=False).strip().lower() != WORD:
        raise UserError("Nothing was erased.")
    done = erase(project, found[0].id, desk().person.name, entities=entities)
    click.echo(f"Erased from the project and from {done.rewritten} backups.")
    for name in done.dropped:
        click.echo(f"{name} could not be written anew, and was taken away.")
    if done.left:
        raise UserError("These files may still hold the words; take them away by hand: {0}.", ", ".join(done.left))


def _told(purging: Purging, *, entities: bool) -> list[str]:
    """What goes, a line each."""
    lines = [f"“{short(purging.title)}” goes for good, with its text and what was recorded in it:"]
    lines += [f"    {person or 'nobody known'}: {count} records" for person, count in purging.by_person.items()]
    if purging.links:
        lines.append(f"{purging.links} links of records elsewhere lead to these; they are emptied:")
        lines += [f"    in “{short(title)}”" for title in purging.from_articles]
    if purging.only_here:
        what = "go, too" if entities else "stay in the register (--entities erases them)"
        lines.append(f"{len(purging.only_here)} entities that only this article leads to {what}.")
    if purging.text_stays:
        lines.append("Another article has the same text; it keeps it.")
    return [*lines, f"{purging.backups} backups are written anew without it. Copies elsewhere are not known here."]
