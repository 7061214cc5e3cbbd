"""Reviewing the open project: what is to be decided, and deciding it."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.collecting import paused_collecting
from annotator.domain.edits import Edit, change
from annotator.domain.errors import UserError
from annotator.domain.records import Person
from annotator.domain.register import Register
from annotator.domain.review import Comment, Verdict
from annotator.domain.sentences import sentence
from annotator.services.review.cases import Case, cases_of, in_order, judged_anew
from annotator.services.review.deciding import Decider
from annotator.session.session import Session
from annotator.store.project import Project

Found = Callable[[dict[str, list[Case]], int, int], None]  # cases by article; how many articles were read, of all
Progress = Callable[[int, int, str], None]
FIRST, AT_ONCE = 1_000, 2_500  # cases that are told of together: first few, so that somebody can begin


class Reviewing:
    """What a reviewer sees of the project, and does to it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.between: tuple[str, ...] = ()  # whose work is compared; everybody's where nobody is named

    def cases(self, article: str) -> list[Case]:
        """The cases of an article as they are now, in reading order."""
        return _cases(self._session.project, self._session.register, article, between=self.between)

    def renewed(self, article: str, known: list[Case], edit: Edit) -> list[Case]:
        """The cases of an article after an edit; where only something was decided, records are not compared again."""
        judged = all(isinstance(change.after, Verdict | Comment | Person) for change in edit.changes)
        if judged and not self.between:  # else what stands may be a record that is not compared
            cases = judged_anew(known, self._session.project.records.reviews.verdicts(article))
            if cases is not None:
                return cases
        return self.cases(article) if self._session.has_article(article) else []

    def reading(self, found: Found, first: str = "") -> Callable[[Progress, Callable[[], bool]], None]:
        """The work of reading the cases of all articles, to be called in any thread.

        `found` is told of them in parts, those of the article `first` among the first, and once more in the end. What
        is called for progress may wait: it is asked between any two articles.
        """
        self._session.register.read_all()  # from another thread nothing could be looked up on the disk
        session = self._session
        return partial(_read, session.project.path, session.person.id, session.register, self.between, first, found)

    def people(self) -> list[Person]:
        """Everybody of the project."""
        return list(self._session.project.records.all(Person))

    def decider(self, reason: str = "", comment: str = "") -> Decider:
        """Whoever works here, with what they say to their next decision."""
        return Decider(self._session.person.id, reason, comment)

    def do(self, edit: Edit) -> Edit:
        """Save a decision; UserError where it cannot be."""
        if not self._session.project.writable:
            raise UserError("Nothing can be decided here: the project is open for looking only.")
        return self._session.do(edit)

    def say_why(self, case: Case, reason: str, comment: str) -> Edit | None:
        """Give one's own verdicts on a case other reasons and words; None where there are none.

        That a record is a duplicate of the one taken stays.
        """
        mine = [v for v in case.verdicts.values() if v.reviewer == self._session.person.id and v.reason != "duplicate"]
        changes = [change("", verdict, reason=reason, comment=comment).changes[0] for verdict in mine]
        return Edit(sentence("why it was decided so"), tuple(changes)) if changes else None


def _cases(
    project: Project,
    register: Register,
    article: str,
    verdicts: list[Verdict] | None = None,
    between: tuple[str, ...] = (),
) -> list[Case]:
    records = project.records
    annotations = [record for record in records.of_article(article) if isinstance(record, ANNOTATIONS)]
    said = records.reviews.verdicts(article) if verdicts is None else verdicts
    return cases_of(article, annotations, said, register, records.reviews.done_with(article), between)


def read_cases(
    project: Project, register: Register, articles: Iterable[str], between: tuple[str, ...] = ()
) -> Iterable[list[Case]]:
    """The cases of these articles, one article after the other."""
    verdicts = project.records.reviews.all_verdicts()
    for article in articles:
        yield _cases(project, register, article, verdicts.get(article, []), between)


def _read(
    path: Path,
    sees: str,
    register: Register,
    between: tuple[str, ...],
    first: str,
    found: Found,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> None:
    looking = Project.open(path, read_only=True, sees=sees)
    try:
        with paused_collecting(keeping=True):
            articles = looking.records.reviews.articles()
            if first in articles:
                articles.remove(first)
                articles.insert(0, first)
            part: dict[str, list[Case]] = {}
            size, enough = 0, FIRST
            for done, article in enumerate(articles):
                progress(done, len(articles), "")
                if cancelled():
                    return
                part[article] = cases = _cases(looking, register, article, between=between)
                in_order(cases)  # what that needs is kept by each, so that the window need not work it out
                size += len(cases)
                if size >= enough and done + 1 < len(articles):
                    found(part, done + 1, len(articles))
                    part, size, enough = {}, 0, AT_ONCE
            found(part, len(articles), len(articles))
    finally:
        looking.close()
