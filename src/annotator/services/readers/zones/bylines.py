"""Bylines: “By Jane Doe”, “Jane Doe, Correspondent”, and who reported and edited at the foot."""

import re

from annotator.services.readers.zones.lines import Line
from annotator.services.readers.zones.words import agency_of, folded, known, phrases, publishers
from annotator.services.reading.language import alike

MOST_WORDS, LONGEST = 16, 120
LONGEST_CREDIT = 320
INITIAL = re.compile(r"[^\W\d_]\.(?:-?[^\W\d_]\.)*")
SUFFIXES = frozenset(["jr", "jr.", "sr", "sr.", "ii", "iii", "dr", "dr.", "md", "phd"])
PARTS = re.compile(r"\s*(?:[,;|/·•()]|\s[-–—]\s)\s*")
HANDLE = re.compile(r"@\w{2,30}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{5,300})[)\]]\.?$")


def byline_at_head(line: Line) -> int:
    """How much of a line at the head is a byline, in characters; 0 for none."""
    words = line.words
    if len(words) > LONGEST or len(words.split()) > MOST_WORDS or ends_as_sentence(words):
        return 0
    if HANDLE.fullmatch(words) or agency_of(words):
        return len(words)
    if label := phrases("by").at_start(line.folded) or phrases("by_role").at_start(line.folded):
        rest = after_label(words, label)
        return len(words) if rest and (is_signed(rest) or (label.endswith(":") and rest)) else 0
    first, *rest_of = [part for part in PARTS.split(words) if part] or [""]
    roles = [part for part in rest_of if is_role(part) or is_outlet(part)]
    return len(words) if roles and is_name(first) and all(is_named(part) or is_role(part) for part in rest_of) else 0


def after_label(words: str, label: str) -> str:
    """What stands behind “By” and the like, as it stands there."""
    skipped = len(words) - len(words.lstrip("([*—–-•|‎‏ "))
    return words[skipped + len(label) :].lstrip(" :\u00a0").rstrip(")]")


def ends_as_sentence(words: str) -> bool:
    last = words.split()[-1]
    if words[-1] in ":;,!?…،؛؟":
        return True
    return words[-1] == "." and not INITIAL.fullmatch(last) and last.casefold() not in SUFFIXES


def is_signed(rest: str) -> bool:
    """Names and what news writes beside them: who else, for whom, where, and as what."""
    parts = [part for part in PARTS.split(rest) if part]
    if not any(is_signer(part) for part in parts[:2]):
        return False
    return all(is_named(part) or is_role(part) for part in parts)


def is_signer(part: str) -> bool:
    """One name of two words, an agency or a paper, or several of them joined; “By Land and Sea” is none."""
    names: list[list[str]] = [[]]
    for word in part.split():
        if folded(word) in known("joins") and folded(word) not in known("particles"):
            names.append([])
        else:
            names[-1].append(word)
    first, *others = [" ".join(name) for name in names if name] or [""]
    return (is_name(first) or is_outlet(first)) and all(is_named(name) or is_role(name) for name in others)


def is_name(part: str) -> bool:
    """A name of a person as bylines have it: two words and more with capitals, or one all in them."""
    words = part.split()
    if not 0 < len(words) <= 6 or any(character.isdigit() for character in part) or not is_named(part):
        return False
    strong = [word for word in words if folded(word) not in known("particles")]
    caseless = not any(word[:1].isupper() for word in strong)
    return len(strong) >= 2 if not caseless else 2 <= len(words) <= 5


def is_named_in_place(words: str) -> bool:
    """“Jane Doe in Beirut”: a byline only beside a line that says when."""
    parts = [part for word in known("in_place") for part in [words.partition(f" {word} ")] if part[1]]
    return any(is_name(name) and len(place.split()) <= 3 and has_capital(place) for name, _, place in parts)


def is_named(part: str) -> bool:
    """Every word with a capital (or of a script without them), but for particles and words that join names."""
    small = known("joins") | known("particles")
    words = part.split()
    return bool(words) and all(has_capital(word) or folded(word) in small or HANDLE.fullmatch(word) for word in words)


def has_capital(word: str) -> bool:
    first = word.lstrip("'’\"“«(")[:1]
    return (
        (first.isalpha() and not first.islower()) or word[1:2] in ("'", "’") or word.startswith(("al-", "el-", "bin-"))
    )


def is_role(part: str) -> bool:
    """Correspondent, staff writer, in Beirut, for Reuters …: no word that is no role, joins or has a capital."""
    words = [folded(word) for word in part.split()]
    return any(word in known("roles") for word in words) and all(
        word in known("roles") or word in known("joins") or has_capital(original)
        for word, original in zip(words, part.split(), strict=True)
    )


def is_outlet(part: str) -> bool:
    """An agency or a paper that is known, perhaps with others: “AFP”, “Le Figaro avec AFP”, “BBC News”."""
    return bool(agency_of(part)) or folded(part) in publishers()


def follows_byline(line: Line) -> bool:
    """Under a byline: whom the writer works for, where, as what."""
    words = line.words
    if len(words) > LONGEST or ends_as_sentence(words):
        return False
    first = PARTS.split(words)[0]
    return is_outlet(first) or is_role(words) or bool(HANDLE.fullmatch(words))


def credit_at_foot(line: Line) -> tuple[int, int] | None:
    """Which part of a line at the foot says who reported, wrote or edited: all of it, or brackets at its end."""
    words = line.words
    bracket = IN_BRACKETS.search(words[-LONGEST_CREDIT:]) if words[-1] in ")]." else None
    if bracket and is_credit(bracket[1], bracketed=True):
        return len(words) - len(bracket[0]), len(words)
    if len(words) > LONGEST_CREDIT:
        return None
    return (0, len(words)) if is_credit(words) or contributes(line) or is_origin(line) else None


def is_credit(words: str, *, bracketed: bool = False) -> bool:
    """“Reporting by Jane Doe; Editing by John Roe”."""
    label = phrases("crediting").at_start(folded(words))
    if not label:
        return False
    rest = after_label(words, label).split()
    return bracketed or (bool(rest) and has_capital(rest[0]) and len(words) <= LONGEST_CREDIT)


def contributes(line: Line) -> bool:
    """“Jane Doe contributed reporting.”"""
    said = alike(line.words)
    begins = line.words.split(maxsplit=2)[:2]
    if len(begins) < 2 or not all(map(has_capital, begins)) or any(mark in line.words for mark in '“”"«»'):
        return False
    if any(phrase in said for phrase in known("contributed")):
        return True
    return any(f" {phrase} " in said and " that " not in said for phrase in known("reported_from")) and len(said) < 200


def is_origin(line: Line) -> bool:
    """“Source: Al Jazeera and agencies”: whom a site has its article from."""
    label = phrases("origins").at_start(line.folded)
    if not label:
        return False
    rest = line.folded[len(label) :].lstrip()
    if not rest.startswith(":") or len(line.words) > LONGEST:
        return False
    named = re.split(r"\s*(?:[,+&/]|\sand\s|\set\s|\sو)\s*", rest.lstrip(" :").rstrip("."))
    return any(agency_of(name) or name.strip() in publishers() for name in named)


def agency_signing(words: str) -> str:
    """The agency of a byline that names it and nobody: “By Reuters Staff”, “Agence France-Presse”."""
    label = phrases("by").at_start(folded(words))
    return agency_of(after_label(words, label) if label else words)


def author_of(words: str) -> str:
    """Who wrote it, out of the words of a byline; "" where it names only an agency or nobody."""
    inside = IN_BRACKETS.fullmatch(words)
    words = inside[1] if inside else words
    while label := phrases("author_credits").at_start(folded(words)) or phrases("by").at_start(folded(words)):
        words = after_label(words, label).partition(";")[0].strip(" .)]")
    others = any(phrases(key).at_start(folded(words)) for key in ("crediting", "origins"))
    return "" if others or agency_of(words) or HANDLE.fullmatch(words) else words
