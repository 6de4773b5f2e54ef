"""The selection in a list of cards, held in code points of the canonical text: the panes only show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from annotator.gui.reader import snapping
from annotator.gui.reader.pane import TextPane
from annotator.gui.reader.words import Range, Step, grown, sentence_after, snapped
from annotator.model.document import Span

if TYPE_CHECKING:
    from annotator.gui.reader.card_list import CardList

_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_ARROWS = (*_FORWARD, Qt.Key.Key_Left, Qt.Key.Key_Up)


class Selecting(QObject):
    """One range in one passage: card and passage by number."""

    def __init__(self, cards: CardList) -> None:
        super().__init__(cards)
        self._cards = cards
        self._place: tuple[int, int] | None = None
        self._range = Range(0, 0)
        self._showing = False

    # -- what is selected

    def span(self) -> Span | None:
        """Only of the current exchange: a code set on it must not land elsewhere."""
        if self._place is None or self._range.empty:
            return None
        exchange = self._cards.source.cards[self._place[0]].exchange
        return self._range.span if exchange == self._cards.current else None

    @property
    def caret(self) -> int | None:
        """The code point before which the moving end stands."""
        return None if self._place is None else self._range.head

    def reset(self, home: tuple[int, int] | None) -> None:
        """Begin anew, with the caret before a passage."""
        self._place = home
        start = self._within().start if home else 0
        self._range = Range(start, start)

    def leave(self, home: tuple[int, int] | None) -> None:
        """Another card is current now: a selection elsewhere goes, one made in that card just now stays."""
        if self._place is None or home is None or self._place[0] != home[0]:
            had = not self._range.empty
            self._show(None)
            self.reset(home)
            if had:
                self._cards.selection_changed.emit()

    def select(self, span: Span) -> None:
        """Select a passage of the canonical text, which makes its exchange the current one; it must lie within
        one question or answer."""
        source = self._cards.source
        for index, card in enumerate(source.cards):
            for number, passage in enumerate(card.passages):
                if passage.span.start <= span.start and span.end <= passage.span.end:
                    if card.exchange != self._cards.current:
                        self._cards.current_wanted.emit(card.exchange)
                    self._set((index, number), Range(*span))
                    return

    def clear(self) -> None:
        if self._place is not None and not self._range.empty:
            self._set(self._place, Range(self._range.head, self._range.head))

    def _within(self) -> Span:
        assert self._place is not None
        index, number = self._place
        return self._cards.source.cards[index].passages[number].span

    @property
    def _text(self) -> str:
        return self._cards.source.document.text

    # -- keys

    def key(self, event: QKeyEvent) -> bool:
        """Shift and an arrow grow or shrink by words and lines, with Ctrl by characters (where selections do not
        snap to words it is the other way round); S takes the sentence."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        if event.key() in _ARROWS and modifiers & shift and not modifiers & ~(shift | control):
            forward = event.key() in _FORWARD
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.grow_lines(1 if forward else -1)
            else:
                by_words = snapping.on() != bool(modifiers & control)
                self.grow(forward, "word" if by_words else "character")
            return True
        if event.key() == Qt.Key.Key_S and not modifiers:
            self.select_sentence()
            return True
        return False

    def grow(self, forward: bool, step: Step = "word") -> None:
        if self._place is not None:
            self._set(self._place, grown(self._text, self._range, self._within(), forward, step))

    def grow_lines(self, rows: int) -> None:
        """The head goes to the word at the same place on another line."""
        pane = self._cards.pane_of(*self._place) if self._place else None
        if pane is None or pane.shown is None or self._place is None:
            return
        if self._range.empty:
            self.grow(rows > 0)
        unit = pane.unit_rows_away(pane.shown.unit(self._range.head), rows)
        moved = Range(self._range.anchor, pane.shown.point(unit))
        edge = snapped(self._text, moved.span, self._within())
        head = edge.end if moved.head >= moved.anchor else edge.start
        self._set(self._place, Range(self._range.anchor, moved.anchor if edge.start == edge.end else head))

    def select_sentence(self) -> None:
        if self._place is not None:
            self._set(self._place, sentence_after(self._text, self._range, self._within()))

    def turn_round(self) -> None:
        """The other end is the one that moves from now on."""
        if self._place is not None and not self._range.empty:
            self._set(self._place, Range(self._range.head, self._range.anchor))

    def stretch(self, fixed: int, unit: int, pane: TextPane, snap: bool) -> None:
        """Select from code point `fixed` to a unit of a pane, widened to whole words where it snaps."""
        place = self._cards.place_of_pane(pane)
        if place is None or pane.shown is None:
            return
        moved = Range(
            fixed, pane.shown.point(unit) if pane.shown.point(unit) < fixed else pane.shown.point_before(unit)
        )
        within = self._cards.source.cards[place[0]].passages[place[1]].span
        moved = Range(moved.anchor, min(max(moved.head, within.start), within.end))
        if snap == snapping.on() and not moved.empty:
            span = snapped(self._text, moved.span, within)
            moved = Range(fixed, span.end if moved.head > fixed else span.start)
        if not moved.empty:
            self._set(place, moved)

    def pane(self) -> TextPane | None:
        """The pane in which one selects, while it can be seen."""
        return self._cards.pane_of(*self._place) if self._place else None

    def go_to_question(self) -> None:
        """The caret goes to the first question of the current card."""
        home = self._cards.home()
        if home is not None:
            self._place = home
            self.step_passage()

    def step_passage(self) -> None:
        """To the beginning of the next question of the current card, from its answer to the first question."""
        home = self._cards.home()
        if home is None:
            return
        index, last = home
        here = self._place[1] if self._place and self._place[0] == index else last
        number = (here + 1) % (last + 1)
        start = self._cards.source.cards[index].passages[number].span.start
        self._set((index, number), Range(start, start))
        if pane := self._cards.pane_of(index, number):
            pane.setFocus()

    def _set(self, place: tuple[int, int], selection: Range) -> None:
        if place != self._place:
            self._show(None)
        self._place, self._range = place, selection
        pane = self._cards.pane_of(*place)
        if pane is None:
            self._cards.reveal(place[0])
            pane = self._cards.pane_of(*place)
        self._show(pane)
        if pane and pane.shown:
            self._cards.reveal_place(pane, pane.place_of(pane.shown.unit(selection.head)))
        self._cards.selection_changed.emit()

    # -- panes

    def watch(self, pane: TextPane) -> None:
        """Follow what a person does in a pane."""
        pane.cursorPositionChanged.connect(self._moved)
        pane.selectionChanged.connect(self._moved)
        pane.picked.connect(self._picked)

    def restore(self, index: int, number: int, pane: TextPane) -> None:
        """A pane shows a passage from now on: show in it what is selected there."""
        if self._place == (index, number):
            self._show(pane)

    def _show(self, pane: TextPane | None) -> None:
        """Show the range in its pane; with None, no longer."""
        self._showing = True
        if pane is None:
            old = self._cards.pane_of(*self._place) if self._place else None
            if old is not None:
                old.unselect()
        elif pane.shown is not None:
            anchor, head = self._range.anchor, self._range.head
            if anchor <= head:
                pane.select_units(pane.shown.unit(anchor), pane.shown.unit(head, end=not self._range.empty))
            else:
                pane.select_units(pane.shown.unit(anchor, end=True), pane.shown.unit(head))
        self._showing = False

    def _moved(self) -> None:
        """The mouse, or an arrow, moved the caret or the selection of a pane."""
        pane = self.sender()
        if self._showing or not isinstance(pane, TextPane) or pane.shown is None:
            return
        place = self._cards.place_of_pane(pane)
        if place is None:
            return
        if place != self._place:
            self._show(None)
        before = self.span()
        self._place, self._range = place, _range_in(pane)
        if self.span() != before:
            self._cards.selection_changed.emit()
        self._cards.reveal_place(pane, pane.place_of(pane.textCursor().position()), margin=0)

    def _picked(self, snap: bool) -> None:
        if self._place is None or self._range.empty or snap != snapping.on():
            return
        span = snapped(self._text, self._range.span, self._within())
        forward = self._range.head >= self._range.anchor
        self._set(self._place, Range(*span) if forward else Range(span.end, span.start))


def _range_in(pane: TextPane) -> Range:
    """What is selected in a pane, in code points."""
    assert pane.shown is not None
    cursor = pane.textCursor()
    span = pane.shown.span_of(cursor.selectionStart(), cursor.selectionEnd())
    if span is None:
        point = pane.shown.point(cursor.position())
        return Range(point, point)
    return Range(*span) if cursor.position() >= cursor.anchor() else Range(span.end, span.start)
