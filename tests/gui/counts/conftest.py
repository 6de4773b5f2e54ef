from tests.gui.shell.conftest import Seat, empty_window, theme, uncaught

__all__ = ["Seat", "empty_window", "theme", "uncaught"]
