"""The menu bar and the keys, made from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.gui.actions import MENUS
from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.actions import Action
    from annotator.gui.window import Window


class Menus(QObject):
    """Keys stay alive where an action cannot be done now: then the window says why. Menu lines are grey then.

    A menu is filled when it is first opened: at the start only keys are needed.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_ = window
        self.lines: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._table: tuple[Action, ...] = ()

    def build(self, table: tuple[Action, ...]) -> None:
        """Make everything anew: the codebook or the language is another."""
        self._table = table
        self.window_.menuBar().clear()
        self.menus = {}
        for line in self.lines.values():
            self.window_.removeAction(line)
            line.setShortcuts([])  # until it is gone its keys would be ambiguous
            line.deleteLater()
        self.lines = {action.id: self._line(action) for action in table}
        for path, name in MENUS.items():
            if ">" not in path:
                self._add_menu(path, self.window_.menuBar().addMenu(translate("Actions", name)))

    def _line(self, action: Action) -> QAction:
        line = QAction(action.shown().replace("&", "&&"), self.window_)
        line.setData(action.id)
        line.setShortcuts([QKeySequence(keys) for keys in action.keys])
        line.setMenuRole(QAction.MenuRole.NoRole)
        line.setCheckable(action.checked is not None)
        line.triggered.connect(self._triggered)
        self.window_.addAction(line)
        return line

    def _add_menu(self, path: str, menu: QMenu) -> None:
        menu.setObjectName(path)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._open)
        menu.aboutToHide.connect(self._revive)
        self.menus[path] = menu

    def fill(self, path: str) -> None:
        """Put the lines of a menu in, where that has not been done."""
        menu = self.menus[path]
        if menu.actions():
            return
        group = QActionGroup(menu) if ">" in path else None
        for action in self._table:
            if action.menu == path:
                if action.section:
                    menu.addSeparator()
                menu.addAction(self.lines[action.id])
                if group is not None:
                    group.addAction(self.lines[action.id])
        for inner, name in MENUS.items():
            if inner.startswith(path + ">"):
                self._add_menu(inner, menu.addMenu(translate("Actions", name)))

    def _open(self) -> None:
        path = self.sender().objectName()
        self.fill(path)
        for action in self._table:
            if action.menu == path:
                self._refresh(self.lines[action.id], action)

    def _refresh(self, line: QAction, action: Action) -> None:
        why = action.unless(self.window_)
        line.setEnabled(not why)
        line.setToolTip(why or action.shown())
        if action.checked is not None:
            line.setChecked(action.checked(self.window_))

    def _triggered(self) -> None:
        line = self.sender()
        assert isinstance(line, QAction)
        self.window_.run_by_id(line.data())

    def _revive(self) -> None:
        for line in self.lines.values():
            line.setEnabled(True)
