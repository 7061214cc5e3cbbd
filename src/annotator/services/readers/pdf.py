"""PDF files, by pdfium (pypdfium2).

pdfium is written in C and meets files of strangers, and two threads must not call it at once: whoever reads many files
calls this in a process of its own.
"""

from collections.abc import Iterator
from typing import Any

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence
from annotator.domain.wording import short
from annotator.services.readers.blocks import document_of
from annotator.services.readers.document import Document
from annotator.services.readers.pdf_facts import facts_of
from annotator.services.readers.pdf_glyphs import UNKNOWN
from annotator.services.readers.pdf_margins import is_page_number, without_margins
from annotator.services.readers.pdf_pages import Page, page_of
from annotator.services.readers.pdf_text import blocks_of_pages
from annotator.services.readers.told import title_told

MOST_PAGES = 500
MOST_LETTERS = 5_000_000
NOTHING = 20  # characters on all pages together that are no text
ILLEGIBLE = 0.3  # of the characters; above it there is nothing to be read
SHORTENED = 80  # characters of what was left out that are shown
ENDS = 2_048  # bytes in which the end mark of a file stands


def read_pdf(content: bytes, name: str) -> list[Document]:
    """The one article of a PDF: columns in order, lines joined, running heads left out.

    Raises UserError for what is no PDF, broken, protected, too large, or pictures of pages without text.
    """
    pages, told, remarks = _opened(content)
    _refuse_pictures(pages)
    inner, left_out = without_margins(pages)
    remarks += _remarks(pages, left_out)
    blocks = blocks_of_pages(inner)
    text = "\n".join(block.text for block in blocks)
    unknown = text.count(UNKNOWN)
    if unknown > ILLEGIBLE * len(text):
        raise UserError("Its letters cannot be told: the file has only their shapes. Read it with OCR first.")
    if unknown:
        remarks.append(sentence("{0} characters cannot be told from the file; “�” stands for them.", unknown))
    return [document_of(blocks, title_told(told.get("Title", ""), blocks), facts_of(told, text, left_out), remarks)]


def _opened(content: bytes) -> tuple[list[Page], dict[str, str], list[Sentence]]:
    """The pages, what the file tells of itself, and remarks on pages that cannot be read."""
    import pypdfium2
    from pypdfium2 import raw as pdfium

    remarks = []
    if b"%%EOF" not in content[-ENDS:]:
        remarks.append(sentence("The file is cut off, so that its end may be missing. Get it anew if you can."))
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as problem:
        if problem.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise UserError("It is protected by a password. Save it without one, and try again.") from problem
        raise UserError("It is broken, or no PDF at all. Get it anew, or print it to a PDF again.") from problem
    with document:
        if len(document) > MOST_PAGES:
            message = "It has {0} pages; at most {1} are read. Cut it into articles first."
            raise UserError(message, len(document), MOST_PAGES)
        pages, broken = [], []
        letters = 0
        for number in range(len(document)):
            page = _page(document, number)
            if page is None:
                broken.append(str(number + 1))
                continue
            letters += sum(len(piece.text) for piece in page.pieces)
            if letters > MOST_LETTERS:
                raise UserError("It has more than {0} characters. Cut it into articles first.", MOST_LETTERS)
            pages.append(page)
        if broken and not pages:
            raise UserError("None of its pages can be read. Get it anew, or print it to a PDF again.")
        if broken:
            remarks.append(sentence("These pages are broken and could not be read: {0}.", ", ".join(broken[:20])))
        return pages, document.get_metadata_dict(skip_empty=True), remarks


def _page(document: Any, number: int) -> Page | None:
    import pypdfium2

    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return None
    try:
        return page_of(page)
    except pypdfium2.PdfiumError:
        return None
    finally:
        page.close()


def _refuse_pictures(pages: list[Page]) -> None:
    letters = sum(len(piece.text) for page in pages for piece in page.pieces)
    if letters > NOTHING:
        return
    if any(page.pictures for page in pages):
        raise UserError("It holds only pictures of pages. Read it with OCR first.")
    if not letters:
        raise UserError("There is no text in it. If it shows any, print it to a PDF again, or read it with OCR.")


def _remarks(pages: list[Page], left_out: list[str]) -> Iterator[Sentence]:
    """What was not taken in, and why."""
    heads = [short(words, SHORTENED) for words in left_out if not is_page_number(words)]
    if heads:
        quoted = "; ".join(f"“{head}”" for head in heads[:3])
        yield sentence("Running heads and numbers of pages are left out: {0}.", quoted)
    elif left_out:
        yield sentence("Numbers of pages are left out.")
    without = [str(number + 1) for number, page in enumerate(pages) if not page.pieces and page.pictures]
    if without:
        yield sentence("Of these pages there are only pictures: {0}. Read them with OCR.", ", ".join(without[:20]))
    askew = " ".join(dict.fromkeys(page.askew for page in pages if page.askew))
    if askew:
        yield sentence("Words that stand askew on the page are left out: “{0}”.", short(askew, SHORTENED))
