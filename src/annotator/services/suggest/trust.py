"""How often each rule is right, measured on coded news: what is proposed by itself, and what only to the eager."""

QUIET, EAGER = 0.75, 0.33  # the least that is proposed in each mode

SURE = {
    "quote_who_said": 0.99,  # “…,” she said
    "quote_said_who": 0.94,  # “…,” said Ole Berg
    "clause_who_said": 0.96,  # …, police said
    "clause_said_who": 0.85,  # …, said the harbour office
    "according_to": 0.95,
    "verb_quote": 0.98,  # she said, “…”
    "verb_colon": 0.9,
    "verb_that": 0.96,  # she said that …
    "reporting_clause": 0.95,  # she said …
    "reporting_whether": 0.84,
    "reporting_about": 0.8,  # she complained about …
    "reporting_to": 0.75,  # she promised to …
    "called_quote": 0.98,  # she called it “…”
    "called_thing": 0.8,
    "called_for": 0.93,
    "judging_clause": 0.91,  # she condemned …
    "judging_whether": 0.95,
    "judging_that": 0.9,
    "appeal": 0.8,  # she renewed her appeal to the world for help
    "findings_clause": 0.8,  # the study found …
    "findings_whether": 0.7,
    "quoting_about": 0.8,  # she spoke of …
    "quoting_whether": 0.75,
    "quoting_to": 0.45,
    "believing_that": 0.84,  # she believes that …
    "believing_to": 0.68,  # she hopes to …
    "believing_clause": 0.65,
    "believing_whether": 0.5,
    "passive_by": 0.5,  # … was reported by the newspaper
    "name_colon": 0.8,  # WALLACE: …
    "headline_colon": 0.6,  # Poll: …
    "quote_dash_name": 0.9,  # “…” ― Ole Berg
}
FORMS = {"participle": 0.97, "and": 0.87, "relative": 0.9}  # …, saying that; … and said that; who said that
LOOSE_FORMS = {"participle": 0.74, "and": 0.8, "relative": 0.6}  # the same of verbs that take things, too
DOUBTS = {
    "clause": 0.9,  # because he said …
    "far": 1.0,  # … and said: whoever opens the sentence
    "what": 0.85,  # what he said …
    "as": 0.85,
    "if": 0.6,
    "inner": 0.55,  # the money he says he has
    "not": 0.5,  # did not say …
    "would": 0.32,  # would say …
    "that": 0.32,  # … that he said …
}
LOOSE_DOUBTS = {"clause": 0.7, "inner": 0.2, "what": 0.5}


def confidence(rule: str, form: str = "", doubt: str = "") -> float:
    """How sure a rule is, 0 to 1, for the form of the verb and with what speaks against an attribution."""
    loose = rule.startswith(("judging", "believing", "findings", "quoting"))
    sure = SURE.get(rule, 0.0)
    by_form = (LOOSE_FORMS if loose or rule.endswith("_clause") else FORMS).get(form, 1.0)
    if rule.startswith("believing") and form:
        by_form = 0.4
    by_doubt = LOOSE_DOUBTS.get(doubt, DOUBTS.get(doubt, 1.0)) if loose else DOUBTS.get(doubt, 1.0)
    if rule == "called_quote" and doubt == "what":
        by_doubt = 0.1
    return round(sure * by_form * by_doubt, 2)
