"""The line under a coded passage, drawn in its pattern: what tells codes apart in grey."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.gui.tokens import Ink, Pattern

STEP = 3.0
"""Overlapping passages stack their lines this many pixels apart."""

_THIN = 2.0
_THICK = 3.5
# On and off, in pen widths, as QPen counts them.
_DASHES: dict[Pattern, tuple[float, list[float]]] = {
    Pattern.SOLID: (_THIN, []),
    Pattern.DASHES: (_THIN, [3, 1.5]),
    Pattern.DOTS: (_THIN, [1, 1]),
    Pattern.DASH_DOT: (_THIN, [3, 1, 1, 1]),
    Pattern.DASH_DOT_DOT: (_THIN, [3, 1, 1, 1, 1, 1]),
    Pattern.THICK: (_THICK, []),
    Pattern.THICK_DASHES: (_THICK, [1.7, 1]),
    Pattern.THICK_DOTS: (_THICK, [0.7, 0.7]),
}


def draw(painter: QPainter, ink: Ink, left: float, right: float, y: float) -> None:
    """Draw the line of `ink` with its middle at `y`; the painter's pen is changed."""
    _DRAWERS.get(ink.pattern, _dashed)(painter, ink, left, right, y)


def _pen(ink: Ink, width: float) -> QPen:
    pen = QPen(QColor(ink.line), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _dashed(painter: QPainter, ink: Ink, left: float, right: float, y: float) -> None:
    width, dashes = _DASHES[ink.pattern]
    if not dashes:
        painter.fillRect(QRectF(left, y - width / 2, right - left, width), QColor(ink.line))
        return
    pen = _pen(ink, width)
    pen.setDashPattern(dashes)
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _double(painter: QPainter, ink: Ink, left: float, right: float, y: float) -> None:
    for offset in (-1.25, 1.25):
        painter.fillRect(QRectF(left, y + offset - 0.5, right - left, 1), QColor(ink.line))


def _wave(painter: QPainter, ink: Ink, left: float, right: float, y: float) -> None:
    """Half waves of 2.25 pixels, as flat as a line of text allows."""
    half, height = 2.25, 1.1
    path = QPainterPath(QPointF(left, y))
    at = left
    for step in range(ceil((right - left) / half)):
        side = height if step % 2 else -height
        path.quadTo(QPointF(at + half / 2, y + 2 * side), QPointF(at + half, y))
        at += half
    painter.save()
    painter.setClipRect(QRectF(left, y - 4, right - left, 8), Qt.ClipOperation.IntersectClip)
    painter.setPen(_pen(ink, 1.1))
    painter.drawPath(path)
    painter.restore()


_DRAWERS: dict[Pattern, Callable[[QPainter, Ink, float, float, float], None]] = {
    Pattern.WAVE: _wave,
    Pattern.DOUBLE: _double,
}
