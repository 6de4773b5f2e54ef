"""What Python lets go of in circles is collected in the window's thread, and nowhere else.

The collector runs in whatever thread happens to make something. A closed dialog that only it still holds would be
taken apart there, beside the window, and Qt's widgets must never be touched from another thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # ms


class Collecting(QObject):
    """Takes the collector's place from now on. What was loaded so far stays and is not looked at again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(collect)
        self._timer.start()


def collect() -> None:
    """What is due by the collector's own thresholds: mostly the youngest things, seldom all."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    generations = [generation for generation, (count, most) in enumerate(due) if count > most]
    if generations:
        gc.collect(generations[-1])
