"""Whether a line of the table of number words can be used, and what words give by the table."""

import re
from collections.abc import Iterable
from fractions import Fraction

from annotator.domain.cells import number_cell
from annotator.domain.checks import ORDER
from annotator.domain.codebook import NumberWord
from annotator.domain.rewording import COLUMNS
from annotator.domain.sentences import Sentence, listed, sentence
from annotator.services.reading.figures import FigureReading, read_figure
from annotator.services.reading.rules import table_of
from annotator.services.recording.figures import rules_of

EXPRESSION = re.compile(r"n([+-]1)?|m|n/m|\d{1,15}(\.\d{1,6})?|\d{1,6}/\d{1,6}")
PLACE = re.compile(r"\{[^}]*\}?|\}")
NUMBERS = {"{n}", "{m}"}
LANGUAGE = re.compile(r"([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?")
LONGEST = 5_000


def problem_with(line: NumberWord) -> Sentence:
    """Why a line cannot be used, in a sentence; nothing where it can.

    value, low and high are empty, a number (12, 1.5, 2/3), n, n+1, n-1, m or n/m.
    """
    phrases = [phrase.strip() for phrase in line.words.split(";")]
    if not all(phrases) or len(line.words) > LONGEST:
        return sentence("Write at least one phrase, and separate phrases by single semicolons.")
    for phrase in phrases:
        found = PLACE.findall(phrase)
        if set(found) - NUMBERS or len(set(found)) != len(found) or (found and "{n}" not in found):
            words = "“{0}”: {1} stands for the number, {2} for a second one, each at most once."
            return sentence(words, phrase[:40], "{n}", "{m}")
    said = {"value": line.value, "low": line.low, "high": line.high}
    for name, expression in said.items():
        if expression and not EXPRESSION.fullmatch(expression):
            words = "{0}: “{1}” is none of: nothing, a number, 2/3, n, n+1, n-1, m, n/m."
            return sentence(words, COLUMNS[name], expression[:40])
        if re.fullmatch(r"\d+/0+", expression):
            return sentence("{0}: nothing can be divided by 0.", COLUMNS[name])
        wanted = [each for each in "nm" if each in expression]
        lacking = next((p for p in phrases for each in wanted if f"{{{each}}}" not in p), "")
        if lacking:
            words = "{0} is “{1}”, and “{2}” has no such number in it."
            return sentence(words, COLUMNS[name], expression, lacking[:40])
    order = ORDER.get(line.comparator, ("low", "value", "high"))
    known = [Fraction(said[name]) for name in order if re.fullmatch(r"[\d./]+", said[name])]
    if known != sorted(known):
        return sentence("Low, value and high must stand in order.")
    if not LANGUAGE.fullmatch(line.language):
        words = "“{0}” is no language code such as en, fr or ar; empty is for any other language."
        return sentence(words, line.language[:40])
    return Sentence("")


def tried(words: str, lines: Iterable[NumberWord], language: str) -> FigureReading:
    """What words give by these lines; lines that cannot be used are passed over."""
    usable = [line for line in lines if not line.deleted and not problem_with(line)]
    return read_figure(words, table_of(rules_of(usable), language), language)


def number_words(reading: FigureReading) -> Sentence:
    """What was read, in signs: `value 3500, low 3500`."""
    known = {"value": reading.value, "low": reading.low, "high": reading.high}
    return listed(
        [listed([COLUMNS[name], number_cell(value)], " ") for name, value in known.items() if value is not None]
    )
