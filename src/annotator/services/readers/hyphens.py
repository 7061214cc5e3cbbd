"""Hyphens at the ends of lines: most were put there to fill the line, some belong to the word.

What decides, in this order:

1. Digits, capitals and single letters keep it: “2020-/21”, “Franco-/German”, “e-/mail”; in words all of capitals only
   where the rest of the text does.
2. What the text itself has elsewhere: “government” or “cease-fire”, the commoner of the two.
3. A part with a hyphen of its own, a number word or a first part that nearly always has one keeps it: “40-year-/old”,
   “twenty-/five”, “self-/defence”; so do, in French, the short words tied to a verb: “a-t-/il”, “dit-/elle”.
4. Where both parts are words of the text by themselves, of four letters or more, it is kept: “peace-/keeping”.
5. Else it was put there by the typesetter, and goes.
"""

import re
from collections import Counter
from collections.abc import Iterable

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W_]+)*")
BEFORE = re.compile(r"[\w’'-]*[^\W_](?=-$)")
AFTER = re.compile(r"[^\W_][\w’'-]*")
TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "vingt", "trente", "quarante"}
TENS |= {"cinquante", "soixante", "quatre"}
FIRST = TENS | {"self", "vice", "well", "half", "non", "demi", "semi", "celui", "celle", "ceux", "celles", "peut"}
TIED = {"il", "elle", "on", "ils", "elles", "je", "tu", "nous", "vous", "ce", "ci", "là", "même", "mêmes", "t", "être"}
# Chinese, Japanese, Thai, Lao, Khmer, Burmese, with their punctuation
WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]")
TYPESET = "-\u2010"
LONG = 4  # letters; a shorter part is seldom a word of a compound


def words_of(lines: Iterable[str]) -> Counter[str]:
    """How often each word stands in lines, folded, without those that are broken at an end."""
    words: Counter[str] = Counter()
    broken = False
    for line in lines:
        found = WORD.findall(line)
        if broken:
            found = found[1:]
        broken = line.rstrip().endswith(tuple(TYPESET))
        words.update(word.casefold() for word in (found[:-1] if broken else found))
    return words


def joined(line: str, following: str, words: Counter[str]) -> str:
    """Two lines as one: with a space, or without one where a word was broken at the end of the first."""
    line, following = line.rstrip(), following.lstrip()
    if line and WITHOUT_SPACES.match(line[-1]) and WITHOUT_SPACES.match(following):
        return line + following
    if not line or line[-1] not in TYPESET or line[-2:-1] in ("", " ", "-"):
        return f"{line} {following}".strip()
    before, after = BEFORE.search(f"{line[:-1]}-"), AFTER.match(following)
    if before is None or after is None:
        return f"{line}{following}"
    return line + following if keeps_hyphen(before[0], after[0], words) else line[:-1] + following


def keeps_hyphen(before: str, after: str, words: Counter[str]) -> bool:
    """Whether a hyphen between two parts of a word belongs to it; the rule stands above."""
    first, second = before.casefold(), after.casefold()
    capitals = before.isupper() and after.isupper() and len(before) > 1
    if not (before[-1].isalpha() and after[0].isalpha()) or len(before) == 1:
        return True
    if after[0].isupper() and not capitals:
        return True
    whole, tied = words[first + second], words[f"{first}-{second}"]
    if whole or tied:
        return tied > whole
    if "-" in first or "-" in second or first in FIRST:
        return True
    if second in TIED and words["les"] + words["des"] + words["est"] > 2:
        return True
    return min(len(first), len(second)) >= LONG and first in words and second in words
