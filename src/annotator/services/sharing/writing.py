"""Writing a file of annotations: a ZIP of lines of JSON, each part with its hash."""

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from annotator.domain.stated import Stated
from annotator.services.sharing.file import MANIFEST, ORIGINALS, TEXTS, Manifest, Part
from annotator.services.sharing.lines import line_of

FAST = 3  # of zlib's levels: a tenth larger than the best, in a third of the time


def write(
    file: BinaryIO,
    manifest: Manifest,
    states: Mapping[str, Iterable[Stated]],
    texts: Iterable[tuple[str, str]],
    originals: Iterable[tuple[str, bytes]] = (),
) -> Manifest:
    """Write all that is given, part by part as it is read; gives back the manifest as it stands in the file.

    `states` are by the names of their parts, texts and originals by their hashes.
    """
    with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=FAST) as archive:
        parts = {TEXTS: _part(archive, TEXTS, _text_lines(texts))}
        parts |= {name: _part(archive, name, map(line_of, some)) for name, some in states.items()}
        parts[ORIGINALS] = _part(archive, ORIGINALS, _original_lines(originals))
        manifest = replace(manifest, parts={name: part for name, part in parts.items() if part.lines})
        archive.writestr(MANIFEST, json.dumps(manifest.plain(), ensure_ascii=False, indent=1))
    return manifest


def _part(archive: ZipFile, name: str, lines: Iterable[str]) -> Part:
    count = size = 0
    hash = hashlib.sha256()
    lines = iter(lines)
    first = next(lines, None)
    if first is None:
        return Part(0, 0, "")
    with archive.open(f"{name}.jsonl", "w", force_zip64=True) as part:
        for line in chain([first], lines):
            written = f"{line}\n".encode()
            part.write(written)
            hash.update(written)
            count, size = count + 1, size + len(written)
    return Part(count, size, hash.hexdigest())


def _text_lines(texts: Iterable[tuple[str, str]]) -> Iterator[str]:
    for sha256, text in texts:
        yield json.dumps({"sha256": sha256, "text": text}, ensure_ascii=False)


def _original_lines(originals: Iterable[tuple[str, bytes]]) -> Iterator[str]:
    for sha256, content in originals:
        yield json.dumps({"sha256": sha256, "base64": base64.b64encode(content).decode()})
