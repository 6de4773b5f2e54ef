"""The page | text view: the source left, the cards of its text right, each going along with the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator import settings
from annotator.gui.pages.canvas import Fit
from annotator.gui.pages.flash import flash
from annotator.gui.pages.panel import PagePanel
from annotator.gui.reader.reader import Reader
from annotator.gui.reader.words import snapped
from annotator.model.document import Document, Exchange, Span
from annotator.text.sentences import sentences

if TYPE_CHECKING:
    from annotator.gui.window import Window

_HEADING = 40
"""Code points from a heading to the text under it, at most."""
_SOON = 400  # ms after the last change until it is kept


class PageTextView(QWidget):
    """`reader` is the text."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self._desk = window.desk
        self._from_page = False
        self._there: tuple[str, str] | None = None
        """Document and exchange that the page last went to."""
        self.panel = PagePanel()
        self.reader = Reader(window.desk)
        self.setFocusProxy(self.reader)
        self._keeping = QTimer(self, singleShot=True, interval=_SOON)
        self._keeping.timeout.connect(self._keep)
        self._lay_out()
        self._restore()
        self._connect()

    def set_look(self, size: int) -> None:
        self.reader.set_look(size)

    def stops(self) -> list[QWidget]:
        """Where Tab stops within the view."""
        return [self.panel, self.reader]

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.panel)
        self.splitter.addWidget(self.reader)
        self.reader.setMinimumWidth(320)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        desk, window = self._desk, self._window
        desk.document_opened.connect(self._follow_document)
        desk.document_closed.connect(self.panel.forget)
        desk.project_closed.connect(self._close)
        desk.current_changed.connect(self._follow_text)
        self.reader.selection_changed.connect(self._follow_text)
        window.hear(self.reader)
        self.reader.doubt_dismissed.connect(window.dismiss_doubt)
        self.panel.clicked.connect(self.go_to_point)
        self.panel.picked.connect(self._pick)
        self.panel.opened.connect(self._follow_anew)
        self.panel.zoomed.connect(self._follow_anew)
        self.panel.kept.connect(self._keeping.start)
        self.splitter.splitterMoved.connect(self._moved)

    def show_view(self) -> None:
        self.reader.set_look(self._window.looks.size)
        self._follow_document()

    # -- the page goes along

    def _follow_document(self) -> None:
        """Nothing is read or drawn while the view is not shown."""
        desk = self._desk
        if desk.document is not None and desk.project is not None and self.isVisible():
            self.panel.open(desk.project, desk.document)
            self._follow_text()

    def _follow_text(self) -> None:
        if self.isVisible():
            exchange = self._desk.current()
            spans = _lit(self._desk.document.document, exchange) if self._desk.document and exchange else []
            opened, passage = self._desk.document, self.reader.selection()
            here = opened.id if opened else "", self._desk.exchange
            moved = passage is not None or self._there != here
            self.panel.light(spans, passage, go=moved and self.panel.follows and not self._from_page)
            self._there = here

    def _follow_anew(self) -> None:
        """The page came, or is another size: what is lit is to be seen."""
        self._there = None
        self._follow_text()

    def _close(self) -> None:
        if self._keeping.isActive():
            self._keep()
        self.panel.forget()

    # -- the text goes along

    def go_to_point(self, point: int) -> None:
        """Go to a place of the text: its exchange becomes the current one, its sentence flashes; in a note, to
        where it is cited, and the note opens."""
        opened = self._desk.document
        if opened is None:
            return
        number = cited(opened.document, point)
        if number is not None:
            point = opened.document.structure.note_marks[number].at
        cards = self.reader.cards
        if cards.source.card_at(point) is None:
            point = _under_heading(opened.document, point)
        if cards.source.card_at(point) is None:
            return
        self._from_page = True
        self.reader.select(Span(point, point))
        if number is not None and not cards.shows_note(number):
            cards.open_note(number)
        self._from_page = False
        self._read_on()
        self._flash(point)

    def _flash(self, point: int) -> None:
        cards = self.reader.cards
        index = cards.source.card_at(point)
        if index is None:
            return
        for number, passage in enumerate(cards.source.cards[index].passages):
            pane = cards.pane_of(index, number)
            if passage.span.start <= point <= passage.span.end and pane is not None:
                flash(pane, _sentence(cards.source.document.text, passage.span, point))
                return

    def _pick(self, points: tuple[int, int]) -> None:
        """Select in the text what was drawn over on the page, within the text where that began."""
        first, last = points
        source = self.reader.cards.source
        index = source.card_at(first)
        if index is None:
            return
        within = next(
            each.span for each in source.cards[index].passages if each.span.start <= first <= each.span.end
        )
        span = Span(max(min(first, last), within.start), min(max(first, last) + 1, within.end))
        if span.start < span.end:
            self._from_page = True
            self.reader.select(snapped(source.document.text, span, within))
            self._from_page = False
            self._read_on()

    def _read_on(self) -> None:
        """The keys that grow a selection are the text's."""
        self.reader.setFocus(Qt.FocusReason.MouseFocusReason)

    # -- between two times

    def _restore(self) -> None:
        kept = settings.get("page_view", {})
        self.panel.follow(bool(kept.get("follow", True)))
        self.panel.canvas.set_zoom(_zoom(kept.get("zoom")))
        self._share = min(max(float(kept.get("share", 0.5)), 0.1), 0.9)

    def _keep(self) -> None:
        self._keeping.stop()
        settings.put(page_view={"zoom": self.panel.zoom, "follow": self.panel.follows, "share": self._share})

    def _moved(self) -> None:
        sizes = self.splitter.sizes()
        self._share = sizes[0] / max(sum(sizes), 1)
        self._keeping.start()

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page keeps its share of the width, whatever panels come and go beside the view."""
        super().resizeEvent(event)
        page = round(self._share * self.width())
        self.splitter.setSizes([page, self.width() - page])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_document()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.panel.drawing.want(())
        if self._keeping.isActive():
            self._keep()


def _zoom(kept: object) -> float | Fit:
    """What was kept, where it is sound."""
    if kept == "text":
        return "text"
    return float(kept) if isinstance(kept, int | float) else "width"


def texts_of(exchange: Exchange) -> list[Span]:
    """Its questions, then its answer."""
    answer = [exchange.answer.span] if exchange.answer else []
    return [*(question.span for question in exchange.questions), *answer]


def _lit(document: Document, exchange: Exchange) -> list[Span]:
    """Its texts, the first with the heading above it."""
    spans = texts_of(exchange)
    above = document.text.rfind("\n", 0, max(spans[0].start - 1, 0)) + 1 if spans else 0
    if spans and spans[0].start - above <= _HEADING:
        spans[0] = Span(above, spans[0].end)
    return spans


def cited(document: Document, point: int) -> int | None:
    """The number of the mark that leads to the note in which a place lies; None where it lies in none."""
    structure = document.structure
    note = next((each for each in structure.footnotes if each.span.start <= point < each.span.end), None)
    if note is None:
        return None
    return next((number for number, each in enumerate(structure.note_marks) if each.mark == note.mark), None)


def _under_heading(document: Document, point: int) -> int:
    """The beginning of the text under a heading that lies at a place; the place itself where it is none."""
    starts = [span.start for exchange in document.structure.exchanges for span in texts_of(exchange)]
    after = [start for start in starts if point <= start <= point + _HEADING]
    return min(after, default=point)


def _sentence(text: str, within: Span, point: int) -> Span:
    found = sentences(text, *within)
    return Span(*next(((start, end) for start, end in found if point < end), within))
