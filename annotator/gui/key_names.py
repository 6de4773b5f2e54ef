"""How keys are written on caps: `Ctrl Z`, in the words of the system and the language."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
TRANSLATED = ("Ctrl", "Shift", "Alt", "Enter", "Esc", "Tab", "Del", "Space", "Backspace")


def key_name(keys: str) -> str:
    """`Ctrl+Shift+Z` as `Ctrl Shift Z`; on macOS with its signs."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    if shown and not shown.isascii():
        return shown
    parts = keys.split("+") if not keys.endswith("+") else [*keys[:-2].split("+"), "+"]
    return " ".join(_ARROWS.get(part) or QCoreApplication.translate("Keys", part) for part in parts if part)
