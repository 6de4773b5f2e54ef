"""The pairs as lines between the two texts: full where confirmed, dashed where proposed, with a sign to press.

The lines lie over the texts and let the mouse through; the signs are buttons in the gutter.
"""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.analysis.ties import Tie
from annotator.gui import faces, icons, theme

SIGN = 22
_DOT = 2.5


class Line(Struct, frozen=True):
    """A pair with its two ends, in pixels of the widget that the lines lie over."""

    tie: Tie
    left: QPointF
    right: QPointF
    current: bool


class Sign(QAbstractButton):
    """A pair in the gutter. `menu_asked`: what can be done with it."""

    menu_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tie: Tie | None = None
        self._current = False
        self.setFixedSize(SIGN, SIGN)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_tie(self, tie: Tie, current: bool, name: str, why: str) -> None:
        if (tie, current) != (self.tie, self._current):
            self.tie, self._current = tie, current
            self.update()
        if self.accessibleName() != name:
            self.setAccessibleName(name)
        self.setToolTip(f"{name}\n{why}")
        self.setAccessibleDescription(why)

    def sizeHint(self) -> QSize:
        return QSize(SIGN, SIGN)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        assert self.tie is not None
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.tokens()
        pen = QPen(QColor(tokens.accent if self._current or self.underMouse() else tokens.strong_line), 1)
        if self.tie.state == "proposed":
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        token = "accent" if self._current else "muted"
        picture = icons.pixmap("link-2", token, 12, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((SIGN - 12) / 2, (SIGN - 12) / 2), picture)


class Lines(QWidget):
    """`room` is the gutter; more pairs above or below it are told as numbers at its ends."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines: list[Line] = []
        self._gutter = QRect()
        self._top = 0
        self._beyond = (0, 0)

    @property
    def shown(self) -> list[Line]:
        return self._lines

    @property
    def beyond(self) -> tuple[int, int]:
        """How many pairs lie above what is seen, and how many below."""
        return self._beyond

    def show_lines(self, lines: list[Line], gutter: QRect, top: int, beyond: tuple[int, int]) -> None:
        """`top` is where the heads of the texts begin."""
        if (lines, gutter, top, beyond) != (self._lines, self._gutter, self._top, self._beyond):
            self._lines, self._gutter, self._top, self._beyond = lines, gutter, top, beyond
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        painter.setClipRect(QRect(0, self._gutter.top(), self.width(), self._gutter.height()))
        for line in sorted(self._lines, key=lambda each: each.current):
            self._paint_line(painter, line)
        self._paint_beyond(painter)

    def _paint_head(self, painter: QPainter) -> None:
        """The heads of both texts go on over the gutter."""
        tokens, gutter = theme.tokens(), self._gutter
        head = QRect(gutter.left(), self._top, gutter.width(), gutter.top() - self._top)
        painter.fillRect(head, QColor(tokens.surface))
        painter.fillRect(head.left(), head.bottom(), head.width(), 1, QColor(tokens.line))
        painter.fillRect(head.left(), head.top(), head.width(), 2, QColor(tokens.line))

    def _paint_line(self, painter: QPainter, line: Line) -> None:
        tokens = theme.tokens()
        colour = QColor(tokens.accent if line.current else tokens.strong_line)
        pen = QPen(colour, 1.5 if line.current else 1)
        if line.tie.state == "proposed":
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_path(line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for end in (line.left, line.right):
            painter.drawEllipse(end, _DOT, _DOT)

    def _paint_beyond(self, painter: QPainter) -> None:
        painter.setFont(faces.interface(12))
        painter.setPen(QColor(theme.tokens().muted))
        above, below = self._beyond
        centre = Qt.AlignmentFlag.AlignHCenter
        box = self._gutter.adjusted(0, 6, 0, -6)
        if above:
            painter.drawText(box, centre | Qt.AlignmentFlag.AlignTop, f"↑ {above}")
        if below:
            painter.drawText(box, centre | Qt.AlignmentFlag.AlignBottom, f"↓ {below}")


def _path(line: Line) -> QPainterPath:
    """A soft S from end to end."""
    path = QPainterPath(line.left)
    reach = (line.right.x() - line.left.x()) / 2
    path.cubicTo(line.left + QPointF(reach, 0), line.right - QPointF(reach, 0), line.right)
    return path
