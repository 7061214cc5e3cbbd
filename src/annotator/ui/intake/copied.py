"""What was dropped on the window or lies on the clipboard: files, an address, a piece of a web page, or words."""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileInfo, QMimeData

from annotator.ui.projects import SUFFIX

ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
LINKS = {".url", ".desktop", ".webloc"}  # files that hold nothing but an address
LINKED = re.compile(r"(?:^URL=|<string>)(https?://[^\s<]+)", re.MULTILINE | re.IGNORECASE)
LONGEST_LINK = 20_000  # bytes


@dataclass(frozen=True)
class Copied:
    """One of these is there, or nothing that could become an article."""

    projects: tuple[Path, ...] = ()
    paths: tuple[Path, ...] = ()  # of other files, and folders
    address: str = ""
    html: str = ""
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.projects or self.paths or self.address or self.html.strip() or self.text.strip())


def copied_in(mime: QMimeData | None) -> Copied:
    """What can be made of it; links to files are followed, links to pages give their address."""
    if mime is None:  # an empty clipboard, for some platforms
        return Copied()
    paths = [_followed(Path(url.toLocalFile())) for url in mime.urls() if url.isLocalFile()]
    if len(paths) == 1 and (address := _linked(paths[0])):
        return Copied(address=address)
    if paths:
        projects = tuple(path for path in paths if path.suffix == SUFFIX)
        return Copied(projects, tuple(path for path in paths if path not in projects))
    text = mime.text() if mime.hasText() else ""
    pages = [url.toString() for url in mime.urls() if url.scheme() in ("http", "https")]
    if pages or ADDRESS.fullmatch(text.strip()):
        return Copied(address=pages[0] if pages else text.strip())
    return Copied(html=mime.html() if mime.hasHtml() else "", text=text)


def _followed(path: Path) -> Path:
    """What a shortcut of Windows leads to; other links are followed by whoever opens them."""
    target = QFileInfo(str(path)).symLinkTarget() if path.suffix.lower() == ".lnk" else ""
    return Path(target) if target else path


def _linked(path: Path) -> str:
    """The address that a file holds which is nothing but a link; "" for every other file."""
    if path.suffix.lower() not in LINKS:
        return ""
    try:
        with path.open("rb") as file:
            found = LINKED.search(file.read(LONGEST_LINK).decode("utf-8", "replace"))
    except OSError:
        return ""
    return found[1] if found else ""
