"""The picture of a count, as wide as there is room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from annotator.export.picture_style import PALETTE, Paper
from annotator.export.pictures import WIDTH
from annotator.gui import theme


def paper() -> Paper:
    """What the picture on the screen is drawn with, as the window looks now."""
    tokens = theme.tokens()
    palette = {place: tokens.ink(place).line for place in PALETTE}
    return Paper(tokens.raised, tokens.text, tokens.muted, tokens.line, palette)


class Sheet(QWidget):
    """Shows a picture; `set_words` says what it shows to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()

    def show_picture(self, content: bytes) -> None:
        self._picture = QPixmap()
        self._picture.loadFromData(content)
        self.fit(self.width())

    @property
    def empty(self) -> bool:
        return self._picture.isNull()

    def fit(self, width: int) -> None:
        """Take this width, but never enlarge the picture beyond one and a half."""
        if self.empty:
            return
        wide = min(width, WIDTH * 3 // 2)
        self.setFixedHeight(round(self._picture.height() * wide / self._picture.width()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH // 2, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.empty:
            return
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        size = QSize(round(self.height() * self._picture.width() / self._picture.height()), self.height())
        shown = self._picture.scaled(
            size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        painter.drawPixmap(0, 0, shown)


class PictureView(QScrollArea):
    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.sheet = Sheet()
        self.setWidget(self.sheet)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sheet.fit(self.viewport().width())
