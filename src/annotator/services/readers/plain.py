"""Plain text files."""

from annotator.services.readers.document import Document
from annotator.services.readers.text import decode, stored_form


def read_plain(content: bytes, name: str) -> list[Document]:
    """The one text of a file; UserError for what is empty, above 20 MB, or no text."""
    text, _ = decode(content)
    return [Document(stored_form(text))]
