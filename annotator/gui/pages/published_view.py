"""A source without pages, read-only: set paragraph by paragraph from plain text, a little at a time.

It is no browser: it is given text and looks, so that there is nothing in it that could lead anywhere or run.
"""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from annotator.gui import faces, theme
from annotator.gui.utf16 import Utf16
from annotator.model.published import Look, Paragraph, Published, Run

SIZE = 15
"""Logical pixels of the reading face at 100 %."""
SLICE = 8.0
"""Milliseconds of setting before the window has its turn ..."""
PORTION = 6_000
"""... and characters: they take longer to lay out afterwards than to set."""
_INDENT = 18
_LINE = 120
"""Line height in hundredths of the face's own."""
_STRUCTURE = str.maketrans(
    {"\n": "\u2028", "\r": " ", "\x00": " ", "\u2029": "\u2028", "\ufdd0": " ", "\ufdd1": " "}
)


class PublishedView(QTextEdit):
    """`zoom_asked`: one step larger or smaller. `laid`: everything is set. `clicked`: a paragraph and
    a code point in it."""

    zoom_asked = Signal(int)
    clicked = Signal(int, int)
    laid = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._published = Published(())
        self._left: Iterator[Paragraph] = iter(())
        self._set = 0
        self._zoom = 1.0
        self._lit: tuple[int, int] | None = None
        self._go = False
        self._shown_lit: tuple[int, int] | None = None
        self._colours = theme.tokens()
        self._setting = QTimer(self, interval=0)
        self._setting.timeout.connect(self._set_some)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def show_published(self, published: Published) -> None:
        """Show this from its top; its end comes while it can be read already."""
        self._published, self._lit = published, None
        self._begin()

    def set_zoom(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self._begin()

    @property
    def done(self) -> bool:
        """Whether everything is set."""
        return self._set == len(self._published.paragraphs)

    def light(self, paragraphs: tuple[int, int] | None, *, go: bool = True) -> None:
        """Light these paragraphs (first and last, from 0) as soon as they are set; with `go` bring them into
        view."""
        self._lit, self._go = paragraphs, go
        if paragraphs is None or paragraphs[1] < self._set:
            self._show_lit()

    # -- setting

    def _begin(self) -> None:
        self._shown_lit = None
        self.document().clear()
        self.document().setDocumentMargin(24)
        self.document().setDefaultFont(faces.reading(SIZE * self._zoom))
        self._left, self._set = iter(self._published.paragraphs), 0
        self._set_some()
        if not self.done:
            self._setting.start()

    def _set_some(self) -> None:
        """Go on for some milliseconds."""
        until = perf_counter() + SLICE / 1000
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        before, characters = self._set, 0
        while (
            characters < PORTION and perf_counter() < until and (paragraph := next(self._left, None)) is not None
        ):
            self._add(cursor, paragraph)
            self._set += 1
            characters += len(paragraph.text)
        cursor.endEditBlock()
        if self._lit and before <= self._lit[1] < self._set:
            self._show_lit()
        if self.done:
            self._setting.stop()
            self.laid.emit()

    def _add(self, cursor: QTextCursor, paragraph: Paragraph) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setLeftMargin(_INDENT * paragraph.indent)
        form.setBottomMargin(0 if paragraph.kind == "exact" else 6)
        form.setTopMargin(12 if paragraph.kind == "heading" else 0)
        if self._set == 0:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)
        for run in paragraph.runs:
            cursor.insertText(run.text.translate(_STRUCTURE), self._form(run, paragraph.kind == "heading"))

    def _form(self, run: Run, heading: bool) -> QTextCharFormat:
        form = QTextCharFormat()
        tokens, look = theme.tokens(), run.look
        form.setForeground(QColor(tokens.muted if look == "markup" else tokens.text))
        if heading or look.startswith("bold"):
            form.setFontWeight(QFont.Weight.DemiBold)
        form.setFontItalic(look.endswith("italic"))
        form.setFontUnderline(look == "link")
        if look == "markup":
            form.setFont(
                faces.interface(round(12 * self._zoom)), QTextCharFormat.FontPropertiesInheritanceBehavior(0)
            )
        raised = _RAISED.get(look)
        if raised is not None:
            form.setVerticalAlignment(raised)
        return form

    def _show_lit(self) -> None:
        """As the ground of their paragraphs: behind a line's letters alone it would come in stripes."""
        if self._shown_lit is not None:
            self._paint(self._shown_lit, None)
        self._shown_lit = self._lit
        if self._lit is not None:
            self._paint(self._lit, QColor(theme.tokens().current))
            first, last = (self.document().findBlockByNumber(number) for number in self._lit)
            if self._go:
                self._reveal(first.position(), last.position())

    def _paint(self, paragraphs: tuple[int, int], colour: QColor | None) -> None:
        cursor = QTextCursor(self.document())
        for number in range(paragraphs[0], paragraphs[1] + 1):
            cursor.setPosition(self.document().findBlockByNumber(number).position())
            form = cursor.blockFormat()
            if colour is None:
                form.clearBackground()
            else:
                form.setBackground(colour)
            cursor.setBlockFormat(form)

    def _reveal(self, first: int, last: int) -> None:
        """Scroll so that the first line stands a quarter down; not where it is seen already."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        top = self.cursorRect(cursor).top()
        cursor.setPosition(last)
        bottom, room, bar = self.cursorRect(cursor).bottom(), self.viewport().height(), self.verticalScrollBar()
        if top < 0 or top > room - 40 or (bottom > room and bottom - top < room):
            bar.setValue(bar.value() + top - room // 4)

    # -- events

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        cursor = self.cursorForPosition(event.position().toPoint())
        number = cursor.blockNumber()
        if number < self._set:
            units = Utf16(self._published.paragraphs[number].text)
            self.clicked.emit(number, units.to_point(cursor.positionInBlock()))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the colours stand in the text."""
        super().changeEvent(event)
        if not hasattr(self, "_setting") or event.type() != QEvent.Type.StyleChange:
            return
        if self._colours is not theme.tokens():
            self._colours = theme.tokens()
            self._begin()


_RAISED: dict[Look, QTextCharFormat.VerticalAlignment] = {
    "raised": QTextCharFormat.VerticalAlignment.AlignSuperScript,
    "lowered": QTextCharFormat.VerticalAlignment.AlignSubScript,
}
