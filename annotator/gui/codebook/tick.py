"""A check box whose box is seen in every theme."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from annotator.gui import icons, theme

_BOX, _GAP, _HEIGHT = 16, 8, 24


class Tick(QCheckBox):
    """Its words go on on the next line where there is no room for them."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(_BOX + _GAP + words) + 8, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRectF(0, 0, width - _BOX - _GAP - 2, 1000)
        words = QFontMetricsF(self.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(_HEIGHT, round(words.height()) + 8)

    def hitButton(self, pos) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(2.5, (self.height() - _BOX) / 2 + 0.5, _BOX - 1, _BOX - 1)
        on = self.isChecked()
        edge = tokens.accent if on or self.hasFocus() else tokens.strong_line
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tokens.current if on else tokens.field))
        painter.drawRoundedRect(box, 3, 3)
        if on:
            picture = icons.pixmap("check", "accent", 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(3, (self.height() - 14) / 2), picture)
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        words = QRectF(_BOX + _GAP + 2, 0, self.width() - _BOX - _GAP - 2, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())
