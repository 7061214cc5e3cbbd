"""What is said, once it is known who says it and where the words stand that attribute."""

from dataclasses import dataclass

from annotator.services.suggest.attributing import Attribution
from annotator.services.suggest.prose import BREAKS, ENDS, OUT_OF_QUOTES, Prose, Stretch, trimmed
from annotator.services.suggest.verbs import Lexicon

NEAR = 9  # words between a verb and the "that" or the quotation that it leads to


@dataclass(frozen=True)
class Said:
    """What is said, in stretches; the name of the rule that found it; `cue_last` where the cue grows."""

    rule: str
    stretches: tuple[Stretch, ...]
    form: str = ""  # participle, and, relative
    cue_last: int = 0


@dataclass(frozen=True)
class Around:
    """A sentence with its attributions, in order."""

    prose: Prose
    sentence: Stretch
    found: list[Attribution]
    lexicon: Lexicon

    def plain(self, number: int) -> str:
        """The word of this number as it is compared; "" outside of the sentence."""
        first, last = self.sentence
        return self.prose.plain[number] if first <= number < last else ""

    def is_quoted(self, number: int) -> bool:
        return self.sentence.first <= number < self.sentence.last and self.prose.is_quoted(number)


def said(around: Around, place: int) -> Said | None:
    """What the attribution at this place in the sentence attributes; None where nothing is."""
    one = around.found[place]
    if one.form == "phrase":
        return of_phrase(around, place)
    if one.form == "passive":
        return of_passive(around, place)
    if one.form == "inverted":
        return before(around, place, around.found[place].cue.first, max(one.cue.last, one.who.last if one.who else 0))
    if one.form == "before" and one.who and one.kinds & {"reporting", "quoting"}:
        behind = one.hearer.last if one.hearer else one.cue.last
        quoting = "reporting" in one.kinds or around.is_quoted(one.first - 1) or around.is_quoted(one.first - 2)
        if quoting and closes(around, one, behind):
            return before(around, place, one.who.first, behind)
    return after(around, place)


def closes(around: Around, one: Attribution, behind: int) -> bool:
    """The verb follows what is said: “…,” he said; …, X said; …, X said, …"""
    start = one.first
    if start == around.sentence.first:
        return False
    previous = around.plain(start - 1)
    if around.prose.closes_quote(start - 1) or (around.prose.closes_quote(start - 2) and previous in BREAKS):
        if around.plain(behind) == "that":
            return False
        quoted_next = around.is_quoted(behind) or (around.plain(behind) in ",:" and around.is_quoted(behind + 1))
        own = around.prose.quotes[around.prose.quote[start - 1 if around.prose.closes_quote(start - 1) else start - 2]]
        return not (quoted_next and own.end - own.start < 25 and previous not in BREAKS) or ends_clause(
            around, start - 1
        )
    if previous not in (",", "—", "–", "--", "?", "!"):
        return False
    following = around.plain(adjunct_end(around, behind))
    if following in ENDS or not following:
        return start - around.sentence.first > (4 if leads_in(around) else 2)
    return following in (",", "—", "–", "--") and not around.is_quoted(behind + 1)


def leads_in(around: Around) -> bool:
    """ "On Friday, …", "But …": the sentence begins with what need not be a part of what is said."""
    listed, first = around.lexicon.listed, around.plain(around.sentence.first)
    return first in listed("prepositions", "words") or first in listed("leads", "cues")


def ends_clause(around: Around, number: int) -> bool:
    """The quotation that ends here ends in a comma or the like: “…,”"""
    return around.plain(number - 1) in (",", "?", "!", "…", ".")


def adjunct_end(around: Around, number: int) -> int:
    """Behind "on Friday", "in a statement", "at a briefing Monday": up to the next sign."""
    listed, start = around.lexicon.listed, number
    if around.plain(number) not in listed("adjunct", "cues") | listed("days"):
        return number
    while (
        number < around.sentence.last
        and number - start < 14
        and around.prose.words[number][0].isalnum() | (around.plain(number) == "'s")
    ):
        number += 1
    return number


def before(around: Around, place: int, end: int, behind: int) -> Said | None:
    """From where the last attribution ended, or the sentence began; and the rest of a quotation that goes on behind."""
    start = around.sentence.first
    if place:
        start = joint(around, around.found[place - 1], end)
    pieces = [trimmed(around.prose, start, end)]
    behind = adjunct_end(around, behind)
    if around.plain(behind) in (",", "—", "–", "--", ":") and not stops(around, behind + 1):
        rest_start = behind + 1
        if around.is_quoted(rest_start):
            pieces.append(trimmed(around.prose, rest_start, quote_end(around, rest_start)))
        elif around.plain(rest_start) not in around.lexicon.listed("ends", "cues") and around.plain(end - 1) in BREAKS:
            pieces.append(trimmed(around.prose, rest_start, said_end(around, rest_start, place)))
    kept = tuple(piece for piece in pieces if piece)
    quoted = bool(kept) and around.prose.is_quoted(kept[0].first) and around.prose.is_quoted(kept[0].last - 1)
    form = "said_who" if around.found[place].form == "inverted" else "who_said"
    return Said(f"{'quote' if quoted else 'clause'}_{form}", kept) if kept else None


def joint(around: Around, earlier: Attribution, end: int) -> int:
    """Where what is said begins when the sentence holds another attribution before it."""
    behind = max(earlier.cue.last, earlier.who.last if earlier.who else 0)
    for number in range(end - 2, behind, -1):
        if around.plain(number) in ("and", "but", "while") and around.plain(number - 1) == ",":
            return number + 1
    return around.sentence.first


def quote_end(around: Around, number: int) -> int:
    """Behind the quotation that the word stands in."""
    inside, end = around.prose.quote[number], number
    while end < around.sentence.last and around.prose.quote[end] == inside:
        end += 1
    return end


def stops(around: Around, number: int) -> bool:
    """Another attribution begins right here."""
    return any(one.first == number or one.cue.first == number for one in around.found)


def after(around: Around, place: int) -> Said | None:
    """Behind the verb: a clause with or without "that", a quotation, a thing."""
    one, listed = around.found[place], around.lexicon.listed
    behind = one.hearer.last if one.hearer else one.cue.last
    if one.who and around.lexicon.is_verb_first:
        behind = max(behind, one.who.last)
    start, rule = begin(around, one, behind)
    if start < 0:
        return None
    piece = trimmed(around.prose, start, said_end(around, start, place))
    if not piece:
        return None
    form = {"participle": "participle", "joined": "and"}.get(one.form, "")
    if one.who and around.plain(one.who.first) in listed("relatives", "words") and one.who.last - one.who.first == 1:
        form = "relative"
    grows = rule.endswith(("about", "called_for"))
    return Said(rule, (piece,), form, start if grows else 0)


def begin(around: Around, one: Attribution, behind: int) -> tuple[int, str]:
    """Where what is said begins, and the rule; -1 where this verb does not take what follows."""
    listed = around.lexicon.listed
    kinds = one.kinds
    if "calling" in kinds and around.plain(behind) in listed("calls_for"):
        return behind + 1, "called_for"
    that = listed("that", "cues")
    word = around.plain(behind)
    if word in that:
        return behind, "verb_that" if kinds & {"reporting", "findings", "quoting"} else f"{main_kind(kinds)}_that"
    far = behind
    while far < min(behind + NEAR, around.sentence.last) and far - behind < NEAR:
        led = far == behind or around.plain(far - 1) in (",", ":") or "calling" in kinds
        if around.is_quoted(far) and around.prose.opens_quote(far) and led:
            return (
                far if "calling" not in kinds else behind
            ), "verb_quote" if "calling" not in kinds else "called_quote"
        if around.plain(far) in that and kinds & {"reporting", "findings"} and adjunct_end(around, behind) > behind:
            return far, "verb_that"
        far += 1
    if "calling" in kinds:
        return (
            (behind, "called_thing")
            if word and word[0].isalnum() and word not in listed("prepositions", "words")
            else (-1, "")
        )
    if is_withheld(around, behind):
        return -1, ""
    if not word or word in ENDS or (word in BREAKS and word != ":"):
        return -1, ""
    if word == ":":
        return behind + 1, "verb_colon"
    if word in ("if", "whether", "how", "why", "what", "who", "where", "when"):
        return behind, f"{main_kind(kinds)}_whether"
    if word in listed("days"):
        behind += 1
        word = around.plain(behind)
        if not word or not word[0].isalnum():
            return -1, ""
    if around.plain(one.cue.last - 1) in listed("appeals"):
        return appeal(around, behind)
    if word == "to" and around.plain(one.cue.last - 1) in listed("never_to"):
        return -1, ""
    if word == "to":
        return behind, f"{main_kind(kinds)}_to"
    if word in listed("prepositions", "words"):
        is_topic = word in listed("about") and around.plain(behind + 1) not in listed("days")
        return (behind + 1, f"{main_kind(kinds)}_about") if is_topic else (-1, "")
    if one.hearer and not one.kinds & {"reporting"}:
        return -1, ""
    if kinds & {"quoting"} and not kinds & {"reporting"}:
        return -1, ""
    return behind, f"{main_kind(kinds)}_clause"


def appeal(around: Around, behind: int) -> tuple[int, str]:
    """ "renewed its appeal to the world for help": behind whom it goes to."""
    listed = around.lexicon.listed
    start = behind + 1 if around.plain(behind) in listed("addressed", "cues") else behind
    near = range(start, min(start + NEAR, around.sentence.last))
    return next(((n, "appeal") for n in near if around.plain(n) in listed("before_request", "cues")), (-1, ""))


def addressed(around: Around, place: int) -> Stretch | None:
    """ "to the world" of "renewed its appeal to the world for help": whom it goes to."""
    one = around.found[place]
    listed, start = around.lexicon.listed, one.cue.last + 1
    if around.plain(start - 2) not in listed("appeals") or around.plain(start - 1) not in listed("addressed", "cues"):
        return None
    end = next((n for n in range(start, start + NEAR) if around.plain(n) in listed("before_request", "cues")), start)
    return Stretch(start, end) if end > start else None


def is_withheld(around: Around, number: int) -> bool:
    """ "spoke on condition of anonymity": nothing is said by that."""
    return any(tuple(around.prose.plain[number : number + len(words)]) == words for words in around.lexicon.withheld)


def main_kind(kinds: frozenset[str]) -> str:
    return next(
        kind for kind in ("reporting", "judging", "findings", "quoting", "calling", "believing") if kind in kinds
    )


def said_end(around: Around, start: int, place: int) -> int:
    """The end of the sentence, or where somebody else's words or another clause of this somebody's begin."""
    for later in around.found[place + 1 :]:
        first = later.first if later.form in ("before", "phrase") else later.cue.first
        if first <= start:
            continue
        lead = around.plain(first - 1)
        if later.who and later.who.first <= around.found[place].cue.first and later.form == "before" and lead != "and":
            return later.who.last
        if later.form in ("participle", "inverted") and lead == ",":
            return first - 1
        if later.form == "joined" and first - 1 > start:
            return first - 2 if around.plain(first - 2) == "," else first - 1
        if later.form == "phrase":
            return first
        if (
            lead in ("and", "but", "while", ";", "—")
            and first - 2 > start
            and around.plain(first - 2) in (",", ";", "—")
        ) or lead == ";":
            return first - 2 if lead != ";" else first - 1
    one = around.found[place]
    aside = (
        one.who is not None
        and around.plain(one.who.first - 1) == ","
        and (around.plain(one.who.first) in around.lexicon.listed("relatives", "words"))
    )
    ends, plain, quote = around.lexicon.listed("clause_ends"), around.prose.plain, around.prose.quote
    for number in range(start + 1, around.sentence.last - 1):
        if plain[number] not in (",", ";") or quote[number] != OUT_OF_QUOTES:
            continue
        if plain[number] == ";" or aside or plain[number + 1] in ends:
            return number
    return around.sentence.last


def of_phrase(around: Around, place: int) -> Said | None:
    """ "According to X, Y" and "Y, according to X"."""
    one = around.found[place]
    behind = one.who.last if one.who else one.cue.last
    if one.cue.first - around.sentence.first <= 1:
        piece = trimmed(around.prose, behind, said_end(around, behind, place))
    else:
        start = joint(around, around.found[place - 1], one.cue.first) if place else around.sentence.first
        piece = trimmed(around.prose, start, one.cue.first)
    return Said("according_to", (piece,)) if piece and one.who else None


def of_passive(around: Around, place: int) -> Said | None:
    piece = trimmed(around.prose, around.sentence.first, around.found[place].cue.first)
    return Said("passive_by", (piece,)) if piece else None
