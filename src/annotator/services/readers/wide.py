"""Texts of two bytes a character that do not say so, as Windows once wrote them: UTF-16 without a mark."""

import unicodedata
from collections import Counter

LOOKED_AT = 4_000  # bytes
CLEARLY = 20  # times as many zeros in one half of the bytes as in the other
PLAUSIBLE = 0.98  # of the characters are such as stand in texts
NOT_IN_TEXTS = {"Cc", "Cn", "Co", "Cs"}
WHITE = "\t\n\r"


def wide_encoding(content: bytes) -> str:
    """`utf-16-le` or `utf-16-be` where a text is surely in it; "" else.

    Each character is two bytes, of which one is zero for Latin letters, and for spaces and digits among others.
    """
    start = content[: LOOKED_AT & ~1]
    if b"\0" not in start or len(content) % 2:
        return ""
    first, second = start[::2].count(0), start[1::2].count(0)
    encoding = "utf-16-le" if second > CLEARLY * first else "utf-16-be" if first > CLEARLY * second else ""
    return encoding if encoding and _is_text(start, encoding) else ""


def _is_text(start: bytes, encoding: str) -> bool:
    text = start.decode(encoding, "replace")
    kinds = Counter(unicodedata.category(each) for each in text if each not in WHITE)
    wrong = sum(count for kind, count in kinds.items() if kind in NOT_IN_TEXTS) + text.count("�")
    return wrong <= (1 - PLAUSIBLE) * len(text)
