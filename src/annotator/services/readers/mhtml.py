"""Web pages that a browser saved whole, pictures and all, as one file (MHTML)."""

from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import EmailPolicy
from typing import Any

from annotator.domain.errors import UserError
from annotator.services.readers.document import Document
from annotator.services.readers.web import page_of
from annotator.services.readers.web_charset import decode_page

PAGES = ("text/html", "application/xhtml+xml")
MOST_PARTS = 20_000
LONGEST_HEADER = 4_000  # characters; the time to take one apart grows with the square of it


class _Short(EmailPolicy):
    """Headers are taken apart as far as any honest one goes."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        return super().header_fetch_parse(name, value[:LONGEST_HEADER])


def read_mhtml(content: bytes, name: str) -> list[Document]:
    """The article of a saved page, its address from where it was saved; nothing is loaded.

    UserError for a file without a page in it.
    """
    if content.count(b"\n--") > MOST_PARTS:
        raise _none()
    try:
        letter: Any = BytesParser(policy=_Short()).parsebytes(content)
        page = _page(letter)
        address = "".join(str(letter["Snapshot-Content-Location"] or page["Content-Location"] or "").split())
        source = page.get_payload(decode=True)
        charset = page.get_content_charset("")
    except (MessageError, ValueError, LookupError, RecursionError, AttributeError, TypeError) as problem:
        raise _none() from problem  # the parser's own words for what is no letter are these
    if not isinstance(source, bytes):
        raise _none()
    return [page_of(decode_page(source, charset), address if address.startswith("http") else "")]


def _page(letter: EmailMessage) -> EmailMessage:
    """The part that is the page: the one named as the start, else the first that is one."""
    start = letter.get_param("start")
    pages = []
    for part in letter.walk():
        if part.get_content_type() in PAGES and isinstance(part, EmailMessage):
            pages.append(part)
    named = [part for part in pages if start and str(part["Content-ID"] or "").strip() == str(start).strip()]
    if not pages:
        raise _none()
    return (named or pages)[0]


def _none() -> UserError:
    return UserError("There is no web page in it. Save it again from a browser, as “Web page, single file”.")
