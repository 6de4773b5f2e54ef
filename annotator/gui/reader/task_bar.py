"""The bar under the cards while something is being done that has keys of its own: what it is, and the keys."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.gui import theme
from annotator.gui.chips import WordButton
from annotator.gui.flow import FlowLayout


class Step(NamedTuple):
    """Something to press: `id` comes back in `asked`."""

    id: str
    words: str
    key: str


class TaskBar(QFrame):
    """`asked`: the id of a step that was clicked."""

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.styled(self, "bar")
        self.title = theme.styled(QLabel(), "strong")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.buttons: list[WordButton] = []
        self._task: object = None
        self._head = QHBoxLayout()
        self._head.addWidget(self.title, 1)
        self._steps_box = FlowLayout(spacing=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 6, 24, 6)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addLayout(self._steps_box)
        self.hide()

    def show_task(self, title: str, steps: Sequence[Step]) -> None:
        """The last step, which leads out, stands beside the title."""
        if self._task != (title, steps):
            self._task = (title, steps)
            self.title.setText(title)
            self.setAccessibleName(title)
            for button in self.buttons:
                for box in (self._head, self._steps_box):
                    box.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.buttons = [self._button(step) for step in steps]
            for button in self.buttons[:-1]:
                self._steps_box.addWidget(button)
            self._head.addWidget(self.buttons[-1], 0, Qt.AlignmentFlag.AlignTop)
        self.show()

    def _button(self, step: Step) -> WordButton:
        button = WordButton(key=step.key, parent=self)
        button.setText(step.words)
        button.setAccessibleName(f"{step.words} ({step.key})")
        button.setProperty("step", step.id)
        button.clicked.connect(self._clicked)
        button.show()
        return button

    def _clicked(self) -> None:
        self.asked.emit(self.sender().property("step"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, QColor(theme.tokens().line))
