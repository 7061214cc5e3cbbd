"""Exports of a project: written and counted in any thread, and what was chosen kept under a name."""

import json
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import asdict, dataclass, fields, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from annotator.domain.errors import UserError
from annotator.domain.selection import FINAL, Selection
from annotator.domain.sentences import Sentence, sentence
from annotator.services.exports.order import Order as Order
from annotator.services.exports.order import Report as Report
from annotator.services.exports.order import Tables
from annotator.services.exports.writing import export_tables
from annotator.session.layers import extracted
from annotator.store.extract import Extract
from annotator.store.project import Project

T = TypeVar("T")


@dataclass(frozen=True)
class Wish:
    """What is exported, and how: what a preset keeps."""

    selection: Selection = Selection()
    order: Order = Order()

    def as_json(self) -> str:
        """As it is kept; articles and people, which are of one project, and its name are not."""
        chosen = {name: value for name, value in asdict(self.selection).items() if name not in OF_PROJECT}
        return json.dumps({"selection": chosen, "order": {"formats": self.order.formats, "bom": self.order.bom}})


OF_PROJECT = {"articles", "some_articles", "people"}


class Exports:
    """The exports of one project, which may be open elsewhere, too."""

    def __init__(self, path: Path, sees: str) -> None:
        self._path, self._sees = path, sees

    def writing(self, folder: Path, wish: Wish) -> Callable[..., Report]:
        """The work of an export, to be called in any thread: it reads by its own connection.

        It takes `progress(done, of, what)` and `cancelled()`; UserError where the folder cannot be written to.
        """
        return partial(self._write, folder, wish)

    def articles_named(self, words: Iterable[str]) -> tuple[str, ...]:
        """The articles with these ids or titles; UserError where there is none, or several have the title."""
        return self._named(words, "articles", "article")

    def people_named(self, words: Iterable[str]) -> tuple[str, ...]:
        """The people with these ids or names; UserError where there is none, or several have the name."""
        return self._named(words, "people", "person")

    def people(self) -> list[tuple[str, str]]:
        """Everybody who worked on the project: ids and names."""
        with extracted(self._path, Selection(kinds=("zones",)), self._sees) as (extract, _):
            return list(extract.known("people"))

    def _named(self, words: Iterable[str], table: str, what: str) -> tuple[str, ...]:
        with extracted(self._path, Selection(kinds=("zones",)), self._sees) as (extract, _):
            known = list(extract.known(table))
        return tuple(_id(each, known, what) for each in words)

    def _write(
        self,
        folder: Path,
        wish: Wish,
        progress: Callable[[int, int, str], None] = lambda done, of, what: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Report:
        with extracted(self._path, wish.selection, self._sees) as (extract, layer):
            tables = self._with_agreement(extract, progress, cancelled)
            report = export_tables(tables, folder, wish.order, progress=progress, cancelled=cancelled)
        if layer.left_out and not wish.selection.undecided and not report.cancelled:
            report.remarks.append(sentence("Left out, as nobody has decided it yet: {0} cases.", layer.left_out))
            if layer.alone:
                alone = sentence("In articles that one person coded alone are {0} of these.", layer.alone)
                report.remarks.append(alone)
        return replace(report, remarks=[*self._unseen(), *report.remarks])

    def _with_agreement(self, extract: Extract, *told: Callable[..., Any]) -> Tables:
        """The tables with the figures of agreement of what is chosen, as people recorded it."""
        if extract.selection.kinds and not extract.selection.with_agreement:
            return extract
        from annotator.services.agreement.exported import WithAgreement
        from annotator.session.comparing import Comparing, Wanted

        chosen, comparing = extract.selection, Comparing(self._path, self._sees)
        articles = tuple(id for id, _ in extract.known("articles")) or ("none",)
        wanted = Wanted(chosen.people, articles=articles if chosen.narrows else (), done=chosen.done)
        if not extract.selection.kinds and not comparing.is_possible(wanted):
            return extract
        names = {person.id: person.name for person in comparing.people()}
        return WithAgreement(extract, comparing.agreement(wanted)(*told), names)

    def _unseen(self) -> list[Sentence]:
        """What somebody who codes blind is told of their export."""
        with closing(Project.open(self._path, read_only=True, sees=self._sees)) as looking:
            unseen = looking.blinders.unseen()
        said = sentence("{0} records of others are left out, as this project is coded blind.", unseen)
        return [said] if unseen else []


def counted(project: Project, selection: Selection) -> dict[str, int]:
    """How many rows each table of an export would have, and under `links` how many links would be empty."""
    if selection.layer == FINAL:
        with extracted(project.path, selection, project.blinders.person) as (extract, _):
            return _counts(extract)
    return _counts(project.extract(selection))


def _counts(extract: Extract) -> dict[str, int]:
    return {table.name: extract.count(table) for table in extract.tables} | {"links": extract.cut_links()}


def _id(words: str, known: list[tuple[str, str]], what: str) -> str:
    found = [id for id, name in known if words == id] or [
        id for id, name in known if " ".join(words.casefold().split()) == " ".join(name.casefold().split())
    ]
    if not found:
        raise UserError("There is no {0} “{1}” in the project.", what, words)
    if len(found) > 1:
        raise UserError("{0} of the project are called “{1}”. Say which by its id: {2}.", len(found), words, found[0])
    return found[0]


def wish_from(words: str) -> Wish:
    """The wish that was kept; what cannot be read is as usual."""
    try:
        kept = json.loads(words or "{}")
        return Wish(_read(Selection, kept["selection"]), _read(Order, kept["order"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return Wish()


def _read(kind: type[T], kept: dict[str, Any]) -> T:
    """The values that fit what is usual; lists are of words."""
    usual = kind()
    values: dict[str, Any] = {}
    for field in fields(kind):  # type: ignore[arg-type]
        value = tuple(map(str, kept[field.name])) if isinstance(kept.get(field.name), list) else kept.get(field.name)
        if isinstance(value, type(getattr(usual, field.name))):
            values[field.name] = value
    return kind(**values)
