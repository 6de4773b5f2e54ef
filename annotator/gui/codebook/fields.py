"""Fields that write themselves: kept when one stops typing and when one leaves them, refused in place."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from annotator.gui import theme
from annotator.gui.i18n import sentence
from annotator.gui.panels.memo_field import MemoField
from annotator.model.errors import UserError

_PAUSE = 700  # ms without a key before what was typed goes to disk
Field = TypeVar("Field", bound=QWidget)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _undoes(event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class TextField(MemoField):
    """A text of some lines. What is kept is undone as any change is; only what is not yet kept is undone here."""

    def event(self, event: QEvent) -> bool:
        if _undoes(event) and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def keep(self) -> None:
        super().keep()
        self.document().clearUndoRedoStacks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Ctrl, Enter is for the page."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
            event.ignore()
        else:
            super().keyPressEvent(event)


class LineField(QLineEdit):
    """One line. `written` carries the text once it differs from what was shown.

    Without `patient`, it is also written when one stops typing.
    """

    written = Signal(str)

    def __init__(self, patient: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        if not patient:
            self.textEdited.connect(self._wait)

    def _wait(self) -> None:
        self._pause.start()

    def show_text(self, text: str) -> None:
        self._kept = text
        if self.text().strip() != text:
            self.setText(text)
        self._pause.stop()

    def keep(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._kept:
            self._kept = text
            self.written.emit(text)
        if self.isUndoAvailable():
            place = self.cursorPosition()
            self.setText(self.text())  # forgets what could be undone here
            self.setCursorPosition(place)

    def event(self, event: QEvent) -> bool:
        if _undoes(event) and not self.isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
        else:
            super().keyPressEvent(event)


class Labelled(QWidget, Generic[Field]):
    """A field under its name, with a hint beside the name and under the field why it was refused."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.name = theme.styled(QLabel(), "strong")
        self.name.setBuddy(field)
        self.hint = theme.styled(QLabel(), "small")
        self.error = theme.styled(QLabel(wordWrap=True), "error")
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name)
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addWidget(field)
        layout.addWidget(self.error)
        layout.addStretch()

    def set_words(self, name: str, hint: str = "") -> None:
        self.name.setText(name)
        self.hint.setText(hint)
        self.field.setAccessibleName(name)

    def refuse(self, error: UserError | None) -> None:
        """Say under the field why it cannot be; None takes that away."""
        words = sentence(error) if error else ""
        self.error.setText(words)
        self.error.setVisible(bool(words))
        self.field.setAccessibleDescription(words)

    @property
    def refused(self) -> bool:
        return bool(self.error.text())
