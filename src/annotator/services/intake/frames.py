"""How a process that reads files speaks with the one that asked it to: JSON with bytes behind it, nothing that runs.

A frame is the length of its JSON and of its bytes, the JSON, and the bytes. The JSON says `done`, `refused` with a
sentence, or `article` with the head of a parcel and the names and lengths of its blobs.
"""

import json
import struct
from typing import IO, Any, NamedTuple

from annotator.domain.sentences import Sentence
from annotator.services.intake.parcels import Parcel, plain, sentence_from

LENGTHS = struct.Struct("!IQ")
LONGEST = 400_000_000  # bytes that are believed

NONSENSE = (EOFError, OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)


class Done(NamedTuple):
    """There is nothing more in the file; a process that is `tired` holds so much memory that it should make room."""

    tired: bool = False


Found = Parcel | Sentence | Done


def write(pipe: IO[bytes], answer: Found) -> None:
    """Say what was read; OSError where nobody listens any more."""
    blobs = answer.blobs if isinstance(answer, Parcel) else {}
    words = json.dumps(_values(answer)).encode()
    pipe.write(LENGTHS.pack(len(words), sum(map(len, blobs.values()))) + words)
    for content in blobs.values():
        pipe.write(content)
    pipe.flush()


def read(pipe: IO[bytes]) -> Found:
    """What was read; one of NONSENSE where the other side is gone, or what it says is no answer."""
    words, more = LENGTHS.unpack(_exactly(pipe, LENGTHS.size))
    if words + more > LONGEST:
        raise ValueError("too long")
    values = json.loads(_exactly(pipe, words))
    if "done" in values:
        return Done(bool(values["done"]))
    if "refused" in values:
        return sentence_from(values["refused"])
    lengths: dict[str, int] = values["blobs"]
    parcel = Parcel(values["article"], {sha256: _exactly(pipe, length) for sha256, length in lengths.items()})
    parcel.check()
    return parcel


def _values(answer: Found) -> dict[str, Any]:
    if isinstance(answer, Done):
        return {"done": answer.tired}
    if isinstance(answer, Sentence):
        return {"refused": plain(answer)}
    return {"article": answer.head, "blobs": {sha256: len(content) for sha256, content in answer.blobs.items()}}


def _exactly(pipe: IO[bytes], count: int) -> bytes:
    if not 0 <= count <= LONGEST:
        raise ValueError("too long")
    content = pipe.read(count)
    if len(content) < count:
        raise EOFError
    return content
