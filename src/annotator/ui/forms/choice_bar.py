"""Choices that are all in sight: one key or one click each."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from annotator.domain.codebook import Choice
from annotator.ui import theme
from annotator.ui.forms.chip import Chip
from annotator.ui.forms.chip_rows import in_sight, places_of
from annotator.ui.forms.digits import ROW, digit_of
from annotator.ui.forms.flow import height_of, mirrored
from annotator.ui.forms.offers import Proposal
from annotator.ui.forms.wishes import Wishes, is_enter
from annotator.ui.language import help_for, word_for

STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class ChoiceBar(QWidget):
    """One choice, or any number of them. A single tab stop: arrows and letters move, digits and Space choose."""

    def __init__(
        self, offered: Callable[[], Sequence[Choice]], label: Callable[[str], str], kind: str, *, many: bool = False
    ) -> None:
        super().__init__()
        self.wishes = Wishes(self)
        self.chips: list[Chip] = []
        self.more = Chip("…", "", kind, self)
        self._hint = QLabel(self, wordWrap=True)
        self._offered, self._label, self._kind, self._many = offered, label, kind, many
        self._choices: list[Choice] = []
        self._chosen: tuple[str, ...] = ()
        self._proposal: Proposal | None = None
        self._current = 0
        self._expanded = False
        self._heights: dict[int, int] = {}  # by width
        self._label_said = ""
        self._set_up()

    def _set_up(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.more.setCheckable(False)
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.setToolTip(self.tr("Show all choices"))
        self.more.setAccessibleName(self.tr("Show all choices"))
        self.more.clicked.connect(self.expand)
        self._hint.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._refresh_choices(())

    @property
    def target(self) -> QWidget:
        """The chip that has the bar's tab stop."""
        return self.chips[self._current] if self.chips else self

    def show_value(self, value: Any, fresh: bool) -> None:
        """Show what is chosen: a key, or several; `fresh`: of another record than before."""
        chosen = tuple(value) if self._many else (value,) if value else ()
        changed = self._refresh_choices(chosen) or chosen != self._chosen or (fresh and self._expanded)
        self._chosen = chosen
        if fresh:
            self._expanded = False
        if fresh or not self._has_focus():
            self._roam(self._first(), focus=False)
        if changed:
            self._show()

    def show_hints(self, proposal: Proposal | None, inherited: str) -> None:
        """What is offered, or inherited, while nothing is chosen."""
        said = "" if self._chosen else proposal.why if proposal else inherited
        if (said, proposal) == (self._hint.text(), self._proposal):
            return
        self._proposal = None if self._chosen else proposal
        self._hint.setText(said)
        if not self._has_focus():
            self._roam(self._first(), focus=False)
        self._show()

    def describe(self, label: str) -> None:
        """Tell a screen reader what is chosen here."""
        self._label_said = label
        self._show()

    def settle(self) -> None:
        """Nothing is ever pending: choices are saved at once."""

    def choose(self, key: str) -> None:
        """Choose this, or take it back where it is chosen."""
        if key in self._chosen:
            chosen = tuple(each for each in self._chosen if each != key)
        else:
            chosen = tuple(c.key for c in self._choices if c.key in {*self._chosen, key}) if self._many else (key,)
        self._commit(chosen)

    def expand(self) -> None:
        """Show all choices."""
        self._expanded = True
        self._show()

    # Keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()  # else a single-key shortcut of the window takes it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if not self._is_mine(event):
            event.ignore()
        elif digit:
            self._choose_by_digit(digit)
        elif event.key() in STEPS:
            self._step(STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._roam(0 if event.key() == Qt.Key.Key_Home else len(self.chips) - 1)
        elif event.key() in CLEARING:
            self._commit(())
        elif event.key() == Qt.Key.Key_Space or is_enter(event):
            self._choose_current(toggle=event.key() == Qt.Key.Key_Space)
        else:
            self._jump(event.text())

    def _is_mine(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        known = event.key() in (*STEPS, *CLEARING, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space)
        return plain and (known or is_enter(event) or bool(digit_of(event)) or event.text().isalpha())

    def _choose_by_digit(self, digit: str) -> None:
        index = ROW.index(digit)
        if index < len(self.chips):
            self._roam(index)
            self.choose(self._choices[index].key)

    def _choose_current(self, *, toggle: bool) -> None:
        key = self._choices[self._current].key if self._choices else ""
        if key and (toggle or key not in self._chosen):
            self.choose(key)

    def _clicked(self, at: int) -> None:
        self._roam(at)
        self.choose(self._choices[at].key)

    def _step(self, by: int) -> None:
        if self.chips:
            self._roam((self._current + by) % len(self.chips))

    def _jump(self, letter: str) -> None:
        count = len(self.chips)
        for index in ((self._current + 1 + n) % count for n in range(count)):
            if word_for(self._choices[index]).casefold().startswith(letter.casefold()):
                self._roam(index)
                return

    def _roam(self, index: int, *, focus: bool = True) -> None:
        self._current = index
        self._heights.clear()
        for at, chip in enumerate(self.chips):
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == index else Qt.FocusPolicy.ClickFocus)
        if focus and self.chips:
            if self.chips[index].isHidden():
                self.expand()
            self.chips[index].setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    def _commit(self, chosen: tuple[str, ...]) -> None:
        if chosen == self._chosen:
            return
        self._chosen = chosen
        self._hint.clear()
        self._show()
        self.wishes.committed.emit(chosen if self._many else "".join(chosen))

    def _first(self) -> int:
        """Where the tab stop is: at the choice made, else at the one proposed, else at the first."""
        wished = self._chosen or ((self._proposal.value,) if self._proposal else ())
        return next((at for at, choice in enumerate(self._choices) if choice.key in wished), 0)

    def _refresh_choices(self, chosen: tuple[str, ...]) -> bool:
        """Take up what the codebook offers now; says whether that is something else than before."""
        offered = list(self._offered())
        known = {choice.key for choice in offered}
        strays = [Choice(key=key, label=self._label(key)) for key in chosen if key not in known]
        wished = [*offered, *strays]
        if [*map(_seen, wished)] == [*map(_seen, self._choices)]:
            return False
        self._choices = wished
        self._count_chips(len(self._choices))
        for at, (chip, choice) in enumerate(zip(self.chips, self._choices, strict=True)):
            chip.show_word(word_for(choice), ROW[at] if at < min(len(ROW), len(offered)) else "", choice.colour)
            chip.setToolTip(help_for(choice) or word_for(choice))
        return True

    def _count_chips(self, count: int) -> None:
        """Have so many chips; those that are there stay, so that the order of Tab stays too."""
        focused = self._has_focus()
        for chip in self.chips[count:]:
            chip.hide()
            chip.deleteLater()
        self.chips = self.chips[:count]
        while len(self.chips) < count:
            chip = self._chip(len(self.chips))
            if self.chips:
                QWidget.setTabOrder(self.chips[-1], chip)
            self.chips.append(chip)
        self._roam(max(0, min(self._current, count - 1)), focus=focused)

    def _chip(self, at: int) -> Chip:
        chip = Chip("", "", self._kind, self)
        chip.setAutoExclusive(not self._many)  # a radio button to a screen reader
        chip.clicked.connect(lambda: self._clicked(at))
        chip.reached.connect(self.expand)
        return chip

    def _show(self) -> None:
        proposed = self._proposed()
        for at, (chip, choice) in enumerate(zip(self.chips, self._choices, strict=True)):
            chosen = choice.key in self._chosen
            chip.proposed = choice.key in proposed
            check(chip, chosen)
            said = self.tr("{word}, {n} of {count}").format(word=word_for(choice), n=at + 1, count=len(self.chips))
            chip.setAccessibleDescription(self._label_said)
            chip.setAccessibleName(self.tr("{said}, chosen").format(said=said) if chosen else said)
        self._place()
        self._heights.clear()
        self.updateGeometry()

    def _proposed(self) -> tuple[str, ...]:
        if self._proposal is None or self._chosen:
            return ()
        return tuple(self._proposal.value) if self._many else (self._proposal.value,)

    def _has_focus(self) -> bool:
        return any(chip.hasFocus() for chip in self.chips)

    # Where things stand

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # Qt asks a dozen times for each key
            self._heights[width] = height_of([place for _, place in self._places(width)])
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = 16 * theme.line(self)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * theme.line(self), self.more.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        places = self._places(self.width())
        shown = [widget for widget, _ in places]
        for widget in (*self.chips, self.more, self._hint):
            widget.setVisible(widget in shown)
        for widget, place in places:
            widget.setGeometry(mirrored(place, self.width()) if self.isRightToLeft() else place)

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        kept = [chip for chip in self.chips if chip.isChecked() or chip is self.target]
        shown = [*self.chips] if self._expanded else in_sight(self.chips, kept, self.more, width)
        return places_of(shown, self._hint, width)


def _seen(choice: Choice) -> tuple[str, str, str, str]:
    """What is seen of a choice."""
    return choice.key, word_for(choice), help_for(choice), choice.colour


def check(chip: Chip, chosen: bool) -> None:
    """Check a chip or not; Qt lets nobody uncheck one of an exclusive group."""
    exclusive = chip.autoExclusive()
    chip.setAutoExclusive(False)
    chip.setChecked(chosen)
    chip.setAutoExclusive(exclusive)
    chip.update()
