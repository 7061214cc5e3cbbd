"""A file that is damaged, cut off, huge, made up or newer: a sentence, and nothing changes."""

import hashlib
import json
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.errors import UserError
from annotator.domain.records import Zone
from annotator.session import Session
from tests.laptops import ANNA, BEN, laptop, look, send, take_in
from tests.stories import TEXT, at, bring_in

Parts = dict[str, bytes]


@pytest.fixture(scope="module")
def ben(tmp_path_factory: pytest.TempPathFactory) -> Session:
    return laptop(tmp_path_factory.mktemp("ben"), BEN)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("anna")
    anna = laptop(folder, ANNA)
    article = bring_in(anna)
    anna.do(edits.add("headline", Zone(article=article.id, start=0, end=36, kind="headline")))
    anna.do(edits.add("figure", Figure(article=article.id, at=at(TEXT, "40"), value=40.0, extra={"x": ["y"]})))
    return send(anna, folder)


def parts_of(file: Path) -> Parts:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(path: Path, parts: Parts) -> Path:
    """A file with these parts, of which the manifest tells the truth."""
    manifest = json.loads(parts["manifest.json"])
    for name, part in manifest["parts"].items():
        content = parts[f"{name}.jsonl"]
        part |= {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content), "lines": content.count(b"\n")}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in (parts | {"manifest.json": json.dumps(manifest).encode()}).items():
            archive.writestr(name, content)
    return path


def refused(session: Session, file: Path) -> str:
    """The sentence that says why a file is not taken in; nothing has changed."""
    before = session.project.journal.count()
    with pytest.raises(UserError) as told:
        take_in(session, file)
    assert session.project.journal.count() == before
    return str(told.value)


def test_a_sound_file_is_no_trouble(ben: Session, sound: Path) -> None:
    assert look(ben, sound).records == 1


@pytest.mark.parametrize("content", [b"", b"PK", b"words" * 1000, b"PK\x03\x04" + b"\0" * 100])
def test_what_is_no_archive_is_refused(ben: Session, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.annotations").write_bytes(content)
    assert "no file of annotations" in refused(ben, tmp_path / "x.annotations")


def test_a_file_that_is_not_there_is_said(ben: Session, tmp_path: Path) -> None:
    assert "cannot be read" in refused(ben, tmp_path / "nowhere.annotations")


@settings(max_examples=40, deadline=None)
@given(cut=st.integers(0, 10_000), flip=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_a_file_that_is_cut_off_or_in_which_a_bit_fell_over_is_refused_or_whole(
    ben: Session, sound: Path, tmp_path_factory: pytest.TempPathFactory, cut: int, flip: int, bit: int
) -> None:
    content = bytearray(sound.read_bytes())
    content[flip % len(content)] ^= 1 << bit
    broken = tmp_path_factory.mktemp("broken") / "x.annotations"
    for some in (content, content[: cut % len(content)]):
        broken.write_bytes(some)
        try:
            plan = look(ben, broken)
        except UserError:
            continue
        assert plan.records == 1  # a date of the archive, that says nothing


def change(name: str, how: Callable[[dict[str, Any]], object], line: int = 0) -> Callable[[Parts], None]:
    """A change of one line of a part."""

    def changed(parts: Parts) -> None:
        lines = parts[name].splitlines()
        said = json.loads(lines[line])
        how(said)
        lines[line] = json.dumps(said).encode()
        parts[name] = b"".join(each + b"\n" for each in lines)

    return changed


def manifest(**values: Any) -> Callable[[Parts], None]:
    def changed(parts: Parts) -> None:
        parts["manifest.json"] = json.dumps(json.loads(parts["manifest.json"]) | values).encode()

    return changed


MADE_UP: dict[str, Callable[[Parts], object]] = {
    "a newer format": manifest(version=2),
    "another format": manifest(format="x"),
    "no parts": manifest(parts=None),
    "a clock of words": manifest(clock={"d": "x"}),
    "a part that is missing": lambda parts: parts.pop("figures.jsonl"),
    "a part too many": lambda parts: parts.update({"../../evil.jsonl": b"x"}),
    "a text that is another": change("texts.jsonl", lambda said: said.update(text="x")),
    "no text": change("texts.jsonl", lambda said: said.update(text=None)),
    "no article": lambda parts: parts.update({"articles.jsonl": b""}),
    "no people": lambda parts: parts.update({"people.jsonl": b""}),
    "words that are no JSON": lambda parts: parts.update({"figures.jsonl": b"{\n"}),
    "very deep words": lambda parts: parts.update({"figures.jsonl": b"[" * 100_000 + b"\n"}),
    "a line that never ends": lambda parts: parts.update({"figures.jsonl": b'{"id"'}),
    "a stamp of the far future": change("figures.jsonl", lambda said: said.update(n=2**60)),
    "no stamp": change("figures.jsonl", lambda said: said.pop("n")),
    "no id": change("figures.jsonl", lambda said: said.update(id="")),
    "an id of signs": change("figures.jsonl", lambda said: said.update(id="a\nb")),
    "a value of words": change("figures.jsonl", lambda said: said["is"].update(value="many")),
    "no number": change("figures.jsonl", lambda said: said["is"].update(value=float("nan"))),
    "a field that nobody knows": change("figures.jsonl", lambda said: said["is"].update(secret="x")),
    "a note of numbers": change("figures.jsonl", lambda said: said["is"].update(note=7)),
    "half a character": change("figures.jsonl", lambda said: said["is"].update(note="\ud800")),
    "a place that is none": change("figures.jsonl", lambda said: said["is"].update(at_span="5-x")),
    "a place that ends before it begins": change("figures.jsonl", lambda said: said["is"].update(at_span="9-5")),
    "places upon each other": change("figures.jsonl", lambda said: said["is"].update(at_span="50-65; 60-70")),
    "places in another order": change("figures.jsonl", lambda said: said["is"].update(at_span="60-70; 40-45")),
    "a zone outside": change("zones.jsonl", lambda said: said["is"].update(end=9999)),
    "a zone before the text": change("zones.jsonl", lambda said: said["is"].update(start=-5)),
    "a zone that ends before it begins": change("zones.jsonl", lambda said: said["is"].update(start=9, end=5)),
    "the id of something else": change("figures.jsonl", lambda said: said.update(id=said["is"]["article"])),
    "a place outside": change("figures.jsonl", lambda said: said["is"].update(at_span="5-9999")),
    "an author that is not there": change("figures.jsonl", lambda said: said["is"].update(author="x")),
    "an article that is not there": change("figures.jsonl", lambda said: said["is"].update(article="x")),
    "an entity that is not there": change("figures.jsonl", lambda said: said["is"].update(place="x")),
    "deep words in a field": change("figures.jsonl", lambda said: said["is"].update(extra={"a": [[[[[[1]]]]]]})),
    "stamps of no field": change("articles.jsonl", lambda said: said.update(since={"x": [1, "d"]})),
    "since as words": change("articles.jsonl", lambda said: said.update(since="x")),
}


@pytest.mark.parametrize("made_up", MADE_UP)
def test_what_somebody_made_up_is_refused(ben: Session, sound: Path, tmp_path: Path, made_up: str) -> None:
    parts = parts_of(sound)
    MADE_UP[made_up](parts)
    words = refused(ben, written_anyhow(tmp_path / "x.annotations", parts))
    assert words.endswith(".")
    assert ("newer" in words) == (made_up == "a newer format")


def written_anyhow(path: Path, parts: Parts) -> Path:
    try:
        return written(path, parts)
    except (KeyError, AttributeError):  # what the manifest promises cannot be told
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
        return path


def test_a_part_that_unpacks_to_more_than_it_says_is_left_at_once(ben: Session, sound: Path, tmp_path: Path) -> None:
    parts = parts_of(sound)
    with zipfile.ZipFile(tmp_path / "x.annotations", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content if name != "figures.jsonl" else b"\n" * 50_000_000)
    assert "damaged" in refused(ben, tmp_path / "x.annotations")


def test_a_file_that_says_it_is_huge_is_refused_unread(ben: Session, sound: Path, tmp_path: Path) -> None:
    parts = parts_of(sound)
    said = json.loads(parts["manifest.json"])
    said["parts"]["figures"]["bytes"] = 10**12
    parts["manifest.json"] = json.dumps(said).encode()
    with zipfile.ZipFile(tmp_path / "x.annotations", "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert "too large" in refused(ben, tmp_path / "x.annotations")


def test_a_part_cannot_say_that_it_is_smaller_than_nothing(ben: Session, sound: Path, tmp_path: Path) -> None:
    parts = parts_of(sound)
    said = json.loads(parts["manifest.json"])
    said["parts"]["texts"] |= {"bytes": -10, "lines": 0}
    parts |= {"manifest.json": json.dumps(said).encode(), "texts.jsonl": b"0" * 50_000_000}
    with zipfile.ZipFile(tmp_path / "x.annotations", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    tracemalloc.start()
    assert "damaged" in refused(ben, tmp_path / "x.annotations")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10_000_000  # it was not unpacked
