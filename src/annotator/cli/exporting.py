"""`annotator export`: tables and other forms of a project, of all or of what is chosen."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from annotator.cli.shared import PROJECT, desk, looking
from annotator.domain.errors import UserError
from annotator.domain.selection import ALL, FINAL, KINDS, Selection
from annotator.session import Session

DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
DONE = "done"


@click.command()
@PROJECT
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--format", "formats", multiple=True, help="csv, xlsx, parquet, w3c or w3c-articles; several by commas.")
@click.option("--bom", is_flag=True, default=None, help="Begin each CSV with a byte order mark, as Excel wants it.")
@click.option("--articles", multiple=True, metavar="ID|TITLE|done", help="Only this article; done: only finished ones.")
@click.option("--people", multiple=True, metavar="NAME", help="Only what this person recorded.")
@click.option("--kinds", multiple=True, help=f"Only these tables, several by commas: {', '.join(KINDS)}.")
@click.option("--from", "since", default="", metavar="DATE", help="Only articles published then or later.")
@click.option("--to", "until", default="", metavar="DATE", help="Only articles published then or earlier.")
@click.option(
    "--layer",
    default="",
    metavar="all|final|NAME",
    help="Everybody's records; of each thing the one that stands; or those of one person.",
)
@click.option("--undecided", is_flag=True, help="With --layer final: also what nobody has decided yet.")
@click.option("--alone", is_flag=True, help="With --layer final: also, unreviewed, what one person coded alone.")
@click.option("--preset", default="", metavar="NAME", help="What was kept under this name; other options change it.")
def export(project: Path, folder: Path, preset: str, **asked: Any) -> None:
    """Write a project's tables to a folder: CSV, unless other formats are asked for.

    --articles, --people, --kinds and --format may be given several times. Links to what is left out are empty.
    """
    from annotator.session.exporting import Wish, wish_from  # not needed for other commands

    presets = desk().settings.presets if preset else {}
    if preset and preset not in presets:
        known = ", ".join(sorted(presets)) or "–"
        raise UserError("There is no preset {0}. There are: {1}.", preset, known)
    wish = wish_from(presets.get(preset, "")) if preset else Wish()
    with looking(project) as session:
        wish = Wish(_selection(session, wish.selection, asked), replace(wish.order, name=session.name, **_order(asked)))
        report = session.exports.writing(folder, wish)()
    for name, rows in report.rows.items():
        click.echo(f"{folder / name}: {rows}")
    for remark in report.remarks:
        click.echo(remark)


def _order(asked: dict[str, Any]) -> dict[str, Any]:
    from annotator.services.exports.order import FORMATS

    order: dict[str, Any] = {} if asked["bom"] is None else {"bom": asked["bom"]}
    if formats := _listed(asked["formats"], FORMATS, "format"):
        order["formats"] = formats
    return order


def _whose(session: Session, layer: str) -> tuple[str, ...]:
    """Whose records a layer means that is neither all nor final."""
    people = session.exports.people()
    if not any(layer == id or layer.casefold() == name.casefold() for id, name in people):
        names = ", ".join(name for _, name in people)
        raise UserError("There is no layer “{0}”. Say all, final, or who recorded it: {1}.", layer, names)
    return session.exports.people_named([layer])


def _selection(session: Session, usual: Selection, asked: dict[str, Any]) -> Selection:
    """What the preset says, changed by what the options say."""
    titles = [words for words in asked["articles"] if words != DONE]
    changed: dict[str, Any] = {}
    if titles:
        changed["articles"] = session.exports.articles_named(titles)
    if DONE in asked["articles"]:
        changed["done"] = True
    if asked["layer"] in (ALL, FINAL):
        changed["layer"] = asked["layer"]
    elif asked["layer"]:
        changed["people"] = _whose(session, asked["layer"])
    changed |= {name: True for name in ("undecided", "alone") if asked[name]}
    if asked["people"]:
        changed["people"] = session.exports.people_named(asked["people"])
    if kinds := _listed(asked["kinds"], KINDS, "kind"):
        changed["kinds"] = kinds
    for name in ("since", "until"):
        if asked[name]:
            changed[name] = _date(asked[name])
    return replace(usual, **changed)


def _listed(words: tuple[str, ...], known: tuple[str, ...], what: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(word.strip() for each in words for word in each.split(",") if word.strip()))
    for word in found:
        if word not in known:
            raise UserError("{0} is no {1}. There are: {2}.", word, what, ", ".join(known))
    return found


def _date(words: str) -> str:
    if not DATE.fullmatch(words):
        raise UserError("“{0}” is no date. Write YYYY-MM-DD, YYYY-MM or YYYY.", words)
    return words
