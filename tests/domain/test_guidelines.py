"""Guidelines find the passage of a field by its heading."""

from annotator.domain.codebook import Codebook, default_choices
from annotator.domain.guidelines import headings, passage, skeleton

TEXT = """# Coding floods

## Figures

### Status
Only what the article says.

```
# no heading
```

### `counted`

## Sources

### Status ###
Of a source.
"""


def at(kind: str, *names: str) -> str:
    found = headings(TEXT)
    place = passage(found, kind, names)
    return found[place].words if place >= 0 else ""


def test_a_heading_in_code_is_none() -> None:
    assert [h.words for h in headings(TEXT)] == [
        "Coding floods", "Figures", "Status", "`counted`", "Sources", "Status",
    ]  # fmt: skip


def test_a_field_is_found_under_its_kind_of_record() -> None:
    found = headings(TEXT)
    assert passage(found, "Figures", ["status", "Status"]) == 2
    assert passage(found, "Sources", ["status"]) == 5
    assert passage(found, "Figures", ["counted", "What is counted"]) == 3


def test_without_a_heading_of_its_own_a_field_leads_to_its_kind_or_nowhere() -> None:
    assert at("Figures", "place") == "Figures"
    assert at("Entities", "type") == ""


def test_the_skeleton_has_a_heading_for_every_field_with_its_choices() -> None:
    codebook = Codebook(default_choices())
    text = skeleton(codebook, "Floods")
    found = headings(text)
    assert passage(found, "Figures", ["Status"]) > passage(found, "Figures", ["none"]) > 0
    assert "- **killed**" in text
