"""The line under a coded passage, drawn in its pattern: what tells codes apart in grey."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from annotator.gui import icons
from annotator.gui.tokens import Ink, Pattern

STEP = 3.0
"""Overlapping passages stack their lines this many pixels apart."""

WAVE_WIDTH, WAVE_HEIGHT = 20, 6
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
    """Tiles, as a curve of many small arcs takes a hundred times as long to draw."""
    tile = _wave_tile(ink.line, icons.ratio(painter))
    box = QRectF(left, y - WAVE_HEIGHT / 2, right - left, WAVE_HEIGHT)
    painter.drawTiledPixmap(box, tile, QPointF(left % WAVE_WIDTH, 0))


@cache
def _wave_tile(colour: str, ratio: float) -> QPixmap:
    """Four waves, wide enough to be whole device pixels at every usual scale."""
    tile = QPixmap(round(WAVE_WIDTH * ratio), round(WAVE_HEIGHT * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    half, middle = WAVE_WIDTH / 8, WAVE_HEIGHT / 2
    path = QPainterPath(QPointF(-half, middle))
    for step in range(-1, 9):
        side = 2.4 if step % 2 else -2.4
        path.quadTo(QPointF((step + 0.5) * half, middle + side), QPointF((step + 1) * half, middle))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.2))
    painter.drawPath(path)
    painter.end()
    return tile


_DRAWERS: dict[Pattern, Callable[[QPainter, Ink, float, float, float], None]] = {
    Pattern.WAVE: _wave,
    Pattern.DOUBLE: _double,
}
