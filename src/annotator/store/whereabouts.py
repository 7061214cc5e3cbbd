"""What kind of place a project stands in: a disk of this computer, a network drive, a folder that is synchronised."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.sentences import Sentence

MOUNTS = Path("/proc/mounts")  # of Linux; elsewhere only Windows' names of network places are known
NETWORK = re.compile(r"(nfs\d?|cifs|smb\w*|afs|9p|davfs|ncpfs|fuse\.(?!fuse-overlayfs|portal|snapfuse|ntfs|exfat)\S+)")
SYNCHRONISED = re.compile(
    r"(Dropbox|OneDrive|Google ?Drive|My Drive|iCloud ?Drive|Mobile Documents|Nextcloud|ownCloud|Syncthing|pCloud\w*)"
    r"( .*|\b.*)?",
    re.IGNORECASE,
)
CONFLICT = re.compile(r".*(conflicted copy|conflict copy|sync-conflict|case conflict).*", re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """Where a project stands; `name` is what the place is called, as far as it is known."""

    kind: str  # disk, network, synchronised
    name: str = ""

    @property
    def is_network(self) -> bool:
        return self.kind == "network"

    @property
    def journal_mode(self) -> str:
        """Write-ahead logs need memory that all share, and several files in step: no place but a disk has both."""
        return "WAL" if self.kind == "disk" else "DELETE"

    @property
    def remark(self) -> str:
        """What somebody who works here should know; nothing on a disk."""
        if self.kind == "network":
            return Sentence("This project is on a network drive: each edit takes a little longer to be saved.")
        if self.kind == "synchronised":
            return Sentence("{0} copies this folder: open the project on one computer at a time.", self.name)
        return ""


def place_of(path: Path) -> Place:
    """What kind of place a file stands in."""
    path = path.absolute()
    for part in path.parts[:-1]:
        if found := SYNCHRONISED.fullmatch(part):
            return Place("synchronised", found[1])
    if str(path).startswith("\\\\"):
        return Place("network")
    return Place("network") if NETWORK.fullmatch(_file_system(path)) else Place("disk")


def conflict_copies(path: Path) -> list[Path]:
    """The copies beside a project that a synchronising program made as two computers wrote at once."""
    beside = path.parent.glob("*")
    return sorted(file for file in beside if file.stem.startswith(path.stem) and CONFLICT.fullmatch(file.name))


def remark_on_place(path: Path) -> str:
    """What somebody who opens a project should know of the place that it stands in."""
    if copies := conflict_copies(path):
        return Sentence("Two computers wrote at once: look into {0}, which stands beside this project.", copies[0].name)
    return place_of(path).remark


def _file_system(path: Path) -> str:
    """The type of the file system that a path is on; nothing where the system does not tell."""
    try:
        lines = MOUNTS.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    mounts = [(_unescaped(words[1]), words[2]) for line in lines if len(words := line.split()) > 2]
    real = os.path.realpath(path)
    under = [(point, kind) for point, kind in mounts if real == point or real.startswith(point.rstrip("/") + "/")]
    return max(under, key=lambda mount: len(mount[0]))[1] if under else ""


def _unescaped(point: str) -> str:
    """Mount points are written with octal numbers for spaces and the like."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)
