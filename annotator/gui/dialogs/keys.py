"""The key sheet: every action with its key, made from the table of actions."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import pieces, theme
from annotator.gui.chips import cap_width
from annotator.gui.key_names import key_name
from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.actions import Action
    from annotator.gui.window import Window

_COLUMNS = (("Go", "Tools", "Help"), ("Code", "Edit"), ("File", "View"))


class KeySheet(QDialog):
    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.window_ = window
        self.actions_shown: list[Action] = [action for action in window.actions_table if action.keys]
        self.gestures = [
            (self.tr("Grow or shrink the selection"), "Shift+Left / Right"),
            (self.tr("Leave a memo"), "Ctrl+Enter"),
            (self.tr("At a part: answered, partly, implicitly, not, does not apply"), "1 … 5"),
        ]
        self.in_codebook = [
            (self.tr("In the codebook: new code"), "Ctrl+Shift+A"),
            (self.tr("In the codebook: new group"), "Ctrl+Shift+G"),
            (self.tr("In the codebook: up, down"), "Alt+Up"),
            (self.tr("In the codebook: merge"), "Ctrl+Shift+M"),
            (self.tr("In the codebook: split"), "Ctrl+Shift+L"),
            (self.tr("In the codebook: retire, bring back"), "Ctrl+Shift+R"),
            (self.tr("In the codebook: take out"), "Ctrl+Del"),
            (self.tr("In the codebook: make a revision"), "Ctrl+Enter"),
        ]
        self._lay_out()
        self.resize(min(960, window.width() - 40), min(620, window.height() - 40))

    def _lay_out(self) -> None:
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setSpacing(32)
        for menus in _COLUMNS:
            columns.addLayout(self._column(menus), 1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Keys"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        change = QPushButton(self.tr("Change the keys…"))
        change.clicked.connect(self._change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.addWidget(theme.styled(QLabel(self.tr("Keys")), "page title"))
        layout.addWidget(area, 1)
        layout.addLayout(pieces.row(change, None, close))

    def _change(self) -> None:
        self.accept()
        self.window_.run_by_id("edit-keys")

    def _column(self, menus: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for menu in menus:
            lines = [
                (action.shown(), action.keys) for action in self.actions_shown if action.menu.split(">")[0] == menu
            ]
            if menu == "Edit":
                lines += [(text, (keys,)) for text, keys in self.gestures]
            if menu == "Tools":
                lines += [(text, (keys,)) for text, keys in self.in_codebook]
            title = theme.styled(QLabel(_menu_name(menu)), "heading")
            title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            column.addWidget(title)
            column.addLayout(_grid(lines))
            column.addSpacing(16)
        column.addStretch()
        return column


def _menu_name(menu: str) -> str:
    from annotator.gui.actions import MENUS

    return translate("Actions", MENUS[menu]).replace("&", "")


def _grid(lines: list[tuple[str, tuple[str, ...]]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(3)
    for row, (text, keys) in enumerate(lines):
        grid.addWidget(QLabel(text, wordWrap=True), row, 0)
        caps = QHBoxLayout()
        caps.setSpacing(4)
        caps.addStretch()
        for key in keys:
            cap = QLabel(key_name(key), alignment=Qt.AlignmentFlag.AlignCenter)
            caps.addWidget(theme.styled(cap, "cap"))
        grid.addLayout(caps, row, 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnMinimumWidth(1, max((_caps_width(keys) for _, keys in lines), default=0))
    return grid


def _caps_width(keys: tuple[str, ...]) -> int:
    """What the caps of a line take: a squeezed label would cut them."""
    return ceil(sum(cap_width(key_name(key)) + 4 for key in keys))
