"""The report on agreement for a methods section, written from a project."""

from collections import Counter
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from annotator.domain.codebook import GUIDELINES, Guidelines
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Person
from annotator.domain.review import Verdict
from annotator.services.agreement.report import About, page
from annotator.services.agreement.scores import Agreement
from annotator.session.versions import versions
from annotator.store.project import Project

MOST_NAMES = 12  # publishers and languages that are named


def write_report(path: Path, project: Project, found: Agreement) -> None:
    """Write the report; UserError where the folder cannot be written to."""
    words = page(found, _about(project, found))
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
    corpus = {"Articles in the project": str(len(articles)), "Compared, coded by two or more": str(len(found.titles))}
    if dates:
        corpus["Published"] = f"{dates[0]} to {dates[-1]}"
    for what, values in (
        ("Publishers", (a.publisher for a in articles)),
        ("Languages", (a.language for a in articles)),
    ):
        counted = Counter(value for value in values if value)
        if counted:
            told = ", ".join(f"{name} ({count})" for name, count in counted.most_common(MOST_NAMES))
            corpus[what] = told if len(counted) <= MOST_NAMES else f"{told}, and {len(counted) - MOST_NAMES} more"
    return corpus


def _guidelines(project: Project) -> str:
    """Which version it is: its number, when it was saved, and its fingerprint."""
    known = project.records.get(Guidelines, GUIDELINES)
    if known is None or known.deleted or not known.text:
        return "the project has none."
    kept = list(project.journal.versions(GUIDELINES))
    saved = f" of {kept[0][0][:10]}" if kept else ""
    return f"version {len(kept)}{saved}, SHA-256 {sha256(known.text.encode()).hexdigest()[:16]}…"


def _decisions(project: Project) -> dict[str, int]:
    """How often each decision stands: of several by one reviewer about a record, the latest."""
    latest: dict[tuple[str, str], Verdict] = {}
    for verdict in project.records.all(Verdict):
        key = verdict.annotation, verdict.reviewer
        if key not in latest or latest[key].time <= verdict.time:
            latest[key] = verdict
    words = (f"{v.verdict}, {v.reason.replace('_', ' ')}" if v.reason else v.verdict for v in latest.values())
    return dict(Counter(words).most_common())
