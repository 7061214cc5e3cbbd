"""What programs for e-mail put around the words of a letter: heads of other letters, subjects, lines at the foot."""

import re
import tomllib
from functools import cache
from typing import Any

from annotator.domain.places import resource

RULE = re.compile(r"^[\s>*_=–—-]+|[\s*_=–—:-]+$")
FIELD = re.compile(r"\s*\*?([^\W\d_][\w' -]{0,24}?)\*?\s?:\*?\s*(.*)", re.DOTALL)
LIST_NAME = re.compile(r"^\s*\[[^\]]{1,40}\]\s*")
LONGEST_NOTICE = 200  # characters
LONGEST_CALL = 250


@cache
def words() -> dict[str, Any]:
    """The words by what they mark, as `letters.toml` has them."""
    return tomllib.loads(resource("readers", "letters.toml").read_text("utf-8"))


@cache
def _fields() -> dict[str, str]:
    return {label: field for field, labels in words()["fields"].items() for label in labels}


def field_in(line: str) -> tuple[str, str]:
    """Which field of a head a line is, and its value: `from`, `date`, `subject`, `to`, `other`; "" where it is none."""
    match = FIELD.fullmatch(line.replace("\u00a0", " "))
    return (_fields().get(match[1].casefold(), ""), match[2].strip()) if match else ("", "")


def plain_subject(subject: str, is_list: bool) -> tuple[str, bool]:
    """A subject without Re: and Fwd: before it (and without the name of a list), and whether there were any."""
    subject, changed = " ".join(subject.split()), False
    while True:
        if is_list:
            subject = LIST_NAME.sub("", subject)
        before, colon, rest = subject.partition(":")
        if not colon or re.sub(r"\W*\d*\W*$", "", before).strip().casefold() not in words()["prefixes"]:
            return subject.strip(), changed
        subject, changed = rest.strip(), True


def is_forward(line: str) -> bool:
    """Whether a line says that the words of another letter follow."""
    plain = RULE.sub("", line).replace("’", "'").casefold()
    return plain in words()["forwarded"]


def is_call(line: str) -> bool:
    """Whether a line says who wrote the words that are quoted below it: On 3 March Ann Miller wrote:"""
    plain = line.strip().rstrip(":").strip().casefold()
    ends = line.strip().endswith(":") and len(line) <= LONGEST_CALL
    return ends and any(plain.endswith(word) or f" {word} " in plain for word in words()["wrote"])


def is_footer(line: str) -> bool:
    """Whether a program added this and what follows."""
    plain = line.strip(" \t*_-–—|•·>[](){}").casefold()
    return any(plain.startswith(words_) for words_ in words()["footers"])


def is_notice(line: str) -> bool:
    """Whether it only says how to see the letter better, or where it came from."""
    plain = line.strip(" \t*_-–—|•·>").casefold()
    return len(plain) <= LONGEST_NOTICE and any(notice in plain for notice in words()["notices"])
