"""The list of promises with its keys, which are the list's and not the reader's while it has the focus."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.gui import tables, theme
from annotator.gui.promises.table import DUE, STANDING, WHAT, WHERE, WHO, PromiseTable

_ROW = 36
_SIDE = 8  # more room at the left than the cells have between them
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_DOINGS = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_X: "reject",
    Qt.Key.Key_1: "open",
    Qt.Key.Key_2: "kept",
    Qt.Key.Key_3: "dropped",
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_Return: "read",
    Qt.Key.Key_Enter: "read",
    Qt.Key.Key_E: "edit",
}
_WIDTHS = {DUE: 170, WHO: 150, WHERE: 92, STANDING: 150}


class PromiseView(QTableView):
    """`doing_asked`: what is to be done with the current row (`accept`, `open`, `read` ...)."""

    doing_asked = Signal(str)

    def __init__(self, table: PromiseTable) -> None:
        super().__init__()
        self.setModel(table)
        tables.by_rows(self, _ROW)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setIconSize(QSize(16, 16))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(60)
        header.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {8 + _SIDE}px; }}")
        self.setItemDelegate(tables.Cells(self, _SIDE))
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for section, width in _WIDTHS.items():
            header.resizeSection(section, width)
        self.doubleClicked.connect(self._read)

    def _read(self) -> None:
        self.doing_asked.emit("read")

    def event(self, event: QEvent) -> bool:
        """Take plain keys before the window's actions do: a figure here must not tag an answer out of sight."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_plain(event):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a ring where the list has the focus and no row that could show it."""
        super().paintEvent(event)
        if self.hasFocus() and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not _is_plain(event):
            super().keyPressEvent(event)
        elif key in _STEPS:
            row = self.currentIndex().row() + _STEPS[key]
            self.selectRow(min(max(row, 0), self.model().rowCount() - 1))
        elif key in _DOINGS:
            self.doing_asked.emit(_DOINGS[key])
        elif not event.text().strip():
            super().keyPressEvent(event)


def _is_plain(event: QKeyEvent) -> bool:
    """A letter, a figure, Enter or Delete without Ctrl or Alt; not what leads elsewhere (`?`, `/`, Esc, Tab)."""
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return False
    return event.key() in _DOINGS or event.text().isalnum()
