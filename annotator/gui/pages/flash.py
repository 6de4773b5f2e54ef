"""A moment's tint over a sentence in the reader: what a click on the page led to."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from annotator.gui import theme
from annotator.gui.reader.card_view import FLASH
from annotator.gui.reader.pane import TextPane
from annotator.model.document import Span

_TIMES = 4
"""As long as four flashes of a card: a sentence is small, and the eye comes from the page."""


class SentenceFlash(QWidget):
    """Lies over a pane, lets the mouse through, and is gone soon."""

    def __init__(self, pane: TextPane, span: Span) -> None:
        super().__init__(pane.viewport())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(pane.viewport().rect())
        self.places = _places(pane, span)
        QTimer.singleShot(_TIMES * FLASH, self.deleteLater)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tint = QColor(theme.tokens().accent)
        tint.setAlpha(70)
        for place in self.places:
            painter.fillRect(place, tint)


def flash(pane: TextPane, span: Span) -> SentenceFlash | None:
    """Tint a passage for a moment; not where the system asks for no motion."""
    if not pane.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, pane):
        return None
    return SentenceFlash(pane, span)


def _places(pane: TextPane, span: Span) -> list[QRectF]:
    assert pane.shown is not None
    start, end = pane.shown.units_of(span)
    metrics = QFontMetricsF(pane.document().defaultFont())
    return [
        QRectF(left, line.baseline - metrics.ascent(), right - left, metrics.ascent() + line.descent)
        for line, left, right in pane.lines.stretches(start, end)
    ]
