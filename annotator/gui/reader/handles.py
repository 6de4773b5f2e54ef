"""The two handles of a passage that was picked: a bar with a knob at each end, to be dragged."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.gui.reader.highlights import Lines
from annotator.gui.reader.shown import Shown
from annotator.gui.tokens import Ink
from annotator.model.document import Span

START, END = "start", "end"
_NEAR = 7
_KNOB = 4.0


class Handled(NamedTuple):
    """A passage with handles, in code points."""

    span: Span
    ink: Ink


def bars(handled: Handled, shown: Shown, lines: Lines, line_height: float) -> dict[str, QRectF]:
    """Where the handles stand that belong to this text: the bar of each, 2 px wide."""
    first, last = shown.units_of(handled.span)
    made = {}
    if shown.span.start <= handled.span.start < shown.span.end and (line := lines.at(first)):
        made[START] = _bar(lines.x(line, first), line.baseline, line_height)
    if shown.span.start < handled.span.end <= shown.span.end and (line := lines.at(max(last - 1, 0))):
        made[END] = _bar(lines.x(line, last), line.baseline, line_height)
    return made


def _bar(x: float, baseline: float, line_height: float) -> QRectF:
    bottom = baseline + round(line_height * 0.28)
    return QRectF(x - 1, bottom - line_height + 2, 2, line_height - 2)


def grabbed(found: dict[str, QRectF], at: QPointF) -> str:
    """The handle at a place, the nearest where both are; nothing where there is none."""
    near = {
        name: abs(bar.center().x() - at.x())
        for name, bar in found.items()
        if bar.adjusted(-_NEAR, -2 * _KNOB, _NEAR, 2 * _KNOB).contains(at)
    }
    return min(near, key=lambda name: near[name]) if near else ""


def paint(painter: QPainter, found: dict[str, QRectF], ink: Ink) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.line))
    for name, bar in found.items():
        painter.drawRect(bar)
        knob = QPointF(bar.center().x(), bar.top() + 1 if name == START else bar.bottom() - 1)
        painter.drawEllipse(knob, _KNOB, _KNOB)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
