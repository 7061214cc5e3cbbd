"""Where positions of a file stand in the text in its stored form, whichever way whoever wrote them counted."""

import re
from bisect import bisect_left
from collections.abc import Callable

from annotator.domain.sentences import Sentence, sentence
from annotator.services.readers.text import stored_form

GOES = re.compile("\r(?=\n)|[\ufeff\0\ud800-\udfff]")  # by what the stored form is shorter
ABOVE = re.compile("[\U00010000-\U0010ffff]")

Convert = Callable[[int], int]


def ways(raw: str) -> list[tuple[Sentence, Convert]]:
    """How positions in a file may have been counted, and from each the way to positions of `stored_form(raw)`.

    brat counts the code points of the file as it is, byte order mark and both characters of a Windows line end
    included. Programs that read the file first as one text leave those out; others count UTF-16 units.
    """
    gone = [match.start() for match in GOES.finditer(raw)]
    high = [match.start() + number for number, match in enumerate(ABOVE.finditer(raw))]
    high_stored = [match.start() + number for number, match in enumerate(ABOVE.finditer(stored_form(raw)))]

    def as_it_is(position: int) -> int:
        return position - bisect_left(gone, position)

    found: list[tuple[Sentence, Convert]] = [(sentence("code points of the file"), as_it_is)]
    if gone:
        found.append((sentence("code points, a line end as one, without a byte order mark"), lambda position: position))
    if high:
        units = sentence("UTF-16 units of the file")
        found.append((units, lambda position: as_it_is(position - bisect_left(high, position))))
    if high and gone:
        units = sentence("UTF-16 units, a line end as one, without a byte order mark")
        found.append((units, lambda position: position - bisect_left(high_stored, position)))
    return found
