"""The project's guidelines for coding: how they are now, another version, all versions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.codebook import GUIDELINES, Guidelines
from annotator.domain.edits import Change, Edit
from annotator.domain.guidelines import Version
from annotator.domain.sentences import sentence

if TYPE_CHECKING:
    from annotator.session.session import Session


class ProjectGuidelines:
    """One text for the whole project; the journal keeps every version of it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def text(self) -> str:
        """The guidelines in Markdown; empty where nobody has written any."""
        known = self._known
        return known.text if known and not known.deleted else ""

    def write(self, text: str, step: str = "") -> Edit:
        """Keep another version; edits of one step are one version. UserError where it cannot be written."""
        known = self._known
        after = replace(known or Guidelines(id=GUIDELINES), text=text, deleted=False)
        return self._session.do(Edit(sentence("guidelines"), (Change(known, after),), step=step))

    def versions(self) -> list[Version]:
        """Every version, the last first."""
        kept = self._session.project.journal.versions(GUIDELINES)
        return [Version(time, person, after.get("text") or "") for time, person, after in kept]

    @property
    def _known(self) -> Guidelines | None:
        return self._session.project.records.get(Guidelines, GUIDELINES)
