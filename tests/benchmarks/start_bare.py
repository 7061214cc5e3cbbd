"""A bare window of the same size, which says its memory when it is painted, and quits."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Bare(QMainWindow):
    """Nothing but a window."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, painted)


def painted() -> None:
    """Tell whoever started this how many kB of memory are in use; 0 where the system does not say."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    sys.stdout.write(next((line.split()[1] for line in lines if line.startswith("VmRSS")), "0") + "\n")
    sys.stdout.flush()
    QApplication.quit()


def main() -> None:
    app = QApplication([])
    window = Bare()
    window.resize(1312, 832)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
