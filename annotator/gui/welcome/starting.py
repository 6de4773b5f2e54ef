"""What the first page has to start with: the program's sign, and a card an action."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.gui import faces, icons, theme
from annotator.gui.chips import CAP, cap_width, paint_cap

WIDTH = 400


class StartCard(QAbstractButton):
    """An action with an icon, a line about it and its key."""

    def __init__(self, action: str, icon: str, key: str = "", dashed: bool = False) -> None:
        super().__init__()
        self.action, self._icon, self._key, self._dashed = action, icon, key, dashed
        self.about = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(72 if dashed else 64)

    def show_words(self, text: str, about: str, key: str = "") -> None:
        self.setText(text)
        self.about, self._key = about, key
        self.setAccessibleName(text)
        self.setAccessibleDescription(about)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 64)

    def enterEvent(self, event) -> None:
        self.update()

    def leaveEvent(self, event) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        middle = self.height() / 2
        painter.drawPixmap(
            QPointF(17, middle - 10), icons.pixmap(self._icon, "muted", 20, self.devicePixelRatioF())
        )
        right = self.width() - 16
        if self._key:
            right -= cap_width(self._key)
            paint_cap(painter, right, middle - CAP / 2, self._key)
        room = QRectF(53, 0, right - 65, self.height())
        painter.setPen(QColor(tokens.text))
        if self._dashed:
            painter.setPen(QColor(tokens.muted))
            painter.setFont(faces.interface(13))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())
            return
        painter.setFont(faces.interface(13, QFont.Weight.DemiBold))
        painter.drawText(QPointF(room.x(), middle - 4), self.text())
        painter.setFont(faces.interface(12))
        painter.setPen(QColor(tokens.muted))
        about = QFontMetricsF(painter.font()).elidedText(self.about, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QPointF(room.x(), middle + 15), about)

    def _paint_frame(self, painter: QPainter) -> None:
        tokens = theme.tokens()
        pen = QPen(QColor(tokens.strong_line if self._dashed else tokens.line), 1)
        if self._dashed:
            pen.setDashPattern([3, 2])
        inset = 0.5
        if self.hasFocus():
            pen, inset = QPen(QColor(tokens.accent), 2), 1
        ground = tokens.hover if self.underMouse() else ("transparent" if self._dashed else tokens.raised)
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)


class Mark(QWidget):
    """The program's sign: a question beside an answer with a passage lit."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(56, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(QRectF(0.5, 0.5, 55, 55), 12, 12)
        painter.fillRect(QRectF(27, 13, 1, 31), QColor(tokens.line))
        painter.fillRect(QRectF(32, 19.5, 14, 10), QColor(tokens.ink("1").fill))
        for top, width in ((17, 12), (25, 12), (33, 8)):
            painter.fillRect(QRectF(11, top, width, 2.2), QColor(tokens.strong_line))
        for top, width in ((17, 12), (25, 12), (33, 12), (39, 8)):
            painter.fillRect(QRectF(33, top, width, 2.2), QColor(tokens.accent))
