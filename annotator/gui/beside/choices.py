"""A menu that asks for one of several things and does it; the window goes on meanwhile."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

Choice = tuple[str, Callable[[], object]]


class ChoiceMenu(QMenu):
    """`title` says what the choices are about."""

    def __init__(self, parent: QWidget, choices: Sequence[Choice], title: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("choices")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if title:
            self.addAction(title).setEnabled(False)
            self.addSeparator()
        self.doing = {self.addAction(words.replace("&", "&&")): do for words, do in choices}
        self.triggered.connect(self._do)

    def ask(self, place: QPoint) -> None:
        """Show it at a place on the screen, the first choice ready for Enter."""
        self.popup(place)
        self.setActiveAction(next(iter(self.doing)))

    def _do(self, action: QAction) -> None:
        self.doing[action]()
