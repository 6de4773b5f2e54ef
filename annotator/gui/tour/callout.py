"""A few words that point at a part of the window, and the ring around that part."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui import theme

_WIDTH = 320
_ARROW = 9
_EDGE = 8  # the least between a callout and the window's edge


class Ring(QWidget):
    """A frame that lets everything through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens().accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class Callout(QFrame):
    """Lies over the window without keeping anything from being clicked beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = theme.styled(QLabel(), "small")
        self.title = theme.styled(QLabel(), "strong")
        self.words = QLabel(wordWrap=True)
        self.skip, self.back, self.next = QPushButton(), QPushButton(), theme.styled(QPushButton(), "primary")
        self._tip: QPoint | None = None
        self.setFocusProxy(self.next)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.skip)
        buttons.addStretch()
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16 + _ARROW, 12 + _ARROW, 16 + _ARROW, 14 + _ARROW)
        layout.setSpacing(6)
        for part in (self.count, self.title, self.words):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        self.setFixedWidth(_WIDTH + 2 * _ARROW)

    def point_at(self, target: QRect | None, room: QRect) -> None:
        """Stand beside the target where there is room; without a target in the lower right corner."""
        self.setFixedHeight(self.heightForWidth(self.width()))
        inner = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        place = QRect(QPoint(0, 0), self.size())
        if target is None:
            place.moveBottomRight(inner.bottomRight())
            self._tip = None
        else:
            place.moveTopLeft(_beside(target, place, inner))
            within = target.contains(place.center())
            self._tip = None if within else _tip(target, place) - place.topLeft()
        self.setGeometry(place)
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), 1.5))
        painter.setBrush(QColor(tokens.raised))
        painter.drawPath(self._outline())

    def _outline(self) -> QPainterPath:
        box = QRectF(self.rect()).adjusted(_ARROW, _ARROW, -_ARROW, -_ARROW)
        made = QPainterPath()
        made.addRoundedRect(box, 8, 8)
        return made if self._tip is None else made.united(_arrow(QPointF(self._tip), box))


def _beside(target: QRect, place: QRect, room: QRect) -> QPoint:
    """The upper left corner of a place right or left of the target, else under or above it, else in its middle."""
    across = max(room.top(), min(target.top() + 24, room.bottom() - place.height()))
    along = max(room.left(), min(target.left(), room.right() - place.width()))
    if target.right() + place.width() <= room.right() and target.height() > 60:
        return QPoint(target.right() - _ARROW + 4, across)
    if target.left() - place.width() >= room.left() and target.height() > 60:
        return QPoint(target.left() - place.width() + _ARROW - 4, across)
    if target.bottom() + place.height() <= room.bottom():
        return QPoint(along, target.bottom() - _ARROW + 8)
    if target.top() - place.height() >= room.top():
        return QPoint(along, target.top() - place.height() + _ARROW - 8)
    corner = QPoint(target.right() - place.width() - 16, target.bottom() - place.height() - 16)
    return QPoint(max(corner.x(), room.left()), max(corner.y(), room.top()))


def _tip(target: QRect, place: QRect) -> QPoint:
    """The point of the callout's edge that is nearest to the target."""
    x = min(max(target.center().x(), place.left()), place.right())
    y = min(max(target.center().y(), place.top()), place.bottom())
    if place.left() >= target.right() - 2 * _ARROW or place.right() <= target.left() + 2 * _ARROW:
        x = place.left() if place.left() > target.center().x() else place.right()
        y = min(max(min(y, target.bottom()), place.top() + 40), place.bottom() - 40)
    elif place.top() >= target.bottom() - 2 * _ARROW or place.bottom() <= target.top() + 2 * _ARROW:
        y = place.top() if place.top() > target.center().y() else place.bottom()
        x = min(max(x, place.left() + 40), place.right() - 40)
    return QPoint(x, y)


def _arrow(tip: QPointF, box: QRectF) -> QPainterPath:
    """A triangle from the box to its tip; nothing where the tip lies within the box."""
    made = QPainterPath()
    if box.contains(tip):
        return made
    sideways = tip.x() < box.left() or tip.x() > box.right()
    inside = box.adjusted(1, 1, -1, -1)
    foot = QPointF(
        min(max(tip.x(), inside.left()), inside.right()), min(max(tip.y(), inside.top()), inside.bottom())
    )
    off = QPointF(0, _ARROW) if sideways else QPointF(_ARROW, 0)
    made.moveTo(tip)
    made.lineTo(foot - off)
    made.lineTo(foot + off)
    made.closeSubpath()
    return made
