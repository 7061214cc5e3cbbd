"""Proposing for any number of files: few of them here, many in two processes; one that fails stops no other."""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from annotator.cli.suggest_lines import Names, as_json, in_words
from annotator.domain.collecting import paused_collecting
from annotator.domain.register import Register
from annotator.domain.sentences import Sentence
from annotator.services.importing import NewArticle
from annotator.services.intake.frames import NONSENSE, Done
from annotator.services.intake.one_file import read_one
from annotator.services.intake.parcels import Parcel, unpacked
from annotator.services.intake.pool import Asked, Pool
from annotator.services.readers.files import is_simple, shown
from annotator.services.reading.rules import NumberRule
from annotator.services.suggest.everything import suggest

MANY, AT_ONCE, PROCESSES = 80, 20, 2  # files: from when two processes are used, how many each is given
SWEPT = 200  # articles after which what is no longer needed is looked for


@dataclass(frozen=True)
class Wish:
    """What is asked for all files, and what the project knows."""

    json: bool = False
    published: str = ""
    language: str = ""
    eager: bool = False
    register: Register | None = None
    rules: tuple[NumberRule, ...] | None = None
    names: Names = field(default_factory=dict)


@dataclass(frozen=True)
class Told:
    """What there is to say of a file: lines of proposals, or why it could not be read."""

    file: Path
    lines: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()  # on suggesters of others, which are about no file


def told_of(files: Sequence[Path], wish: Wish) -> Iterator[Told]:
    """File by file in the order they were named: first those that are read simply, then the others."""
    simple = [file for file in files if is_simple(file)]
    others = [file for file in files if file not in set(simple)]
    cores = min(PROCESSES, os.cpu_count() or 1)
    if len(simple) < MANY or cores < PROCESSES or getattr(sys, "frozen", False):
        yield from here(simple, wish)
    else:
        yield from apart(simple, wish, cores)
    yield from of_others(others, wish)


def here(files: Sequence[Path], wish: Wish) -> Iterator[Told]:
    with paused_collecting():
        for place, file in enumerate(files, 1):
            yield of_file(file, list(read_one(file)), wish)
            if place % SWEPT == 0:
                gc.collect()


def apart(files: Sequence[Path], wish: Wish, processes: int) -> Iterator[Told]:
    parcels = [files[start : start + AT_ONCE] for start in range(0, len(files), AT_ONCE)]
    with ProcessPoolExecutor(processes, get_context("spawn"), _begin, (wish,)) as pool:
        for some in pool.map(_of_files, parcels):
            yield from some


_wish = Wish()


def _begin(wish: Wish) -> None:
    global _wish
    _wish = wish
    gc.freeze()


def _of_files(files: Sequence[Path]) -> list[Told]:
    return list(here(files, _wish))


def of_others(files: Sequence[Path], wish: Wish) -> Iterator[Told]:
    """Files whose readers could fail badly are read in processes of their own, and told in their order."""
    found: dict[int, list[Parcel | Sentence]] = {}
    done: set[int] = set()
    turn = 0
    for asked, answer in Pool([Asked(place, file) for place, file in enumerate(files)]).answers() if files else ():
        if isinstance(answer, Done):
            done.add(asked.place)
        else:
            found.setdefault(asked.place, []).append(answer)
        while turn in done:
            yield of_file(files[turn], found.pop(turn, []), wish)
            turn += 1


def of_file(file: Path, found: Sequence[Parcel | Sentence], wish: Wish) -> Told:
    name, lines, problems, remarks = shown(file), list[str](), list[str](), list[str]()
    parcels = [each for each in found if isinstance(each, Parcel)]
    problems += [str(each) for each in found if isinstance(each, Sentence)]
    for place, parcel in enumerate(parcels, 1):
        try:
            new = unpacked(parcel.head, parcel.blobs.__getitem__, "")
        except NONSENSE:
            problems.append("What was read of it is no article.")
            continue
        where: dict[str, Any] = {"file": name} | ({"article": place} if len(parcels) > 1 else {})
        lines += lines_of(new, where, wish, remarks)
    return Told(file, tuple(lines), tuple(problems), tuple(remarks))


def lines_of(new: NewArticle, where: dict[str, Any], wish: Wish, remarks: list[str]) -> Iterator[str]:
    found = suggest(
        new.text,
        language=wish.language or new.article.language,
        published=wish.published or new.article.published,
        zones=new.zones,
        register=wish.register,
        rules=wish.rules,
        eager=wish.eager,
        tell=lambda problem: remarks.append(str(problem)),
    )
    write = as_json if wish.json else in_words
    return (write(where, one, wish.names) for one in found)
