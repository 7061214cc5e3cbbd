"""How the whole application looks: its colours on light and on dark, its font and its sizes."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.stylesheet import stylesheet

FAMILY = "Inter"
SMALLEST = 10.0  # points


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
    figure="#d8922a",
    figure_wash="#fdebc8",
    source="#2a9a66",
    source_wash="#d9f2e4",
    good="#0b6b42",
    good_wash="#e8f7ef",
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
    source="#3fa876",
    source_wash="#1c3a2c",
    good="#7fdcae",
    good_wash="#1c332a",
    bad="#ff9d94",
    bad_wash="#43231f",
)


def apply_theme(app: QApplication, name: str = "system", scale: float = 1.0) -> None:
    """Give the application its look: `system`, `light` or `dark`; `scale` 1.5 makes everything half as large again."""
    dark = name == "dark" or (name == "system" and _system_is_dark())
    chosen = DARK if dark else LIGHT
    font = font_of_the_application(scale)
    app.setStyle("Fusion")
    app.setFont(font)
    app.setPalette(palette(chosen))
    app.setStyleSheet(stylesheet(vars(chosen), QFontMetrics(font).height(), dark))


def is_dark() -> bool:
    """Whether the application is dark now."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def colours() -> Colours:
    """The colours in use now."""
    return DARK if is_dark() else LIGHT


def kind_colour(kind: str) -> QColor:
    """The colour of a kind of record: `mention` (and `entity`), `figure` or `source`; for bars, dots and borders."""
    now = colours()
    return QColor({"figure": now.figure, "source": now.source}.get(kind, now.mention))


def kind_wash(kind: str) -> QColor:
    """What text of a kind may stand on."""
    now = colours()
    return QColor({"figure": now.figure_wash, "source": now.source_wash}.get(kind, now.mention_wash))


def line(widget: QWidget) -> int:
    """The height of a line of text, in pixels: the measure of all sizes, so that they follow the font."""
    return widget.fontMetrics().height()


def sized(font: QFont, times: float) -> QFont:
    """The font, so many times as large."""
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * times)
    return other


def smaller(font: QFont) -> QFont:
    """The font for what stands beside."""
    return sized(font, 0.86)


def font_of_the_application(scale: float = 1.0) -> QFont:
    """Inter where it is installed, else the system's own; never smaller than 10 points."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontDatabase.hasFamily(FAMILY):
        font.setFamilies([FAMILY, *font.families()])
    font.setPointSizeF(max(SMALLEST, font.pointSizeF()) * scale)
    return font


def palette(colours: Colours) -> QPalette:
    """The colours as Qt wants them."""
    role = QPalette.ColorRole
    made = QPalette(QColor(colours.window))
    said = {
        role.Window: colours.window, role.Base: colours.surface, role.AlternateBase: colours.hover,
        role.Button: colours.surface, role.ToolTipBase: colours.surface, role.ToolTipText: colours.text,
        role.WindowText: colours.text, role.Text: colours.text, role.ButtonText: colours.text,
        role.BrightText: colours.text, role.PlaceholderText: colours.muted,
        role.Highlight: colours.chosen, role.HighlightedText: colours.text,
        role.Link: colours.focus, role.LinkVisited: colours.focus, role.Accent: colours.focus,
        role.Mid: colours.border, role.Dark: colours.strong_border, role.Light: colours.hover,
    }  # fmt: skip
    for each, colour in said.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.disabled))
    return made


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
