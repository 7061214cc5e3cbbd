"""`annotator send` and `annotator merge`: work goes from one laptop to another, and is taken in there."""

from pathlib import Path

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.domain.errors import UserError

KINDS = ("mentions", "figures", "sources")


@click.command()
@PROJECT
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--articles", multiple=True, metavar="ID|TITLE", help="Only this article; may be given several times.")
@click.option("--unread", is_flag=True, help="Only articles that you are not done with.")
@click.option("--without-records", is_flag=True, help="Articles, register and codebook, but nobody's records.")
@click.option("--originals", is_flag=True, help="With the files as the articles came.")
def send(project: Path, file: Path, articles: tuple[str, ...], unread: bool, **asked: bool) -> None:
    """Write the work of a project to one FILE that colleagues can take in."""
    from annotator.services.sharing.choosing import Wish
    from annotator.session.sharing import sending

    if articles and unread:
        raise UserError("Say either --articles or --unread.")
    with looking(project) as session:
        session.person = desk().person
        ids = session.exports.articles_named(articles) if articles else ()
        written = sending(session, file, Wish(ids, unread, not asked["without_records"], asked["originals"]))()
        assert written is not None  # nobody cancels here
        told = ("articles",) if session.project.blinders.on else ("articles", *KINDS)  # not how much others recorded
    said = ", ".join(f"{count} {name}" for name in told if (count := written.count(name)))
    click.echo(f"{written.path}: {said or 'no articles'}")


@click.command()
@PROJECT
@click.argument("files", type=click.Path(path_type=Path, dir_okay=False), nargs=-1, required=True)
@click.option("--same", multiple=True, metavar="THEIRS=OURS", help="Their entity is ours; ids, as --dry-run says them.")
@click.option("--with-erased", is_flag=True, help="Also articles that were erased for good here.")
@click.option("--dry-run", is_flag=True, help="Only say what would be taken in.")
def merge(project: Path, files: tuple[Path, ...], same: tuple[str, ...], with_erased: bool, dry_run: bool) -> None:
    """Take in what colleagues sent, in any order and as often as you like; one undo takes all of it back."""
    from annotator.session.both_sides import as_text
    from annotator.session.foreseen import as_seen
    from annotator.session.sharing import deciding, lookalikes, reading, take

    with looking(project) if dry_run else closing(desk().open(project)) as session:
        plan = reading(session, files, with_erased=with_erased)()
        assert plan is not None  # nobody cancels here
        click.echo(as_text(session, as_seen(session, plan)))
        chosen = dict(pair.partition("=")[::2] for pair in same)
        alike = [each for each in lookalikes(session, plan) if each.theirs.id not in chosen]
        for each in alike:
            ours = each.ours[0]
            click.echo(f"alike: {each.theirs.name} ({each.theirs.id}) and {ours.name} ({ours.id}): {each.why}")
        if alike:
            click.echo("They stay apart, unless --same THEIRS=OURS says that they are the same.")
        if not plan.taken:
            click.echo("All of it is here already, so there is nothing to take in.")
        elif not dry_run:
            take(session, plan, deciding(session, plan, chosen))
            click.echo("Taken in.")
