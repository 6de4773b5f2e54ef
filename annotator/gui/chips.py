"""Tags as chips and keys as caps, painted: a card may hold many, and they must cost nothing.

They are buttons to the keyboard and to a screen reader.
"""

from functools import cache

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.gui import faces, icons, patterns, theme
from annotator.gui.tokens import Ink

CHIP = 26
CAP = 20
_RADIUS = 6
_INSET = 3
_GAP = 7


def _cap_font() -> QFont:
    return faces.interface(11, QFont.Weight.DemiBold)


@cache
def cap_width(key: str) -> int:
    return max(CAP, round(QFontMetricsF(_cap_font()).horizontalAdvance(key)) + 10)


def paint_cap(painter: QPainter, left: float, top: float, key: str, ink: Ink | None = None) -> None:
    """A key cap 20 px high, in a code's ink or neutral: a frame with a thicker foot."""
    tokens = theme.tokens()
    edge = QColor(ink.line if ink else tokens.line)
    box = QRectF(left, top, cap_width(key), CAP)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(edge)
    painter.drawRoundedRect(box, 4, 4)
    painter.setBrush(QColor(ink.fill if ink else tokens.raised))
    side = 1.25 if ink else 1
    painter.drawRoundedRect(box.adjusted(side, side, -side, -2), 3, 3)
    painter.setFont(_cap_font())
    painter.setPen(QColor(ink.text if ink else tokens.muted))
    painter.drawText(box.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, key)


class _Painted(QAbstractButton):
    """A button that paints itself and shows where the focus is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = faces.interface()  # a style sheet may replace what setFont says
        self._measured: tuple[str, QFont, float] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _words(self) -> float:
        """How wide the words are."""
        words, face = self.text(), self._face
        if self._measured is None or self._measured[:2] != (words, face):
            self._measured = (words, face, QFontMetricsF(face).horizontalAdvance(words))
        return self._measured[2]

    def _ring(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


class CodeChip(_Painted):
    """A code on an answer: filled where it is set, a dashed frame where it could be. Its key tells it without its
    colour, or where it has none its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = ""
        self._key = ""
        self._ink: Ink | None = None

    def show_code(self, code: str, name: str, key: str, ink: Ink | None) -> None:
        """`ink` is None for a code that is offered, not set."""
        self.code, self._key, self._ink = code, key, ink
        self.setText(name)
        self._face = faces.interface(13, QFont.Weight.Medium if ink else QFont.Weight.Normal)
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        cap = cap_width(self._key) + _GAP if self._key else _INSET + 2
        return QSize(round(_INSET + cap + self._words() + 9), CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        if self._key:
            paint_cap(painter, _INSET, (self.height() - CAP) / 2, self._key, self._ink)
        left = _INSET + (cap_width(self._key) + _GAP if self._key else _INSET + 2)
        if self._ink and not self._key:
            patterns.draw(painter, self._ink, left, left + self._words(), self.height() - 4)
        painter.setFont(self._face)
        painter.setPen(QColor(self._ink.text if self._ink else theme.tokens().muted))
        painter.drawText(
            QRectF(left, 0, self.width(), self.height() - 1), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        self._ring(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = theme.tokens()
        frame = QRectF(self.rect())
        if self._ink:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._ink.fill))
            if tokens.raised == self._ink.fill:  # high contrast: the fill is that of the card
                painter.setPen(QColor(self._ink.line))
                frame.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            pen = QPen(QColor(tokens.strong_line), 1)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.setBrush(QColor(tokens.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
            frame.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)


class WordButton(_Painted):
    """A quiet word with an icon before it or a key cap after it (`Memo M`), `height` pixels high."""

    def __init__(self, icon: str = "", key: str = "", parent: QWidget | None = None, height: int = CHIP) -> None:
        super().__init__(parent)
        self._height = height
        self._icon, self._key = icon, key
        self._face = faces.interface(12)

    def set_key(self, key: str) -> None:
        """Show another key on the cap, or with the empty string none."""
        self._key = key
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        before = 18 if self._icon else 0
        after = cap_width(self._key) + 8 if self._key else 0
        return QSize(round(before + self._words() + after) + 1, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        left = 0.0
        if self._icon:
            picture = icons.pixmap(self._icon, "muted", 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(0, (self.height() - 14) / 2 + 1), picture)
            left = 18
        painter.setFont(self._face)
        painter.setPen(QColor(tokens.text if self.underMouse() else tokens.muted))
        words = QRect(round(left), 0, round(self._words()) + 1, self.height() - 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            paint_cap(painter, self.width() - cap_width(self._key), (self.height() - CAP) / 2, self._key)
        self._ring(painter)
