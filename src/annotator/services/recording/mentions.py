"""A mention from words: its form, and the entity that the words are known to mean."""

from dataclasses import replace

from annotator.domain.anchors import Span, anchor
from annotator.domain.annotations import Mention
from annotator.domain.edits import Change, Edit
from annotator.domain.page import Page
from annotator.domain.records import Entity
from annotator.domain.register import Register
from annotator.domain.sentences import sentence
from annotator.domain.wording import bare
from annotator.services.reading.forms import form_of
from annotator.services.reading.name_index import index_of
from annotator.services.reading.names import acronym_pair, folded
from annotator.services.reading.words import occurrences

UNCERTAIN = {"pronoun", "adjective"}


def new_mention(page: Page, span: Span, register: Register | None = None) -> Mention:
    """A mention of these words; with a register, its entity is filled in where the words have stood for just one."""
    at = anchor(page.text, span)
    form = form_of(page.text, span, page.article.language)
    entity = meant(page, register, at.words, form) if register else ""
    return Mention(article=page.article.id, at=at, form=form, entity=entity)


def meant(page: Page, register: Register, words: str, form: str = "") -> str:
    """The entity these words mean: the one that has the name, else the one they stood for in this article; or ""."""
    if form == "pronoun":
        return ""
    named = bearing(register, words, page.article.id)
    if len(named) == 1:
        return named.pop()
    alike = page.mentions_like(words)
    used = {register.resolved(m.entity) for m in alike if m.entity and m.form not in UNCERTAIN}
    return used.pop() if len(used) == 1 else ""


def bearing(register: Register, words: str, article: str) -> set[str]:
    """The entities that have exactly this name or alias; accents, case and hyphens do not count, length does."""
    alike = index_of(register).bearing(words)
    found = {id for id in alike if words in register.names(id)} or alike
    return {id for id in found if register.is_offered(id, article)}


def containing(page: Page, register: Register, words: str) -> str:
    """The one entity of this article of whose names these words are a part (“Brill” of “Ana Brill”); or ""."""
    wanted = f" {folded(bare(words))} "
    here = {register.resolved(id) for id in page.entities()}
    found = [id for id in here if any(wanted in f" {folded(name)} " for name in register.names(id))]
    return found[0] if len(found) == 1 and wanted.strip() else ""


def without_possessive(text: str, span: Span) -> Span:
    """Words without the ’s at their end: “Clinton’s” mentions Clinton."""
    possessive = text[span.start : span.end].endswith(("'s", "’s")) and span.end - span.start > len("’s")
    return Span(span.start, span.end - len("’s")) if possessive else span


def other_occurrences(page: Page, mention: Mention) -> Edit:
    """The same words elsewhere in the article as mentions of the same entity, where they are not marked already."""
    taken = {record.at.spans for record in page.of_type(Mention)}
    spans = [span for span in occurrences(page.text, mention.at.words) if (span,) not in taken]
    made = [replace(new_mention(page, span), entity=mention.entity) for span in spans]
    label = sentence("all occurrences of “{0}”", mention.at.words)
    return Edit(label, tuple(Change(None, each) for each in made))


def entity_from(name: str) -> tuple[Entity, list[str]]:
    """A new entity and its aliases from a name as typed: “Long Name (ACR)” gives the alias ACR."""
    typed = name.strip()
    pair = acronym_pair(typed, Span(0, len(typed)))
    if pair is None:
        return Entity(name=typed), []
    long, short = (typed[span.start : span.end].strip() for span in pair)
    return Entity(name=long), [short]
