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

Progress = Callable[[int, int, str], None]
STEPS = 100  # of progress


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

    def reading(self) -> Callable[[Progress, Callable[[], bool]], dict[str, list[Case]]]:
        """The work of reading the cases of all articles, to be called in any thread: by article, in their order."""
        self._session.register.read_all()  # from another thread nothing could be looked up on the disk
        session = self._session
        return partial(_read, session.project.path, session.person.id, session.register, self.between)

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
    progress: Progress,
    cancelled: Callable[[], bool],
) -> dict[str, list[Case]]:
    looking = Project.open(path, read_only=True, sees=sees)
    try:
        with paused_collecting():
            return _all_cases(looking, register, between, progress, cancelled)
    finally:
        looking.close()


def _all_cases(
    project: Project,
    register: Register,
    between: tuple[str, ...],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> dict[str, list[Case]]:
    articles = project.records.reviews.articles()
    found: dict[str, list[Case]] = {}
    step = max(1, len(articles) // STEPS)
    each = read_cases(project, register, articles, between)
    for done, (article, cases) in enumerate(zip(articles, each, strict=False)):
        if cancelled():
            break
        in_order(cases)  # what that needs is kept by each, so that the window need not work it out
        found[article] = cases
        if done % step == 0:  # the window paints each of them
            progress(done, len(articles), "")
    return found
