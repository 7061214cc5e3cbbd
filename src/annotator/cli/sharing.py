"""`annotator send` and `annotator merge`: work goes from one laptop to another, and is taken in there."""

import json
from pathlib import Path
from typing import Any

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.domain.errors import UserError
from annotator.services.sharing.alike import Lookalike
from annotator.services.sharing.plan import Plan
from annotator.session import Session

KINDS = ("mentions", "figures", "sources")


@click.command()
@PROJECT
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--articles", multiple=True, metavar="ID|TITLE", help="Only this article; may be given several times.")
@click.option("--unread", is_flag=True, help="Only articles that you are not done with.")
@click.option("--without-records", is_flag=True, help="Articles, register and codebook, but nobody's records.")
@click.option("--originals", is_flag=True, help="With the files as the articles came.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object: the file, who sends it, how much is in it.")
def send(project: Path, file: Path, articles: tuple[str, ...], unread: bool, as_json: bool, **asked: bool) -> None:
    """Write the work of a project to one FILE that colleagues can take in."""
    from annotator.cli.sharing_told import sent
    from annotator.services.sharing.choosing import Wish
    from annotator.session.sharing import sending

    if articles and unread:
        raise UserError("Say either --articles or --unread.")
    with looking(project) as session:
        session.person = desk().person
        ids = session.exports.articles_named(articles) if articles else ()
        written = sending(session, file, Wish(ids, unread, not asked["without_records"], asked["originals"]))()
        assert written is not None  # nobody cancels here
        blind = session.project.blinders.on
    if as_json:
        _print(sent(written, blind=blind))
        return
    told = ("articles",) if blind else ("articles", *KINDS)  # not how much others recorded
    said = ", ".join(f"{count} {name}" for name in told if (count := written.count(name)))
    click.echo(f"{written.path}: {said or 'no articles'}")


@click.command()
@PROJECT
@click.argument("files", type=click.Path(path_type=Path, dir_okay=False), nargs=-1, required=True)
@click.option("--same", multiple=True, metavar="THEIRS=OURS", help="Their entity is ours; ids, as --dry-run says them.")
@click.option("--with-erased", is_flag=True, help="Also articles that were erased for good here.")
@click.option("--dry-run", is_flag=True, help="Only say what would be taken in.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object: what is new, changed on both sides, alike.")
def merge(
    project: Path, files: tuple[Path, ...], same: tuple[str, ...], with_erased: bool, dry_run: bool, as_json: bool
) -> None:
    """Take in what colleagues sent, in any order and as often as you like; one undo takes all of it back."""
    from annotator.cli.sharing_told import taken
    from annotator.session.foreseen import as_seen
    from annotator.session.sharing import deciding, lookalikes, reading, take

    with looking(project) if dry_run else closing(desk().open(project)) as session:
        plan = reading(session, files, with_erased=with_erased)()
        assert plan is not None  # nobody cancels here
        seen, alike = as_seen(session, plan), lookalikes(session, plan)
        chosen = dict(pair.partition("=")[::2] for pair in same)
        decided = deciding(session, plan, chosen) if plan.taken else None
        done = bool(plan.taken) and not dry_run
        if as_json:
            told = taken(session, seen, alike, chosen, done=done)
        else:
            _say(session, seen, [each for each in alike if each.theirs.id not in chosen])
        if done:
            take(session, plan, decided)
    if as_json:
        _print(told)
    elif not plan.taken:
        click.echo("All of it is here already, so there is nothing to take in.")
    elif done:
        click.echo("Taken in.")


def _say(session: Session, seen: Plan, alike: list[Lookalike]) -> None:
    from annotator.session.both_sides import as_text

    click.echo(as_text(session, seen))
    for each in alike:
        ours = each.ours[0]
        click.echo(f"alike: {each.theirs.name} ({each.theirs.id}) and {ours.name} ({ours.id}): {each.why}")
    if alike:
        click.echo("They stay apart, unless --same THEIRS=OURS says that they are the same.")


def _print(told: dict[str, Any]) -> None:
    click.echo(json.dumps(told, ensure_ascii=False, indent=1))
