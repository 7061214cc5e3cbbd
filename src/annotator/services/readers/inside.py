"""Files inside of files: what is attached to letters, and what archives hold."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, listed, sentence
from annotator.services.readers.document import Document
from annotator.services.readers.kinds import KINDS, READ, documents_in, kind_of
from annotator.services.readers.text import stored_form

TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\x01-\x1f\x7f-\x9f]")  # controls, also those that turn the direction
DRIVE = re.compile(r"[A-Za-z]:$")
LONGEST_NAME = 200
MOST_REMARKS = 20
STRANGE = "It is damaged, or made in a way that is not known here ({0})."
AND_THEN = " › "
BY_TYPE = {kind.media_type: suffix for suffix, kind in reversed(KINDS.items()) if suffix in READ}


def documents_inside(content: bytes, name: str) -> Iterator[Document]:
    """What the reader for its kind finds in a file inside of another, with its own bytes kept; UserError for none."""
    kind = kind_of(content, name)
    for each in documents_in(content, name):
        yield within(each, content, name, kind.media_type)


def read_inside(content: bytes, name: str, where: str = "") -> Iterator[Document | Sentence]:
    """What can be read of a file inside of another, and a sentence where something cannot; `where`: in which other."""
    shown = AND_THEN.join(part for part in (where, name) if part)
    try:
        for each in documents_inside(content, name):
            yield within(each, None, where, "")
    except UserError as problem:
        yield sentence("{0}: {1}", shown, problem.sentence)
    except MemoryError:
        raise
    except Exception as problem:  # a reader met what it was not made for; the others are still to be read
        yield sentence("{0}: {1}", shown, sentence(STRANGE, type(problem).__name__))


def within(document: Document, content: bytes | None, name: str, media_type: str) -> Document:
    """What was read of a file with this name inside of another: with its own bytes, if it has not still closer ones."""
    inner = AND_THEN.join(part for part in (name, document.name) if part)
    if document.content is not None or content is None:
        return replace(document, name=inner)
    return replace(document, name=inner, content=content, media_type=document.media_type or media_type)


def with_remarks(found: Iterable[Document | Sentence]) -> Iterator[Document]:
    """The documents, sentences about what lies between them as remarks on the one before; UserError for no document."""
    held: Document | None = None
    loose: list[Sentence] = []
    for each in found:
        if isinstance(each, Sentence):
            loose.append(each)
            continue
        if held is not None:
            yield _remarked(held, loose)
            loose = []
        held = each
    if held is not None:
        yield _remarked(held, loose)
    elif loose:
        raise UserError("Nothing in it can be read. {0}", listed(loose[:MOST_REMARKS], " "))
    else:
        raise UserError("There is nothing in it that can be read.")


def _remarked(document: Document, remarks: list[Sentence]) -> Document:
    more = [sentence("… and {0} more.", len(remarks) - MOST_REMARKS)] if len(remarks) > MOST_REMARKS else []
    return replace(document, remarks=(*document.remarks, *remarks[:MOST_REMARKS], *more))


def name_inside(name: str) -> str:
    """The name of a file inside of another as it is shown; it is never used as a path.

    Folders stay, without those that would lead out of the archive; characters that would turn the text are replaced.
    """
    parts = TURNING.sub("�", stored_form(name).replace("\n", " ")).replace("\\", "/").split("/")
    kept = [part.strip() for part in parts if part.strip() not in ("", ".", "..") and not DRIVE.match(part)]
    return " ".join("/".join(kept).split())[-LONGEST_NAME:]


def suffix_of(name: str) -> str:
    """The end of a name in small letters, with its dot."""
    dot = name.rfind(".")
    return name[dot:].lower() if dot > name.rfind("/") + 1 else ""
