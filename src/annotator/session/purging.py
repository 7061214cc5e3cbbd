"""Articles that were deleted, how they come back, and how one goes for good.

`purging` and `purge` want only the path of a project, which is closed here meanwhile.
"""

from dataclasses import dataclass

from annotator.domain.edits import Edit, change, together
from annotator.domain.records import Article
from annotator.domain.sentences import sentence
from annotator.domain.wording import wording
from annotator.session.session import Session
from annotator.store.purge import Purged, Purging, purge, purging

__all__ = ["Deleted", "Purged", "Purging", "bring_back", "deleted_articles", "named_article", "purge", "purging"]


@dataclass(frozen=True)
class Deleted:
    """An article that was deleted: when, by whom, and how much is hidden with it."""

    article: Article
    time: str  # UTC
    person: str
    records: int


def deleted_articles(session: Session) -> list[Deleted]:
    """What was deleted, whoever did it, the last first."""
    gone = [article for article in session.project.records.all(Article, deleted=True) if article.deleted]
    return sorted((_told(session, article) for article in gone), key=lambda deleted: deleted.time, reverse=True)


def bring_back(articles: list[Article]) -> Edit:
    """The edit that lets articles stand again, with all that was recorded in them."""
    several = sentence("bring back {0} articles", len(articles))
    label = sentence("bring back {0}", wording(articles[0])) if len(articles) == 1 else several
    return together(label, [change(label, article, deleted=False) for article in articles])


def named_article(session: Session, words: str) -> list[Article]:
    """The articles, deleted or not, with this id, or else with this very title."""
    articles = list(session.project.records.all(Article, deleted=True))
    return [a for a in articles if a.id == words] or [a for a in articles if a.title == words]


def _told(session: Session, article: Article) -> Deleted:
    lines = [line for line in session.project.journal.history(article.id) if "deleted" in line.after]
    last = lines[-1] if lines else None
    count = sum(session.project.records.counts(article.id).values())
    return Deleted(article, last.time if last else "", last.person if last else "", count)
