"""A field for a memo: kept when one stops typing and when one leaves it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PAUSE = 700  # ms without a key before what was typed goes to disk
_LINES = (2, 7)


class MemoField(QPlainTextEdit):
    """`written` carries the text once it differs from what was shown; `left` asks for the reader."""

    written = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show what is on disk; what was typed and is the same stays as it is, cursor and all."""
        self._kept = text
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._pause.stop()

    def keep(self) -> None:
        """Hand over now what was typed."""
        self._pause.stop()
        text = self.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.written.emit(text)

    def _changed(self) -> None:
        if self.hasFocus():
            self._pause.start()

    def _fit(self) -> None:
        """Two lines, growing with the text to seven."""
        lines = min(max(self.document().size().height(), _LINES[0]), _LINES[1])
        self.setFixedHeight(round(lines * QFontMetrics(self.font()).lineSpacing()) + 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        done = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        )
        if done or event.key() == Qt.Key.Key_Escape:
            self.keep()
            self.left.emit()
        else:
            super().keyPressEvent(event)
