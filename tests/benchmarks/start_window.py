"""The application with a project, as from the command line; says its memory when the article is painted, and quits."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent

from annotator.cli import main
from annotator.ui.text.view import ArticleView
from tests.benchmarks.start_bare import painted

paint = ArticleView.paintEvent


def paint_and_quit(view: ArticleView, event: QPaintEvent) -> None:
    paint(view, event)
    if not view.document().isEmpty():
        QTimer.singleShot(0, painted)


if __name__ == "__main__":
    ArticleView.paintEvent = paint_and_quit  # type: ignore[assignment, method-assign]
    main(sys.argv[1:])
