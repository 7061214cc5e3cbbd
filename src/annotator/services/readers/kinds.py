"""Which reader reads which kind of file: one line a kind, loaded when the first such file is met."""

from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple, cast

from annotator.services.readers.document import Document


class Kind(NamedTuple):
    """A kind of file: its media type, and the function in this package that reads it."""

    media_type: str
    reader: str  # module:function, called with the bytes and the name of the file; UserError where it cannot be read


KINDS: dict[str, Kind] = {  # by the end of the name, in small letters
    ".txt": Kind("text/plain", "plain:read_plain"),
}


def kind_of(content: bytes, name: str) -> Kind:
    """What kind of file it is, by its name."""
    return KINDS.get(PurePath(name).suffix.lower(), KINDS[".txt"])


def documents_in(content: bytes, name: str) -> list[Document]:
    """The articles in a file, in its order; UserError with a sentence where there is none to be read."""
    module, _, function = kind_of(content, name).reader.partition(":")
    read = getattr(import_module(f"annotator.services.readers.{module}"), function)
    return cast("list[Document]", read(content, name))
