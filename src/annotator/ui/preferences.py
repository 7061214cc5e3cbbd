"""What a person likes, put into effect: at the start, and whenever a setting is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from annotator.session import Settings, asked
from annotator.ui.language import speak
from annotator.ui.rebuilding import rebuild
from annotator.ui.text.colours import colours_for
from annotator.ui.text.view import ArticleView
from annotator.ui.theme import apply_theme

if TYPE_CHECKING:
    from annotator.ui.window import Window

LOOK = {"theme", "marks", "interface_size", "animations"}
TYPE = {"text_size", "text_font", "line_spacing", "column_width"}
SUGGESTING = {"suggestions", "suggest_entities", "suggest_figures", "suggest_sources", "eager"}
BUILT_IN = {"language", "interface_size"}  # what widgets take up when they are made
MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
BLINK = 1000  # milliseconds


class Preferences(QObject):
    """Puts settings into effect in the open window, at once."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._silence = Silence(self)
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._show_tips()

    def change(self, **values: Any) -> None:
        """Keep these settings and put them into effect."""
        desk = self._window.desk
        changed = {name for name, value in values.items() if getattr(desk.settings, name) != value}
        if "person_name" in changed:
            self._window.projects.call_me(values.pop("person_name"))
        if "first_tips" in changed:
            values |= {"tips_seen": []}
        desk.remember(**values)
        if "language" in changed:
            speak(_app(), desk.settings.language)
        if changed & LOOK:
            dress(_app(), desk.settings)
        if changed & BUILT_IN:
            rebuild(self._window)
        self._show_tips()
        if self._window.session is not None and changed & SUGGESTING:
            self._window.work.proposals.begin_anew()
        if self._window.session is not None and changed & (LOOK | TYPE):
            view = self._window.work.view
            set_type(view, desk.settings)
            view.set_colours(colours_for(_app().palette()))

    def reset(self) -> None:
        """Everything as it was shipped; who works here stays."""
        self.change(**{each.name: each.default for each in asked() if each.name != "person_name"})

    def _follow_system(self) -> None:
        if self._window.desk.settings.theme == "system":
            dress(_app(), self._window.desk.settings)
            if self._window.session is not None:
                self._window.work.view.set_colours(colours_for(_app().palette()))

    def _show_tips(self) -> None:
        _app().removeEventFilter(self._silence)
        if not self._window.desk.settings.tips:
            _app().installEventFilter(self._silence)


class Silence(QObject):
    """While it watches the application, no tip comes up beside the pointer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip


def dress(app: QApplication, settings: Settings) -> None:
    """Give the application the look that was chosen."""
    apply_theme(app, settings.theme, settings.interface_size / 100, settings.marks, moves=settings.animations)
    app.setCursorFlashTime(BLINK if settings.animations else 0)
    if not settings.animations:
        for effect in MOVING:
            app.setEffectEnabled(effect, False)


def set_type(view: ArticleView, settings: Settings) -> None:
    """Set the article's text as it is liked."""
    view.set_type(
        points=settings.text_size,
        letters=settings.text_font,
        pitch=settings.line_spacing / 100,
        characters=settings.column_width,
    )


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
