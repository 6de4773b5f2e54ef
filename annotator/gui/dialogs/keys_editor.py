"""Give every action the keys that one's hands want. What a key does already is said at once, in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from annotator.gui import icons, keys_in_use, theme
from annotator.gui.actions import MENUS, TABLE, Action
from annotator.gui.dialogs.keys_conflicts import Conflict, conflict, hidden
from annotator.gui.dialogs.keys_field import KeyField
from annotator.gui.key_names import key_name
from annotator.gui.keys_in_use import plain
from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.window import Window

_ID = Qt.ItemDataRole.UserRole
_ROW = 28
_USUAL = {action.id: action.keys for action in TABLE}


class KeyEditor(QDialog):
    """A list of all actions; under it the chosen one with its keys. Changes hold at once, in menus and tooltips
    too."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.window_ = window
        self._replaced = ""  # the key that the next one takes the place of
        self._asked: tuple[str, Conflict] | None = None  # a key with what it does already
        self._make_parts()
        self._lay_out()
        self._connect()
        self._fill()
        self.resize(min(680, window.width() - 40), min(620, window.height() - 40))
        self.list.setCurrentItem(self.items[0])
        self.filter_box.setFocus()

    def _make_parts(self) -> None:
        self.filter_box = QLineEdit(placeholderText=self.tr("Find an action or a key"), clearButtonEnabled=True)
        self.filter_box.setAccessibleName(self.filter_box.placeholderText())
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys"), self.tr("Remark")])
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.name = theme.styled(QLabel(), "strong")
        self.field = KeyField()
        self.field.setAccessibleName(self.tr("Press the new key"))
        self.field.setPlaceholderText(self.tr("Press the new key, or Esc"))
        self.field.hide()
        self.add, self.reset = QPushButton(self.tr("Add a key")), QPushButton(self.tr("Reset"))
        self.message = theme.styled(QLabel(wordWrap=True), "muted")
        self.take_over = QPushButton(self.tr("Take it over"))
        self.reset_all, self.close_button = QPushButton(self.tr("Reset all")), QPushButton(self.tr("Close"))
        for button in (self.add, self.reset, self.take_over, self.reset_all, self.close_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        header = self.list.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.keys_box = QHBoxLayout()
        self.keys_box.setSpacing(6)
        line = QHBoxLayout()
        line.addLayout(self.keys_box)
        for part in (self.field, self.add, self.reset):
            line.addWidget(part)
        line.addStretch()
        said = QHBoxLayout()
        said.addWidget(self.message, 1)
        said.addWidget(self.take_over)
        chosen = theme.styled(QFrame(), "card")
        inside = QVBoxLayout(chosen)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(self.name)
        inside.addLayout(line)
        inside.addLayout(said)
        bottom = QHBoxLayout()
        bottom.addWidget(self.reset_all)
        bottom.addStretch()
        bottom.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(theme.styled(QLabel(self.tr("Keys")), "page title"))
        layout.addWidget(self.filter_box)
        layout.addWidget(self.list, 1)
        layout.addWidget(chosen)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.filter_box.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self._ask_key)
        self.field.pressed_key.connect(self._take_key)
        self.field.given_up.connect(self._give_up)
        self.add.clicked.connect(self._ask_key)
        self.reset.clicked.connect(self._reset)
        self.take_over.clicked.connect(self._take_over)
        self.reset_all.clicked.connect(self._reset_all)
        self.close_button.clicked.connect(self.accept)

    # -- the list

    def _actions(self) -> list[Action]:
        return [action for action in self.window_.actions_table if not keys_in_use.is_code(action)]

    def _fill(self) -> None:
        self.items = [QTreeWidgetItem() for _ in self._actions()]
        for item, action in zip(self.items, self._actions(), strict=True):
            item.setData(0, _ID, action.id)
            item.setSizeHint(2, QSize(0, _ROW))
        self.list.addTopLevelItems(self.items)
        self._refresh()

    def _refresh(self) -> None:
        own = keys_in_use.own()
        for item, action in zip(self.items, self._actions(), strict=True):
            menu = translate("Actions", MENUS[action.menu]).replace("&", "")
            item.setText(0, f"{menu}: {action.shown()}")
            item.setText(1, ",  ".join(map(key_name, action.keys)))
            lost = hidden(self.window_, action, _wished(action.id))
            item.setText(2, lost.words if lost else self.tr("changed") if action.id in own else "")
            item.setToolTip(2, item.text(2))
        self._show_chosen()

    def _filter(self) -> None:
        words = self.filter_box.text().casefold().split()
        first = None
        for item in self.items:
            text = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in text for word in words))
            first = first or (None if item.isHidden() else item)
        current = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentItem(first)

    def chosen(self) -> Action | None:
        item = self.list.currentItem()
        wanted = item.data(0, _ID) if item else ""
        return next((action for action in self._actions() if action.id == wanted), None)

    # -- the chosen action

    def _show_chosen(self) -> None:
        self._forget()
        action = self.chosen()
        self.name.setText(action.shown() if action else "")
        self._show_keys(_wished(action.id) if action else ())
        self.add.setEnabled(action is not None)
        self.reset.setEnabled(action is not None and action.id in keys_in_use.own())
        current = self.list.currentItem()
        self.message.setText(current.text(2) if current and current.text(2) != self.tr("changed") else "")

    def _forget(self) -> None:
        self._asked, self._replaced = None, ""
        theme.styled(self.message, "muted")
        self.field.hide()
        self.add.show()
        self.take_over.hide()

    def _show_keys(self, keys: tuple[str, ...]) -> None:
        while self.keys_box.count():
            item = self.keys_box.takeAt(0)
            if item and (widget := item.widget()):
                widget.hide()
                widget.deleteLater()
        for key in keys:
            self._add_key(key)

    def _add_key(self, key: str) -> None:
        change = QPushButton(key_name(key), autoDefault=False)
        change.setProperty("key", key)
        change.setToolTip(self.tr("Press another key in place of this one"))
        change.setAccessibleName(self.tr("Change {key}").format(key=key_name(key)))
        change.clicked.connect(self._ask_other)
        remove = theme.styled(QToolButton(), "icon")
        remove.setIcon(icons.icon("x"))
        remove.setProperty("key", key)
        remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        remove.setToolTip(self.tr("Remove {key}").format(key=key_name(key)))
        remove.setAccessibleName(remove.toolTip())
        remove.clicked.connect(self._remove)
        for part in (change, remove):
            self.keys_box.addWidget(part)

    # -- changing

    def _ask_key(self) -> None:
        self._replaced = ""
        self._wait_for_key()

    def _ask_other(self) -> None:
        self._replaced = self.sender().property("key")
        self._wait_for_key()

    def _wait_for_key(self) -> None:
        self._asked = None
        self.message.clear()
        self.take_over.hide()
        self.add.hide()
        self.field.show()
        self.field.setFocus()

    def _give_up(self) -> None:
        if self.field.isVisible():
            had_focus = self.field.hasFocus()
            self.field.hide()
            self.add.show()
            if had_focus:
                self.list.setFocus()

    def _take_key(self, key: str) -> None:
        action = self.chosen()
        if action is None:
            return
        found = conflict(self.window_, action.id, key)
        if found is None:
            self._give(action, key)
            return
        replaced = self._replaced
        self._give_up()
        self._asked, self._replaced = (key, found), replaced
        theme.styled(self.message, "error")
        self.message.setText(f"{key_name(key)}: {found.words}")
        self.take_over.setVisible(bool(found.action))
        answer = self.take_over if found.action else self.add
        answer.setAccessibleDescription(self.message.text())  # a screen reader says it with the button
        answer.setFocus()

    def _take_over(self) -> None:
        action = self.chosen()
        if action is None or self._asked is None:
            return
        key, found = self._asked
        other = next(each for each in self._actions() if each.id == found.action)
        _give_keys(other.id, tuple(each for each in _wished(other.id) if plain(each) != plain(key)))
        self._give(action, key)

    def _give(self, action: Action, key: str) -> None:
        others = [each for each in _wished(action.id) if plain(each) != plain(key)]
        if self._replaced in others:
            others[others.index(self._replaced)] = key
        else:
            others.append(key)
        _give_keys(action.id, tuple(others))
        self._applied()

    def _remove(self) -> None:
        key, action = self.sender().property("key"), self.chosen()
        if action is not None:
            _give_keys(action.id, tuple(each for each in _wished(action.id) if each != key))
            self._applied()

    def _reset(self) -> None:
        """The keys of the table again; whoever has taken one of them gives it back."""
        if (action := self.chosen()) is None:
            return
        usual = {plain(key) for key in _USUAL[action.id]}
        chosen = keys_in_use.own()
        chosen.pop(action.id, None)
        _keep({name: tuple(key for key in keys if plain(key) not in usual) for name, keys in chosen.items()})
        self._applied()

    def _reset_all(self) -> None:
        _keep({})
        self._applied()

    def _applied(self) -> None:
        """Menus, tooltips and caps say the keys of now."""
        self.window_.take_keys()
        self._refresh()
        self.list.setFocus()


def _wished(action_id: str) -> tuple[str, ...]:
    """The keys that an action should have, also where a code of the open project bears one of them."""
    return keys_in_use.own().get(action_id, _USUAL[action_id])


def _give_keys(action_id: str, keys: tuple[str, ...]) -> None:
    _keep({**keys_in_use.own(), action_id: keys})


def _keep(chosen: dict[str, tuple[str, ...]]) -> None:
    """Keep what differs from the table."""
    keys_in_use.keep({name: keys for name, keys in chosen.items() if keys != _USUAL.get(name)})


def show_editor(window: Window) -> None:
    KeyEditor(window).open()
