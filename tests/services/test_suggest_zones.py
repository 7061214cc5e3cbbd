"""What is no prose stands apart when suggestions are made; rights and residue are not read at all."""

from annotator.domain.annotations import Figure, Source
from annotator.domain.records import Zone
from annotator.services.readers.document import Document
from annotator.services.readers.zoning import zoned
from annotator.services.suggest.everything import suggest

ARTICLE = """Four villages cut off by flood in Orlen

By Mara Quill

ORLEN, Jan 26 (AFP) - At least 300 people were carried out in boats, officials said on Wednesday.

“We have no tents,” the mayor said. Twelve people were killed, she told AFP. © 2022 The Orlen Daily

Read more: 40 boats and a river, says Mara Quill
"""


def proposed(kind: type[Figure] | type[Source]) -> list[str]:
    read = zoned(Document(ARTICLE))
    zones = [Zone(start=start, end=end, kind=kind) for start, end, kind in read.zones]
    found = suggest(read.text, published="2022-01-26", zones=zones)
    return [one.record.main.words for one in found if isinstance(one.record, kind)]


def test_figures_are_read_behind_a_dateline_and_before_a_notice_but_not_in_them() -> None:
    assert proposed(Figure) == ["Four", "At least 300", "Twelve"]


def test_what_is_said_begins_behind_the_dateline() -> None:
    assert "At least 300 people were carried out in boats" in proposed(Source)
    assert not any("ORLEN" in words or "Read more" in words for words in proposed(Source))
