"""What is lit on a page: the blocks of the current exchange, and the lines of what is selected or was clicked.

A page is white in every theme, so its colours are those of the light one. Fills are multiplied into the page:
print stays black under them.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from annotator.gui import theme
from annotator.gui.tokens import LIGHT
from annotator.model.lines import Box
from annotator.model.page_places import Block

AROUND = 3.0
"""Points between a block and its frame."""
_EDGE = 20
"""Logical pixels over which a page grows darker towards its edge in the dark theme."""
_DIM = 64  # of 255, at the very edge


class Lit(NamedTuple):
    """`blocks` have a frame, `lines` (page and box) a stronger fill. Pages count from 1."""

    blocks: Sequence[Block] = ()
    lines: Sequence[tuple[int, Box]] = ()

    def on(self, page: int) -> "Lit":
        return Lit(
            [block for block in self.blocks if block.page == page],
            [(number, box) for number, box in self.lines if number == page],
        )


def paint(painter: QPainter, lit: Lit, corner: QPointF, scale: float) -> None:
    """Paint what is lit on one page whose top left is at `corner`; `scale` is logical pixels a point."""
    if not lit.blocks and not lit.lines:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.setPen(Qt.PenStyle.NoPen)
    for block in lit.blocks:
        painter.setBrush(QColor(LIGHT.current))
        painter.drawRoundedRect(rect_of(block.box, corner, scale, AROUND), 4, 4)
    for _, box in lit.lines:
        painter.fillRect(rect_of(box, corner, scale, 0.5), QColor(LIGHT.selection))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LIGHT.accent), 1.25))
    for block in lit.blocks:
        painter.drawRoundedRect(rect_of(block.box, corner, scale, AROUND), 4, 4)
    painter.restore()


def rect_of(box: Box, corner: QPointF, scale: float, around: float = 0.0) -> QRectF:
    place = QRectF(QPointF(box.left, box.top) * scale, QPointF(box.right, box.bottom) * scale).translated(corner)
    return place.adjusted(-around * scale, -around * scale, around * scale, around * scale)


def paint_edges(painter: QPainter, sheet: QRectF) -> None:
    """A frame around a page; in the dark theme its edges are dimmed, so that the white does not glare."""
    tokens = theme.tokens()
    if tokens.dark:
        for start, end in _inward(sheet):
            gradient = QLinearGradient(start, end)
            gradient.setColorAt(0, QColor(0, 0, 0, _DIM))
            gradient.setColorAt(1, QColor(0, 0, 0, 0))
            band = QRectF(start, end).normalized()
            painter.fillRect(band if band.width() and band.height() else _along(band, sheet), gradient)
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))


def _inward(sheet: QRectF) -> tuple[tuple[QPointF, QPointF], ...]:
    """From the middle of each edge, a way into the page."""
    middle = sheet.center()
    return (
        (QPointF(sheet.left(), middle.y()), QPointF(sheet.left() + _EDGE, middle.y())),
        (QPointF(sheet.right(), middle.y()), QPointF(sheet.right() - _EDGE, middle.y())),
        (QPointF(middle.x(), sheet.top()), QPointF(middle.x(), sheet.top() + _EDGE)),
        (QPointF(middle.x(), sheet.bottom()), QPointF(middle.x(), sheet.bottom() - _EDGE)),
    )


def _along(way: QRectF, sheet: QRectF) -> QRectF:
    """The band of the page that lies along such a way."""
    if way.width():
        return QRectF(way.left(), sheet.top(), way.width(), sheet.height())
    return QRectF(sheet.left(), way.top(), sheet.width(), way.height())
