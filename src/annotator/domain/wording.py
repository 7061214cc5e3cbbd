"""How a record is named in sentences and labels."""

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.records import Alias, Article, Entity, Person, Record, Zone
from annotator.domain.sentences import Sentence, sentence

LONGEST = 40
KINDS = {
    "Article": sentence("article"),
    "Mention": sentence("mention"),
    "Figure": sentence("figure"),
    "Source": sentence("source"),
    "Zone": sentence("zone"),
    "Entity": sentence("entity"),
    "Alias": sentence("alias"),
    "Person": sentence("person"),
    "Choice": sentence("choice"),
    "Guidelines": sentence("guidelines"),
    "Answer": sentence("answer to a suggestion"),
    "Forgotten": sentence("what was learned"),
    "Verdict": sentence("verdict"),
    "Comment": sentence("comment"),
    "Assignment": sentence("assignment"),
    "Reviewer": sentence("reviewer"),
    "BlindCoding": sentence("blind coding"),
}
ZONES = {
    "headline": sentence("headline"),
    "crosshead": sentence("crosshead"),
    "byline": sentence("byline"),
    "dateline": sentence("dateline"),
    "caption": sentence("caption"),
    "rights": sentence("rights"),
    "residue": sentence("residue"),
}
ARTICLES = {"the", "a", "an", "le", "la", "les", "un", "une", "des"}


def wording(record: Record) -> Sentence:
    """A record in a few words: figure “181”, entity “Red Cross” …"""
    match record:
        case Figure() | Mention() | Source():
            return sentence("{0} “{1}”", kind_of(record), short(record.main.words))
        case Entity() | Person() | Alias():
            return sentence("{0} “{1}”", kind_of(record), short(record.name))
        case Article():
            return sentence("{0} “{1}”", kind_of(record), short(record.title))
        case Zone():
            return sentence("zone {0}", zone_word(record.kind))
        case _:
            return kind_of(record)


def kind_of(record: Record) -> Sentence:
    """The word for the kind of a record."""
    name = type(record).__name__
    return KINDS.get(name) or sentence(name.lower())


def zone_word(kind: str) -> str:
    """The word for a kind of zone; one that a project made is called as it is."""
    return ZONES.get(kind, kind)


def bare(words: str) -> str:
    """Words without case and without an article in front."""
    first, _, rest = " ".join(words.casefold().split()).partition(" ")
    return rest if rest and first in ARTICLES else f"{first} {rest}".strip()


def short(words: str, longest: int = LONGEST) -> str:
    """Words on one line, cut at the end of a word where they are long."""
    line = " ".join(words.split())
    if len(line) <= longest:
        return line
    cut = line[:longest].rpartition(" ")[0] or line[:longest]
    return f"{cut} …"
