"""Rows as they are put on the clipboard: for spreadsheets as lines with tabs, and as a table in HTML."""

import html
from collections.abc import Iterable, Sequence
from typing import Any

from annotator.services.exports.cells import written

TEXT = "mso-number-format:'\\@'"  # a spreadsheet leaves such a cell as it is: no dates are made of 1-2


def as_lines(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Tab-separated lines with a header; numbers as numbers, texts guarded (cells.py), on one line each."""
    return "".join("\t".join(map(_on_one_line, row)) + "\n" for row in (header, *rows))


def as_html(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """The same as a table in HTML, which spreadsheets and word processors prefer."""
    head = "".join(f"<th>{html.escape(words)}</th>" for words in header)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>\n" for row in rows)
    return f'<meta charset="utf-8"><table>\n<tr>{head}</tr>\n{body}</table>'


def _on_one_line(value: Any) -> str:
    return written(" ".join(value.split()) if isinstance(value, str) else value)


def _cell(value: Any) -> str:
    words = html.escape(_on_one_line(value))
    return f'<td style="{TEXT}">{words}</td>' if isinstance(value, str) else f"<td>{words}</td>"
