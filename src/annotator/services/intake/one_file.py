"""One file read: every article in it, or a sentence; nothing else comes out of it, whatever the file is."""

import traceback
from collections.abc import Iterator
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence
from annotator.services.importing import article_of, whole_documents
from annotator.services.intake.parcels import Parcel, packed
from annotator.services.readers.document import Document
from annotator.services.readers.files import bytes_of, shown
from annotator.services.readers.mending import mended


def read_one(path: Path) -> Iterator[Parcel | Sentence]:
    """The articles of a file one after another; a sentence where it cannot be read, or not to its end."""
    try:
        name = shown(path.name)
        for document in whole_documents(bytes_of(path), name):
            yield _parcel(document, name)
    except UserError as problem:
        yield problem.sentence
    except MemoryError:
        yield sentence("It needs more memory than is given to one file. Cut it into smaller ones.")
    except Exception as problem:  # a reader met what it was not made for; the others are still to be read
        last = traceback.extract_tb(problem.__traceback__)[-1]
        where = f"{type(problem).__name__}, {Path(last.filename).name}:{last.lineno}"
        yield sentence("It is damaged, or made in a way that is not known here ({0}).", where)


def _parcel(document: Document, name: str) -> Parcel:
    """The article that a document becomes; where characters in it were read wrongly also the one it could be."""
    new = article_of(document, name)
    if found := mended(document):
        right, garbled = found
        return packed(new, article_of(right, name), garbled)
    return packed(new)
