"""Where the words that an `.ann` file marks stand in the text as it is stored; each is checked against the words."""

from annotator.domain.anchors import Anchor, anchor
from annotator.domain.sentences import Sentence, sentence
from annotator.domain.wording import short
from annotator.services.readers.brat import Standoff, TextBound
from annotator.services.readers.counting import Convert, ways
from annotator.services.readers.left_out import LeftOut
from annotator.services.readers.text import stored_form


def placed(standoff: Standoff, raw: str, text: str, left: LeftOut) -> tuple[dict[str, Anchor], Sentence | None]:
    """Where the words of each annotation stand, by its id; and how the file counts, where not as brat does.

    Of several ways to count, the one by which most of the words are where the file says they are. Annotations whose
    words are not there are left out.
    """
    marked = [*standoff.texts.values()]
    best: dict[str, Anchor] = {}
    counted: Sentence | None = None
    for number, (name, convert) in enumerate(ways(raw)):
        found = {each.id: at for each in marked if (at := _place(each, text, convert))}
        if len(found) > len(best):
            best, counted = found, name if number else None
        if len(best) == len(marked):
            break
    for each in marked:
        if each.id not in best:
            left.add(_why(each, text), f"{each.id} “{short(each.words)}”")
    return best, counted


def _place(each: TextBound, text: str, convert: Convert) -> Anchor | None:
    spans = [(convert(start), convert(end)) for start, end in each.spans]
    if not all(0 <= start < end <= len(text) for start, end in spans):
        return None
    there = " ".join(text[start:end] for start, end in spans)
    if there != each.words and there.split() != stored_form(each.words).split():
        return None
    return anchor(text, *spans)


def _why(each: TextBound, text: str) -> Sentence:
    if any(end > len(text) for _, end in each.spans):
        return sentence("words beyond the end of the text")
    if any(start >= end for start, end in each.spans):
        return sentence("positions that hold nothing")
    return sentence("words that do not stand where the file says")
