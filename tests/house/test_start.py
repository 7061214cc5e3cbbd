"""What the first painted article does not need is not loaded for it."""

import subprocess
import sys
from pathlib import Path

from annotator.store.settings import Settings, save_settings
from tests.stories import ANALYST, DEVICE, bring_in, new_project

ROOT = Path(__file__).parents[2]
NOT_NEEDED = (
    "numpy", "pandas", "pyqtgraph", "xlsxwriter", "duckdb", "dateparser", "dateutil.tz", "regex", "rapidfuzz",
    "anyascii", "text_to_num", "email", "http", "ssl", "xml", "asyncio", "concurrent.futures", "multiprocessing",
    "unittest", "PySide6.QtSvg", "PySide6.QtPrintSupport", "PySide6.QtNetwork",
    "annotator.cli.exporting", "annotator.services.exports", "annotator.services.readers",
    "annotator.services.recording",
    "annotator.services.checks", "annotator.services.codebooks", "annotator.ui.dialogs", "annotator.ui.figures",
    "annotator.ui.search", "annotator.ui.overview", "annotator.ui.codebook", "annotator.ui.guidelines",
    "annotator.ui.concordance", "annotator.ui.palette.", "annotator.ui.register", "annotator.ui.forms.form",
)  # fmt: skip
STARTED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from annotator import app
from annotator.cli import main
from annotator.ui.text.view import ArticleView

app.WARM_UP_AFTER = 600_000  # milliseconds: it is to be told what was loaded before
paint = ArticleView.paintEvent

def told():
    print("\\n".join(sys.modules))
    QApplication.quit()

def paint_and_quit(view, event):
    paint(view, event)
    if not view.document().isEmpty():
        QTimer.singleShot(0, told)

ArticleView.paintEvent = paint_and_quit
main(sys.argv[1:])
"""


def test_the_window_opens_without_what_only_some_of_its_parts_need(tmp_path: Path, own_settings: None) -> None:
    save_settings(Settings(person=ANALYST.id, person_name=ANALYST.name, device=DEVICE))
    session = new_project(tmp_path)
    bring_in(session, "Calm\n\nNothing happened.\n")
    session.close()
    command = [sys.executable, "-c", STARTED, str(session.project.path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    loaded = done.stdout.split()
    assert "annotator.ui.work" in loaded
    assert " ".join(name for name in loaded if name.startswith(NOT_NEEDED)) == ""
