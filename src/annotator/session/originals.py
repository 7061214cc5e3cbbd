"""The bytes of articles as they came: the evidentiary copy, for “Show original” and for whoever asks what was read."""

import re
from dataclasses import dataclass
from mimetypes import guess_extension
from pathlib import PurePath

from annotator.domain.records import Article
from annotator.session.session import Session

TEXT = "text/plain"
NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|�]+')  # on any system
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)  # on Windows
LONGEST = 100  # characters of a name


@dataclass(frozen=True)
class OriginalFile:
    """A file as it came, under a name that can be given to it on any computer."""

    name: str
    media_type: str
    content: bytes


def original(session: Session, article: Article) -> OriginalFile | None:
    """The file, or the part of one, that an article was read from; None where only its fingerprint was kept."""
    records = session.project.records
    content = records.original(article.original_sha256)
    if content is not None:
        return OriginalFile(name_for(article, article.media_type), article.media_type, content)
    if article.original_sha256 not in ("", article.text_sha256):
        return None
    text = records.text(article.text_sha256)  # which is the file, byte by byte
    return OriginalFile(name_for(article, TEXT), TEXT, text.encode())


def name_for(article: Article, media_type: str) -> str:
    """A name for the file of an article: its own, where that fits what it is, else its title."""
    own = PurePath(article.origin.rpartition(" › ")[2]).name or article.file_name
    ends = guess_extension(media_type) or ""
    suffix = PurePath(own).suffix.lower()
    if not suffix or (media_type == TEXT and suffix != ".txt"):
        own = f"{article.title if not suffix else PurePath(own).stem}{'.txt' if media_type == TEXT else ends}"
    name = " ".join(NOT_IN_NAMES.sub(" ", own).split()).lstrip(".~ ")
    stem, suffix = PurePath(name).stem[:LONGEST].rstrip(". "), PurePath(name).suffix
    return f"_{stem}{suffix}" if RESERVED.fullmatch(name) else f"{stem or 'original'}{suffix}"
