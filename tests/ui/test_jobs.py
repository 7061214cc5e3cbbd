"""Long work is done off the window's thread; it can be cancelled, and its errors are not lost."""

import threading
from functools import partial
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from annotator.ui.calm import WhenCalm
from annotator.ui.jobs import Cancelled, Job, Progress


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_work_is_done_in_another_thread_and_its_result_comes_back_to_this_one(parent: QWidget, qtbot: QtBot) -> None:
    seen: list[Any] = []

    def work(progress: Progress, cancelled: Cancelled) -> int:
        progress(1, 2, "a.txt")
        return threading.get_ident()

    Job(parent, "Reading", work, lambda result: seen.extend([result, threading.get_ident()])).start()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] != seen[1] == threading.get_ident()


def test_cancel_reaches_the_work(parent: QWidget, qtbot: QtBot) -> None:
    begun = threading.Event()
    ended: list[str] = []

    def work(progress: Progress, cancelled: Cancelled) -> str:
        begun.set()
        while not cancelled():
            pass
        return "stopped"

    job = Job(parent, "Reading", work, ended.append)
    job.start()
    qtbot.waitUntil(begun.is_set)
    button = job._dialog.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: ended == ["stopped"])


def test_the_name_of_a_file_that_looks_like_html_is_told_as_it_stands(parent: QWidget, qtbot: QtBot) -> None:
    seen = threading.Event()

    def work(progress: Progress, cancelled: Cancelled) -> None:
        progress(1, 2, "<img src=x>.txt")
        seen.wait(10)

    ended: list[None] = []
    job = Job(parent, "Reading", work, ended.append)
    job.start()
    label = job._dialog.findChild(QLabel)
    assert isinstance(label, QLabel)
    qtbot.waitUntil(lambda: label.text() == "<img src=x>.txt")
    assert label.textFormat() == Qt.TextFormat.PlainText
    seen.set()
    qtbot.waitUntil(lambda: ended == [None])


def test_an_error_in_the_work_is_raised_where_it_is_seen(parent: QWidget, qtbot: QtBot) -> None:
    def work(progress: Progress, cancelled: Cancelled) -> None:
        raise ZeroDivisionError("in the thread")

    with capture_exceptions() as raised:
        Job(parent, "Reading", work, lambda result: None).start()
        qtbot.waitUntil(lambda: len(raised) == 1)
    assert raised[0][0] is ZeroDivisionError


def test_work_whose_window_is_gone_is_cancelled_and_speaks_to_nobody(qtbot: QtBot) -> None:
    heard: list[str] = []
    for _ in range(20):
        ended = threading.Event()
        window = QWidget()
        Job(window, "Comparing", partial(speaks_until_cancelled, ended), heard.append).start()
        calm = WhenCalm(window)
        calm.begin(partial(speaks_until_cancelled, quiet := threading.Event()), heard.append)
        shiboken6.delete(window)
        assert ended.wait(30)
        assert quiet.wait(30)
    QApplication.processEvents()
    assert not heard


def speaks_until_cancelled(ended: threading.Event, progress: Progress, cancelled: Cancelled) -> str:
    while not cancelled():
        progress(1, 2, "a.txt")
    ended.set()
    return "heard"
