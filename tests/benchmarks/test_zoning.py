"""Reading zones and facts of an article of 5,000 characters, against finding its words by one expression."""

import re

from annotator.services.readers.document import Document
from annotator.services.readers.zoning import zoned
from tests.benchmarks.amounts import amount
from tests.benchmarks.comparing import Comparison, Timed

LINES = amount(100_000, 10_000)
PARAGRAPH = (
    "The river rose by two metres overnight and cut off four villages, where at least 300 people had to be carried out "
    "in boats, officials said on Wednesday. “We have no tents and no clean water,” the mayor told AFP.\n\n"
)
ARTICLE = (
    "Four villages cut off by flood in Orlen\n\nBy Mara Quill and John Roe\nPublished: 26 January 2022, 14:05 GMT\n\n"
    f"ORLEN, Jan 26 (AFP) - {PARAGRAPH * 11}A late warning\n\n{PARAGRAPH * 11}"
    "Read more: How the river rose\n\nAny reproduction prohibited\n\nSource link -112\n"
)


def test_zones_are_read_in_a_few_times_what_finding_the_words_takes(compare: Comparison) -> None:
    read = zoned(Document(ARTICLE))
    assert len(read.zones) == 8
    reading = Timed(lambda: zoned(Document(ARTICLE)))
    words = Timed(lambda: [(found.start(), found[0].casefold()) for found in re.finditer(r"\w+", ARTICLE)])
    note = f"{len(ARTICLE)} characters"
    assert compare("zones and facts of an article", reading, "finding its words", words, note=lambda: note) < 15


def test_ten_times_the_lines_take_no_more_than_ten_times_as_long(compare: Comparison) -> None:
    short, long = "Some words here\n" * LINES, "Some words here\n" * LINES * 10
    reading, floor = Timed(lambda: zoned(Document(long))), Timed(lambda: zoned(Document(short)))
    assert compare(f"zones of {LINES * 10:,} lines", reading, "of a tenth of them", floor, rounds=3) < 15
