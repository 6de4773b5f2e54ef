"""Laying out once what changes in many places."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """What is shown and hidden within takes its place when all is done, before it is painted.

    Qt lays out every widget above one that is shown, each time: ten labels shown in a panel lay it out ten times.
    """
    above = list(_with_layouts(widget))
    held = [layout for _, layout in above if layout.isEnabled()]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in held:
            layout.setEnabled(True)
    _ask([each for each, _ in above])


def _with_layouts(widget: QWidget) -> Iterator[tuple[QWidget, QLayout]]:
    """The widget and those above it, as far as one lays out the other."""
    at: QWidget | None = widget
    while at is not None and (layout := at.layout()) is not None:
        yield at, layout
        at = at.parentWidget()


def _ask(above: list[QWidget]) -> None:
    """Have the outermost lay itself out first: Qt would begin with the innermost, go outwards by one widget with
    every event, and lay out what is within anew each time."""
    for each in above:
        each.updateGeometry()
    around = above[-1].parentWidget() if above else None
    if around is not None:
        request = QEvent(QEvent.Type.LayoutRequest)
        QCoreApplication.postEvent(around, request, Qt.EventPriority.HighEventPriority.value)
