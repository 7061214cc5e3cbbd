"""What of an original can be shown as text: its source, and the words of a page; nothing in it runs or is loaded."""

import hashlib
import re

from annotator.domain.errors import UserError
from annotator.services.readers.text import decode, stored_form

MOST = 2_000_000  # characters that are shown
PAGES = {"text/html", "application/xhtml+xml"}
TEXTS = PAGES | {
    "message/rfc822", "application/mbox", "multipart/related", "application/x-mimearchive", "application/json",
    "application/rss+xml", "application/atom+xml", "application/xml", "application/rdf+xml",
}  # fmt: skip
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
HEAD = 4_000  # bytes in which a page says how it is written


def kind_of(media_type: str) -> str:
    """A media type without what follows it."""
    return media_type.partition(";")[0].strip().lower()


def is_text(media_type: str) -> bool:
    """Whether people can read something in the bytes of such a file."""
    return kind_of(media_type) in TEXTS or kind_of(media_type).startswith("text/")


def is_page(media_type: str) -> bool:
    """Whether it is a web page, which reads otherwise than its source."""
    return kind_of(media_type) in PAGES


def is_untouched(content: bytes, sha256: str) -> bool:
    """Whether these are the very bytes that came."""
    return hashlib.sha256(content).hexdigest() == sha256


def source_of(content: bytes, media_type: str = "") -> str:
    """The bytes as text, in the stored form; those that are no characters become question marks in diamonds."""
    declared = DECLARED.search(media_type.encode()) or DECLARED.search(content[:HEAD])
    try:
        text, _ = decode(content, declared[1].decode("ascii", "replace") if declared else "")
    except UserError:  # it is none, or too long: something of it is seen all the same
        text = content[: 4 * MOST].decode("utf-8", "replace")
    return stored_form(text)


def words_of(source: str) -> str:
    """The words of a web page as a reader sees them, menus and all, without anything that is loaded from elsewhere.

    UserError where it is made in a way that cannot be read.
    """
    from annotator.services.readers.fragment import blocks_of  # loads lxml

    return "\n\n".join(block.text for block in blocks_of(source))
