"""Letters (.eml), and mailboxes of them (.mbox): their words, who sent them when, and what is attached to them."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence
from annotator.domain.wording import short
from annotator.services.readers.blocks import Block, document_of
from annotator.services.readers.document import Document
from annotator.services.readers.inside import BY_TYPE, name_inside, read_inside, suffix_of, with_remarks, within
from annotator.services.readers.kinds import KINDS
from annotator.services.readers.mail_parts import MISREAD, bytes_of_part, fields_of, name_of, parsed, parts_of
from annotator.services.readers.mail_text import RESIDUE, letter_of
from annotator.services.readers.mail_words import plain_subject, words
from annotator.services.readers.zones.dates import told_in

DEEPEST = 3  # letters in letters
MOST_ATTACHED, MOST_LETTERS = 50, 5_000
NOT_FROM_LETTERS = {".zip", ".mbox"}
FEW = 30  # words of a letter that only hands on what is attached
LONGEST_SAID = 200  # characters
FIRST_YEAR = 1990
UNNAMED = "…"
BEGIN = re.compile(rb"^From [^\n]*\d{4}[^\n]*\n(?=[A-Za-z-]+:)", re.MULTILINE)  # of a letter in a mailbox
ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
PERSON = re.compile(r"[^\W\d_][\w’'.-]*(?: [^\W\d_][\w’'.-]*){1,3}")
VIA = re.compile(r"['\"]? (?:via|\(via) .*$")
MAILTO = re.compile(r"\s*[\[<(].*$")


def read_eml(content: bytes, name: str) -> Iterator[Document]:
    """The article of a letter, and those of what is attached to it; UserError where there is none to be read."""
    return with_remarks(_read(parsed(content), DEEPEST))


def read_mbox(content: bytes, name: str) -> Iterator[Document]:
    """The articles of the letters in a mailbox, one after another; UserError where none can be read."""
    begins = list(BEGIN.finditer(content))
    if not begins:
        raise UserError("It is no mailbox: no letter begins in it.")
    if len(begins) > MOST_LETTERS:
        raise UserError("It holds {0} letters; at most {1} are read. Cut it first.", len(begins), MOST_LETTERS)
    return with_remarks(_letters(content, begins))


def _letters(content: bytes, begins: list[re.Match[bytes]]) -> Iterator[Document | Sentence]:
    ends = [begin.start() for begin in begins[1:]] + [len(content)]
    for number, (begin, end) in enumerate(zip(begins, ends, strict=True), 1):
        letter = ESCAPED.sub(rb"\1", content[begin.end() : end])
        try:
            for each in _read(parsed(letter), DEEPEST):
                yield each if isinstance(each, Sentence) else within(each, letter, str(number), "message/rfc822")
        except UserError as problem:
            yield sentence("{0}: {1}", number, problem.sentence)


def _read(message: Message, deep: int) -> Iterator[Document | Sentence]:
    """The letter itself, then what is attached; sentences about what cannot be read."""
    fields = fields_of(message)
    parts = parts_of(message)
    letter = letter_of(parts.blocks)
    attached = list(_attached(parts.attached, deep))
    own = sum(len(block.text.split()) for block in letter.blocks if block.kind != RESIDUE and not block.quoted)
    if own >= FEW or not any(isinstance(each, Document) for each in attached):
        yield _document(letter.blocks, fields, letter.head)
    elif own:
        said = short(" ".join(block.text for block in letter.blocks if block.kind != RESIDUE), LONGEST_SAID)
        yield sentence("The letter with it says no more than: “{0}”", said)
    yield from attached


def _document(blocks: list[Block], fields: dict[str, str], head: dict[str, str]) -> Document:
    if not any(block.kind != RESIDUE for block in blocks):
        raise UserError("There is no text in the letter, and nothing attached that can be read.")
    title, _ = plain_subject(fields.get("subject", ""), "list-id" in fields)
    if head.get("subject"):
        title = plain_subject(head["subject"], True)[0]
    return document_of(blocks, title, _facts(fields, head))


def _facts(fields: dict[str, str], head: dict[str, str]) -> dict[str, str]:
    """Who wrote it, and when: of a letter that was handed on, the first one."""
    if head:
        days = [told.iso() for told in told_in(head.get("date", "")) if told.year]
        when = {"published": days[0], "published_basis": "stated"} if days else _sent(fields, "inferred")
        return _sender(head.get("from", ""), False) | when
    to_many = fields.get("precedence", "").lower() in ("bulk", "junk") or "list-unsubscribe" in fields
    return _sender(fields.get("from", ""), to_many and "list-post" not in fields) | _sent(fields, "metadata")


def _sender(sender: str, to_many: bool) -> dict[str, str]:
    """A newsletter comes from a publisher, a letter from somebody; other names are not believed to be either."""
    name, address = parseaddr(sender)
    name = VIA.sub("", name.strip("\"' ")) or ("" if address else MAILTO.sub("", sender).strip())
    if to_many or address.partition("@")[0].lower() in words()["senders"]:
        return {"publisher": name} if name and "@" not in name else {}
    last, comma, first = name.partition(", ")
    name = f"{first} {last}" if comma else name
    return {"byline": name} if PERSON.fullmatch(name) else {}


def _sent(fields: dict[str, str], basis: str) -> dict[str, str]:
    try:
        day = parsedate_to_datetime(fields.get("date", "")).date()
    except (*MISREAD, OverflowError):
        return {}
    plausible = day.year >= FIRST_YEAR and day <= datetime.now(UTC).date() + timedelta(days=1)
    return {"published": day.isoformat(), "published_basis": basis} if plausible else {}


def _attached(parts: list[Message], deep: int) -> Iterator[Document | Sentence]:
    unread: list[str] = []
    for part in parts[:MOST_ATTACHED]:
        name = name_inside(name_of(part))
        if part.get_content_type() == "message/rfc822":
            yield from _letter_attached(part, name, deep)
            continue
        suffix = suffix_of(name) if suffix_of(name) in KINDS else BY_TYPE.get(part.get_content_type(), "")
        if suffix not in KINDS or suffix in NOT_FROM_LETTERS:
            unread += [name] if name else []
            continue
        name = name if name.lower().endswith(suffix) else f"{name or UNNAMED}{suffix}"
        yield from read_inside(bytes_of_part(part), name)
    if len(parts) > MOST_ATTACHED:
        yield sentence("Of {0} files that are attached, {1} are read.", len(parts), MOST_ATTACHED)
    if unread:
        yield sentence("Attached, and not read: {0}.", ", ".join(unread[:5]) + (" …" if len(unread) > 5 else ""))


def _letter_attached(part: Message, name: str, deep: int) -> Iterator[Document | Sentence]:
    inner = part.get_payload()
    if not isinstance(inner, list) or not inner or not isinstance(inner[0], Message):
        return
    if deep == 0:
        yield sentence("Letters in letters are read to a depth of {0}.", DEEPEST)
        return
    name = name or plain_subject(fields_of(inner[0]).get("subject", ""), False)[0] or UNNAMED
    try:
        content = inner[0].as_bytes()
    except (KeyError, *MISREAD):  # it cannot be written as it was
        content = None
    try:
        for each in _read(inner[0], deep - 1):
            yield each if isinstance(each, Sentence) else within(each, content, name, "message/rfc822")
    except UserError as problem:
        yield sentence("{0}: {1}", name, problem.sentence)
