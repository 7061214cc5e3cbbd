"""Records of one's own carried over to another text of the same article."""

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation
from annotator.domain.edits import Edit, add
from annotator.domain.errors import UserError
from annotator.domain.sentences import sentence
from annotator.domain.wording import short
from annotator.services.sharing.anchoring import Carried, carried
from annotator.session.session import Session


def carrying(session: Session, old: str, new: str) -> Carried:
    """What of this person's records in one article finds a place in another; nothing is written yet.

    What was carried over before is left out. UserError where the two are one.
    """
    if old == new:
        raise UserError("Records are carried over to another article. Choose one.")
    records: list[AnyAnnotation] = []
    for record in session.project.records.of_article(old, session.person.id):
        if isinstance(record, ANNOTATIONS):
            records.append(record)
    found = carried(records, session.read(old).text, session.read(new).text, new)
    known = {
        id for kind in ANNOTATIONS for id in session.project.records.these(kind, [each.id for each in found.found])
    }
    found.exact = [each for each in found.exact if each.id not in known]
    found.near = [each for each in found.near if each.id not in known]
    return found


def carry(session: Session, found: Carried, old: str) -> Edit:
    """Write them, as one step of undo."""
    return session.do(add(sentence("carry over records of “{0}”", short(session.title_of(old))), *found.found))
