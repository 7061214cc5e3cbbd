"""The colours of the window: light, dark, and both with high contrast; each with two sets of colours for marks."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Colours:
    """Every colour of the window; text keeps a contrast of 4.5 on every surface it may stand on."""

    window: str
    surface: str  # fields, lists
    hover: str
    hairline: str
    border: str  # of a field
    strong_border: str  # of a check box
    text: str
    muted: str
    disabled: str
    focus: str
    chosen: str  # the background of a chosen row
    mention: str
    mention_wash: str
    figure: str
    figure_wash: str
    source: str
    source_wash: str
    good: str
    good_wash: str
    bad: str
    bad_wash: str


LIGHT = Colours(
    window="#ffffff",
    surface="#ffffff",
    hover="#f1f4f9",
    hairline="#e1e5ec",
    border="#bcc4d1",
    strong_border="#7d8798",
    text="#1a2130",
    muted="#5b6473",
    disabled="#6b7382",
    focus="#2563eb",
    chosen="#dbe7fd",
    mention="#2f6fed",
    mention_wash="#dbe7fd",
    figure="#c97b0a",
    figure_wash="#fdebc8",
    source="#2a9a66",
    source_wash="#d9f2e4",
    good="#0a6384",
    good_wash="#e4f3f9",
    bad="#b3261e",
    bad_wash="#fdecea",
)

DARK = Colours(
    window="#1b1e24",
    surface="#22262e",
    hover="#2c313b",
    hairline="#343a45",
    border="#566072",
    strong_border="#8792a5",
    text="#e6e8ec",
    muted="#a9b1be",
    disabled="#939ba8",
    focus="#6ea0ff",
    chosen="#263c66",
    mention="#6ea0ff",
    mention_wash="#263c66",
    figure="#d9a03c",
    figure_wash="#453616",
    source="#1f8f6a",
    source_wash="#1c3a2c",
    good="#7cd4e8",
    good_wash="#17323c",
    bad="#ff9d94",
    bad_wash="#43231f",
)

LIGHT_CONTRAST = replace(
    LIGHT,
    hover="#eef0f4", hairline="#5a5a5a", border="#000000", strong_border="#000000",
    text="#000000", muted="#2b2b2b", disabled="#3c3c3c", focus="#0033a0", chosen="#cfe0ff",
    mention="#0a3ab0", figure="#8a4b00", source="#00573c", good="#003f5c", bad="#7a0c06",
)  # fmt: skip

DARK_CONTRAST = replace(
    DARK,
    window="#000000", surface="#000000", hover="#202020", hairline="#b0b0b0", border="#ffffff", strong_border="#ffffff",
    text="#ffffff", muted="#e4e4e4", disabled="#c4c4c4", focus="#ffd400", chosen="#123a7a",
    mention="#8fb6ff", mention_wash="#123070", figure="#ffc24d", figure_wash="#4a3200", source="#3fc79a",
    source_wash="#0c4030", good="#8fe6fa", good_wash="#0a3440", bad="#ffb3ab", bad_wash="#4a1510",
)  # fmt: skip

LOOKS = {"light": LIGHT, "dark": DARK, "light_contrast": LIGHT_CONTRAST, "dark_contrast": DARK_CONTRAST}
OTHER_MARKS = {
    "light": {"mention": "#8a3ffc", "mention_wash": "#ece0ff", "figure": "#a67c00", "figure_wash": "#fbf0bf"},
    "dark": {"mention": "#be95ff", "mention_wash": "#3d2a63", "figure": "#d9b83c", "figure_wash": "#433a10"},
}
OTHER_MARKS["light"] |= {"source": "#007d79", "source_wash": "#d2f3f1"}
OTHER_MARKS["dark"] |= {"source": "#0fa39d", "source_wash": "#123a3a"}
OTHER_MARKS["light_contrast"] = OTHER_MARKS["light"] | {"mention": "#5a1fb0", "figure": "#6b4e00", "source": "#00534f"}
OTHER_MARKS["dark_contrast"] = OTHER_MARKS["dark"] | {"mention": "#d0b0ff", "figure": "#f5d75c", "source": "#3fd9d3"}


def colours_of(look: str, marks: str = "usual") -> Colours:
    """The colours of a look (light, dark, light_contrast, dark_contrast) with a set of colours for marks."""
    return LOOKS[look] if marks == "usual" else replace(LOOKS[look], **OTHER_MARKS[look])
