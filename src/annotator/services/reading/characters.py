"""Characters as a reader sees them: a letter with its marks, a flag, a family of emoji are one."""

from unicodedata import category

from annotator.domain.anchors import Span

JOINER, NON_JOINER = "\u200d", "\u200c"


def is_wordy(character: str) -> bool:
    """Part of a word: a letter, a digit, a mark on one of them, or a character that joins emoji."""
    return character.isalnum() or category(character)[0] == "M"


def is_regional(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def extends(character: str) -> bool:
    """Belongs to the character before it: marks, variation selectors, skin tones, tags (after UAX 29,
    GB9)."""
    if character < "\u0300":
        return False
    return (
        category(character)[0] == "M"
        or character in (JOINER, NON_JOINER, "\u0e33", "\u0eb3")
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
    )


def is_inside(text: str, position: int) -> bool:
    """Whether a cut here would split a character as seen (UAX 29: GB3, GB9, GB11, GB12)."""
    if not 0 < position < len(text):
        return False
    before, after = text[position - 1], text[position]
    if before == "\r":
        return after == "\n"
    if before.isspace():
        return False
    if extends(after):
        return True
    if before == JOINER:
        return category(after) in ("So", "Sm")
    return is_regional(before) and is_regional(after) and regionals_before(text, position) % 2 == 1


def regionals_before(text: str, position: int) -> int:
    start = position
    while start > 0 and is_regional(text[start - 1]):
        start -= 1
    return position - start


def next_cut(text: str, position: int) -> int:
    """The end of the character that begins here; the end of the text at the end of the text."""
    position = min(position + 1, len(text))
    while is_inside(text, position):
        position += 1
    return position


def previous_cut(text: str, position: int) -> int:
    position = max(position - 1, 0)
    while is_inside(text, position):
        position -= 1
    return position


def whole_characters(text: str, span: Span) -> Span:
    """The span, kept inside the text and widened to whole characters as seen."""
    start = min(max(span.start, 0), len(text))
    end = min(max(span.end, start), len(text))
    while is_inside(text, start):
        start -= 1
    while is_inside(text, end):
        end += 1
    return Span(start, end)
