"""Something tall in a panel, scrolling. Nothing in it moves sideways when it grows too tall or fits again."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QScrollBar, QWidget


class Scrolled(QFrame):
    """What stands in a column: as wide as that, and as tall as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing repaints no more than what is new


class Column(QScrollArea):
    """Its scroll bar lies over the margin at the right, where there is something to scroll."""

    def __init__(self, inside: Scrolled) -> None:
        super().__init__(widgetResizable=True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.hide()
        scrolled = self.verticalScrollBar()
        scrolled.rangeChanged.connect(self._follow)
        scrolled.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(scrolled.setValue)

    def _follow(self, first: int, last: int) -> None:
        self.bar.setPageStep(self.height())
        self.bar.setSingleStep(self.verticalScrollBar().singleStep())
        self.bar.setRange(first, last)
        self.bar.setVisible(last > first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.bar.sizeHint().width()
        self.bar.setGeometry(self.width() - width, 0, width, self.height())
        self.bar.raise_()
        self.bar.setPageStep(self.height())


@contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """What is shown and hidden within a widget of a column takes its place when all is done, before it is painted.

    Qt lays out every widget above one that is shown, each time: ten labels shown in a panel lay it out ten times.
    """
    above = list(_up_to_column(widget))
    if above:
        above[-1][0].updateGeometry()  # first of all the column is asked for room: then all is laid out from there
    held = [layout for _, layout in above if layout.isEnabled()]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in held:
            layout.setEnabled(True)
    for each, _ in above:
        each.updateGeometry()


def _up_to_column(widget: QWidget) -> Iterator[tuple[QWidget, QLayout]]:
    """The widget and those above it, as far as one lays out the other.

    What is `Scrolled` is not asked for its parent: PySide would then give it to the wrapper of a viewport that
    nobody holds, and delete it with that.
    """
    at: QWidget | None = widget
    while at is not None and (layout := at.layout()) is not None:
        yield at, layout
        at = None if isinstance(at, Scrolled) else at.parentWidget()
