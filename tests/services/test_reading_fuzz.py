"""Whatever bytes a file has, whatever its name says, reading it ends in documents or in a sentence."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.services.readers.archive import read_zip
from annotator.services.readers.document import Document
from annotator.services.readers.kinds import documents_in
from tests.papers.letters import forwarded, letter, newsletter, plain_of, with_files
from tests.papers.stories import news
from tests.papers.typeset import pdf_of
from tests.papers.words import changed, docx_of, members

STORY = news(4, 4, notes=1)
WORD = docx_of(STORY)
FILES = {
    ".pdf": [pdf_of(STORY)],
    ".docx": [WORD],
    ".eml": [
        newsletter(STORY).as_bytes(),
        forwarded(STORY).as_bytes(),
        with_files(letter("Report", plain_of(STORY)), ("paper.pdf", "application/pdf", pdf_of(STORY))).as_bytes(),
    ],
    ".zip": [changed(WORD, {"letter.eml": forwarded(STORY).as_bytes(), "note.txt": b"Rain.\n\nIt rains."})],
}
SUFFIXES = [".pdf", ".docx", ".docm", ".eml", ".mbox", ".zip", ".doc", ".odt", ".pages", ".rtf", ".msg"]
CHANGES = st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=6), st.integers(0, 40)), max_size=9)
GENTLE = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(content: bytes, name: str) -> None:
    """Read it; what comes out is text with its zones inside."""
    try:
        documents = list(documents_in(content, name))
    except UserError:
        return
    for document in documents:
        assert isinstance(document, Document)
        assert document.text.strip() or document.title.strip()
        assert all(0 <= start < end <= len(document.text) for start, end, _ in document.zones)


def mutated(content: bytes, changes: list[tuple[float, bytes, int]]) -> bytes:
    """With bytes put in at some places, and so many of those behind them gone."""
    for where, more, gone in changes:
        at = int(where * len(content))
        content = content[:at] + more + content[at + gone :]
    return content


@pytest.mark.parametrize("suffix", SUFFIXES)
@GENTLE
@given(content=st.binary(max_size=400))
@example(content=b"")
def test_any_bytes_under_any_name_end_in_documents_or_a_sentence(suffix: str, content: bytes) -> None:
    read(content, f"file{suffix}")


@pytest.mark.parametrize("suffix", FILES)
@GENTLE
@given(which=st.integers(0, 9), changes=CHANGES)
def test_files_that_were_damaged_end_in_documents_or_a_sentence(
    suffix: str, which: int, changes: list[tuple[float, bytes, int]]
) -> None:
    files = FILES[suffix]
    read(mutated(files[which % len(files)], changes), f"file{suffix}")


@GENTLE
@given(part=st.sampled_from(sorted(members(WORD))), changes=CHANGES)
def test_word_files_with_a_damaged_part_end_in_documents_or_a_sentence(
    part: str, changes: list[tuple[float, bytes, int]]
) -> None:
    read(changed(WORD, {part: mutated(members(WORD)[part], changes)}), "file.docx")


@GENTLE
@given(names=st.lists(st.text(max_size=12), max_size=4, unique=True))
def test_names_in_archives_may_be_anything(names: list[str]) -> None:
    usable = {f"{name}.txt".replace("\0", ""): b"It rains in Orlen." for name in names}
    try:
        content = changed(WORD, {name: text for name, text in usable.items() if name.isprintable()})
    except (UnicodeEncodeError, ValueError):  # no archive can have such a name
        return
    try:
        found = list(read_zip(content, "file.zip"))
    except UserError:
        return
    for document in found:
        assert ".." not in document.name.split("/")
        assert not document.name.startswith("/")
