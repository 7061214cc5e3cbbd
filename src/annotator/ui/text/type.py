"""How the text is set: its fonts, its measure and its distances."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF

SAMPLE = "the quick brown fox jumps over a lazy dog, and then it sleeps in the sun "
CHARACTERS_IN_A_LINE = 68
PITCH = 1.68
HAN = {"ja": "JP", "ko": "KR", "zh-Hant": "TC", "zh-TW": "TC", "zh-HK": "HK", "zh": "SC"}
LEAST_MARGIN = 28
FAMILIES = {
    "serif": (
        ["Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif CJK {han}", "serif"],
        QFont.StyleHint.Serif,
    ),
    "sans": (
        ["Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK {han}", "sans-serif"],
        QFont.StyleHint.SansSerif,
    ),
    "mono": (["Noto Sans Mono", "Noto Sans Mono CJK {han}", "monospace"], QFont.StyleHint.Monospace),
}


@dataclass(frozen=True)
class Type:
    """The type of an article: size in points, its language for the choice of fonts, and what the reader likes."""

    points: float = 13.0
    language: str = ""
    letters: str = "serif"  # serif, sans, mono
    pitch: float = PITCH  # from line to line, by the size
    characters: int = CHARACTERS_IN_A_LINE  # that a line holds at most

    @cached_property
    def font(self) -> QFont:
        font = QFont()
        han = next((HAN[tag] for tag in HAN if self.language.startswith(tag)), "SC")
        families, hint = FAMILIES[self.letters]
        font.setFamilies([family.format(han=han) for family in families])
        font.setStyleHint(hint)
        font.setPointSizeF(self.points)
        return font

    @cached_property
    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font)

    @cached_property
    def em(self) -> float:
        """The size of the type in pixels."""
        return float(self.points * self.metrics.fontDpi() / 72)

    @cached_property
    def column(self) -> float:
        """The widest that a line of text may be."""
        return self.metrics.horizontalAdvance(SAMPLE) / len(SAMPLE) * self.characters

    @property
    def line_gap(self) -> float:
        """What stands between a line's descenders and the next line's ascenders: the room for lanes."""
        return max(0.32 * self.em, self.pitch * self.em - self.metrics.height())

    @property
    def paragraph_gap(self) -> float:
        return 0.5 * self.em

    def side_margin(self, width: float) -> float:
        """What is left free at each side of a pane of this width, so that the column stands in its middle."""
        return max(LEAST_MARGIN, (width - self.column) / 2)
