"""A passage of the document as read-only text: selectable, with highlights painted under it.

It shows text and tells what happened in it; it decides nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotator.gui import faces, theme
from annotator.gui.reader import handles, highlights
from annotator.gui.reader.handles import Handled
from annotator.gui.reader.highlights import Highlight, Lines, Stripe
from annotator.gui.reader.look import Type
from annotator.gui.reader.part_words import letter
from annotator.gui.reader.shown import Shown

if TYPE_CHECKING:
    from annotator.gui.reader.hit_marks import HitMarks

BELOW = 12
"""Room under the last line for stacked lines."""
MANY = 40
"""Where more highlights than this come or go at once, all is repainted."""


_CARET_KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)


class TextPane(QTextEdit):
    """`pressed`: the mouse went down in it. `picked`: a selection was made by mouse; whether to snap it to words.
    `link_clicked`: what a note mark or a reference leads to; `link_asked`: with the right button.
    `clicked`, `hovered`: a place beside any link, in its viewport.
    `handle_grabbed`: the end of the passage; `handle_dragged`: to which unit, and whether to snap."""

    pressed = Signal()
    picked = Signal(bool)
    link_clicked = Signal(str)
    link_asked = Signal(str)
    clicked = Signal(QPoint)
    hovered = Signal(QPoint)
    handle_grabbed = Signal(str)
    handle_dragged = Signal(int, bool)
    handle_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self._type: Type | None = None
        self._text: QTextDocument | None = None
        self._lines: Lines | None = None
        self._highlights: tuple[Highlight, ...] = ()
        self._stripes: dict[Highlight, list[Stripe]] = {}
        self._pressed_link = ""
        self.hits: HitMarks | None = None
        self._handles: Handled | None = None
        self._held = ""
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._own_viewport()

    def _own_viewport(self) -> None:
        """One made here: what kind of widget Qt's own is, PySide finds out by loading all kinds."""
        viewport = QWidget()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        self.setViewport(viewport)

    # -- what it shows

    def show_text(self, shown: Shown, document: QTextDocument, type_: Type) -> None:
        """Show a typeset passage as soon as `lay_out` says how wide; the caller keeps nothing of it alive."""
        self.shown, self._type, self._text = shown, type_, document
        self._highlights = ()
        document.setLayoutEnabled(False)  # Qt would lay it out in the width before, and once more in its own
        self.setDocument(document)
        self.relaid()

    def lay_out(self, width: int) -> int:
        """Take this width; the height in pixels that the text then needs, with room for lines below the last."""
        document = self.document()
        if self.lineWrapColumnOrWidth() != width or not document.isLayoutEnabled():
            self.setLineWrapColumnOrWidth(width)
            document.setLayoutEnabled(True)
            self.relaid()
        return round(document.size().height())

    def relaid(self) -> None:
        """The text was laid out anew: what was measured of it is void."""
        self._lines = None
        self._stripes.clear()
        self.viewport().update()

    @property
    def lines(self) -> Lines:
        if self._lines is None:
            self.document().size()
            self._lines = Lines(self.document())
        return self._lines

    def set_highlights(self, wanted: Sequence[Highlight]) -> None:
        """Show these, and repaint only where some came or went."""
        before, after = set(self._highlights), set(wanted)
        self._highlights = tuple(wanted)
        changed = before ^ after
        if len(changed) > MANY or not self.document().isLayoutEnabled():
            self.viewport().update()
            self._stripes.clear()
            return
        for highlight in changed:
            for stripe in self._stripes_of(highlight):
                self.viewport().update(stripe.bounds.toAlignedRect())
        for highlight in before - after:
            self._stripes.pop(highlight, None)

    def set_handles(self, wanted: Handled | None) -> None:
        """Show the handles of a passage, as far as its ends are here."""
        if wanted != self._handles:
            self._handles = wanted
            self.viewport().update()

    def handle_bars(self) -> dict[str, QRectF]:
        """Where the handles are, in the viewport."""
        if self._handles is None or self.shown is None or self._type is None or not self.shown.runs:
            return {}
        return handles.bars(self._handles, self.shown, self.lines, self._type.line)

    def _stripes_in(self, exposed: QRectF) -> list[Stripe]:
        """What is to be painted there; highlights on other lines are not even measured."""
        if not self._highlights or self.shown is None:
            return []
        units = self.lines.units_between(exposed.top() - BELOW, exposed.bottom() + BELOW)
        start, end = self.shown.point(units[0]), self.shown.point_before(units[1])
        return [
            stripe
            for highlight in self._highlights
            if highlight.span.start < end and start < highlight.span.end
            for stripe in self._stripes_of(highlight)
            if stripe.bounds.intersects(exposed)
        ]

    def _stripes_of(self, highlight: Highlight) -> list[Stripe]:
        assert self.shown is not None
        assert self._type is not None
        if highlight not in self._stripes:
            units = self.shown.units_of(highlight.span)
            self._stripes[highlight] = highlights.stripes(self.lines, *units, highlight, self._type.line)
        return self._stripes[highlight]

    # -- selection, in units

    def select_units(self, anchor: int, head: int) -> None:
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) != (anchor, head):
            cursor.setPosition(anchor)
            cursor.setPosition(head, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def unselect(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def unit_rows_away(self, unit: int, rows: int) -> int:
        """The unit that stands `rows` lines below (or, negative, above) this one."""
        cursor = self.textCursor()
        cursor.setPosition(unit)
        move = QTextCursor.MoveOperation.Down if rows > 0 else QTextCursor.MoveOperation.Up
        if not cursor.movePosition(move, QTextCursor.MoveMode.MoveAnchor, abs(rows)):
            edge = QTextCursor.MoveOperation.End if rows > 0 else QTextCursor.MoveOperation.Start
            cursor.movePosition(edge)
        return cursor.position()

    def place_of(self, unit: int) -> QRectF:
        """The rectangle of the caret before this unit, in the pane."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(unit)
        return QRectF(self.cursorRect(cursor))

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is canonical text: note marks stay out of it."""
        made = QMimeData()
        cursor = self.textCursor()
        span = self.shown.span_of(cursor.selectionStart(), cursor.selectionEnd()) if self.shown else None
        made.setText(self.shown.quote(span) if self.shown and span else "")
        return made

    # -- events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        highlights.paint(painter, self._stripes_in(QRectF(event.rect())))
        if self.hits is not None:
            self.hits.paint(painter, self, QRectF(event.rect()))
        self._paint_letters(painter)
        painter.end()
        super().paintEvent(event)
        if self._handles is not None:
            handles.paint(QPainter(self.viewport()), self.handle_bars(), self._handles.ink)

    def _paint_letters(self, painter: QPainter) -> None:
        if not self.shown or not self.shown.letters:
            return
        painter.setFont(faces.interface(12, QFont.Weight.Medium))
        painter.setPen(QColor(theme.tokens().muted))
        for line, part in self.shown.letters.items():
            first = self.lines.at(self.document().findBlockByNumber(line).position())
            if first:
                painter.drawText(QRectF(0, first.baseline, 1, 1).topLeft(), letter(part))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = handles.grabbed(self.handle_bars(), event.position())
        if self._held and event.button() == Qt.MouseButton.LeftButton:
            self.handle_grabbed.emit(self._held)
            return
        self._pressed_link = self.anchorAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.RightButton and self._pressed_link:
            self.link_asked.emit(self._pressed_link)
            return
        self.pressed.emit()
        if (
            event.button() == Qt.MouseButton.LeftButton
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.unselect()  # otherwise Qt would take a press on the selection for the start of a drag and drop
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._held = ""
            self.handle_dropped.emit()
            return
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        link = self.anchorAt(event.position().toPoint())
        if not self.textCursor().hasSelection():
            if link and link == self._pressed_link:
                self.link_clicked.emit(link)
            else:
                self.clicked.emit(event.position().toPoint())
        self.picked.emit(not event.modifiers() & Qt.KeyboardModifier.AltModifier)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._held:
            unit = self.cursorForPosition(place).position()
            self.handle_dragged.emit(unit, not event.modifiers() & Qt.KeyboardModifier.AltModifier)
            return
        super().mouseMoveEvent(event)
        over = self.anchorAt(place)
        self.hovered.emit(place)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        if handles.grabbed(self.handle_bars(), event.position()):
            shape = Qt.CursorShape.SizeHorCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(QPoint(-1, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The list of cards scrolls, not the pane."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copying and moving the caret are the pane's; every other key is for the reader as a whole."""
        own = event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll)
        if own or (event.key() in _CARET_KEYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
