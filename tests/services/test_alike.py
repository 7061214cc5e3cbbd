"""Entities that come in and may be ones that are here: asked about, and never taken for the same in silence."""

import pytest

from annotator.domain.records import Entity
from annotator.domain.register import Register
from annotator.services.sharing.alike import lookalikes


@pytest.mark.parametrize(
    ("theirs", "ours", "why"),
    [
        ("Karsel", "KARSEL", "the same name"),
        ("Qarsel", "Karsel", "a name that is nearly the same"),
        ("Ilwast", "Ilvast", "a name that is nearly the same"),
        ("Union of Transport User", "Union of Transport Users", "a name that is nearly the same"),
        ("Lund", "Land", None),
        ("Domvrel", "Karsel", None),
    ],
)
def test_a_letter_more_or_less_is_asked_about_but_not_in_very_short_names(
    theirs: str, ours: str, why: str | None
) -> None:
    here = Entity(name=ours, type="place")
    found = lookalikes([Entity(name=theirs, type="place")], {}, Register((here,), ()))
    assert [(each.ours, str(each.why)) for each in found] == ([((here,), why)] if why else [])
