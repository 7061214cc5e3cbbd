"""What the words of an attribution say about it beyond who, cue and said: how the source is identified, what it is."""

from dataclasses import replace

from annotator.domain.annotations import Source
from annotator.services.reading.forms import WORD, has_proper_name
from annotator.services.reading.language import alike, known, pattern, table
from annotator.services.reading.sentences import sentence_around
from annotator.services.reading.speech import channel_of, identification_of, quote_defects, speech_act_of
from annotator.services.suggest.prose import Prose

NAMELESS = ("anonymous", "unnamed")
DEFECTIVE = frozenset('“«„"([”»')


def described(source: Source, read: Prose) -> Source:
    """The source with identification, type, role, channel, speech act and defects of its quotation filled in."""
    who, cue, language = source.who.words, source.cue.words, read.language
    identification = identification_of(who, cue, language) if who else ""
    act = speech_act_of(cue, language)
    marked = not DEFECTIVE.isdisjoint(source.said.words)
    return replace(
        source,
        identification=identification,
        anonymity_reason=withheld_because(source, read) if identification == "anonymous" else "",
        type=type_of(who, language),
        role=role_of(who, language) if identification in NAMELESS else "",
        channel=channel_of(cue, who, language) or "unknown",
        speech_act=act,
        polarity="negative" if act == "denial" else "positive",
        quote_defect=quote_defects(read.text, source.said.spans) if marked else (),
    )


def type_of(who: str, language: str) -> str:
    """Person, organisation, document, group, by the noun; "" for a name, which the register knows."""
    words = [alike(word) for word in WORD.findall(who)]
    if not words or has_proper_name(who, language):
        return ""
    prepositions = known(language, "words", "prepositions")
    head = next((words[n - 1] for n in range(1, len(words)) if words[n] in prepositions), words[-1])
    for type_ in ("document", "media", "organisation", "group", "person"):
        if head in known(language, "source_type", type_):
            return type_
    return ""


def role_of(who: str, language: str) -> str:
    """ "senior Kurdish official" of "a senior Kurdish official", where what is said of the source is all there is."""
    words = who.split()
    while words and alike(words[0]) in known(language, "words", "determiners"):
        words.pop(0)
    people = known(language, "words", "people")
    return " ".join(words) if any(alike(word) in people for word in words) else ""


def withheld_because(source: Source, read: Prose) -> str:
    """Why the name is withheld, where the sentence says it; else `not_stated`."""
    around = sentence_around(read.text, source.cue.spans[0] if source.cue else source.main.spans[0])
    sentence = read.text[around.start : around.end]
    reasons = table(read.language, "anonymity_reason")
    return next(
        (key for key in reasons if pattern(read.language, "anonymity_reason", key).search(sentence)), "not_stated"
    )
