"""One file read: every article in it, or a sentence; nothing else comes out of it, whatever the file is."""

import traceback
from collections.abc import Iterator
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence
from annotator.services.importing import articles_in
from annotator.services.intake.parcels import Parcel, packed
from annotator.services.readers.files import bytes_of, shown


def read_one(path: Path) -> Iterator[Parcel | Sentence]:
    """The articles of a file one after another; a sentence where it cannot be read, or not to its end."""
    try:
        for new in articles_in(bytes_of(path), shown(path.name)):
            yield packed(new)
    except UserError as problem:
        yield problem.sentence
    except MemoryError:
        yield sentence("It needs more memory than is given to one file. Cut it into smaller ones.")
    except Exception as problem:  # a reader met what it was not made for; the others are still to be read
        last = traceback.extract_tb(problem.__traceback__)[-1]
        where = f"{type(problem).__name__}, {Path(last.filename).name}:{last.lineno}"
        yield sentence("It is damaged, or made in a way that is not known here ({0}).", where)
