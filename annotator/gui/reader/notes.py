"""An opened note: what the note says, below the paragraph that cites it, with an accent rule at its left."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from annotator.gui import theme
from annotator.gui.chips import WordButton
from annotator.gui.reader.look import Look
from annotator.gui.reader.pane import TextPane
from annotator.gui.reader.shown import Shown
from annotator.gui.reader.typesetting import Link, typeset
from annotator.gui.theme import styled

ABOVE = 10
INDENT = 14
HEAD = 24
FOOT = 4


class NoteBox(QWidget):
    """`closed`: its Close was pressed; carries its number. Its text can be selected and copied."""

    closed = Signal(int)

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self._mark = styled(QLabel(self), "note mark")
        self._place = styled(QLabel(self), "small")
        self._close = WordButton(key="Esc", parent=self)
        self._close.clicked.connect(self._emit_closed)
        self.pane = TextPane(self)

    def show_note(self, mark: str, place: str, shown: Shown, links: list[Link], look: Look) -> None:
        self._mark.setText(mark)
        self._place.setText(self.tr("Note to {place}").format(place=place) if place else self.tr("Note"))
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close the note"))
        self.pane.show_text(shown, typeset(shown, look.note, links), look.note)
        self.pane.setAccessibleName(self._place.text())

    def lay_out(self, width: int) -> int:
        """Arrange everything in this width; the height that it takes."""
        inner = width - INDENT
        height = self.pane.lay_out(inner)
        self._mark.adjustSize()
        self._mark.move(INDENT, 5)
        self._place.adjustSize()
        self._place.move(INDENT + self._mark.width() + 8, 5)
        self._close.resize(self._close.sizeHint())
        self._close.move(width - self._close.width(), 0)
        self.pane.setGeometry(INDENT, HEAD, inner, height + FOOT)
        self.resize(width, HEAD + height + FOOT)
        return self.height()

    def _emit_closed(self) -> None:
        self.closed.emit(self._number)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, 2, self.height()), QColor(theme.tokens().accent))
