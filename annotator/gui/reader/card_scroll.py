"""Cards below each other, scrolling.

Only the cards in view have widgets, taken from a pool. The others have a height, estimated until they were shown;
when an estimate is put right, what is in view stays where it is.
"""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from annotator.gui.reader import estimate
from annotator.gui.reader.card_view import CardView
from annotator.gui.reader.look import GAP, NARROW, PADDING, Look
from annotator.gui.reader.pane import TextPane
from annotator.gui.reader.source import Source
from annotator.gui.reader.stack import Stack
from annotator.model.document import Document, Span

AHEAD = 240
"""Cards this many pixels outside the view are made ready too."""


class CardScroll(QScrollArea):
    """What stands on a card is put there by `_dress`, and a new card's signals are heard by `_hear`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # see TextPane: Python knows it
        self._look = Look()
        self._source = Source(Document(""), [])
        self._stack = Stack()
        self._views: dict[int, CardView] = {}
        self._pool: list[CardView] = []
        self._stacked: bool | None = None
        self._width = 0
        self._arranging = False
        self._to_reveal: int | None = None
        self._canvas = QWidget()
        self._canvas.setAutoFillBackground(True)
        self.setWidget(self._canvas)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._arrange)

    def _dress(self, index: int, view: CardView) -> None:
        """Put on a card what stands there."""
        raise NotImplementedError

    def _dress_panes(self, index: int, view: CardView) -> None:
        """A card was taken from the pool for another exchange."""
        raise NotImplementedError

    def _hear(self, view: CardView) -> None:
        """A card was made."""
        raise NotImplementedError

    @property
    def source(self) -> Source:
        return self._source

    def set_look(self, look: Look) -> None:
        """Type size and measure; what is being read stays in view."""
        if look != self._look:
            self._look = look
            self._restack()

    def set_stacked(self, stacked: bool | None) -> None:
        """Questions above answers, beside them, or (None) as the width has it."""
        self._stacked = stacked
        self._restack()

    # -- places

    def _restack(self) -> None:
        """All heights anew, for another document, width or type size; the first card in view stays there."""
        in_one_column = self._is_stacked() or all(card.plain for card in self._source.cards)
        self._width = self._look.card_width(self._room(), in_one_column)
        anchor, offset = self._anchor()
        for index in list(self._views):
            self._release(index)
        text, cards = self._source.document.text, self._source.cards
        stacked = self._is_stacked()
        heights = [estimate.height(text, card, self._look, self._width, stacked) for card in cards]
        gaps = [GAP if card.first else 0 for card in cards]
        self._stack = Stack(heights, [*gaps, GAP])
        self._fit_canvas()
        if anchor < len(self._stack):
            self.verticalScrollBar().setValue(self._stack.tops[anchor] + offset)
        self._arrange()

    def _room(self) -> int:
        return max(self.viewport().width() - 2 * PADDING + self.verticalScrollBar().width(), 200)

    def _is_stacked(self) -> bool:
        return self.width() < NARROW if self._stacked is None else self._stacked

    def _left(self) -> int:
        return PADDING + max(self._room() - self._width, 0) // 2

    @property
    def column(self) -> tuple[int, int]:
        """Left edge and width of the cards, for whatever stands above them."""
        return self._left(), self._width

    def _fit_canvas(self) -> None:
        self._canvas.resize(self.viewport().width(), max(self._stack.total, self.viewport().height()))

    def _anchor(self) -> tuple[int, int]:
        """The card that lies across the top of the view, and how much of it is above."""
        top = self.verticalScrollBar().value()
        if not len(self._stack):
            return 0, 0
        index = self._stack.at(top)
        return index, top - self._stack.tops[index]

    def _arrange(self) -> None:
        """Give every card in view a widget at its place; put right estimates without moving what is seen.

        Nothing is laid out before it can be seen: then its size is known, too."""
        if self._arranging or not self.isVisible():
            return
        self._arranging = True
        anchor, offset = self._anchor()
        self._make_ready(anchor, offset)
        bar = self.verticalScrollBar()
        for index, view in self._views.items():
            view.move(self._left(), self._stack.tops[index])
            view.stick(bar.value() - self._stack.tops[index], self.viewport().height())
            view.setVisible(True)
        self._arranging = False

    def _make_ready(self, anchor: int, offset: int) -> None:
        """Show what is in view, measuring each card once; the anchor keeps its place."""
        bar = self.verticalScrollBar()
        while True:
            top = bar.value()
            wanted = self._stack.between(top - AHEAD, top + self.viewport().height() + AHEAD)
            for index in [index for index in self._views if index not in wanted]:
                self._release(index)
            missing = [index for index in wanted if index not in self._views]
            for index in missing:
                self._take(index)
            self._fit_canvas()
            if anchor < len(self._stack):
                bar.setValue(self._stack.tops[anchor] + offset)
            if not missing:
                return

    def _measure(self, index: int) -> None:
        self._stack.set_height(index, self._views[index].lay_out(self._width, self._is_stacked()))

    # -- the pool

    def _take(self, index: int) -> None:
        view = self._pool.pop() if self._pool else self._new_view()
        view.show_card(index, self._source.cards[index], self._source.texts(index), self._look)
        self._dress(index, view)
        self._views[index] = view  # from here on, what happens in its panes is a person's doing
        self._dress_panes(index, view)
        self._measure(index)

    def _release(self, index: int) -> None:
        view = self._views.pop(index)
        focused = QApplication.focusWidget()
        if focused is not None and view.isAncestorOf(focused):
            self.setFocus()
        view.hide()
        self._pool.append(view)

    def _new_view(self) -> CardView:
        view = CardView(self._canvas)
        self._hear(view)
        view.announce()
        return view

    def view_of(self, index: int) -> CardView | None:
        return self._views.get(index)

    def pane_of(self, index: int, passage: int) -> TextPane | None:
        view = self._views.get(index)
        return view.passages[passage].pane if view else None

    def place_of_pane(self, pane: TextPane) -> tuple[int, int] | None:
        """Card and passage that a pane shows now."""
        for index, view in self._views.items():
            for number, passage in enumerate(view.passages):
                if passage.pane is pane:
                    return index, number
        return None

    # -- bringing into view

    def reveal(self, index: int) -> None:
        """Show the whole card, or else its top a quarter down; nothing moves where it is seen already."""
        self._to_reveal = None if self.isVisible() else index
        if not self.isVisible():
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        for _ in range(2):  # the card's true height may be known only once it is near
            top, height = self._stack.tops[index], self._stack.height(index)
            whole = height + 2 * GAP <= room
            if whole and bar.value() <= top - GAP and top + height + GAP <= bar.value() + room:
                return
            bar.setValue(top - (min(room // 4, room - height - GAP) if whole else room // 4))

    def place_of(self, exchange: str, passage: int = -1, point: int | None = None) -> tuple[int, int] | None:
        """Where a passage of an exchange begins and ends (the answer is the last), or the line of one of its
        code points, in pixels below the top of the view. A card that is not near counts as a whole."""
        index = self._source.card_of(exchange)
        if index is None or index >= len(self._stack):
            return None
        top = self._stack.tops[index] - self.verticalScrollBar().value()
        view = self._views.get(index)
        passages = view.passages if view else []
        if view is None or not -len(passages) <= passage < len(passages):
            return top, top + self._stack.height(index)
        shown = passages[passage]
        pane = shown.pane
        if point is not None and pane.shown is not None and shown.text and _within(point, shown.text.passage.span):
            line = pane.place_of(pane.shown.unit(point)).toRect()
            top += pane.mapTo(view, line.topLeft()).y()
            return top, top + line.height()
        top += shown.mapTo(view, QPoint(0, 0)).y()
        return top, top + shown.height()

    def bring_level(self, exchange: str, passage: int, y: int) -> None:
        """Scroll so that a passage begins `y` pixels below the top of the view, as far as there is text."""
        bar = self.verticalScrollBar()
        for _ in range(2):  # the card's true height may be known only once it is near
            if place := self.place_of(exchange, passage):
                bar.setValue(bar.value() + place[0] - y)

    def flash(self, exchange: str) -> None:
        """Tint the target of a link for a moment; not where the system asks for no motion."""
        from PySide6.QtWidgets import QStyle

        index = self._source.card_of(exchange)
        view = self._views.get(index) if index is not None else None
        if view and self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self):
            view.flash()

    def reveal_span(self, span: Span) -> None:
        """Scroll as little as needed to see where a passage begins."""
        index = self._source.card_at(span.start)
        view = self._views.get(index) if index is not None else None
        for passage in view.passages if view else ():
            shown = passage.pane.shown
            if shown and shown.span.start <= span.start < shown.span.end:
                self.reveal_place(passage.pane, passage.pane.place_of(shown.unit(span.start)))

    def reveal_place(self, pane: TextPane, place: QRectF, margin: int = 40) -> None:
        """Scroll as little as needed to see a place in a pane, so many pixels away from the edge."""
        spot = pane.viewport().mapTo(self._canvas, place.toRect().center())
        self.ensureVisible(spot.x(), spot.y(), 0, margin)

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._restack()
        else:
            self._fit_canvas()
            self._arrange()
            self._keep_in_sight(event.oldSize().height())

    def _keep_in_sight(self, height: int) -> None:
        """Where one works stays in view when the room below it goes; `height` is what the view had before."""
        focused = QApplication.focusWidget()
        if focused is None or not self._canvas.isAncestorOf(focused):
            return
        place = focused.cursorRect() if isinstance(focused, TextPane) else focused.rect()
        bottom = focused.mapTo(self._canvas, place.bottomLeft()).y()
        bar = self.verticalScrollBar()
        if bar.value() <= bottom <= bar.value() + height:
            bar.setValue(max(bar.value(), bottom + GAP - self.viewport().height()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()
        if self._to_reveal is not None:
            self.reveal(self._to_reveal)


def _within(point: int, span: Span) -> bool:
    return span.start <= point <= span.end
