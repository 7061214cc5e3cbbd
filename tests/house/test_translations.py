"""Translations keep what goes into their sentences, and what the application reads is what was translated."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.tools import translations

FILES = translations.ts_files()
PLACES = re.compile(r"\{\w*\}|%n")
KEY = re.compile(r"&(?=\w)")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_keeps_every_place_for_a_part(file: Path) -> None:
    for words, forms, finished in translations.messages(file):
        for form in forms if finished else ():
            asked, kept = (Counter(PLACES.findall(text)) for text in (words.source, form))
            if words.context != "plurals":  # the singular may say “one” instead of the number
                assert kept == asked, words


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_keeps_mnemonics_and_the_kinds_of_files(file: Path) -> None:
    for words, forms, finished in translations.messages(file):
        if finished and words.context != "commands":  # a menu may have one although English needs none
            assert len(KEY.findall(forms[0])) == len(KEY.findall(words.source)), words
        if finished:
            assert re.findall(r"\(\*[^)]*\)", forms[0]) == re.findall(r"\(\*[^)]*\)", words.source), words


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_the_application_reads_is_what_was_translated(file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for words, forms, finished in translations.messages(file):
        if not finished:
            continue
        count = 1 if len(forms) > 1 else -1
        read = translator.translate(words.context, words.source, words.comment, count)
        assert read == forms[0], f"{words}: run python -m tests.tools.translations"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_translation_is_unfinished(file: Path) -> None:
    assert translations.unfinished(file) == []


def test_labels_in_journals_are_recognised_by_the_patterns_of_these_sources() -> None:
    known = translations.PATTERNS.read_text("utf-8").splitlines()
    assert len(known) == len(set(known)) > 100
    assert "record {0}" in known


def test_sentences_are_collected_from_where_they_are_said() -> None:
    found = {(words.context, words.source) for words in translations.collected()}
    assert ("sentences", "{0} is not there. Choose another project, or make a new one.") in found
    assert ("fields", "What is counted, in words: “suspected members of IS”.") in found
    assert ("commands", "Make a new project file.") in found
    assert ("codebook", "crosshead") in found
    assert ("settings", "Your name") in found
    assert ("plurals", "%n record(s)") in found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_that_is_said_is_missing_from_the_translations(file: Path) -> None:
    assert translations.missing(file) == [], "run python -m tests.tools.translations, and translate what it lists"


def test_the_patterns_are_those_of_the_sources() -> None:
    kept = translations.PATTERNS.read_text("utf-8").splitlines()
    assert kept == translations.patterns(), "run python -m tests.tools.translations"
