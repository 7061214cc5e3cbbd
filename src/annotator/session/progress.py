"""How far somebody is with an article, as an edit."""

from dataclasses import replace

from annotator.domain.edits import Change, Edit
from annotator.domain.records import Article, Progress
from annotator.domain.sentences import sentence
from annotator.domain.wording import wording
from annotator.store.records import Records

STATES = {
    "new": sentence("new"),
    "in_progress": sentence("started"),
    "done": sentence("done"),
    "excluded": sentence("left out"),
}


def said_of(records: Records, now: Progress, state: str, reason: str) -> Edit:
    """The edit that says how far somebody is with an article: new, in_progress, done, excluded."""
    known = records.get(Progress, now.id)
    article = records.get(Article, now.article)
    label = sentence("{0}: {1}", STATES[state], wording(article) if article else "")
    return Edit(label, (Change(known, replace(now, state=state, reason=reason, deleted=False)),))
