"""brat standoff: what an `.ann` file says of the text beside it (brat.nlplab.org/standoff.html)."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from annotator.domain.anchors import Span
from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence
from annotator.domain.wording import short
from annotator.services.readers.left_out import LeftOut
from annotator.services.readers.text import decode

RANGE = re.compile(r"(\d{1,12}) (\d{1,12})", re.ASCII)
ARGUMENT = re.compile(r"([^:\s]+):([^:\s]+)")
MOST_LINES = 300_000
LONGEST_SHOWN = 60  # characters of a line that cannot be read

T = TypeVar("T", "TextBound", "Event")


class TextBound(NamedTuple):
    """Words of the text with a type: `T1  Person 0 5;8 12  Maria Lee`; positions as the file counts them."""

    id: str
    type: str
    spans: tuple[Span, ...]
    words: str


class Event(NamedTuple):
    """A type at words of the text, and what plays which role in it: `E1  Attribution:T4 Source:T1 Cue:T2`."""

    id: str
    type: str
    trigger: str
    roles: tuple[tuple[str, str], ...]


class Relation(NamedTuple):
    """Two or more that belong together: `R1  SameAs Arg1:T1 Arg2:T2`, `*  Equiv T1 T2 T3`."""

    id: str
    type: str
    members: tuple[str, ...]


class Attribute(NamedTuple):
    """Something said of an annotation: `A1  Negation E1`, `A2  Certainty E1 high`."""

    id: str
    name: str
    target: str
    value: str


class Note(NamedTuple):
    """What somebody wrote about an annotation: `#1  AnnotatorNotes T1  not sure`."""

    id: str
    target: str
    words: str


class Link(NamedTuple):
    """An entry of some list of known things: `N1  Reference T1 Wikidata:Q858  Syria`."""

    id: str
    target: str
    list: str
    key: str
    words: str


@dataclass
class Standoff:
    """Everything that stands in an `.ann` file, in its order."""

    texts: dict[str, TextBound] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)
    attributes: list[Attribute] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    faults: LeftOut = field(default_factory=LeftOut)  # lines that are not taken in
    later: set[tuple[str, str]] = field(default_factory=set)  # event, and words it names that stand after it


class _Unreadable(Exception):
    """A line that is not as brat writes it."""


def read_standoff(content: bytes) -> Standoff:
    """What stands in an `.ann` file; lines that cannot be read are among its `faults`.

    Raises UserError for what is above 20 MB, or no text. A file with nothing in it says nothing.
    """
    found = Standoff()
    if not content.strip():
        return found
    text, _ = decode(content)
    if text.count("\n") > MOST_LINES:
        raise UserError("It has more than {0} lines. Cut the text and its annotations into articles first.", MOST_LINES)
    for number, line in enumerate(text.split("\n"), 1):
        line = line.removesuffix("\r")
        if line.strip() and (why := _take(found, line)):
            found.faults.add(why, f"{number}: “{short(line, LONGEST_SHOWN)}”")
    found.later = {(event, words) for event, words in found.later if words in found.texts}
    return found


def _take(found: Standoff, line: str) -> Sentence | None:
    """Take a line in, or say why it is not."""
    id, _, rest = line.partition("\t")
    try:
        match id[:1]:
            case "T":
                return _keep(found.texts, _text_bound(id, rest))
            case "E":
                event = _event(id, rest)
                found.later |= {(id, each) for _, each in event.roles if each not in found.texts}
                return _keep(found.events, event)
            case "R" | "*":
                found.relations.append(_relation(id, rest))
            case "A" | "M":
                found.attributes.append(_attribute(id, rest))
            case "N":
                found.links.append(_link(id, rest))
            case "#":
                found.notes.append(_note(id, rest))
            case _:
                raise _Unreadable
    except _Unreadable:
        return sentence("a line that is no annotation of brat")
    return None


def _keep(known: dict[str, T], new: T) -> Sentence | None:
    if new.id in known:
        return sentence("an id that another annotation has already")
    known[new.id] = new
    return None


def _text_bound(id: str, rest: str) -> TextBound:
    head, tab, words = rest.partition("\t")
    type_, _, ranges = head.partition(" ")
    if not (tab and type_):
        raise _Unreadable
    return TextBound(id, type_, tuple(_span(each) for each in ranges.split(";")), words)


def _span(words: str) -> Span:
    found = RANGE.fullmatch(words.strip())
    if found is None:
        raise _Unreadable
    return Span(int(found[1]), int(found[2]))


def _event(id: str, rest: str) -> Event:
    arguments = [_argument(each) for each in rest.split()]
    if not arguments:
        raise _Unreadable
    (type_, trigger), *roles = arguments
    return Event(id, type_, trigger, tuple(roles))


def _argument(words: str) -> tuple[str, str]:
    found = ARGUMENT.fullmatch(words)
    if found is None:
        raise _Unreadable
    return found[1], found[2]


def _relation(id: str, rest: str) -> Relation:
    type_, *members = rest.split() or [""]
    if len(members) < 2:
        raise _Unreadable
    return Relation(id, type_, tuple(member.rpartition(":")[2] for member in members))


def _attribute(id: str, rest: str) -> Attribute:
    parts = rest.split(maxsplit=2)
    if len(parts) < 2:
        raise _Unreadable
    return Attribute(id, parts[0], parts[1], parts[2] if len(parts) > 2 else "")


def _link(id: str, rest: str) -> Link:
    head, _, words = rest.partition("\t")
    parts = head.split()
    if len(parts) != 3:
        raise _Unreadable
    name, _, key = parts[2].partition(":")
    return Link(id, parts[1], name, key, words)


def _note(id: str, rest: str) -> Note:
    head, _, words = rest.partition("\t")
    kind, _, target = head.partition(" ")
    if not (kind and target.strip()):
        raise _Unreadable
    return Note(id, target.strip(), words.strip())
