"""Cases in words: what they are about, what differs, what was decided; names of people stand hidden or not."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.domain.anchors import Anchor
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.asked import is_extra, value_of
from annotator.domain.fields import Field, fields_of
from annotator.domain.page import Page
from annotator.domain.review import AGREED, DISPUTED, DUPLICATE
from annotator.domain.wording import short
from annotator.services.review.cases import AGAIN, ALL_AGREE, DECIDED, Case
from annotator.services.review.differences import NOT_COMPARED
from annotator.session import Session
from annotator.session.field_words import FieldWords
from annotator.ui.field_words import field_words
from annotator.ui.language import phrase, said
from annotator.ui.records.rows import figure_words, source_words

Names = Mapping[str, str]  # what each person is called, by id
NOTHING = "–"


def kind_word(case: Case) -> str:
    """entity, figure, source."""
    words = {Mention: phrase("entity"), Figure: phrase("figure"), Source: phrase("source")}
    return words[case.kind]


def kind_of(case: Case) -> str:
    """The kind of records as colours know it."""
    return case.kind.__name__.lower()


def lead(case: Case) -> str:
    """What a case is about; where people recorded it otherwise, one after the other."""
    said = [case.members[person] for person in case.coders if person in case.members]
    return " / ".join(dict.fromkeys(filter(None, map(_lead, said)))) or "?"


def _lead(record: AnyAnnotation) -> str:
    if isinstance(record, Figure):
        return figure_words(record)
    if isinstance(record, Source):
        return short(record.who.words or record.said.words or record.cue.words, 32)
    return short(record.at.words, 32)


def gist(case: Case, names: Names) -> str:
    """What is to be decided, or was."""
    if case.state == DECIDED:
        return decision(case, names)
    if case.state == AGAIN:
        return phrase("changed since it was decided")
    if case.state == ALL_AGREE:
        return phrase("all agree")
    parts = []
    if len(case.coders) > 1 and case.missing:
        who = ", ".join(names[person] for person in case.coders if person in case.members)
        parts.append(phrase("only {0}").format(who))
    if case.differing:
        parts.append(phrase("differ: {0}").format(", ".join(label(case.kind, name) for name in case.differing[:3])))
    if any(verdict.verdict == DISPUTED for verdict in case.verdicts.values()):
        parts.append(phrase("left open"))
    return " · ".join(parts)


def decision(case: Case, names: Names) -> str:
    """Whose record was taken, or what else was decided."""
    if case.own is not None:
        return phrase("an own record")
    taken = case.taken
    if taken is None:
        another = all(verdict.reason == DUPLICATE for verdict in case.verdicts.values())
        return phrase("another’s taken") if another else phrase("nothing here")
    if len(case.coders) < 2:
        return phrase("agreed")
    return phrase("{0} taken").format(names[taken.author])


def who_decided(case: Case, session: Session) -> str:
    """The name of whoever decided, and their reason and words."""
    said = next((v for v in case.verdicts.values() if v.verdict == AGREED), next(iter(case.verdicts.values()), None))
    if said is None:
        return ""
    reason = reason_word(said.reason) if said.reason else ""
    return " · ".join(part for part in (session.name_of(said.reviewer), reason, said.comment) if part)


def changed(case: Case, session: Session, page: Page, names: Names) -> str:
    """What authors changed since it was judged, sentence by sentence."""
    lines = []
    for member in case.members.values():
        for name, (before, now) in case.changes.get(member.id, {}).items():
            if name.endswith("_span"):
                continue
            was, is_ = (_judged(session, page, member, name, value) for value in (before, now))
            who = names[member.author]
            lines.append(
                phrase("{0} changed {1} after it was judged: {2} → {3}.").format(who, label(case.kind, name), was, is_)
            )
    new = [names[member.author] for member in case.members.values() if member.id not in case.verdicts]
    if new and case.verdicts:
        lines.append(phrase("Not there yet, or not compared, when it was decided: {0}.").format(", ".join(new)))
    return "\n".join(lines) or phrase("What was taken is no longer there.")


def _judged(session: Session, page: Page, member: AnyAnnotation, name: str, value: Any) -> str:
    """A value as a snapshot has it, in words."""
    field = fields_of(type(member)).get(name)
    if field is None:
        return str(value) if value not in (None, "") else NOTHING
    return said(_words(session, page).stored(field, value)) or NOTHING


def label(kind: type[AnyAnnotation], name: str) -> str:
    """What a field is called."""
    field = fields_of(kind).get(name)
    words = field.label if field else name
    return QCoreApplication.translate("fields", words).lower() if words else name


def fields_shown(session: Session, case: Case) -> list[Field]:
    """The fields in which more stands than stands there anyway, in the order of the form."""
    members = [*case.members.values(), *([case.own] if case.own else [])]
    fields = [f for f in session.codebook.fields(case.kind) if f.name not in NOT_COMPARED or is_extra(f.name)]
    return [field for field in fields if field.name in case.differing or any(_holds(m, field) for m in members)]


def _holds(member: AnyAnnotation, field: Field) -> bool:
    value = value_of(member, field)
    if isinstance(value, Anchor):
        return bool(value)
    return value not in (None, "", (), False) and value != field.default


def cell(session: Session, page: Page, record: AnyAnnotation, field: Field) -> str:
    """What a record says in a field, in words."""
    return said(_words(session, page).value(field, value_of(record, field))) or NOTHING


def _words(session: Session, page: Page) -> FieldWords:
    return field_words(session, partial(_named, session, page))


def _named(session: Session, page: Page, link: str, id: str) -> str:
    if link == "entity":
        return session.register.name(id)
    record = page.get(id) if id else None
    if record is None:
        return ""
    return source_words(session, record) if isinstance(record, Source) else _lead(record)


def reason_word(key: str) -> str:
    """A reason in words."""
    words = {
        "boundary": phrase("boundary"), "type": phrase("type"), "link": phrase("link"), "value": phrase("value"),
        "polarity": phrase("polarity"), "missing": phrase("missing"), "duplicate": phrase("duplicate"),
        "not_attributed": phrase("not attributed"), "nothing_here": phrase("nothing here"), "other": phrase("other"),
    }  # fmt: skip
    return words.get(key, key)
