"""F1 anywhere: the guide at the page on what is being done, also while a dialog waits for an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.ui.guide.window import GuideWindow

if TYPE_CHECKING:
    from annotator.ui.window import Window

PLACES = {  # the kind of the widget that has the keyboard, or of one that it stands in → a page and a heading
    "ArticleView": "first-hour#mark-words",
    "SuggestionCard": "suggestions#accept-and-reject",
    "SuggestedGroup": "suggestions#accept-and-reject",
    "LearnedWindow": "suggestions#what-is-learned",
    "RecordForm": "first-hour#answer-the-form",
    "CompareWindow": "finding#copies-of-one-story",
    "WhoseRecords": "finding#whose-records",
    "TakingOverDialog": "first-hour#bring-in-work-from-brat",
    "RecordsPane": "first-hour#look-at-the-checks",
    "ArticlesPane": "first-hour#bring-articles-in",
    "FindBar": "finding#in-the-open-article",
    "Palette": "finding#the-palette",
    "KeysDialog": "keys",
    "DetailsDialog": "first-hour#say-when-it-was-published",
    "IntakeDialog": "bringing-in#before-anything-is-stored",
    "ReportDialog": "bringing-in#thousands-of-files",
    "PasteDialog": "bringing-in#four-ways",
    "AddressDialog": "bringing-in#four-ways",
    "RegisterDialog": "finding#the-register",
    "BeginDialog": "codebook#begin-with-a-ready-one",
    "CodebookWindow": "codebook",
    "GuidelinesWindow": "codebook#guidelines",
    "GuidelinesPanel": "codebook#guidelines",
    "SearchWindow": "finding#in-the-whole-project",
    "ConcordanceWindow": "finding#the-concordance",
    "FiguresWindow": "finding#the-table-of-figures",
    "ConflictsWindow": "finding#conflicts",
    "ChartWindow": "finding#the-chart",
    "OverviewWindow": "finding#the-overview",
    "AskedLater": "finding#asked-later",
    "PeopleWindow": "coding-twice#say-who-you-are",
    "AssignWindow": "coding-twice#assign-with-an-overlap",
    "ExportDialog": "exporting",
    "TableDialog": "first-hour#bring-articles-in",
    "ExportedDialog": "exporting#what-is-written",
    "BackupsWindow": "files-and-backups#backups",
    "BackupsDialog": "files-and-backups#backups",
    "WhatGoes": "files-and-backups#erasing-for-good",
    "Typed": "files-and-backups#erasing-for-good",
    "DamageDialog": "files-and-backups#a-damaged-file",
    "DeletedArticles": "files-and-backups#erasing-for-good",
    "Welcome": "index",
}


def show_guide(window: Window) -> GuideWindow:
    """Show the guide at the page that fits what has the keyboard.

    While a dialog waits for an answer it would keep the keyboard from a window of the main one, so the guide is its.
    """
    place = place_for(QApplication.focusWidget())
    parent = QApplication.activeModalWidget() or window
    open_ones = parent.findChildren(GuideWindow)
    guide = open_ones[0] if open_ones else GuideWindow(parent, window.desk)
    if not isinstance(QApplication.activeWindow(), GuideWindow):
        guide.go_english(*place)
    guide.show()
    guide.raise_()
    guide.activateWindow()
    return guide


def place_for(widget: QWidget | None) -> tuple[str, str]:
    """The page and the heading on what a widget is part of; of a dialog as a whole where it has a place of its own."""
    around = [widget] if widget is not None else []
    while around and (parent := around[-1].parentWidget()) is not None and not around[-1].isWindow():
        around.append(parent)
    if around and isinstance(around[-1], QDialog):
        around.reverse()
    kinds = [kind.__name__ for each in around for kind in type(each).__mro__]
    place = next((PLACES[kind] for kind in kinds if kind in PLACES), "index")
    page, _, anchor = place.partition("#")
    return page, anchor
