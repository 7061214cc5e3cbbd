"""The words of a letter as blocks: what is quoted, signed or added below is left over, what is forwarded is not."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from annotator.services.readers.blocks import Block
from annotator.services.readers.mail_words import field_in, is_call, is_footer, is_forward, is_notice
from annotator.services.readers.unwrapped import unwrapped

QUOTE = re.compile(r"^(?:> ?)+")
SIGNATURE = re.compile(r"--\s*")
LIST_RULE = re.compile(r"[_=*-]{20,}\s*")
FIELDS = 3  # that make a head of another letter
SEARCHED = 400  # blocks, in which a head of another letter begins
FEW = 40  # words; a letter with fewer before another one only hands it on
RESIDUE = "residue"


class Letter(NamedTuple):
    """The blocks of a letter, and the fields of the head of the one that it hands on."""

    blocks: list[Block]
    head: dict[str, str]


def blocks_of_plain(text: str, flowed: bool = False, joined: bool = False) -> list[Block]:
    """The paragraphs of a letter in plain text.

    `flowed`: a space at the end of a line joins it to the next; `joined`: and goes (RFC 3676).
    """
    plain = _lines(text, joined) if flowed else text.split("\n")
    lines = [(QUOTE.match(line) is not None, QUOTE.sub("", line)) for line in plain]
    blocks: list[Block] = []
    signed = False
    for part, quoted in _parts(lines):
        signed = signed or (not quoted and SIGNATURE.fullmatch(part[0]) is not None)
        if any(is_forward(line) for line in part):
            signed = False
        blocks += _paragraph(part, quoted, signed)
    return blocks


def letter_of(blocks: Sequence[Block]) -> Letter:
    """What was handed on, where little stands before it; else the letter itself, and all that it answers left over."""
    head: dict[str, str] = {}
    before: list[Block] = []
    rest = list(blocks)
    while (found := _head(rest)) and (_words(rest[: found[0]]) < FEW):
        begin, end, fields = found
        head = fields
        before += [block._replace(kind=RESIDUE) for block in rest[:end]]
        rest = [block._replace(quoted=False) for block in rest[end:]]
    if found and rest:
        begin, _, _ = found
        rest = rest[:begin] + [block._replace(kind=RESIDUE) for block in rest[begin:]]
    return Letter([*before, *_without_foot(_unquoted(rest))], head)


def _lines(text: str, joined: bool) -> list[str]:
    lines: list[str] = []
    joins = False
    for line in text.split("\n"):
        plain = line[1:] if line.startswith(" ") else line  # a space that was put before it
        if joins and not plain.startswith(">"):
            lines[-1] = (lines[-1][:-1] if joined else lines[-1]) + plain
        else:
            lines.append(plain)
        joins = line.endswith(" ") and SIGNATURE.fullmatch(line) is None
    return lines


def _parts(lines: Sequence[tuple[bool, str]]) -> list[tuple[list[str], bool]]:
    """Lines up to a blank one, or to where a quotation begins or ends, and whether they are quoted."""
    parts: list[tuple[list[str], bool]] = []
    fresh = True
    for quoted, line in lines:
        if not line.strip():
            fresh = True
            continue
        if fresh or parts[-1][1] != quoted or SIGNATURE.fullmatch(line) or is_forward(line) or is_call(line):
            parts.append(([], quoted))
        parts[-1][0].append(line)
        fresh = is_forward(line)
    return parts


def _paragraph(lines: list[str], quoted: bool, signed: bool) -> list[Block]:
    is_head = sum(bool(field_in(line)[0]) for line in lines) >= FIELDS
    text = "\n".join(lines) if is_head or signed else unwrapped(lines)
    if LIST_RULE.fullmatch(lines[0]) and len(lines) > 1:
        return [Block(text, RESIDUE, quoted)]
    return [Block(text, RESIDUE if signed else "", quoted)]


def _head(blocks: Sequence[Block]) -> tuple[int, int, dict[str, str]] | None:
    """Where the head of another letter begins and ends, and its fields."""
    for at, block in enumerate(blocks[:SEARCHED]):
        if is_forward(block.text.split("\n")[0]):
            end, fields = _fields(blocks, at, 1)
            return at, end, fields
        end, fields = _fields(blocks, at, 0)
        if len(fields) >= FIELDS and "from" in fields:
            return at, end, fields
    return None


def _fields(blocks: Sequence[Block], at: int, skipped: int) -> tuple[int, dict[str, str]]:
    """The fields from a block on, and behind which block they end."""
    fields: dict[str, str] = {}
    end = at
    for block in blocks[at : at + 9]:
        lines = block.text.split("\n")
        lines = lines[skipped:]
        skipped = 0
        if lines and not field_in(lines[0])[0]:
            break
        for line in lines:
            field, value = field_in(line)
            fields.setdefault(field or "more", value or line)
        end += 1
    fields.pop("more", None)
    return max(end, at + 1), fields


def _words(blocks: Sequence[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks if block.kind != RESIDUE and not block.quoted)


def _unquoted(blocks: list[Block]) -> list[Block]:
    """The words of the letter; where it has few, and quotes many, those that it quotes are what was to be read."""
    own = _words([block for block in blocks if not is_call(block.text)])
    quoted = sum(len(block.text.split()) for block in blocks if block.quoted and block.kind != RESIDUE)
    if own < FEW and quoted > 2 * FEW:
        return [
            block._replace(quoted=False, kind=block.kind if block.quoted and not is_call(block.text) else RESIDUE)
            for block in blocks
        ]
    return [block._replace(kind=RESIDUE) if is_call(block.text) else block for block in blocks]


def _without_foot(blocks: list[Block]) -> list[Block]:
    """With what programs put above and below as left over: in the last third of a letter all that follows, too."""
    found: list[Block] = []
    below = False
    for at, block in enumerate(blocks):
        footer = is_footer(block.text)
        below = below or (footer and at >= 2 * len(blocks) / 3)
        found.append(block._replace(kind=RESIDUE) if below or footer or is_notice(block.text) else block)
    return found
