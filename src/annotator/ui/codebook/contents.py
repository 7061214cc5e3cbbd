"""What there is in a codebook, in the order of the tree at the side, and what each list is called."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.codebook import FIXED
from annotator.domain.fields import fields_of
from annotator.domain.records import Article, Entity, Progress, Record, Zone
from annotator.domain.sentences import Sentence
from annotator.session import Session
from annotator.session.codebooks import fields_with
from annotator.ui.language import phrase, said, with_colon

ASKED: dict[str, type[Record]] = {"mention": Mention, "figure": Figure, "source": Source}
GROUPS: dict[str, tuple[type[Record], ...]] = {
    str(QT_TRANSLATE_NOOP("phrases", "Entities")): (Mention, Entity),
    str(QT_TRANSLATE_NOOP("phrases", "Figures")): (Figure,),
    str(QT_TRANSLATE_NOOP("phrases", "Sources")): (Source,),
    str(QT_TRANSLATE_NOOP("phrases", "Articles")): (Article, Zone, Progress),
}
NAMES = {
    "zone": str(QT_TRANSLATE_NOOP("phrases", "Zones of the text")),
    "form": str(QT_TRANSLATE_NOOP("phrases", "Form of the words")),
    "yes_no": str(QT_TRANSLATE_NOOP("phrases", "Yes, no")),
    "yes_no_unknown": str(QT_TRANSLATE_NOOP("phrases", "Yes, no, unknown")),
    "published_basis": str(QT_TRANSLATE_NOOP("phrases", "How the date is known")),
    "entity.type": str(QT_TRANSLATE_NOOP("phrases", "Type of entity")),
    "entity.subtype": str(QT_TRANSLATE_NOOP("phrases", "Subtype of entity")),
}
FIELDS, CHOICES, NUMBERS = "fields", "choices", "numbers"


@dataclass(frozen=True)
class Entry:
    """A line of the tree: what kind of page it opens, of what, and its words."""

    page: str
    of: str
    words: str


def contents(session: Session) -> dict[str, list[Entry]]:
    """The lines of the tree by group; a list that several records choose from stands with the first."""
    seen: set[str] = set()
    groups: dict[str, list[Entry]] = {}
    for name, types in GROUPS.items():
        entries = (
            [Entry(FIELDS, types[0].__name__.lower(), phrase("Fields of the form"))]
            if types[0] in ASKED.values()
            else []
        )
        for record_type in types:
            for field in _fields(session, record_type):
                if field.choices and field.choices not in seen:
                    seen.add(field.choices)
                    entries.append(Entry(CHOICES, field.choices, list_name(session, field.choices)))
        groups[phrase(name)] = entries
    groups[phrase("Figures")].insert(1, Entry(NUMBERS, "", phrase("Words for numbers")))
    rest = [name for name in session.codebook.lists if name not in seen]
    if rest:
        groups[phrase("In no form")] = [Entry(CHOICES, name, list_name(session, name)) for name in sorted(rest)]
    return groups


def list_name(session: Session, name: str) -> str:
    """A list is called like the field that chooses from it, unless that says too little."""
    if name in NAMES:
        return phrase(NAMES[name])
    labels = [QCoreApplication.translate("fields", field.label) for _, field in fields_with(session, name)]
    return labels[0] if labels else name.replace("_", " ").replace(".", ": ")


def note_on(session: Session, name: str) -> str:
    """Which fields choose from a list, and why it can only be renamed where that is so."""
    fields = fields_with(session, name)
    used = dict.fromkeys(
        with_colon(said(Sentence(kind.__name__.lower())), said(Sentence(field.label))) for kind, field in fields
    )
    where = phrase("Chosen in {0}.").format(", ".join(used)) if used else phrase("No field chooses from this list.")
    if name in FIXED:
        why = phrase(
            "The application itself depends on these choices (it computes with them), so they can be renamed, "
            "explained and coloured, but not added to, hidden or merged."
        )
        return f"{where} {why}"
    return where


def _fields(session: Session, record_type: type[Any]) -> list[Any]:
    if record_type in ASKED.values():
        return list(session.codebook.fields(record_type))
    return list(fields_of(record_type).values())
