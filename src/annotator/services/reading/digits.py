"""Numbers in digits: where they stand in a text, and what their separators mean in its language."""

import re
from functools import cache

from annotator.services.reading.language import base, entries
from annotator.services.reading.units import currency_letters

COMMA_LANGUAGES = "fr de es it pt nl ca da sv no nb fi pl cs ru uk tr el ro hu id"
DECIMAL_COMMA = frozenset(COMMA_LANGUAGES.split(" "))  # languages that write 1.234,5
SPACES = "\u00a0\u202f\u2009"
DIGITS = r"(?:\d+(?:[.,٫٬]\d+|[{spaces}'’]\d{{3}}(?!\d))*|\.\d+)"
DIGIT_RUN = re.compile(r"\d+")
LONGEST = 24  # characters of a number; what is longer is none


def digit_starts(words: str, language: str) -> list[int]:
    """Where numbers in digits begin, with the sign or the point before them."""
    expression, found, end = digits_pattern(language), [], 0
    for run in DIGIT_RUN.finditer(words):
        for start in range(max(end, run.start() - 2), run.start() + 1):
            match = expression.match(words, start)
            if match:
                found.append(start)
                end = match.end()
                break
    return found


@cache
def digits_pattern(language: str) -> re.Pattern[str]:
    """Digits with separators, not inside of names such as F-16 or Covid-19, times, and web addresses.

    The letters of a currency may stand right before them (USD10m), and so may short words with a hyphen (sub-7).
    """
    spaces = SPACES + (" " if base(language) in DECIMAL_COMMA else "")
    sign = r"(?:(?<![\w)%])[-−])?"
    glued = "".join(rf"|(?<=\b{word}[-‑])" for word in entries(language, "numbers", "glued"))
    money = "".join(rf"|(?<={re.escape(letters)})(?<!\w\w{{{len(letters)}}})" for letters in currency_letters())
    codes = "".join(rf"|(?<=\b(?-i:[A-Z]{{{n}}}))(?=\d+[.,]\d|\d+(?:bn|m|k)\b)" for n in (2, 3))
    free = rf"(?:(?<![\w:/⁄])(?<![^\W\d_][-‑])(?<!\d[.,]){glued}{money}{codes}|(?<=\d[kKmM][-–]))"
    return re.compile(rf"{free}{sign}{DIGITS.format(spaces=spaces)}(?!\d*:\d)", re.IGNORECASE)


def digits_value(digits: str, language: str) -> float | None:
    """The number: the last of two kinds of separators is the decimal one; a single kind goes by the
    language."""
    plain = re.sub(rf"[{SPACES} '’٬]", "", digits).replace("−", "-").replace("٫", ".")
    comma, point = plain.rfind(","), plain.rfind(".")
    if comma >= 0 and point >= 0:
        group = "," if comma < point else "."
    elif comma >= 0 or point >= 0:
        mark = "," if comma >= 0 else "."
        usual = "." if base(language) in DECIMAL_COMMA else ","
        grouped = re.fullmatch(rf"-?\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+", plain)
        group = mark if grouped and (mark == usual or plain.count(mark) > 1) else ""
    else:
        group = ""
    if len(plain) > LONGEST:
        return None
    try:
        return float(plain.replace(group, "").replace(",", ".") if group else plain.replace(",", "."))
    except ValueError:
        return None
