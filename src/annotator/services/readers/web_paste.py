"""What was copied from a page: all that was selected comes in, with its paragraphs, headings and lists."""

import re
from collections import Counter
from dataclasses import replace

from annotator.services.readers.blocks import Block, document_of
from annotator.services.readers.document import Document
from annotator.services.readers.fragment import blocks_of
from annotator.services.readers.text import stored_form

WORD = re.compile(r"\w+")
FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.S | re.I)
SAME = 0.8  # of the words: programs put on the clipboard as HTML what is hardly the text that was copied
BLANK_LINES = re.compile(r"\n[ \t\xa0]*(?:\n[ \t\xa0]*)+")


def pasted_page(html: str, plain: str = "") -> Document:
    """A selection as it lies on the clipboard: `html` and the same as `plain` text, which is taken where they differ.

    Its first heading, where nothing stands before it, is the title. UserError for what is nested without end.
    """
    selected = FRAGMENT.search(html)
    blocks = blocks_of(selected[1] if selected else html)
    if plain.strip() and not _says_the_same(blocks, plain):
        return Document("\n\n".join(BLANK_LINES.split(stored_form(plain).strip())))
    return replace(document_of(blocks), content=html.encode("utf-8", "replace"), media_type="text/html")


def _says_the_same(blocks: list[Block], plain: str) -> bool:
    """Whether most words of the plain text are among those of the HTML."""
    there = WORD.findall("\n".join(block.text for block in blocks))
    wanted = WORD.findall(plain)
    missing = (Counter(wanted) - Counter(there)).total()
    return missing <= len(wanted) * (1 - SAME)
