"""The one style sheet, made from the tokens. `kind` is the property that `theme.styled` sets.

Kinds of text: `muted`, `small` (12 px, muted), `heading` (12 px, semibold, muted), `strong`, `title` (16 px),
`page title` (20 px), `number`, `link`, `cap` (a key), `warning`, `error`.
Kinds of frames: `panel`, `bar`, `card`, `line`, `here` and `not here` (the edge of a side that one works in, or
not), `note`, `popup`, `banner` (its text: `banner words`).
Kinds of buttons: `primary`, `quiet`, `quiet small`, `link`, `view`, `facet`, `icon`, `choice`, `segment` (with
`segment first` and `segment last`).
"""

from string import Template

from annotator import resources
from annotator.gui.tokens import Tokens

_SHEET = Template("""
QMainWindow, QDialog { background: $background; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }

QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: 12px; }
QLabel[kind="heading"] { color: $muted; font-size: 12px; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="note mark"] { font-size: 12px; font-weight: 600; }
QLabel[kind="title"] { font-size: 16px; font-weight: 500; }
QLabel[kind="page title"] { font-size: 20px; font-weight: 600; }
QLabel[kind="welcome title"] { font-size: 26px; font-weight: 600; }
QLabel[kind="welcome"] { color: $muted; font-size: 15px; }
QLabel[kind="number"] { font-size: 16px; font-weight: 600; letter-spacing: 0.5px; }
QLabel[kind="link"] { color: $accent; }
QLabel[kind="error"] { color: $danger; }
QLabel[kind="warning"] { color: $warning; background: $warning_fill; border-radius: 4px; padding: 1px 6px;
  font-size: 12px; font-weight: 600; }
QLabel[kind="cap"] { color: $muted; background: $raised; border: 1px solid $line; border-bottom: 2px solid $line;
  border-radius: 4px; padding: 0 4px; min-width: 10px; min-height: 17px; max-height: 17px;
  font-size: 11px; font-weight: 600; }

QFrame[kind="panel"], QFrame[kind="bar"] { background: $surface; border: none; }
QFrame[kind="panel"][over="true"] { border-left: 1px solid $line; border-right: 1px solid $line; }
QFrame[kind="popup"] { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="popup"] QListView { background: $raised; }
QFrame[kind="banner"] { background: $warning_fill; border: none; border-bottom: 1px solid $line; }
QLabel[kind="banner words"] { color: $warning; font-weight: 500; }
QFrame[kind="card"] { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="card"] QListView, QFrame[kind="card"] QTableView,
QFrame[kind="card"] QHeaderView, QFrame[kind="card"] QHeaderView::section {
  background: $raised; }
QFrame[kind="line"], QFrame[kind="not here"] { background: $line; border: none; }
QFrame[kind="here"] { background: $accent; border: none; }
QFrame[kind="note"] { border: none; border-left: 2px solid $accent; }

QPushButton { background: $raised; color: $text; border: 1px solid $line; border-radius: 6px;
  min-height: 30px; padding: 0 11px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 0 10px; min-height: 28px; }
QPushButton:disabled { color: $muted; }
QPushButton[kind="primary"] { background: $primary; color: $on_primary; border-color: $primary; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $pressed; color: $muted; border-color: $pressed; }

QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 2px 6px; color: $text;
  background: transparent; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $muted; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="quiet"] { color: $muted; }
QToolButton[kind="quiet small"] { color: $muted; font-size: 12px; }
QToolButton[kind="choice"] { font-size: 12px; padding: 1px 2px; }
QToolButton[kind="icon"] { padding: 2px; }
QToolButton[kind="link"] { color: $accent; padding: 0 2px; font-weight: 500; }
QToolButton[kind="view"] { color: $muted; padding: 4px 8px; font-weight: 500; min-height: 18px; }
QToolButton[kind="view"]:checked { color: $text; background: $raised; border: 1px solid $line; padding: 5px 9px;
  font-weight: 600; }
QToolButton[kind="view"]:checked:focus { border: 2px solid $accent; padding: 4px 8px; }
QToolButton[kind="facet"] { color: $muted; border: 1px solid $line; border-radius: 11px; padding: 1px 5px;
  font-size: 12px; }
QToolButton[kind="facet"]:checked { color: $accent; background: $current; border-color: $current; }
QToolButton[kind="segment"], QToolButton[kind="segment first"], QToolButton[kind="segment last"] { color: $muted;
  background: $raised; border: 1px solid $line; border-radius: 0; padding: 0; font-size: 12px; min-height: 24px; }
QToolButton[kind="segment"], QToolButton[kind="segment last"] { border-left: none; }
QToolButton[kind="segment first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton[kind="segment last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QToolButton[kind^="segment"]:hover { background: $hover; }
QToolButton[kind^="segment"]:checked { color: $accent; background: $current; font-weight: 600; }
QToolButton[kind^="segment"]:focus { border: 2px solid $accent; }
QToolButton[kind="facet"]:focus { border: 2px solid $accent; padding: 0 4px; }

QLineEdit, QPlainTextEdit, QTextEdit[kind="field"], QSpinBox, QDateEdit, QComboBox { background: $field;
  color: $text; border: 1px solid $line; border-radius: 6px; padding: 4px 8px;
  selection-background-color: $selection; selection-color: $selected_text; }
QLineEdit, QSpinBox, QDateEdit, QComboBox { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[kind="field"]:focus, QSpinBox:focus, QDateEdit:focus,
QComboBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QComboBox[kind="choice"]::drop-down { border: none; width: 28px; }
QComboBox[kind="choice"]::down-arrow { image: none; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QSpinBox::down-arrow { image: url("$marks/down.svg"); width: 12px; height: 12px; }
QSpinBox::up-arrow { image: url("$marks/up.svg"); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 22px; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $hover; }
QLabel[kind="sample"] { background: $raised; border: 1px solid $line; border-radius: 8px; padding: 8px 12px; }

QMenuBar { background: $surface; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 6px; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $raised; border: 1px solid $line; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 6px; }
QMenu::item:selected { background: $hover; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QListView, QTableView, QTreeView { background: $surface; border: none; outline: 0; selection-color: $text;
  selection-background-color: $current; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 6px 8px; font-size: 12px; font-weight: 600; }

QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border: 2px solid transparent; border-radius: 4px;
  background-clip: padding; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $strong_line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; border-radius: 4px; }
""")


def stylesheet(tokens: Tokens) -> str:
    colours = {name: getattr(tokens, name) for name in Tokens._fields if name not in ("dark", "inks")}
    return _SHEET.substitute(colours, marks=resources.path("marks").as_posix())
