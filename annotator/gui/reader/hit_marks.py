"""What a search found, marked in the text: a frame around the words, so that no code is meant by it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QTextEdit

from annotator.gui import theme
from annotator.model.document import Span

if TYPE_CHECKING:
    from annotator.gui.reader.card_list import CardList
    from annotator.gui.reader.pane import TextPane

_MARGIN = 120  # pixels between a place that is gone to and the edge of the view


class HitMarks:
    """The marks in the document that a list of cards shows; those that are current stand out."""

    def __init__(self, cards: CardList) -> None:
        self._cards = cards
        self.spans: tuple[Span, ...] = ()
        self.current: frozenset[Span] = frozenset()

    def show(self, spans: Sequence[Span], current: Sequence[Span] = ()) -> bool:
        """Mark these code points of the text, and go to the first of those that are current; False where the cards
        do not show it: they leave out the head of a set."""
        self.spans, self.current = tuple(sorted({*spans, *current})), frozenset(current)
        for pane in self._cards.findChildren(QTextEdit):
            pane.viewport().update()
        return self._go_to(min(current)) if current else True

    # -- going there

    def _go_to(self, span: Span) -> bool:
        place = self._place_of(span) or self._place_of(self._note_mark(span))
        if place is None:
            return False
        index, number, at = place
        pane = self._cards.pane_of(index, number)
        if pane is None:
            self._cards.reveal(index)
            pane = self._cards.pane_of(index, number)
        if pane is not None and pane.shown is not None:
            self._cards.reveal_place(pane, pane.place_of(pane.shown.unit(at)), _MARGIN)
        return True

    def _place_of(self, span: Span | None) -> tuple[int, int, int] | None:
        """Card, passage and code point where a span is shown."""
        if span is None:
            return None
        for index, card in enumerate(self._cards.source.cards):
            for number, passage in enumerate(card.passages):
                if passage.span.start <= span.start < max(passage.span.end, passage.span.start + 1):
                    return index, number, span.start
        return None

    def _note_mark(self, span: Span) -> Span | None:
        """The mark of the note that a span lies in; the note is opened there."""
        structure = self._cards.source.document.structure
        note = next((each for each in structure.footnotes if each.span.start <= span.start < each.span.end), None)
        for number, mark in enumerate(structure.note_marks):
            if note is not None and mark.mark == note.mark:
                self._cards.show_note(number)
                return Span(max(mark.at - 1, 0), mark.at)
        return None

    # -- painting

    def paint(self, painter: QPainter, pane: TextPane, exposed: QRectF) -> None:
        """Under the words of a pane; the pane's painter is left as it was."""
        if not self.spans or pane.shown is None:
            return
        units = pane.lines.units_between(exposed.top(), exposed.bottom())
        first, last = pane.shown.point(units[0]), pane.shown.point_before(units[1])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for span in self.spans[max(bisect_left(self.spans, Span(first, 0)) - 1, 0) :]:
            if span.start >= last:
                break
            if span.end > first:
                self._frame(painter, pane, span)
        painter.restore()

    def _frame(self, painter: QPainter, pane: TextPane, span: Span) -> None:
        assert pane.shown is not None
        tokens = theme.tokens()
        current = span in self.current
        painter.setPen(QPen(QColor(tokens.accent if current else tokens.strong_line), 2 if current else 1))
        painter.setBrush(QColor(tokens.selection if current else tokens.current))
        for line, left, right in pane.lines.stretches(*pane.shown.units_of(span)):
            height = line.descent * 3.6
            box = QRectF(left - 1, line.baseline + line.descent * 0.8 - height, right - left + 2, height)
            painter.drawRoundedRect(box, 3, 3)
