"""Figures of agreement in words of the screen."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from annotator.domain.guidelines import KINDS
from annotator.services.agreement.scores import Score
from annotator.ui.language import phrase, said

PLACES = 3


def kind_of(score: Score) -> str:
    """Entities, Figures, Sources; all of them together."""
    name = KINDS.get(score.aspect.kind.__name__)
    return said(name) if name else phrase("All kinds")


def number(value: float | None) -> str:
    """A figure with three places; a dash where it is not defined."""
    return "–" if value is None else QLocale().toString(value, "f", PLACES)


def reach(score: Score) -> str:
    """The 95 % interval; empty where there is none, and said where the figure itself is not defined."""
    if score.value is None:
        return phrase("not defined")
    return "" if score.low is None else phrase("{0} to {1}").format(number(score.low), number(score.high))


def named(score: Score) -> str:
    """What is compared, and how: Figures · Status · same choice · Cohen’s κ."""
    parts = (kind_of(score), said(score.aspect.label), said(score.ask.label), said(score.measure.label))
    return " · ".join(parts)


def between(score: Score, names: Mapping[str, str]) -> str:
    """Between whom; empty for all who are chosen."""
    return " – ".join(names.get(id, id) for id in score.between)


def explained(score: Score) -> str:
    """Which figure it is, why there is none or no interval, the formula, and the unit of analysis."""
    why = score.why or score.why_no_interval
    parts = [f"{named(score)}.", *([said(why)] if why else [])]
    parts.append(phrase("{0} = {1}.").format(said(score.measure.label), said(score.measure.formula)))
    parts.append(phrase("Unit: {0}").format(said(score.ask.unit)))
    return " ".join(parts)
