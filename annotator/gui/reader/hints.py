"""What the pointer rests on, in words: the codings of a passage with their certainty and memo."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from annotator.gui.reader.pane import TextPane
from annotator.gui.wording import tag_description
from annotator.model.coding import Annotation, Codebook


def point_under(place: QPoint, within: QWidget) -> tuple[TextPane, int] | None:
    """The pane and the code point under a place of `within`; None beside the text."""
    found = within.childAt(place)
    pane = found.parent() if found else None
    if not isinstance(pane, TextPane) or pane.shown is None:
        return None
    point = point_in(pane, pane.viewport().mapFrom(within, place))
    return None if point is None else (pane, point)


def link_under(place: QPoint, within: QWidget) -> str:
    """The link under a place of `within`."""
    found = within.childAt(place)
    pane = found.parent() if found else None
    return pane.anchorAt(pane.viewport().mapFrom(within, place)) if isinstance(pane, TextPane) else ""


def point_in(pane: TextPane, spot: QPoint) -> int | None:
    """The code point under a place of a pane's viewport; None beside the text."""
    assert pane.shown is not None
    line = next((line for line in pane.lines if line.baseline - 18 <= spot.y() <= line.baseline + 8), None)
    if line is None or not line.left <= spot.x() <= line.right:
        return None
    return pane.shown.point(pane.cursorForPosition(spot).position())


def words(point: int, annotations: Sequence[Annotation], codebook: Codebook) -> str:
    """A line for each passage that holds a code point, with its memo under it."""
    here = [each for each in annotations if each.target == "span" and each.start <= point < each.end]
    lines = [line for each in here for line in (tag_description(each, codebook.code(each.code)), each.memo)]
    return "\n".join(line for line in lines if line)
