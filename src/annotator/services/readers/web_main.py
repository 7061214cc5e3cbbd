"""Which runs of a page are its article: what trafilatura takes, without boxes, with captions, crossheads, standfirst.

Trafilatura is asked where the article is; what belongs to it there is then told by rules of our own: it leaves out
captions and many crossheads, and takes links to other articles for paragraphs.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.services.readers.web_runs import Run
from annotator.services.readers.web_words import beginnings, plain, words_of

MOSTLY = 0.3  # of the prose of an article: what holds more of it is no furniture
PARAGRAPH = 60  # characters
SENTENCE = re.compile(r"[.!?…»”\"’)\]:。؟۔।]$")
DIGITS_ONLY = re.compile(r"[\d\s:.,/|·•\-–—]+")
NEAR = 40  # runs between a headline and the first paragraph
LONGEST_BYLINE = 160
AROUND_BYLINE = 60  # characters beside a name


@dataclass(frozen=True)
class Hints:
    """What a page tells of its article elsewhere, as `plain` words."""

    title: str = ""
    description: str = ""
    body: str = ""
    author: str = ""
    is_live: bool = False


def choose(runs: Sequence[Run], hints: Hints) -> None:
    """Set `kept` of the runs that are the article under its headline."""
    _vote_by_body(runs, hints)
    _give_roles(runs)
    sound = [run for run in runs if "furniture" not in run.roles and not _is_noise(run, hints)]
    headline = _headline(sound, hints)
    after = [run for run in sound if headline is None or run.number > headline.number]
    core = _core(after) or _core(sound)
    if not core:
        return
    room = _room(core, hints)
    for run in core:
        run.kept = True
    _keep_within(room, after, core)
    _keep_before(after, core, hints)
    _keep_captions(after, core, room)
    _drop_open_ends([run for run in after if run.kept])


def _vote_by_body(runs: Iterable[Run], hints: Hints) -> None:
    """What the page tells elsewhere to be the text of its article is it."""
    if len(hints.body) < PARAGRAPH:
        return
    for run in runs:
        if len(run.words) > 20 and plain(run.words) in hints.body:
            run.voted = True


def _give_roles(runs: Sequence[Run]) -> None:
    """What looks like menus, boxes or bylines is that, unless it holds a large part of the prose."""
    prose: Counter[Any] = Counter()
    all_of_it = 0
    for run in runs:
        if _counts(run):
            all_of_it += len(run.words)
            prose.update({element: len(run.words) for _, element in run.around.roles})
    for run in runs:
        run.roles = {role for role, element in run.around.roles if prose[element] <= all_of_it * MOSTLY}


def _counts(run: Run) -> bool:
    return run.voted and run.is_prose and len(run.words) >= PARAGRAPH


def _is_noise(run: Run, hints: Hints) -> bool:
    """Whether a run is a line of a box, a link to another article, a byline, or said to readers of the site."""
    words = plain(run.words)
    if not words or words in words_of("alone"):
        return True
    if words == hints.title:
        return False
    if run.around.unit is None and run.link_share > 0.9 and not run.around.caption:
        return True
    if run.link_share > 0.4 and _leads_elsewhere(words):
        return True
    if words.startswith(beginnings("to_readers")) or words.startswith(beginnings("rights")):
        return True
    return _is_byline(run, words, hints)


def _leads_elsewhere(words: str) -> bool:
    return any(words.startswith(f"{before}{mark}") for before in beginnings("before_links") for mark in (" ", ":"))


def _is_byline(run: Run, words: str, hints: Hints) -> bool:
    if run.around.caption is not None or len(words) > LONGEST_BYLINE:
        return False
    if "bylines" in run.roles and not SENTENCE.search(run.words):
        return True
    if DIGITS_ONLY.fullmatch(run.words) and run.around.unit is None:
        return True
    named = hints.author and hints.author in words and len(words) < len(hints.author) + AROUND_BYLINE
    return bool(named) and not SENTENCE.search(run.words)


def _headline(runs: Sequence[Run], hints: Hints) -> Run | None:
    """The headline as it stands on the page: below it the article begins."""
    same = [run for run in runs if hints.title and _says(run, hints.title)]
    heads = [run for run in same if run.around.heading is not None and run.link_share < 0.5]
    first = [run for run in heads if run.around.heading.tag == "h1"] or heads or same
    return first[-1] if first and first is not same else next(iter(first), None)


def _says(run: Run, title: str) -> bool:
    words = plain(run.words)
    return words == title or (run.around.heading is not None and title in words and len(words) < len(title) + 60)


def _core(runs: Sequence[Run]) -> list[Run]:
    """The prose that trafilatura took, or all prose where it took none."""
    voted = [run for run in runs if run.voted and run.is_prose]
    return voted or [run for run in runs if run.is_prose and len(run.words) >= PARAGRAPH and run.link_share < 0.3]


def _room(core: Sequence[Run], hints: Hints) -> Any:
    """The innermost element with nearly all of the core; of a live blog, the one with all its posts."""
    inside: Counter[Any] = Counter()
    for run in core:
        block = run.around.block
        for element in (block, *block.iterancestors()) if block is not None else ():
            inside[element] += len(run.words)
    enough = sum(len(run.words) for run in core) * 0.9
    holding = [element for element, count in inside.items() if count >= enough]
    room = max(holding, key=lambda element: sum(1 for _ in element.iterancestors()), default=None)
    while room is not None and hints.is_live and _has_siblings_alike(room):
        room = room.getparent()
    return room


def _has_siblings_alike(element: Any) -> bool:
    parent = element.getparent()
    if parent is None or element.get("class") is None:
        return False
    alike = [one for one in parent if one.tag == element.tag and one.get("class") == element.get("class")]
    return len(alike) > 1


def _keep_within(room: Any, runs: Iterable[Run], core: Sequence[Run]) -> None:
    """Keep paragraphs, lists, tables and crossheads between the ends of the article that were not taken."""
    units = Counter(run.around.unit for run in core if run.around.unit is not None)
    last = core[-1].number
    for run in runs:
        if not run.within(room):
            continue
        unit = run.around.unit
        if unit is not None and unit in units:
            run.kept = True
        elif run.around.heading is not None:
            run.kept = run.link_share < 0.5
        elif run.is_prose and unit is None and (run.number < last or len(run.words) >= PARAGRAPH):
            run.kept = run.kept or bool(SENTENCE.search(run.words))


def _keep_before(runs: Sequence[Run], core: Sequence[Run], hints: Hints) -> None:
    """Keep the standfirst: what stands under the headline and is called so, or is what the page says of itself."""
    before = [run for run in runs if run.number < core[0].number][:NEAR]
    for run in before:
        words = plain(run.words)
        told = len(words) >= 30 and hints.description and (words in hints.description or hints.description in words)
        named = "standfirsts" in run.roles and len(words) >= 20
        if (told or named) and run.link_share < 0.5 and run.around.caption is None:
            run.kept = run.is_standfirst = True


def _keep_captions(runs: Sequence[Run], core: Sequence[Run], room: Any) -> None:
    """Keep the words under pictures between the headline and the last paragraph, and those that follow within."""
    last = core[-1].number
    for run in runs:
        if run.around.caption is not None:
            run.kept = run.number < last or run.within(room)


def _drop_open_ends(kept: Sequence[Run]) -> None:
    """Crossheads that nothing follows head something that was left out."""
    below = False
    for run in reversed(kept):
        if run.around.heading is None:
            below = below or run.around.caption is None
        elif not below:
            run.kept = False
