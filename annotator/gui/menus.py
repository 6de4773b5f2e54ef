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
    """Keys stay alive where an action cannot be done now: then the window says why. Menu lines are grey then."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_ = window
        self.lines: dict[str, QAction] = {}
        self._rows: dict[str, Action] = {}
        self._menus: dict[str, QMenu] = {}

    def build(self, table: tuple[Action, ...]) -> None:
        """Make everything anew: the codebook or the language is another."""
        bar = self.window_.menuBar()
        bar.clear()
        for line in self.lines.values():
            line.deleteLater()
        self.lines, self._rows = {}, {action.id: action for action in table}
        self._menus = {}
        for path, name in MENUS.items():
            self._menus[path] = self._menu(path, translate("Actions", name))
        groups = {path: QActionGroup(self._menus[path]) for path in MENUS if ">" in path}
        for action in table:
            self._add(action, groups.get(action.menu))

    def _menu(self, path: str, name: str) -> QMenu:
        parent = self._menus.get(path.rpartition(">")[0])
        menu = parent.addMenu(name) if parent else self.window_.menuBar().addMenu(name)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._refresh)
        menu.aboutToHide.connect(self._revive)
        return menu

    def _add(self, action: Action, group: QActionGroup | None) -> None:
        line = QAction(action.shown().replace("&", "&&"), self.window_)
        line.setData(action.id)
        line.setShortcuts([QKeySequence(keys) for keys in action.keys])
        line.setMenuRole(QAction.MenuRole.NoRole)
        line.triggered.connect(self._triggered)
        if action.checked is not None:
            line.setCheckable(True)
        if group is not None:
            line.setActionGroup(group)
        menu = self._menus[action.menu]
        if action.section:
            menu.addSeparator()
        menu.addAction(line)
        self.lines[action.id] = line

    def _triggered(self) -> None:
        line = self.sender()
        assert isinstance(line, QAction)
        self.window_.run_by_id(line.data())

    def _refresh(self) -> None:
        menu = self.sender()
        assert isinstance(menu, QMenu)
        for line in menu.actions():
            if action := self._rows.get(line.data() or ""):
                why = action.unless(self.window_)
                line.setEnabled(not why)
                line.setToolTip(why or action.shown())
                if action.checked is not None:
                    line.setChecked(action.checked(self.window_))

    def _revive(self) -> None:
        for line in self.lines.values():
            line.setEnabled(True)
