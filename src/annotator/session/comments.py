"""What people say about records: threads of the whole project, those that wait for one person, and answering."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain import edits
from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation
from annotator.domain.edits import Edit
from annotator.domain.review import Comment
from annotator.domain.sentences import sentence
from annotator.services.review.deciding import now
from annotator.session.session import Session


@dataclass(frozen=True)
class Thread:
    """What was said about one record, the oldest first."""

    comments: tuple[Comment, ...]
    record: AnyAnnotation | None  # None where it is gone

    @property
    def id(self) -> str:
        """That of the comment that began it."""
        return self.comments[0].parent or self.comments[0].id

    @property
    def is_open(self) -> bool:
        """Whether a question is not settled: whoever settles it says so in the last comment."""
        return not self.comments[-1].resolved

    def waits_for(self, person: str) -> bool:
        """Whether somebody should look at it: it is to them, about their record, or goes on after what they said."""
        last = self.comments[-1]
        if not self.is_open or last.author == person:
            return False
        mine = self.record is not None and self.record.author == person
        return mine or any(person in (comment.to, comment.author) for comment in self.comments)


def threads(comments: Iterable[Comment], records: dict[str, AnyAnnotation]) -> list[Thread]:
    """The threads of comments in the order in which they were begun."""
    found: dict[str, list[Comment]] = {}
    for comment in sorted(comments, key=lambda each: (each.time, each.id)):
        found.setdefault(comment.parent or comment.id, []).append(comment)
    return [Thread(tuple(each), records.get(each[0].record)) for each in found.values()]


def all_threads(session: Session) -> list[Thread]:
    """All threads of the project."""
    comments = session.project.records.reviews.all_comments()
    ids = {comment.record for comment in comments}
    found = [r for kind in ANNOTATIONS for r in session.project.records.these(kind, ids).values()]
    return threads(comments, {r.id: r for r in found if isinstance(r, ANNOTATIONS) and not r.deleted})


def said(session: Session, about: Comment | AnyAnnotation, words: str, to: str = "", *, resolved: bool = False) -> Edit:
    """The edit that says something about a record, or answers in a thread; without words it only settles, or opens."""
    record, parent = (about.record, about.parent or about.id) if isinstance(about, Comment) else (about.id, "")
    comment = Comment(
        article=about.article,
        record=record,
        parent=parent,
        author=session.person.id,
        text=words,
        time=now(),
        to=to,
        resolved=resolved,
    )
    return edits.add(sentence("comment") if words else sentence("settle a comment"), comment)
