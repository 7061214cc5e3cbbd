"""Makes the icon for Windows of the one that is drawn: `python -m tests.tools.icons`."""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QIcon

ICONS = Path(__file__).parents[2] / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 256)
HEAD, ENTRY = "<HHH", "<BBBBHHII"


def main() -> int:
    """Write annotator.ico: a list of sizes, then a PNG each."""
    app = QGuiApplication.instance() or QGuiApplication([])
    icon = QIcon(str(ICONS / "annotator.svg"))
    pictures = [_png(icon, size) for size in SIZES]
    place = struct.calcsize(HEAD) + len(SIZES) * struct.calcsize(ENTRY)
    written = struct.pack(HEAD, 0, 1, len(SIZES))
    for size, picture in zip(SIZES, pictures, strict=True):
        written += struct.pack(ENTRY, size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    (ICONS / "annotator.ico").write_bytes(written + b"".join(pictures))
    del app
    return 0


def _png(icon: QIcon, size: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    icon.pixmap(QSize(size, size), 1.0).save(buffer, "PNG")
    return bytes(buffer.data().data())


if __name__ == "__main__":
    sys.exit(main())
