"""Web pages as they are saved: the article without menus, banners and boxes, and what the page tells of it."""

import re
from collections.abc import Sequence

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence
from annotator.services.readers.blocks import Block, document_of
from annotator.services.readers.document import Document
from annotator.services.readers.fragment import blocks_in
from annotator.services.readers.guess import can_tell, language_of
from annotator.services.readers.web_charset import decode_page
from annotator.services.readers.web_facts import Page, facts_of, hints_of
from annotator.services.readers.web_main import choose
from annotator.services.readers.web_runs import Run, runs_of
from annotator.services.readers.web_tree import tree_of
from annotator.services.readers.web_vote import vote
from annotator.services.readers.web_words import plain

PICTURES = re.compile(rb"data:[\w.+-]+/[\w.+-]+(?:;[\w=-]+)*;base64,[\w+/=%-]{200,}")  # as some browsers save them
LONGEST_CROSSHEAD = 150  # characters; sites set paragraphs as headings, too


def read_page(content: bytes, name: str) -> list[Document]:
    """The one article of a page; UserError for what is empty, too large, no page, or has no text."""
    return [page_of(decode_page(PICTURES.sub(b"data:,", content)))]


def page_of(source: str, address: str = "") -> Document:
    """The article of a page whose characters are known; `address` is where it was found, where that is known."""
    root = tree_of(source)
    if root is None:
        raise _no_text()
    runs = runs_of(root)
    page = Page(source, root, runs, address)
    facts = facts_of(page)
    hints = hints_of(page, facts)
    vote(root, runs)
    choose(runs, hints)
    remarks: list[Sentence] = []
    if not any(run.kept for run in runs):
        remarks.append(sentence("No article could be told from the rest of the page: all of its text came in."))
        for run in runs:
            run.kept = plain(run.words) != hints.title
    if page.is_for_subscribers:
        remarks.append(sentence("The page says that it is for subscribers. Look whether its text is whole."))
    blocks = _blocks(root, runs)
    if not blocks:
        raise _no_text()
    language = _language(page.language, "\n".join(block.text for block in blocks))
    return document_of(blocks, page.title, facts | {"language": language}, remarks)


def _blocks(root: object, runs: Sequence[Run]) -> list[Block]:
    """What was kept of a page as blocks, with their kinds."""
    standfirsts = set()
    for run in runs:
        if not run.kept:
            run.erase()
        elif run.around.caption is not None:
            run.around.caption.tag = "figcaption"
        elif run.is_standfirst:
            standfirsts.add(plain(run.words))
    blocks = []
    for block in blocks_in(root):
        headed = block.kind in ("headline", "crosshead")
        is_prose = headed and (len(block.text) > LONGEST_CROSSHEAD or plain(block.text) in standfirsts)
        blocks.append(Block(block.text, "" if is_prose else "crosshead" if headed else block.kind))
    return blocks


def _language(declared: str, text: str) -> str:
    """The language of a text: as declared, unless its letters or commonest words tell that this is an error."""
    guessed = language_of(text)
    return guessed if guessed and (not declared or can_tell(declared)) else declared


def _no_text() -> UserError:
    return UserError("There is no text on this page. Open it in a browser, and save it from there.")
