"""The rules of suggestions in words that an analyst knows: mostly an example of what each of them finds."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.services.suggest.trust import DOUBTS, FORMS


def _strings(table: Mapping[str, object]) -> dict[str, str]:
    """Words that are only marked for translation here, which Qt declares to be objects."""
    return {name: str(words) for name, words in table.items()}


SOURCES = _strings(
    {
        "quote_who_said": QT_TRANSLATE_NOOP("rules", "“…”, the mayor said"),
        "quote_said_who": QT_TRANSLATE_NOOP("rules", "“…”, said the mayor"),
        "clause_who_said": QT_TRANSLATE_NOOP("rules", "…, the mayor said"),
        "clause_said_who": QT_TRANSLATE_NOOP("rules", "…, said the mayor"),
        "according_to": QT_TRANSLATE_NOOP("rules", "according to the mayor"),
        "verb_quote": QT_TRANSLATE_NOOP("rules", "the mayor said “…”"),
        "verb_colon": QT_TRANSLATE_NOOP("rules", "the mayor said: …"),
        "verb_that": QT_TRANSLATE_NOOP("rules", "the mayor said that …"),
        "reporting_clause": QT_TRANSLATE_NOOP("rules", "the mayor said …"),
        "reporting_whether": QT_TRANSLATE_NOOP("rules", "the mayor asked whether …"),
        "reporting_about": QT_TRANSLATE_NOOP("rules", "the mayor complained about …"),
        "reporting_to": QT_TRANSLATE_NOOP("rules", "the mayor promised to …"),
        "called_quote": QT_TRANSLATE_NOOP("rules", "the mayor called it “…”"),
        "called_thing": QT_TRANSLATE_NOOP("rules", "the mayor called it …"),
        "called_for": QT_TRANSLATE_NOOP("rules", "the mayor called for …"),
        "judging_clause": QT_TRANSLATE_NOOP("rules", "the mayor condemned …"),
        "judging_whether": QT_TRANSLATE_NOOP("rules", "the mayor questioned whether …"),
        "judging_that": QT_TRANSLATE_NOOP("rules", "the mayor regretted that …"),
        "appeal": QT_TRANSLATE_NOOP("rules", "the mayor’s appeal to …"),
        "findings_clause": QT_TRANSLATE_NOOP("rules", "the study found …"),
        "findings_whether": QT_TRANSLATE_NOOP("rules", "the study found whether …"),
        "quoting_about": QT_TRANSLATE_NOOP("rules", "the mayor spoke of …"),
        "quoting_whether": QT_TRANSLATE_NOOP("rules", "the mayor spoke of whether …"),
        "quoting_to": QT_TRANSLATE_NOOP("rules", "the mayor spoke of wanting to …"),
        "believing_that": QT_TRANSLATE_NOOP("rules", "the mayor believes that …"),
        "believing_to": QT_TRANSLATE_NOOP("rules", "the mayor hopes to …"),
        "believing_clause": QT_TRANSLATE_NOOP("rules", "the mayor believes …"),
        "believing_whether": QT_TRANSLATE_NOOP("rules", "the mayor wonders whether …"),
        "passive_by": QT_TRANSLATE_NOOP("rules", "… was reported by the mayor"),
        "name_colon": QT_TRANSLATE_NOOP("rules", "a name and a colon: …"),
        "headline_colon": QT_TRANSLATE_NOOP("rules", "a headline that begins with who says it: …"),
        "quote_dash_name": QT_TRANSLATE_NOOP("rules", "“…” — and a name"),
    }
)
FIGURES = _strings(
    {
        "exact": QT_TRANSLATE_NOOP("rules", "a number"),
        "one": QT_TRANSLATE_NOOP("rules", "“one” with what befell them"),
        "article": QT_TRANSLATE_NOOP("rules", "“a” or “an” with what befell them"),
        "nobody": QT_TRANSLATE_NOOP("rules", "“nobody” with what befell them"),
        "pair": QT_TRANSLATE_NOOP("rules", "“both”, “a couple”"),
        "more_than": QT_TRANSLATE_NOOP("rules", "“more than” and a number"),
        "at_least": QT_TRANSLATE_NOOP("rules", "“at least” and a number"),
        "less_than": QT_TRANSLATE_NOOP("rules", "“fewer than” and a number"),
        "at_most": QT_TRANSLATE_NOOP("rules", "“up to” and a number"),
        "nearly": QT_TRANSLATE_NOOP("rules", "“nearly” and a number"),
        "about": QT_TRANSLATE_NOOP("rules", "“about” and a number"),
        "range": QT_TRANSLATE_NOOP("rules", "between two numbers"),
        "share": QT_TRANSLATE_NOOP("rules", "one number out of another"),
        "fraction": QT_TRANSLATE_NOOP("rules", "“half”, “a third” and the like"),
        "dozens": QT_TRANSLATE_NOOP("rules", "“dozens”"),
        "scores": QT_TRANSLATE_NOOP("rules", "“scores”"),
        "hundreds": QT_TRANSLATE_NOOP("rules", "“hundreds”"),
        "thousands": QT_TRANSLATE_NOOP("rules", "“thousands”"),
        "tens_of_thousands": QT_TRANSLATE_NOOP("rules", "“tens of thousands”"),
        "hundreds_of_thousands": QT_TRANSLATE_NOOP("rules", "“hundreds of thousands”"),
        "millions": QT_TRANSLATE_NOOP("rules", "“millions”"),
        "tens_of_millions": QT_TRANSLATE_NOOP("rules", "“tens of millions”"),
        "hundreds_of_millions": QT_TRANSLATE_NOOP("rules", "“hundreds of millions”"),
        "billions": QT_TRANSLATE_NOOP("rules", "“billions”"),
        "tens_of_billions": QT_TRANSLATE_NOOP("rules", "“tens of billions”"),
        "several": QT_TRANSLATE_NOOP("rules", "“several”, “many”"),
    }
)
MENTIONS = _strings(
    {
        "register": QT_TRANSLATE_NOOP("rules", "a name in the register"),
        "gazetteer": QT_TRANSLATE_NOOP("rules", "a place or body that is widely known"),
        "pair": QT_TRANSLATE_NOOP("rules", "a name with its short form in brackets"),
        "titled": QT_TRANSLATE_NOOP("rules", "a name behind a title"),
        "kind": QT_TRANSLATE_NOOP("rules", "a name with a word for what it is"),
        "capitals": QT_TRANSLATE_NOOP("rules", "several capitalised words"),
        "capital": QT_TRANSLATE_NOOP("rules", "one capitalised word"),
        "acronym": QT_TRANSLATE_NOOP("rules", "an acronym"),
        "beside": QT_TRANSLATE_NOOP("rules", "a description beside the name it is of"),
        "short": QT_TRANSLATE_NOOP("rules", "a shorter form of a name above"),
        "people": QT_TRANSLATE_NOOP("rules", "a nation or people"),
        "people_body": QT_TRANSLATE_NOOP("rules", "a nation’s government, army or the like"),
        "facility": QT_TRANSLATE_NOOP("rules", "a building or site"),
        "same_words": QT_TRANSLATE_NOOP("rules", "the words of an entity that you recorded"),
        "who_said": QT_TRANSLATE_NOOP("rules", "who speaks in a source that you recorded"),
        "who_counted": QT_TRANSLATE_NOOP("rules", "who is counted in a figure that you recorded"),
    }
)
OF_FORMS = _strings(
    {
        "participle": QT_TRANSLATE_NOOP("rules", "{0}, as in “saying …”"),
        "and": QT_TRANSLATE_NOOP("rules", "{0}, behind “and”"),
        "relative": QT_TRANSLATE_NOOP("rules", "{0}, behind “who”"),
    }
)
OF_DOUBTS = _strings(
    {
        "clause": QT_TRANSLATE_NOOP("rules", "{0}, in a subordinate clause"),
        "far": QT_TRANSLATE_NOOP("rules", "{0}, by whoever opens the sentence"),
        "what": QT_TRANSLATE_NOOP("rules", "{0}, behind “what”"),
        "as": QT_TRANSLATE_NOOP("rules", "{0}, behind “as”"),
        "if": QT_TRANSLATE_NOOP("rules", "{0}, behind “if”"),
        "inner": QT_TRANSLATE_NOOP("rules", "{0}, inside a description"),
        "not": QT_TRANSLATE_NOOP("rules", "{0}, with “not”"),
        "would": QT_TRANSLATE_NOOP("rules", "{0}, with “would”"),
        "that": QT_TRANSLATE_NOOP("rules", "{0}, behind “that”"),
    }
)


def rule_words(rule: str, kind: str = "") -> str:
    """A rule in words; the rules of others, and those that a project gave its own numbers, are called by their names.

    “pair” is the name of a rule for figures and of one for entities: `kind` says which, where it is known.
    """
    form, own, doubt = _parts(rule)
    tables = (FIGURES, MENTIONS, SOURCES) if kind == "figure" else (MENTIONS, FIGURES, SOURCES)
    found = next((table[own] for table in tables if own in table), "")
    if not found:
        return rule.replace("_", " ")
    words = _said(found)
    if form:
        words = _said(OF_FORMS[form]).format(words)
    return _said(OF_DOUBTS[doubt]).format(words) if doubt else words


def _parts(rule: str) -> tuple[str, str, str]:
    """The form of the verb, the rule itself, and what speaks against it, as the name of a rule for sources joins them.

    A name that is a rule as it stands has no such parts.
    """
    if rule in SOURCES or rule in FIGURES or rule in MENTIONS:
        return "", rule, ""
    form = next((each for each in FORMS if rule.startswith(f"{each}_")), "")
    own = rule.removeprefix(f"{form}_")
    doubt = next((each for each in DOUBTS if own.endswith(f"_{each}") and own not in SOURCES), "")
    return form, own.removesuffix(f"_{doubt}") if doubt else own, doubt


def _said(words: str) -> str:
    return QCoreApplication.translate("rules", words)
