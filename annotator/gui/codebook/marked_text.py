"""Words in the reading face with a passage marked, as the reader marks it."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui import faces, patterns, theme
from annotator.gui.tokens import Ink, Tokens
from annotator.gui.utf16 import length

_LEADING = 1.55  # from one line to the next, in heights of the letters


class MarkedText(QWidget):
    """Words in the reading face with a passage marked as the reader marks it, in the colours that are given."""

    def __init__(self, size: float = 15) -> None:
        super().__init__()
        self._font = faces.reading(size)
        self._layout = QTextLayout()
        self._marked = (0, 0)
        self._ink: Ink | None = None
        self._tokens: Tokens | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, before: str, quote: str, after: str, ink: Ink, tokens: Tokens | None = None) -> None:
        """`tokens` are those of another theme than the window's, for a preview of it."""
        text = f"{before}{quote}{after}".replace("\n", " ")
        start = length(before)
        self._marked, self._ink, self._tokens = (start, start + length(quote)), ink, tokens
        self._layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self._set(max(self.width(), 60)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(width)

    def _set(self, width: int) -> int:
        """Break the lines for a width; gives the height."""
        layout, y = self._layout, 0.0
        leading = self._font.pixelSize() * _LEADING
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += leading
        layout.endLayout()
        return round(y) + 4

    def _fit(self) -> None:
        self.setFixedHeight(self._set(max(self.width(), 60)))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ink is None:
            return
        painter, tokens = QPainter(self), self._tokens or theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(self._layout.lineCount()):
            self._mark(painter, self._ink, at)
        painter.setPen(QColor(tokens.text))
        self._layout.draw(painter, QPointF(0, 0))

    def _mark(self, painter: QPainter, ink: Ink, at: int) -> None:
        line = self._layout.lineAt(at)
        start = max(self._marked[0], line.textStart())
        end = min(self._marked[1], line.textStart() + line.textLength())
        if start >= end:
            return
        left, right = _across(line, start), _across(line, end)
        top = line.y()
        painter.fillRect(QRectF(left, top, right - left, line.height()), QColor(ink.highlight))
        patterns.draw(painter, ink, left, right, top + line.height() + 1)


def _across(line: QTextLine, place: int) -> float:
    """How far from the left a place stands; Qt gives it with the place itself."""
    found = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)  # pyright: ignore[reportArgumentType]
