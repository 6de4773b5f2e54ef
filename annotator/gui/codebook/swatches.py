"""The palette to choose a code's colour from: each colour with the line that tells it apart in grey."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from annotator.gui import faces, patterns, theme
from annotator.gui.flow import FlowLayout
from annotator.gui.i18n import Retranslated
from annotator.gui.tokens import PATTERNS, Ink, Pattern
from annotator.model.codebook_rules import COLOURS

_SIZE = QSize(36, 32)
NAMES = ("Green", "Purple", "Orange", "Blue", "Sky", "Vermillion", "Yellow", "Slate", "Indigo", "Wine")
LINES = {
    Pattern.SOLID: "Solid",
    Pattern.WAVE: "Wave",
    Pattern.DASHES: "Dashes",
    Pattern.DOTS: "Dots",
    Pattern.DASH_DOT: "Dash, dot",
    Pattern.DASH_DOT_DOT: "Dash, dot, dot",
    Pattern.DOUBLE: "Double",
    Pattern.THICK: "Thick",
    Pattern.THICK_DASHES: "Thick dashes",
    Pattern.THICK_DOTS: "Thick dots",
}


def colour_name(colour: str) -> str:
    name = NAMES[int(colour) - 1] if colour.isdigit() else ""
    return QCoreApplication.translate("Colours", name) if name else colour


def line_name(pattern: str) -> str:
    return QCoreApplication.translate("Lines", LINES[Pattern(pattern)])


def line_icon(ink: Ink, size: QSize, ratio: float) -> QIcon:
    """The line of an ink, for a list to choose from."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    patterns.draw(painter, ink, 2, size.width() - 2, size.height() / 2)
    painter.end()
    return QIcon(picture)


class Swatch(QAbstractButton):
    """One colour: a letter over its line on its fill."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.setCheckable(True)
        self.setFixedSize(_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = tokens.ink(self.colour)
        wide = 2 if self.isChecked() else 1
        painter.setPen(QPen(QColor(tokens.accent if self.isChecked() else tokens.line), wide))
        painter.setBrush(QColor(ink.fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QColor(ink.text))
        painter.setFont(faces.interface(13))
        painter.drawText(QRectF(0, 2, self.width(), 18), Qt.AlignmentFlag.AlignCenter, "a")
        middle = self.width() / 2
        patterns.draw(painter, ink, middle - 10, middle + 10, self.height() - 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.text), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 3, 3)


class Swatches(Retranslated, QWidget):
    """`chosen` carries the colour; arrows go from one to the next."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        layout = FlowLayout(self, spacing=6)
        self.buttons = {colour: Swatch(colour) for colour in COLOURS}
        for button in self.buttons.values():
            self._group.addButton(button)
            layout.addWidget(button)
        self._group.buttonClicked.connect(self._clicked)
        self.retranslate()

    def retranslate(self) -> None:
        for colour, button in self.buttons.items():
            pattern = PATTERNS[int(colour) - 1]
            words = f"{colour_name(colour)}, {line_name(pattern).lower()}"
            button.setToolTip(words)
            button.setAccessibleName(words)

    def show_colour(self, colour: str) -> None:
        """Mark a colour of the palette; none where it is one's own."""
        self._group.setExclusive(False)
        for each, button in self.buttons.items():
            button.setChecked(each == colour)
        self._group.setExclusive(True)

    def _clicked(self, button: QAbstractButton) -> None:
        assert isinstance(button, Swatch)
        self.chosen.emit(button.colour)
