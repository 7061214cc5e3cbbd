"""The parts of a letter: the words in the best of their forms, and what is attached; headers as they were meant.

The classes of the standard library are used for taking letters apart only: their readers of headers demand what many
programs do not keep to.
"""

import re
from binascii import Error as NotBase64
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header
from email.message import Message

from annotator.domain.errors import UserError
from annotator.services.readers.blocks import Block
from annotator.services.readers.fragment import blocks_of
from annotator.services.readers.mail_text import blocks_of_plain
from annotator.services.readers.text import decode, stored_form

MOST_PARTS = 1_000
LONGEST_FIELD = 20_000  # characters
REAL = 0.6  # of the words of the HTML, that a plain text has which is none for show
CLUTTER = 50  # words for each address of the web in a plain text that was made of HTML
MISREAD = (ValueError, LookupError, TypeError, AttributeError, MessageError, NotBase64)
KNOWN = {"from", "to", "subject", "date", "received", "message-id", "mime-version", "return-path"}
AS_WRITTEN = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252"}  # as browsers read it
ADDRESS = re.compile(r"https?://")


@dataclass
class Parts:
    """The words of a letter as blocks, and what is attached to it."""

    blocks: list[Block] = field(default_factory=list)
    attached: list[Message] = field(default_factory=list)


def parsed(content: bytes) -> Message:
    """The letter; UserError for what is none."""
    try:
        message = message_from_bytes(content, policy=policy.compat32)
    except (RecursionError, *MISREAD) as problem:
        raise UserError("The letter is broken. Open it, and save it again as .eml or .html.") from problem
    if not KNOWN & {name.lower() for name, _ in message.raw_items()}:
        raise UserError("It is no letter: it says neither from whom, nor when, nor about what.")
    return message


def fields_of(message: Message) -> dict[str, str]:
    """The first of each field of its head, by its name in small letters."""
    fields: dict[str, str] = {}
    for name, raw in message.raw_items():
        fields.setdefault(name.lower(), text_of_field(str(raw)))
    return fields


def parts_of(message: Message) -> Parts:
    """Its words and what is attached; UserError where it has more parts than a letter can have."""
    parts = Parts()
    if sum(1 for _ in message.walk()) > MOST_PARTS:
        raise UserError("The letter has more than {0} parts. Save what you need of it as a text.", MOST_PARTS)
    parts.blocks = _blocks(message, parts.attached)
    return parts


def text_of_field(raw: str) -> str:
    """A field of a head as it was meant: =?utf-8?q?…?= decoded, bytes as UTF-8 or Windows-1252."""
    content = raw[:LONGEST_FIELD].encode("utf-8", "surrogateescape")
    text = " ".join(_decoded(content, "").split())
    try:
        pieces = decode_header(text)
    except MISREAD:
        return text
    words = (piece if isinstance(piece, str) else _decoded(piece, charset or "") for piece, charset in pieces)
    return stored_form("".join(words)).replace("\n", " ").strip()


def name_of(part: Message) -> str:
    """The name of a file that is attached; "" where it has none."""
    return text_of_field(told(part.get_filename) or "")


def told(ask: Callable[[], str | None]) -> str | None:
    """What the library makes of a header; None where it fails at it."""
    try:
        return ask()
    except MISREAD:
        return None


def bytes_of_part(part: Message) -> bytes:
    """What a part holds, decoded."""
    try:
        content = part.get_payload(decode=True)
    except MISREAD:
        return b""
    return content if isinstance(content, bytes) else b""


def _blocks(part: Message, attached: list[Message]) -> list[Block]:
    kind = part.get_content_type()
    if part.is_multipart() and kind != "message/rfc822":
        inner = list(_inner(part))
        if kind == "multipart/alternative":
            return _best([_blocks(each, attached) for each in inner], [each.get_content_type() for each in inner])
        return [block for each in inner for block in _blocks(each, attached)]
    if _is_attached(part, kind):
        attached.append(part)
        return []
    return _text(part, kind)


def _inner(part: Message) -> Iterator[Message]:
    payload = part.get_payload()
    if isinstance(payload, list):
        yield from (each for each in payload if isinstance(each, Message))


def _is_attached(part: Message, kind: str) -> bool:
    if kind == "message/rfc822" or told(part.get_content_disposition) == "attachment":
        return True
    return kind not in ("text/plain", "text/html") and (bool(name_of(part)) or not kind.startswith("text/"))


def _text(part: Message, kind: str) -> list[Block]:
    content = bytes_of_part(part)
    if kind not in ("text/plain", "text/html") or not content.strip():
        return []
    text = _decoded(content, told(part.get_content_charset) or "")
    if kind == "text/html":
        return blocks_of(text)
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    joined = flowed and str(part.get_param("delsp", "")).lower() == "yes"
    return blocks_of_plain(stored_form(text), flowed, joined)


def _decoded(content: bytes, charset: str) -> str:
    try:
        return decode(content, AS_WRITTEN.get(charset.lower(), charset))[0]
    except UserError:  # empty, or with control characters, as parts that nobody sees may be
        return content.decode("utf-8", "replace")


def _best(views: list[list[Block]], kinds: list[str]) -> list[Block]:
    """Of the forms in which a letter says the same: the plain one if it is real, and the other no better."""
    plain = next((view for view, kind in zip(views, kinds, strict=True) if kind == "text/plain" and view), [])
    rich = next((view for view, kind in zip(views, kinds, strict=True) if kind != "text/plain" and view), [])
    if not plain or not rich:
        return plain or rich
    words = _count(plain)
    addresses = sum(len(ADDRESS.findall(block.text)) for block in plain)
    better = words < REAL * _count(rich) or addresses * CLUTTER > words or any(block.kind for block in rich)
    return rich if better else plain


def _count(blocks: list[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks)
