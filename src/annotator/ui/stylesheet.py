"""The application's one stylesheet: hairlines, rounded fields, and a ring on whatever has the focus."""

from collections.abc import Mapping

from annotator.domain.places import resource

SHEET = """
QToolTip {{ color: {text}; background: {surface}; border: 1px solid {border}; padding: {small}px; }}

QLineEdit, LongField, QComboBox, QAbstractSpinBox {{
  background: {surface}; border: 1px solid {border}; border-radius: 6px; padding: {small}px {gap}px;
  selection-background-color: {focus}; selection-color: {window}; }}
QLineEdit:hover, LongField:hover, QComboBox:hover, QAbstractSpinBox:hover {{ border-color: {strong_border}; }}
QLineEdit:focus, LongField:focus, QComboBox:focus, QAbstractSpinBox:focus {{
  border: 2px solid {focus}; padding: {small_1}px {gap_1}px; }}
QLineEdit[wrong="true"], LongField[wrong="true"] {{ border-color: {bad}; }}
QLineEdit:disabled, LongField:disabled, QComboBox:disabled {{ background: {window}; border-color: {hairline}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {{ border: none; padding: 0; }}
QLineEdit#bare, QLineEdit#bare:focus, QLineEdit#bare:hover {{ border: none; padding: 0; background: transparent; }}
QComboBox::drop-down {{ border: none; width: {line}px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: {icon}px; height: {icon}px; }}

QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
  subcontrol-origin: border; width: {line}px; border: none; background: transparent; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow {{ image: url("{chevron_up}"); width: {icon}px; height: {icon}px; }}
QAbstractSpinBox::down-arrow {{ image: url("{chevron}"); width: {icon}px; height: {icon}px; }}

QPushButton, QToolButton {{ background: {surface}; border: 1px solid {border}; border-radius: 6px; }}
QPushButton {{ padding: {small}px {wide}px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolButton {{ padding: {tiny}px {small}px; }}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {chosen}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {focus}; }}
QPushButton:focus {{ padding: {small_1}px {wide_1}px; }}
QToolButton:focus {{ padding: {tiny_1}px {small_1}px; }}
QPushButton[first="true"] {{ background: {text}; color: {window}; border-color: {text}; }}
QPushButton[first="true"]:focus {{ border-color: {focus}; }}
QPushButton[first="true"]:disabled {{ background: {hover}; color: {disabled}; border-color: {hairline}; }}
QPushButton#compact {{ padding: {tiny}px {gap}px; }}
QPushButton#compact:focus {{ padding: {tiny_1}px {gap_1}px; }}
QPushButton#chip {{ padding: {tiny}px {gap}px; border-radius: {round}px; color: {muted}; }}
QPushButton#chip:checked {{ background: {text}; color: {window}; border-color: {text}; }}
QPushButton#chip:focus {{ border: 2px solid {focus}; padding: {tiny_1}px {gap_1}px; }}
QPushButton#warning {{ color: {bad}; border-color: {bad}; padding: {tiny}px {gap}px; }}
QPushButton#link {{ border: 1px solid transparent; color: {muted}; }}
QPushButton#link:hover, QPushButton#link:focus {{ color: {text}; border-color: {focus}; }}
QLabel#muted, QLabel#hint, QLabel#keys {{ color: {muted}; }}
QLabel#strong {{ font-weight: 600; }}
QLabel#title {{ font-size: {huge}px; font-weight: 600; }}
QFrame#card {{ background: {surface}; border: 1px dashed {strong_border}; border-radius: 6px; }}
QLabel#banner {{ background: {figure_wash}; color: {text}; padding: {small}px {wide}px; }}
QLabel#hint {{ padding: {wide}px; }}
QListView#articles, QListView#records, QTableView#records, QListView#checks {{
  border: none; border-top: 1px solid {hairline}; }}
QListView#checks::item {{ padding: {small}px {gap}px; }}
QPlainTextEdit, QTextBrowser {{ border: 1px solid {border}; border-radius: 6px; background: {surface}; }}
QPlainTextEdit:focus, QTextBrowser:focus {{ border: 2px solid {focus}; }}
QPushButton:default {{ background: {focus}; color: {window}; border-color: {focus}; }}
QPushButton:default:focus {{ border-color: {text}; }}
QPushButton:default:disabled {{ background: {hover}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {disabled}; border-color: {hairline}; }}
QToolButton[quiet="true"] {{ border: 1px solid transparent; background: transparent; color: {muted}; }}
QToolButton#cross {{ padding: 0; border: none; }}
QToolButton[quiet="true"]:hover {{ background: {hover}; color: {text}; }}
QToolButton[quiet="true"]:focus {{ border: 2px solid {focus}; color: {text}; }}

QCheckBox, QRadioButton {{ spacing: {small}px; padding: {tiny}px; border: 2px solid transparent; border-radius: 6px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {focus}; }}
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator {{
  width: {icon}px; height: {icon}px; border: 1px solid {strong_border}; border-radius: 4px; background: {surface}; }}
QRadioButton::indicator {{ border-radius: {round}px; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked,
QListView::indicator:checked {{
  background: {accent}; border-color: {accent}; image: url("{check}"); }}
QCheckBox::indicator:indeterminate {{ background: {muted}; }}
QRadioButton::indicator:checked {{ border-color: {accent}; background: qradialgradient(
  cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
  stop: 0 {accent}, stop: 0.55 {accent}, stop: 0.65 {surface}, stop: 1 {surface}); }}

QListView, QTreeView, QTableView {{ border: 1px solid {hairline}; outline: none; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border: 2px solid {focus}; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
  background: {chosen}; color: {text}; }}
QTableView#records::item:selected {{ background: transparent; }}
QTableCornerButton::section {{ background: {window}; border: none; border-bottom: 1px solid {hairline}; }}
QHeaderView::section {{ background: {window}; color: {muted}; border: none; border-bottom: 1px solid {hairline};
  padding: {tiny}px {small}px; }}

QTabWidget::pane {{ border: none; border-top: 1px solid {hairline}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ color: {muted}; padding: {small}px {small}px; border: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {figure}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar:focus::tab:selected, QTabBar::tab:focus {{ border-color: {focus}; border-radius: 6px; }}

QMenuBar, QStatusBar {{ background: {window}; }}
QMenuBar::item {{ padding: {small}px {gap}px; border-radius: 6px; }}
QMenuBar::item:selected {{ background: {hover}; }}
QStatusBar {{ border-top: 1px solid {hairline}; color: {muted}; }}
QStatusBar::item {{ border: none; }}
QMenu {{ background: {surface}; border: 1px solid {border}; padding: {tiny}px; }}
QMenu::item {{ padding: {small}px {wide}px; border-radius: 4px; }}
QMenu::item:selected {{ background: {chosen}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {hairline}; margin: {tiny}px; }}
QSplitter::handle {{ background: {hairline}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}

QFrame#agreement {{ border: none; border-top: 1px solid {hairline}; }}
QProgressBar#decided {{ border: none; background: {hairline}; border-radius: 3px; }}
QProgressBar#decided::chunk {{ background: {source}; border-radius: 3px; }}

QLabel[open="true"] {{ color: {text}; font-weight: 600; }}
QLabel#complaint {{ color: {bad}; }}
QLabel#remark {{ color: {muted}; background: {hover}; border-radius: 6px; padding: {small}px {gap}px; }}
QLabel#remark[ok="yes"] {{ color: {good}; background: {good_wash}; }}
QLabel#remark[ok="no"] {{ color: {bad}; background: {bad_wash}; }}
QDialog#palette {{ background: {surface}; border: 1px solid {strong_border}; }}
QListView#popup {{ background: {surface}; border: 1px solid {strong_border}; }}

QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {bar}px; }}
QScrollBar:horizontal {{ height: {bar}px; }}
QScrollBar::handle {{ background: {border}; border-radius: {handle}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {line}px; }}
QScrollBar::handle:horizontal {{ min-width: {line}px; }}
QScrollBar::handle:hover {{ background: {strong_border}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def stylesheet(colours: Mapping[str, str], line: int, dark: bool) -> str:
    """The sheet in these colours for a font whose lines are so many pixels high."""
    sizes = _sizes(line)
    icons = {
        "check": resource("icons", "check.svg").as_posix(),
        "chevron": resource("icons", "chevron-down-dark.svg" if dark else "chevron-down.svg").as_posix(),
        "chevron_up": resource("icons", "chevron-up-dark.svg" if dark else "chevron-up.svg").as_posix(),
    }
    accent = {"accent": "#3b6fe0"}  # carries a white tick on both themes
    return SHEET.format(**colours, **sizes, **icons, **accent)


def _sizes(line: int) -> dict[str, int]:
    tiny, small, gap, wide = (max(2, round(line * part)) for part in (0.18, 0.3, 0.5, 0.85))
    return {
        "line": line, "tiny": tiny, "small": small, "gap": gap, "wide": wide,
        "tiny_1": tiny - 1, "small_1": small - 1, "gap_1": gap - 1, "wide_1": wide - 1,
        "huge": round(line * 1.7),
        "icon": round(line * 0.85), "round": round(line * 0.42) + 1, "dot": round(line * 0.2),
        "bar": max(9, round(line * 0.65)), "handle": max(2, round(line * 0.65) // 2 - 3),
    }  # fmt: skip
