"""How the text is set: its fonts, its measure and its distances."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF

SAMPLE = "the quick brown fox jumps over a lazy dog, and then it sleeps in the sun "
CHARACTERS_IN_A_LINE = 68
PITCH = 1.68
HAN = {"ja": "JP", "ko": "KR", "zh-Hant": "TC", "zh-TW": "TC", "zh-HK": "HK", "zh": "SC"}
LEAST_MARGIN = 28


@dataclass(frozen=True)
class Type:
    """The type of an article: size in points, and its language for the choice of fonts."""

    points: float = 13.0
    language: str = ""

    @cached_property
    def font(self) -> QFont:
        font = QFont()
        han = next((HAN[tag] for tag in HAN if self.language.startswith(tag)), "SC")
        font.setFamilies(["Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", f"Noto Serif CJK {han}", "serif"])
        font.setStyleHint(QFont.StyleHint.Serif)
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
        return self.metrics.horizontalAdvance(SAMPLE) / len(SAMPLE) * CHARACTERS_IN_A_LINE

    @property
    def line_gap(self) -> float:
        """What stands between a line's descenders and the next line's ascenders: the room for lanes."""
        return max(0.32 * self.em, PITCH * self.em - self.metrics.height())

    @property
    def paragraph_gap(self) -> float:
        return 0.5 * self.em

    def side_margin(self, width: float) -> float:
        """What is left free at each side of a pane of this width, so that the column stands in its middle."""
        return max(LEAST_MARGIN, (width - self.column) / 2)
