"""What a process says that read a hostile file is believed only as far as it has the shape of an article."""

import io
import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.sentences import Sentence, sentence
from annotator.services.importing import article_of
from annotator.services.intake import frames
from annotator.services.intake.frames import NONSENSE, Done
from annotator.services.intake.intake import Intake
from annotator.services.intake.parcels import Parcel, packed, plain, sentence_from, unpacked
from annotator.services.readers.document import Document, Zoned

SAID = sentence("{0} pages, {1}", 3, sentence("one of them by “{0}”", "Ana {0}"))
DOCUMENT = Document(
    "Two died.\n\nPhoto: a street.\n", "Storm", {"published": "2022-01-26"}, (Zoned(11, 27, "caption"),), (SAID,),
    content=b"<p>Two died.", media_type="text/html",
)  # fmt: skip


def parcel() -> Parcel:
    return packed(article_of(DOCUMENT, "storm.html"))


def sent(found: frames.Found) -> frames.Found:
    pipe = io.BytesIO()
    frames.write(pipe, found)
    pipe.seek(0)
    return frames.read(pipe)


def test_an_article_comes_out_as_it_went_in() -> None:
    before, again = article_of(DOCUMENT, "storm.html"), sent(parcel())
    assert isinstance(again, Parcel)
    after = unpacked(again.head, again.blobs.__getitem__, before.article.id)
    assert (after.article, after.text, after.original) == (before.article, before.text, before.original)
    assert [vars(z) | {"id": ""} for z in after.zones] == [vars(z) | {"id": ""} for z in before.zones]
    assert after.remarks == before.remarks
    assert (after.remarks[0].pattern, after.remarks[0].parts) == (SAID.pattern, SAID.parts)


def test_sentences_come_out_as_they_went_in() -> None:
    again = sent(SAID)
    assert isinstance(again, Sentence)
    assert (again, again.pattern, again.parts) == (SAID, SAID.pattern, SAID.parts)
    assert sentence_from(json.loads(json.dumps(plain(SAID)))) == SAID
    assert sent(Done(True)) == Done(True)


@pytest.mark.parametrize(
    "pattern", ["{0:>999999999}", "{0.__class__}", "{}", "{0[x]}", "{a}", "{0!r}", "{", "{{0}}", "x" * 2_000]
)
def test_a_pattern_of_a_sentence_does_nothing_but_name_its_parts(pattern: str) -> None:
    with pytest.raises(ValueError):
        sentence_from([pattern, "x"])


Spoil = Callable[[dict[str, Any]], Any]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda new: new["article"].update(title=5),
        lambda new: new["article"].update(text_sha256="0" * 64),
        lambda new: new["article"].pop("text_sha256"),
        lambda new: new.update(article=[]),
        lambda new: new.update(zones=[[0, 999_999, "caption"]]),
        lambda new: new.update(zones=[[5, 5, "caption"]]),
        lambda new: new.update(zones=[[0, 5, 7]]),
        lambda new: new.update(zones=[["0", 5, "caption"]]),
        lambda new: new.update(remarks=[["{0.x}", "a"]]),
        lambda new: new.update(remarks=5),
        lambda new: new.update(words="many"),
        lambda new: new.pop("original"),
    ],
)
def test_what_has_not_the_shape_of_an_article_does_not_come_in(spoil: Spoil) -> None:
    spoiled = parcel()
    spoil(spoiled.head["new"])
    with Intake({}) as intake:
        with pytest.raises(NONSENSE):
            intake.take(0, Path("a"), spoiled)
        assert intake.rows == []


def test_fields_that_are_the_projects_own_are_not_taken_from_outside() -> None:
    made = parcel()
    made.head["new"]["article"] |= {"id": "x", "deleted": True, "added": "1970", "added_by": "somebody", "other": "x"}
    article = unpacked(made.head, made.blobs.__getitem__, "its own").article
    assert (article.id, article.deleted, article.added, article.added_by) == ("its own", False, "", "")


def test_bytes_go_by_the_hash_that_they_have() -> None:
    made = parcel()
    spoiled = Parcel(made.head, {name: content + b"!" for name, content in made.blobs.items()})
    with pytest.raises(ValueError):
        sent(spoiled)


@given(st.binary(max_size=60), st.integers(0, 2**32 - 1), st.integers(0, 2**64 - 1))
def test_nonsense_on_the_pipe_is_nonsense_and_nothing_else(content: bytes, words: int, more: int) -> None:
    for said in (content, struct.pack("!IQ", words, more) + content, struct.pack("!IQ", len(content), 0) + content):
        with pytest.raises(NONSENSE):
            frames.read(io.BytesIO(said))


@given(st.recursive(st.none() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner) | st.dictionaries(
    st.sampled_from(["done", "refused", "article", "blobs", "new", "x"]), inner), max_leaves=8))  # fmt: skip
def test_json_that_is_no_answer_is_nonsense_or_a_sentence(values: Any) -> None:
    said = json.dumps(values).encode()
    try:
        found = frames.read(io.BytesIO(struct.pack("!IQ", len(said), 0) + said))
    except NONSENSE:
        return
    if isinstance(found, Parcel):
        with Intake({}) as intake, pytest.raises(NONSENSE):
            intake.take(0, Path("a"), found)
