"""Names by their capitals: which words in a row are one, without what only stands before them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from annotator.services.reading.language import alike
from annotator.services.reading.numerals import may_begin
from annotator.services.suggest.name_words import NameWords
from annotator.services.suggest.prose import Prose, Stretch, is_abbreviation

PREFIXED = re.compile(r"(?:a[ldnrstz]|as|ash|el|ibn|d|l|o)['’-](?=[^\W\d_])", re.IGNORECASE)
TITLE_CASE = 7  # of ten words: so many have a capital in a headline
FEWEST = 4
LONGEST = 9
MOST = 50_000  # words that are remembered
OPENING = frozenset('“«„"‘(–—:•*') | {"--"}


@dataclass(frozen=True)
class Run:
    """Capitalised words in a row, by number; `at_start`: nothing but the sentence's start need explain the first."""

    first: int
    last: int
    at_start: bool
    in_title: bool


@lru_cache(maxsize=50_000)
def is_capital(word: str) -> bool:
    """Azaz, al-Bab, d'Ivoire; not “turkey-backed”."""
    if word[0].isupper():
        return True
    if "-" not in word and "'" not in word and "’" not in word:
        return False
    prefix = PREFIXED.match(word)
    return prefix is not None and word[prefix.end()].isupper()


def is_in_title_case(prose: Prose, sentence: Stretch, capitals: int) -> bool:
    if prose.plain[sentence.last - 1] == ".":
        return False
    words = sum(word[0].isalpha() for word in prose.words[sentence.first : sentence.last])
    return words >= FEWEST and 10 * capitals >= TITLE_CASE * words


def runs(prose: Prose, words: NameWords) -> Iterator[Run]:
    """All of them, sentence by sentence."""
    for sentence in prose.sentences:
        first, end = sentence.first, 0
        capitals = [first + n for n, word in enumerate(prose.words[first : sentence.last]) if is_capital(word)]
        in_title = len(capitals) >= FEWEST - 1 and is_in_title_case(prose, sentence, len(capitals))
        for number in capitals:
            if number >= end and not is_left_out(prose, number, words):
                end = run_end(prose, number, sentence.last, words)
                yield Run(number, end, is_opening(prose, sentence, number), in_title)


def is_opening(prose: Prose, sentence: Stretch, number: int) -> bool:
    """It has a capital because something begins there: the sentence, a quotation, what follows a colon."""
    if number == sentence.first or prose.words[number - 1] in OPENING:
        return True
    return not any(word[0].isalnum() for word in prose.words[sentence.first : number])


def is_left_out(prose: Prose, number: int, words: NameWords) -> bool:
    """Days, months and the small words of a language are no names, whatever their capitals."""
    word = prose.words[number]
    if word not in words.left_out:
        plain = alike(word)
        is_acronym = word.isupper() and len(plain) > 1 and plain not in words.no_names
        small = plain in words.function or plain in words.dates or may_begin(plain, prose.language)
        if len(words.left_out) > MOST:
            words.left_out.clear()
        words.left_out[word] = small and not is_acronym
    return words.left_out[word]


def run_end(prose: Prose, first: int, limit: int, words: NameWords) -> int:
    """Behind the last capitalised word; links between two of them belong, and full stops of initials."""
    end = first + 1
    while end < limit and end - first < LONGEST and not has_small_tail(prose.words[end - 1]):
        following = step(prose, first, end, limit, words)
        if not following:
            break
        end = following
    return end


def has_small_tail(word: str) -> bool:
    """ "Turkey-backed": the name ends inside of the word."""
    head, _, tail = word.rpartition("-")
    return head[:1].isupper() and tail.islower()


def step(prose: Prose, first: int, end: int, limit: int, words: NameWords) -> int:
    """Where the run ends with one name word more; 0 where it does not go on."""
    word = prose.words[end]
    if word == "." and is_abbreviation(prose, end) and end + 1 < limit and is_capital(prose.words[end + 1]):
        return end + 2 if near(prose, end + 1) else 0
    if word == "&" and end + 1 < limit and is_capital(prose.words[end + 1]):
        return end + 2
    if not near(prose, end):
        return 0
    if is_capital(word):
        return 0 if is_left_out(prose, end, words) and prose.plain[end] not in words.links else end + 1
    return linked(prose, first, end, limit, words)


def near(prose: Prose, number: int) -> bool:
    """One blank or a hyphen stands between it and the word before."""
    gap = prose.text[prose.ends[number - 1] : prose.starts[number]]
    return gap in (" ", "\u00a0", "")


def linked(prose: Prose, first: int, end: int, limit: int, words: NameWords) -> int:
    """ "Ministry of Defence", "Abu Bakr al-Baghdadi", "Committee for the Wounded": over one or two links."""
    heads = [prose.plain[n] for n in range(first, end)]
    ends = (heads[0], heads[-1])
    is_body = any(word in words.heads or (word in words.ends and word not in words.of_people) for word in ends)

    allowed = words.body_links if is_body else words.links - words.function
    over = end
    while over < limit and over - end < 2 and prose.plain[over] in allowed and near(prose, over):
        over += 1
    if over == end or over >= limit or not is_capital(prose.words[over]) or not near(prose, over):
        return 0
    if prose.plain[end] == "and" and "of" not in heads:
        return 0
    return 0 if is_left_out(prose, over, words) else over + 1


def shown_end(prose: Prose, last: int) -> int:
    """Where the name ends in the text: “Turkey” of “Turkey-backed”."""
    word = prose.words[last - 1]
    head = word.rpartition("-")[0]
    return prose.starts[last - 1] + len(head) if len(head) > 1 and has_small_tail(word) else prose.ends[last - 1]
