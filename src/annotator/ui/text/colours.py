"""The reading pane's colours, on light and on dark."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QPalette

from annotator.ui.theme import look


@dataclass(frozen=True)
class Colours:
    """Every colour of the pane; text keeps a contrast of 4.5 on every fill."""

    text: QColor
    muted: QColor
    greyed: QColor
    background: QColor
    mention: QColor
    mention_nested: QColor
    mention_edge: QColor
    mention_dots: QColor
    figure: QColor
    figure_border: QColor
    said: QColor
    cue: QColor
    who: QColor
    source_wash: QColor
    faint: QColor
    extra: QColor
    ring: QColor
    linked: QColor
    linked_wash: QColor
    selection: QColor
    caret: QColor
    by_all: QColor  # who recorded something
    by_some: QColor
    by_first: QColor
    by_second: QColor

    @property
    def fills(self) -> tuple[QColor, ...]:
        """What text may stand on."""
        return (
            self.background,
            self.mention,
            self.mention_nested,
            self.figure,
            self.source_wash,
            self.linked_wash,
        )


def _wash(colour: str, alpha: int) -> QColor:
    colour_with_alpha = QColor(colour)
    colour_with_alpha.setAlpha(alpha)
    return colour_with_alpha


LIGHT = Colours(
    text=QColor("#1a2130"),
    muted=QColor("#5b6473"),
    greyed=QColor("#5e6674"),
    background=QColor("#ffffff"),
    mention=QColor("#dbe7fd"),
    mention_nested=QColor("#bfd5fa"),
    mention_edge=QColor("#94b5f0"),
    mention_dots=QColor("#2f62c9"),
    figure=QColor("#fdf0d0"),
    figure_border=QColor("#c97b0a"),
    said=QColor("#33a56f"),
    cue=QColor("#0d7a4c"),
    who=QColor("#0d7a4c"),
    source_wash=QColor("#e1f5ea"),
    faint=QColor("#8a7d6a"),
    extra=QColor("#a85f0a"),
    ring=QColor("#b8470c"),
    linked=QColor("#b8470c"),
    linked_wash=QColor("#fff1e8"),
    selection=_wash("#2f6fed", 70),
    caret=QColor("#1a4fd0"),
    by_all=QColor("#14804a"),
    by_some=QColor("#9a6200"),
    by_first=QColor("#2a5fd0"),
    by_second=QColor("#c2255c"),
)

DARK = Colours(
    text=QColor("#e6e8ec"),
    muted=QColor("#a3abb8"),
    greyed=QColor("#a1a9b6"),
    background=QColor("#1b1e24"),
    mention=QColor("#263c66"),
    mention_nested=QColor("#34508b"),
    mention_edge=QColor("#5577bf"),
    mention_dots=QColor("#8fb0f5"),
    figure=QColor("#453616"),
    figure_border=QColor("#d9a03c"),
    said=QColor("#3fa876"),
    cue=QColor("#7fdcae"),
    who=QColor("#7fdcae"),
    source_wash=QColor("#1c3a2c"),
    faint=QColor("#a0947f"),
    extra=QColor("#e8b45c"),
    ring=QColor("#ff9a55"),
    linked=QColor("#ff9a55"),
    linked_wash=QColor("#43301f"),
    selection=_wash("#6ea0ff", 90),
    caret=QColor("#8fb6ff"),
    by_all=QColor("#5fd39a"),
    by_some=QColor("#e8b45c"),
    by_first=QColor("#7fa8ff"),
    by_second=QColor("#ff8db4"),
)


LIGHT_CONTRAST = replace(
    LIGHT,
    text=QColor("#000000"), muted=QColor("#2b2b2b"), greyed=QColor("#3c3c3c"), mention_edge=QColor("#0a3ab0"),
    mention_dots=QColor("#0a3ab0"),
    figure_border=QColor("#8a4b00"), said=QColor("#00573c"), cue=QColor("#00573c"), who=QColor("#00573c"),
    faint=QColor("#4a4234"), extra=QColor("#6b3a00"), ring=QColor("#7a2800"), linked=QColor("#7a2800"),
    caret=QColor("#000000"), by_all=QColor("#00573c"), by_some=QColor("#6b3a00"), by_first=QColor("#0a3ab0"),
    by_second=QColor("#8a0a3a"),
)  # fmt: skip

DARK_CONTRAST = replace(
    DARK,
    text=QColor("#ffffff"), muted=QColor("#e4e4e4"), greyed=QColor("#c4c4c4"), background=QColor("#000000"),
    mention=QColor("#123070"), mention_nested=QColor("#1d459c"), mention_edge=QColor("#8fb6ff"),
    mention_dots=QColor("#a9c6ff"),
    figure=QColor("#4a3200"), figure_border=QColor("#ffc24d"), said=QColor("#3fc79a"), cue=QColor("#8ff0c8"),
    who=QColor("#8ff0c8"), source_wash=QColor("#0c4030"), faint=QColor("#d0c4ac"), extra=QColor("#ffcf80"),
    ring=QColor("#ffb37a"), linked=QColor("#ffb37a"), caret=QColor("#ffd400"),
    by_all=QColor("#8ff0c8"), by_some=QColor("#ffcf80"), by_first=QColor("#a9c6ff"), by_second=QColor("#ffb0cc"),
)  # fmt: skip

LOOKS = {"light": LIGHT, "dark": DARK, "light_contrast": LIGHT_CONTRAST, "dark_contrast": DARK_CONTRAST}
OTHER_MARKS = {
    "light": {
        "mention": "#ece0ff", "mention_nested": "#d9c2ff", "mention_edge": "#b98bff", "mention_dots": "#7a3fe0",
        "figure": "#fbf0bf",
        "figure_border": "#a67c00", "said": "#0a9490", "cue": "#00655f", "who": "#00655f", "source_wash": "#d2f3f1",
    },
    "dark": {
        "mention": "#3d2a63", "mention_nested": "#553c88", "mention_edge": "#8a66c8", "mention_dots": "#c3a1ff",
        "figure": "#433a10",
        "figure_border": "#d9b83c", "said": "#0fa39d", "cue": "#6fe3de", "who": "#6fe3de", "source_wash": "#123a3a",
    },
}  # fmt: skip
OTHER_MARKS["light_contrast"] = OTHER_MARKS["light"] | {"said": "#00534f", "cue": "#00534f", "figure_border": "#6b4e00"}
OTHER_MARKS["dark_contrast"] = OTHER_MARKS["dark"] | {"said": "#3fd9d3", "figure_border": "#f5d75c"}


def colours_for(palette: QPalette) -> Colours:
    """The colours that go with the look of the application, light or dark as the surroundings are."""
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    now, marks = look()
    if ("dark" in now) != dark:
        now = "dark" if dark else "light"
    return colours_of(now, marks)


def colours_of(look: str, marks: str = "usual") -> Colours:
    """The pane's colours for a look, with a set of colours for marks."""
    if marks == "usual":
        return LOOKS[look]
    return replace(LOOKS[look], **{name: QColor(colour) for name, colour in OTHER_MARKS[look].items()})


def with_colours(palette: QPalette, colours: Colours) -> QPalette:
    """The palette with the pane's colours in it."""
    changed = QPalette(palette)
    changed.setColor(QPalette.ColorRole.Base, colours.background)
    changed.setColor(QPalette.ColorRole.Text, colours.text)
    changed.setColor(QPalette.ColorRole.Highlight, colours.selection)
    changed.setColor(QPalette.ColorRole.HighlightedText, colours.text)
    return changed
