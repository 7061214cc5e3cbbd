"""The language of the screen: which there are, how one is chosen, and how words made outside of `ui` are said in it."""

import os
import re
from collections.abc import Callable
from functools import cache, partial

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.domain.codebook import Choice, Codebook, default_choices
from annotator.domain.places import resource
from annotator.domain.sentences import ENGLISH, Language, Sentence

LANGUAGES = {"en": "English", "fr": "Français"}
Translate = Callable[[str, str], str]  # of a context and words


def speak(app: QApplication, wished: str = "") -> None:
    """Let everything that is made from now on speak a language; empty: the system's, where we have it.

    ANNOTATOR_LANGUAGE goes before the wish, also for a language that has no translation yet (to see it mirrored).
    """
    language = os.environ.get("ANNOTATOR_LANGUAGE") or wished or _of_the_system()
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    folder = resource("translations").as_posix()
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", of_qt), ("annotator", folder)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", place) or translator.load(f"{name}_en", place):
            app.installTranslator(translator)
    locale = _locale(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())


def said(words: str, translate: Translate = QCoreApplication.translate) -> str:
    """A sentence that was made outside of `ui` in the language of the screen; other words are data, and stay."""
    if not isinstance(words, Sentence) or not words:
        return words
    pattern = translate("sentences", words.pattern)
    if pattern == words.pattern:  # the label of a field may stand in a sentence
        pattern = translate("fields", words.pattern)
    parts = [said(part, translate) if isinstance(part, Sentence) else part for part in words.parts]
    return pattern.format(*parts) if parts else pattern


def spoken() -> Language:
    """The language of the screen, for pages that are written; English where it has no translation."""
    code = QLocale().bcp47Name().split("-")[0]
    return _language(code, said) if code in LANGUAGES else ENGLISH


def written(code: str) -> Language:
    """One of LANGUAGES, for pages that are written without a screen."""
    translator = QTranslator()
    translator.load(f"annotator_{code}", resource("translations").as_posix())
    return _language(
        code, partial(said, translate=lambda context, words: translator.translate(context, words) or words)
    )


def _language(code: str, say: Callable[[str], str]) -> Language:
    direction = QLocale(code).textDirection()
    return Language(code, "rtl" if direction == Qt.LayoutDirection.RightToLeft else "ltr", say)


def said_label(label: str) -> str:
    """The label of an edit as the journal keeps it, in English, in the language of the screen."""
    return said(label if isinstance(label, Sentence) else _recognised(label))


def phrase(words: str) -> str:
    """Words that code without a class says, in the language of the screen."""
    return QCoreApplication.translate("phrases", words)


def with_colon(name: str, words: str) -> str:
    """A name and what is said of it; not every language sets its colon as English does."""
    return phrase("{0}: {1}").format(name, words)


def plural(words: str, count: int) -> str:
    """Words with %n for a number, in the form that goes with it: 1 record, 53 records."""
    return QCoreApplication.translate("plurals", words, None, count)


def word_for(choice: Choice) -> str:
    """The label of a choice, translated as long as it is the one that was shipped; else it is the project's own."""
    return _of_the_codebook(choice.label, choice.id)


def help_for(choice: Choice) -> str:
    """The help of a choice, translated as long as it is the one that was shipped."""
    return _of_the_codebook(choice.help, choice.id)


def word_of(codebook: Codebook, name: str, key: str) -> str:
    """The word for a key of a list, as `Codebook.label`, in the language of the screen."""
    choice = codebook.choice(name, key)
    return word_for(choice) if choice else codebook.label(name, key)


def _of_the_codebook(words: str, id: str) -> str:
    translated = QCoreApplication.translate("codebook", words, id) if words else ""
    # Qt may take the same words from elsewhere where it has none for this id
    return translated if translated == words or (id, words) in _shipped() else words


@cache
def _shipped() -> set[tuple[str, str]]:
    return {(choice.id, words) for choice in default_choices() for words in (choice.label, choice.help)}


def _of_the_system() -> str:
    wished = (tag.replace("_", "-").split("-")[0] for tag in QLocale.system().uiLanguages())
    return next((tag for tag in wished if tag in LANGUAGES), "en")


def _locale(language: str) -> QLocale:
    """Dates and numbers as the system has them where it speaks this language: British ones stay British."""
    system, wished = QLocale.system(), QLocale(language)
    return system if system.language() == wished.language() else wished


def _recognised(words: str) -> str:
    """English words as the sentence they were made by: the pattern with the most words of its own that fits."""
    for pattern, compiled in _patterns():
        if found := compiled.fullmatch(words):
            parts = [_part(pattern, number, found[f"part{number}"]) for number in range(len(found.groups()))]
            return Sentence(pattern, *parts)
    return words


def _part(pattern: str, number: int, words: str) -> str:
    """What stands in quotation marks is data, also where it looks like a sentence."""
    return words if f"“{{{number}}}”" in pattern else _recognised(words)


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    lines = resource("translations", "patterns.txt").read_text("utf-8").splitlines()
    by_length = sorted(lines, key=lambda line: (-len(re.sub(r"\{\d\}", "", line)), line))
    return [(line, re.compile(_expression(line), re.DOTALL)) for line in by_length]


def _expression(pattern: str) -> str:
    """A pattern as a regular expression; each {0} {1} … stands in it once."""
    return re.sub(r"\\\{(\d)\\\}", r"(?P<part\1>.+?)", re.escape(pattern))
