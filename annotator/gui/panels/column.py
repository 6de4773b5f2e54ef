"""Something tall in a panel, scrolling. Nothing in it moves sideways when it grows too tall or fits again."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget


class Column(QScrollArea):
    """Its scroll bar lies over the margin at the right, where there is something to scroll."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing repaints no more than what is new
        self.setWidget(inside)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.hide()
        scrolled = self.verticalScrollBar()
        scrolled.rangeChanged.connect(self._follow)
        scrolled.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(scrolled.setValue)

    def _follow(self, first: int, last: int) -> None:
        self.bar.setPageStep(self.viewport().height())
        self.bar.setSingleStep(self.verticalScrollBar().singleStep())
        self.bar.setRange(first, last)
        self.bar.setVisible(last > first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.bar.sizeHint().width()
        self.bar.setGeometry(self.width() - width, 0, width, self.height())
        self.bar.raise_()
        self.bar.setPageStep(self.viewport().height())
