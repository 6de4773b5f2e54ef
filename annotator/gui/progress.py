"""A bar that shows how far something is."""

from PySide6.QtWidgets import QProgressBar


class ProgressBar(QProgressBar):
    """Qt's own `setValue` paints at once, and with it all of the window that waits to be painted, so that a tag is
    painted twice. Here it waits for the window's next painting."""

    def show_value(self, value: int, of: int) -> None:
        """`of` may be 0: nothing is to be done."""
        self.setUpdatesEnabled(False)
        self.setMaximum(max(of, 1))
        self.setValue(value)
        self.setUpdatesEnabled(True)
