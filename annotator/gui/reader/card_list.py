"""The cards of a document and what is done in them. It knows no desk: it is told what to show, and tells what was
done by signals."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from annotator.gui import theme
from annotator.gui.reader.card_marks import CardMarks, Coding
from annotator.gui.reader.card_scroll import CardScroll
from annotator.gui.reader.card_view import CardView
from annotator.gui.reader.content import Card
from annotator.gui.reader.hit_marks import HitMarks
from annotator.gui.reader.pane import TextPane
from annotator.gui.reader.part_line import PartLine
from annotator.gui.reader.pointing import Pointing
from annotator.gui.reader.selecting import Selecting
from annotator.gui.reader.source import Source, note_number
from annotator.model.coding import Codebook
from annotator.model.document import Document, Reference, Span


class CardList(CardScroll):
    """`current_wanted`: an exchange was clicked. `code_clicked`: exchange and code of a chip.
    `reference_clicked`: a Reference of the document; `reference_asked`: with the right button.
    `part_gesture`: exchange, part and what (see `PartLine`).
    `point_clicked`: exchange and code point of a click on words, -1 beside them. `pane_made`: a text pane to hear.
    `selection_changed`: ask `selection()`."""

    current_wanted = Signal(str)
    selection_changed = Signal()
    code_clicked = Signal(str, str)
    memo_clicked = Signal(str)
    ghost_clicked = Signal(str, str, str)
    reference_clicked = Signal(object)
    reference_asked = Signal(object)
    part_gesture = Signal(str, int, str)
    point_clicked = Signal(str, int)
    pane_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = CardMarks()
        self._colours = theme.tokens()
        self._pressing = False
        self._stays = False
        self._pointing = Pointing(self)
        self._pointing.clicked.connect(self.point_clicked)
        self._selecting = Selecting(self)
        self.hits = HitMarks(self)

    # -- what it shows

    def show_document(
        self, document: Document, cards: list[Card], codings: Mapping[str, Coding], current: str = ""
    ) -> None:
        """Show these cards of a document from their top; a document that was put right stays where it is."""
        self._stays = document.text == self._source.document.text and bool(self._source.cards)
        self._source = self._marks.source = Source(document, cards)
        self._marks.codings = dict(codings)
        self._marks.current = current
        if not self._stays:
            self._marks.open_notes = []
        self._to_reveal = None
        self._selecting.reset(self.home())
        self._restack()
        if not self._stays:
            self.verticalScrollBar().setValue(0)
        self._keep_focus()
        self.selection_changed.emit()

    def set_codebook(self, codebook: Codebook) -> None:
        self._marks.set_codebook(codebook)
        self._remark(self._views)

    def set_coding(self, exchange: str, coding: Coding) -> None:
        """Show what is on one exchange now; nothing else is touched."""
        self.set_codings({exchange: coding})

    def set_codings(self, codings: Mapping[str, Coding]) -> None:
        """Show what is on many exchanges now, arranging the cards once; one that is as it was stays as it is."""
        held = self._marks.codings
        fresh = {exchange: coding for exchange, coding in codings.items() if held.get(exchange) != coding}
        held |= fresh
        if shown := [i for i, view in self._views.items() if view.card and view.card.exchange in fresh]:
            self._remark(shown)

    def set_offering(self, offering: bool) -> None:
        """Whether codes and memo are offered on the current card: not where the project is read-only."""
        self._marks.offering = offering
        self._remark(self._views)

    def set_active(self, active: bool) -> None:
        """Whether one works in this list: where two stand beside each other, in one of them."""
        if active != self._marks.active:
            self._marks.active = active
            self._remark(self._views)

    @property
    def marks(self) -> CardMarks:
        """What stands on the cards."""
        return self._marks

    @property
    def current(self) -> str:
        return self._marks.current

    def set_current(self, exchange: str, *, reveal: bool = True) -> None:
        """Mark an exchange as the current one and bring it into view; not while the mouse is pressed in it."""
        stays, self._stays = self._stays and exchange == self.current, False
        if exchange != self.current:
            before, self._marks.current = self.current, exchange
            self._selecting.leave(self.home())
            self._remark([i for i, v in self._views.items() if v.card and v.card.exchange in (before, exchange)])
            self._keep_focus()
        index = self._source.card_of(exchange)
        if reveal and not stays and index is not None and not self._pressing:
            self.reveal(index)

    def home(self) -> tuple[int, int] | None:
        """Card and passage where a selection begins when nobody pointed: the current answer."""
        index = self._source.card_of(self.current)
        return None if index is None else (index, len(self._source.cards[index].passages) - 1)

    # -- what stands on the cards

    def _dress(self, index: int, view: CardView) -> None:
        card = self._source.cards[index]
        view.set_marks(self._marks.of(card))
        # A text that stands for the whole document has no frame: there is nothing else.
        is_current = card.exchange == self.current and bool(self._source.document.structure.exchanges)
        view.set_current(is_current, self._marks.active)

    def _dress_panes(self, index: int, view: CardView) -> None:
        for number, passage in enumerate(view.passages):
            self._selecting.restore(index, number, passage.pane)

    def _remark(self, indexes: Sequence[int] | Mapping[int, CardView]) -> None:
        for index in list(indexes):
            self._dress(index, self._views[index])
            self._measure(index)
        self._arrange()

    def _hear(self, view: CardView) -> None:
        view.pressed.connect(self._card_pressed)
        view.code_clicked.connect(self._chip_clicked)
        view.memo_clicked.connect(self._memo_clicked)
        view.ghost_clicked.connect(self._ghost_clicked)
        view.note_closed.connect(self.close_note)
        view.part_gesture.connect(self._part_gesture)
        view.passage_made.connect(self._watch)

    def _watch(self, pane: TextPane) -> None:
        self.pane_made.emit(pane)
        self._pointing.watch(pane)
        pane.link_clicked.connect(self._link_clicked)
        pane.link_asked.connect(self._link_asked)
        self._selecting.watch(pane)
        pane.hits = self.hits

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

    # -- references

    def references(self) -> list[Reference]:
        """Those of the current card and of the notes that are open in it."""
        index = self._source.card_of(self.current)
        view = self._views.get(index) if index is not None else None
        shown = [each.shown for passage in view.passages for each in passage.panes()] if view else []
        return [each for text in shown if text for each in self._source.references_in(text.span)]

    def show_reference(self, reference: Reference) -> None:
        """Select a reference of the current card, or give the focus to the note that holds it."""
        self.clear_selection()
        self.select(reference.span)
        index = self._source.card_of(self.current)
        view = self._views.get(index) if index is not None else None
        for pane in (each for passage in view.passages for each in passage.panes()) if view else ():
            shown = pane.shown
            if shown and shown.span.start <= reference.span.start and reference.span.end <= shown.span.end:
                pane.select_units(*shown.units_of(reference.span))
                pane.setFocus()
                self.reveal_place(pane, pane.place_of(shown.unit(reference.span.start)))
            else:
                pane.unselect()

    def _link_asked(self, link: str) -> None:
        if reference := self._source.reference(link):
            self.reference_asked.emit(reference)

    # -- codings that are pointed at

    def light(self, annotation: str) -> None:
        """Light a coding's passage and the phrase that it is tied to, and no other."""
        if annotation != self._marks.lit:
            before, self._marks.lit = self._marks.lit, annotation
            self._remark(self._showing(before, annotation))

    def handle(self, annotation: str) -> None:
        """Give a coding's passage handles, and no other."""
        if annotation != self._marks.handled:
            before, self._marks.handled = self._marks.handled, annotation
            self._remark(self._showing(before, annotation))

    def _showing(self, *annotations: str) -> list[int]:
        """The cards in view that bear one of these codings."""
        return [
            index
            for index in self._views
            if any(each.id in annotations for each in self._marks.coding(self._source.cards[index]).annotations)
        ]

    # -- notes and parts

    def open_note(self, number: int) -> None:
        """Open the note of a mark below its paragraph, or close it where it is open."""
        self._marks.toggle_note(number)
        self._remark(self._views)

    def shows_note(self, number: int) -> bool:
        """Whether the note of a mark is open."""
        return number in self._marks.open_notes

    def show_note(self, number: int) -> None:
        """Open the note of a mark, if it is not open already."""
        if not self.shows_note(number):
            self.open_note(number)

    def close_note(self, number: int | None = None) -> bool:
        """Close a note, or else the one that was opened last; whether one was."""
        closed = self._marks.close_note(number)
        if closed:
            self._remark(self._views)
        return closed

    def step_note(self) -> None:
        """Open the next note of the current card, after the last the first again; one at a time."""
        index = self._source.card_of(self.current)
        if index is not None:
            self._marks.step_note(index)
            self._remark(self._views)

    def part_lines(self) -> list[PartLine]:
        """The lines under the parts of the current card."""
        index = self._source.card_of(self.current)
        view = self._views.get(index) if index is not None else None
        return view.part_lines if view else []

    def focused_part(self) -> PartLine | None:
        """The line under a part that has the focus."""
        focused = QApplication.focusWidget()
        return focused if isinstance(focused, PartLine) and self.isAncestorOf(focused) else None

    def focus_part(self, part: int) -> bool:
        """Go to the line under a part of the current card and bring it into view; whether it is there."""
        lines = self.part_lines()
        if not 0 <= part < len(lines):
            return False
        lines[part].setFocus()
        spot = lines[part].mapTo(self._canvas, lines[part].rect().center())
        self.ensureVisible(spot.x(), spot.y(), 0, 60)
        return True

    # -- events

    def _card_pressed(self) -> None:
        view = self.sender()
        if isinstance(view, CardView) and view.card and view.card.exchange != self.current:
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

    def _part_gesture(self, part: int, what: str) -> None:
        view = self.sender()
        if isinstance(view, CardView) and view.card:
            self.part_gesture.emit(view.card.exchange, part, what)

    def _link_clicked(self, link: str) -> None:
        number = note_number(link)
        if number is not None:
            self.open_note(number)
        elif reference := self._source.reference(link):
            self.reference_clicked.emit(reference)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.hint_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def hint_at(self, place: QPoint) -> str:
        """What is under a place of the viewport, in words."""
        return self._pointing.hint_at(place)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: colours that stand in the texts are set anew. Qt tells of a new style more often."""
        super().changeEvent(event)
        if not hasattr(self, "_selecting"):
            return
        recoloured = event.type() == QEvent.Type.StyleChange and self._colours is not theme.tokens()
        if recoloured or event.type() == QEvent.Type.LanguageChange:
            self._colours = theme.tokens()
            self._marks.set_codebook(self._marks.codebook)
            self._restack()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_current()

    def _keep_focus(self) -> None:
        """Where the focus is in the list it goes along to the current answer, from part to part."""
        focused = QApplication.focusWidget()
        if self.focused_part() and self.part_lines():
            self.part_lines()[0].setFocus()
        elif focused is not None and (focused is self or self.isAncestorOf(focused)):
            self._focus_current()

    def _focus_current(self) -> None:
        home = self.home()
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
