"""The line under a part of a question: an icon and a word for how it was answered.

While one has the focus, `1` to `5` mark its part instead of tagging the answer.
"""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.gui import faces, icons, theme
from annotator.gui.reader import part_words
from annotator.gui.reader.look import PART

NEXT, PREVIOUS, MENU, ENTERED, LEFT = "next", "previous", "menu", "entered", "left"
CLEAR = ""
_ICON = 14
_STEPS = {Qt.Key.Key_Down: NEXT, Qt.Key.Key_Up: PREVIOUS, Qt.Key.Key_Return: MENU, Qt.Key.Key_Enter: MENU}
_CLEARS = (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class PartState(NamedTuple):
    """A part of an exchange (from 0), its name for a screen reader, its mark or nothing; whether a part without
    a mark says so."""

    number: int
    name: str
    mark: str = ""
    offered: bool = False


class PartLine(QAbstractButton):
    """`gesture`: the part, and one of the marks, `CLEAR` or what the constants above name."""

    gesture = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = PartState(0, "")
        self._face = faces.interface(12)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open_menu)

    def show_part(self, state: PartState) -> None:
        said = part_words.word(state.mark)
        if (state, said) != (self.state, self.text()):
            self.state = state
            self.setText(said)
            self.setAccessibleName(f"{state.name}: {said}")
            self.setToolTip(self.accessibleName())
            self.update()

    def _open_menu(self) -> None:
        self.gesture.emit(self.state.number, MENU)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are no shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meant(event):
            event.accept()
            return True
        return super().event(event)

    def _meant(self, event: QKeyEvent) -> str | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if event.key() in _CLEARS:
            return CLEAR
        return part_words.KEYS.get(event.text()) or _STEPS.get(Qt.Key(event.key()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meant = self._meant(event)
        if meant is not None:
            self.gesture.emit(self.state.number, meant)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.gesture.emit(self.state.number, ENTERED)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.gesture.emit(self.state.number, LEFT)

    def paintEvent(self, event: QPaintEvent) -> None:
        state, tokens = self.state, theme.tokens()
        if not (state.mark or state.offered or self.hasFocus() or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.current))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        colour = "text" if state.mark or self.hasFocus() else "muted"
        picture = icons.pixmap(part_words.ICONS[state.mark], colour, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(4, (PART - _ICON) / 2), picture)
        painter.setFont(self._face)
        painter.setPen(QColor(getattr(tokens, colour)))
        painter.drawText(QRectF(23, 0, self.width() - 24, PART - 1), Qt.AlignmentFlag.AlignVCenter, self.text())
