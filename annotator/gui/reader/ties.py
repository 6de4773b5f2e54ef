"""What ties a coding to the phrase of the question that it answers: a quiet line between the two."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from annotator.gui.reader.passage_view import PassageView
from annotator.gui.tokens import Ink
from annotator.model.coding import Annotation
from annotator.model.document import Span

_REACH = 6
"""The line ends so many pixels beside the text."""
_DOT = 2.5


class Tie(NamedTuple):
    """`passage` and `phrase` in code points; `lit` while either is pointed at or worked on."""

    passage: Span
    phrase: Span
    ink: Ink
    lit: bool = False


def phrase_of(annotation: Annotation) -> Span | None:
    """The phrase of the question that a coding is tied to."""
    if annotation.question_start is None or annotation.question_end is None:
        return None
    return Span(annotation.question_start, annotation.question_end)


def ties_of(annotations: Sequence[Annotation], inks: Mapping[str, Ink], unknown: Ink, lit: str) -> tuple[Tie, ...]:
    return tuple(
        Tie(Span(each.start, each.end), phrase, inks.get(each.code, unknown), each.id == lit)
        for each in annotations
        if (phrase := phrase_of(each))
    )


def tied_at(annotations: Sequence[Annotation], point: int) -> str:
    """The id of the tied coding whose phrase or passage holds a code point, the shortest of several."""
    found: list[tuple[int, str]] = []
    for each in annotations:
        phrase = phrase_of(each)
        ends = [Span(each.start, each.end)] if phrase and each.target == "span" else []
        for span in [*ends, phrase] if phrase else ():
            if span.start <= point < span.end:
                found.append((span.end - span.start, each.id))
    return min(found)[1] if found else ""


def paint(painter: QPainter, ties: Sequence[Tie], views: Sequence[PassageView], card: QWidget) -> None:
    """Draw every tie of a card on it, from the view of the question to that of the answer."""
    for tie in ties:
        phrase, passage = _place(tie.phrase, views, card), _place(tie.passage, views, card)
        if phrase and passage:
            _line(painter, tie, phrase, passage)


def _place(span: Span, views: Sequence[PassageView], card: QWidget) -> QRectF | None:
    """The line of text on which a span begins, across the whole width of its passage, on the card."""
    for view in views:
        pane = view.pane
        if pane.shown is None or not pane.shown.span.start <= span.start < pane.shown.span.end:
            continue
        line = pane.lines.at(pane.shown.unit(span.start))
        if line is None:
            return None
        corner = pane.mapTo(card, pane.rect().topLeft())
        return QRectF(corner.x(), corner.y() + line.baseline - 12, pane.width(), 14)
    return None


def _line(painter: QPainter, tie: Tie, phrase: QRectF, passage: QRectF) -> None:
    colour = QColor(tie.ink.line)
    colour.setAlpha(255 if tie.lit else 150)
    path = _curve(phrase, passage)
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.setPen(QPen(colour, 2 if tie.lit else 1.25))
    painter.drawPath(path)
    painter.setBrush(colour)
    for end in (path.pointAtPercent(0), path.pointAtPercent(1)):
        painter.drawEllipse(end, _DOT, _DOT)


def _curve(phrase: QRectF, passage: QRectF) -> QPainterPath:
    """Through the gap between the columns, or where they stand above each other along their left edge."""
    if passage.left() > phrase.right():
        start = QPointF(phrase.right() + _REACH, phrase.center().y())
        end = QPointF(passage.left() - _REACH, passage.center().y())
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        return path
    start = QPointF(phrase.left() - _REACH, phrase.center().y())
    end = QPointF(passage.left() - _REACH, passage.center().y())
    path = QPainterPath(start)
    path.cubicTo(start - QPointF(12, 0), end - QPointF(12, 0), end)
    return path
