"""Laying out a panel once, where many things in it change."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QWidget

OUTERMOST = "outermost"
"""The property of the widget in a scroll area, above which nothing is laid out."""


@contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """What is shown and hidden within a widget of a panel takes its place when all is done, before it is painted.

    Qt lays out every widget above one that is shown, each time: ten labels shown in a panel lay it out ten times.
    """
    above = list(_up_to_outermost(widget))
    if above:
        above[-1][0].updateGeometry()  # it is first in the queue: then all is laid out from there
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
    for _, layout in above:
        layout.activate()


def _up_to_outermost(widget: QWidget) -> Iterator[tuple[QWidget, QLayout]]:
    """The widget and those above it, as far as one lays out the other.

    The outermost is not asked for its parent: PySide would then give it to the wrapper of a viewport that
    nobody holds, and delete it with that.
    """
    at: QWidget | None = widget
    while at is not None and (layout := at.layout()) is not None:
        yield at, layout
        at = None if at.property(OUTERMOST) else at.parentWidget()
