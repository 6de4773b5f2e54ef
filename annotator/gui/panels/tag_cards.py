"""The cards of an answer's tags.

A card stays with its tag: one that comes or goes moves the others, and that is all.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui import theme, wording
from annotator.gui.panels.laying import laid_out_once
from annotator.gui.panels.tag_card import TagCard
from annotator.model.coding import Annotation, Codebook

_AT_ONCE, _A_TURN = 6, 4  # cards made before an answer is painted, and after it at a time: each takes some 3 ms
_SPARE = 8  # cards kept for the tags to come
_BREATH = 15  # ms between two turns: a key comes first


class TagCards(QWidget):
    """`cards` are those made so far, in the order of the tags. `card_made`: a TagCard to listen to."""

    card_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[TagCard] = []
        self._tags: Sequence[Annotation] = ()
        self._codebook = Codebook()
        self._chosen = ""
        self._looks: object = None
        self._spare: list[TagCard] = []
        self._more = QTimer(self, singleShot=True, interval=_BREATH)
        self._more.timeout.connect(self._make_more)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)

    def show_tags(self, tags: Sequence[Annotation], codebook: Codebook, chosen: str) -> None:
        """On as many cards as there are, and some more; the others are made when the window has been painted."""
        self._tags, self._codebook, self._chosen = tags, codebook, chosen
        self._show(max(_AT_ONCE, len(self.cards) + 1))

    def _make_more(self) -> None:
        with laid_out_once(self):
            self._show(len(self.cards) + _A_TURN)
        if len(self.cards) < len(self._tags):
            self._more.start()

    def make_all(self) -> None:
        """Make now the cards that are still to come."""
        self._more.stop()
        if len(self.cards) < len(self._tags):
            self._show(len(self._tags))

    def card_of(self, tag: str) -> TagCard | None:
        return next((card for card in self.cards if card.tag and card.tag.id == tag), None)

    # -- which card shows which tag

    def _show(self, most: int) -> None:
        before = self.cards
        by_tag = self._shared_out(most)
        self.cards = [by_tag[tag.id] for tag in self._tags if tag.id in by_tag]
        still = set(self.cards)
        self._put_in_order([card for card in before if card in still])
        self._fill([tag for tag in self._tags if tag.id in by_tag])
        self.setVisible(bool(self.cards))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if len(self.cards) < len(self._tags) and not self._more.isActive():
            self._more.start()

    def _shared_out(self, most: int) -> dict[str, TagCard]:
        """A card for as many tags: its own where it has one, then that of a tag that went, then a new one."""
        wanted = {tag.id for tag in self._tags}
        held = {card.tag.id: card for card in self.cards if card.tag}
        found = {tag: card for tag, card in held.items() if tag in wanted}
        free = [card for tag, card in held.items() if tag not in wanted]
        for tag in self._tags:
            if tag.id not in found and len(found) < most:
                found[tag.id] = free.pop(0) if free else self._next_card()
        for card in free:
            self._put_away(card)
        return found

    def _next_card(self) -> TagCard:
        if self._spare:
            return self._spare.pop()
        card = TagCard(self)
        self.card_made.emit(card)
        return card

    def _put_away(self, card: TagCard) -> None:
        """Making a card takes longer than all else that a tag needs on the screen: some are kept for the next."""
        self._box.removeWidget(card)
        card.put_away()
        if len(self._spare) < _SPARE:
            self._spare.append(card)
        else:
            card.deleteLater()

    def _put_in_order(self, placed: list[TagCard]) -> None:
        """`placed` are the cards that stand there already, from the top."""
        for place, card in enumerate(self.cards):
            if place < len(placed) and placed[place] is card:
                continue
            if card in placed:
                placed.remove(card)
                self._box.removeWidget(card)
            placed.insert(place, card)
            self._box.insertWidget(place, card)
            self._thread(placed, place)

    def _thread(self, placed: list[TagCard], place: int) -> None:
        """The focus comes to a card after the one above it, and before the one below it."""
        below = placed[1].stops[0] if len(placed) > 1 else self
        at = placed[place - 1].stops[-1] if place else _focusable_before(below)
        for stop in placed[place].stops:
            QWidget.setTabOrder(at, stop)
            at = stop

    def _fill(self, tags: list[Annotation]) -> None:
        """Cards that show what they are to show stay as they are."""
        tokens, codes = theme.tokens(), self._codebook.codes
        places = {code.id: place for place, code in enumerate(codes)}
        looks = (codes, tokens, wording.language())
        other, self._looks = looks != self._looks, looks
        for card, tag in zip(self.cards, tags, strict=True):
            chosen = tag.id == self._chosen
            if other or chosen or card.chosen or card.tag is not tag:
                code = self._codebook.code(tag.code)
                ink = tokens.ink(code.colour, code.line, places[code.id]) if code else tokens.ink("8")
                card.show_tag(tag, code, ink, chosen)
                card.show()


def _focusable_before(widget: QWidget) -> QWidget:
    at = widget.previousInFocusChain()
    while at is not None and at.focusPolicy() == Qt.FocusPolicy.NoFocus and at is not widget:
        at = at.previousInFocusChain()
    return at or widget
