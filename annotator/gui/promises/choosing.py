"""Which document kept a promise: later documents, the likeliest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import theme, wording
from annotator.model.opened import DocumentRow
from annotator.model.promises import Promise

_MOST = 200  # rows; typing narrows the rest


class KeeperDialog(QDialog):
    """`keeper_chosen`: the promise's id and the document's, empty where it was kept by none of the project."""

    keeper_chosen = Signal(str, str)

    def __init__(
        self, parent: QWidget, promise: Promise, candidates: Sequence[DocumentRow], citing: set[str]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Which document kept it?"))
        self._promise, self._candidates, self._citing = promise, candidates, citing
        about = theme.styled(QLabel(wording.shortened(promise.what, 200)), "muted")
        about.setWordWrap(True)
        self.filter = QLineEdit(placeholderText=self.tr("Number or words of the subject"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for part in (about, self.filter, self.list, buttons):
            layout.addWidget(part)
        self.filter.textChanged.connect(self._fill)
        self.filter.installEventFilter(self)
        self.list.itemDoubleClicked.connect(self.accept)
        self.resize(min(640, parent.window().width() - 60), min(460, parent.window().height() - 60))
        self._fill()

    def _fill(self) -> None:
        words = self.filter.text().lower().split()
        self.list.clear()
        self._add("", self.tr("Kept, but by no document of this project"))
        for row in self._candidates:
            text = f"{row.number or row.file_name} {row.subject or ''}".lower()
            if self.list.count() <= _MOST and all(word in text for word in words):
                self._add(row.id, self._words(row))
        self.list.setCurrentRow(1 if self.list.count() > 1 else 0)

    def _words(self, row: DocumentRow) -> str:
        number = wording.short_number(row.number) or row.file_name
        cites = self.tr("cites it") if row.id in self._citing else ""
        day = wording.day(row.received or row.submitted)
        return "  ·  ".join(filter(None, (number, day, cites, wording.heading(row.subject))))

    def _add(self, document: str, words: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(Qt.ItemDataRole.UserRole, document)
        item.setToolTip(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        item = self.list.currentItem()
        super().accept()
        if item:
            self.keeper_chosen.emit(self._promise.id, item.data(Qt.ItemDataRole.UserRole))
