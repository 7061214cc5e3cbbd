"""Two articles of a project side by side, read beside the window."""

from collections.abc import Sequence
from typing import NamedTuple

from annotator.domain.anchors import Span
from annotator.domain.overview import Stretches
from annotator.domain.records import Article
from annotator.services.differing.rows import Compared, Text, compared
from annotator.services.reading.dates import dates_in
from annotator.services.reading.figures import figures_in
from annotator.services.reading.rules import NumberRule
from annotator.services.stories import LEFT_OUT, Likeness, likeness, shingles
from annotator.session.aside import Aside

NO_PROSE = LEFT_OUT | {"dateline"}


class Side(NamedTuple):
    """An article, its text, and where records stand in it."""

    article: Article
    text: str
    records: list[Stretches]


class SideBySide(NamedTuple):
    """Two articles, how like they are, and where they differ."""

    left: Side
    right: Side
    like: Likeness
    compared: Compared


def side_by_side(aside: Aside, left: str, right: str, rules: Sequence[NumberRule]) -> SideBySide | None:
    """Compare two articles; None where one of them is gone."""
    sides = [_side(aside, article) for article in (left, right)]
    one, other = sides
    if one is None or other is None:
        return None
    parts = [shingles(side.text, _left_out(aside, side.article.id)) for side in (one, other)]
    return SideBySide(one, other, likeness(*parts), compared(*(_text(aside, side, rules) for side in sides if side)))


def _text(aside: Aside, side: Side, rules: Sequence[NumberRule]) -> Text:
    """A text with its figures, without those in zones that are no prose."""
    article = side.article
    zones = aside.project.stories.zones(article.id, NO_PROSE)

    def figures(span: Span) -> list[Span]:
        words = side.text[span.start : span.end]
        dates = [date for date, _ in dates_in(words, Span(0, len(words)), article.published, article.language)]
        found = (reading.number for reading in figures_in(words, rules, article.language, articles=False))
        numbers = [number for number in found if not any(number.overlaps(date) for date in dates)]
        moved = [Span(span.start + start, span.start + end) for start, end in numbers]
        return [number for number in moved if not any(number.overlaps(zone) for zone in zones)]

    return Text(side.text, figures)


def _side(aside: Aside, article: str) -> Side | None:
    records = aside.project.records
    found = records.get(Article, article)
    if found is None or found.deleted:
        return None
    text = records.text(found.text_sha256)
    return Side(found, text, records.stretches(article, 0, len(text)))


def _left_out(aside: Aside, article: str) -> list[Span]:
    return aside.project.stories.zones(article, LEFT_OUT)
