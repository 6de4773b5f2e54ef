"""Something tall in a panel, scrolling. Nothing in it moves sideways when it grows too tall or fits again."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

BAR = 10
"""What the scroll bar takes at the right, always."""


class _Bar(QScrollBar):
    """It keeps its room where there is nothing to scroll, and is not seen there."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class Column(QScrollArea):
    def __init__(self, inside: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self.setVerticalScrollBar(_Bar(Qt.Orientation.Vertical))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing repaints no more than what is new
        self.setWidget(inside)
