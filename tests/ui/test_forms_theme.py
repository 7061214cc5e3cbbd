"""Light and dark can both be read."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui import theme
from annotator.ui.theme import DARK, LIGHT, Colours

SURFACES = ("window", "surface", "hover", "chosen", "mention_wash", "figure_wash", "source_wash")


@pytest.fixture
def application(qapp: QApplication) -> QApplication:
    return qapp


def luminance(colour: str) -> float:
    parts = QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_all_text_has_contrast(colours: Colours) -> None:
    pairs = [("text", surface) for surface in SURFACES]
    pairs += [("muted", surface) for surface in ("window", "surface", "hover", "chosen")]
    pairs += [("disabled", "window"), ("disabled", "surface"), ("good", "good_wash"), ("bad", "bad_wash")]
    pairs += [("bad", "window"), ("text", "figure_wash"), ("window", "focus")]
    weak = [(a, b) for a, b in pairs if contrast(getattr(colours, a), getattr(colours, b)) < 4.5]
    assert weak == []


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_ring_and_check_boxes_stand_out(colours: Colours) -> None:
    for name, surface in product(("focus", "strong_border"), ("window", "surface")):
        assert contrast(getattr(colours, name), getattr(colours, surface)) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_fields_have_borders(colours: Colours) -> None:
    assert contrast(colours.border, colours.surface) >= 1.7


def test_a_theme_is_applied_and_changed(application: QApplication, qtbot: QtBot) -> None:
    before = application.palette(), application.font(), application.styleSheet()
    try:
        theme.apply_theme(application, "dark")
        assert theme.is_dark()
        assert theme.kind_colour("figure") == QColor(DARK.figure)
        small = application.font().pointSizeF()
        theme.apply_theme(application, "light", 1.5)
        assert not theme.is_dark()
        assert application.font().pointSizeF() == pytest.approx(1.5 * small)
        assert application.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(LIGHT.muted)
        theme.apply_theme(application, "light", 1.5)
        assert application.font().pointSizeF() == pytest.approx(1.5 * small)
    finally:
        application.setStyleSheet(before[2])
        application.setPalette(before[0])
        application.setFont(before[1])
