"""Finds the words of a sentence that attribute, and who says it: before anything is known of what is said."""

from dataclasses import dataclass, replace

from annotator.services.suggest.doubts import agrees, doubt, is_progressive, is_verb
from annotator.services.suggest.place import Place
from annotator.services.suggest.prose import BREAKS, OUT_OF_QUOTES, Prose, Stretch
from annotator.services.suggest.subjects import described_before, subject_before
from annotator.services.suggest.subjects_behind import phrase_end, relative_end, subject_after
from annotator.services.suggest.verbs import Lexicon

JOINTS = ("-t-", "-")  # between a French verb and its pronoun
LONGEST_SUBJECT = 5  # words


@dataclass(frozen=True)
class Attribution:
    """Words that attribute, and who says it; `form` is how they stand to what is said."""

    form: str
    cue: Stretch
    kinds: frozenset[str] = frozenset()
    who: Stretch | None = None
    hearer: Stretch | None = None
    doubt: str = ""  # why this may not be an attribution after all

    @property
    def first(self) -> int:
        """Where its own words begin; for what follows, the sentence of somebody else ends here."""
        return min(self.cue.first, self.who.first) if self.who else self.cue.first


def attributions(prose: Prose, sentence: Stretch, lexicon: Lexicon) -> list[Attribution]:
    """The attributions of a sentence in order; none inside of quotations."""
    found: list[Attribution] = []
    for number in candidates(prose, sentence, lexicon):
        if found and number < found[-1].cue.last:
            continue
        last, kinds = lexicon.verb_at(prose.plain, number)
        group = Stretch(verb_group(prose, sentence, number, lexicon).first, min(max(last, number + 1), sentence.last))
        place = Place(prose, sentence, group, lexicon, number, kinds)
        one = phrase(place) or passive(place) or verb(place, found)
        if one:
            found.append(one)
    return found


def candidates(prose: Prose, sentence: Stretch, lexicon: Lexicon) -> list[int]:
    plain, quote, openers = prose.plain, prose.quote, lexicon.openers
    return [n for n in range(*sentence) if plain[n] in openers and quote[n] == OUT_OF_QUOTES]


def verb_group(prose: Prose, sentence: Stretch, number: int, lexicon: Lexicon) -> Stretch:
    """The verb with its auxiliaries and adverbs: "had earlier indicated", "'s claiming"."""
    first = number
    helpers = lexicon.helpers
    while first > sentence.first and not prose.is_quoted(first - 1):
        word = prose.plain[first - 1]
        if word not in helpers and not (word.endswith("ly") and word.islower() and len(word) > 5):
            break
        if (
            word == "'s"
            and prose.plain[first - 2] not in lexicon.listed("subjects")
            and not lexicon.is_participle(prose.plain[number])
        ):
            break
        first -= 1
    while first < number and prose.plain[first] in lexicon.listed("leads", "cues"):
        first += 1
    return Stretch(first, number + 1)


def phrase(place: Place) -> Attribution | None:
    """ "according to X"."""
    number, prose = place.verb, place.prose
    if prose.plain[number] not in place.lexicon.phrase_words:
        return None
    for words in place.lexicon.phrases:
        if tuple(prose.plain[number : number + len(words)]) == words:
            last = named_document(place, number + len(words))
            end = phrase_end(place, last)
            end = max(end, relative_end(place, end))
            who = Stretch(last, end) if end > last else None
            return Attribution("phrase", Stretch(number, last), who=who)
    return None


def named_document(place: Place, start: int) -> int:
    """ "according to the latest report established by": the document that is named belongs to the cue."""
    listed = place.lexicon.listed
    nouns, by = listed("phrase_nouns", "cues"), listed("phrase_by", "cues")
    for number in range(start, min(start + 5, place.sentence.last)):
        if place.plain(number) in nouns:
            return next((n + 1 for n in range(number + 1, number + 4) if place.plain(n) in by), start)
    return start


def passive(place: Place) -> Attribution | None:
    """ "was first reported by X"."""
    end = place.group.last
    if place.plain(end) != place.lexicon.by or "reporting" not in place.lexicon.kinds.get(place.plain(end - 1), ()):
        return None
    last = phrase_end(place, end + 1)
    return (
        Attribution("passive", Stretch(place.group.first, end + 1), who=Stretch(end + 1, last))
        if last > end + 1
        else None
    )


def verb(place: Place, earlier: list[Attribution]) -> Attribution | None:
    """A verb with a subject before it or behind it, or with the subject of the verb before."""
    number, kinds = place.verb, place.kinds
    if not kinds or not is_verb(place):
        return None
    group, heard = place.group, hearer(place)
    if place.lexicon.is_participle(place.plain(number)) and not is_progressive(place):
        return participle(place, Attribution("participle", group, kinds, None, heard), earlier)
    if (who := joined_pronoun(place)) is not None:
        cue = Stretch(min(group.first, who.first - 2), group.last)
        return Attribution("inverted", cue, kinds, who, heard)
    if (who := surely_described(place)) is not None:
        return Attribution("before", group, kinds, who, heard)
    if (who := inverted(place, heard)) is not None:
        cue = Stretch(group.first, max(group.last, withheld(place)))
        return Attribution("inverted", cue, kinds, who, heard)
    if (who := subject_before(place)) is not None:
        return Attribution("before", group, kinds, who, heard, doubt(place, who)) if agrees(place, who) else None
    if place.lexicon.is_verb_first:
        return Attribution("before", group, kinds, subject_after(place, group.last), heard)
    return second_verb(place, heard, earlier)


def second_verb(place: Place, heard: Stretch | None, earlier: list[Attribution]) -> Attribution | None:
    """ "… and promised that": the subject of the verb before, else whoever opens the sentence."""
    if place.plain(place.group.first - 1) not in place.lexicon.listed("joins"):
        return None
    if earlier and earlier[-1].who and earlier[-1].form in ("before", "joined"):
        return Attribution("joined", place.group, place.kinds, earlier[-1].who, heard)
    who = main_subject(place)
    return Attribution("joined", place.group, place.kinds, who, heard, "far") if who else None


def joined_pronoun(place: Place) -> Stretch | None:
    """ "a-t-il ajouté", "dit-elle"."""
    if place.plain(place.group.last) in JOINTS:
        after = place.group.last + 1
        return Stretch(after, after + 1)
    before = place.verb - 1
    return Stretch(before, before + 1) if place.plain(before - 1) in JOINTS else None


def surely_described(place: Place) -> Stretch | None:
    """ "Rendell, a surrogate," before a verb: a name and what it is, and no clause that ends in a comma."""
    comma = place.group.first - 1
    who = described_before(place, comma) if place.plain(comma) == "," else None
    if who is None:
        return None
    head = next(n for n in range(who.first, comma + 1) if place.plain(n) == ",")
    small = [
        n
        for n in range(who.first, head)
        if place.word(n)[0].islower() and place.plain(n) not in place.lexicon.name_links
    ]
    beside = [
        n
        for n in range(head + 1, comma)
        if place.word(n)[0].islower() and place.plain(n) not in place.lexicon.name_links
    ]
    if small and (beside or head - who.first > 8):
        return None
    return Stretch(who.first, head) if is_aside(place, head + 1) else who


def is_aside(place: Place, number: int) -> bool:
    """What stands between the commas is no description: "Ole, speaking at sea, said", "they, however, said"."""
    word = place.plain(number)
    return (place.lexicon.is_participle(word) and word != "including") or word in place.lexicon.listed(
        "adverbs", "words"
    )


def participle(place: Place, made: Attribution, earlier: list[Attribution]) -> Attribution | None:
    """ ", saying that": who says it is the subject of what stands before."""
    before = place.plain(place.group.first - 1)
    if before in place.lexicon.listed("participle_after"):
        who = next((one.who for one in reversed(earlier) if one.who), None)
        return replace(made, who=who or main_subject(place))
    return None


def main_subject(place: Place) -> Stretch | None:
    """The name, pronoun or short noun phrase that opens the sentence, where an auxiliary or a verb follows it."""
    start = place.sentence.first
    if place.plain(start) in place.lexicon.listed("subjects"):
        return Stretch(start, start + 1)
    if place.plain(start) in place.lexicon.listed("determiners", "words"):
        return described_subject(place, start)
    end = start
    while end < place.group.first and place.word(end)[0].isupper() and place.word(end)[0].isalpha():
        end += 1
    following = place.word(end)
    return (
        Stretch(start, end)
        if end - start >= 1
        and following[:1].islower()
        and following not in ("of", "and")
        and (place.plain(start) not in place.lexicon.not_first)
        else None
    )


def described_subject(place: Place, start: int) -> Stretch | None:
    """ "The agency issued …", "The local council has …": up to the first word that looks like a verb of the past."""
    auxiliaries = place.lexicon.listed("auxiliaries", "words")
    for end in range(start + 2, min(start + LONGEST_SUBJECT, place.group.first)):
        word = place.plain(end)
        if word in auxiliaries or (word.endswith("ed") and place.word(end).islower()):
            return Stretch(start, end)
        if not word[:1].isalpha():
            return None
    return None


def inverted(place: Place, heard: Stretch | None) -> Stretch | None:
    """ "…,” said X": the noun phrase behind the verb, where nothing but what is said stands before it."""
    prose, first = place.prose, place.group.first
    if first == place.sentence.first or not place.kinds & {"reporting", "quoting"}:
        return None
    before = first - 1
    if not (place.plain(before) in BREAKS | {"?", "!"} or prose.closes_quote(before)):
        return None
    if "reporting" not in place.kinds and not prose.is_quoted(before):
        return None
    start = heard.last if heard else withheld(place)
    who = subject_after(place, start)
    if who is None or is_clause(place, who.last):
        return None
    return who


def withheld(place: Place) -> int:
    """Behind "on condition of anonymity", where that stands behind the verb; else behind the verb."""
    end = place.group.last
    for words in place.lexicon.withheld:
        if tuple(place.prose.plain[end : end + len(words)]) == words:
            return end + len(words)
    return end


def is_clause(place: Place, number: int) -> bool:
    """A verb follows the noun phrase, so that it is the subject of what is said: "said he would"."""
    word, listed = place.plain(number), place.lexicon.listed
    if word in listed("auxiliaries", "words") or word in listed("modals"):
        return True
    return (
        bool(word)
        and word[0].isalnum()
        and word not in listed("adjunct", "cues") | listed("days") | listed("clause_starts")
    )


def hearer(place: Place) -> Stretch | None:
    """ "told AFP", "told reporters", "told the BBC's Today"."""
    listed, end = place.lexicon.listed, place.group.last
    if place.plain(end) in listed("to", "cues"):  # "a déclaré à l'AFP"
        end += 1
    elif place.plain(end - 1) not in listed("told", "cues"):
        return None
    if place.plain(end) in listed("hearers", "cues"):
        return Stretch(end, end + 1)
    last = end + 1 if place.plain(end) in listed("determiners", "words") else end
    while place.word(last)[:1].isupper() or (
        place.plain(last) in ("of", "'s", "&") and place.word(last + 1)[:1].isupper()
    ):
        last += 1
    if last > end and place.plain(last - 1) in listed("determiners", "words"):
        last = phrase_end(place, end)
        return Stretch(end, last) if last - end <= 5 else None
    while last > end and place.plain(last - 1) in listed("days"):
        last -= 1
    if place.plain(end).endswith("'"):
        end += 1
    return Stretch(end, last) if last > end else None
