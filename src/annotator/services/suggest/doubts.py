"""Whether a word is a verb here, and what speaks against its attributing anything."""

from annotator.services.suggest.place import Place, head_noun
from annotator.services.suggest.prose import Stretch


def is_verb(place: Place) -> bool:
    """The word is a verb here and somebody does it: no noun, no adjective, nothing that is done to somebody."""
    listed, first, end = place.lexicon.listed, place.group.first, place.group.last
    before, word, after = place.plain(first - 1), place.plain(place.verb), place.plain(end)
    helped = [place.plain(n) for n in range(first, place.verb)]
    if place.word(place.verb)[0].isupper() and place.verb > place.sentence.first and not is_title(place):
        return False
    if after == place.lexicon.by or after in ("-",) or before == "-":
        return False
    if not place.lexicon.is_participle(word) and any(w in listed("passives") for w in helped):
        return False
    if "to" in helped:
        return False
    if before in listed("determiners", "words") and before not in listed("subjects"):
        return False
    if before in listed("prepositions", "words") and not place.lexicon.is_participle(word):
        return False
    if before == "'s" and not helped:
        return False
    if not helped and after in listed("auxiliaries", "words"):
        return False
    return word not in listed("also_nouns") or bool(helped) or takes_clause(place)


def is_title(place: Place) -> bool:
    """A headline In Capitals: no sentence in it has a small word of five letters or more."""
    words = place.prose.words
    return not any(
        words[n][0].islower() and len(words[n]) > 4 for n in range(*place.sentence) if not place.prose.is_quoted(n)
    )


def takes_clause(place: Place) -> bool:
    """What follows a word that could be a noun shows that it is a verb."""
    listed, end = place.lexicon.listed, place.group.last
    after = place.plain(end)
    if (
        after in listed("that", "cues")
        or after == "to"
        or after in listed("determiners", "words")
        or after in listed("subjects")
    ):
        return True
    return (
        place.word(end)[:1].isupper()
        or (end < place.sentence.last and place.prose.is_quoted(end))
        or (after in (":", ",") and end + 1 < place.sentence.last and place.prose.is_quoted(end + 1))
    )


def is_progressive(place: Place) -> bool:
    """ "is claiming", and not ", claiming"."""
    passives = place.lexicon.listed("passives")
    helped = [place.plain(n) for n in range(place.group.first, place.verb)]
    return any(word in passives or word.endswith("n't") for word in helped)


def agrees(place: Place, who: Stretch) -> bool:
    """A word that could be a noun is a verb where its number fits: "the group claims", "officials claim"."""
    word, last, listed = place.plain(place.verb), place.plain(head_noun(place, who)), place.lexicon.listed
    if word not in listed("also_nouns") or place.group.last - place.group.first > 1 or last in listed("subjects"):
        return True
    if place.word(head_noun(place, who))[0].isupper() or last in ("'s", ")", ","):
        return True
    plural = last.endswith("s") or last in listed("plurals", "words")
    if word.endswith("s") == plural or last.endswith("ing"):
        return False
    if plural or last in listed("people", "words") | listed("documents") | listed("bodies"):
        return True
    return word.endswith("s") and place.plain(who.first) in listed("determiners", "words")


def doubt(place: Place, who: Stretch) -> str:
    """What speaks against an attribution: "would say", "did not say", "what he said", "the money he says he raised"."""
    listed, words = place.lexicon.listed, [place.plain(n) for n in range(place.group.first, place.verb)]
    if any(word in listed("modals") and word != "to" for word in words):
        return "would"
    if any(word in ("not", "never") or word.endswith("n't") for word in words):
        return "not"
    before = place.plain(who.first - 1)
    if before in ("what", "whom", "which", "whose"):
        return "what"
    if (
        who.first > place.sentence.first
        and before[:1].isalnum()
        and before not in listed("clause_starts") | listed("leads", "cues") | (listed("that", "cues"))
    ):
        return "inner"
    if before in listed("clause_starts") and before not in ("and", "but", "or"):
        return before if before in ("that", "if", "when", "while", "as") else "clause"
    return ""
