"""Picking a source or a figure of the article."""

from collections.abc import Sequence

from annotator.ui.forms.offers import Offers
from annotator.ui.forms.picker import Findings, Picker
from annotator.ui.forms.popup import Found


def record_picker(offers: Offers, kind: str, *, many: bool = False) -> Picker:
    """A field that finds records of this kind: `source` or `figure`."""

    def find(query: str) -> Sequence[Found]:
        return [Found(record.id, record.label) for record in offers.find_records(kind, query)]

    return Picker(Findings(kind, find, offers.record_label), many=many)
