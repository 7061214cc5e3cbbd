"""What paragraphs of a PDF are: the headline, crossheads, captions, footnotes, what stands above it all."""

import re
from collections.abc import Sequence

from annotator.services.readers.pdf_pages import Box, Page
from annotator.services.readers.pdf_paragraphs import BIGGER, MARK, NOTE, Body, Paragraph

HEADLINE = 1.15  # times the size of the body, at least
LONGEST_HEADLINE, LONGEST_CROSSHEAD = 300, 140  # characters
WORDS = 3  # a bigger line of fewer is the name of the paper, where another could be the headline
SMALLER = 0.95  # times the size of the body: captions and notes
EDGE = 0.06  # of the height of the page; small words above or below are about the paper, not of the article
LOW = 0.5  # of the height of the page; notes stand below
NEAR = 3.0  # times the size: from a picture to its caption
CREDIT = re.compile(
    r"^(?:(?:file\s+)?photos?|pictures?|image|foto|photograph|graphic|map|illustration|carte|crédit|credit|bild|©)\s*[:/|]"
    r"|[(/©]\s*(?:AFP|AP|Reuters|EPA|Getty|DPA|ANP|TASS|Xinhua|Anadolu)\b[^.]{0,30}$",
    re.IGNORECASE,
)
LETTER = re.compile(r"[^\W\d_]")


def name_kinds(paragraphs: Sequence[Paragraph], body: Body, pages: Sequence[Page]) -> None:
    """Give each paragraph that is no prose its kind; notes are named `note`, the headline `headline`."""
    headline = _headline(paragraphs, body)
    for at, paragraph in enumerate(paragraphs):
        if paragraph is headline:
            paragraph.kind = "headline"
        elif paragraph.is_table:
            continue
        elif _is_caption(paragraph, body, pages[paragraph.page].pictures):
            paragraph.kind = "caption"
        elif _is_note(paragraph, body, pages[paragraph.page]):
            paragraph.kind = "note"
        elif _is_at_edge(paragraph, body, pages[paragraph.page]) or (
            headline and at < paragraphs.index(headline) and paragraph.size > headline.size
        ):
            paragraph.kind = "residue"
        elif _is_crosshead(paragraph, body):
            paragraph.kind = "crosshead"


def _headline(paragraphs: Sequence[Paragraph], body: Body) -> Paragraph | None:
    """The biggest words on the first page with words; or bold ones before all others."""
    if not paragraphs:
        return None
    first = [one for one in paragraphs if one.page == paragraphs[0].page and not one.is_table]
    big = [one for one in first if one.size >= HEADLINE * body.size and _may_be_headline(one)]
    big.sort(key=lambda one: -one.size)
    for one in big:
        if len(one.plain.split()) >= WORDS:
            return one
    if big:
        return big[0]
    head = next((one for one in first[:3] if _is_crosshead(one, body)), None)
    return head if head and len(head.plain.split()) >= WORDS and len(paragraphs) > 1 else None


def _may_be_headline(paragraph: Paragraph) -> bool:
    return len(paragraph.plain) <= LONGEST_HEADLINE and len(LETTER.findall(paragraph.plain)) >= 4


def _is_crosshead(paragraph: Paragraph, body: Body) -> bool:
    stands_out = paragraph.size >= BIGGER * body.size or (paragraph.bold and not body.bold)
    words = paragraph.plain
    if not stands_out or len(words) > LONGEST_CROSSHEAD or not LETTER.search(words):
        return False
    return not words.rstrip().endswith((".", ":", ";", ",")) or MARK.match(words) is not None


def _is_caption(paragraph: Paragraph, body: Body, pictures: Sequence[Box]) -> bool:
    if paragraph.size > SMALLER * body.size:
        return False
    return CREDIT.search(paragraph.plain) is not None or any(_is_by(paragraph, picture) for picture in pictures)


def _is_by(paragraph: Paragraph, picture: Box) -> bool:
    first, last = paragraph.first, paragraph.last
    begin, end = sorted((abs(first.begin), abs(first.end))) if first.leftward else (first.begin, first.end)
    beside = min(end, picture.x1) - max(begin, picture.x0)
    below = -0.5 * first.size <= first.y - first.size - picture.bottom <= NEAR * first.size
    above = 0 <= picture.top - last.y <= 0.8 * NEAR * first.size
    return beside >= 0.5 * (end - begin) and (below or above)


def _is_note(paragraph: Paragraph, body: Body, page: Page) -> bool:
    low = paragraph.first.y > LOW * page.height
    return low and paragraph.size <= SMALLER * body.size and NOTE.match(paragraph.plain) is not None


def _is_at_edge(paragraph: Paragraph, body: Body, page: Page) -> bool:
    outside = paragraph.last.y < EDGE * page.height or paragraph.first.y > (1 - EDGE) * page.height
    return outside and paragraph.size <= SMALLER * body.size
