"""`annotator overview`: how far the work is, how long it takes, and what was recorded."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from annotator.cli.shared import PROJECT, looking
from annotator.domain.glance import time_left, usual_time
from annotator.store.overview import Overview

MINUTE = 60


@click.command()
@PROJECT
@click.option("--json", "as_json", is_flag=True, help="Print the numbers as JSON.")
def overview(project: Path, as_json: bool) -> None:
    """Show how far the work is, how long articles take, and how the records are filled in."""
    with looking(project) as session:
        numbers = session.project.overview()
        if as_json:
            click.echo(json.dumps(_everything(numbers), ensure_ascii=False, indent=1))
            return
        for line in _lines(numbers):
            click.echo(line)


def _everything(numbers: Overview) -> dict[str, Any]:
    left, spent = numbers.left(), numbers.spent()
    parts: dict[str, Iterable[Any]] = {"days": numbers.days(), "spent": spent, "records": numbers.kept()}
    parts |= {"fields": numbers.filled(), "choices": numbers.chosen()}
    usual = {"usual_seconds": usual_time(spent), "seconds_left": time_left(left, spent)}
    return {"articles": left._asdict(), **usual} | {
        name: [each._asdict() for each in rows] for name, rows in parts.items()
    }


def _lines(numbers: Overview) -> Iterator[str]:
    left, spent = numbers.left(), numbers.spent()
    yield (
        f"articles: {left.articles}; done {left.done}, in progress {left.in_progress}, "
        f"left out {left.excluded}, not begun {left.untouched}"
    )
    if (usual := usual_time(spent)) is not None:
        hours = (time_left(left, spent) or 0) / 3600
        yield f"an article takes {usual / MINUTE:.1f} minutes (median); left: {hours:.1f} hours"
    for day in numbers.days():
        yield f"{day.day}  {day.person}: started {day.started}, done {day.done}"
    for kept in numbers.kept():
        yield f"{kept.kind}: {kept.records}"
    for field in numbers.filled():
        if field.of:
            yield f"{field.kind}.{field.field}: {field.filled} of {field.of}"
    for chosen in numbers.chosen():
        yield f"{chosen.kind}.{chosen.field} = {chosen.choice}: {chosen.records}"
