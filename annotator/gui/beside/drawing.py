"""Where the lines between the two texts run, and the signs on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QTimer, Signal

from annotator.analysis.ties import Tie
from annotator.gui.beside import words
from annotator.gui.beside.lines import SIGN, Line, Lines, Sign
from annotator.gui.reader.card_list import CardList

if TYPE_CHECKING:
    from annotator.gui.beside.view import BesideView

_MOST = 40  # signs at once
_APART = 2


class Drawing(QObject):
    """Draws anew once whatever moved has come to rest. `menu_asked` carries a pair whose sign was pressed twice
    or with the right button."""

    menu_asked = Signal(object)

    def __init__(self, view: BesideView) -> None:
        super().__init__(view)
        self._view = view
        self.lines = Lines(view)
        self.signs: list[Sign] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.draw)
        for column in view.columns:
            bar = column.reader.cards.verticalScrollBar()
            bar.valueChanged.connect(self.soon)
            bar.rangeChanged.connect(self.soon)
        view.pairs.changed.connect(self.soon)

    def soon(self) -> None:
        self._soon.start()

    def draw(self) -> None:
        view = self._view
        self.lines.setGeometry(view.rect())
        self.lines.raise_()
        gutter = self._gutter()
        lines, beyond = self._lines(gutter)
        self.lines.show_lines(lines, gutter, view.columns[0].y(), beyond)
        self._show_signs(lines[:_MOST], gutter)

    def _cards(self) -> tuple[CardList, CardList]:
        left, right = self._view.columns
        return left.reader.cards, right.reader.cards

    def _gutter(self) -> QRect:
        """Between the two lists of cards, as high as what is seen of both."""
        left, right = self._cards()
        tops = [cards.mapTo(self._view, QPoint(0, 0)) for cards in (left, right)]
        top = max(tops[0].y(), tops[1].y())
        start = tops[0].x() + left.width()
        return QRect(start, top, tops[1].x() - start, tops[0].y() + left.viewport().height() - top)

    def _lines(self, gutter: QRect) -> tuple[list[Line], tuple[int, int]]:
        """The lines of which something is seen; how many pairs lie above, and how many below."""
        pairs, found, above, below = self._view.pairs, [], 0, 0
        for tie in pairs.ties:
            left, right = self._ends(tie)
            if left is None or right is None:
                continue
            if gutter.top() <= left.y() <= gutter.bottom() or gutter.top() <= right.y() <= gutter.bottom():
                found.append(Line(tie, left, right, pairs.current is not None and tie.key == pairs.current.key))
            elif max(left.y(), right.y()) < gutter.top():
                above += 1
            elif min(left.y(), right.y()) > gutter.bottom():
                below += 1
        return found, (above, below)

    def _ends(self, tie: Tie) -> tuple[QPointF | None, QPointF | None]:
        """Left and right end: beside the words that speak for the pair."""
        pairs, (left, right) = self._view.pairs, self._cards()
        answer = (tie.earlier, -1, tie.said.start if tie.said else None)
        question = (tie.later, tie.question, tie.asked.start)
        if pairs.earlier is not self._view.sides.left:
            answer, question = question, answer
        return self._end(left, *answer, at_right=True), self._end(right, *question, at_right=False)

    def _end(
        self, cards: CardList, exchange: str, passage: int, point: int | None, at_right: bool
    ) -> QPointF | None:
        place = cards.place_of(exchange, passage, point)
        if place is None:
            return None
        start, width = cards.column
        top, bottom = place
        middle = top + min((bottom - top) // 2, 12)
        return QPointF(cards.mapTo(self._view, QPoint(start + width if at_right else start, middle)))

    # -- signs

    def _show_signs(self, lines: list[Line], gutter: QRect) -> None:
        while len(self.signs) < len(lines):
            self.signs.append(self._new_sign())
        for sign in self.signs[len(lines) :]:
            sign.hide()
        free = gutter.top() + SIGN
        middles = sorted(((line.left.y() + line.right.y()) / 2, at, line) for at, line in enumerate(lines))
        for (middle, _, line), sign in zip(middles, self.signs, strict=False):
            top = round(min(max(middle - SIGN / 2, free), gutter.bottom() - 2 * SIGN))
            free = top + SIGN + _APART
            pairs = self._view.pairs
            sign.show_tie(line.tie, line.current, words.name(pairs, line.tie), words.why(pairs, line.tie))
            sign.move(gutter.center().x() - SIGN // 2 + 1, top)
            sign.show()
            sign.raise_()

    def _new_sign(self) -> Sign:
        sign = Sign(self._view)
        sign.clicked.connect(self._pressed)
        sign.menu_asked.connect(self._asked)
        return sign

    def _pressed(self) -> None:
        """The first press goes to the pair, the next one asks what is to be done with it."""
        sign, pairs = self.sender(), self._view.pairs
        if not isinstance(sign, Sign) or sign.tie is None:
            return
        if pairs.current is not None and pairs.current.key == sign.tie.key:
            self.menu_asked.emit(sign.tie)
        else:
            pairs.go(sign.tie)

    def _asked(self) -> None:
        sign = self.sender()
        if isinstance(sign, Sign) and sign.tie is not None:
            self._view.pairs.go(sign.tie)
            self.menu_asked.emit(sign.tie)
