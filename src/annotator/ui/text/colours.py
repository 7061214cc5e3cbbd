"""The reading pane's colours, on light and on dark."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


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
    greyed=QColor("#6f7683"),
    background=QColor("#ffffff"),
    mention=QColor("#dbe7fd"),
    mention_nested=QColor("#bfd5fa"),
    mention_edge=QColor("#94b5f0"),
    figure=QColor("#fdf0d0"),
    figure_border=QColor("#d8922a"),
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
)

DARK = Colours(
    text=QColor("#e6e8ec"),
    muted=QColor("#a3abb8"),
    greyed=QColor("#8d95a3"),
    background=QColor("#1b1e24"),
    mention=QColor("#263c66"),
    mention_nested=QColor("#34508b"),
    mention_edge=QColor("#5577bf"),
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
)


def colours_for(palette: QPalette) -> Colours:
    """Light or dark, as the surroundings are."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def with_colours(palette: QPalette, colours: Colours) -> QPalette:
    """The palette with the pane's colours in it."""
    changed = QPalette(palette)
    changed.setColor(QPalette.ColorRole.Base, colours.background)
    changed.setColor(QPalette.ColorRole.Text, colours.text)
    changed.setColor(QPalette.ColorRole.Highlight, colours.selection)
    changed.setColor(QPalette.ColorRole.HighlightedText, colours.text)
    return changed
