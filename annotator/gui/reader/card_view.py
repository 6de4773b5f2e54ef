"""One card on screen: questions left (or above), answer right, tags under it. Cards are pooled and shown anew."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.gui import theme
from annotator.gui.reader import ties
from annotator.gui.reader.content import Card
from annotator.gui.reader.handles import Handled
from annotator.gui.reader.highlights import Highlight
from annotator.gui.reader.look import ABOVE_TAGS, COLUMN_GAP, PADDING, PADDING_TOP, QUESTION, Look
from annotator.gui.reader.part_line import PartLine, PartState
from annotator.gui.reader.passage_view import Note, PassageView, Text
from annotator.gui.reader.tag_row import Row, TagRow
from annotator.gui.reader.ties import Tie

BETWEEN = 12
"""Between two questions of one card, and between a question and its answer where they stand in one column."""
FLASH = 150
"""Milliseconds."""
_RADIUS = 8
_EDGE = 3


class Marks(NamedTuple):
    """What stands on a card: highlights, open notes, the row of tags (None where it has no such row), how the
    parts of its questions were answered, how complete the answer is in short and at length, whether marking
    the parts is offered, what is tied to phrases of the questions, the passage that has handles."""

    highlights: tuple[Highlight, ...] = ()
    notes: tuple[Note, ...] = ()
    row: Row | None = Row()
    parts: tuple[PartState, ...] = ()
    complete: tuple[str, str] = ("", "")
    offer_parts: bool = False
    ties: tuple[Tie, ...] = ()
    handles: Handled | None = None


class CardView(QWidget):
    """`pressed`: somewhere in the card the mouse went down. `passage_made`: a text pane to listen to."""

    pressed = Signal()
    passage_made = Signal(object)
    code_clicked = Signal(str)
    memo_clicked = Signal()
    ghost_clicked = Signal(str, str)
    note_closed = Signal(int)
    part_gesture = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.index = -1
        self.card: Card | None = None
        self._look = Look()
        self._current = False
        self._active = True
        self._marks = Marks()
        self._column = QWidget(self)
        self._questions: list[PassageView] = []
        self._answer = self._passage(self)
        self._tags = TagRow(self)
        self._tags.code_clicked.connect(self.code_clicked)
        self._tags.memo_clicked.connect(self.memo_clicked)
        self._tags.ghost_clicked.connect(self.ghost_clicked)
        self._slack = 0
        self._flashing = QTimer(self, singleShot=True, interval=FLASH)
        self._flashing.timeout.connect(self.update)

    def _passage(self, parent: QWidget) -> PassageView:
        made = PassageView(parent)
        made.note_closed.connect(self.note_closed)
        made.part_gesture.connect(self.part_gesture)
        made.pane.pressed.connect(self.pressed)
        self.passage_made.emit(made.pane)
        return made

    # -- what it shows

    def show_card(self, index: int, card: Card, texts: Sequence[Text], look: Look) -> None:
        """`texts` are the questions' and, last, the answer's if there is one."""
        self.index, self.card, self._look = index, card, look
        while len(self._questions) < len(card.questions):
            self._questions.append(self._passage(self._column))
        for number, view in enumerate(self._questions):
            view.setVisible(number < len(card.questions))
        self._answer.setVisible(card.answer is not None)
        self._column.setVisible(bool(card.questions))
        for view, text in zip(self.passages, texts, strict=True):
            view.show_text(text, look.answer if view is self._answer else look.question)
        self.setAccessibleName(", ".join(passage.heading for passage in card.passages))

    @property
    def passages(self) -> list[PassageView]:
        """The questions in use and, last, the answer."""
        assert self.card is not None
        answer = [self._answer] if self.card.answer else []
        return [*self._questions[: len(self.card.questions)], *answer]

    def announce(self) -> None:
        """Tell of the panes that were made before anybody could listen."""
        self.passage_made.emit(self._answer.pane)

    def set_marks(self, marks: Marks) -> None:
        """Show these marks; open notes take effect with the next `lay_out`."""
        if marks.ties or self._marks.ties:
            self.update()
        self._marks = marks
        for view in self.passages:
            view.set_highlights(marks.highlights)
            view.set_notes(marks.notes, self._look)
            passage = view.text.passage if view.text else None
            asked = marks.parts[passage.first : passage.first + passage.asked] if passage else ()
            view.set_parts(asked, marks.offer_parts and bool(asked) and asked[0].number == 0)
            view.pane.set_handles(marks.handles)
            view.set_aside(*(marks.complete if view is self._answer else ("", "")))

    @property
    def part_lines(self) -> list[PartLine]:
        """The lines under the parts of its questions, in order."""
        return [line for view in self.passages for line in view.part_lines if not line.isHidden()]

    def set_current(self, current: bool, active: bool = True) -> None:
        """`active`: one works in this list of cards; elsewhere the current card is framed more quietly."""
        if (current, active) != (self._current, self._active):
            self._current, self._active = current, active
            self.update()

    def flash(self) -> None:
        """Tint the card for a moment: it is what a link led to."""
        self._flashing.start()
        self.update()

    # -- places

    def lay_out(self, width: int, stacked: bool) -> int:
        """Arrange everything in this width; the height."""
        assert self.card is not None
        in_one_column = stacked or not self.card.questions
        bottom = self._stack(width) if in_one_column else self._set_side_by_side(width)
        height = bottom + (PADDING_TOP if self.card.last else 0)
        self.resize(width, height)
        return height

    def _stack(self, width: int) -> int:
        """Questions above the answer."""
        assert self.card is not None
        inner = min(width - 2 * PADDING, self._look.widest)
        top = PADDING_TOP if self.card.first else 8
        self._slack = 0
        if self.card.questions:
            self._column.move(PADDING, top)
            top += self._fill_column(inner)
        if self.card.answer:
            top = self._place_answer(PADDING, top + (BETWEEN if self.card.questions else 0), inner)
        return top

    def _set_side_by_side(self, width: int) -> int:
        left = PADDING + QUESTION + COLUMN_GAP
        inner = min(width - left - PADDING, self._look.widest)
        column = self._fill_column(QUESTION)
        self._column.move(PADDING, PADDING_TOP)
        assert self.card is not None
        answer = self._place_answer(left, PADDING_TOP, inner) if self.card.answer else 0
        bottom = max(answer, PADDING_TOP + column)
        self._slack = bottom - PADDING_TOP - column
        return bottom

    def _fill_column(self, width: int) -> int:
        top = height = 0
        for view in self.passages:
            if view is not self._answer:
                view.move(0, top)
                height = top + view.lay_out(width)
                top = height + BETWEEN
        self._column.resize(width, top)
        return height

    def _place_answer(self, left: int, top: int, width: int) -> int:
        """Where it ends, tags included."""
        self._answer.move(left, top)
        bottom = top + self._answer.lay_out(width)
        row = self._marks.row
        self._tags.setVisible(row is not None)
        if row is None:
            return bottom
        self._tags.move(left, bottom + ABOVE_TAGS)
        return bottom + ABOVE_TAGS + self._tags.lay_out(row, width)

    def stick(self, offset: int, room: int) -> None:
        """Keep the question in view: `offset` pixels of the card are above the `room` pixels that are seen."""
        slack = self._slack if self._column.height() + PADDING_TOP <= room else 0
        top = PADDING_TOP + min(max(offset, 0), slack)
        if top != self._column.y() and self._slack:
            self._column.move(PADDING, top)
            if self._marks.ties:
                self.update()

    # -- events

    def paintEvent(self, event: QPaintEvent) -> None:
        assert self.card is not None
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tokens = theme.tokens()
        whole = QRectF(self.rect())
        if not self.card.first:
            whole.setTop(-2 * _RADIUS)
        if not self.card.last:
            whole.setBottom(self.height() + 2 * _RADIUS)
        edge = _EDGE if self._current else 1
        frame = (tokens.accent if self._active else tokens.strong_line) if self._current else tokens.line
        painter.fillPath(_rounded(whole, _RADIUS), QColor(frame))
        ground = tokens.current if self._flashing.isActive() else tokens.raised
        painter.fillPath(_rounded(whole.adjusted(edge, 1, -1, -1), _RADIUS - 1), QColor(ground))
        ties.paint(painter, self._marks.ties, self.passages, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


def _rounded(box: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path
