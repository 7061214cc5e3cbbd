"""The report on agreement for a methods section, written from a project."""

from collections import Counter
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from annotator.domain.codebook import GUIDELINES, Guidelines
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Person
from annotator.domain.review import AGREED, CHANGED, DISPUTED, REJECTED, Verdict
from annotator.domain.sentences import Language, Sentence, isolated, listed, sentence
from annotator.services.agreement.report import About, page
from annotator.services.agreement.report_html import grouped
from annotator.services.agreement.scores import Agreement
from annotator.session.versions import versions
from annotator.store.project import Project

MOST_NAMES = 12  # publishers and languages that are named
VERDICTS = {
    AGREED: sentence("agreed"),
    CHANGED: sentence("changed"),
    REJECTED: sentence("rejected"),
    DISPUTED: sentence("disputed"),
}
REASONS = {
    "boundary": sentence("boundary"),
    "type": sentence("type"),
    "link": sentence("link"),
    "value": sentence("value"),
    "polarity": sentence("polarity"),
    "missing": sentence("missing"),
    "duplicate": sentence("duplicate"),
    "not_attributed": sentence("not attributed"),
    "nothing_here": sentence("nothing here"),
    "other": sentence("other reason"),
}


def write_report(path: Path, project: Project, found: Agreement, language: Language) -> None:
    """Write the report; UserError where the folder cannot be written to."""
    words = page(found, _about(project, found), language)
    try:
        path.write_text(words, "utf-8", newline="\n")
    except OSError as problem:
        raise UserError(
            "{0} was not written: {1}. Choose another folder.", path.name, problem.strerror or problem
        ) from problem


def _about(project: Project, found: Agreement) -> About:
    names = {person.id: person.name for person in project.records.all(Person, deleted=True)}
    return About(
        project=project.path.stem,
        made=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        names=names,
        corpus=_corpus(project, found),
        guidelines=_guidelines(project),
        decisions=_decisions(project),
        versions=versions(),
    )


def _corpus(project: Project, found: Agreement) -> dict[str, str]:
    articles = list(project.records.all(Article))
    dates = sorted(article.published for article in articles if article.published)
    corpus: dict[str, str] = {
        sentence("Articles in the project"): grouped(len(articles)),
        sentence("Compared, coded by two or more"): grouped(len(found.titles)),
    }
    if dates:
        corpus[sentence("Published")] = f"{dates[0]} – {dates[-1]}"
    for what, values in (
        (sentence("Publishers"), (a.publisher for a in articles)),
        (sentence("Languages"), (a.language for a in articles)),
    ):
        counted = Counter(value for value in values if value)
        if counted:
            told = ", ".join(f"{isolated(name)} ({count})" for name, count in counted.most_common(MOST_NAMES))
            more = len(counted) - MOST_NAMES
            corpus[what] = sentence("{0}, and {1} more", told, more) if more > 0 else told
    return corpus


def _guidelines(project: Project) -> Sentence:
    """Which version it is: its number, when it was saved, and its fingerprint."""
    known = project.records.get(Guidelines, GUIDELINES)
    if known is None or known.deleted or not known.text:
        return sentence("the project has none.")
    kept, mark = list(project.journal.versions(GUIDELINES)), sha256(known.text.encode()).hexdigest()[:16]
    if not kept:
        return sentence("not saved as a version yet, SHA-256 {0}…", mark)
    return sentence("version {0} of {1}, SHA-256 {2}…", len(kept), kept[0][0][:10], mark)


def _decisions(project: Project) -> dict[str, int]:
    """How often each decision stands, in articles that stand: of several about a record, the one that counts."""
    said = project.records.reviews.all_verdicts().values()
    latest = {verdict.annotation: verdict for verdicts in said for verdict in verdicts}
    return dict(Counter(map(_decision, latest.values())).most_common())


def _decision(verdict: Verdict) -> str:
    taken = VERDICTS.get(verdict.verdict, verdict.verdict)
    return listed([taken, REASONS.get(verdict.reason, verdict.reason)]) if verdict.reason else taken
