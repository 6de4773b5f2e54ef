"""The cards of a document below each other, scrolling. It knows no desk: it is told what to show, and tells what
was done in it by signals.

Only the cards in view have widgets, taken from a pool. The others have a height, estimated until they were shown;
when an estimate is put right, what is in view stays where it is.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QStyle, QToolTip, QWidget

from annotator.gui import theme
from annotator.gui.reader import estimate, ghosts, hints, marking
from annotator.gui.reader.card_view import CardView, Marks
from annotator.gui.reader.content import Card
from annotator.gui.reader.ghosts import Proposals
from annotator.gui.reader.hit_marks import HitMarks
from annotator.gui.reader.look import GAP, NARROW, PADDING, Look
from annotator.gui.reader.pane import TextPane
from annotator.gui.reader.passage_view import Note
from annotator.gui.reader.selecting import Selecting
from annotator.gui.reader.source import Source, note_number
from annotator.gui.reader.stack import Stack
from annotator.model.coding import Annotation, Codebook
from annotator.model.document import Document, Span

AHEAD = 240
"""Cards this many pixels outside the view are made ready too."""


class Coding(NamedTuple):
    """What one coder put on an exchange, and what is proposed for it."""

    annotations: Sequence[Annotation] = ()
    memo: bool = False
    proposals: Proposals = ghosts.NOTHING


class CardList(QScrollArea):
    """`current_wanted`: an exchange was clicked. `code_clicked`: exchange and code of a chip.
    `reference_clicked`: a Reference of the document. `selection_changed`: ask `selection()`."""

    current_wanted = Signal(str)
    selection_changed = Signal()
    code_clicked = Signal(str, str)
    memo_clicked = Signal(str)
    ghost_clicked = Signal(str, str, str)
    reference_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._codebook = Codebook()
        self._inks = marking.inks_of(self._codebook)
        self._codings: dict[str, Coding] = {}
        self._source = Source(Document(""), [])
        self._stack = Stack()
        self._views: dict[int, CardView] = {}
        self._pool: list[CardView] = []
        self._open_notes: list[int] = []
        self._current = ""
        self._offering = True
        self._active = True
        self._stacked: bool | None = None
        self._width = 0
        self._colours = theme.tokens()
        self._arranging = False
        self._pressing = False
        self._to_reveal: int | None = None
        self._canvas = QWidget()
        self._canvas.setAutoFillBackground(True)
        self.setWidget(self._canvas)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._arrange)
        self._selecting = Selecting(self)
        self.hits = HitMarks(self)

    # -- what it shows

    def show_document(
        self, document: Document, cards: list[Card], codings: Mapping[str, Coding], current: str = ""
    ) -> None:
        """Show these cards of a document from their top."""
        self._source = Source(document, cards)
        self._codings = dict(codings)
        self._current = current
        self._open_notes = []
        self._to_reveal = None
        self._selecting.reset(self._home())
        self._restack()
        self.verticalScrollBar().setValue(0)
        self._keep_focus()
        self.selection_changed.emit()

    def set_codebook(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._inks = marking.inks_of(codebook)
        self._remark(self._views)

    def set_coding(self, exchange: str, coding: Coding) -> None:
        """Show what is on one exchange now; nothing else is touched."""
        self._codings[exchange] = coding
        self._remark(
            [index for index, view in self._views.items() if view.card and view.card.exchange == exchange]
        )

    def set_codings(self, codings: Mapping[str, Coding]) -> None:
        """Show what is on many exchanges now, arranging the cards once."""
        self._codings |= codings
        self._remark([i for i, view in self._views.items() if view.card and view.card.exchange in codings])

    def set_look(self, look: Look) -> None:
        """Type size and measure; what is being read stays in view."""
        if look != self._look:
            self._look = look
            self._restack()

    def set_offering(self, offering: bool) -> None:
        """Whether codes and memo are offered on the current card: not where the project is read-only."""
        self._offering = offering
        self._remark(self._views)

    def set_active(self, active: bool) -> None:
        """Whether one works in this list: where two stand beside each other, in one of them."""
        if active != self._active:
            self._active = active
            self._remark(self._views)

    def set_stacked(self, stacked: bool | None) -> None:
        """Questions above answers, beside them, or (None) as the width has it."""
        self._stacked = stacked
        self._restack()

    @property
    def current(self) -> str:
        return self._current

    @property
    def source(self) -> Source:
        return self._source

    def set_current(self, exchange: str, *, reveal: bool = True) -> None:
        """Mark an exchange as the current one and bring it into view; not while the mouse is pressed in it."""
        if exchange != self._current:
            before, self._current = self._current, exchange
            self._selecting.leave(self._home())
            self._remark([i for i, v in self._views.items() if v.card and v.card.exchange in (before, exchange)])
            self._keep_focus()
        index = self._source.card_of(exchange)
        if reveal and index is not None and not self._pressing:
            self.reveal(index)

    def _home(self) -> tuple[int, int] | None:
        """Card and passage where a selection begins when nobody pointed: the current answer."""
        index = self._source.card_of(self._current)
        return None if index is None else (index, len(self._source.cards[index].passages) - 1)

    # -- marks

    def _marks(self, index: int) -> Marks:
        card = self._source.cards[index]
        coding = self._codings.get(card.exchange, Coding())
        row = None
        if card.exchange and card.answer:
            offer = self._offering and self._active and card.exchange == self._current
            row = marking.row_of(
                self._codebook, self._inks, coding.annotations, coding.memo, offer, coding.proposals
            )
        highlights = marking.highlights_of(coding.annotations, self._inks, coding.proposals)
        return Marks(highlights, self._notes(), row)

    def _notes(self) -> tuple[Note, ...]:
        return tuple(note for number in self._open_notes if (note := self._source.note(number)))

    def _remark(self, indexes: Sequence[int] | Mapping[int, CardView]) -> None:
        for index in list(indexes):
            self._views[index].set_marks(self._marks(index))
            self._views[index].set_current(self._is_current(index), self._active)
            self._measure(index)
        self._arrange()

    def _is_current(self, index: int) -> bool:
        """A text that stands for the whole document has no frame: there is nothing else."""
        card = self._source.cards[index]
        return card.exchange == self._current and bool(self._source.document.structure.exchanges)

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
        view.set_marks(self._marks(index))
        self._views[index] = view  # from here on, what happens in its panes is a person's doing
        view.set_current(self._is_current(index), self._active)
        for passage in view.passages:
            self._selecting.restore(index, view.passages.index(passage), passage.pane)
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
        view.pressed.connect(self._card_pressed)
        view.code_clicked.connect(self._chip_clicked)
        view.memo_clicked.connect(self._memo_clicked)
        view.ghost_clicked.connect(self._ghost_clicked)
        view.note_closed.connect(self.close_note)
        view.passage_made.connect(self._watch)
        view.announce()
        return view

    def _watch(self, pane: TextPane) -> None:
        pane.link_clicked.connect(self._link_clicked)
        self._selecting.watch(pane)
        pane.hits = self.hits

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
        index = self._source.card_of(exchange)
        view = self._views.get(index) if index is not None else None
        if view and self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self):
            view.flash()

    def reveal_place(self, pane: TextPane, place: QRectF, margin: int = 40) -> None:
        """Scroll as little as needed to see a place in a pane, so many pixels away from the edge."""
        spot = pane.viewport().mapTo(self._canvas, place.toRect().center())
        self.ensureVisible(spot.x(), spot.y(), 0, margin)

    # -- selection

    def selection(self) -> Span | None:
        """The selected passage of the current exchange, in code points of the canonical text."""
        return self._selecting.span()

    def select(self, span: Span) -> None:
        self._selecting.select(span)

    def clear_selection(self) -> None:
        self._selecting.clear()

    @property
    def selecting(self) -> Selecting:
        return self._selecting

    # -- notes

    def open_note(self, number: int) -> None:
        """Open the note of a mark below its paragraph, or close it where it is open."""
        if number in self._open_notes:
            self.close_note(number)
        elif self._source.note(number):
            self._open_notes.append(number)
            self._remark(self._views)

    def shows_note(self, number: int) -> bool:
        """Whether the note of a mark is open."""
        return number in self._open_notes

    def show_note(self, number: int) -> None:
        """Open the note of a mark, if it is not open already."""
        if number not in self._open_notes:
            self.open_note(number)

    def close_note(self, number: int | None = None) -> bool:
        """Close a note, or else the one that was opened last; whether one was."""
        if not self._open_notes:
            return False
        self._open_notes.remove(self._open_notes[-1] if number is None else number)
        self._remark(self._views)
        return True

    def step_note(self) -> None:
        """Open the next note of the current card, after the last the first again; one at a time."""
        index = self._source.card_of(self._current)
        if index is None:
            return
        numbers = [mark.number for text in self._source.texts(index) for mark in text.shown.marks]
        opened = [number for number in numbers if number in self._open_notes]
        at = numbers.index(opened[-1]) + 1 if opened else 0
        self._open_notes = [number for number in self._open_notes if number not in numbers]
        self._open_notes += numbers[at : at + 1]
        self._remark(self._views)

    # -- events

    def _card_pressed(self) -> None:
        view = self.sender()
        if isinstance(view, CardView) and view.card and view.card.exchange != self._current:
            self._pressing = True
            self.current_wanted.emit(view.card.exchange)
            self._pressing = False

    def _chip_clicked(self, code: str) -> None:
        view = self.sender()
        if isinstance(view, CardView) and view.card:
            self.code_clicked.emit(view.card.exchange, code)

    def _memo_clicked(self) -> None:
        view = self.sender()
        if isinstance(view, CardView) and view.card:
            self.memo_clicked.emit(view.card.exchange)

    def _ghost_clicked(self, code: str, doing: str) -> None:
        view = self.sender()
        if isinstance(view, CardView) and view.card:
            self.ghost_clicked.emit(view.card.exchange, code, doing)

    def _link_clicked(self, link: str) -> None:
        number = note_number(link)
        if number is not None:
            self.open_note(number)
        elif reference := self._source.reference(link):
            self.reference_clicked.emit(reference)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._restack()
        else:
            self._fit_canvas()
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()
        if self._to_reveal is not None:
            self.reveal(self._to_reveal)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.hint_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def hint_at(self, place: QPoint) -> str:
        """The codings of the passage under a place of the viewport, in words."""
        under = hints.point_under(place, self.viewport())
        shown = self.place_of_pane(under[0]) if under else None
        if under is None or shown is None:
            return ""
        coding = self._codings.get(self._source.cards[shown[0]].exchange, Coding())
        coded = hints.words(under[1], coding.annotations, self._codebook)
        return "\n".join(filter(None, (coded, ghosts.words(under[1], coding.proposals))))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: colours that stand in the texts are set anew. Qt tells of a new style more often."""
        super().changeEvent(event)
        if not hasattr(self, "_selecting"):
            return
        recoloured = event.type() == QEvent.Type.StyleChange and self._colours is not theme.tokens()
        if recoloured or event.type() == QEvent.Type.LanguageChange:
            self._colours = theme.tokens()
            self._inks = marking.inks_of(self._codebook)
            self._restack()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_current()

    def _keep_focus(self) -> None:
        """Where the focus is in the list it goes along to the current answer."""
        focused = QApplication.focusWidget()
        if focused is not None and (focused is self or self.isAncestorOf(focused)):
            self._focus_current()

    def _focus_current(self) -> None:
        home = self._home()
        pane = self.pane_of(*home) if home else None
        if pane:
            pane.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.triggerAction(bar.SliderAction.SliderPageStepSub if back else bar.SliderAction.SliderPageStepAdd)
        elif not self._selecting.key(event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(880, 600)


def _within(point: int, span: Span) -> bool:
    return span.start <= point <= span.end
