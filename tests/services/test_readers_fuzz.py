"""Every reader ends with articles or with a sentence, whatever the bytes: any at all, or sound files that were damaged.

They are read as the application reads them, in a process of its own; there a reader that calls, writes or starts
anything is wrong, and so is one that ends with anything but a UserError.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.sentences import Sentence
from annotator.services.intake.frames import NONSENSE, Done
from annotator.services.intake.parcels import Parcel, unpacked
from annotator.services.intake.process import ReadingProcess
from annotator.services.readers.kinds import KINDS, READ
from tests.services.real_files import damaged_inside, files_of

TIMES = int(os.environ.get("ANNOTATOR_FUZZ", "1"))  # 100 looks a hundred times as long
SECONDS, MEMORY = 30, 350_000_000
WRONG = re.compile(r"\(\w+(Error|Exception|Warning)?, \w+\.py:\d+\)")  # where a reader was not made for what it met


class Reading:
    """A process that reads what it is given, as a file of some kind."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: ReadingProcess | None = None

    def read(self, content: bytes, suffix: str) -> list[Parcel | Sentence]:
        """What came of it; EOFError where the process ended, or had to be ended because it hung."""
        path = self._folder / f"file{suffix}"
        path.write_bytes(content)
        process = self._started()
        watch = Timer(SECONDS, process.kill)
        watch.start()
        try:
            process.ask(path)
            found: list[Parcel | Sentence] = []
            while not isinstance(heard := process.hear(), Done):
                found.append(heard)
            return found
        except NONSENSE:
            self.close()
            raise
        finally:
            watch.cancel()

    def close(self) -> None:
        if self._process is not None:
            self._process.close()
        self._process = None

    def _started(self) -> ReadingProcess:
        if self._process is None:
            self._process = ReadingProcess(MEMORY, SECONDS)
            self._process.hear()
        return self._process


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reading]:
    made = Reading(tmp_path_factory.mktemp("strange"))
    yield made
    made.close()


def check(found: list[Parcel | Sentence]) -> None:
    """Each is an article as it should be, or a sentence of a reader."""
    assert found, "there is nothing, and nothing was said"
    for each in found:
        if isinstance(each, Parcel):
            new = unpacked(each.head, each.blobs.__getitem__, "id")
            assert new.text.strip()
        else:
            assert each.endswith(".")
            assert not WRONG.search(each), each


SOUND = {suffix: files_of(suffix) for suffix in READ}
OF_EACH_READER = sorted({kind.reader: suffix for suffix, kind in KINDS.items()}.values())
SUFFIXES = st.sampled_from([suffix for suffix in OF_EACH_READER if suffix in READ])


@st.composite
def damaged(draw: st.DrawFn) -> tuple[bytes, str]:
    """A sound file of some kind, that was cut, flipped, repeated or mixed with another."""
    suffix = draw(SUFFIXES)
    content = draw(st.sampled_from(SOUND[suffix]))
    if draw(st.booleans()):
        return damaged_inside(content, lambda part: _damaged(draw, part), draw(st.integers(0, 99))), suffix
    return _damaged(draw, content), suffix


def _damaged(draw: st.DrawFn, sound: bytes) -> bytes:
    content = bytearray(sound)
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, max(0, len(content) - 1)))
        length = draw(st.integers(1, 200))
        match draw(st.sampled_from(["cut", "end", "flip", "repeat", "splice", "write"])):
            case "cut":
                del content[place : place + length]
            case "end":
                del content[place:]
            case "flip" if content:
                content[place] ^= 1 << draw(st.integers(0, 7))
            case "repeat":
                content[place:place] = bytes(content[place : place + length]) * draw(st.integers(1, 50))
            case "splice":
                other = draw(st.sampled_from(SOUND[draw(SUFFIXES)]))
                begin = draw(st.integers(0, len(other)))
                content[place : place + length] = other[begin : begin + length]
            case "write":
                content[place:place] = draw(st.binary(max_size=20))
    return bytes(content)


@settings(max_examples=80 * TIMES, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=500), SUFFIXES)
def test_any_bytes_end_as_articles_or_in_a_sentence(reading: Reading, content: bytes, suffix: str) -> None:
    check(reading.read(content, suffix))


@settings(max_examples=100 * TIMES, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(damaged())
def test_damaged_files_end_as_articles_or_in_a_sentence(reading: Reading, file: tuple[bytes, str]) -> None:
    check(reading.read(*file))


@pytest.mark.parametrize("suffix", sorted(READ))
def test_a_sound_file_of_every_kind_is_read(reading: Reading, suffix: str) -> None:
    for content in SOUND[suffix]:
        found = reading.read(content, suffix)
        check(found)
        assert any(isinstance(each, Parcel) for each in found)


@pytest.mark.parametrize("suffix", OF_EACH_READER)
def test_a_large_file_of_one_byte_or_one_line_ends_in_time(reading: Reading, suffix: str) -> None:
    for content in (b"<" * 300_000, b"a\n" * 100_000, b"<b>" * 100_000, b"((" * 50_000, b"\0" * 100_000):
        check(reading.read(content, suffix))
