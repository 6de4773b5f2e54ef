"""The current promise below the list: its passage, its words and due date to be changed, its state by button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import theme, wording
from annotator.gui.i18n import Retranslated
from annotator.gui.promises.table import FOUND, Line

_QUOTE = 320
_STATES = (("open", "1"), ("kept", "2"), ("dropped", "3"))
_PROPOSED = (("accept", "A"), ("reject", "X"))


class Field(QLineEdit):
    """`written` with Enter or when it is left; Esc takes back what was typed and leaves it."""

    written = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._was = ""
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str) -> None:
        self._was = text
        self.setText(text)
        self.setCursorPosition(0)

    def _finish(self) -> None:
        if self.text() != self._was:
            self._was = self.text()
            self.written.emit(self.text())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.show_text(self._was)
                self.left.emit()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()


class Detail(Retranslated, QFrame):
    """`doing_asked`: as of the list. `what_written`, `due_written`, `memo_written`: what a field says now.
    `left`: back to the list."""

    doing_asked = Signal(str)
    what_written = Signal(str)
    due_written = Signal(str)
    memo_written = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.styled(self, "card")
        self.line: Line | None = None
        self.quote = QLabel()
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.what, self.due, self.memo = Field(), Field(), Field()
        self.names = [theme.styled(QLabel(), "small") for _ in range(3)]
        self.days = theme.styled(QLabel(), "muted")
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.what.written.connect(self.what_written)
        self.due.written.connect(self.due_written)
        self.memo.written.connect(self.memo_written)
        for field in (self.what, self.due, self.memo):
            field.left.connect(self.left)
        self.retranslate()

    def _lay_out(self) -> None:
        self.fields = QWidget()
        grid = QGridLayout(self.fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for row, (name, field) in enumerate(zip(self.names, (self.what, self.due, self.memo), strict=True)):
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1, 1, 1 if field is self.due else 2)
        grid.addWidget(self.days, 1, 2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        across = QHBoxLayout()
        across.setSpacing(6)
        for doing, key in (*_PROPOSED, *_STATES, ("read", "Enter"), ("remove", "Del")):
            button = QPushButton()
            button.setProperty("doing", doing)
            button.setProperty("key", key)
            button.setCheckable(doing in dict(_STATES))
            button.clicked.connect(self._ask)
            self.buttons[doing] = button
            if doing == "read":
                across.addStretch()
            across.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.quote)
        layout.addWidget(self.fields)
        layout.addLayout(across)

    def retranslate(self) -> None:
        words = {
            "accept": self.tr("Accept"),
            "reject": self.tr("Reject"),
            "open": self.tr("Open"),
            "kept": self.tr("Kept…"),
            "dropped": self.tr("Dropped"),
            "read": self.tr("Read the passage"),
            "remove": self.tr("Take off the list"),
        }
        for doing, button in self.buttons.items():
            button.setText(f"{words[doing]}  ({button.property('key')})")
            button.setAccessibleName(words[doing])
        fields = (self.what, self.due, self.memo)
        texts = (self.tr("Promise"), self.tr("Due"), self.tr("Memo"))
        for name, field, text in zip(self.names, fields, texts, strict=True):
            name.setText(text)
            field.setAccessibleName(text)
        self.due.setPlaceholderText(self.tr("1 juli 2024, voor de zomer, eind 2025"))
        self.show_line(self.line, True)

    def stops(self) -> list[QWidget]:
        return [self.what, self.due, self.memo, *self.buttons.values()]

    def show_line(self, line: Line | None, writable: bool) -> None:
        self.line = line
        self.setVisible(line is not None)
        if line is None:
            return
        found = line.standing == FOUND
        self.quote.setText("“" + wording.shortened(line.quote, _QUOTE) + "”")
        self.what.show_text(line.what)
        self.due.show_text(line.due_words or _iso(line))
        self.days.setText(line.due_text if line.due[1] else "")
        self.memo.show_text(line.promise.memo if line.promise else "")
        self.fields.setVisible(not found)
        self.fields.setEnabled(writable)
        for doing, button in self.buttons.items():
            button.setVisible(doing == "read" or (doing in dict(_PROPOSED)) == found)
            button.setEnabled(writable or doing == "read")
            button.setChecked(line.promise is not None and line.promise.state == doing)

    def _ask(self) -> None:
        self.doing_asked.emit(self.sender().property("doing"))


def _iso(line: Line) -> str:
    return line.due[1].isoformat() if line.due[1] else ""
