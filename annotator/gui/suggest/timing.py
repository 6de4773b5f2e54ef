"""When suggestions are looked for: a while after a document was opened, for first it is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from annotator.gui.window import Window

_NEXT = 120  # ms after a document was opened


class Timing(QObject):
    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=_NEXT)
        self._timer.timeout.connect(self._look)
        window.desk.document_opened.connect(self._opened)
        self._timer.start()

    def _opened(self) -> None:
        self._timer.start()

    def _look(self) -> None:
        if self._window.desk.document is not None:
            self._window.suggesting.follow()
