"""A project's guidelines for coding: Markdown whose headings are the fields that they are about."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.codebook import Codebook
from annotator.domain.sentences import sentence

HEADING = re.compile(r"^(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$")
FENCE = re.compile(r"^ {0,3}(```|~~~)")
KINDS = {"Mention": sentence("Entities"), "Figure": sentence("Figures"), "Source": sentence("Sources")}


@dataclass(frozen=True)
class Version:
    """The guidelines as they were saved once."""

    time: str  # UTC
    person: str  # the name of who saved them
    text: str


@dataclass(frozen=True)
class Heading:
    """A heading: how deep it stands, and its words."""

    level: int
    words: str


def headings(text: str) -> list[Heading]:
    """The headings of a Markdown text in their order; those in code are none."""
    found: list[Heading] = []
    fence = ""
    for line in text.splitlines():
        if mark := FENCE.match(line):
            fence = "" if fence == mark[1] else fence or mark[1]
        elif not fence and (match := HEADING.match(line)):
            found.append(Heading(len(match[1]), match[2]))
    return found


def passage(found: Sequence[Heading], kind: str, names: Iterable[str]) -> int:
    """Which heading is about a field: its place among the headings, or -1.

    `kind` is what the field's record type is called (“Figures”), `names` what the field is called (its label, its
    key). A heading fits that is one of the names, best under a heading that is the kind; else the kind itself.
    """
    wanted = {_plain(name) for name in names}
    under = ""
    fitting: list[tuple[bool, int]] = []
    for place, heading in enumerate(found):
        words = _plain(heading.words)
        if words in {_plain(each) for each in KINDS.values()}:
            under = words
        if words in wanted:
            fitting.append((under != _plain(kind), place))
    if fitting:
        return min(fitting)[1]
    return next((place for place, heading in enumerate(found) if _plain(heading.words) == _plain(kind)), -1)


def skeleton(codebook: Codebook, title: str) -> str:
    """Guidelines to begin with: a heading for each field that is asked for, with its help and its choices."""
    parts = [f"# {title}", "What this project records, and how. Write under each heading what coders ask about."]
    for record_type in ANNOTATIONS:
        parts.append(f"## {KINDS[record_type.__name__]}")
        for field in codebook.fields(record_type):
            if field.kind != "anchor":
                parts += [f"### {field.label}", *([field.help] if field.help else [])]
                choices = codebook.offered(field.choices) if field.choices else ()
                if choices:
                    parts.append("\n".join(f"- **{c.label}**{f': {c.help}' if c.help else ''}" for c in choices))
    return "\n\n".join(parts) + "\n"


def _plain(words: str) -> str:
    return " ".join(re.sub(r"[*_`:.]", " ", words).casefold().split())
