"""What the pointer is on in a list of cards: it lights ties at both ends, says what is there, picks by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from annotator.gui.reader import ghosts, hints, reference_words
from annotator.gui.reader.card_marks import Coding
from annotator.gui.reader.pane import TextPane
from annotator.gui.reader.ties import tied_at

if TYPE_CHECKING:
    from annotator.gui.reader.card_list import CardList


class Pointing(QObject):
    """`clicked`: exchange and code point of a click on words, -1 beside them."""

    clicked = Signal(str, int)

    def __init__(self, cards: CardList) -> None:
        super().__init__(cards)
        self._cards = cards

    def watch(self, pane: TextPane) -> None:
        pane.clicked.connect(self._click)
        pane.hovered.connect(self._hover)

    def _click(self, place: QPoint) -> None:
        pane = self.sender()
        card = self._card_of(pane)
        if card is not None and isinstance(pane, TextPane):
            point = hints.point_in(pane, place)
            self.clicked.emit(self._cards.source.cards[card].exchange, -1 if point is None else point)

    def _hover(self, place: QPoint) -> None:
        pane = self.sender()
        annotations = self._coding(self._card_of(pane)).annotations
        tied = [each for each in annotations if each.question_start is not None]
        point = hints.point_in(pane, place) if tied and isinstance(pane, TextPane) else None
        self._cards.light("" if point is None else tied_at(tied, point))

    def _card_of(self, pane: QObject | None) -> int | None:
        shown = self._cards.place_of_pane(pane) if isinstance(pane, TextPane) else None
        return shown[0] if shown else None

    def _coding(self, card: int | None) -> Coding:
        return Coding() if card is None else self._cards.marks.coding(self._cards.source.cards[card])

    def hint_at(self, place: QPoint) -> str:
        """What a reference under a place of the viewport leads to, or else the codings of that passage."""
        within = self._cards.viewport()
        if reference := self._cards.source.reference(hints.link_under(place, within)):
            return reference_words.hint(reference)
        under = hints.point_under(place, within)
        card = self._card_of(under[0]) if under else None
        if under is None or card is None:
            return ""
        coding = self._coding(card)
        coded = hints.words(under[1], coding.annotations, self._cards.marks.codebook)
        return "\n".join(filter(None, (coded, ghosts.words(under[1], coding.proposals))))
