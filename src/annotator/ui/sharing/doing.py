"""Taking in what colleagues sent, from the window: read in a thread, asked about, taken in as one step of undo."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from annotator.domain.edits import Edit
from annotator.domain.records import Article
from annotator.services.sharing.file import SUFFIX
from annotator.services.sharing.plan import Plan
from annotator.session import Session
from annotator.session.foreseen import as_seen
from annotator.session.sharing import comparing_names, deciding, reading, taking
from annotator.ui.jobs import Job
from annotator.ui.language import phrase, plural
from annotator.ui.live import Live
from annotator.ui.naming import named
from annotator.ui.numbers import number
from annotator.ui.sharing.conflicts import ConflictTable
from annotator.ui.sharing.preview import WITH_ERASED, PreviewDialog
from annotator.ui.states import resize_within

if TYPE_CHECKING:
    from annotator.ui.window import Window


def sent_among(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The files among these that somebody sent, those in folders, too, and what is there besides them."""
    sent, others = [], []
    for path in paths:
        if path.is_dir() and os.access(path, os.R_OK):
            inside = sorted(file for file in path.iterdir() if _is_sent(file))
            sent += inside
            others += [] if inside and len(inside) == sum(1 for _ in path.iterdir()) else [path]
        else:
            (sent if _is_sent(path) else others).append(path)
    return sent, others


def _is_sent(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX and path.is_file()


def ask_for_files(window: Window) -> None:
    """Ask for files that colleagues sent, and take them in."""
    live = window.exchange.live
    if live is None:
        return
    kinds = phrase("Annotations (*.annotations);;All files (*)")
    names, _ = QFileDialog.getOpenFileNames(
        window, phrase("Take in what colleagues sent"), window.exchange.folder(), kinds
    )
    if names:
        TakingIn(window, live, [Path(name) for name in names]).start()


class TakingIn(QObject):
    """Files that colleagues sent; `then` is called when all is done or was left."""

    def __init__(self, window: Window, live: Live, paths: list[Path], then: Callable[[], None] = lambda: None) -> None:
        super().__init__(window)
        self._window, self._live, self._paths, self._then = window, live, paths, then

    def start(self, *, with_erased: bool = False) -> None:
        """Read them, off the window's thread."""
        work = self._live.result_of(lambda: reading(self._live.session, self._paths, with_erased=with_erased))
        if work is not None:
            Job(self._window, self.tr("Reading what was sent …"), work, self._ask).start()

    def _ask(self, plan: Any) -> None:
        live = self._live
        if live is not self._window.exchange.live:
            return self._end()
        if not isinstance(plan, Plan):
            live.told.emit(self.tr("Cancelled: nothing was brought in."), False)
            return self._end()
        work = live.result_of(lambda: comparing_names(live.session, plan))
        if work is not None:
            Job(self._window, self.tr("Comparing names …"), work, lambda alike: self._preview(plan, alike)).start()
        return None

    def _preview(self, plan: Plan, alike: Any) -> None:
        live = self._live
        if live is not self._window.exchange.live:
            return self._end()
        if not isinstance(alike, list):
            live.told.emit(self.tr("Cancelled: nothing was brought in."), False)
            return self._end()
        dialog = PreviewDialog(self._window, live.session, as_seen(live.session, plan), alike)
        wished, same = dialog.exec(), dialog.same
        dialog.deleteLater()
        if wished == WITH_ERASED:
            return self.start(with_erased=True)
        if wished != QDialog.DialogCode.Accepted:
            return self._end()
        work = live.result_of(lambda: taking(live.session, plan, deciding(live.session, plan, same)))
        if work is not None:
            Job(self._window, self.tr("Taking in …"), work, lambda edit: self._show(plan, edit)).start()
        return None

    def _show(self, plan: Plan, edit: Any) -> None:
        live = self._live
        if not isinstance(edit, Edit):
            live.told.emit(self.tr("Cancelled: nothing was brought in."), False)
            return self._end()
        seen = as_seen(live.session, plan)
        live.session.show(edit)
        self._stay_at_the_article(edit)
        articles = plural("%n new article(s)", len(plan.articles))
        if seen.keeps_back:
            told = self.tr("Taken in: {0}. What others recorded comes up once all who code an article are done.")
        else:
            told = self.tr("Taken in: {0}, {1} records.")
        live.told.emit(told.format(articles, number(plan.records)), False)
        if seen.conflicts:
            report = ConflictReport(self._window, live.session, seen)
            report.finished.connect(lambda _: self._offer_other_texts(plan))
            report.open()
        else:
            self._offer_other_texts(plan)
        return None

    def _offer_other_texts(self, plan: Plan) -> None:
        from annotator.ui.carrying.offer import OtherTexts  # not needed where no text differs

        live = self._live
        if plan.other_texts and live is self._window.exchange.live:
            OtherTexts(self._window, {article.id for article in plan.other_texts}).look()
        self._end()

    def _stay_at_the_article(self, edit: Edit) -> None:
        """Where the open article gave way to one with the same text that one is opened; where none is, a new one."""
        live = self._live
        articles = [change.after for change in edit.changes if isinstance(change.after, Article)]
        if live.page is None:
            standing = [article.id for article in articles if not article.deleted]
        elif live.session.has_article(live.page.article.id):
            return
        else:
            sha256 = live.page.article.text_sha256
            standing = [article.id for article in articles if article.text_sha256 == sha256 and not article.deleted]
        if standing:
            live.turn_to(standing[0])
            self._window.work.go_to_text()

    def _end(self) -> None:
        self._then()
        self.deleteLater()


class ConflictReport(QDialog):
    """After taking in: what was changed on both sides, to be looked at in peace."""

    def __init__(self, parent: QWidget, session: Session, plan: Plan) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changed on both sides"))
        words = plural("%n record(s) were changed on both sides; the later change stands:", len(plan.conflicts))
        self.table = ConflictTable(session, plan)
        layout = QVBoxLayout(self)
        layout.addWidget(named(QLabel(words, wordWrap=True), "strong"))
        layout.addWidget(self.table, 1)
        hint = self.tr("Both are in the history of the record. Change what should stand otherwise.")
        layout.addWidget(named(QLabel(hint, wordWrap=True), "muted"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        resize_within(self, 60, 22)
