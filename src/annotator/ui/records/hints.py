"""What a form says beside a record: proposals, what is inherited, and whether the parts make up the total."""

from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.checks import sum_sentence
from annotator.domain.page import INHERITED, Page, inherited
from annotator.services.recording.figures import proposals as proposed
from annotator.session import Session
from annotator.ui.forms.offers import Offers, Proposal
from annotator.ui.language import said
from annotator.ui.records.offers import SessionOffers

LINKS = {"source", "part_of"}


def proposals(page: Page, record: AnyAnnotation, offers: SessionOffers) -> dict[str, Proposal]:
    """What the form offers for fields that are empty, in words."""
    if isinstance(record, Mention) and not record.entity:
        id, why = offers.proposed_entity(record)
        return {"entity": Proposal(id, offers.entity_name(id), why)} if id else {}
    if not isinstance(record, Figure):
        return {}
    found = proposed(page, record)
    return {name: Proposal(each.value, _label(name, each, offers), said(each.why)) for name, each in found.items()}


def from_elsewhere(session: Session, page: Page, record: AnyAnnotation, offers: Offers) -> dict[str, str]:
    """What holds without being said: of a part what its total says, of a source what its entity says."""
    if isinstance(record, Figure) and record.part_of:
        whole = inherited(record, page.figure)
        names = [name for name in INHERITED if getattr(whole, name) and not getattr(record, name)]
        return {name: words(name, getattr(whole, name), offers) for name in names}
    if isinstance(record, Source) and record.speakers:
        entity = session.register.get(record.speakers[0])
        if entity is None:
            return {}
        said = {"role": entity.role, "organisation": session.register.name(entity.affiliation)}
        said["type"] = offers.label("entity.type", entity.type) if entity.type else ""
        return {name: value for name, value in said.items() if value}
    return {}


def remark(page: Page, record: AnyAnnotation) -> tuple[str, bool | None]:
    """Whether the parts of a figure, or of the total that it is a part of, add up."""
    if not isinstance(record, Figure):
        return "", None
    total = page.figure(record.part_of) if record.part_of else record
    parts = page.parts(total.id) if total else []
    if total is None or not parts:
        return "", None
    fine, words = sum_sentence(total, parts)
    return said(words), fine


def words(name: str, value: object, offers: Offers) -> str:
    """A value of a figure's field in words."""
    match name:
        case "status":
            return offers.label("figure.status", str(value))
        case "place" | "event":
            return offers.entity_name(str(value))
        case "source" | "part_of":
            return offers.record_label(str(value))
        case "when_at":
            return getattr(value, "words", "")
        case _:
            return str(value)


def _label(name: str, each: object, offers: Offers) -> str:
    return getattr(each, "label", "") or words(name, getattr(each, "value", ""), offers)
