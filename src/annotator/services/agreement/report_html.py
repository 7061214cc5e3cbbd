"""The HTML of the report on agreement: its head, its tables, and the drawing of an interval."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from annotator.domain.sentences import Language
from annotator.services.agreement.scores import Score

STYLE = """
body { font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #111; background: #fff; max-width: 62em;
  margin: 2em auto; padding: 0 1.5em; }
h1 { font-size: 1.6em; margin-bottom: 0; } h2 { font-size: 1.2em; margin-top: 1.8em; } h3 { font-size: 1em; }
table { border-collapse: collapse; width: 100%; font-size: .86em; font-variant-numeric: tabular-nums; }
table { margin-bottom: 1.6em; } caption { text-align: start; font-weight: bold; padding: .3em 0; }
th, td { border-bottom: 1px solid #bbb; padding: .22em .6em; text-align: start; vertical-align: top; }
thead { display: table-header-group; } tr { break-inside: avoid; } .n { text-align: end; white-space: nowrap; }
td { overflow-wrap: anywhere; } td.reach { white-space: nowrap; } svg { vertical-align: middle; }
.muted { color: #555; } dt { font-weight: bold; margin-top: .6em; } dd { margin-inline-start: 1.5em; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; }
  caption, h2 { break-after: avoid; } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
FIRST, LAST, WIDTH = -0.25, 1.0, 125  # what the drawing of an interval shows, and its width in pixels
BETWEEN_THOUSANDS = "\u202f"  # narrow; a comma would be a decimal mark to half of the readers


class Number(float):
    """A figure, written with three places."""


class Markup(str):
    """A cell that is HTML already."""

    __slots__ = ()


class Writing:
    """Writes parts of a page in a language; whatever it is given is text, never markup."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def page(self, title: str, body: Iterable[str]) -> str:
        """The whole page."""
        language = self._language
        parts = [
            "<!DOCTYPE html>\n",
            f'<html lang="{escape(language.tag)}" dir="{language.direction}"><head><meta charset="utf-8">',
            f'<title>{self.words(title)}</title><meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body>\n',
            f"<h1>{self.words(title)}</h1>",
            *body,
            "</body></html>\n",
        ]
        return "".join(parts)

    def words(self, words: str) -> str:
        """A sentence in the language, or words of the project as they are."""
        return escape(self._language.say(words))

    def heading(self, words: str) -> str:
        """What the parts of the page begin with."""
        return f"<h2>{self.words(words)}</h2>\n"

    def paragraph(self, *sentences: str) -> str:
        """Several sentences one after another."""
        return f"<p>{' '.join(map(self.words, sentences))}</p>\n"

    def told(self, told: Mapping[str, str]) -> str:
        """A table of what is known of something, without a head."""
        lines = (f"<tr><th scope=row>{self.words(name)}</th>{self._cell(value)}</tr>\n" for name, value in told.items())
        return f"<table><tbody>\n{''.join(lines)}</tbody></table>\n"

    def explained(self, told: Iterable[tuple[str, str]]) -> Iterator[str]:
        """A list of terms and what they mean."""
        yield "<dl>"
        yield from (f"<dt>{self.words(term)}</dt><dd>{self.words(means)}</dd>\n" for term, means in told)
        yield "</dl>\n"

    def table(self, caption: str, head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
        """A table; columns of numbers are set to their end."""
        cells, columns = [tuple(row) for row in rows], tuple(head)
        whole: tuple[object, ...] = next((row for row in cells if len(row) == len(columns)), ("",) * len(columns))
        marks = (" class=n" if isinstance(value, (int, Number)) else "" for value in whole)
        heads = zip(columns, marks, strict=True)
        names = "".join(f"<th scope=col{mark}>{self.words(name)}</th>" for name, mark in heads)
        lines = "".join(f"<tr>{''.join(map(self._cell, row))}</tr>\n" for row in cells)
        above = f"<caption>{self.words(caption)}</caption><thead><tr>{names}</tr></thead>"
        return f"<table>{above}<tbody>\n{lines}</tbody></table>\n"

    def across(self, columns: int, words: str) -> Markup:
        """A cell as wide as several columns."""
        return Markup(f"<td colspan={columns}>{self.words(words)}</td>")

    def unbroken(self, words: str) -> Markup:
        """A cell whose words stay on one line."""
        return Markup(f'<td class="reach">{self.words(words)}</td>')

    def _cell(self, value: object) -> str:
        match value:
            case Markup():
                return value
            case Number():
                return f'<td class="n">{value:.3f}</td>'
            case int():
                return f'<td class="n">{grouped(value)}</td>'
        return f"<td><bdi>{self.words(value if isinstance(value, str) else str(value))}</bdi></td>"


def grouped(count: int) -> str:
    """A count that is read alike in every language."""
    return f"{count:,}".replace(",", BETWEEN_THOUSANDS)


def drawn(score: Score) -> Markup:
    """A dot and its interval from −0.25 to 1, a tick at 0."""
    low, high = (score.value if each is None else each for each in (score.low, score.high))
    at, start, end, zero = (_place(each or 0.0) for each in (score.value, low, high, 0.0))
    return Markup(
        f'<td><svg width="{WIDTH}" height="12" viewBox="0 0 {WIDTH} 12" aria-hidden="true">'
        f'<path d="M{zero} 1V11" stroke="#999"/><path d="M{start} 6H{end}" stroke="#333" stroke-width="2"/>'
        f'<circle cx="{at}" cy="6" r="3.5" fill="#111"/></svg></td>'
    )


def _place(value: float) -> str:
    share = (min(max(value, FIRST), LAST) - FIRST) / (LAST - FIRST)
    return f"{4 + share * (WIDTH - 8):.1f}"
