"""The entities at hand under the text: a digit, or a click, says that the selected words mean that one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from annotator.domain.annotations import Mention
from annotator.domain.at_hand import AtHand, meaning
from annotator.domain.edits import Edit
from annotator.domain.records import Alias, Entity
from annotator.ui import theme
from annotator.ui.live import Live
from annotator.ui.naming import named
from annotator.ui.plain import tip
from annotator.ui.text.view import ArticleView

IN_A_ROW = 5


class EntitiesAtHand(QWidget):
    """A row of names with their digits; what they mean goes for the selected words, else for the chosen mention."""

    wished = Signal(str)  # an entity, where neither words nor a mention are chosen

    def __init__(self, live: Live, view: ArticleView) -> None:
        super().__init__()
        named(self, "head", spoken=self.tr("Entities at hand"))
        self._live, self._view = live, view
        self._hand = AtHand()
        self._article = ""
        self._buttons: list[QToolButton] = []
        self._layout = QGridLayout(self)
        self.hide()
        live.turned.connect(self._forget)
        live.whose_changed.connect(self._forget)
        live.changed.connect(self._changed)
        view.entity_wished.connect(self.take)

    @property
    def ids(self) -> list[str]:
        """The entities, by their places."""
        return self._hand.ids

    def begin(self) -> None:
        """Show those of the open article, once its records were read."""
        page = self._live.page
        if page is not None and page.article.id != self._article:
            self._article = page.article.id
            self._hand.begin(page, self._live.session.register)
            self._show()

    def take(self, place: int) -> None:
        """Let the selected words mean the entity at a place, 1 to 9; or else the chosen mention."""
        from annotator.services.recording.mentions import new_mention, without_possessive  # not needed to start

        if not 0 < place <= len(self._hand.ids) or not self._live.session.project.writable:
            return
        entity, page, span = self._hand.ids[place - 1], self._live.page, self._view.selected()
        if page is None:
            return
        if span is not None:
            made = new_mention(page, without_possessive(page.text, span))
            twin = page.twin(replace(made, author=self._live.session.person.id))
            self._do(twin if isinstance(twin, Mention) else made, entity, new=twin is None)
        elif isinstance(record := self._live.record, Mention):
            self._do(record, entity, new=False)
        else:
            self.wished.emit(entity)

    def _do(self, mention: Mention, entity: str, *, new: bool) -> None:
        self._live.do(meaning(mention, entity, new=new), mention.id)
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _forget(self) -> None:
        self._article = ""
        self._hand.begin(None, self._live.session.register)
        self._show()

    def _changed(self, edit: Edit) -> None:
        page, register = self._live.page, self._live.session.register
        if page is None:
            return
        after = [change.after for change in edit.changes]
        mine = [each for each in after if isinstance(each, Mention) and each.article == page.article.id]
        self._hand.take([each for each in mine if not each.deleted], register)
        if mine or any(isinstance(each, Entity | Alias) for each in after):
            self._hand.refresh(register)
            self._show()

    def _show(self) -> None:
        """Show what is at hand; a name that stands where it stood is not drawn anew."""
        ids, register = self._hand.ids, self._live.session.register
        while len(self._buttons) < len(ids):
            self._buttons.append(self._button(len(self._buttons) + 1))
        for place, button in enumerate(self._buttons, 1):
            button.setVisible(place <= len(ids))
            if place <= len(ids):
                name = register.name(ids[place - 1])
                button.setAccessibleName(f"{place} {name}")
                button.setToolTip(tip(self.tr("{0}: the selected words mean this ({1})").format(name, place)))
        self.setVisible(bool(ids) and self._live.session.project.writable)
        self._fit()

    def _fit(self) -> None:
        """Each name has its share of the width, and is cut where it needs more."""
        line, layout = theme.line(self), self._layout
        layout.setContentsMargins(line // 2, line // 5, line // 2, line // 5)
        layout.setSpacing(line // 5)
        columns = max(1, min(IN_A_ROW, len(self.ids)))
        for column in range(IN_A_ROW):
            layout.setColumnStretch(column, int(column < columns))
        share = (self.width() - 2 * (line // 2) - (columns - 1) * (line // 5)) // columns
        for place, id in enumerate(self.ids, 1):
            button = self._buttons[place - 1]
            name = " ".join(self._live.session.register.name(id).split())
            button.setText(f"{place}  ")
            room = share - button.sizeHint().width()  # what stands around a name
            shown = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, max(room, line))
            button.setText(f"{place}  {shown}".replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _button(self, place: int) -> QToolButton:
        button = QToolButton()
        button.setProperty("quiet", True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a digit does the same; the words stay selected
        button.clicked.connect(lambda: self.take(place))
        self._layout.addWidget(button, *divmod(place - 1, IN_A_ROW))
        return button
