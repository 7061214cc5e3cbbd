"""Text out of bytes, in the one form that all positions count in."""

import codecs
import re

from annotator.domain.errors import UserError

LARGEST = 20_000_000  # bytes

# UTF-32 first: its little-endian mark begins with that of UTF-16
MARKS = [
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]
LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\ufdd0\ufdd1]")
NOT_KEPT = re.compile("[\ufeff\0\ud800-\udfff]")
# Tabs, line and page ends, and the end mark of DOS are usual in text files; those above 0x7f are quotation marks of
# Windows-1252 that somebody read as Latin-1
CONTROLS = re.compile("[\x01-\x08\x0e-\x19\x1b-\x1f\x7f]")
CONTROL_BYTES = bytes(code for code in range(128) if CONTROLS.fullmatch(chr(code)))
PLAUSIBLE = 100  # one control character in so many characters may be a slip; more is no text


def stored_form(text: str) -> str:
    """A text as it is stored, and as Qt counts it (architecture.md, “Text and positions”).

    CRLF, CR, U+2028, U+2029, U+FDD0 and U+FDD1 become a newline; BOM, NUL and lone surrogates go; nothing else changes.
    """
    if text.isascii() and "\r" not in text and "\0" not in text:
        return text  # as nearly always in English
    return NOT_KEPT.sub("", LINE_ENDS.sub("\n", text))


def decode(content: bytes, declared: str = "") -> tuple[str, str]:
    """The text of a file and its encoding: by its BOM, else as declared, else strict UTF-8, else Windows-1252.

    The text is as the file has it, without the BOM. Raises UserError for what is empty, above 20 MB, or no text.
    """
    refuse_size(content)
    text, encoding = marked(content) or _unmarked(content, declared)
    refuse_what_is_none(text, encoding)
    return text, encoding


def refuse_size(content: bytes) -> None:
    """UserError for a file that is empty, or above 20 MB."""
    if not content:
        raise UserError("The file is empty. Choose one with text in it.")
    if len(content) > LARGEST:
        raise UserError("The file is larger than {0} MB. Cut it into articles first.", LARGEST // 1000000)


def refuse_what_is_none(text: str, encoding: str) -> None:
    """UserError where what was decoded is white space only, or holds too many control characters to be a text."""
    if not text.strip("\0\ufeff \t\n\v\f\r"):
        raise UserError("The file holds nothing but white space. Choose one with text in it.")
    if _is_binary(text, encoding):
        raise UserError("This is no text but the bytes of a program, picture or other document. Save it as text first.")


def marked(content: bytes) -> tuple[str, str] | None:
    """By its byte order mark; None where it has none that it keeps to."""
    for mark, encoding in MARKS:
        if content.startswith(mark) and (text := _strict(content, encoding)) is not None:
            return text, encoding
    return None


def _unmarked(content: bytes, declared: str) -> tuple[str, str]:
    for encoding in (declared, "utf-8", "cp1252"):
        text = _strict(content, encoding) if encoding else None
        if text is not None:
            return text, encoding
    raise UserError("The characters are neither UTF-8 nor Windows-1252. Save the file as UTF-8 and try again.")


def _strict(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _is_binary(text: str, encoding: str) -> bool:
    wide = encoding in ("utf-16", "utf-32")
    if "\0" in text and not wide:
        return True
    if text.isascii():
        plain = text.encode("ascii")
        return (len(plain) - len(plain.translate(None, CONTROL_BYTES))) * PLAUSIBLE > len(text)
    return len(CONTROLS.findall(text)) * PLAUSIBLE > len(text)
