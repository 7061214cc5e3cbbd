"""Kinds of files that are not read, and how to make one of them that is."""

from pathlib import PurePath

from annotator.domain.errors import UserError
from annotator.services.readers.document import Document

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # as Office wrote its files before 2007, and writes protected ones today
LOCKED = "EncryptedPackage".encode("utf-16-le")
PROGRAMS = {
    ".doc": "Word",
    ".rtf": "Word",
    ".wps": "Word",
    ".odt": "LibreOffice",
    ".pages": "Pages",
}


def is_locked(content: bytes) -> bool:
    """Whether it is a file of Office that is protected by a password."""
    return content.startswith(OLE) and LOCKED in content


def refuse_text(content: bytes, name: str) -> list[Document]:
    """A file of a word processor that is not read: UserError says what to save it as."""
    if is_locked(content):
        raise UserError("It is protected by a password. Save it without one, and try again.")
    suffix = PurePath(name).suffix.lower()
    program = PROGRAMS.get(suffix, "Word")
    raise UserError(
        "Files of the kind {0} are not read. Open it in {1}, and save it as .docx or .pdf.", suffix, program
    )


def refuse_letter(content: bytes, name: str) -> list[Document]:
    """A letter as Outlook keeps it: UserError says how to get one that is read."""
    raise UserError("Letters of Outlook (.msg) are not read. Open it there, and save it as .html, .mht or .txt.")
