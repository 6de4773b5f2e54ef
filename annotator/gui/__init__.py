"""The window: the only floor that knows Qt."""

import sys

import PySide6.QtCore  # noqa: F401

# PySide reads the source of every module imported after it, to see whether that asks for Qt's names in another
# spelling. Nothing here does, and it costs 40 ms at the start.
if feature := sys.modules.get("shibokensupport.feature"):
    feature._mod_uses_pyside = lambda module: True  # type: ignore[attr-defined]
