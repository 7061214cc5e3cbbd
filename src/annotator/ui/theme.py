"""How the whole application looks: its colours on light and on dark, its font and its sizes."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.palettes import DARK, LIGHT, LOOKS, Colours, colours_of
from annotator.ui.stylesheet import stylesheet

FAMILY = "Inter"
SMALLEST = 10.0  # points
LOOK = "look"  # the property of the application that says how it looks

__all__ = ["DARK", "LIGHT", "Colours"]


def apply_theme(
    app: QApplication, name: str = "system", scale: float = 1.0, marks: str = "usual", *, moves: bool = True
) -> None:
    """Give the application its look: `system`, or one of LOOKS; `scale` 1.5 makes everything half as large again.

    `marks` is the set of colours for marks; without `moves` nothing fades, rolls out or blinks.
    """
    look = name if name in LOOKS else "dark" if _system_is_dark() else "light"
    chosen = colours_of(look, marks)
    font = font_of_the_application(scale)
    app.setProperty(LOOK, [look, marks])
    app.setStyle("Fusion")
    app.setFont(font)
    app.setPalette(palette(chosen))
    still = "" if moves else "* { widget-animation-duration: 0; }\n"
    app.setStyleSheet(still + stylesheet(vars(chosen), QFontMetrics(font).height(), "dark" in look))


def look() -> tuple[str, str]:
    """The look in use now, and its set of colours for marks."""
    app = QCoreApplication.instance()
    chosen = app.property(LOOK) if app else None
    if chosen and ("dark" in chosen[0]) == is_dark():
        return chosen[0], chosen[1]
    return ("dark" if is_dark() else "light"), "usual"


def is_dark() -> bool:
    """Whether the application is dark now."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def colours() -> Colours:
    """The colours in use now."""
    return colours_of(*look())


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
