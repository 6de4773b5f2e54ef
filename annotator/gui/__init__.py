"""The window: the only floor that knows Qt."""

import builtins

import PySide6.QtCore  # noqa: F401

# PySide6 puts an `import` of its own in place, which reads the source of every module for `from __feature__`.
# Nothing here uses that, and it takes a fifth of the time to start.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
