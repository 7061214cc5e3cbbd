"""Picking an entity of the register, or making one on the spot."""

from collections.abc import Sequence

from annotator.ui.forms.offers import Offers
from annotator.ui.forms.picker import Findings, Picker
from annotator.ui.forms.popup import Found


def entity_picker(offers: Offers, *, many: bool = False) -> Picker:
    """A field that finds entities by any of their names."""

    def find(query: str) -> Sequence[Found]:
        return [Found(e.id, e.name, e.detail, e.exact) for e in offers.find_entities(query)]

    return Picker(Findings("mention", find, offers.entity_name, offers.new_entity), many=many)
