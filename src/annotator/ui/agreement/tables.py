"""The tables of the window Agreement: figures, pairs of people, articles, cases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.services.agreement.cases import Case
from annotator.services.agreement.scores import Agreement, Score
from annotator.ui.agreement import words
from annotator.ui.language import said
from annotator.ui.numbers import number as count
from annotator.ui.tables.plain_model import PlainColumn

UNDEFINED = float("-inf")  # sorts below every figure
WIDTHS = {"figures": (5, 7, 7, 11, 4, 8, 6), "people": (6, 6, 4, 8, 4), "articles": (26, 5, 6), "cases": (16, 30)}


def columns() -> dict[str, list[PlainColumn]]:
    """The columns of each table."""
    value = PlainColumn(QCoreApplication.translate("AgreementTables", "Value"), _shown, is_number=True)
    interval = PlainColumn(QCoreApplication.translate("AgreementTables", "95 % interval"))
    units = PlainColumn(QCoreApplication.translate("AgreementTables", "Units"), count, is_number=True)
    article = PlainColumn(QCoreApplication.translate("AgreementTables", "Article"))
    return {
        "figures": [
            PlainColumn(QCoreApplication.translate("AgreementTables", "Kind")),
            PlainColumn(QCoreApplication.translate("AgreementTables", "Field")),
            PlainColumn(QCoreApplication.translate("AgreementTables", "Compared")),
            PlainColumn(QCoreApplication.translate("AgreementTables", "Measure")),
            value,
            interval,
            units,
            PlainColumn(QCoreApplication.translate("AgreementTables", "Articles"), count, is_number=True),
        ],
        "people": [
            PlainColumn(QCoreApplication.translate("AgreementTables", "First person")),
            PlainColumn(QCoreApplication.translate("AgreementTables", "Second person")),
            value,
            interval,
            units,
        ],
        "articles": [article, value, units],
        "cases": [article, PlainColumn(QCoreApplication.translate("AgreementTables", "Who says what"))],
    }


def figures(scores: Iterable[Score]) -> list[Sequence[Any]]:
    """A row a figure; behind its cells the figure itself."""
    return [
        (
            words.kind_of(score), said(score.aspect.label), said(score.ask.label), said(score.measure.label),
            _sorted(score.value), words.reach(score), score.units, score.articles, score,
        )
        for score in scores
    ]  # fmt: skip


def people(found: Agreement, score: Score, names: Mapping[str, str]) -> list[Sequence[Any]]:
    """A row for each two people."""
    rows: list[Sequence[Any]] = []
    for each in found.of_pairs(score.key):
        pair = each.between or found.scope.people
        if len(pair) == 2:
            both = [names.get(id, id) for id in pair]
            rows.append((*both, _sorted(each.value), words.reach(each), each.units))
    return rows


def articles(found: Agreement, score: Score) -> list[Sequence[Any]]:
    """A row an article, behind its cells the id; those on which people agree least come first."""
    rows = [
        (found.titles[each.article], _sorted(each.value), each.units, each.article) for each in found.by_article(score)
    ]
    return sorted(rows, key=lambda row: (row[1] == UNDEFINED, row[1], row[0]))


def cases(found: Iterable[Case], names: Mapping[str, str]) -> list[Sequence[Any]]:
    """A row a case, behind its cells the article and the record by which it is opened."""
    return [
        (case.title, "  |  ".join(_said(each, names) for each in case.said), case.article, case.record)
        for case in found
    ]


def _said(each: Any, names: Mapping[str, str]) -> str:
    name = names.get(each.person, each.person)
    if not each.record:
        return QCoreApplication.translate("AgreementTables", "{0}: nothing").format(name)
    words = f"“{each.words}”" if each.words else ""
    return f"{name}: {' = '.join(filter(None, (words, each.value)))}"


def _sorted(value: float | None) -> float:
    return UNDEFINED if value is None else value


def _shown(value: float) -> str:
    return "–" if value == UNDEFINED else QLocale().toString(value, "f", words.PLACES)
