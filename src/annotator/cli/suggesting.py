"""`annotator suggest`: what rules propose for texts, without a project."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from annotator.cli.shared import FAILED
from annotator.domain.anchors import Anchor
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.errors import UserError
from annotator.domain.records import Zone
from annotator.services.readers.document import Document
from annotator.services.readers.files import bytes_of, shown
from annotator.services.readers.finding import find_files
from annotator.services.readers.text import decode, stored_form
from annotator.services.readers.zoning import zoned
from annotator.services.suggest.everything import suggest
from annotator.services.suggest.suggestion import Suggestion

SOURCE = ("identification", "type", "role", "manner", "speech_act", "channel", "anonymity_reason")
FIGURE = ("value", "low", "high", "comparator", "unit", "counted", "status", "earliest", "latest")


@click.command("suggest")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON object a line; positions are code points of the text as stored."
)
@click.option("--published", default="", metavar="DATE", help="On which relative dates hang: 2022-01-26.")
@click.option("--language", default="", metavar="CODE", help="en, fr, ar …; else it is guessed for each text.")
@click.option("--eager", is_flag=True, help="Beliefs, intentions and rules that are less sure, too.")
@click.pass_context
def suggest_for(
    ctx: click.Context, files: tuple[Path, ...], as_json: bool, published: str, language: str, eager: bool
) -> None:
    """Tell what rules propose for text FILES, and all of them in folders; nothing is saved."""
    asked = find_files(files)
    texts, refused = asked.files, asked.refused
    write = as_line if as_json else in_words
    for file in texts:
        try:
            text = stored_form(decode(bytes_of(file))[0])
        except UserError as problem:
            refused.append((file, str(problem)))
            continue
        read = zoned(Document(text), file.name)
        zones = [Zone(start=start, end=end, kind=kind) for start, end, kind in read.zones]
        day = published or read.facts.get("published", "")
        found = suggest(text, language=language, published=day, zones=zones, eager=eager)
        click.echo("".join(f"{line}\n" for line in lines(file, found, write)), nl=False)
    for file, why in refused:
        click.echo(f"{shown(file)}: {why}", err=True)
    if refused:
        ctx.exit(FAILED)


def lines(file: Path, found: list[Suggestion], write: Callable[[str, Suggestion], str]) -> Iterator[str]:
    name = shown(file)
    return (write(name, one) for one in found)


def as_line(file: str, one: Suggestion) -> str:
    return json.dumps({"file": file} | facts(one), ensure_ascii=False)


def facts(one: Suggestion) -> dict[str, Any]:
    """The kind, where its words stand, what it says, how sure the rule is, and the rule's name."""
    record, sure = one.record, {"confidence": one.confidence, "rule": one.rule}
    linked = {f"{name}_at": pairs(anchor) for name, anchor in one.named.items()}
    if isinstance(record, Source):
        roles = {"who": pairs(record.who), "cue": pairs(record.cue), "said": pairs(record.said)}
        return {"kind": "source"} | roles | chosen(record, SOURCE) | linked | sure
    if isinstance(record, Figure):
        told = {"kind": "figure", "at": pairs(record.at)} | chosen(record, FIGURE)
        return told | {"figure_kind": record.kind} | linked | sure
    return {"kind": "mention", "at": pairs(record.at), "form": record.form} | entity(one) | linked | sure


def entity(one: Suggestion) -> dict[str, Any]:
    """Whom a mention means: the name and type of the entity that would be made, or the names to choose from."""
    if len(one.new) == 1:
        made = one.new[0]
        return {"entity": made.entity.name, "type": made.entity.type, "aliases": list(made.aliases)}
    return {"entity": "", "type": "", "perhaps": [new.entity.name for new in one.new]}


def chosen(record: AnyAnnotation, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


def pairs(anchor: Anchor) -> list[list[int]]:
    return [[start, end] for start, end in anchor.spans]


def in_words(file: str, one: Suggestion) -> str:
    """File, place, kind, words, rule, by tabs."""
    record = one.record
    if isinstance(record, Source):
        kind, told = "source", " | ".join((record.who.words, record.cue.words, record.said.words))
    else:
        kind, told = ("mention" if isinstance(record, Mention) else "figure"), record.at.words
    return "\t".join((file, record.main.cell, kind, " ".join(told.split()), one.rule))
