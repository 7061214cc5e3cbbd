"""The settings as a dialog: what is asked, and how, follows from where each is declared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.session import Setting, asked
from annotator.ui import theme
from annotator.ui.language import said
from annotator.ui.naming import named
from annotator.ui.states import resize_within

if TYPE_CHECKING:
    from annotator.ui.window import Window

SIZE = (38, 44)  # in lines of text


class SettingsDialog(QDialog):
    """Every setting holds as soon as it is changed."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self.controls: dict[str, QWidget] = {}
        self._page: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._build()
        resize_within(self, *SIZE)

    def change(self, name: str, value: Any) -> None:
        """Let a setting have a value; the dialog itself follows the language and the size."""
        if value == self._value(name):
            return
        self._window.preferences.change(**{name: value})
        if name in ("language", "interface_size"):
            self._build()
            self.controls[name].setFocus()

    def reset(self) -> None:
        """Everything as it was shipped."""
        self._window.preferences.reset()
        self._build()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        if self._page is not None:
            self._layout.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget()
        inside = QVBoxLayout(self._page)
        inside.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._form())
        inside.addWidget(area, 1)
        inside.addWidget(self._buttons())
        self._layout.addWidget(self._page)

    def _form(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        group = ""
        for each in asked():
            if each.group != group:
                group = each.group
                form.addRow(named(QLabel(_words(group)), "strong"))
            self._add(form, each)
        return page

    def _add(self, form: QFormLayout, each: Setting) -> None:
        """A row: the label, the control, and under it the help."""
        control = self.controls[each.name] = self._control(each)
        control.setAccessibleDescription(_words(each.help))
        help = named(QLabel(_words(each.help), wordWrap=True), "muted")
        help.setFont(theme.smaller(self.font()))
        column = QVBoxLayout()
        column.setSpacing(theme.line(self) // 6)
        column.addWidget(control)
        column.addWidget(help)
        if each.kind == "flag":
            form.addRow("", column)
        else:
            label = QLabel(_words(each.label))
            label.setBuddy(control)
            control.setAccessibleName(_words(each.label))
            form.addRow(label, column)

    def _control(self, each: Setting) -> QWidget:
        match each.kind:
            case "flag":
                box = QCheckBox(_words(each.label))
                box.setChecked(self._value(each.name))
                box.toggled.connect(lambda checked: self.change(each.name, checked))
                return box
            case "choice":
                return self._choice(each)
            case "number":
                spin = QSpinBox(minimum=each.least, maximum=each.most, singleStep=each.step, suffix=each.unit)
                spin.setValue(self._value(each.name))
                spin.setKeyboardTracking(False)  # a number holds when it is written to its end
                spin.valueChanged.connect(lambda value: self.change(each.name, value))
                return spin
            case _:
                line = QLineEdit(self._value(each.name))
                line.editingFinished.connect(lambda: self.change(each.name, line.text().strip()))
                return line

    def _choice(self, each: Setting) -> QComboBox:
        box = QComboBox()
        for value, words in each.choices.items():
            box.addItem(said(words), value)
        box.setCurrentIndex(box.findData(self._value(each.name)))
        box.activated.connect(lambda: self.change(each.name, box.currentData()))
        return box

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        reset = buttons.addButton(self.tr("Reset to defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.setAutoDefault(False)
        reset.clicked.connect(self.reset)
        buttons.rejected.connect(self.reject)
        return buttons

    def _value(self, name: str) -> Any:
        desk = self._window.desk
        return desk.person.name if name == "person_name" else getattr(desk.settings, name)


def _words(words: str) -> str:
    return QCoreApplication.translate("settings", words) if words else ""
