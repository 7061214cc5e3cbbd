"""Whether a line of the table of number words can be used, and what words give by the table."""

import re
from collections.abc import Iterable
from fractions import Fraction

from annotator.domain.cells import number_cell
from annotator.domain.checks import ORDER
from annotator.domain.codebook import NumberWord
from annotator.services.reading.figures import FigureReading, read_figure
from annotator.services.reading.rules import table_of
from annotator.services.recording.figures import rules_of

EXPRESSION = re.compile(r"n([+-]1)?|m|n/m|\d{1,15}(\.\d{1,6})?|\d{1,6}/\d{1,6}")
PLACE = re.compile(r"\{[^}]*\}?|\}")
NUMBERS = {"{n}", "{m}"}
LANGUAGE = re.compile(r"([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?")
LONGEST = 5_000


def problem_with(line: NumberWord) -> str:
    """Why a line cannot be used, in a sentence; nothing where it can.

    value, low and high are empty, a number (12, 1.5, 2/3), n, n+1, n-1, m or n/m.
    """
    phrases = [phrase.strip() for phrase in line.words.split(";")]
    if not all(phrases) or len(line.words) > LONGEST:
        return "Write at least one phrase, and separate phrases by single semicolons."
    for phrase in phrases:
        found = PLACE.findall(phrase)
        if set(found) - NUMBERS or len(set(found)) != len(found) or (found and "{n}" not in found):
            return f"“{phrase[:40]}”: {{n}} stands for the number, {{m}} for a second one, each at most once."
    said = {"value": line.value, "low": line.low, "high": line.high}
    for name, expression in said.items():
        if expression and not EXPRESSION.fullmatch(expression):
            return f"{name}: “{expression[:40]}” is none of: nothing, a number, 2/3, n, n+1, n-1, m, n/m."
        if re.fullmatch(r"\d+/0+", expression):
            return f"{name}: nothing can be divided by 0."
        wanted = [each for each in "nm" if each in expression]
        lacking = next((p for p in phrases for each in wanted if f"{{{each}}}" not in p), "")
        if lacking:
            return f"{name} is “{expression}”, and “{lacking[:40]}” has no such number in it."
    order = ORDER.get(line.comparator, ("low", "value", "high"))
    known = [Fraction(said[name]) for name in order if re.fullmatch(r"[\d./]+", said[name])]
    if known != sorted(known):
        return "Low, value and high must stand in order."
    if not LANGUAGE.fullmatch(line.language):
        return f"“{line.language[:40]}” is no language code such as en, fr or ar; empty is for any other language."
    return ""


def tried(words: str, lines: Iterable[NumberWord], language: str) -> FigureReading:
    """What words give by these lines; lines that cannot be used are passed over."""
    usable = [line for line in lines if not line.deleted and not problem_with(line)]
    return read_figure(words, table_of(rules_of(usable), language), language)


def number_words(reading: FigureReading) -> str:
    """What was read, in signs: `value 3500, low 3500`."""
    known = {"value": reading.value, "low": reading.low, "high": reading.high}
    return ", ".join(f"{name} {number_cell(value)}" for name, value in known.items() if value is not None)
