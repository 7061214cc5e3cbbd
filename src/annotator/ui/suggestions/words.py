"""A suggestion in words: what it proposes, which rule it is from, and how sure that is."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.fields import fields_of
from annotator.domain.wording import short
from annotator.services.suggest.standing import KINDS
from annotator.services.suggest.suggestion import Suggestion
from annotator.session import Session
from annotator.ui.language import phrase, word_of
from annotator.ui.naming import long_date
from annotator.ui.records.rows import Row, figure_words

SURE, USUALLY, OFTEN = 0.93, 0.85, 0.7


def row_of(session: Session, one: Suggestion, paragraph: int) -> Row:
    """A suggestion as a line of a list."""
    record, id = one.record, session.suggestions.key(one)
    kind, depth = KINDS[type(record)], 0
    if isinstance(record, Mention):
        lead, text = short(record.at.words), _entity(session, one)
    elif isinstance(record, Figure):
        lead, text, depth = figure_words(record), _figure(session, one), int(bool(record.part_of))
    else:
        lead, text = short(record.who.words or "?"), short(record.said.words, 60)
    return Row(id, kind, lead, text, depth, paragraph, proposed=True)


def suggested(one: Suggestion) -> str:
    """The kind of record that is proposed."""
    if isinstance(one.record, Mention):
        return phrase("Suggested entity")
    return phrase("Suggested figure") if isinstance(one.record, Figure) else phrase("Suggested source")


def lines(session: Session, one: Suggestion) -> list[tuple[str, str]]:
    """What would be recorded, field by field: labels and words; what is empty is left out."""
    record = one.record
    if isinstance(record, Mention):
        made = [
            (_label(Mention, "entity"), _entity(session, one)),
            (_label(Mention, "form"), _choice(session, "form", record.form)),
        ]
    elif isinstance(record, Figure):
        made = _of_figure(session, one, record)
    else:
        made = _of_source(session, one, record)
    return [(label, words) for label, words in made if words]


def sentence(session: Session, one: Suggestion) -> str:
    """All of it in one line, for the line at the bottom and for screen readers."""
    words = " · ".join(words for _, words in lines(session, one))
    told = phrase("{0} “{1}”: {2}. {3}.")
    return told.format(suggested(one), short(one.record.main.words), words, sureness(session, one))


def sureness(session: Session, one: Suggestion) -> str:
    """How often what is like this is right, in words."""
    share = session.suggestions.sure(one)
    if share >= SURE:
        return phrase("Nearly always right")
    if share >= USUALLY:
        return phrase("Usually right")
    return phrase("More often right than not") if share >= OFTEN else phrase("A guess")


def _of_figure(session: Session, one: Suggestion, record: Figure) -> list[tuple[str, str]]:
    days = [long_date(day) for day in dict.fromkeys((record.earliest, record.latest)) if day]
    proposed = session.suggestions.proposed(record.source)
    source = proposed.record.who.words if proposed and isinstance(proposed.record, Source) else ""
    total = session.suggestions.proposed(record.part_of)
    parts = [figure_words(each.record) for each in session.suggestions.parts(one) if isinstance(each.record, Figure)]
    return [
        (_label(Figure, "value"), figure_words(record)),
        (_label(Figure, "counted"), record.counted),
        (_label(Figure, "status"), _choice(session, "figure.status", record.status)),
        (_label(Figure, "place"), _name(session, one, record.place)),
        (phrase("When"), " – ".join(days)),
        (_label(Figure, "source"), short(source)),
        (_label(Figure, "part_of"), figure_words(total.record) if total and isinstance(total.record, Figure) else ""),
        (phrase("With its parts"), ", ".join(parts)),
    ]


def _of_source(session: Session, one: Suggestion, record: Source) -> list[tuple[str, str]]:
    speakers = ", ".join(filter(None, (_name(session, one, id) for id in record.speakers)))
    relay = _name(session, one, record.relayed_by) or getattr(one.named.get("relayed_by"), "words", "")
    choices = (("identification", record.identification), ("manner", record.manner))
    about = [_choice(session, name, key) for name, key in choices]
    if record.speech_act != "statement":
        about.append(_choice(session, "speech_act", record.speech_act))
    return [
        (_label(Source, "who"), record.who.words),
        (_label(Source, "cue"), short(record.cue.words)),
        (_label(Source, "speakers"), speakers),
        (_label(Source, "identification"), " · ".join(filter(None, about))),
        (_label(Source, "relayed_by"), relay),
    ]


def _figure(session: Session, one: Suggestion) -> str:
    record = one.record
    assert isinstance(record, Figure)
    return " · ".join(part for part in (record.counted, _choice(session, "figure.status", record.status)) if part)


def _entity(session: Session, one: Suggestion) -> str:
    """The entity of a mention: its name and type; one that is new says so; several where the words do not decide."""
    record = one.record
    assert isinstance(record, Mention)
    if not record.entity:
        return " / ".join(name for name in map(session.register.name, one.perhaps) if name)
    entity = session.register.get(record.entity)
    new = next((new.entity for new in one.new if new.entity.id == record.entity), None)
    if entity is None and new is None:
        return ""
    shown = entity or new
    assert shown is not None
    parts = (shown.name, _choice(session, "entity.type", shown.type), "" if entity else phrase("new"))
    return " · ".join(part for part in parts if part)


def _name(session: Session, one: Suggestion, id: str) -> str:
    new = next((new.entity.name for new in one.new if new.entity.id == id), "")
    return session.register.name(id) or new


def _choice(session: Session, name: str, key: str) -> str:
    return word_of(session.codebook, name, key) if key else ""


def _label(record_type: type[Any], name: str) -> str:
    return QCoreApplication.translate("fields", fields_of(record_type)[name].label)
