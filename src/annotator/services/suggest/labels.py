"""Speakers told by a sign instead of a verb: "WALLACE: …" in a transcript, “…” ― Ole Berg under a quotation."""

from collections import Counter
from dataclasses import dataclass, replace

from annotator.services.suggest.prose import Prose, Stretch

DASHES = frozenset(["—", "–", "―", "--", "-"])
LONGEST_NAME, FEWEST_WORDS = 6, 3


@dataclass(frozen=True)
class Label:
    """A name with a sign beside it, and the words that it tells the speaker of."""

    rule: str
    who: Stretch
    cue: Stretch
    said: Stretch


def labels(prose: Prose) -> list[Label]:
    """The labelled paragraphs in order. A name before a colon counts in a transcript, and where a quotation follows."""
    found = [one for paragraph in paragraphs_of(prose) if (one := colon(prose, paragraph) or dash(prose, paragraph))]
    often = Counter(prose.plain[label.who.last - 1] for label in found if label.rule != "quote_dash_name")
    return [sure for one in found if (sure := made_sure(prose, one, often))]


def made_sure(prose: Prose, label: Label, often: Counter[str]) -> Label | None:
    """In a transcript somebody speaks twice, and those who speak once stand in capitals as well."""
    if label.rule == "quote_dash_name":
        return label
    in_capitals = max(often.values()) > 1 and prose.words[label.who.last - 1].isupper()
    if often[prose.plain[label.who.last - 1]] > 1 or in_capitals or prose.opens_quote(label.said.first):
        return replace(label, rule="name_colon")
    return label if label.rule == "headline_colon" else None


def paragraphs_of(prose: Prose) -> list[Stretch]:
    """The sentences joined to paragraphs again."""
    found: list[Stretch] = []
    for sentence in prose.sentences:
        if found and not prose.starts_paragraph(sentence.first):
            found[-1] = Stretch(found[-1].first, sentence.last)
        else:
            found.append(sentence)
    return found


def colon(prose: Prose, paragraph: Stretch) -> Label | None:
    """ "WALLACE: …"."""
    first = paragraph.first + prose.opens_quote(paragraph.first)
    end = next((n for n in range(first, min(first + LONGEST_NAME, paragraph.last)) if prose.plain[n] == ":"), first)
    if end == first or not is_name(prose, first, end) or paragraph.last - end <= FEWEST_WORDS:
        return None
    rule = "headline_colon" if paragraph.first == 0 else "name_colon"
    return Label(rule, Stretch(first, end), Stretch(end, end + 1), Stretch(end + 1, paragraph.last))


def dash(prose: Prose, paragraph: Stretch) -> Label | None:
    """“…” ― Ole Berg."""
    last = paragraph.last - (prose.plain[paragraph.last - 1] == ".")
    for number in range(last - 1, max(paragraph.first, last - LONGEST_NAME - 1), -1):
        if prose.plain[number] in DASHES and prose.opens_quote(paragraph.first) and ends_quote(prose, number):
            if not is_name(prose, number + 1, last):
                return None
            said = Stretch(paragraph.first, number)
            return Label("quote_dash_name", Stretch(number + 1, last), Stretch(number, number + 1), said)
    return None


def ends_quote(prose: Prose, number: int) -> bool:
    return prose.closes_quote(number - 1) or prose.closes_quote(number - 2)


def is_name(prose: Prose, first: int, last: int) -> bool:
    """Capitals all through: names, and titles before them."""
    return first < last and all(prose.words[n][0].isupper() or prose.plain[n] in (".", ",") for n in range(first, last))
