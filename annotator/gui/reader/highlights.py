"""Where coded passages lie on the lines of a laid out text, and how they are painted: fill below, line under."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTextDocument

from annotator.gui import patterns
from annotator.gui.reader import ghosts
from annotator.gui.tokens import Ink
from annotator.model.document import Span

LANES = 3
"""More overlaps than this share the last lane: there is no more room between two lines of text."""


QUIET, PLAIN, LIT = 0, 1, 2
"""Tones: a line alone (the phrase of a question that a coding answers), with its ground, while it is pointed at or
worked on. Numbers, as an enum takes ten times as long to compare and to hash."""


class Highlight(NamedTuple):
    """A coded passage in code points; `lane` counts from 0, the lowest number nearest to the text."""

    span: Span
    ink: Ink
    lane: int = 0
    tone: int = PLAIN

    @property
    def ground(self) -> str:
        """The colour behind the words; none where there is only a line."""
        return ("", self.ink.highlight, self.ink.fill)[self.tone]


class Stripe(NamedTuple):
    """The part of a highlight that lies on one line of text."""

    fill: QRectF
    y: float
    ink: Ink
    ground: str

    @property
    def bounds(self) -> QRectF:
        return self.fill.adjusted(-2, 0, 2, self.y + 4 - self.fill.bottom())


def laned(passages: Iterable[tuple[Span, Ink, int]]) -> tuple[Highlight, ...]:
    """Give passages that overlap lanes of their own; a longer one that begins at the same place lies nearer."""
    ends: list[int] = []
    made: list[Highlight] = []
    for span, ink, tone in sorted(passages, key=lambda each: (each[0].start, -each[0].end)):
        lane = next((lane for lane, end in enumerate(ends) if end <= span.start), len(ends))
        if lane == len(ends):
            ends.append(0)
        ends[lane] = span.end
        made.append(Highlight(span, ink, min(lane, LANES - 1), tone))
    return tuple(made)


class TextLine(NamedTuple):
    """A line on screen: the units that it holds, its place without blanks at its end, and where Qt keeps it."""

    start: int
    end: int
    baseline: float
    descent: float
    left: float
    right: float
    block: int
    number: int


class Lines:
    """The lines of a document as it is laid out now."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._lines = list(_lines(document))
        self._starts = [line.start for line in self._lines]

    def __iter__(self) -> Iterator[TextLine]:
        return iter(self._lines)

    def at(self, unit: int) -> TextLine | None:
        number = bisect_right(self._starts, unit) - 1
        return self._lines[number] if number >= 0 else None

    def units_between(self, top: float, bottom: float) -> tuple[int, int]:
        """The units on the lines of which something may lie between two heights."""
        seen = [line for line in self._lines if line.baseline > top - 30 and line.baseline < bottom + 30]
        return (seen[0].start, seen[-1].end) if seen else (0, 0)

    def x(self, line: TextLine, unit: int) -> float:
        block = self._document.findBlockByNumber(line.block)
        # PySide gives the position back beside the place.
        x, _ = block.layout().lineAt(line.number).cursorToX(unit - block.position())  # pyright: ignore
        return min(line.left + x, line.right)

    def stretches(self, start: int, end: int) -> Iterator[tuple[TextLine, float, float]]:
        """The lines that units `start` to `end` lie on, each with its left and right edge there."""
        number = max(bisect_right(self._starts, start) - 1, 0)
        for line in self._lines[number:]:
            if line.start >= end:
                return
            first, last = max(start, line.start), min(end, line.end)
            if first < last:
                yield line, self.x(line, first), self.x(line, last)


def _lines(document: QTextDocument) -> Iterator[TextLine]:
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        corner = layout.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start = block.position() + line.textStart()
            yield TextLine(
                start,
                start + line.textLength(),
                corner.y() + line.y() + line.ascent(),
                line.descent(),
                corner.x(),
                corner.x() + line.naturalTextRect().right(),
                block.blockNumber(),
                number,
            )
        block = block.next()


def bottom_of(document: QTextDocument, number: int) -> float:
    """Where the last line of a paragraph of a laid out text ends."""
    layout = document.findBlockByNumber(number).layout()
    line = layout.lineAt(layout.lineCount() - 1)
    return layout.position().y() + line.y() + line.ascent() + line.descent()


def stripes(lines: Lines, start: int, end: int, highlight: Highlight, line_height: float) -> list[Stripe]:
    """The stripes of a highlight that is shown at units `start` to `end`."""
    made = []
    for line, left, right in lines.stretches(start, end):
        bottom = line.baseline + round(line_height * 0.28)
        fill = QRectF(left, bottom - line_height + 2, right - left, line_height - 2)
        made.append(Stripe(fill, bottom - 1 + patterns.STEP * highlight.lane, highlight.ink, highlight.ground))
    return made


def paint(painter: QPainter, shown: Iterable[Stripe]) -> None:
    """Fills first, so that no fill covers a line."""
    found = list(shown)
    for stripe in found:
        if stripe.ground:
            painter.fillRect(stripe.fill, QColor(stripe.ground))
    for stripe in found:
        if ghosts.is_ghost(stripe.ink):
            ghosts.paint_frame(painter, stripe.fill, stripe.ink)
            continue
        patterns.draw(painter, stripe.ink, stripe.fill.left(), stripe.fill.right(), stripe.y)
