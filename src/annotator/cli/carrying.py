"""`annotator carry`: one's records are carried over to another text of the same article."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.domain.errors import UserError
from annotator.domain.wording import short, wording
from annotator.services.sharing.anchoring import Moving
from annotator.session import Session
from annotator.session.carrying import OtherText, carried_over, carrying, other_texts
from annotator.session.carrying_all import all_carried_over, all_waiting


@click.command()
@PROJECT
@click.argument("old", metavar="[OLD", required=False)
@click.argument("new", metavar="NEW]", required=False)
@click.option("--all", "everything", is_flag=True, help="Everything that waits, as one step of undo.")
@click.option("--exact", is_flag=True, help="Only what stands there word for word.")
@click.option("--dry-run", is_flag=True, help="Only say what would be carried over.")
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON object: for each two texts what comes and what is lost."
)
def carry(
    project: Path, old: str | None, new: str | None, everything: bool, exact: bool, dry_run: bool, as_json: bool
) -> None:
    """Copy your records of the article OLD to NEW, another text of it, by their words; both are ids or titles.

    What finds no place is listed, and stays where it is. Without OLD and NEW, articles are listed that have another
    text to which records of yours were not carried over yet; --all carries over all of these. Two articles that you
    coded both, so that each waits for the other, are listed and left to you.
    """
    if (old is None) != (new is None) or (everything and old is not None):
        raise UserError("Say both articles, from which and to which; or neither, to see which there are.")
    if old is None and not everything:
        _list(project, as_json)
        return
    with _opened(project, dry_run) as session:
        found = _all(session, exact, dry_run) if old is None else _one(session, old, str(new), exact, dry_run)
    if as_json:
        click.echo(json.dumps({"dry_run": dry_run} | found, ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(_lines(found, dry_run, exact)))


def _opened(project: Path, dry_run: bool) -> AbstractContextManager[Session]:
    return looking(project) if dry_run else closing(desk().open(project))


def _one(session: Session, old: str, new: str, exact: bool, dry_run: bool) -> dict[str, Any]:
    first, second = session.exports.articles_named([old])[0], session.exports.articles_named([new])[0]
    found = carrying(session, first, second)
    wished = {each.record.id for each in found.moving if each.is_exact or (each.is_near and not exact)}
    if not dry_run and wished:
        session.do(carried_over(session, found, first, wished))
    titles = {id: session.title_of(id) for id in (first, second)}
    return {"carried": len(wished), "pairs": [_ends(first, second, titles) | _moving(found.moving)], "both_ways": []}


def _all(session: Session, exact: bool, dry_run: bool) -> dict[str, Any]:
    found = all_waiting(session.project, session.person.id)
    assert found is not None  # nobody cancels here
    if not dry_run:
        session.do(all_carried_over(session, found, near=not exact))
    ends = {id for pair in (*(each.pair for each in found.pairs), *found.both_ways) for id in (pair.old, pair.new)}
    titles = {id: session.title_of(id) for id in ends}
    pairs = []
    for each in found.pairs:
        pairs.append(_ends(each.pair.old, each.pair.new, titles) | {"why": str(each.pair.why)} | _moving(each.moving))
    both_ways = [_waiting(pair, titles) for pair in found.both_ways]
    return {"carried": found.count(near=not exact), "pairs": pairs, "both_ways": both_ways}


def _list(project: Path, as_json: bool) -> None:
    with looking(project) as session:
        pairs = other_texts(session.project, session.person.id)
        titles = {id: session.title_of(id) for pair in pairs for id in (pair.old, pair.new)}
    if as_json:
        click.echo(json.dumps({"pairs": [_waiting(pair, titles) for pair in pairs]}, ensure_ascii=False, indent=1))
        return
    for pair in pairs:
        old, new = short(titles[pair.old]), short(titles[pair.new])
        click.echo(f"{pair.old} “{old}” to {pair.new} “{new}”: {pair.waiting} records, {pair.why}")


def _ends(old: str, new: str, titles: Mapping[str, str]) -> dict[str, Any]:
    return {"old": {"id": old, "title": titles[old]}, "new": {"id": new, "title": titles[new]}}


def _waiting(pair: OtherText, titles: Mapping[str, str]) -> dict[str, Any]:
    return _ends(pair.old, pair.new, titles) | {"why": str(pair.why), "waiting": pair.waiting}


def _moving(moving: Iterable[Moving]) -> dict[str, list[dict[str, Any]]]:
    """By what becomes of them: with the same words, nearly or in another sentence, deleted there once, lost."""
    told: dict[str, list[dict[str, Any]]] = {"same": [], "near": [], "deleted": [], "lost": []}
    for each in moving:
        state = "lost" if each.copy is None else "deleted" if each.was_deleted else "same" if each.is_exact else "near"
        told[state].append(_told(each))
    return told


def _told(each: Moving) -> dict[str, Any]:
    said = {"id": each.record.id, "kind": type(each.record).__name__.lower(), "said": str(wording(each.record))}
    said["words"] = each.record.main.words
    if each.copy is None:
        return said
    return said | {"copy": each.copy.id, "words_there": each.copy.main.words}


def _lines(found: Mapping[str, Any], dry_run: bool, exact: bool) -> Iterator[str]:
    counts = dict.fromkeys(("same", "near", "lost"), 0)
    for pair in found["pairs"]:
        if len(found["pairs"]) > 1 or "why" in pair:
            old, new = pair["old"], pair["new"]
            yield f"{old['id']} “{short(old['title'])}” to {new['id']}: {len(pair['same'])} by the same words"
        for state in ("near", "deleted", "lost"):
            yield from (f"{state}: {each['said']}" for each in pair[state])
        for state in counts:
            counts[state] += len(pair[state])
    for pair in found["both_ways"]:
        yield f"left to you, as both wait for the other: {pair['old']['id']} to {pair['new']['id']}"
    near = f"{counts['near']} near ones left" if exact else f"{counts['near']} by near ones"
    said = f"{counts['same']} by the same words, {near}, {counts['lost']} lost"
    yield f"{'would be carried over' if dry_run else 'carried over'}: {said}"
