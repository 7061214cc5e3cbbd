"""Captions, rights notices, and what was left over from the page."""

import re
from functools import cache

from annotator.services.readers.zones.lines import Line
from annotator.services.readers.zones.words import folded, known, phrases
from annotator.services.reading.language import entries_anywhere

SHORT_CAPTION, LONGEST_CREDIT = 200, 90
AFTER_STOP = re.compile(r"[.!?؟»”]\s+\w+\.?$")
LONGEST_CAPTION, LONGEST_RIGHTS, LONGEST_RESIDUE = 700, 600, 140
MOST_WORDS = 8  # of a credit that stands alone
SIGNED = re.compile(r"(?:©|\(c\)|ⓒ)\s*", re.IGNORECASE)
OWNED = re.compile(r"(?:copyright\b\s*)?(?:©|\(c\)|ⓒ)\s*\S", re.IGNORECASE)
DATED_COPYRIGHT = re.compile(r"(?:©|\(c\))?\s*(?:\d{4}|by\s+\S|[A-Z]\S*\s+(?:\S+\s+){0,6}\d{4})")
SHORT_NOTICE, SHORT_PHRASE = 80, 20  # characters of a notice without a year; of a phrase that means nothing in a line
OWNERS = ("©", "(c)", "ⓒ")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
IN_LINE = re.compile(r"(?<=[\s.])(?:©|\(c\)|ⓒ)\s?(?:\d{4}\s?)?[A-Z][^.!?\n]{1,60}\.?$", re.IGNORECASE)
CREDIT = re.compile(r"[(\[]([^()\[\]]{3,120})[)\]]\s*\.?$")
STEPS = re.compile(r"[»›>/|]")
INITIALS = re.compile(r"(?:[a-z]{2,6}(?:-[a-z]{2,6}){0,3})(?:/[a-z]{2,6}){1,6}\.?")
TAG = re.compile(r"(?:</?[a-z][^<>]{0,300}>\s*)+\.?", re.IGNORECASE)
ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+")
COUNTED = re.compile(r"\d[\d.,]*[km]?\s+(\D{1,30})", re.IGNORECASE)
RULED = re.compile(r"[-–—=_*#•\s]*")
ENDED = "-–—=_*#•()[]. "
SEPARATED = " :»›→>|–—-…،("
SIGNS = SEPARATED + ".!#*_[]•<>"


def is_caption(line: Line, *, inside: bool = True) -> bool:
    """The words of a picture, or whose it is; `inside`: not at the foot, where an agency may have the last word."""
    words = line.words
    if len(words) > LONGEST_CAPTION:
        return False
    if phrases("photo_file").at_start(line.folded):
        return True
    if label := phrases("photo").at_start(line.folded):
        rest = line.folded[len(label) :].lstrip()
        signed = label.endswith(" by") and len(words.split()) <= MOST_WORDS + 4
        return signed or (rest[:1] in (":", "/", "©", ",") and len(rest) > 1)
    credit = CREDIT.search(words) if words[-1] in ")]." else None
    if credit and is_photo_credit(credit[1]):
        return True
    if ":" in words[-LONGEST_CREDIT:] and photo_at_end().search(words[-LONGEST_CREDIT:]):
        return True
    if inside and len(words) <= SHORT_CAPTION and AFTER_STOP.search(words):
        return words.rpartition(" ")[2].rstrip(".").casefold() in known("photo_from")
    return len(words.split()) <= MOST_WORDS and not line.stops and is_credit_alone(words)


def is_photo_credit(words: str) -> bool:
    """AP Photo/Jane Doe; Jane Doe/AFP; Getty Images; File: Reuters."""
    parts = [part.casefold() for part in re.split(r"[\s/,:|-]+", words) if part]
    agency = any(part.rstrip(".") in known("photo_from") for part in parts)
    named = agency and words.partition(":")[0].strip().casefold() in known("photo_from") and ":" in words
    return agency and (named or any(part in known("photo_words") for part in parts) or "/" in words)


@cache
def photo_at_end() -> re.Pattern[str]:
    """“… in Orlen. Photo: Jane Doe”, “… (photo credit: Jane Doe)”."""
    labels = "|".join(map(re.escape, entries_anywhere("zones", "photo")))
    return re.compile(rf"[.!?»”)\]]?\s*[(\[]?\b(?:{labels})\s*:\s*[^.:\n]{{3,60}}[)\]]?\.?$", re.IGNORECASE)


def is_credit_alone(words: str) -> bool:
    """REUTERS/Jane Doe, Getty Images, Jane Doe/AFP via Getty Images."""
    bare = SIGNED.sub("", words)
    if any(character.isdigit() for character in bare) or not is_photo_credit(bare):
        return False
    small = known("photo_words") | known("joins")
    return all(not part[:1].islower() or part in small for part in bare.replace("/", " ").split())


def rights_in(line: Line, *, edge: bool) -> tuple[int, int] | None:
    """Which part of a line says who owns the text; `edge`: it stands at the head or at the foot."""
    words = line.words
    if len(words) <= LONGEST_RIGHTS:
        if (label := phrases("rights").at_start(line.folded)) and (edge or line.folded.strip(SIGNS) == label):
            return 0, len(words)
        if OWNED.match(words) and (edge or len(words) <= LONGEST_RESIDUE):
            return 0, len(words)
        if (label := phrases("copyright").at_start(line.folded)) and DATED_COPYRIGHT.match(
            line.words.lstrip("(*")[len(label) :].lstrip(" :")
        ):
            return 0, len(words)
        if edge and len(words) <= 2 * LONGEST_RESIDUE and owns(line.folded):
            return 0, len(words)
    owned = IN_LINE.search(words[-80:]) if edge else None
    return (len(words) - len(owned[0]), len(words)) if owned else None


def owns(said: str) -> bool:
    """A notice in the midst of a line: “The Daily, 2022. All rights reserved.”"""
    if len(said) >= SHORT_NOTICE and not any(sign in said for sign in OWNERS) and not YEAR.search(said):
        return False
    return any(phrase in said for phrase in known("rights") if len(phrase) > SHORT_PHRASE)


def is_residue(line: Line) -> bool:
    """Links, buttons, advertisements and counters of a page."""
    words, said = line.words, line.folded
    if len(words) > LONGEST_RESIDUE:
        return False
    if said.strip(SIGNS) in known("residue_lines") or TAG.fullmatch(words) or ADDRESS.fullmatch(words):
        return True
    counted = COUNTED.fullmatch(said)
    if counted and counted[1].strip(" .") in known("residue_lines") | known("residue_buttons"):
        return True
    if is_field(line) or is_path(words) or any(said.find(end) > 0 for end in known("residue_ends")):
        return True
    if label := phrases("residue_labels").at_start(said):
        rest = said[len(label) :].lstrip()
        loud = words[: len(label)].isupper() and rest[:1] in ("-", "–", "—")
        if loud or rest[:1] in (":", "»", "›", "→", "|", ">"):
            return True
    if words[0] in '“"«' and words[-1] not in '”"»':
        return False
    if label := phrases("residue_calls").at_start(said):
        return stands_for_itself(said, label)
    if not line.is_prose and (label := phrases("residue").at_start(said)):
        return stands_for_itself(said, label)
    return bool(phrases("follow").at_start(said)) and any(said.rstrip(".").find(on) > 0 for on in known("follow_on"))


def stands_for_itself(said: str, label: str) -> bool:
    """A label of one word says nothing where another word follows."""
    rest = said[len(label) :].strip()
    return " " in label or "-" in label or not rest or rest[0] in SEPARATED


def is_field(line: Line) -> bool:
    """What a library of articles puts before and behind them: “LENGTH: 523 words”."""
    label = phrases("residue_fields").at_start(line.folded)
    return bool(label) and line.folded[len(label) :].lstrip()[:1] == ":" and len(line.words) <= LONGEST_RESIDUE


def is_path(words: str) -> bool:
    """Where on a site an article stands: “Home » World » Asia”."""
    first, *rest = [part.strip() for part in STEPS.split(words)]
    return bool(rest) and folded(first) in known("residue_buttons") and all(len(part.split()) <= 4 for part in rest)


def is_button(line: Line) -> bool:
    """“Share”, “Print”: left over at the head and at the foot, and among others of its kind."""
    return line.folded.strip(SIGNS) in known("residue_buttons")


def is_end(line: Line) -> bool:
    """- 30 -, END, ###, and the initials of those who worked on a text of an agency."""
    words = line.words
    bare = line.folded.strip(ENDED)
    if INITIALS.fullmatch(words):
        return True
    return (bool(bare) and bare in known("ends")) or (not bare and len(words) >= 3 and "#" in words)


def opens_block(line: Line) -> bool:
    """The heading of a list of links, that runs to the end of the page."""
    return line.folded.strip(SEPARATED + ".") in known("residue_blocks")
