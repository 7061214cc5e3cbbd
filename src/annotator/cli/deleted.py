"""`annotator deleted`: articles that were deleted, listed and brought back."""

from pathlib import Path

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.domain.errors import UserError
from annotator.domain.wording import short
from annotator.session.purging import bring_back, deleted_articles, named_article


@click.command()
@PROJECT
@click.option("--bring-back", "article", metavar="ID|TITLE", help="Let this article stand again, with its records.")
def deleted(project: Path, article: str | None) -> None:
    """List the articles that were deleted, the last first, or bring one back."""
    if article is None:
        with looking(project) as session:
            for each in deleted_articles(session):
                records = f"{each.records} records; deleted {each.time} by {each.person or '–'}"
                click.echo(f"{each.article.id}  {short(each.article.title)}: {records}")
        return
    with closing(desk().open(project)) as session:
        found = [each for each in named_article(session, article) if each.deleted]
        if len(found) != 1:
            ids = ", ".join(each.id for each in found) or "–"
            words = "{0} deleted articles are called {1}. Name one by its id: {2}."
            raise UserError(words, len(found), article, ids)
        session.do(bring_back(found))
    click.echo(f"“{short(found[0].title)}” is in the project again.")
