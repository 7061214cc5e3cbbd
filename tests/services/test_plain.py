"""Plain texts come in whatever their characters are written in; what is none is refused with a sentence."""

import random

import pytest

from annotator.domain.errors import UserError
from annotator.services.readers.plain import read_plain

TEXTS = {
    "English": "Two people died on Monday,\r\nthe mayor of Orlen said.\r\n",
    "French": "Deux personnes sont mortes, « hélas », à Orlen.\n",
    "Arabic": "قال رئيس البلدية إن شخصين لقيا حتفهما في العاصفة\nيوم الاثنين\n",
    "Russian": "Мэр города сказал,\nчто два человека погибли 3 мая\n",
    "Chinese": "市长说\n两人死亡 3500人受伤\n",
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_text_of_two_bytes_a_character_is_read_without_a_mark(encoding: str, language: str) -> None:
    (document,) = read_plain(TEXTS[language].encode(encoding), "a.txt")
    assert document.text == TEXTS[language].replace("\r\n", "\n")


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0",
        b"PK\x03\x04\x14\0\0\0\x08\0" + random.Random(1).randbytes(2_000),
        b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0" * 50,
        bytes(range(256)) * 8,
        b"\0a" * 10 + b"\0\1\0\2" * 20,
        b"Two people died.\0\0\0\0\0\0\0\0",
        random.Random(2).randbytes(3_000),
    ],
)
def test_what_is_no_text_is_refused_whatever_its_name(content: bytes) -> None:
    with pytest.raises(UserError, match=r"\.$"):
        read_plain(content, "a.txt")
