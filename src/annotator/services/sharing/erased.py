"""Articles that were erased for good here, and come again with the work of somebody who still has them: they stay away,
with all that was recorded in them, unless somebody wishes otherwise."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.erased import ABOUT, erased_key
from annotator.domain.fields import fields_of
from annotator.domain.records import Alias, Article, Record, altered
from annotator.domain.stated import Stated
from annotator.services.sharing.plan import There
from annotator.services.sharing.reading import Sent


def come_again(sent: Iterable[Sent], there: There) -> list[Article]:
    """The articles in these files that were erased here, one of each id, and are not here again."""
    found = {s.record.id: s.record for each in sent for s in each.states if isinstance(s.record, Article)}
    keys = {erased_key(words) for article in found.values() for words in (article.id, article.text_sha256)}
    erased = there.erased(keys)
    if not erased:
        return []
    again = [a for a in found.values() if erased & {erased_key(a.id), erased_key(a.text_sha256)}]
    here = there.with_texts({article.text_sha256 for article in again}).keys()
    return [article for article in again if article.text_sha256 not in here]


def leave_out(sent: Iterable[Sent], articles: Iterable[Article]) -> None:
    """Take articles out of files that were read, what is about them, and the links of all else to these."""
    articles = list(articles)
    if not articles:
        return
    sent = list(sent)
    gone = _with_what_is_about({article.id for article in articles}, [s.record for each in sent for s in each.states])
    texts = {article.text_sha256 for article in articles}
    originals = {article.original_sha256 for article in articles}
    for each in sent:
        each.states = [_without_links(state, gone) for state in each.states if state.record.id not in gone]
        each.texts = {sha256: text for sha256, text in each.texts.items() if sha256 not in texts}
        kept = {s.record.original_sha256 for s in each.states if isinstance(s.record, Article)}
        each.originals = [o for o in each.originals if o.sha256 not in originals or o.sha256 in kept]


def _with_what_is_about(gone: set[str], records: list[Record]) -> set[str]:
    size = 0
    while size != len(gone):
        size = len(gone)
        gone |= {record.id for record in records if any(getattr(record, name, "") in gone for name in ABOUT)}
        gone |= {record.id for record in records if isinstance(record, Alias) and record.entity in gone}
    return gone


def _without_links(state: Stated, gone: set[str]) -> Stated:
    """A link with nothing at its other end is empty; what the sender says otherwise stands there."""
    values: dict[str, object] = {}
    for name, field in fields_of(type(state.record)).items():
        value = getattr(state.record, name) if field.link else None
        if isinstance(value, tuple) and gone.intersection(value):
            values[name] = tuple(id for id in value if id not in gone)
        elif isinstance(value, str) and value in gone:
            values[name] = ""
    return replace(state, record=altered(state.record, values)) if values else state
