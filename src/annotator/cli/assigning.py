"""`annotator assign`: who codes which articles, drawn with a seed."""

import json
from pathlib import Path

import click

from annotator.cli.shared import PROJECT, closing, desk
from annotator.session.assigning import COUNT, LENGTH, Drawn, drawn, unassigned
from annotator.session.people import People


@click.command()
@PROJECT
@click.option("--people", "names", multiple=True, metavar="NAME", help="Who codes; several, or several by commas.")
@click.argument("more", nargs=-1, metavar="[NAME]...")
@click.option("--overlap", default=0.0, metavar="PERCENT", help="How many percent of the articles two people code.")
@click.option("--seed", default=1, metavar="NUMBER", help="The same seed draws the same again, on any computer.")
@click.option("--balance", type=click.Choice([LENGTH, COUNT]), default=LENGTH, help="What everybody gets as much of.")
@click.option("--articles", multiple=True, metavar="ID|TITLE", help="Only this article.")
@click.option("--again", is_flag=True, help="Draw all articles anew, not only those that nobody codes yet.")
@click.option("--dry-run", is_flag=True, help="Only say what would be assigned.")
@click.option("--json", "as_json", is_flag=True, help="Print the draw as JSON.")
def assign(
    project: Path,
    names: tuple[str, ...],
    more: tuple[str, ...],
    overlap: float,
    seed: int,
    balance: str,
    articles: tuple[str, ...],
    again: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Draw who codes which articles, everybody as much as the others, with a share that two people code.

    Without --people everybody of the project codes. Colleagues are added by annotator people PROJECT --add NAME.
    """
    with closing(desk().open(project)) as session:
        people = People(session)
        said = [name.strip() for each in (*names, *more) for name in each.split(",") if name.strip()]
        chosen = list(dict.fromkeys(map(people.named, said))) if said else people.all()
        if articles:
            ids = list(session.exports.articles_named(list(articles)))
        else:
            ids = list(session.project.team.lengths()) if again else unassigned(session)
        draw = drawn(session, chosen, ids, overlap, seed, balance)
        if not dry_run:
            session.do(draw.edit)
        titles = {article: session.title_of(article) for article in draw.people}
    if as_json:
        click.echo(json.dumps(_as_json(draw, titles, seed), ensure_ascii=False, indent=1))
        return
    for load in draw.loads:
        said_of = f"{load.articles} articles, {load.shared} of them with somebody else, {load.characters} characters"
        click.echo(f"{load.person.name}: {said_of}")
    for (one, other), count in draw.pairs.items():
        click.echo(f"{one} and {other} both: {count} articles")
    done = "would be assigned" if dry_run else "are assigned"
    click.echo(f"{len(draw.people)} articles {done}, {draw.shared} of them to two people (seed {seed}).")


def _as_json(draw: Drawn, titles: dict[str, str], seed: int) -> dict[str, object]:
    names = {load.person.id: load.person.name for load in draw.loads}
    return {
        "seed": seed,
        "articles": [
            {"id": article, "title": titles[article], "people": [names[person] for person in people]}
            for article, people in draw.people.items()
        ],
    }
