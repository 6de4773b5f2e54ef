"""Which keys do what: those of the table of actions, or in their place those that the person gave.

Only what differs from the table is kept, under `keys` in the settings: an action's id with all its keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtGui import QKeySequence

from annotator import settings
from annotator.gui.key_names import key_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.gui.actions import Action

_in_use: dict[str, tuple[str, ...]] = {}

OF_TEXTS = (
    *("Left", "Right", "Up", "Down", "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down", "Ctrl+Shift+Left"),
    *("Ctrl+Shift+Right", "Ctrl+Left", "Ctrl+Right", "Home", "End", "PgUp", "PgDown", "Shift+Home", "Shift+End"),
    *(
        "Space",
        "Return",
        "Enter",
        "Ctrl+Return",
        "Ctrl+Enter",
        "Backspace",
        "Ctrl+A",
        "Ctrl+C",
        "Ctrl+V",
        "Ctrl+X",
    ),
    *("Menu", "Shift+F10", "F10", "Alt+F4"),
)
"""Keys that texts, lists, buttons, menus and windows have for themselves."""


def own() -> dict[str, tuple[str, ...]]:
    """The keys that the person gave, by action; what makes no sense is left out."""
    kept = settings.get("keys", {})
    if not isinstance(kept, dict):
        return {}
    return {
        name: tuple(key for key in keys if isinstance(key, str) and QKeySequence(key).count() == 1)
        for name, keys in kept.items()
        if isinstance(keys, list)
    }


def keep(chosen: dict[str, tuple[str, ...]]) -> None:
    settings.put(keys={name: list(keys) for name, keys in chosen.items()} or None)


def resolve(table: Iterable[Action]) -> tuple[Action, ...]:
    """The table with the keys that work. No key does two things: codes come first, then what the person gave."""
    chosen = own()
    wished = [
        replace(action, keys=chosen[action.id]) if action.id in chosen and not is_code(action) else action
        for action in table
    ]
    taken: dict[str, str] = {}
    for action in sorted(wished, key=lambda each: (not is_code(each), each.id not in chosen)):
        for key in action.keys:
            taken.setdefault(plain(key), action.id)
    return tuple(_without_taken(action, taken) for action in wished)


def _without_taken(action: Action, taken: dict[str, str]) -> Action:
    keys = tuple(key for key in action.keys if taken[plain(key)] == action.id)
    return action if keys == action.keys else replace(action, keys=keys)


def is_code(action: Action) -> bool:
    return action.id.startswith("code.")


def plain(key: str) -> str:
    """A key in one way of writing."""
    return key.casefold()


def use(table: Iterable[Action]) -> None:
    """Tooltips and caps name these from now on."""
    _in_use.clear()
    _in_use.update((action.id, action.keys) for action in table)


def cap(action_id: str) -> str:
    """The first key of an action as on a cap, or nothing."""
    keys = _in_use.get(action_id, ())
    return key_name(keys[0]) if keys else ""


def tip(words: str, action_id: str) -> str:
    """A tooltip with the action's keys behind it: `Show the documents (F8)`."""
    keys = ", ".join(key_name(key).replace(" ", "+") for key in _in_use.get(action_id, ()))
    return f"{words} ({keys})" if keys else words
