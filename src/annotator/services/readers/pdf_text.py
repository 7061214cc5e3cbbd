"""From pages of pieces to the blocks of an article: columns, lines, paragraphs, and what is no prose."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from annotator.services.readers.blocks import Block
from annotator.services.readers.hyphens import words_of
from annotator.services.readers.pdf_columns import gutters_of, in_columns
from annotator.services.readers.pdf_kinds import name_kinds
from annotator.services.readers.pdf_lines import Line, lines_of, with_initials
from annotator.services.readers.pdf_pages import Page
from annotator.services.readers.pdf_paragraphs import MARK, Body, Paragraph, body_of, goes_on, paragraphs_of, text_of
from annotator.services.readers.visual import brackets_are_turned, mirrored, runs_leftward

MOST_GUTTERS = 6


def blocks_of_pages(pages: Sequence[Page]) -> list[Block]:
    """The headline first, then what stands on the pages in the order of reading, then the footnotes."""
    columns = _columns(pages)
    lines = [line for _, column in columns for line in column]
    words = words_of(line.text for line in lines)
    body = body_of([column for _, column in columns])
    found: list[Paragraph] = []
    for number, (page, column) in enumerate(columns):
        found += paragraphs_of(column, body, page, number)
    name_kinds(found, body, pages)
    whole = _whole(found, body)
    order = sorted(whole, key=lambda one: {"headline": 0, "note": 2}.get(one.kind, 1))
    return _blocks(order, words)


def _columns(pages: Sequence[Page]) -> list[tuple[int, list[Line]]]:
    """The columns of all pages with the number of their page, each as lines."""
    pages = [replace(page, pieces=with_initials(page.pieces)) for page in pages]
    leftward = runs_leftward("".join(piece.text for page in pages for piece in page.pieces))
    often = Counter(round(gutter) for page in pages for gutter in gutters_of(page.pieces, leftward))
    gutters = [gutter for gutter, _ in often.most_common(MOST_GUTTERS)]
    columns = []
    for number, page in enumerate(pages):
        for part in in_columns(page.pieces, leftward, gutters):
            columns.append((number, lines_of(part)))
    return _brackets_as_read(columns)


def _brackets_as_read(columns: list[tuple[int, list[Line]]]) -> list[tuple[int, list[Line]]]:
    """Some files say of a bracket in words that run leftward how it looks, others which it is."""
    if not brackets_are_turned("\n".join(line.text for _, lines in columns for line in lines if line.leftward)):
        return columns
    return [
        (page, [replace(line, text=mirrored(line.text)) if line.leftward else line for line in lines])
        for page, lines in columns
    ]


def _whole(paragraphs: Sequence[Paragraph], body: Body) -> list[Paragraph]:
    """With those put together that the end of a column or page has cut."""
    whole: list[Paragraph] = []
    before: Paragraph | None = None  # prose that may go on
    for paragraph in paragraphs:
        is_prose = not paragraph.kind and not paragraph.is_table
        if is_prose and before and before.column != paragraph.column and goes_on(before, paragraph, body):
            before.lines += paragraph.lines
            before.column, before.width = paragraph.column, paragraph.width
            continue
        whole.append(paragraph)
        if is_prose:
            before = paragraph
        elif paragraph.kind in ("crosshead", "headline"):
            before = None
    return whole


def _blocks(paragraphs: Sequence[Paragraph], words: Counter[str]) -> list[Block]:
    """The paragraphs as blocks; items that follow one another are lines of one."""
    blocks: list[Block] = []
    item_before = False
    for paragraph in paragraphs:
        text = text_of(paragraph.lines, words)
        is_item = not paragraph.kind and MARK.match(text) is not None
        if is_item and item_before:
            blocks[-1] = blocks[-1]._replace(text=f"{blocks[-1].text}\n{text}")
        else:
            blocks.append(Block(text, "" if paragraph.kind == "note" else paragraph.kind))
        item_before = is_item
    return blocks
