"""Raised digits: the mark of a note never runs into the number before it, and a square stays a square."""

import re

MARK = re.compile(r"[\d*†‡§]{1,3}(?:[,\s]+[\d*†‡§]{1,3})*")
POWER = re.compile(r"(?:^|[^\w])(?:[kcmdµ]?m|ft|in|mi|s|10)$")
DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(before: str, words: str) -> str:
    """How raised words are written behind what stands before them: "12" and "3" as 12[3], "km" and "2" as km².

    Words that are neither the mark of a note nor a power stay as they are ("1" and "st" are 1st).
    """
    plain = words.strip()
    if not MARK.fullmatch(plain) or not before.strip():
        return words
    if plain.isascii() and plain.isdigit() and POWER.search(before[-4:]):
        return words.translate(DIGITS)
    return words.replace(plain, f"[{plain}]")
