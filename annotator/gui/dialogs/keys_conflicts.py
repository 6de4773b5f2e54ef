"""What a key does already, so that no two things ever share one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtGui import QKeySequence

from annotator.gui.keys_in_use import OF_TEXTS, is_code, plain
from annotator.gui.wording import translate

if TYPE_CHECKING:
    from annotator.gui.actions import Action
    from annotator.gui.window import Window


class Conflict(Struct, frozen=True):
    """`words` say what the key does; `action` is the id of the action that could give it up, or empty."""

    words: str
    action: str = ""


def conflict(window: Window, action_id: str, key: str) -> Conflict | None:
    """What stands in the way of giving this key to that action."""
    for action in window.actions_table:
        if action.id != action_id and plain(key) in map(plain, action.keys):
            return _of_action(action)
    if plain(key) in map(plain, OF_TEXTS):
        return Conflict(
            translate("KeyEditor", "Texts, lists, menus or the system need this key: choose another one.")
        )
    return _of_menu(window, key)


def _of_action(action: Action) -> Conflict:
    if is_code(action):
        words = translate("KeyEditor", "This key tags “{name}”: give that code another key in the codebook first.")
        return Conflict(words.format(name=action.shown()))
    return Conflict(translate("KeyEditor", "This is the key of “{name}”.").format(name=action.shown()), action.id)


def _of_menu(window: Window, key: str) -> Conflict | None:
    for line in window.menuBar().actions():
        if QKeySequence.mnemonic(line.text()) == QKeySequence(key):
            words = translate("KeyEditor", "This key opens the menu {name}: choose another one.")
            return Conflict(words.format(name=line.text().replace("&", "")))
    return None


def hidden(window: Window, action: Action, wished: tuple[str, ...]) -> Conflict | None:
    """Why one of the keys that this action should have does not work now: a code of the open project bears it."""
    for key in wished:
        if plain(key) not in map(plain, action.keys):
            return conflict(window, action.id, key)
    return None
