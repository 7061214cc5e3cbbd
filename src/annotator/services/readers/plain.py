"""Plain text files."""

from annotator.services.readers.document import Document
from annotator.services.readers.text import decode, stored_form
from annotator.services.readers.wide import wide_encoding


def read_plain(content: bytes, name: str) -> list[Document]:
    """The one text of a file; UserError for what is empty, above 20 MB, or no text."""
    text, _ = decode(content, wide_encoding(content))
    return [Document(stored_form(text))]
